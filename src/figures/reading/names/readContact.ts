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
  const isBracketed = cursor.word() === '(' && /^0\d{1,4}$/.test(cursor.word(1));
  const isAbroad = cursor.word() === '+' && /^84/.test(cursor.word(1));
  if (isBracketed || isAbroad) cursor.skip();
  const first = cursor.word();
  const opens = isLabelled || isBracketed || isAbroad || /^0\d{2,4}$/.test(first);
  if (!opens || !cursor.isNumber()) return undefined;
  const digits = takeDigits(cursor);
  const isLong = digits.length >= 8 && digits.length <= 13;
  return isLong && (isLabelled || isAbroad || digits.startsWith('0')) && !isCountAhead(cursor)
    ? 'code'
    : undefined;
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
    } else if (['.', '-', '–', ')'].includes(cursor.word()) && cursor.isNumber(1)) cursor.skip();
    else break;
  }
  cursor.at = end;
  return digits;
}

/** What a web page counts: `Lượt xem: 3.481`, `Bình luận (6)`, `25 bình luận`, `Trang 3/12`; nothing is read if there is none. */
export function readCounter(cursor: Cursor): NonQuantity | undefined {
  if (cursor.isNumber()) {
    cursor.skip();
    return cursor.take(isCounted) === undefined ? undefined : 'code';
  }
  const label = cursor.take(isCounterLabel) ?? cursor.take(isLooseCounterLabel);
  if (label === undefined) return undefined;
  const isMarked = cursor.word() === ':' || cursor.word() === '(';
  if (isMarked) cursor.skip();
  if (!cursor.isNumber() || !(isMarked || isCounterLabel(label)) || isCountAhead(cursor, 1)) return undefined;
  cursor.skip();
  if (cursor.word() === '/' && cursor.isNumber(1)) cursor.skip(2);
  while (label === 'cỡ chữ' && cursor.isNumber()) cursor.skip();
  return 'code';
}

/** A rank: `thứ 12/34`, `xếp hạng 7/63`, `trang 3/12`, `ranked 5th of 34`; nothing is read if there is none. */
export function readRank(cursor: Cursor): NonQuantity | undefined {
  const label = cursor.take(isRankLabel) ?? cursor.take((phrase) => phrase === 'trang' || phrase === 'page');
  if (label === undefined) return undefined;
  if (cursor.word() === ':') cursor.skip();
  const isPair = isSmall(cursor.word()) && cursor.word(1) === '/' && isSmall(cursor.word(2));
  if (!isPair || Number(cursor.word()) > Number(cursor.word(2))) return undefined;
  cursor.skip(3);
  return 'ordinal';
}

function isSmall(word: string): boolean {
  return /^\d{1,3}$/.test(word);
}

/** `7th`, `1st`, `34th`: one in a row; nothing is read if there is none. */
export function readEnglishOrdinal(cursor: Cursor): NonQuantity | undefined {
  if (!cursor.isNumber() || cursor.isApart(1) || !['st', 'nd', 'rd', 'th'].includes(cursor.word(1)))
    return undefined;
  cursor.skip(2);
  return 'ordinal';
}
