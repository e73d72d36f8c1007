import {
  divideFractions,
  notPositiveRefusal,
  quantity,
  resultDecimal,
  subtractFractions,
  tooFewObservationsRefusal,
  workingDecimal,
  type Decimal,
  type Fraction,
  type Quantity,
} from '../../foundation/internal.js';
import { annualFactor } from './annualGrowth.js';
import type { AverageAnnualReduction } from './averageAnnualReductionResult.js';
import { meanOf, valueFraction, yearFraction, yearsBetween, type DatedValue } from './datedValue.js';
import { leastSquares } from './leastSquares.js';

/** The rates of a series by each convention. */
type Rates = Pick<
  AverageAnnualReduction,
  'regressionPercent' | 'endpointPercent' | 'continuousPercent' | 'logSlope'
>;

/** The rates of values in the order of their years, one at least; all refused where one is. */
export function ratesOf(sorted: readonly DatedValue[]): Rates {
  const refused = sorted.some(({ value }) => valueFraction(value).numerator <= 0n)
    ? notPositiveRefusal
    : sorted[0]?.year === sorted.at(-1)?.year
      ? tooFewObservationsRefusal
      : undefined;
  if (refused !== undefined)
    return {
      regressionPercent: refused,
      endpointPercent: refused,
      continuousPercent: refused,
      logSlope: refused,
    };
  const slope = logSlopeOf(sorted);
  const [first, last] = [endOf(sorted, sorted[0]), endOf(sorted, sorted.at(-1))];
  const ratio = divideFractions(last.value, first.value);
  const years = yearsBetween(first.year, last.year);
  return {
    regressionPercent: percentOf(slope.exp().neg().plus(1)),
    endpointPercent: percentOf(annualFactor(ratio, years).neg().plus(1)),
    continuousPercent: percentOf(workingDecimal(ratio).ln().div(workingDecimal(years)).neg()),
    logSlope: quantity(resultDecimal(slope), 'index/year'),
  };
}

/** Σ (x − x̄)·ln y ÷ Σ (x − x̄)²: the weights of the logarithms are exact. */
function logSlopeOf(observations: readonly DatedValue[]): Decimal {
  const years = observations.map(({ year }) => yearFraction(year));
  const mean = meanOf(years);
  // The years differ, so there is a line.
  const { squaresX } = leastSquares(years.map((x) => ({ x, y: x }))) as { readonly squaresX: Fraction };
  return observations
    .map(({ value }, index) => {
      const weight = divideFractions(subtractFractions(years[index] as Fraction, mean), squaresX);
      return workingDecimal(valueFraction(value)).ln().times(workingDecimal(weight));
    })
    .reduce((sum, term) => sum.plus(term));
}

/** The year at an end, with the mean of its values. */
function endOf(
  observations: readonly DatedValue[],
  end: DatedValue | undefined,
): { readonly year: number; readonly value: Fraction } {
  const { year } = end as DatedValue;
  const values = observations.filter((one) => one.year === year).map(({ value }) => valueFraction(value));
  return { year, value: meanOf(values) };
}

function percentOf(rate: Decimal): Quantity<'percent/year'> {
  return quantity(resultDecimal(rate.times(100)), 'percent/year');
}
