import { decimalText, interval, toDecimal, type DecimalInput, type Interval } from '../foundation/index.js';

/** All percentages that one may stand for that is printed with so many decimals: `'7.4'` means 7.35 to 7.45. */
export function printedPercent(percent: DecimalInput): Interval {
  const text = typeof percent === 'string' ? percent : decimalText(toDecimal(percent));
  const half = toDecimal(`0.${'0'.repeat(text.split('.')[1]?.length ?? 0)}5`);
  const value = toDecimal(text);
  return interval(decimalText(value.minus(half)), decimalText(value.plus(half)));
}
