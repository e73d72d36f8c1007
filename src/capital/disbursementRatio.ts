import * as z from 'zod/mini';
import {
  check,
  deepFreeze,
  dong,
  inDong,
  quantity,
  readInput,
  refusal,
  type Citation,
  type Explained,
  type Explanation,
  type IsoDate,
  type Quantity,
  type Refusal,
} from '../foundation/internal.js';
import { assumptionsOf, assumptionSteps, type Assumption } from './assumptions.js';
import { disbursedSchema, mismatches, type Disbursed, type DisbursementStatus } from './disbursed.js';
import { capitalInstruments } from './instruments.js';
import { basisOf, capitalPlanSchema, type CapitalPlan, type PlanBasis } from './planBasis.js';

/** What {@link disbursementRatio} needs. */
export interface DisbursementRatioInput {
  /** What has been disbursed. */
  readonly disbursed: Disbursed;
  /** The plan that it is a share of. */
  readonly plan: CapitalPlan;
  /** Say `'allowed'` if more than the plan may have been disbursed; otherwise that is an error. */
  readonly overPlan?: 'allowed';
}

/** How far a plan has been disbursed, with the basis that it is a share of. */
export interface DisbursementRatio extends Explained {
  /** Marks the result. */
  readonly kind: 'disbursement-ratio';
  /** Disbursed in per cent of the plan [tỷ lệ giải ngân]; refused if the plan is zero. */
  readonly ratioPercent: Quantity<'percent'> | Refusal<'zero-denominator'>;
  /** What has been disbursed. */
  readonly disbursed: Quantity<'VND'>;
  /** The plan. */
  readonly plan: Quantity<'VND'>;
  /** Plan less disbursed; negative where more than the plan was disbursed. */
  readonly remaining: Quantity<'VND'>;
  /** Where that leaves the plan. */
  readonly state: 'below-plan' | 'plan-met' | 'over-plan';
  /** The day up to which the disbursed amount is counted, if stated. */
  readonly asOf?: IsoDate;
  /** Whether the disbursed amount is actual or an estimate. */
  readonly status: DisbursementStatus;
  /** What the ratio is a share of. */
  readonly basis: PlanBasis;
  /** What is not stated and therefore assumed. */
  readonly assumptions: readonly Assumption[];
}

/** Schema of {@link DisbursementRatioInput}. */
export const disbursementRatioInputSchema: z.ZodMiniType<DisbursementRatioInput> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      disbursed: disbursedSchema,
      plan: capitalPlanSchema,
      overPlan: z.exactOptional(z.literal('allowed')),
    })
    .check(check(({ disbursed, plan, overPlan }) => mismatches(disbursed, plan, overPlan, 'plan'))))();

/**
 * Compute what share of a capital plan has been disbursed [tỷ lệ giải ngân], and say of which plan.
 *
 * `ratio = disbursed ÷ plan × 100`. One amount has as many ratios as there are plans to divide it by: with or without
 * carried-over capital, as assigned by the Prime Minister or by the province, by capital type. So the result carries its
 * basis, and lists what is not stated about it.
 *
 * Source: the kinds of plan, 37/2025/TT-BTC, Điều 3; the ratio, as the published rates of dispatch 18590/BTC-PTHT of
 * 2025-11-28 are made; the yearly limit on payments, 254/2025/NĐ-CP, Điều 6.
 *
 * @param input - Amounts with their scale (`'billionVND'` for tỷ đồng), and the plan's kind.
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
 *   disbursed: { value: '998', unit: 'billionVND', asOf: '2023-09-30' },
 *   plan: { value: '1971', unit: 'billionVND', planKind: 'not-stated', years: { from: 2021, to: 2023 } },
 * });
 * isRefusal(ratioPercent) ? '' : formatQuantity(ratioPercent, 'vi', { decimals: 2 }); // => '50,63%'
 * remaining.value; // => '973000000000'
 * ```
 */
export function disbursementRatio(input: DisbursementRatioInput): DisbursementRatio {
  const { disbursed, plan } = readInput(disbursementRatioInputSchema, input);
  return deepFreeze(ratioOf(disbursed, plan));
}

/** The ratio of a validated amount to a validated plan. */
export function ratioOf(disbursed: Disbursed, plan: CapitalPlan): DisbursementRatio {
  const part = inDong(disbursed);
  const whole = inDong(plan);
  const basis = basisOf(plan);
  const result = {
    kind: 'disbursement-ratio',
    ratioPercent: whole.isZero()
      ? refusal('zero-denominator')
      : quantity(part.mul(100).div(whole), 'percent'),
    disbursed: dong(part),
    plan: dong(whole),
    remaining: dong(whole.minus(part)),
    state: part.lt(whole) ? 'below-plan' : part.eq(whole) ? 'plan-met' : 'over-plan',
    ...(disbursed.asOf === undefined ? {} : { asOf: disbursed.asOf }),
    status: disbursed.status ?? 'not-stated',
    basis,
    assumptions: assumptionsOf(disbursed, basis),
  } as const;
  return { ...result, explanation: explanationOf(result) };
}

/** The rule that is followed, with the dispatch whose published rates are made by it. */
const RATIO_RULE: readonly Citation[] = [
  {
    source: capitalInstruments.circular37of2025,
    article: 'Điều 3',
    provenance: 'secondary',
    note: { vi: 'các loại kế hoạch vốn', en: 'the kinds of capital plan' },
  },
  {
    source: capitalInstruments.dispatch18590of2025,
    provenance: 'secondary',
    note: {
      vi: 'các tỷ lệ 57,9% và 59,7% trong công văn được tính theo công thức này',
      en: 'its rates of 57.9% and 59.7% are made by this formula',
    },
  },
];

const OVER_PLAN: Explanation = {
  say: {
    vi: 'Giải ngân vượt kế hoạch này. Điều đó có thể hợp lệ khi mẫu số không gồm phần bổ sung, vốn kéo dài, vốn ứng trước hoặc phần địa phương giao tăng; nhưng số thanh toán trong năm không được vượt kế hoạch năm gồm cả vốn kéo dài và ứng trước.',
    en: 'More than this plan was disbursed. That can be lawful where the plan leaves out supplements, carried-over or advanced capital, or what the province added; but payments in a year may not pass the year’s plan with carry-over and advances.',
  },
  sources: [{ source: capitalInstruments.decree254of2025, article: 'Điều 6', provenance: 'secondary' }],
};

function explanationOf(result: Omit<DisbursementRatio, 'explanation'>): Explanation {
  const { ratioPercent, disbursed, plan, basis, state, assumptions } = result;
  const undefinedRatio = ratioPercent.kind === 'refusal';
  return {
    say: undefinedRatio
      ? {
          vi: 'Tỷ lệ giải ngân ({basis}): {ratio}.',
          en: 'Disbursement ratio ({basis}): {ratio}.',
        }
      : { vi: 'Giải ngân đạt {ratio} của {basis}.', en: 'Disbursed: {ratio} of the {basis}.' },
    values: { ratio: ratioPercent, disbursed, plan, basis: basis.name },
    ...(undefinedRatio ? {} : { arithmetic: '{disbursed} ÷ {plan} × 100 = {ratio}' }),
    sources: RATIO_RULE,
    steps: [...(state === 'over-plan' ? [OVER_PLAN] : []), ...assumptionSteps(assumptions)],
  };
}
