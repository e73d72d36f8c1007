import {
  decimalText,
  problemError,
  toDecimal,
  type DecimalText,
  type Locale,
} from '../../foundation/internal.js';
import { readByConvention, readExponent } from '../reading/numbers/conventions.js';
import { unreadableCell } from './unreadableCell.js';

/** The most digits of a number in a cell. */
const MOST_DIGITS = 30;

/** Read the number of a cell: `1.234,5`, `(1.234)`, `1.5E+09`; throws `ambiguous` where only a locale tells, and `unreadable`. */
export function numberCell(text: string, locale: Locale | undefined): DecimalText {
  const [, open = '', sign = '', digits = '', close = ''] =
    /^(\(?)\s*([-+−–]?)\s*(\d[\d.,\s']*(?:[eE][+-]?\d{1,3})?|[.,]\d+)\s*(\)?)$/u.exec(text) ?? [];
  if (digits === '' || (open === '') !== (close === '') || (open !== '' && sign !== ''))
    throw unreadableCell(text);
  const read = readDigits(digits, locale, text);
  const isNegative = open !== '' || ['-', '−', '–'].includes(sign);
  return decimalText(toDecimal(isNegative ? `-${read}` : read));
}

function readDigits(written: string, locale: Locale | undefined, text: string): string {
  if (/e/i.test(written)) {
    const [mantissa = '', exponent = ''] = written.toLowerCase().split('e');
    return readExponent(mantissa, Number(exponent))?.digits ?? fail(text);
  }
  // Blanks and apostrophes group digits in threes.
  const isGrouped = /[\s']/.test(written);
  if (isGrouped && !/^\d{1,3}(?:[\s']\d{3})+(?:[.,]\d+)?$/.test(written)) throw unreadableCell(text);
  const bare = written.replace(/[\s']/g, '');
  if (bare.replace(/\D/g, '').length > MOST_DIGITS) throw unreadableCell(text);
  if (isGrouped) return bare.replace(',', '.');
  // Statistical programs leave out the zero before the mark: `.5`.
  const compact = /^[.,]/.test(bare) ? `0${bare}` : bare;
  const [vi, en] = [readByConvention(compact, 'vi'), readByConvention(compact, 'en')];
  if (locale === undefined && vi !== undefined && en !== undefined && vi !== en)
    throw problemError('ambiguous', [], { candidates: `${vi}, ${en}` });
  const [own, other] = locale === 'en' ? [en, vi] : [vi, en];
  return own ?? other ?? fail(text);
}

function fail(text: string): never {
  throw unreadableCell(text);
}
