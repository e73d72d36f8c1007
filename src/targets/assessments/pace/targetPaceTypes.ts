import type { Explanation, Measure, Quantity, Refusal, Subject } from '../../../foundation/internal.js';
import type { TargetDirection } from '../../kinds/targetCommon.js';
import type { TargetStatus } from '../../results/targetStatus.js';
import type { LevelByYear } from '../model/assessmentInput.js';
import type { PaceOnPath } from './paceOnPathTypes.js';

/** Where things stood, stand and shall stand. */
export interface TargetPaceInput {
  /** Whose figures they are. */
  readonly subject?: Subject;
  /** The unit of the levels. */
  readonly unit: Measure;
  /** Which way is better. */
  readonly direction: TargetDirection;
  /** Where things stood. */
  readonly baseline: LevelByYear;
  /** Where they stand, later. */
  readonly current: LevelByYear;
  /** Where they shall stand, later than the baseline. */
  readonly target: LevelByYear;
}

/** Whether the pace is enough, on a straight way and on a compound one: the result of `targetPace`. */
export interface TargetPace {
  /** Marks this result. */
  readonly kind: 'target-pace';
  /** Whose figures they are. */
  readonly subject?: Subject;
  /** Which way is better. */
  readonly direction: TargetDirection;
  /** Where it stands. */
  readonly status: TargetStatus;
  /** What is missing; negative where the target is passed. */
  readonly gap: Quantity;
  /** The share of the way from the baseline that is done. */
  readonly gapClosedPercent: Quantity<'percent'> | Refusal;
  /** The share of the time that is gone. */
  readonly timeElapsedPercent: Quantity<'percent'>;
  /** By the same amount a year. */
  readonly linear: PaceOnPath;
  /** By the same per cent a year. */
  readonly exponential: PaceOnPath;
  /** How it came about. */
  readonly explanation: Explanation;
}
