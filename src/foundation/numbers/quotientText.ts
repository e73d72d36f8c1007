import type { DecimalText } from './decimal.js';
import type { Fraction } from './fraction.js';
import { placedDigits } from './placedDigits.js';

/** The significant digits of a quotient, those of the library's decimals. */
const DIGITS = 34;

/** The least number of more digits than that. */
const LIMIT = 10n ** 34n;

/**
 * A fraction, in lowest terms or not, as decimal text: exact where it ends within 34 significant digits, and otherwise rounded to
 * them, half away from zero. It is what a division of decimals gives, in a part of the time.
 */
export function quotientText({ numerator, denominator }: Fraction): DecimalText {
  if (numerator === 0n) return '0';
  const [sign, size] = numerator < 0n ? ['-', -numerator] : ['', numerator];
  if (denominator === 1n && size < LIMIT) return `${sign}${String(size)}`;
  const decimals = DIGITS + String(denominator).length - String(size).length;
  // By their lengths the quotient has so many digits, or one more.
  const quotient = scaled(size, denominator, decimals);
  return quotient < LIMIT
    ? sign + placedDigits(quotient, decimals)
    : sign + placedDigits(scaled(size, denominator, decimals - 1), decimals - 1);
}

/** A quotient without its decimal mark, rounded. */
function scaled(size: bigint, denominator: bigint, decimals: number): bigint {
  const scale = 10n ** BigInt(Math.abs(decimals));
  const [above, below] = decimals < 0 ? [size, denominator * scale] : [size * scale, denominator];
  return (2n * above + below) / (2n * below);
}
