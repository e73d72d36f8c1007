import { Decimal, integerRoot, type Fraction } from '../../foundation/internal.js';

/** The digits that results have. */
const DIGITS = 34;

/** More digits than that: rounding looks at the first, and the estimate of the leading ones may be off by one. */
const SPARE_DIGITS = 3;

/**
 * The yearly rate, in per cent, that leads from one positive value to another in so many years:
 * ((to ÷ from)^(1/years) − 1) × 100, rounded half up to 34 significant digits.
 *
 * The root is taken in whole numbers, of which one knows whether they are exact, so that nothing is rounded twice. A power
 * of decimals of the same digits takes ten times as long.
 */
export function compoundRate({ numerator, denominator }: Fraction, years: number): Decimal {
  const places = placesFor(numerator, denominator, years);
  const one = 10n ** BigInt(places);
  const radicand = numerator * one ** BigInt(years);
  const growth = integerRoot(radicand / denominator, years);
  const isExact = growth ** BigInt(years) * denominator === radicand;
  // What is cut off makes a growth a little larger, and a fall a little smaller, than the whole number says.
  const change = growth - one + (growth < one && !isExact ? 1n : 0n);
  return new Decimal(`${String(change)}e${String(2 - places)}`).toSignificantDigits(DIGITS);
}

/** The decimals of the growth factor that leave its difference from 1 enough digits, as near to 1 as it can be. */
function placesFor(numerator: bigint, denominator: bigint, years: number): number {
  // |growth − 1| is at least 1 ÷ (years × the larger of the two).
  return DIGITS + SPARE_DIGITS + `${String(years)}${String(numerator + denominator)}`.length;
}
