import * as z from 'zod/mini';
import {
  checkSound,
  Decimal,
  deepFreeze,
  lazySchema,
  quantity,
  readInput,
  zeroDenominatorRefusal,
  subjectSchema,
  type Assumption,
  type BilingualText,
  type Explained,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import type { DisbursementAssumptionCode } from './disbursementAssumptions.js';
import { capitalPlanSchema, type CapitalPlan } from '../plans/capitalPlan.js';
import { disbursedSchema, mismatches, type Disbursed, type PlacedPlan } from './disbursed.js';
import { ratioOf } from './disbursementRatio.js';
import type { DisbursementRatio } from './disbursementRatioTypes.js';
import type { DisbursementWarning } from './disbursementWarnings.js';
import { ratioSources, ratioStep } from './ratioExplanation.js';
import { ofSubject, subjectMember } from '../shared.js';

/** What {@link compareDisbursementBases} needs. */
export interface DisbursementComparisonInput {
  /** Whose disbursement it is: a programme, a place, a project. */
  readonly subject?: Subject;
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
  /** Whose disbursement it is, if that was said. */
  readonly subject?: Subject;
  /** One ratio a plan, in the order given, each with its basis. */
  readonly ratios: readonly DisbursementRatio[];
  /** The highest ratio less the lowest, in percentage points; refused if one of the plans is zero. */
  readonly spreadPoints: Quantity<'percentagePoint'> | Refusal<'zero-denominator'>;
  /** What one of the ratios assumes or all do, each once. */
  readonly assumptions: readonly Assumption<DisbursementAssumptionCode>[];
  /** What a reader of one of the ratios must know, each once. */
  readonly warnings: readonly DisbursementWarning[];
}

/** Schema of {@link DisbursementComparisonInput}. */
export const disbursementComparisonInputSchema: z.ZodMiniType<DisbursementComparisonInput> =
  /* @__PURE__ */ lazySchema(() =>
    z
      .strictObject({
        subject: z.exactOptional(subjectSchema),
        disbursed: disbursedSchema,
        plans: z.readonly(z.array(capitalPlanSchema).check(z.minLength(2))),
        overPlan: z.exactOptional(z.literal('allowed')),
      })
      .check(
        checkSound((input, isSound) =>
          Array.isArray(input.plans)
            ? placedPlans(input.plans).flatMap((placed) => mismatches(input, placed, isSound))
            : [],
        ),
      ),
  );

function placedPlans(plans: readonly CapitalPlan[]): readonly PlacedPlan[] {
  return plans.map((plan, index) => {
    const place = String(index + 1);
    return {
      plan,
      at: ['plans', index],
      name: { vi: `kế hoạch vốn thứ ${place}`, en: `plan ${place} of the list` },
    };
  });
}

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
 * import { formatQuantity } from 'mtqg/foundation';
 *
 * const { ratios } = compareDisbursementBases({
 *   disbursed: { value: '528870.2', unit: 'billionVND', asOf: '2025-11-27' },
 *   plans: ['913216.2', '885786.6', '1080828.8', '1035078.9'].map((value) => ({
 *     value,
 *     unit: 'billionVND',
 *     planKind: 'annual',
 *   })),
 * });
 * ratios.map(({ ratioPercent }) => formatQuantity(ratioPercent, 'en', { decimals: 1 }));
 * // => ['57.9%', '59.7%', '48.9%', '51.1%']
 * ```
 */
export function compareDisbursementBases(input: DisbursementComparisonInput): DisbursementComparison {
  const { subject, disbursed, plans } = readInput(disbursementComparisonInputSchema, input);
  const ratios = plans.map((plan) => ratioOf({ ...subjectMember(subject), disbursed, plan }));
  const spreadPoints = spreadOf(ratios);
  const warnings = eachOnce(ratios.flatMap((ratio) => ratio.warnings));
  return deepFreeze({
    kind: 'disbursement-comparison',
    ...subjectMember(subject),
    ratios,
    spreadPoints,
    assumptions: eachOnce(ratios.flatMap(({ assumptions }) => assumptions)),
    warnings,
    explanation: {
      say: ofSubject(subject, spreadPoints.kind === 'refusal' ? NO_SPREAD : SPREAD),
      values: { ...subjectMember(subject), count: String(ratios.length), spread: spreadPoints },
      sources: ratioSources(warnings),
      steps: ratios.map(ratioStep),
    },
  });
}

const SPREAD: BilingualText = {
  vi: 'cùng một số giải ngân nhưng tính trên {count} kế hoạch vốn, tỷ lệ chênh lệch {spread}.',
  en: 'one disbursed amount over {count} plans: the rates differ by {spread}.',
};

const NO_SPREAD: BilingualText = {
  vi: 'cùng một số giải ngân tính trên {count} kế hoạch vốn; không tính được mức chênh lệch vì có kế hoạch vốn bằng 0.',
  en: 'one disbursed amount over {count} plans: how far the rates differ is not defined, since a plan is zero.',
};

function spreadOf(ratios: readonly DisbursementRatio[]): DisbursementComparison['spreadPoints'] {
  const shares = ratios.flatMap(({ ratioPercent }) =>
    ratioPercent.kind === 'quantity' ? [ratioPercent.value] : [],
  );
  if (shares.length < ratios.length) return zeroDenominatorRefusal;
  return quantity(Decimal.max(...shares).minus(Decimal.min(...shares)), 'percentagePoint');
}

/** Notes without those that say the same. */
function eachOnce<Note extends { readonly text: BilingualText }>(notes: readonly Note[]): readonly Note[] {
  return [...new Map(notes.map((note) => [note.text.vi, note])).values()];
}
