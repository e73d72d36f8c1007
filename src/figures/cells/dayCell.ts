import { isoDateSchema, problemError, type IsoDate, type Locale } from '../../foundation/internal.js';
import { monthNamed } from '../reading/words/englishMonths.js';
import { unreadableCell } from './unreadableCell.js';

/**
 * Read the day of a cell: `31/12/2023`, `2023-12-31`, `ngày 31 tháng 12 năm 2023`, `Dec 31, 2023`, `31-Dec-2023`. Throws `ambiguous` where
 * the day and the month may be either way round and the locale is not Vietnamese, and `unreadable`.
 */
export function dayCell(text: string, locale: Locale | undefined): IsoDate {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]0?0:00(?::00(?:\.0+)?)?Z?)?$/.exec(text);
  if (iso !== null) return day(iso[1], iso[2], iso[3]) ?? fail(text);
  const numbers = /^(?:ngày )?(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4})(?: 0?0:00(?::00)?)?$/i.exec(text);
  if (numbers !== null) return ofNumbers(numbers, locale, text);
  const words = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/.exec(text.toLowerCase());
  if (words !== null) return day(words[3], words[2], words[1]) ?? fail(text);
  return english(text.toLowerCase()) ?? fail(text);
}

function ofNumbers(
  [, first, second, year]: RegExpExecArray,
  locale: Locale | undefined,
  text: string,
): IsoDate {
  const [dayFirst, monthFirst] = [day(year, second, first), day(year, first, second)];
  if (locale !== 'vi' && dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst)
    throw problemError('ambiguous', [], { candidates: `${dayFirst}, ${monthFirst}` });
  return dayFirst ?? (locale === 'vi' ? fail(text) : (monthFirst ?? fail(text)));
}

function english(text: string): IsoDate | undefined {
  const behind = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  const before = /^(\d{1,2})(?:st|nd|rd|th)?[- ]([a-z]{3,9})\.?,?[- ](\d{4})$/.exec(text);
  if (behind !== null) return day(behind[3], monthDigits(behind[1]), behind[2]);
  return before === null ? undefined : day(before[3], monthDigits(before[2]), before[1]);
}

/** The digits of a month; none of what is no month, which no day has. */
function monthDigits(name = ''): string {
  return String(monthNamed(name) ?? '');
}

function day(year = '', month = '', date = ''): IsoDate | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isoDateSchema.safeParse(iso).success ? iso : undefined;
}

function fail(text: string): never {
  throw unreadableCell(text);
}
