import { decimalText, toDecimal, type DecimalInput } from './decimal.js';
import { interval, type Interval } from './interval.js';

/**
 * All numbers that one may stand for that is printed with so many decimals.
 *
 * @param printed - A number as printed; text shows its trailing zeros, a number has lost them.
 * @returns The interval of half a unit of the last decimal to either side, both ends included.
 *
 * @example
 * ```ts
 * import { boundsOf, printedInterval } from 'mtqg/foundation';
 *
 * boundsOf(printedInterval('40.4')); // => { lower: '40.35', upper: '40.45' }
 * boundsOf(printedInterval('40.40')); // => { lower: '40.395', upper: '40.405' }
 * ```
 */
export function printedInterval(printed: DecimalInput): Interval {
  const text = typeof printed === 'string' ? printed : decimalText(toDecimal(printed));
  const decimals = text.split('.')[1]?.length ?? 0;
  const half = toDecimal(`0.${'0'.repeat(decimals)}5`);
  const value = toDecimal(text);
  return interval(decimalText(value.minus(half)), decimalText(value.plus(half)));
}
