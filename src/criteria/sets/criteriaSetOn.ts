import * as z from 'zod/mini';
import {
  isoDateSchema,
  lazySchema,
  problemError,
  readInput,
  shortText,
  type IsoDate,
} from '../../foundation/internal.js';
import { unitLevelSchema, type UnitLevel } from '../../units/model/internal.js';
import { readSets } from '../model/checkedSets.js';
import type { CriteriaSet, CriteriaTier } from '../model/criteriaSet.js';
import { isApplied } from '../model/isApplied.js';
import { officialCriteriaSets } from './officialCriteriaSets.js';

/** What {@link criteriaSetOn} takes. */
export interface CriteriaSetQuery {
  /** The level of the units to be judged. */
  readonly level: UnitLevel;
  /** The title in question. */
  readonly tier: CriteriaTier;
  /** The day on which the set is to apply. */
  readonly date: IsoDate;
}

/** Schema of {@link CriteriaSetQuery}. */
export const criteriaSetQuerySchema: z.ZodMiniType<CriteriaSetQuery> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ level: unitLevelSchema, tier: shortText(), date: isoDateSchema }),
);

/**
 * Find the criteria set that applies to a level and tier on a day, by validity and never by the years in its title.
 *
 * Where no source states when a set ended, it is applied up to the day before a later set of its level and tier takes effect:
 * that of 2016–2020 through 2021, until 318/QĐ-TTg of 8 March 2022. The advanced and the model set of 2021–2025 have no later
 * one: 51/2025/QĐ-TTg, in force from 15 February 2026, names no such tiers. They are found after that day too, and say in
 * `transitions` that it is not established whether they are still applied; `transitions` also holds what a set says of units
 * recognised under the one before it.
 *
 * @param query - Level, tier and date.
 * @param sets - The sets to choose from; the official ones that the library holds if left out.
 * @returns The set.
 * @throws MtqgError if there is no set of that level and tier (`no-such-member`), none of them applies on the day
 * (`not-in-force`), or several do (`ambiguous`, which official sets never are).
 *
 * @example
 * ```ts
 * import { criteriaSetOn } from 'mtqg/criteria';
 *
 * criteriaSetOn({ level: 'commune', tier: 'standard', date: '2018-12-31' }).id; // => 'commune-2016-2020'
 * criteriaSetOn({ level: 'commune', tier: 'standard', date: '2023-12-31' }).id; // => 'commune-2021-2025'
 * criteriaSetOn({ level: 'commune', tier: 'standard', date: '2009-04-15' }); // throws not-in-force
 * criteriaSetOn({ level: 'commune', tier: 'model', date: '2022-03-08' }).transitions?.length; // => 2
 * ```
 */
export function criteriaSetOn(
  query: CriteriaSetQuery,
  sets: readonly CriteriaSet[] = officialCriteriaSets(),
): CriteriaSet {
  const { level, tier, date } = readInput(criteriaSetQuerySchema, query);
  const known = readSets(sets);
  const candidates = known.filter((set) => set.level === level && set.tier === tier);
  if (candidates.length === 0) {
    throw problemError('no-such-member', ['tier'], {
      key: `${level} / ${tier}`,
      where: 'the criteria sets',
      whereVi: 'các bộ tiêu chí',
      hint: 'known',
      use: [...new Set(known.map((set) => `${set.level} / ${set.tier}`))].join(', '),
    });
  }
  const [applied, ...others] = candidates.filter((set) => isApplied(set, date));
  if (applied === undefined) {
    // Each set is named with its first day.
    const use = candidates.map(({ id, validity }) => `${id} (${validity.from})`).join(', ');
    throw problemError('not-in-force', ['date'], { date, hint: 'known', use });
  }
  if (others.length > 0) {
    throw problemError('ambiguous', ['date'], {
      candidates: [applied, ...others].map(({ id }) => id).join(', '),
    });
  }
  return applied;
}
