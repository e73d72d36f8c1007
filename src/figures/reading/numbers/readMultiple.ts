import { toDecimal } from '../../../foundation/internal.js';
import type { Cursor } from '../cursor.js';
import { isCountAhead, isYear } from '../measuring/isCountAhead.js';
import { readVietnameseWords } from './readVietnameseWords.js';
import type { ReadMode } from './readNumber.js';
import type { ReadNumbers } from './readNumbers.js';

const HALF = '0.5';

/**
 * Read a multiple behind `gấp`, with `lần` or without: `đôi` is twice, `rưỡi` one and a half, `ba` three times, `hai lần rưỡi` two and a
 * half; nothing is read if there is none, or if the number counts something else.
 */
export function readMultiple(cursor: Cursor, { locale }: ReadMode): ReadNumbers | undefined {
  const digits =
    { đôi: '2', rưỡi: '1.5' }[cursor.word()] ?? wordDigits(cursor) ?? plainDigits(cursor, locale);
  if (digits === undefined) return undefined;
  cursor.skip();
  if (cursor.word() === 'lần') cursor.skip();
  const isHalf = cursor.word() === 'rưỡi' && !digits.includes('.');
  if (isHalf) cursor.skip();
  const value = isHalf ? toDecimal(digits).plus(HALF).toString() : digits;
  const decimals = value.split('.')[1]?.length ?? 0;
  return {
    numbers: { form: 'single', first: { digits: value, decimals, power: 0, by: null, ambiguous: false } },
    unit: { text: 'lần', per: null, measure: 'times', category: 'amount' },
  };
}

/** `gấp năm lần`, `gấp ba so với`, `gấp mười lăm lần`; `gấp năm 2020` is a year. */
function wordDigits(cursor: Cursor): string | undefined {
  const start = cursor.at;
  const digits = cursor.isNumber() ? undefined : readVietnameseWords(cursor);
  if (digits !== undefined && !isYear(cursor.word()) && !cursor.isNumber()) {
    // The last word of the number is left to be moved past.
    cursor.skip(-1);
    if (isFree(cursor)) return digits;
  }
  cursor.at = start;
  return undefined;
}

/** `gấp 3 so với`; with `lần` and no `rưỡi`, a number is read as any other. */
function plainDigits(cursor: Cursor, locale: ReadMode['locale']): string | undefined {
  const decimal = locale === 'vi' ? /^\d{1,3}(?:,\d{1,2})?$/ : /^\d{1,3}(?:\.\d{1,2})?$/;
  const isHalf = cursor.word(1) === 'lần' && cursor.word(2) === 'rưỡi';
  const isBare =
    cursor.isNumber() && cursor.word(1) !== 'lần' && !['/', '-', '–', '%', 'đến'].includes(cursor.word(1));
  return decimal.test(cursor.word()) && (isHalf || (isBare && isFree(cursor)))
    ? cursor.word().replace(',', '.')
    : undefined;
}

/** Whether no other unit stands behind the number. */
function isFree(cursor: Cursor): boolean {
  return cursor.word(1) === 'lần' || !isCountAhead(cursor, 1);
}
