import type { Quantity, Refusal } from '../../../foundation/internal.js';

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
