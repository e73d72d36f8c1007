import { addDays as addDaysToDate } from 'date-fns/addDays';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import * as z from 'zod/mini';
import { check } from './check.js';

/**
 * A calendar day as ISO text, `'2023-09-30'`: no time, no time zone, years 1000 to 9999. Such texts stand in the order of
 * the days, so they are compared as text.
 */
export type IsoDate = string;

const DATE_PATTERN = /^[1-9]\d{3}-\d{2}-\d{2}$/;

/** Schema of {@link IsoDate}: the day must exist. */
export const isoDateSchema: z.ZodMiniType<IsoDate> = /* @__PURE__ */ (() =>
  z.string().check(
    z.regex(DATE_PATTERN, { error: 'date', abort: true }),
    check((text) => (isValid(parseISO(text)) ? [] : [{ code: 'no-such-date', details: { received: text } }])),
  ))();

/** Schema of a calendar year, 1900 to 2200. */
export const yearSchema: z.ZodMiniType<number> = /* @__PURE__ */ (() =>
  z.number().check(
    check((year) => (Number.isInteger(year) ? [] : [{ code: 'not-whole' }])),
    z.gte(1900),
    z.lte(2200),
  ))();

/**
 * The day so many days later (earlier if negative).
 *
 * @example
 * ```ts
 * import { addDays } from 'mtqg/foundation';
 *
 * addDays('2024-02-28', 2); // => '2024-03-01'
 * ```
 */
export function addDays(day: IsoDate, days: number): IsoDate {
  return dayText(addDaysToDate(parseISO(day), days));
}

/**
 * The day so many months later (earlier if negative); the last day of the month where the month is shorter.
 *
 * @example
 * ```ts
 * import { addMonths } from 'mtqg/foundation';
 *
 * addMonths('2023-08-31', 1); // => '2023-09-30'
 * ```
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  return dayText(addMonthsToDate(parseISO(day), months));
}

/**
 * The number of days from one day to another: 0 for the same day, negative if the second is earlier.
 *
 * @example
 * ```ts
 * import { daysBetween } from 'mtqg/foundation';
 *
 * daysBetween('2023-09-30', '2023-12-31'); // => 92
 * ```
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** The year of a day. */
export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

function dayText(date: Date): IsoDate {
  return formatISO(date, { representation: 'date' });
}
