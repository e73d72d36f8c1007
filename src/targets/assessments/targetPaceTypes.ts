import type { Explanation, Measure, Quantity, Refusal, Subject } from '../../foundation/internal.js';
import type { TargetDirection } from '../target.js';
import type { TargetStatus } from '../targetGapResult.js';
import type { LevelByYear } from './assessmentInput.js';

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

/** Pace and prospect on a way of one shape: rates of the unit a year on a straight way, in per cent a year on a compound one. */
export interface PaceOnPath {
  /** The yearly change since the baseline. */
  readonly observedRate: Quantity | Refusal;
  /** The yearly change that led from the baseline to the target. */
  readonly requiredRate: Quantity | Refusal;
  /** Observed ÷ required; refused where the baseline met the target. */
  readonly rateRatio: Quantity<'times'> | Refusal;
  /** The yearly change that leads there from today; 0 once the target is met. */
  readonly neededRate: Quantity | Refusal;
  /** How many times as fast it must go from today; 0 once the target is met, refused where it moves away. */
  readonly accelerationFactor: Quantity<'times'> | Refusal;
  /** Where the pace leads by the year of the target. */
  readonly projected: Quantity | Refusal;
  /** What that lacks of the target; negative where it is beyond it. */
  readonly projectedGap: Quantity | Refusal;
  /** The year, with a fraction of it, in which the pace gets there. */
  readonly projectedYear: Quantity<'year'> | Refusal;
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
