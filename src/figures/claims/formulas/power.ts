import {
  fractionOf,
  fractionText,
  interval,
  toDecimal,
  notPositiveRefusal,
  type Decimal,
  type DecimalText,
  type Fraction,
  type Refusal,
} from '../../../foundation/internal.js';
import { uncertain, type Uncertain } from './uncertain.js';

/** The decimals to which roots are worked out: they have no end. */
const DECIMALS = 24;

/** The largest exponent: compound growth over more years is none that anybody claims. */
const MOST_EXPONENT = 100;

/** A power of what is positive, its exponent a fraction too, to 24 decimals; refused of anything else. */
export function power(base: Uncertain, exponent: Uncertain): Uncertain | Refusal {
  const [lower, upper] = [base.interval.lower, base.interval.upper];
  const [least, most] = [exponent.interval.lower, exponent.interval.upper];
  const isPositive = base.point.numerator > 0n && lower !== null && lower.numerator > 0n;
  const isBounded = upper !== null && least !== null && most !== null;
  if (!isPositive || !isBounded || decimalOf(most).abs().gt(MOST_EXPONENT)) return notPositiveRefusal;
  // A power rises or falls with its base and with its exponent: its ends are those of two of them.
  const ends = [lower, upper].flatMap((one) => [least, most].map((other) => powerOf(one, other)));
  const sorted = ends.sort((one, other) => one.comparedTo(other));
  const [first = toDecimal('0')] = sorted;
  return uncertain(
    fractionOf(textOf(powerOf(base.point, exponent.point))),
    interval(textOf(first), textOf(sorted.at(-1) ?? first)),
  );
}

/** The exponent that makes a result of a base; refused where no power is. */
export function exponentOf(result: Uncertain, base: Uncertain): Uncertain | Refusal {
  const ends = [result, base].flatMap(({ interval: { lower, upper } }) => [lower, upper]);
  const isPositive = ends.every((end) => end !== null && end.numerator > 0n);
  const [resultLower, resultUpper, baseLower, baseUpper] = ends;
  if (!isPositive || !resultLower || !resultUpper || !baseLower || !baseUpper) return notPositiveRefusal;
  if (base.point.numerator === base.point.denominator) return notPositiveRefusal;
  if (decimalOf(baseLower).lte(1) && decimalOf(baseUpper).gte(1)) return notPositiveRefusal;
  const log = (one: Fraction, other: Fraction): Decimal => decimalOf(one).ln().div(decimalOf(other).ln());
  const all = [resultLower, resultUpper].flatMap((one) =>
    [baseLower, baseUpper].map((other) => log(one, other)),
  );
  const sorted = all.sort((one, other) => one.comparedTo(other));
  const [first = toDecimal('0')] = sorted;
  return uncertain(
    fractionOf(textOf(log(result.point, base.point))),
    interval(textOf(first), textOf(sorted.at(-1) ?? first)),
  );
}

function powerOf(base: Fraction, exponent: Fraction): Decimal {
  return decimalOf(base).pow(decimalOf(exponent));
}

function decimalOf(value: Fraction): Decimal {
  return toDecimal(fractionText(value, DECIMALS + 6, 'half-up'));
}

function textOf(value: Decimal): DecimalText {
  return value.toDecimalPlaces(DECIMALS).toFixed();
}
