import { numberMarks, type Locale } from '../foundation/index.js';
import type { Cursor } from './cursor.js';
import { numberWords, scaleWords, unitWords } from './words.js';

/** A number read from digits. */
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

/** Digits and scale together stay within the precision of the library's decimals. */
const MOST_DIGITS = 18;

/** Read the number at the cursor: digits, or a word for a small number if a unit follows. */
export function readNumber(cursor: Cursor, locale: Locale): ReadNumber {
  const token = cursor.peek();
  if (token?.kind === 'number') {
    const number = numberOf(token.text, locale);
    if (number === undefined) throw cursor.fail('figure-marks');
    if (number.digits.length > MOST_DIGITS) throw cursor.fail('figure-digits');
    cursor.skip();
    return number;
  }
  const word = wordNumber(cursor);
  if (word === undefined) throw cursor.fail(token?.kind === 'word' ? 'figure-lead' : 'figure-number');
  cursor.skip();
  return { digits: word, decimals: 0, by: null, ambiguous: false };
}

/** Whether a number starts at the cursor, or so many pieces further on. */
export function isNumberAhead(cursor: Cursor, ahead = 0): boolean {
  return cursor.peek(ahead)?.kind === 'number';
}

/** Read the scale words at the cursor as a power of ten. */
export function readScale(cursor: Cursor): number {
  const first = takeScale(cursor);
  const second = first === 0 ? 0 : takeScale(cursor);
  if (first + second > 15) throw cursor.fail('figure-scale');
  return first + second;
}

function takeScale(cursor: Cursor): number {
  const word = cursor.take((phrase) => Object.hasOwn(scaleWords, phrase));
  return word === undefined ? 0 : (scaleWords[word] as number);
}

function wordNumber(cursor: Cursor): string | undefined {
  const word = cursor.peek()?.text ?? '';
  if (!Object.hasOwn(numberWords, word)) return undefined;
  return cursor.match((phrase) => Object.hasOwn(unitWords, phrase), 1) && numberWords[word];
}

function numberOf(text: string, locale: Locale): ReadNumber | undefined {
  const compact = text.replaceAll(' ', '');
  const other = locale === 'vi' ? 'en' : 'vi';
  const own = byConvention(compact, locale);
  const theirs = byConvention(compact, other);
  const digits = own ?? theirs;
  if (digits === undefined) return undefined;
  const by = own === theirs ? null : own === undefined ? other : locale;
  const ambiguous = own !== undefined && theirs !== undefined && own !== theirs;
  return { digits, decimals: digits.split('.')[1]?.length ?? 0, by, ambiguous };
}

/** The number that digits and marks are in one convention; `undefined` if they are none in it. */
function byConvention(text: string, locale: Locale): string | undefined {
  const { group, decimal } = numberMarks[locale];
  const [whole = '', decimals, ...more] = text.split(decimal);
  if (more.length > 0 || decimals?.includes(group) === true) return undefined;
  const groups = whole.split(group);
  if (groups.length > 1 && !isGrouped(groups)) return undefined;
  const digits = groups.join('').replace(/^0+(?=\d)/, '');
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  return first.length <= 3 && !first.startsWith('0') && rest.every((digits) => digits.length === 3);
}
