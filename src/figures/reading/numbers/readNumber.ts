import { numberMarks, type Locale } from '../../../foundation/internal.js';
import type { Cursor } from '../cursor.js';
import type { ReadNumber } from './readNumberWords.js';
import { readNumberWords } from './readNumberWords.js';
import { runsOn } from '../words/runOn.js';
import { scalePower, smallScalePower } from '../words/scales.js';
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
  cursor.skip();
  return number;
}

/** Read the scale words at the cursor as a power of ten; nothing is read if they make no known scale. */
export function readScale(cursor: Cursor): number | undefined {
  let power = 0;
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

function takeScale(cursor: Cursor): number {
  const power = scalePower(cursor.word());
  if (power === undefined) return 0;
  // `2 triệu tập thể`: the unit has the word.
  const isOther = runsOn(cursor.word(), cursor.word(1));
  if (isOther && unitNamed(`${cursor.word(1)} ${cursor.word(2)}`) === undefined) return 0;
  cursor.skip();
  return power;
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
  if (whole === '') return undefined;
  const groups = whole.split(group);
  if (groups.length > 1 && !isGrouped(groups)) return undefined;
  const digits = groups.join('').replace(/^0+(?=\d)/, '');
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  return (
    first !== '' && first.length <= 3 && !first.startsWith('0') && rest.every((digits) => digits.length === 3)
  );
}
