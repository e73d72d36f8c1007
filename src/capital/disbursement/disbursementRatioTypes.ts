import * as z from 'zod/mini';
import {
  checkSound,
  lazySchema,
  subjectSchema,
  type Assumption,
  type Explained,
  type IsoDate,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import type { DisbursementAssumptionCode } from './disbursementAssumptions.js';
import { capitalPlanSchema, type CapitalPlan } from '../plans/capitalPlan.js';
import {
  disbursedSchema,
  mismatches,
  onlyPlan,
  type Disbursed,
  type DisbursedFigureStatus,
} from './disbursed.js';
import type { DisbursementWarning } from './disbursementWarnings.js';
import type { PlanBasis } from '../plans/planBasis.js';

/** What `disbursementRatio` needs. */
export interface DisbursementRatioInput {
  /** Whose disbursement it is: a programme, a place, a project. */
  readonly subject?: Subject;
  /** What has been disbursed. */
  readonly disbursed: Disbursed;
  /** The plan that it is a share of. */
  readonly plan: CapitalPlan;
  /** Say `'allowed'` if more than the plan may have been disbursed; otherwise that is an error. */
  readonly overPlan?: 'allowed';
}

/** Where a disbursed amount leaves its plan. */
export type DisbursementStatus = 'below-plan' | 'plan-met' | 'over-plan';

/** How far a plan has been disbursed, with the basis that it is a share of. */
export interface DisbursementRatio extends Explained {
  /** Marks the result. */
  readonly kind: 'disbursement-ratio';
  /** Whose disbursement it is, if that was said. */
  readonly subject?: Subject;
  /** Where that leaves the plan. */
  readonly status: DisbursementStatus;
  /** Disbursed in per cent of the plan [tỷ lệ giải ngân]; refused if the plan is zero. */
  readonly ratioPercent: Quantity<'percent'> | Refusal<'zero-denominator'>;
  /** What has been disbursed. */
  readonly disbursed: Quantity<'VND'>;
  /** The plan. */
  readonly plan: Quantity<'VND'>;
  /** Plan less disbursed; negative where more than the plan was disbursed. */
  readonly remaining: Quantity<'VND'>;
  /** The day up to which the disbursed amount is counted, if stated. */
  readonly asOf?: IsoDate;
  /** Whether the disbursed amount is actual or an estimate. */
  readonly figureStatus: DisbursedFigureStatus;
  /** What the ratio is a share of. */
  readonly planBasis: PlanBasis;
  /** What is not stated and therefore assumed. */
  readonly assumptions: readonly Assumption<DisbursementAssumptionCode>[];
  /** What a reader must know: days that do not go with the years of the plan. */
  readonly warnings: readonly DisbursementWarning[];
}

/** Schema of {@link DisbursementRatioInput}. */
export const disbursementRatioInputSchema: z.ZodMiniType<DisbursementRatioInput> = /* @__PURE__ */ lazySchema(
  () =>
    z
      .strictObject({
        subject: z.exactOptional(subjectSchema),
        disbursed: disbursedSchema,
        plan: capitalPlanSchema,
        overPlan: z.exactOptional(z.literal('allowed')),
      })
      .check(checkSound((input, isSound) => mismatches(input, onlyPlan(input.plan), isSound))),
);
