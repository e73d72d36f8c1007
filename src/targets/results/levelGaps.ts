import type { Quantity, Range, Refusal, Subject } from '../../foundation/internal.js';
import type { LevelProgress } from './levelProgress.js';

/** The gap of a level. */
export interface LevelGap extends LevelProgress {
  /** The kind of target. */
  readonly targetKind: 'level';
  /** The level to reach, or the range to lie in. */
  readonly target: Quantity | Range;
  /** The present level. */
  readonly current: Quantity | Refusal;
  /** For an average: the gap over all that it is taken over. */
  readonly totalGap?: Quantity | Refusal;
}

/** The gap of a multiple of an earlier level. */
export interface MultipleGap extends LevelProgress {
  /** The kind of target. */
  readonly targetKind: 'multiple';
  /** How many times the earlier level it is to be. */
  readonly targetTimes: Quantity<'times'>;
  /** How many times the earlier level it is. */
  readonly currentTimes: Quantity<'times'> | Refusal;
  /** The level to reach. */
  readonly target: Quantity | Refusal;
  /** The present level. */
  readonly current: Quantity | Refusal;
}

/** The gap of a ratio to another figure, in times. */
export interface RatioGap extends LevelProgress {
  /** The kind of target. */
  readonly targetKind: 'ratio';
  /** What it is compared with, in words. */
  readonly comparedName: Subject;
  /** The ratio to reach. */
  readonly targetTimes: Quantity<'times'>;
  /** The present ratio. */
  readonly currentTimes: Quantity<'times'> | Refusal;
  /** The level that the target comes to, with the other figure as it is. */
  readonly target: Quantity | Refusal;
  /** The present level. */
  readonly current: Quantity | Refusal;
  /** How much the level lacks of that; 0 or negative if the target is met. */
  readonly levelGap: Quantity | Refusal;
}
