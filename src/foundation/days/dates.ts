import { addDays as addDaysToDate } from 'date-fns/addDays';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import * as z from 'zod/mini';
import { check, decisive } from '../reading/check.js';
import { problemError } from '../errors/errors.js';
import { DAY_FORM, isCalendarDay, isIsoDate } from './dayText.js';
import { lazySchema } from '../reading/lazy.js';

/**
 * A calendar day as ISO text, `'2023-09-30'`: no time, no time zone, years 1000 to 9999. Such texts stand in the order of
 * the days, so they are compared as text.
 */
export type IsoDate = string;

/** Schema of {@link IsoDate}: the day must exist. */
export const isoDateSchema: z.ZodMiniType<IsoDate> = /* @__PURE__ */ lazySchema(() =>
  z.string({ error: 'date' }).check(
    decisive(z.regex(DAY_FORM, { error: 'date' })),
    check((text) => (isCalendarDay(text) ? [] : [{ code: 'no-such-date', details: { received: text } }])),
  ),
);

/** Make a check that a number is whole. */
export function wholeNumber(): z.core.CheckFn<number> {
  return check((value) => (Number.isInteger(value) ? [] : [{ code: 'not-whole' }]));
}

/** Schema of a calendar year, 1900 to 2200. */
export const yearSchema: z.ZodMiniType<number> = /* @__PURE__ */ lazySchema(() =>
  z.number().check(wholeNumber(), z.gte(1900), z.lte(2200)),
);

/**
 * The day so many days later (earlier if negative).
 *
 * @param day - The day from which to count.
 * @param days - A whole number of days.
 * @throws MtqgError `no-such-date` if there is no such day, or the result leaves the years 1000 to 9999; `not-whole` if the
 * days are no whole number.
 *
 * @example
 * ```ts
 * import { addDays } from 'mtqg/foundation';
 *
 * addDays('2024-02-28', 2); // => '2024-03-01'
 * ```
 */
export function addDays(day: IsoDate, days: number): IsoDate {
  return isoDayOf(addDaysToDate(readDay(day), whole(days, 'days')), day);
}

/**
 * The day so many months later (earlier if negative); the last day of the month where the month is shorter.
 *
 * @param day - The day from which to count.
 * @param months - A whole number of months.
 * @throws MtqgError `no-such-date` if there is no such day, or the result leaves the years 1000 to 9999; `not-whole` if the
 * months are no whole number.
 *
 * @example
 * ```ts
 * import { addMonths } from 'mtqg/foundation';
 *
 * addMonths('2023-08-31', 1); // => '2023-09-30'
 * ```
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  return isoDayOf(addMonthsToDate(readDay(day), whole(months, 'months')), day);
}

/**
 * The number of days from one day to another: 0 for the same day, negative if the second is earlier.
 *
 * @throws MtqgError `no-such-date` if there is no such day.
 *
 * @example
 * ```ts
 * import { daysBetween } from 'mtqg/foundation';
 *
 * daysBetween('2023-09-30', '2023-12-31'); // => 92
 * ```
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(readDay(to), readDay(from));
}

/**
 * The year of a day.
 *
 * @throws MtqgError `no-such-date` if the text has not the form of a day.
 */
export function yearOf(day: IsoDate): number {
  if (!isIsoDate(day)) throw noSuchDate(day);
  return Number(day.slice(0, 4));
}

/**
 * A date whose days and months are those of UTC. In local time some days do not exist: Samoa had no 30 December 2011.
 * It has the methods by which date-fns does the arithmetic above.
 */
class UtcDate extends Date {
  override getDate(): number {
    return this.getUTCDate();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
  override setMonth(month: number, day: number): number {
    return this.setUTCMonth(month, day);
  }
  override setFullYear(year: number, month: number, day: number): number {
    return this.setUTCFullYear(year, month, day);
  }
  override setHours(hours: number, minutes: number, seconds: number, milliseconds: number): number {
    return this.setUTCHours(hours, minutes, seconds, milliseconds);
  }
}

const inUtc = (value: Date | number | string): Date => new UtcDate(value);

function dateOf(day: IsoDate): Date {
  return parseISO(day, { in: inUtc });
}

/** Half a month, or text that JavaScript would add as text, has no day. */
function whole(amount: unknown, name: string): number {
  if (!Number.isInteger(amount)) throw problemError('not-whole', [name]);
  return amount as number;
}

function readDay(day: unknown): Date {
  if (typeof day !== 'string' || !isIsoDate(day)) throw noSuchDate(day);
  const date = dateOf(day);
  if (!isValid(date)) throw noSuchDate(day);
  return date;
}

function isoDayOf(date: Date, from: IsoDate): IsoDate {
  const text = isValid(date) ? formatISO(date, { representation: 'date' }) : '';
  if (!isIsoDate(text)) throw noSuchDate(from);
  return text;
}

function noSuchDate(received: unknown): Error {
  return problemError('no-such-date', [], {
    received: typeof received === 'string' ? received : typeof received,
  });
}
