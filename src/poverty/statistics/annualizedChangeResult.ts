import type { Explanation, Quantity, Refusal, Subject } from '../../foundation/internal.js';
import type { ChangeErrors } from './changeErrors.js';

/** How a measure changed between two times: the result of `annualizedChange`. */
export interface AnnualizedChange {
  /** Marks this result. */
  readonly kind: 'annualized-change';
  /** Whose measure it is. */
  readonly subject?: Subject;
  /** The years between the two times. */
  readonly yearSteps: Quantity<'year'>;
  /** The last value less the first; percentage points for per cent. */
  readonly change: Quantity;
  /** The change divided by the years. */
  readonly annualChange: Quantity;
  /** The change as a percentage of the first value. */
  readonly relativeChangePercent: Quantity<'percent'> | Refusal;
  /** The steady yearly change, in per cent of each year's value, that leads from the first to the last. */
  readonly compoundAnnualPercent: Quantity<'percent/year'> | Refusal;
  /** The standard errors of the four, where both values have one. */
  readonly standardErrors?: ChangeErrors;
  /** How the figures came about. */
  readonly explanation: Explanation;
}
