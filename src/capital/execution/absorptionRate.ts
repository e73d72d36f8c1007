import type * as z from 'zod/mini';
import { readInput, type Money, type Subject } from '../../foundation/internal.js';
import { budgetRate, rateSchema, type BudgetRate } from './budgetRate.js';

/** What {@link absorptionRate} needs. */
export interface AbsorptionRateInput {
  /** Whose money it is. */
  readonly subject?: Subject;
  /** What was spent of it; less than 0 where more was refunded. */
  readonly spent: Money;
  /** What was received. */
  readonly received: Money;
}

/**
 * The absorption rate [tỷ lệ hấp thụ vốn]: what was spent in per cent of what was received.
 *
 * `rate = spent ÷ received × 100`. It says nothing of the plan: money that never came is not in it.
 *
 * Source: definition in use with funds (from memory of the field, not verified in an instrument).
 *
 * @param input - Two amounts with their scales.
 * @returns The rate and its deviation from 100%, in per cent; refused with `zero-denominator` where nothing was received.
 * @throws MtqgError on malformed input, a negative `received` among it.
 *
 * @example
 * ```ts
 * import { absorptionRate } from 'mtqg/capital/execution';
 *
 * const { ratePercent } = absorptionRate({
 *   spent: { value: '30', unit: 'billionVND' },
 *   received: { value: '40', unit: 'billionVND' },
 * });
 * ratePercent; // => { kind: 'quantity', value: '75', unit: 'percent' }
 * ```
 */
export function absorptionRate(input: AbsorptionRateInput): BudgetRate<'absorption-rate'> {
  const { subject, spent, received } = readInput(absorptionRateInputSchema, input);
  return budgetRate({
    kind: 'absorption-rate',
    name: { vi: 'tỷ lệ hấp thụ vốn', en: 'absorption rate' },
    subject,
    numerator: spent,
    numeratorName: { vi: 'số đã chi', en: 'what was spent' },
    denominator: received,
    denominatorName: { vi: 'số đã nhận', en: 'what was received' },
  });
}

/** Schema of {@link AbsorptionRateInput}. */
export const absorptionRateInputSchema: z.ZodMiniType<AbsorptionRateInput> = /* @__PURE__ */ rateSchema(
  'spent',
  'received',
);
