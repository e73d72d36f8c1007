import type { Locale } from '../../../foundation/index.js';
import type { Cursor } from '../cursor.js';
import { readEnglishWords } from './readEnglishWords.js';
import { readVietnameseWords } from './readVietnameseWords.js';
import { isPairMark } from '../words/joints.js';
import { runsOn } from '../words/runOn.js';
import { isEnglishScale, scalePower } from '../words/scales.js';
import { unitNamed } from '../words/units.js';

/** A number read from digits or from words. */
export interface ReadNumber {
  /** Without grouping marks, dot as decimal mark. */
  readonly digits: string;
  /** How many decimals are written. */
  readonly decimals: number;
  /** The convention that read it; `null` if both read it alike. */
  readonly by: Locale | null;
  /** Whether the other convention reads another number. */
  readonly ambiguous: boolean;
}

/**
 * Read a number in words (`tám`, `một trăm năm mươi`, `thirty-four`, `two hundred and fifty`), if a unit that the library knows or a scale
 * word follows, or the whole of a pair (`eleven of the nineteen criteria`); otherwise the words are none (`một số`, `năm 2023`), and nothing is
 * read.
 */
export function readNumberWords(cursor: Cursor): ReadNumber | undefined {
  const start = cursor.at;
  const digits = wordDigits(cursor);
  if (digits !== undefined) {
    // `một trăm hai mươi lăm (125) xã`
    takeGloss(cursor, (within) => plainDigits(within) === digits);
    if (isCounted(cursor)) {
      const decimals = digits.split('.')[1]?.length ?? 0;
      return { digits, decimals, by: null, ambiguous: false };
    }
  }
  cursor.at = start;
  return undefined;
}

/** Move past the same number in words behind one in digits: `05 (năm) xã`. */
export function takeWordsBehind(cursor: Cursor, digits: string): void {
  takeGloss(cursor, (within) => wordDigits(within) === digits);
}

function takeGloss(cursor: Cursor, isSame: (cursor: Cursor) => boolean): void {
  const { at } = cursor;
  if (cursor.word() !== '(') return;
  cursor.skip();
  if (isSame(cursor) && cursor.word() === ')') cursor.skip();
  else cursor.at = at;
}

/** Whole digits at the cursor, which moves past them. */
function plainDigits(cursor: Cursor): string | undefined {
  const text = cursor.word();
  if (!/^\d{1,3}(?:[.,]?\d{3})*$/.test(text)) return undefined;
  cursor.skip();
  return text.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
}

function wordDigits(cursor: Cursor): string | undefined {
  return readEnglishWords(cursor) ?? readVietnameseWords(cursor);
}

function isCounted(cursor: Cursor): boolean {
  const isJoined = cursor.word() === '-' && isEnglishScale(cursor.word(1));
  if (isJoined || scalePower(cursor.word()) !== undefined) return true;
  const unit = cursor.match(unitNamed);
  if (unit !== undefined) return !(unit.length === 1 && runsOn(unit.phrase, cursor.word(1)));
  return isPairAhead(cursor);
}

/** `Eleven of the nineteen criteria`, `Mười lăm trên tổng số 20 xã`. */
function isPairAhead(cursor: Cursor): boolean {
  const mark = cursor.match(isPairMark);
  const isOwned = cursor.word() === 'out' && cursor.word(1) === 'of';
  return isOwned || (mark !== undefined && cursor.word() !== '/' && cursor.opensNumber(mark.length));
}
