import {
  deepFreeze,
  isoDateSchema,
  problemError,
  readInput,
  type BilingualText,
  type Explanation,
  type IsoDate,
} from '../foundation/internal.js';
import type { PovertyStandard } from './standard.js';
import { standardInForce } from './standardLookup.js';

/** The poverty standard of a day, as {@link povertyStandardOn} gives it. */
export interface PovertyStandardOnDate extends PovertyStandard {
  /** Marks this result. */
  readonly kind: 'poverty-standard';
  /** The day that was asked for. */
  readonly on: IsoDate;
  /** Why this standard. */
  readonly explanation: Explanation;
}

/**
 * The national poverty standard [chuẩn nghèo] by which households are classified on a day.
 *
 * The choice goes by validity, not by the years in the title: the standard titled 2021–2025 applies from 1 January 2022 to
 * 31 December 2026, both days included. Between 1 and 4 January 2016 the sources at hand name none.
 *
 * @param on - A calendar day, such as `'2026-12-31'`.
 * @returns The standard, with its validity, income lines and sources.
 * @throws MtqgError `not-in-force` if no standard is known for the day (before 2011, on 1 to 4 January 2016, after 2030); `bad-format` or
 * `no-such-date` if it is no calendar day.
 *
 * Sources: Decisions 09/2011/QĐ-TTg and 59/2015/QĐ-TTg, Decrees 07/2021/NĐ-CP (Articles 2 and 3) and 351/2025/NĐ-CP.
 *
 * @example
 * ```ts
 * import { povertyStandardOn } from 'mtqg/poverty';
 *
 * povertyStandardOn('2026-12-31').id; // => 'vn-2022'
 * povertyStandardOn('2027-01-01').id; // => 'vn-2027'
 * ```
 */
export function povertyStandardOn(on: IsoDate): PovertyStandardOnDate {
  const day = readInput(isoDateSchema, on);
  const standard = standardInForce(day);
  if (standard === undefined) throw problemError('not-in-force', [], { on: day });
  return deepFreeze({ ...standard, kind: 'poverty-standard', on: day, explanation: explain(standard, day) });
}

function explain(standard: PovertyStandard, day: IsoDate): Explanation {
  const { from, to } = standard.validity;
  return {
    say: {
      vi: 'Ngày {day} áp dụng {standard}, có hiệu lực từ {from} đến hết {to}.',
      en: 'On {day} the {standard} applies, in force from {from} to {to}, both included.',
    },
    values: { day, standard: standard.name, from, to },
    sources: standard.sources,
    steps: unconfirmedEnds(standard),
  };
}

/** The sources of a standard need not be those of its first and last day. */
function unconfirmedEnds({ validity, validitySources }: PovertyStandard): readonly Explanation[] {
  const ends = [
    [validity.from, validitySources.from],
    [validity.to, validitySources.to],
  ] as const;
  return ends.flatMap(([end, { provenance }]) =>
    provenance === 'unconfirmed' ? [{ say: UNCONFIRMED_END, values: { end } }] : [],
  );
}

const UNCONFIRMED_END: BilingualText = {
  vi: 'Mốc ngày {end} chưa được xác nhận.',
  en: 'The day {end} is unconfirmed.',
};
