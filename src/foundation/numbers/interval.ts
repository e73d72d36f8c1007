import type { DecimalText } from './decimal.js';
import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  fractionOf,
  fractionText,
  multiplyFractions,
  subtractFractions,
  type Fraction,
} from './fraction.js';

/**
 * A closed interval with exact ends; a missing end means that it is open to infinity on that side.
 * It is a value to compute with; what stands in results is {@link Bounds}.
 */
export interface Interval {
  /** The lower end, included; `null` if there is none. */
  readonly lower: Fraction | null;
  /** The upper end, included; `null` if there is none. */
  readonly upper: Fraction | null;
}

/** A closed interval as it stands in a result: ends as decimal text, rounded outwards where they do not terminate. */
export interface Bounds {
  /** The lower end, included; `null` if there is none. */
  readonly lower: DecimalText | null;
  /** The upper end, included; `null` if there is none. */
  readonly upper: DecimalText | null;
}

/** The interval from one decimal to another; `null` for no end. The lower end must not pass the upper one. */
export function interval(lower: DecimalText | null, upper: DecimalText | null): Interval {
  return {
    lower: lower === null ? null : fractionOf(lower),
    upper: upper === null ? null : fractionOf(upper),
  };
}

/** The interval that holds one number alone. */
export function pointInterval(value: DecimalText): Interval {
  return interval(value, value);
}

/**
 * An interval as it stands in a result.
 *
 * @param value - The interval.
 * @param decimals - The most decimals to keep; ends are rounded outwards, so that nothing is lost.
 */
export function boundsOf(value: Interval, decimals = 34): Bounds {
  return {
    lower: value.lower && fractionText(value.lower, decimals, 'down'),
    upper: value.upper && fractionText(value.upper, decimals, 'up'),
  };
}

/** All sums of a number of the one and a number of the other. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    lower: a.lower && b.lower && addFractions(a.lower, b.lower),
    upper: a.upper && b.upper && addFractions(a.upper, b.upper),
  };
}

/** All differences of a number of the one and a number of the other. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return {
    lower: a.lower && b.upper && subtractFractions(a.lower, b.upper),
    upper: a.upper && b.lower && subtractFractions(a.upper, b.lower),
  };
}

/** All products of a number of the one and a number of the other. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const corners = cornersOf(a).flatMap((x) => cornersOf(b).map((y) => multiplyEnds(x, y)));
  return spanOf(corners);
}

/**
 * All quotients of a number of the one and a number of the other.
 *
 * @returns The interval, or `null` where the divisor may be zero: the quotient is then undefined.
 */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  const reciprocal = reciprocalOf(b);
  return reciprocal && multiplyIntervals(a, reciprocal);
}

/** The numbers that are in both; `null` if there are none. */
export function intersectIntervals(a: Interval, b: Interval): Interval | null {
  const lower = a.lower && b.lower ? later(a.lower, b.lower) : (a.lower ?? b.lower);
  const upper = a.upper && b.upper ? earlier(a.upper, b.upper) : (a.upper ?? b.upper);
  return lower && upper && compareFractions(lower, upper) > 0 ? null : { lower, upper };
}

/** Whether two intervals have a number in common. */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  return intersectIntervals(a, b) !== null;
}

/** Whether the interval holds the number. */
export function intervalContains(whole: Interval, value: Fraction): boolean {
  return intervalsMeet(whole, { lower: value, upper: value });
}

/**
 * How two intervals lie to each other: `before` if all of the first lies below all of the second, `after` if above,
 * `overlapping` if they have a number in common.
 */
export function compareIntervals(a: Interval, b: Interval): 'before' | 'overlapping' | 'after' {
  if (intervalsMeet(a, b)) return 'overlapping';
  return a.upper && b.lower && compareFractions(a.upper, b.lower) < 0 ? 'before' : 'after';
}

const ZERO = /* @__PURE__ */ fraction(0n);

/** An end while products are taken: a fraction, or infinity with its sign. */
type End = Fraction | 'minus-infinity' | 'plus-infinity';

function cornersOf(value: Interval): readonly [End, End] {
  return [value.lower ?? 'minus-infinity', value.upper ?? 'plus-infinity'];
}

function signOf(end: End): number {
  if (end === 'minus-infinity') return -1;
  return end === 'plus-infinity' ? 1 : compareFractions(end, ZERO);
}

function multiplyEnds(a: End, b: End): End {
  if (typeof a === 'object' && typeof b === 'object') return multiplyFractions(a, b);
  const sign = signOf(a) * signOf(b);
  // Nothing times something unbounded stays nothing: the zero is a number of the interval, infinity is none.
  if (sign === 0) return ZERO;
  return sign < 0 ? 'minus-infinity' : 'plus-infinity';
}

function spanOf(ends: readonly End[]): Interval {
  const numbers = ends.filter((end) => typeof end === 'object');
  return {
    lower: ends.includes('minus-infinity') ? null : numbers.reduce(earlier),
    upper: ends.includes('plus-infinity') ? null : numbers.reduce(later),
  };
}

function reciprocalOf(value: Interval): Interval | null {
  const { lower, upper } = value;
  const positive = lower !== null && signOf(lower) > 0;
  const negative = upper !== null && signOf(upper) < 0;
  if (!positive && !negative) return null;
  const one = fraction(1n);
  return {
    lower: upper ? divideFractions(one, upper) : ZERO,
    upper: lower ? divideFractions(one, lower) : ZERO,
  };
}

function earlier(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) <= 0 ? a : b;
}

function later(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) >= 0 ? a : b;
}
