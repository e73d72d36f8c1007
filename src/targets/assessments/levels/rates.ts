import {
  divideFractions,
  fraction,
  greatestCommonDivisor,
  integerRoot,
  signChangeRefusal,
  subtractFractions,
  zeroBaselineRefusal,
  type Fraction,
  type Refusal,
} from '../../../foundation/internal.js';

/** Decimals of a root that is no fraction, besides as many as its ratio has digits: enough for 34 digits of what is made of it. */
const PLACES = 60;

export const ONE: Fraction = /* @__PURE__ */ (() => fraction(1n))();
export const ZERO: Fraction = /* @__PURE__ */ (() => fraction(0n))();

/** A level with its year. */
export interface LevelPoint {
  readonly year: number;
  readonly value: Fraction;
}

/**
 * ratio^(power ÷ degree): exact where it is a fraction, and otherwise cut off after 60 decimals and more.
 *
 * A ratio of two such rates can only be a bound that is a fraction where both roots are fractions, since roots that are none are
 * no rational combination of one another and of 1. So comparing what is given here with a bound is exact at the bound.
 *
 * @param ratio - Not negative.
 * @param power - A whole number from 0.
 * @param degree - A whole number from 1.
 */
export function rootOf(ratio: Fraction, power: number, degree: number): Fraction {
  const divisor = Number(greatestCommonDivisor(BigInt(power), BigInt(degree)));
  const [k, n] = [BigInt(power / divisor), degree / divisor];
  const [above, below] = [ratio.numerator ** k, ratio.denominator ** k];
  if (n === 1 || above === 0n) return fraction(above, below);
  const [top, bottom] = [integerRoot(above, n), integerRoot(below, n)];
  if (top ** BigInt(n) === above && bottom ** BigInt(n) === below) return fraction(top, bottom);
  const one = 10n ** BigInt(PLACES + String(ratio.denominator).length);
  return fraction(integerRoot((above * one ** BigInt(n)) / below, n), one);
}

/** The steady yearly change, as a share, that leads from one level to another; refused from zero and across zero. */
export function compoundChange(
  from: LevelPoint,
  to: LevelPoint,
): Fraction | Refusal<'zero-baseline' | 'sign-change'> {
  if (from.value.numerator === 0n) return zeroBaselineRefusal;
  if (signOf(from.value) * signOf(to.value) < 0) return signChangeRefusal;
  return subtractFractions(rootOf(divideFractions(to.value, from.value), 1, to.year - from.year), ONE);
}

/** −1, 0 or 1. */
export function signOf({ numerator }: Fraction): number {
  return numerator < 0n ? -1 : numerator > 0n ? 1 : 0;
}

/** The size of a number. */
export function sizeOf({ numerator, denominator }: Fraction): Fraction {
  return { numerator: numerator < 0n ? -numerator : numerator, denominator };
}

/** A number, or the same with the other sign. */
export function signed(value: Fraction, sign: number): Fraction {
  return sign < 0 ? { numerator: -value.numerator, denominator: value.denominator } : value;
}
