import {
  deepFreeze,
  problemError,
  readInput,
  yearSchema,
  type BilingualText,
  type Citation,
  type Explanation,
} from '../../foundation/internal.js';
import { baselineReviews } from './data/baselineReviews.js';
import type { NationalPovertyStandardId } from './standard.js';
import { standardName } from './standardLookup.js';
import { standardOnDay } from './standardOnDay.js';
import { standardOutlines } from './standardOutlines.js';

/**
 * Why a standard was measured in a year: `in-force`, it was the standard of the year; `baseline`, the standard to come was measured
 * for the first time; `baseline-expected`, that is expected, and no text says so.
 */
export type MeasuredAs = 'in-force' | 'baseline' | 'baseline-expected';

/** A standard by which the households of a year were measured. */
export interface MeasuredStandard {
  /** The standard. */
  readonly standard: NationalPovertyStandardId;
  /** Why it was measured. */
  readonly measuredAs: MeasuredAs;
  /** What that rests on; empty where it is only expected. */
  readonly sources: readonly Citation[];
}

/** The standards measured at the end of a year: the result of {@link standardsMeasuredIn}. */
export interface StandardsMeasured {
  /** Marks this result. */
  readonly kind: 'standards-measured';
  /** The year. */
  readonly year: number;
  /** The standards: that in force first. */
  readonly standards: readonly MeasuredStandard[];
  /** How that is known. */
  readonly explanation: Explanation;
}

/**
 * The national standards by which households were measured at the end of a year. There are two where the review of the year
 * before a new standard measured both: so 2015 and 2021 have two poverty rates each.
 *
 * @param year - The year.
 * @returns The standard in force at the end of the year, and the one that was measured for the first time; for 2026 that is only expected.
 * @throws MtqgError `not-in-force` if no standard is known for the year; `wrong-type`, `too-small` and the like for what is no year.
 *
 * Source: Decree 07/2021/NĐ-CP, Articles 2 and 3; yearbooks and the press on the reviews of 2015 and 2021.
 *
 * @example
 * ```ts
 * import { standardsMeasuredIn } from 'mtqg/poverty';
 *
 * standardsMeasuredIn(2021).standards.map(({ standard, measuredAs }) => [standard, measuredAs]);
 * // => [['vn-2016', 'in-force'], ['vn-2022', 'baseline']]
 * ```
 */
export function standardsMeasuredIn(year: number): StandardsMeasured {
  const given = readInput(yearSchema, year);
  const end = `${String(given)}-12-31`;
  const inForce = standardOnDay(standardOutlines(), end);
  if (inForce === undefined) throw problemError('not-in-force', [], { date: end });
  const { id, sources } = inForce;
  const baselines = baselineReviews()
    .filter((review) => review.year === given)
    .map(({ standard, citation }): MeasuredStandard =>
      citation === undefined
        ? { standard, measuredAs: 'baseline-expected', sources: [] }
        : { standard, measuredAs: 'baseline', sources: [citation] },
    );
  const standards = [{ standard: id, measuredAs: 'in-force', sources } as const, ...baselines];
  const steps = standards.map(({ standard, measuredAs, sources: stepSources }) => ({
    say: SAID[measuredAs],
    values: { standard: standardName(standard) },
    sources: stepSources,
  }));
  return deepFreeze({
    kind: 'standards-measured',
    year: given,
    standards,
    explanation: { say: HEAD, values: { year: String(given) }, steps },
  });
}

const HEAD: BilingualText = {
  vi: 'Các chuẩn nghèo được dùng để rà soát cuối năm {year}:',
  en: 'The standards by which households were measured at the end of {year}:',
};

const SAID: Readonly<Record<MeasuredAs, BilingualText>> = {
  'in-force': { vi: '{standard}: đang áp dụng.', en: 'the {standard}: in force.' },
  baseline: {
    vi: '{standard}: rà soát đầu kỳ, trước khi áp dụng.',
    en: 'the {standard}: measured for the first time, before it was in force.',
  },
  'baseline-expected': {
    vi: '{standard}: dự kiến rà soát đầu kỳ, chưa có văn bản.',
    en: 'the {standard}: expected to be measured for the first time; no text says so.',
  },
};
