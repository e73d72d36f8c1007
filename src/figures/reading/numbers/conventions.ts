import { numberMarks, toDecimal, type Locale } from '../../../foundation/internal.js';
import type { ReadNumber } from './readNumberWords.js';

/** The largest power of ten of an exponent. */
const MOST_EXPONENT = 18;

/** A number with an exponent in full: `1.5e+09`. Spreadsheets write one digit before the mark, which is no grouping mark. */
export function readExponent(mantissa: string, exponent: number): ReadNumber | undefined {
  const [, whole = '', decimals = ''] = /^(\d{1,18})(?:[.,](\d{1,18}))?$/.exec(mantissa) ?? [];
  if (whole === '' || Math.abs(exponent) > MOST_EXPONENT) return undefined;
  const places = Math.max(0, decimals.length - exponent);
  const digits = toDecimal(`${whole}.${decimals}0`).times(`1e${exponent}`).toFixed(places);
  return { digits, decimals: places, by: null, ambiguous: false };
}

/** The number that digits and marks are in one convention; `undefined` if they are none in it. */
export function readByConvention(text: string, locale: Locale): string | undefined {
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
