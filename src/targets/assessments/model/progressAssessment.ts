import type {
  Assumption,
  BilingualText,
  Explanation,
  Quantity,
  Refusal,
  Subject,
  Warning,
} from '../../../foundation/internal.js';
import type { TargetDirection } from '../../kinds/targetCommon.js';
import type { AssessmentMethod } from './assessmentMethod.js';
import type { ProgressClassCode } from './progressClasses.js';

/** A class of a method. */
export interface ProgressClass {
  /** Its code. */
  readonly code: ProgressClassCode;
  /** What the method calls it. */
  readonly name: BilingualText;
}

/** A level with the year at whose end it stood. */
export interface LevelAtYear {
  /** The year. */
  readonly year: number;
  /** The level. */
  readonly value: Quantity;
}

/**
 * What a reader of an assessment must know: `target-met`, the latest value meets the target; `baseline-met`, the baseline met it
 * already; `limit-ignored`, a natural limit beside a target; `limit-not-ahead`, a natural limit on the side that is not aimed at, which
 * lowers the bounds all the same; `zero-replaced`, a zero was computed as 0.001.
 */
export type AssessmentWarningCode =
  | 'target-met'
  | 'baseline-met'
  | 'limit-ignored'
  | 'limit-not-ahead'
  | 'zero-replaced';

/**
 * What an assessment takes for granted: `baseline-by-method`, the year of the baseline as the method chooses it; `target-by-2030`,
 * a target without a year is due by 2030.
 */
export type AssessmentAssumptionCode = 'baseline-by-method' | 'target-by-2030';

/** What a method finds, in figures; those that a method does not have are left out. */
export interface AssessmentFigures {
  /** The score of the method: −5 to 5 (`open-sdg`), 1 to 3 (`unsd-2023`), 10 for the whole way (`escap-csi`), standard deviations (`oecd-distance`). */
  readonly progressScore?: Quantity<'score' | 'times'> | Refusal;
  /** The score by the published cut-offs, where the constants of the program are rounded (`open-sdg`). */
  readonly exactScore?: Quantity<'score'> | Refusal;
  /** The yearly change that was found: in per cent a year where the method thinks of compound rates, else of the unit a year. */
  readonly observedRate?: Quantity | Refusal;
  /** The same, above zero where it goes the right way. */
  readonly directedRate?: Quantity | Refusal;
  /** The yearly change that leads to the target. */
  readonly requiredRate?: Quantity | Refusal;
  /** What the class is read from: observed to required rate, or (`unsd-2023`) expected to required change. */
  readonly rateRatio?: Quantity<'times'> | Refusal;
  /** Where the trend leads by the year of the target. */
  readonly projected?: Quantity | Refusal;
  /** How far the projection misses the target, in per cent of the way from today. */
  readonly missPercent?: Quantity<'percent'> | Refusal;
  /** What the projection lacks of the target, in per cent of the way from the baseline; 0 where it gets there (`escap-csi`). */
  readonly projectedGapPercent?: Quantity<'percent'> | Refusal;
  /** The last of the yearly changes. */
  readonly lastChange?: Quantity | Refusal;
  /** By what the bounds for rates are multiplied as a natural limit comes near. */
  readonly limitFactor?: Quantity<'times'>;
  /** The baseline on the scale from worst to best. */
  readonly baselineScaled?: Quantity<'score'> | Refusal;
  /** The latest value on that scale. */
  readonly currentScaled?: Quantity<'score'> | Refusal;
}

/** How a published method judges progress: the result of `assessProgress`. */
export interface ProgressAssessment extends AssessmentFigures {
  /** Marks this result. */
  readonly kind: 'progress-assessment';
  /** The method. */
  readonly method: AssessmentMethod;
  /** Whose figures they are. */
  readonly subject?: Subject;
  /** What the indicator is called. */
  readonly indicatorName?: Subject;
  /** Which way is better. */
  readonly direction: TargetDirection | 'exactly';
  /** The class, or why there is none; left out where the method has no classes. */
  readonly progressClass?: ProgressClass | Refusal;
  /** The value from which it measured, if it found one. */
  readonly baseline?: LevelAtYear;
  /** The latest value that it took. */
  readonly current: LevelAtYear;
  /** What it takes for granted. */
  readonly assumptions: readonly Assumption<AssessmentAssumptionCode>[];
  /** What a reader must know. */
  readonly warnings: readonly Warning<AssessmentWarningCode>[];
  /** How it came about. */
  readonly explanation: Explanation;
}
