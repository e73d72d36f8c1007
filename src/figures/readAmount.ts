import { toDecimal, type Locale } from '../foundation/index.js';
import type { Cursor } from './cursor.js';
import type { Amount } from './makeNumber.js';
import { isNumberAhead, readNumber, readScale, type ReadNumber } from './readNumber.js';

/** A number with its scale, as read. */
export type ReadAmount = Amount & Pick<ReadNumber, 'by' | 'ambiguous'>;

/** Read a number with its scale words; several in a row, each of a smaller scale, are one: `2.980 tỷ 743 triệu`. */
export function readAmount(cursor: Cursor, locale: Locale, negative: boolean): ReadAmount {
  let amount = readPart(cursor, locale);
  while (amount.power > 0 && isNumberAhead(cursor)) {
    const start = cursor.position();
    const next = readPart(cursor, locale);
    if (next.power === 0 || next.power >= amount.power) throw cursor.fail('figure-rest', start);
    amount = together(amount, next);
  }
  return negative ? { ...amount, digits: `-${amount.digits}` } : amount;
}

/** Let the one of two numbers that has no scale of its own take the other's: `20 đến 30 triệu`. */
export function shareScale(
  first: ReadAmount,
  second: ReadAmount,
): { readonly first: ReadAmount; readonly second: ReadAmount } {
  const power = first.power === 0 ? second.power : first.power;
  return {
    first: { ...first, power },
    second: { ...second, power: second.power === 0 ? power : second.power },
  };
}

function readPart(cursor: Cursor, locale: Locale): ReadAmount {
  const number = readNumber(cursor, locale);
  // Table headings put the scale in parentheses: `1.597 (nghìn đồng)`.
  if (cursor.peek()?.text === '(' && cursor.peek(1)?.kind === 'word') cursor.skip();
  return { ...number, power: readScale(cursor) };
}

/** Both parts in the smaller scale, which is the one that the amount is rounded to. */
function together(larger: ReadAmount, smaller: ReadAmount): ReadAmount {
  const sum = toDecimal(larger.digits)
    .times(`1e${larger.power - smaller.power}`)
    .plus(smaller.digits);
  const decimals = Math.max(smaller.decimals, sum.decimalPlaces());
  return {
    digits: sum.toFixed(decimals),
    decimals,
    power: smaller.power,
    by: larger.by ?? smaller.by,
    ambiguous: larger.ambiguous || smaller.ambiguous,
  };
}
