import type { Cursor } from '../cursor.js';
import type { NonQuantity } from '../../types.js';
import { isCountAhead, isYear } from '../measuring/isCountAhead.js';
import { isDateLabel } from '../words/labels.js';
import { isUpTo, takeYearBehind } from './datePieces.js';

/** The most days or months of a list. */
const MOST_ITEMS = 12;

/** The words and marks between days or months. */
const JOINTS: readonly string[] = ['-', '–', '—', 'đến', 'tới', ',', 'và', 'hoặc', '&', '+'];

/**
 * Read a span or a list of days of one month (`từ ngày 4 đến 9 tháng 6`, `ngày 3, 4 tháng 9`, `từ 3 đến 8/5`), or of days with their
 * months (`từ 1.7 đến 31.12`); nothing is read if there is none.
 */
export function readDays(cursor: Cursor): NonQuantity | undefined {
  const isFrom = takeFrom(cursor);
  // `trong 2 ngày 5 và 6/7`
  const isLabelled = cursor.take(isDateLabel) !== undefined || cursor.word(-1) === 'ngày';
  if (cursor.word() === ',' && isLabelled) return undefined;
  if (isFrom && isDayMonth(cursor.word()) && JOINTS.includes(cursor.word(1)))
    return isDayMonth(cursor.word(2)) && !isCountAhead(cursor, 3) ? taken(cursor, 3) : undefined;
  const items = takeList(cursor, 31, 'ngày');
  if (items < 2) return undefined;
  const isOfMonth = cursor.word() === 'tháng' && isUpTo(cursor.word(1), 12);
  const isShort = (isFrom || isLabelled) && cursor.word() === '/' && isUpTo(cursor.word(1), 12);
  if (!isOfMonth && !isShort) return undefined;
  // `5, 7 tháng 10 xã …`: what follows counts.
  return isCountAhead(cursor, 2) && !cursor.isNumber(3) ? undefined : taken(cursor, 2);
}

/** Read a span or a list of months: `tháng 7, 8 và 9`, `từ tháng 3 đến tháng 6/2024`; nothing is read if there is none. */
export function readMonths(cursor: Cursor): NonQuantity | undefined {
  takeFrom(cursor);
  if (cursor.word() === 'các') cursor.skip();
  if (cursor.word() !== 'tháng') return undefined;
  cursor.skip();
  return takeList(cursor, 12, 'tháng') < 2 ? undefined : taken(cursor, 0);
}

function takeFrom(cursor: Cursor): boolean {
  const isFrom = cursor.word() === 'từ' || (cursor.word() === 'trong' && cursor.word(1) === 'các');
  if (isFrom) cursor.skip();
  return isFrom;
}

/** Move past the numbers of a list, each with its label or without; how many there are. A number that counts is none of them. */
function takeList(cursor: Cursor, most: number, label: string): number {
  let items = 0;
  for (; items < MOST_ITEMS; items += 1) {
    const joint = items === 0 ? 0 : jointLength(cursor);
    if (items > 0 && joint === 0) break;
    const labelled = cursor.word(joint) === label ? 1 : 0;
    const at = joint + labelled;
    const isNext = isUpTo(cursor.word(at), most) && (label === 'ngày' || !isCounting(cursor, at + 1));
    if (!isNext) break;
    cursor.skip(at + 1);
  }
  return items;
}

function jointLength(cursor: Cursor): number {
  if (!JOINTS.includes(cursor.word())) return 0;
  return cursor.word() === ',' && cursor.word(1) === 'và' ? 2 : 1;
}

/** Whether the number before this place counts: something, or per cent, or out of others. */
function isCounting(cursor: Cursor, ahead: number): boolean {
  const isPair = cursor.word(ahead) === '/' && !isYear(cursor.word(ahead + 1));
  return isPair || (cursor.word(ahead) !== 'năm' && isCountAhead(cursor, ahead));
}

function taken(cursor: Cursor, pieces: number): NonQuantity {
  cursor.skip(pieces);
  takeYearBehind(cursor);
  return 'date';
}

/** `31.12`, `1.7.2025`. */
function isDayMonth(word: string): boolean {
  const [day = '', month = '', year] = word.split('.');
  return isUpTo(day, 31) && isUpTo(month, 12) && (year === undefined || isYear(year));
}
