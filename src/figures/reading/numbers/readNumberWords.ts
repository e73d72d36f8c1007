import type { Locale } from '../../../foundation/index.js';
import type { Phrases } from '../words/phrases.js';
import type { Cursor } from '../cursor.js';
import { readEnglishWords } from './readEnglishWords.js';
import { runsOn } from '../words/runOn.js';
import { lastDigitNamed, numberNamed, scalePower } from '../words/scales.js';
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
 * word follows; otherwise the words are none (`một số`, `năm 2023`), and nothing is read.
 */
export function readNumberWords(cursor: Cursor): ReadNumber | undefined {
  const start = cursor.at;
  const value = readEnglishWords(cursor) ?? hundreds(cursor);
  if (value !== undefined && isCounted(cursor))
    return { digits: String(value), decimals: 0, by: null, ambiguous: false };
  cursor.at = start;
  return undefined;
}

function hundreds(cursor: Cursor): number | undefined {
  const digit = takeDigit(cursor);
  if (digit === undefined) return undefined;
  if (cursor.word() !== 'trăm') return tens(cursor, digit);
  cursor.skip();
  if (['linh', 'lẻ'].includes(cursor.word())) {
    cursor.skip();
    return 100 * digit + (takeDigit(cursor) ?? takeLast(cursor) ?? 0);
  }
  const hasTens = cursor.word() === 'mười' || cursor.word(1) === 'mươi';
  const next = hasTens ? takeDigit(cursor) : undefined;
  return 100 * digit + (next === undefined ? 0 : tens(cursor, next));
}

/** The tens that a first digit opens, or that digit alone. */
function tens(cursor: Cursor, digit: number): number {
  if (digit === 10) return 10 + (takeLast(cursor) ?? 0);
  if (cursor.word() !== 'mươi') return digit;
  cursor.skip();
  return 10 * digit + (takeLast(cursor) ?? 0);
}

function takeDigit(cursor: Cursor): number | undefined {
  return taken(cursor, numberNamed);
}

function takeLast(cursor: Cursor): number | undefined {
  return taken(cursor, lastDigitNamed);
}

function taken(cursor: Cursor, words: Phrases<number | undefined>): number | undefined {
  const digit = words(cursor.word());
  if (digit !== undefined) cursor.skip();
  return digit;
}

function isCounted(cursor: Cursor): boolean {
  if (scalePower(cursor.word()) !== undefined) return true;
  const unit = cursor.match(unitNamed);
  return unit !== undefined && !(unit.length === 1 && runsOn(unit.phrase, cursor.word(1)));
}
