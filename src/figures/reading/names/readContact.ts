import type { Cursor } from '../cursor.js';
import type { NonQuantity } from '../../types.js';
import { isCountAhead } from '../measuring/isCountAhead.js';
import {
  isCounted,
  isCounterLabel,
  isLooseCounterLabel,
  isPhoneLabel,
  isRankLabel,
} from '../words/labels.js';

/** The most pieces of a telephone number. */
const MOST_PIECES = 12;

/** A telephone number behind its label, or one that begins with 0: `Liên hệ: 0213 3 876 545`; nothing is read if there is none. */
export function readPhone(cursor: Cursor): NonQuantity | undefined {
  const isLabelled = cursor.take(isPhoneLabel) !== undefined;
  if (isLabelled) while ([':', '.', 'số'].includes(cursor.word())) cursor.skip();
  const isCountry = cursor.word() === '(' && (cursor.word(1) === '84' || cursor.word(1) === '+');
  const isBracketed = isCountry || (cursor.word() === '(' && /^0\d{1,4}$/.test(cursor.word(1)));
  const isAbroad = cursor.word() === '+' && /^84/.test(cursor.word(1));
  if (isBracketed || isAbroad) cursor.skip();
  if (isCountry && cursor.word() === '+') cursor.skip();
  const first = cursor.word();
  const opens = isLabelled || isBracketed || isAbroad || /^0\d{2,4}$/.test(first);
  if (!opens || !cursor.isNumber()) return undefined;
  const digits = takeDigits(cursor);
  const isLong = digits.length >= 8 && digits.length <= 13;
  const isPhone = isLabelled || isAbroad || isCountry || digits.startsWith('0');
  return isLong && isPhone && !isCountAhead(cursor) ? 'code' : undefined;
}

function takeDigits(cursor: Cursor): string {
  let digits = '';
  let end = cursor.at;
  for (let pieces = 0; pieces < MOST_PIECES; pieces += 1) {
    if (cursor.isNumber()) {
      digits += cursor.word().replace(/\D/g, '');
      cursor.skip();
      end = cursor.at;
      if (digits.length >= 13) break;
      // `0912 345 678 - 0987.654.321` are two.
      if (digits.length >= 10 && ['-', '–'].includes(cursor.word()) && cursor.isApart(1)) break;
    } else if (isDigitMark(cursor)) cursor.skip();
    else break;
  }
  cursor.at = end;
  return digits;
}

/** A mark within a telephone number; behind a full stop and a blank, a sentence begins. */
function isDigitMark(cursor: Cursor): boolean {
  const isMark = ['.', '-', '–', ')'].includes(cursor.word());
  return isMark && cursor.isNumber(1) && !(cursor.word() === '.' && cursor.isApart(1));
}

/** What a web page counts: `Lượt xem: 3.481`, `Bình luận (6)`, `25 bình luận`, `Trang 3/12`; nothing is read if there is none. */
export function readCounter(cursor: Cursor): NonQuantity | undefined {
  const start = cursor.at;
  if (cursor.isNumber()) {
    cursor.skip();
    return cursor.take(isCounted) === undefined ? undefined : 'code';
  }
  const label = cursor.take(isCounterLabel) ?? cursor.take(isLooseCounterLabel);
  if (label === undefined) return undefined;
  const isBarred = cursor.word(1) === '|' || cursor.wordAt(start - 1) === '|';
  const isMarked = cursor.word() === ':' || cursor.word() === '(' || isBarred;
  if (isMarked && !cursor.isNumber()) cursor.skip();
  // `Cỡ chữ: A- A A+ 14 16`
  while (label === 'cỡ chữ' && ['a', '-', '+', '|'].includes(cursor.word())) cursor.skip();
  if (!cursor.isNumber() || !(isMarked || isCounterLabel(label)) || isCountAhead(cursor, 1)) return undefined;
  cursor.skip();
  if (cursor.word() === '/' && cursor.isNumber(1)) cursor.skip(2);
  while (label === 'cỡ chữ' && cursor.isNumber()) cursor.skip();
  return 'code';
}

/** A rank: `thứ 12/34`, `xếp hạng 7/63`, `thứ 7 trên 34 tỉnh`, `trang 3/12`, `ranked 5th of 34`; nothing is read if there is none. */
export function readRank(cursor: Cursor): NonQuantity | undefined {
  const label = cursor.take(isRankLabel) ?? cursor.take((phrase) => phrase === 'trang' || phrase === 'page');
  if (label === undefined) return undefined;
  if (cursor.word() === ':' || (label === 'no' && cursor.word() === '.')) cursor.skip();
  if (label === 'trang' || label === 'page') return takePages(cursor);
  const bar = barLength(cursor);
  const isPair = isSmall(cursor.word()) && bar > 0 && isSmall(cursor.word(1 + bar));
  if (!isPair || Number(cursor.word()) > Number(cursor.word(1 + bar))) return undefined;
  cursor.skip(2 + bar);
  return 'ordinal';
}

/** The bar between a rank and how many there are: `7/34`, `7 trên 34 tỉnh`, `7th out of 34`; 0 if there is none. */
function barLength(cursor: Cursor): number {
  const suffix = ['st', 'nd', 'rd', 'th'].includes(cursor.word(1)) ? 1 : 0;
  if (cursor.word(1) === '/') return 1;
  const words = cursor.match((phrase) => isRankBar(phrase), 1 + suffix);
  return words === undefined ? 0 : suffix + words.length;
}

const isRankBar = (phrase: string): boolean =>
  ['trên', 'trên tổng số', 'trong', 'trong số', 'trong tổng số', 'of', 'out of', 'among'].includes(phrase);

/** `Trang 3/12`, `Page 3 of 12`, `Trang: 1 2 3 4`: the pages of a list. */
function takePages(cursor: Cursor): NonQuantity | undefined {
  if (!isSmall(cursor.word())) return undefined;
  let pages = 1;
  while (pages < MOST_PIECES && isSmall(cursor.word(pages))) pages += 1;
  const isOf = ['/', 'of'].includes(cursor.word(pages)) && isSmall(cursor.word(pages + 1));
  if ((pages === 1 && !isOf) || isCountAhead(cursor, pages + (isOf ? 2 : 0))) return undefined;
  cursor.skip(pages + (isOf ? 2 : 0));
  return 'ordinal';
}

function isSmall(word: string): boolean {
  return /^\d{1,3}$/.test(word);
}

/** `7th`, `1st`, `34th`: one in a row; nothing is read if there is none. */
export function readEnglishOrdinal(cursor: Cursor): NonQuantity | undefined {
  if (!cursor.isNumber() || cursor.isApart(1) || !['st', 'nd', 'rd', 'th'].includes(cursor.word(1)))
    return undefined;
  const bar = barLength(cursor);
  const isOfAll = bar > 1 && isSmall(cursor.word(1 + bar)) && !isCountAhead(cursor, 2 + bar);
  cursor.skip(isOfAll ? 2 + bar : 2);
  return 'ordinal';
}
