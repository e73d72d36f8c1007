import type { Locale } from '../../../foundation/internal.js';
import type { Cursor } from '../cursor.js';
import type { ReadNumber } from './readNumberWords.js';
import { readNumberWords, takeWordsBehind } from './readNumberWords.js';
import { readByConvention, readExponent } from './conventions.js';
import { runsOn } from '../words/runOn.js';
import { isEnglishScale, scalePower, shortScalePower, smallScalePower } from '../words/scales.js';
import { unitNamed } from '../words/units.js';

/** Digits and scale together stay within the precision of the library's decimals. */
const MOST_DIGITS = 18;

/** The largest power of ten that scale words make: triệu tỷ. */
export const MOST_POWER = 15;

/** How a text is read. */
export interface ReadMode {
  /** The number convention where both would do. */
  readonly locale: Locale;
  /** Whether what cannot be read is an error; otherwise nothing is read of it. */
  readonly strict: boolean;
  /** Whether `4 sao` is the grade of something else, and no figure of its own. */
  readonly grades: boolean;
}

/** What is known of a number before it is read. */
export interface BeforeNumber extends ReadMode {
  /** Whether a currency stands before it. */
  readonly isPriced?: boolean;
}

/** Read the number at the cursor: digits, or words for a number if a unit or a scale follows; nothing is read if there is none. */
export function readNumber(cursor: Cursor, { locale, strict }: ReadMode): ReadNumber | undefined {
  const token = cursor.peek();
  if (token?.kind !== 'number') return readNumberWords(cursor);
  const number = numberOf(token.text, locale);
  const isLong = number !== undefined && number.digits.length > MOST_DIGITS;
  if (number === undefined || isLong) {
    if (strict) throw cursor.fail(isLong ? 'figure-digits' : 'figure-marks');
    return undefined;
  }
  // A blank behind a decimal comma may also part two numbers of a list.
  const isSlip = /,\s/.test(token.text) && cursor.word(1) !== '%';
  cursor.skip();
  takeWordsBehind(cursor, number.digits);
  return isSlip ? { ...number, ambiguous: true } : number;
}

/** Read the scale words at the cursor as a power of ten; nothing is read if they make no known scale. */
export function readScale(cursor: Cursor, isPriced = false): number | undefined {
  let power = takeShortScale(cursor, isPriced);
  for (let word = takeScale(cursor); word !== 0; word = takeScale(cursor)) {
    power += word;
    if (power > MOST_POWER) return undefined;
  }
  return power;
}

/** Read `chục`, `trăm` or `vạn` behind digits as a power of ten: the digits are multiplied by it. */
export function readSmallScale(cursor: Cursor): number {
  const power = smallScalePower(cursor.word());
  if (power === undefined) return 0;
  cursor.skip();
  return power;
}

/** `VND85m`, `5.7m people`: a letter on the number, where it is no metre. */
function takeShortScale(cursor: Cursor, isPriced: boolean): number {
  const power = shortScalePower(cursor.word());
  if (power === undefined || cursor.isApart()) return 0;
  const [, category] = cursor.match(unitNamed, 1) === undefined ? [] : (unitNamed(cursor.word(1)) ?? []);
  if (!isPriced && !(category === 'count' && cursor.isApart(1))) return 0;
  cursor.skip();
  return power;
}

/** `6.4-trillion`: a hyphen joins a number and its scale. */
function takeScale(cursor: Cursor): number {
  const isJoined = cursor.word() === '-' && !cursor.isApart() && !cursor.isApart(1);
  if (isJoined && isEnglishScale(cursor.word(1))) cursor.skip();
  const power = scalePower(cursor.word());
  if (power === undefined) return 0;
  // `2 triệu tập thể`: the unit has the word.
  const isOther = runsOn(cursor.word(), cursor.word(1));
  if (isOther && unitNamed(`${cursor.word(1)} ${cursor.word(2)}`) === undefined) return 0;
  cursor.skip();
  // `12 tr.đ/người/năm`, `3 mil. dong`
  const isShort = cursor.word() === '.' && !cursor.isApart() && unitNamed(cursor.word(1))?.[1] === 'money';
  if (isShort) cursor.skip();
  return power;
}

function numberOf(text: string, locale: Locale): ReadNumber | undefined {
  const [compact = '', exponent] = text.replaceAll(/\s/g, '').split('e');
  if (exponent !== undefined) return readExponent(compact, Number(exponent));
  const other = locale === 'vi' ? 'en' : 'vi';
  const own = readByConvention(compact, locale);
  const theirs = readByConvention(compact, other);
  const digits = own ?? theirs;
  if (digits === undefined) return undefined;
  const by = own === theirs ? null : own === undefined ? other : locale;
  const ambiguous = own !== undefined && theirs !== undefined && own !== theirs;
  return { digits, decimals: digits.split('.')[1]?.length ?? 0, by, ambiguous };
}
