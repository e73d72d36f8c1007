import {
  deepFreeze,
  quantity,
  readInput,
  refusal,
  toDecimal,
  type Decimal,
  type Explanation,
  type Quantity,
  type Refusal,
} from '../../../foundation/internal.js';
import type { UnitLevel } from '../../../units/index.js';
import { recognitionCountsSchema, type RecognitionCounts } from './recognitionCounts.js';
import { recognitionTierNames, recognitionTiers, type RecognitionTier } from '../titles/recognitionTiers.js';

/** One tier of recognition in counts. */
export interface RecognitionShare {
  /** The tier. */
  readonly tier: RecognitionTier;
  /** Units recognised at this tier or above. */
  readonly units: Quantity;
  /** Their share of all units, in per cent. */
  readonly ofAllPercent: Quantity<'percent'> | Refusal<'missing-input' | 'zero-denominator'>;
  /** Their share of the units of the next lower tier, in per cent; of all units for the lowest tier. */
  readonly ofTierBelowPercent: Quantity<'percent'> | Refusal<'missing-input' | 'zero-denominator'>;
}

/** How many units are recognised at each tier, with their shares. */
export interface RecognitionShares {
  /** Marks this result. */
  readonly kind: 'recognition-shares';
  /** The level of the units. */
  readonly level: UnitLevel;
  /** The tiers that the input counts, lowest first. */
  readonly tiers: readonly RecognitionShare[];
  /** How it came about. */
  readonly explanation: Explanation;
}

/**
 * The shares of units recognised as standard, advanced [nâng cao] and model [kiểu mẫu]: three tiers, each within the one
 * below, so that every share can be told by its base.
 *
 * Formula: share of all = units of the tier ÷ all units × 100; share of the tier below = units of the tier ÷ units of the tier
 * below × 100.
 *
 * @param input - Counts of units, cumulative: a model commune is counted as advanced and as standard, too.
 * @returns `recognition-shares`: for each tier its units and both shares in per cent. A share of all units is refused without
 * their number (`missing-input`); any share of no units is refused (`zero-denominator`).
 * @throws MtqgError if a tier counts more than the one below it or than all units (`part-exceeds-whole`), or a tier is
 * given without the one below it (`missing`).
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
  const { level, total, ...counts } = readInput(recognitionCountsSchema, input);
  const all = total === undefined ? undefined : toDecimal(total);
  const given = recognitionTiers.flatMap((tier) => {
    const count = counts[tier];
    return count === undefined ? [] : [{ tier, count: toDecimal(count) }];
  });
  const tiers = given.map(({ tier, count }, at): RecognitionShare => ({
    tier,
    units: quantity(count, level),
    ofAllPercent: shareOf(count, all),
    ofTierBelowPercent: shareOf(count, at === 0 ? all : given[at - 1]?.count),
  }));
  const whole = all === undefined ? refusal('missing-input') : quantity(all, level);
  return deepFreeze({
    kind: 'recognition-shares',
    level,
    tiers,
    explanation: {
      say: {
        vi: 'Mỗi bậc công nhận nằm trong bậc dưới; tỷ lệ tính trên cùng một tổng số: {whole}.',
        en: 'Each tier of recognition lies within the one below; shares are of one total: {whole}.',
      },
      values: { whole },
      steps: tiers.map(({ tier, units, ofAllPercent, ofTierBelowPercent }) => ({
        say: {
          vi: '{tier}: {units}; trên tổng số: {ofAll}; trên bậc dưới: {ofBelow}.',
          en: '{tier}: {units}; of all: {ofAll}; of the tier below: {ofBelow}.',
        },
        values: { tier: recognitionTierNames[tier], units, ofAll: ofAllPercent, ofBelow: ofTierBelowPercent },
      })),
    },
  });
}

function shareOf(
  part: Decimal,
  whole: Decimal | undefined,
): Quantity<'percent'> | Refusal<'missing-input' | 'zero-denominator'> {
  if (whole === undefined) return refusal('missing-input');
  return whole.isZero() ? refusal('zero-denominator') : quantity(part.times(100).div(whole), 'percent');
}
