import {
  deepFreeze,
  dong,
  inDong,
  quantity,
  readInput,
  zeroDenominatorRefusal,
} from '../../foundation/internal.js';
import { assumptionsOf } from './disbursementAssumptions.js';
import {
  disbursementRatioInputSchema,
  type DisbursementRatio,
  type DisbursementRatioInput,
} from './disbursementRatioTypes.js';
import { dayWarnings } from './disbursementWarnings.js';
import { basisOf } from '../plans/planBasis.js';
import { explainRatio } from './ratioExplanation.js';
import { subjectMember } from '../shared.js';

/**
 * Compute what share of a capital plan has been disbursed [tỷ lệ giải ngân], and say of which plan.
 *
 * `ratio = disbursed ÷ plan × 100`. One amount has as many ratios as there are plans to divide it by: with or without
 * carried-over capital, as assigned by the Prime Minister or by the province, by capital type. So the result carries its
 * basis, and lists what is not stated about it.
 *
 * Source: the kinds of plan, 37/2025/TT-BTC, Điều 3; the ratio, as the published rates of dispatch 18590/BTC-PTHT of
 * 2025-11-28 are made; the yearly limit on payments, 254/2025/NĐ-CP, Điều 6; the last day of a plan year, 58/2024/QH15, Điều 72.
 *
 * @param input - Amounts with their scale (`'billionVND'` for tỷ đồng), and the plan's kind. Amounts of earlier results fit in:
 * `plan: { ...earlier.remaining, planKind: 'carried-over' }`.
 * @returns The ratio in per cent, or a refusal (`zero-denominator`) if the plan is zero; amounts in VND.
 * @throws MtqgError `part-exceeds-whole` if more than the plan was disbursed and `overPlan` is not `'allowed'`;
 * `contradiction` if both amounts state a capital type, and different ones; the codes of malformed input.
 *
 * @example
 * ```ts
 * import { disbursementRatio, isRefusal } from 'mtqg';
 * import { formatQuantity } from 'mtqg/foundation';
 *
 * const { ratioPercent, remaining } = disbursementRatio({
 *   subject: 'Bắc Giang',
 *   disbursed: { value: '998', unit: 'billionVND', asOf: '2023-09-30' },
 *   plan: { value: '1971', unit: 'billionVND', planKind: 'not-stated', years: { from: 2021, to: 2023 } },
 * });
 * isRefusal(ratioPercent) ? '' : formatQuantity(ratioPercent, 'vi', { decimals: 2 }); // => '50,63%'
 * remaining.value; // => '973000000000'
 * ```
 */
export function disbursementRatio(input: DisbursementRatioInput): DisbursementRatio {
  return deepFreeze(ratioOf(readInput(disbursementRatioInputSchema, input)));
}

/** The ratio of a validated amount to a validated plan. */
export function ratioOf({ subject, disbursed, plan }: DisbursementRatioInput): DisbursementRatio {
  const part = inDong(disbursed);
  const whole = inDong(plan);
  const planBasis = basisOf(plan);
  const result = {
    kind: 'disbursement-ratio',
    ...subjectMember(subject),
    status: part.lt(whole) ? 'below-plan' : part.eq(whole) ? 'plan-met' : 'over-plan',
    ratioPercent: whole.isZero() ? zeroDenominatorRefusal : quantity(part.mul(100).div(whole), 'percent'),
    disbursed: dong(part),
    plan: dong(whole),
    remaining: dong(whole.minus(part)),
    ...(disbursed.asOf === undefined ? {} : { asOf: disbursed.asOf }),
    figureStatus: disbursed.figureStatus ?? 'not-stated',
    planBasis,
    assumptions: assumptionsOf(disbursed, planBasis),
    warnings: dayWarnings(planBasis, disbursed),
  } as const;
  return { ...result, explanation: explainRatio(result) };
}
