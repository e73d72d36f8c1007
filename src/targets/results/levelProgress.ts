import type { Quantity, Range, Refusal } from '../../foundation/internal.js';
import type { PaceOnPath } from '../assessments/pace/paceOnPathTypes.js';
import type { TargetCondition } from '../kinds/targetCommon.js';
import type { TargetGapCommon } from './targetGapCommon.js';
import type { TargetPath } from './targetPathTypes.js';

/** What is expected of a later year. */
export interface ForecastOutcome {
  /** The year at whose end. */
  readonly year: number;
  /** The level that is expected. */
  readonly value: Quantity;
  /** What it would lack. */
  readonly gap: Quantity;
  /** Whether the target would be met. */
  readonly isMet: 'yes' | 'no';
}

/** What is told of a target that is a level in some way: of all kinds but a yearly change. */
export interface LevelProgress extends TargetGapCommon {
  /** What has to hold: as stated, or as follows from the kind, the wording or the baseline. */
  readonly direction: TargetCondition;
  /** The year from which it is measured. */
  readonly baselineYear?: number;
  /** What the gap may be, where the latest figure is rounded, sampled or a range. */
  readonly gapRange?: Range;
  /** How much of the gap at the baseline has been closed; refused without a baseline, or where it met the target already. */
  readonly gapClosedPercent: Quantity<'percent'> | Refusal;
  /** The share of the time from the baseline to the target that was gone when the latest figure was found. */
  readonly timeElapsedPercent: Quantity<'percent'> | Refusal;
  /** What the pace may be as a multiple of the required one, where figures are rounded or sampled. */
  readonly rateRatioRange?: Range<'times'>;
  /** Pace and prospect by the same amount a year. */
  readonly linear: PaceOnPath;
  /** Pace and prospect by the same per cent a year. */
  readonly exponential: PaceOnPath;
  /** What is expected of later years. */
  readonly forecasts?: readonly ForecastOutcome[];
  /** Of what has to hold in each year: the years in which it did not. */
  readonly yearsMissed?: readonly number[];
  /** The planned way, where there is one. */
  readonly path?: TargetPath;
}
