import type { Explanation, Quantity, Refusal, Subject, Warning } from '../../foundation/internal.js';

/** What a reader of a rate of reduction must know, as a stable code. */
export type ReductionWarningCode = 'duplicate-years';

/** The average annual rate of reduction of a series, by three conventions: the result of {@link averageAnnualReduction}. */
export interface AverageAnnualReduction {
  /** Marks this result. */
  readonly kind: 'average-annual-reduction';
  /** Whose measure it is. */
  readonly subject?: Subject;
  /** By regression over all years, as UNICEF computes it: 1 − exp(slope). */
  readonly regressionPercent: Quantity<'percent/year'> | Refusal;
  /** From the first year to the last: 1 − (last ÷ first)^(1 ÷ n). */
  readonly endpointPercent: Quantity<'percent/year'> | Refusal;
  /** Continuous from the first year to the last, as WHO tables print it: −ln(last ÷ first) ÷ n. */
  readonly continuousPercent: Quantity<'percent/year'> | Refusal;
  /** The slope of the regression of the natural logarithm on the year. */
  readonly logSlope: Quantity<'index/year'> | Refusal;
  /** What a reader must know beside the figures. */
  readonly warnings: readonly Warning<ReductionWarningCode>[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}
