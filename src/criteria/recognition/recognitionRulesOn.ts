import * as z from 'zod/mini';
import {
  isoDateSchema,
  lazySchema,
  nearestHint,
  problemError,
  readInput,
  shortText,
  type IsoDate,
} from '../../foundation/internal.js';
import { unitLevelSchema, type UnitLevel } from '../../units/model/internal.js';
import type { CriteriaTier } from '../model/index.js';
import { knownTiers } from './titles/impliedTiers.js';
import { areApplied, readRulesList } from './model/checkedRules.js';
import { officialRecognitionRules } from './officialRecognitionRules.js';
import type { RecognitionRules } from './model/recognitionRules.js';

/** What {@link recognitionRulesOn} takes. */
export interface RecognitionRulesQuery {
  /** The level of the place. */
  readonly level: UnitLevel;
  /** The title in question. */
  readonly tier: CriteriaTier;
  /** The day on which the rules are to apply. */
  readonly date: IsoDate;
  /** `'town-or-city'`, `'ward-or-special-zone'` or a variant of your own; left out for the places that the level is named for. */
  readonly variant?: string;
}

/** Schema of {@link RecognitionRulesQuery}. */
export const recognitionRulesQuerySchema: z.ZodMiniType<RecognitionRulesQuery> = /* @__PURE__ */ lazySchema(
  () =>
    z.strictObject({
      level: unitLevelSchema,
      tier: shortText(),
      date: isoDateSchema,
      variant: z.exactOptional(shortText()),
    }),
);

/**
 * Find the rules of recognition [điều kiện công nhận] that apply to a level and title on a day.
 *
 * @param query - Level, tier, date, and the variant where rules are for some units of the level only.
 * @param rules - The rules to choose from; the official ones that the library holds if left out.
 * @returns The rules. Rules of which nothing is established hold an `unknown` condition.
 * @throws MtqgError if there are no rules for that level, tier and variant (`no-such-member`), none of them apply on the day
 * (`not-in-force`; for districts after 30 June 2025, too), or several do (`ambiguous`, which official ones never are).
 *
 * @example
 * ```ts
 * import { recognitionRulesOn } from 'mtqg/criteria';
 *
 * recognitionRulesOn({ level: 'commune', tier: 'standard', date: '2023-12-31' }).id; // => 'recognition-commune-2021-2025'
 * recognitionRulesOn({ level: 'province', tier: 'standard', date: '2026-06-30' }).id; // => 'recognition-province-2026-2030'
 * recognitionRulesOn({ level: 'district', tier: 'standard', date: '2025-07-01' }); // throws not-in-force
 * ```
 */
export function recognitionRulesOn(
  query: RecognitionRulesQuery,
  rules: readonly RecognitionRules[] = officialRecognitionRules(),
): RecognitionRules {
  const { level, tier, date, variant } = readInput(recognitionRulesQuerySchema, query);
  const candidates = readRulesList(rules).filter(
    (one) => one.level === level && one.tier === tier && one.variant === variant,
  );
  if (candidates.length === 0) {
    const key = [level, tier, ...(variant === undefined ? [] : [variant])].join(' / ');
    const hint = knownTiers.includes(tier) ? {} : nearestHint(tier, knownTiers);
    throw problemError('no-such-member', ['tier'], {
      key,
      where: 'the rules of recognition',
      whereVi: 'các quy định công nhận',
      ...hint,
    });
  }
  const [applied, ...others] = candidates.filter((one) => areApplied(one, date));
  if (applied === undefined) throw problemError('not-in-force', ['date'], { date });
  if (others.length > 0) {
    const names = [applied, ...others].map(({ id }) => id).join(', ');
    throw problemError('ambiguous', ['date'], { candidates: names });
  }
  return applied;
}
