import * as z from 'zod/mini';
import { addDays, addMonths, isoDateSchema, wholeNumber, yearOf, yearSchema, type IsoDate } from './dates.js';
import { problemError } from '../errors/errors.js';
import { periodSchema, type Period } from './periods.js';
import { readInput } from '../reading/readInput.js';
import type { BilingualText } from '../writing/text.js';
import { lazySchema } from '../reading/lazy.js';

/** The kinds of period for which programme reports are made [kỳ báo cáo]. */
export type ReportingPeriodKind = 'month' | 'quarter' | 'half-year' | 'year' | 'five-year-plan';

/** A reporting period [kỳ báo cáo]: a month, quarter, half-year, year, or a five-year plan such as 2021–2025. */
export interface ReportingPeriod extends Period {
  /** Its kind. */
  readonly kind: ReportingPeriodKind;
  /** The year in which it starts. */
  readonly year: number;
  /** Its number within the year, from 1; 1 for a year and for a five-year plan. */
  readonly number: number;
  /** Its name in both languages. */
  readonly name: BilingualText;
}

const MONTHS: Readonly<Record<ReportingPeriodKind, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
  'five-year-plan': 60,
};

/** Schema of {@link ReportingPeriodKind}. */
export const reportingPeriodKindSchema: z.ZodMiniType<ReportingPeriodKind> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['month', 'quarter', 'half-year', 'year', 'five-year-plan']),
);

/** Five-year plans start in years that leave this remainder: 2016, 2021, 2026. */
const PLAN_START_REMAINDER = 1;

/**
 * The reporting period of a kind that holds a day.
 *
 * @param kind - The kind of period.
 * @param date - A calendar day.
 * @returns The period, both ends included.
 * @throws MtqgError if there is no such kind or day, or the day's year is outside 1900–2200.
 *
 * @example
 * ```ts
 * import { reportingPeriodOf } from 'mtqg/foundation';
 *
 * reportingPeriodOf('quarter', '2023-08-15').to; // => '2023-09-30'
 * reportingPeriodOf('five-year-plan', '2023-08-15').name.vi; // => 'giai đoạn 2021–2025'
 * ```
 */
export function reportingPeriodOf(kind: ReportingPeriodKind, date: IsoDate): ReportingPeriod {
  const { date: known } = readInput(kindAndDateSchema, { kind, date });
  const year = readInput(yearSchema, yearOf(known));
  if (kind === 'five-year-plan') return periodFrom(kind, year - ((year - PLAN_START_REMAINDER) % 5), 1);
  const month = Number(known.slice(5, 7));
  return periodFrom(kind, year, Math.ceil(month / MONTHS[kind]));
}

/**
 * A reporting period by its year and number.
 *
 * @param kind - The kind of period.
 * @param year - The year in which it starts; for a five-year plan 2016, 2021, 2026 and so on.
 * @param number - Its number within the year, from 1.
 * @returns The period, both ends included.
 * @throws MtqgError if there is no such period.
 *
 * @example
 * ```ts
 * import { reportingPeriod } from 'mtqg/foundation';
 *
 * reportingPeriod('quarter', 2024, 1).to; // => '2024-03-31'
 * ```
 */
export function reportingPeriod(kind: ReportingPeriodKind, year: number, number = 1): ReportingPeriod {
  readInput(kindAndYearSchema, { kind, year });
  const last = Math.max(1, Math.floor(12 / MONTHS[kind]));
  readInput(z.strictObject({ number: z.number().check(wholeNumber(), z.gte(1), z.lte(last)) }), { number });
  const plan = reportingPeriodOf(kind, `${String(year)}-01-01`);
  if (kind === 'five-year-plan' && plan.year !== year) {
    throw problemError('not-one-of', ['year'], { allowed: `${String(plan.year)}, ${String(plan.year + 5)}` });
  }
  return periodFrom(kind, year, number);
}

/**
 * The reporting period that follows another of its kind.
 *
 * @throws MtqgError if it lies after the year 2200.
 *
 * @example
 * ```ts
 * import { nextReportingPeriod, reportingPeriod } from 'mtqg/foundation';
 *
 * nextReportingPeriod(reportingPeriod('quarter', 2023, 4)).from; // => '2024-01-01'
 * ```
 */
export function nextReportingPeriod(period: ReportingPeriod): ReportingPeriod {
  return reportingPeriodOf(period.kind, addDays(period.to, 1));
}

/**
 * All reporting periods of a kind that have a day in a period, in order.
 *
 * @param kind - The kind of period.
 * @param period - The days, both ends included, within 1900–2200.
 * @returns The periods, whole even where the period cuts them.
 * @throws MtqgError if there is no such kind, or the period ends before it starts or leaves 1900–2200.
 *
 * @example
 * ```ts
 * import { reportingPeriodsIn } from 'mtqg/foundation';
 *
 * reportingPeriodsIn('quarter', { from: '2023-05-01', to: '2023-12-31' }).map((period) => period.number); // => [2, 3, 4]
 * ```
 */
export function reportingPeriodsIn(kind: ReportingPeriodKind, period: Period): readonly ReportingPeriod[] {
  const { from, to } = readInput(periodSchema, period);
  let last = reportingPeriodOf(kind, from);
  const periods = [last];
  while (last.to < to) {
    last = nextReportingPeriod(last);
    periods.push(last);
  }
  return Object.freeze(periods);
}

function periodFrom(kind: ReportingPeriodKind, year: number, number: number): ReportingPeriod {
  const from = addMonths(`${String(year)}-01-01`, (number - 1) * MONTHS[kind]);
  const to = addDays(addMonths(from, MONTHS[kind]), -1);
  return Object.freeze({ kind, year, number, from, to, name: Object.freeze(periodName(kind, year, number)) });
}

function periodName(kind: ReportingPeriodKind, year: number, number: number): BilingualText {
  const y = String(year);
  const n = String(number);
  switch (kind) {
    case 'month':
      return { vi: `tháng ${n}/${y}`, en: `${MONTH_NAMES[number - 1] as string} ${y}` };
    case 'quarter':
      return { vi: `quý ${ROMAN[number - 1] as string}/${y}`, en: `quarter ${n} of ${y}` };
    case 'half-year':
      return number === 1
        ? { vi: `6 tháng đầu năm ${y}`, en: `first half of ${y}` }
        : { vi: `6 tháng cuối năm ${y}`, en: `second half of ${y}` };
    case 'year':
      return { vi: `năm ${y}`, en: y };
    case 'five-year-plan':
      return { vi: `giai đoạn ${y}–${String(year + 4)}`, en: `${y}–${String(year + 4)} plan` };
  }
}

const kindAndDateSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ kind: reportingPeriodKindSchema, date: isoDateSchema }),
);

const kindAndYearSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ kind: reportingPeriodKindSchema, year: yearSchema }),
);

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
