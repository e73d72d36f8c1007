import type * as z from 'zod/mini';
import { readInput, type Money, type Subject } from '../../foundation/internal.js';
import { budgetRate, rateSchema, type BudgetRate } from './budgetRate.js';

/** What {@link cumulativeRate} needs. */
export interface CumulativeRateInput {
  /** Whose money it is: a project, a portfolio. */
  readonly subject?: Subject;
  /** What has been disbursed since the beginning; less than 0 where more was refunded. */
  readonly disbursed: Money;
  /** What was committed since the beginning. */
  readonly committed: Money;
}

/**
 * The cumulative disbursement rate [tỷ lệ giải ngân lũy kế]: all that was disbursed in per cent of all that was committed.
 *
 * `rate = disbursed ÷ committed × 100`, both since the beginning. The yearly measure of the World Bank has another denominator:
 * `undisbursedBalanceRatio`.
 *
 * Source: definition in use with development banks (from memory of the field, not verified in an instrument).
 *
 * @param input - Two amounts with their scales.
 * @returns The rate and its deviation from 100%, in per cent; refused with `zero-denominator` where nothing was committed.
 * @throws MtqgError on malformed input, a negative `committed` among it.
 *
 * @example
 * ```ts
 * import { cumulativeRate } from 'mtqg/capital/execution';
 *
 * const { ratePercent } = cumulativeRate({
 *   disbursed: { value: '550', unit: 'billionVND' },
 *   committed: { value: '1000', unit: 'billionVND' },
 * });
 * ratePercent; // => { kind: 'quantity', value: '55', unit: 'percent' }
 * ```
 */
export function cumulativeRate(input: CumulativeRateInput): BudgetRate<'cumulative-rate'> {
  const { subject, disbursed, committed } = readInput(cumulativeRateInputSchema, input);
  return budgetRate({
    kind: 'cumulative-rate',
    name: { vi: 'tỷ lệ giải ngân lũy kế', en: 'cumulative disbursement rate' },
    subject,
    numerator: disbursed,
    numeratorName: { vi: 'lũy kế giải ngân', en: 'all that was disbursed' },
    denominator: committed,
    denominatorName: { vi: 'lũy kế cam kết', en: 'all that was committed' },
  });
}

/** Schema of {@link CumulativeRateInput}. */
export const cumulativeRateInputSchema: z.ZodMiniType<CumulativeRateInput> = /* @__PURE__ */ rateSchema(
  'disbursed',
  'committed',
);
