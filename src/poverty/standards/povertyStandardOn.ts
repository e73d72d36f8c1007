import {
  deepFreeze,
  isoDateSchema,
  problemError,
  readInput,
  type BilingualText,
  type Explanation,
  type IsoDate,
} from '../../foundation/internal.js';
import type { PovertyStandard } from './standard.js';
import { povertyStandards } from './povertyStandards.js';
import { firstDayOf, standardOnDay } from './standardOnDay.js';

/** The poverty standard of a day, as {@link povertyStandardOn} gives it. */
export interface PovertyStandardOnDate extends PovertyStandard {
  /** Marks this result. */
  readonly kind: 'poverty-standard';
  /** The day that was asked for. */
  readonly date: IsoDate;
  /** Why this standard. */
  readonly explanation: Explanation;
}

/**
 * The national poverty standard [chuẩn nghèo] by which households are classified on a day.
 *
 * The choice goes by validity, not by the years in the title: the standard titled 2021-2025 applies from 1 January 2022 to
 * 31 December 2026, both days included. Between 1 and 4 January 2016 the sources at hand name none. Of the standard titled 2006-2010
 * the first day is not established: it is given for the days of these years.
 *
 * @param date - A calendar day, such as `'2026-12-31'`.
 * @returns The standard, with its validity, income lines and sources.
 * @throws MtqgError `not-in-force` if no standard is known for the day (before 2006, on 1 to 4 January 2016, after 2030); `bad-format` or
 * `no-such-date` if it is no calendar day.
 *
 * Sources: Decisions 170/2005/QĐ-TTg, 09/2011/QĐ-TTg and 59/2015/QĐ-TTg, Decrees 07/2021/NĐ-CP (Articles 2 and 3) and 351/2025/NĐ-CP.
 *
 * @example
 * ```ts
 * import { povertyStandardOn } from 'mtqg/poverty';
 *
 * povertyStandardOn('2026-12-31').id; // => 'vn-2022'
 * povertyStandardOn('2027-01-01').id; // => 'vn-2027'
 * ```
 */
export function povertyStandardOn(date: IsoDate): PovertyStandardOnDate {
  const day = readInput(isoDateSchema, date);
  const standard = standardOnDay(povertyStandards(), day);
  if (standard === undefined) throw problemError('not-in-force', [], { date: day });
  return deepFreeze({
    ...standard,
    kind: 'poverty-standard',
    date: day,
    explanation: explain(standard, day),
  });
}

function explain(standard: PovertyStandard, date: IsoDate): Explanation {
  const {
    validity: { to },
  } = standard;
  const from = firstDayOf(standard);
  return {
    say: {
      vi: 'Ngày {date} áp dụng {standard}; chuẩn này được áp dụng từ ngày {from} đến hết ngày {to}.',
      en: 'On {date} the {standard} applies, in force from {from} to {to}, both included.',
    },
    values: { date, standard: standard.name, from, to },
    sources: standard.sources,
    steps: unconfirmedEnds(standard),
  };
}

/** The sources of a standard need not be those of its first and last day. */
function unconfirmedEnds(standard: PovertyStandard): readonly Explanation[] {
  const { validity, validitySources } = standard;
  const ends = { from: firstDayOf(standard), to: validity.to };
  return (['from', 'to'] as const).flatMap((end) => {
    const { provenance } = validitySources[end];
    return provenance === 'unconfirmed' || provenance === 'unknown'
      ? [{ say: UNSURE[`${end} ${provenance}`], values: { date: ends[end] } }]
      : [];
  });
}

const UNSURE: Readonly<Record<`${'from' | 'to'} ${'unconfirmed' | 'unknown'}`, BilingualText>> = {
  'from unconfirmed': {
    vi: 'Ngày bắt đầu {date} chưa đối chiếu với văn bản gốc.',
    en: 'The first day, {date}, is unconfirmed.',
  },
  'from unknown': {
    vi: 'Ngày bắt đầu chưa xác định; {date} là ngày đầu của giai đoạn nêu trong tên chuẩn.',
    en: 'The first day is not established; {date} opens the years that the title names.',
  },
  'to unconfirmed': {
    vi: 'Ngày kết thúc {date} chưa đối chiếu với văn bản gốc.',
    en: 'The last day, {date}, is unconfirmed.',
  },
  'to unknown': {
    vi: 'Ngày kết thúc chưa xác định.',
    en: 'The last day is not established.',
  },
};
