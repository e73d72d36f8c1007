import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  fractionOf,
  multiplyFractions,
  subtractFractions,
  toDecimal,
  type Fraction,
} from '../../foundation/internal.js';
import { ZERO } from '../shared.js';
import type { PastYear } from './outlookTypes.js';

/** The share of a year that each of its months has, the mean of past years, which all have as many months. */
export function monthWeights(pastYears: readonly PastYear[]): readonly Fraction[] {
  const years = pastYears.map(({ monthlyAmounts }) => {
    const amounts = monthlyAmounts.map((amount) => fractionOf(toDecimal(amount)));
    const total = amounts.reduce(addFractions);
    return amounts.map((amount) => divideFractions(amount, total));
  });
  const count = fraction(BigInt(years.length));
  const [first = []] = years;
  return first.map((_, month) =>
    divideFractions(years.map((year) => year[month] as Fraction).reduce(addFractions), count),
  );
}

/**
 * What the months between two times weigh, on the scale of `monthPosition`; a part of a month by its share. The January in which the
 * deadline lies weighs as the 13th month, where past years have one.
 */
export function weightBetween(
  weights: readonly Fraction[],
  [from, to]: readonly [Fraction, Fraction],
  deadline: Fraction,
): Fraction {
  const plain = subtractFractions(plainWeight(weights, to), plainWeight(weights, from));
  return addFractions(plain, extraWeight(weights, [from, to], deadline));
}

/** What all months up to a time weigh, year after year alike. */
function plainWeight(weights: readonly Fraction[], time: Fraction): Fraction {
  const months = monthsOf(time);
  const [years, month] = [Math.floor(months / 12), months % 12];
  const year = weights.slice(0, 12).reduce(addFractions);
  const passed = weights.slice(0, month).reduce(addFractions, ZERO);
  const part = subtractFractions(time, fraction(BigInt(months + 1)));
  return [
    multiplyFractions(year, fraction(BigInt(years))),
    passed,
    multiplyFractions(weights[month] as Fraction, part),
  ].reduce(addFractions);
}

/** What the 13th month weighs more than a January, as far as it lies between two times, of which the first is before it. */
function extraWeight(
  weights: readonly Fraction[],
  [from, to]: readonly [Fraction, Fraction],
  deadline: Fraction,
): Fraction {
  const [january, thirteenth] = [weights[0] as Fraction, weights[12]];
  // The end of January is the start of February.
  const months = monthsOf(deadline) - (deadline.denominator === 1n ? 1 : 0);
  if (thirteenth === undefined || months % 12 !== 0) return ZERO;
  const begin = fraction(BigInt(months + 1));
  if (compareFractions(from, begin) >= 0 || compareFractions(to, begin) <= 0) return ZERO;
  const passed = subtractFractions(to, begin);
  return multiplyFractions(subtractFractions(thirteenth, january), passed);
}

/** The whole months before a time, counted from a January. */
function monthsOf({ numerator, denominator }: Fraction): number {
  return Number(numerator / denominator) - 1;
}
