import { toDecimal } from '../../../foundation/internal.js';
import type { Cursor } from '../cursor.js';
import type { Amount, AmountPart } from './makeNumber.js';
import { isCountAhead } from '../measuring/isCountAhead.js';
import type { ReadNumber } from './readNumberWords.js';
import { readNumber, readScale, readSmallScale, type BeforeNumber } from './readNumber.js';
import { isEnglishScale, scalePower } from '../words/scales.js';
import { unitNamed } from '../words/units.js';

/** A number with its scale, as read. */
export type ReadAmount = Amount &
  Pick<ReadNumber, 'by' | 'ambiguous'> & {
    /** Whether its scale word is English. */
    readonly isEnglish?: boolean;
  };

/**
 * Read a number with its scale words; several in a row, each of a smaller scale, are one: `2.980 tỷ 743 triệu`. Nothing is read if
 * there is no number, or none that can be read.
 */
export function readAmount(cursor: Cursor, mode: BeforeNumber): ReadAmount | undefined {
  let amount = readPart(cursor, mode);
  while (amount !== undefined && amount.power > 0) {
    const start = cursor.at;
    const next = readPart(cursor, mode);
    if (next === undefined || !isSmaller(next, amount, cursor)) {
      cursor.at = start;
      break;
    }
    amount = together(amount, next);
  }
  return amount;
}

/** Let the one of two numbers that has no scale of its own take the other's: `20 đến 30 triệu`. */
export function shareScale(first: ReadAmount, second: ReadAmount): readonly [ReadAmount, ReadAmount] {
  const power = first.power === 0 ? second.power : first.power;
  return [
    { ...first, power },
    { ...second, power: second.power === 0 ? power : second.power },
  ];
}

/** A part of a smaller scale; without one, only hundreds behind `nghìn`: `5 nghìn 200 hộ`. */
function isSmaller(next: ReadAmount, amount: ReadAmount, cursor: Cursor): boolean {
  if (next.power > 0) return next.power < amount.power;
  return amount.power === 3 && /^\d{3}$/.test(next.digits) && isCountAhead(cursor);
}

function readPart(cursor: Cursor, mode: BeforeNumber): ReadAmount | undefined {
  const isAccounted = isAccountedAhead(cursor);
  if (isAccounted) cursor.skip();
  const plain = readNumber(cursor, mode);
  if (plain === undefined) return undefined;
  if (isAccounted) cursor.skip();
  const number = isAccounted ? { ...plain, digits: `-${plain.digits}`, ambiguous: true } : plain;
  const small = readSmallScale(cursor);
  const isHeading = isHeaded(cursor);
  if (isHeading) cursor.skip();
  const start = cursor.position();
  const power = readScale(cursor, mode.isPriced);
  const isEnglish = power !== undefined && power > 0 && isEnglishScale(cursor.word(-1));
  if (power === undefined && mode.strict) throw cursor.fail('figure-scale', start);
  if (power === undefined) return undefined;
  return withHalf(cursor, { ...timesTen(number, small), power, ...(isEnglish ? { isEnglish } : {}) });
}

/** `(1.250) triệu đồng`, `(5,2)%`: accounts write what is negative in parentheses, with the unit behind them. */
function isAccountedAhead(cursor: Cursor): boolean {
  if (cursor.word() !== '(' || !cursor.isNumber(1) || cursor.word(2) !== ')') return false;
  const unit = unitNamed(cursor.word(3));
  return (scalePower(cursor.word(3)) ?? 0) >= 6 || unit?.[0] === 'percent' || unit?.[0] === 'VND';
}

/** Table headings put scale and unit in parentheses: `1.597 (nghìn đồng)`. */
function isHeaded(cursor: Cursor): boolean {
  if (cursor.word() !== '(') return false;
  const unit = cursor.match(unitNamed, 1);
  const isUnit = unit !== undefined && [')', unit.phrase].includes(cursor.word(1 + unit.length));
  return isUnit || scalePower(cursor.word(1)) !== undefined;
}

/** `1 tỷ rưỡi` is one and a half. */
function withHalf(cursor: Cursor, amount: ReadAmount): ReadAmount {
  if (cursor.word() !== 'rưỡi' || amount.power === 0 || amount.decimals > 0) return amount;
  cursor.skip();
  return { ...amount, digits: `${amount.digits}.5`, decimals: 1 };
}

function timesTen(number: ReadNumber, power: number): ReadNumber {
  if (power === 0) return number;
  const decimals = Math.max(0, number.decimals - power);
  return { ...number, digits: toDecimal(number.digits).times(`1e${power}`).toFixed(decimals), decimals };
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
    parts: [...(larger.parts ?? [partOf(larger)]), partOf(smaller)],
    by: larger.by ?? smaller.by,
    ambiguous: larger.ambiguous || smaller.ambiguous,
  };
}

function partOf({ digits, power }: ReadAmount): AmountPart {
  return { digits, power };
}
