import {
  fractionText,
  range,
  type Fraction,
  type Range,
  type RateMeasure,
} from '../../foundation/internal.js';
import type { Point } from './leastSquares.js';
import { NORMAL_QUANTILE } from './normalQuantile.js';

/** Within what the median slope of three points or more lies with a confidence of about 95%, by the rule of Sen; slopes in order. */
export function intervalOf(
  points: readonly Point[],
  slopes: readonly Fraction[],
  yearly: RateMeasure,
): Range {
  const [lower, upper] = ranksOf(points, slopes.length).map((rank) => slopes[rank] as Fraction) as [
    Fraction,
    Fraction,
  ];
  return range({ lower: fractionText(lower, 34, 'down'), upper: fractionText(upper, 34, 'up') }, yearly);
}

/** The places of the slopes between which 95% lie. */
function ranksOf(points: readonly Point[], count: number): readonly [number, number] {
  const weight = (k: number): number => k * (k - 1) * (2 * k + 5);
  const ties = (values: readonly Fraction[]): number => {
    const groups = new Map<string, number>();
    for (const { numerator, denominator } of values) {
      const key = `${String(numerator)}/${String(denominator)}`;
      groups.set(key, (groups.get(key) ?? 0) + 1);
    }
    return [...groups.values()].reduce((sum, k) => sum + weight(k), 0);
  };
  const variance =
    (weight(points.length) - ties(points.map(({ x }) => x)) - ties(points.map(({ y }) => y))) / 18;
  // Ties in both may count twice.
  const reach = Number(NORMAL_QUANTILE) * Math.sqrt(Math.max(0, variance));
  return [Math.max(toEven((count - reach) / 2) - 1, 0), Math.min(toEven((count + reach) / 2), count - 1)];
}

/** The nearest whole number, of two the even one, as the method is published in code. */
function toEven(value: number): number {
  const floor = Math.floor(value);
  const isTie = value - floor === 0.5;
  return isTie ? floor + (floor % 2 === 0 ? 0 : 1) : Math.round(value);
}
