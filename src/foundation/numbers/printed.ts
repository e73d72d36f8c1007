import { decimalText, toDecimal, type DecimalInput } from './decimal.js';
import { addFractions, fraction, fractionOf, subtractFractions } from './fraction.js';
import type { Interval } from './interval.js';

/**
 * All numbers that one may stand for that is printed with so many decimals.
 *
 * @param printed - A number as printed; text shows its trailing zeros, a number has lost them.
 * @returns The interval of half a unit of the last decimal to either side, both ends included.
 * @throws MtqgError `wrong-type` if it is no number.
 */
export function printedInterval(printed: DecimalInput): Interval {
  const text = typeof printed === 'string' ? printed : decimalText(toDecimal(printed));
  const decimals = text.split('.')[1]?.length ?? 0;
  // In fractions: a number of 34 digits has no room for half a unit of its last one.
  const half = fraction(1n, 2n * 10n ** BigInt(decimals));
  const value = fractionOf(toDecimal(text));
  return { lower: subtractFractions(value, half), upper: addFractions(value, half) };
}
