import * as z from 'zod/mini';
import {
  check,
  Decimal,
  deepFreeze,
  quantity,
  readInput,
  refusal,
  type Explained,
  type Quantity,
  type Refusal,
} from '../foundation/internal.js';
import { disbursedSchema, mismatches, type Disbursed } from './disbursed.js';
import { ratioOf, type DisbursementRatio } from './disbursementRatio.js';
import { capitalPlanSchema, type CapitalPlan } from './planBasis.js';

/** What {@link compareDisbursementBases} needs. */
export interface DisbursementComparisonInput {
  /** What has been disbursed. */
  readonly disbursed: Disbursed;
  /** The plans that it can be a share of, at least two. */
  readonly plans: readonly CapitalPlan[];
  /** Say `'allowed'` if more than a plan may have been disbursed; otherwise that is an error. */
  readonly overPlan?: 'allowed';
}

/** One disbursed amount as a share of several plans. */
export interface DisbursementComparison extends Explained {
  /** Marks the result. */
  readonly kind: 'disbursement-comparison';
  /** One ratio a plan, in the order given, each with its basis. */
  readonly ratios: readonly DisbursementRatio[];
  /** The highest ratio less the lowest, in percentage points; refused if one of the plans is zero. */
  readonly spreadPoints: Quantity<'percentagePoint'> | Refusal<'zero-denominator'>;
}

/** Schema of {@link DisbursementComparisonInput}. */
export const disbursementComparisonInputSchema: z.ZodMiniType<DisbursementComparisonInput> =
  /* @__PURE__ */ (() =>
    z
      .strictObject({
        disbursed: disbursedSchema,
        plans: z.readonly(z.array(capitalPlanSchema).check(z.minLength(2))),
        overPlan: z.exactOptional(z.literal('allowed')),
      })
      .check(
        check(({ disbursed, plans, overPlan }) =>
          plans.flatMap((plan, index) => mismatches(disbursed, plan, overPlan, `plans[${String(index)}]`)),
        ),
      ))();

/**
 * Compute one disbursed amount as a share of several plans, so that rates of different bases can be told apart.
 *
 * The formula, the sources and the refusals are those of `disbursementRatio`, for each plan. The four plans of the example
 * are those of 2025-11-27: two of the rates were published, two were not.
 *
 * @param input - The amount, and at least two plans.
 * @returns One ratio a plan, and how far apart they lie in percentage points.
 * @throws MtqgError as `disbursementRatio` does; `too-short` with fewer than two plans.
 *
 * @example
 * ```ts
 * import { compareDisbursementBases } from 'mtqg/capital';
 * import { formatQuantity, isRefusal } from 'mtqg/foundation';
 *
 * const { ratios } = compareDisbursementBases({
 *   disbursed: { value: '528870.2', unit: 'billionVND', asOf: '2025-11-27' },
 *   plans: ['913216.2', '885786.6', '1080828.8', '1035078.9'].map((value) => ({
 *     value,
 *     unit: 'billionVND',
 *     planKind: 'annual',
 *   })),
 * });
 * ratios.map(({ ratioPercent: ratio }) =>
 *   isRefusal(ratio) ? ratio.code : formatQuantity(ratio, 'en', { decimals: 1 }),
 * ); // => ['57.9%', '59.7%', '48.9%', '51.1%']
 * ```
 */
export function compareDisbursementBases(input: DisbursementComparisonInput): DisbursementComparison {
  const { disbursed, plans } = readInput(disbursementComparisonInputSchema, input);
  const ratios = plans.map((plan) => ratioOf(disbursed, plan));
  const spreadPoints = spreadOf(ratios);
  return deepFreeze({
    kind: 'disbursement-comparison',
    ratios,
    spreadPoints,
    explanation: {
      say: {
        vi: 'Cùng một số giải ngân, {count} mẫu số: các tỷ lệ chênh nhau {spread}.',
        en: 'One disbursed amount over {count} plans: the rates differ by {spread}.',
      },
      values: { count: String(ratios.length), spread: spreadPoints },
      steps: ratios.map(({ explanation }) => explanation),
    },
  });
}

function spreadOf(ratios: readonly DisbursementRatio[]): DisbursementComparison['spreadPoints'] {
  const shares = ratios.flatMap(({ ratioPercent }) =>
    ratioPercent.kind === 'quantity' ? [ratioPercent.value] : [],
  );
  if (shares.length < ratios.length) return refusal('zero-denominator');
  return quantity(Decimal.max(...shares).minus(Decimal.min(...shares)), 'percentagePoint');
}
