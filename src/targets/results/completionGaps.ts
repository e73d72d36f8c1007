import type { IsoDate, Quantity, Refusal, Subject } from '../../foundation/internal.js';
import type { LevelProgress } from './levelProgress.js';

/** How a deadline compares with the day on which all was done, or with the day of assessment. */
export interface DeadlineOutcome {
  /** Who set it. */
  readonly setBy: Subject;
  /** The last day. */
  readonly date: IsoDate;
  /**
   * `met`, done by then; `missed`, done later, or found not to be done; `due`, still to come; `undetermined`, done on a day that is not
   * known, or not looked at since.
   */
  readonly deadlineStatus: 'met' | 'missed' | 'due' | 'undetermined';
  /** The whole months before it; negative if it was late. */
  readonly aheadMonths: Quantity<'month'> | Refusal;
  /** The days before it; negative if it was late. */
  readonly aheadDays: Quantity<'day'> | Refusal;
}

/** How far something is that has to be done by a day. */
export interface CompletionGap extends LevelProgress {
  /** The kind of target. */
  readonly targetKind: 'completion';
  /** How many there are to do. */
  readonly target: Quantity | Refusal;
  /** How many are done. */
  readonly current: Quantity | Refusal;
  /** The day on which all was done, where it is known. */
  readonly metOn?: IsoDate;
  /** How the deadlines were kept. */
  readonly deadlines: readonly DeadlineOutcome[];
}
