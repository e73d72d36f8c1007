import type { Cursor } from '../cursor.js';
import { isYear } from '../measuring/isCountAhead.js';

/** Move past a year that stands behind a day or a month: `năm 2024`, `/2024`. */
export function takeYearBehind(cursor: Cursor): boolean {
  const opener = ['/', '-', '.', 'năm'].includes(cursor.word()) ? 1 : 0;
  if (opener === 0 || !isYear(cursor.word(opener))) return false;
  cursor.skip(opener + 1);
  return true;
}

/** Move past a word, if it is the next. */
export function takeWord(cursor: Cursor, word: string): boolean {
  if (cursor.word() !== word) return false;
  cursor.skip();
  return true;
}

/** Whether a piece is a whole number of at most two digits between two bounds. */
export function isUpTo(text: string, most: number, least = 1): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
