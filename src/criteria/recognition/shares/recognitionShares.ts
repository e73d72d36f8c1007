import {
  deepFreeze,
  quantity,
  readInput,
  missingInput,
  zeroDenominatorRefusal,
  toDecimal,
  type Decimal,
  type Quantity,
  type Refusal,
} from '../../../foundation/internal.js';
import type { UnitLevel } from '../../../units/internal.js';
import { recognitionTiers } from '../titles/recognitionTiers.js';
import { explainShares } from './explainShares.js';
import { recognitionCountsSchema, type RecognitionCounts } from './recognitionCounts.js';
import type { RecognitionShare, RecognitionShares } from './tierShares.js';
import { totalName } from './shareWords.js';

/**
 * The shares of places recognised as standard, advanced [nâng cao] and model [kiểu mẫu]: three tiers, each within the one
 * below, so that every share can be told by its base.
 *
 * Formula: share of all = places of the tier ÷ all places × 100; share of the tier below = places of the tier ÷ places of the
 * tier below × 100.
 *
 * @param input - Counts of places, cumulative: a model commune is counted as advanced and as standard, too.
 * @returns `recognition-shares`: for each tier its places and both shares in per cent. A share of all places is refused
 * without their number (`missing-input`); any share of no places is refused (`zero-denominator`).
 * @throws MtqgError if a tier counts more than the one below it or than all places (`part-exceeds-whole`), or a tier is
 * given without the one below it (`missing`), or a count has the unit of another level (`unit-mismatch`).
 *
 * @example
 * ```ts
 * import { recognitionShares } from 'mtqg/criteria';
 *
 * const districts = recognitionShares({ level: 'district', total: 10, standard: 6 });
 * districts.tiers[0]?.ofAllPercent; // => { kind: 'quantity', value: '60', unit: 'percent' }
 * ```
 */
export function recognitionShares(input: RecognitionCounts): RecognitionShares {
  const { level, subject, total, ...counts } = readInput(recognitionCountsSchema, input);
  const all = total === undefined ? undefined : toDecimal(total);
  const given = recognitionTiers.flatMap((tier) => {
    const count = counts[tier];
    return count === undefined ? [] : [{ tier, count: toDecimal(count) }];
  });
  const tiers = given.map(({ tier, count }, at): RecognitionShare => ({
    tier,
    places: quantity(count, level),
    ofAllPercent: shareOf(count, all, level),
    ofTierBelowPercent: shareOf(count, at === 0 ? all : given[at - 1]?.count, level),
  }));
  const about = { level, ...(subject === undefined ? {} : { subject }) };
  const whole = all && quantity(all, level);
  return deepFreeze({
    kind: 'recognition-shares',
    ...about,
    tiers,
    explanation: explainShares(about, whole, tiers),
  });
}

function shareOf(
  part: Decimal,
  whole: Decimal | undefined,
  level: UnitLevel,
): Quantity<'percent'> | Refusal<'missing-input' | 'zero-denominator'> {
  if (whole === undefined) return missingInput([{ member: 'total', name: totalName(level) }]);
  return whole.isZero() ? zeroDenominatorRefusal : quantity(part.times(100).div(whole), 'percent');
}
