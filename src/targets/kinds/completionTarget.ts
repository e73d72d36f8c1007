import type { FigureInput, IsoDate, Measure, Subject } from '../../foundation/internal.js';
import type { EarlierLevel } from './onLevel.js';
import type { TargetCommon } from './targetCommon.js';

/** A day until which something has to be done, and who said so. */
export interface Deadline {
  /** Who set it: the province, the Government. */
  readonly setBy: Subject;
  /** The last day. */
  readonly date: IsoDate;
}

/** Something to be done by a day: 628 houses by the deadline of the province, and by that of the Government. */
export interface CompletionTarget extends TargetCommon {
  /** Marks this kind. */
  readonly kind: 'completion';
  /** What is counted, where the work is counted. */
  readonly unit?: Measure;
  /** How many there are to do, at least 1. */
  readonly denominator?: FigureInput;
  /** How many were done when the target was set; the first observation, if left out. */
  readonly baseline?: EarlierLevel;
  /** The days until which it has to be done; the last one decides. */
  readonly deadlines: readonly Deadline[];
}
