import {
  addFractions,
  divideFractions,
  fraction,
  fractionQuantity,
  multiplyFractions,
  quantity,
  range,
  resultDecimal,
  subtractFractions,
  tooFewForErrorRefusal,
  tooFewObservationsRefusal,
  workingDecimal,
  type BaseMeasure,
  type Decimal,
  type Fraction,
  type Quantity,
  type Range,
  type Refusal,
} from '../../foundation/internal.js';
import { valueFraction, yearFraction } from './datedValue.js';
import type { Line } from './leastSquares.js';
import type { ForecastQuestion } from './linearTrendInput.js';
import { studentQuantile, studentWithin } from './studentT.js';

/** Where a straight line leads. */
export interface TrendForecast {
  /** The year. */
  readonly year: number;
  /** The value on the line; it may lie outside of what is possible (below 0%). */
  readonly value: Quantity | Refusal;
  /** Within what a further value lies with a probability of 95%. */
  readonly interval95: Range | Refusal;
  /** The probability that a further value is no larger than the target, where one was given. */
  readonly atOrBelowTargetPercent?: Quantity<'percent'> | Refusal;
}

/** What a line through so many points projects. */
export function forecastOf(
  line: Line | undefined,
  count: number,
  { year, target }: ForecastQuestion,
  unit: BaseMeasure,
): TrendForecast {
  const forTarget = <T>(figure: (value: Fraction) => T): { readonly atOrBelowTargetPercent?: T } =>
    target === undefined ? {} : { atOrBelowTargetPercent: figure(valueFraction(target)) };
  if (line === undefined) {
    const refused = tooFewObservationsRefusal;
    return { year, value: refused, interval95: refused, ...forTarget(() => refused) };
  }
  const x = yearFraction(year);
  const value = addFractions(line.intercept, multiplyFractions(line.slope, x));
  const projected = { year, value: fractionQuantity(value, unit) };
  if (count < 3)
    return { ...projected, interval95: tooFewForErrorRefusal, ...forTarget(() => tooFewForErrorRefusal) };
  const [middle, error] = [workingDecimal(value), predictionError(line, count, x)];
  const half = error.times(studentQuantile('0.95', count - 2));
  const end = (at: Decimal): string => resultDecimal(at).toFixed();
  return {
    ...projected,
    interval95: range({ lower: end(middle.minus(half)), upper: end(middle.plus(half)) }, unit),
    ...forTarget((goal) => {
      const probability = atOrBelow(workingDecimal(subtractFractions(goal, value)), error, count - 2);
      return quantity(resultDecimal(probability.times(100)), 'percent');
    }),
  };
}

/** √(residual ÷ (n − 2) × (1 + 1 ÷ n + (x₀ − x̄)² ÷ Σ (x − x̄)²)). */
function predictionError({ residual, squaresX, meanX }: Line, count: number, x: Fraction): Decimal {
  const from = subtractFractions(x, meanX);
  const spread = [
    fraction(1n),
    fraction(1n, BigInt(count)),
    divideFractions(multiplyFractions(from, from), squaresX),
  ];
  const variance = multiplyFractions(
    divideFractions(residual, fraction(BigInt(count - 2))),
    spread.reduce(addFractions),
  );
  return workingDecimal(variance).sqrt();
}

/** The probability that a value is no larger than one that lies so far above the projected one. */
function atOrBelow(distance: Decimal, error: Decimal, degrees: number): Decimal {
  // Without any scatter the value is certain.
  if (error.isZero()) return distance.isNegative() && !distance.isZero() ? error : error.plus(1);
  return studentWithin(distance.div(error), degrees).plus(1).div(2);
}
