import type { Citation, Subject } from '../../foundation/internal.js';

/** Which way a target lies: at least so much, or at most so much. */
export type TargetDirection = 'at-least' | 'at-most';

/** The same, or both: exactly so much, or from so much to so much. */
export type TargetCondition = TargetDirection | 'exactly' | 'between';

/**
 * How exact the wording of a target is: `exact`; `about` [khoảng], to either side; `nearly` [gần] and `basically` [cơ bản], a
 * little short of it; `more-than` [trên] and `less-than` [dưới], where the figure itself is not enough.
 */
export type TargetWording = 'exact' | 'about' | 'nearly' | 'basically' | 'more-than' | 'less-than';

/** What targets of every kind may say. */
export interface TargetCommon {
  /** What names it among others. */
  readonly id?: string;
  /** What it is called. */
  readonly name?: Subject;
  /** Whose target it is. */
  readonly subject?: Subject;
  /** The part of a programme that it belongs to. */
  readonly component?: Subject;
  /** How exact its wording is; `exact` if left out. */
  readonly wording?: TargetWording;
  /** Where it is set, and how sure that is. */
  readonly citation?: Citation;
}
