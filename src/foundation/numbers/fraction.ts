import type { Decimal, DecimalText } from './decimal.js';
import { placedDigits } from './placedDigits.js';

/**
 * An exact rational number in lowest terms, the denominator positive. Interval ends are fractions, so that division is
 * exact too and two intervals that touch in one point are found to touch.
 */
export interface Fraction {
  /** The numerator, carrying the sign. */
  readonly numerator: bigint;
  /** The denominator, always positive. */
  readonly denominator: bigint;
}

/** Make a fraction of two whole numbers; the denominator must not be zero. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 1n) return { numerator, denominator };
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator, denominator) * sign;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Read a decimal as the fraction that it exactly is. */
export function fractionOf(value: Decimal | DecimalText): Fraction {
  const text = typeof value === 'string' ? value : value.toFixed();
  const [whole = '', decimals = ''] = text.split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** Sum of two fractions. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** Difference of two fractions. */
export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

/** Product of two fractions. */
export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Quotient of two fractions; the divisor must not be zero. */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive as `a` is smaller than, equal to or larger than `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The way in which a fraction is rounded to a number of decimals. */
export type FractionRounding = 'down' | 'up' | 'half-up';

/**
 * A fraction as decimal text with at most so many decimals.
 *
 * @param value - The fraction.
 * @param decimals - The most decimals to keep; 34 if left out.
 * @param rounding - `down` towards minus infinity, `up` towards plus infinity, `half-up` to the nearest, ties away from zero.
 */
export function fractionText(
  value: Fraction,
  decimals = 34,
  rounding: FractionRounding = 'half-up',
): DecimalText {
  const scale = 10n ** BigInt(decimals);
  const scaled = value.numerator * scale;
  const truncated = scaled / value.denominator;
  const remainder = scaled % value.denominator;
  const whole = truncated + roundingStep(remainder, value.denominator, rounding);
  return whole < 0n ? `-${placedDigits(-whole, decimals)}` : placedDigits(whole, decimals);
}

function roundingStep(remainder: bigint, denominator: bigint, rounding: FractionRounding): bigint {
  if (remainder === 0n) return 0n;
  const away = remainder < 0n ? -1n : 1n;
  if (rounding === 'half-up') return remainder * away * 2n >= denominator ? away : 0n;
  return (rounding === 'up') === away > 0n ? away : 0n;
}

/** The largest whole number that divides both, not negative. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let larger = a < 0n ? -a : a;
  let smaller = b < 0n ? -b : b;
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
