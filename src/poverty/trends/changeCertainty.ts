import {
  addFractions,
  compareFractions,
  fraction,
  fractionOf,
  intersectIntervals,
  multiplyFractions,
  subtractFractions,
  toDecimal,
  type FigureInput,
  type Fraction,
  type Interval,
} from '../../foundation/internal.js';
import { printedRate } from '../rates/printedRate.js';

/**
 * Whether a change is more than the error of the two rates: within the sampling error (95%) where the standard errors that are
 * given reach it, beyond it where both are given and do not; otherwise `exact` where both follow from counts, beyond or within the
 * rounding of what is printed.
 */
export type ChangeCertainty =
  | 'exact'
  | 'beyond-sampling-error'
  | 'within-sampling-error'
  | 'beyond-rounding'
  | 'within-rounding';

/** A rate, and what tells how sure it is. */
export interface UncertainRate {
  readonly rate: Fraction;
  /** The rate as it was printed; none where it follows from counts. */
  readonly printed?: FigureInput<'percent'>;
  readonly standardErrorPoints?: FigureInput<'percentagePoint'>;
}

/** Whether the change from one rate to another is more than their error. */
export function certaintyOf(from: UncertainRate, to: UncertainRate): ChangeCertainty {
  const errors = [from, to].flatMap(({ standardErrorPoints }) => standardErrorPoints ?? []);
  // One error alone may be enough to make the change, never to prove it.
  if (errors.length > 0 && !isBeyondSampling(subtractFractions(to.rate, from.rate), errors))
    return 'within-sampling-error';
  if (errors.length === 2) return 'beyond-sampling-error';
  if (from.printed === undefined && to.printed === undefined) return 'exact';
  return intersectIntervals(intervalOf(from), intervalOf(to)) === null
    ? 'beyond-rounding'
    : 'within-rounding';
}

/** Whether |change| \> 1.96 × √(se₀² + se₁²); squared, so that nothing is rounded. */
function isBeyondSampling(change: Fraction, errors: readonly FigureInput<'percentagePoint'>[]): boolean {
  const variance = errors
    .map((error) => fractionOf(toDecimal(error)))
    .reduce((sum, error) => addFractions(sum, multiplyFractions(error, error)), fraction(0n));
  return (
    compareFractions(multiplyFractions(change, change), multiplyFractions(QUANTILE_SQUARED, variance)) > 0
  );
}

function intervalOf({ rate, printed }: UncertainRate): Interval {
  return printed === undefined ? { lower: rate, upper: rate } : printedRate(printed);
}

/** The 97.5% point of the normal distribution, 1.959963984540054, squared. */
const QUANTILE_SQUARED = /* @__PURE__ */ fraction(3_841_458_820_694_124n, 1_000_000_000_000_000n);
