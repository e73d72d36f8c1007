import * as z from 'zod/mini';
import {
  check,
  isoDateSchema,
  type CheckReport,
  type Explained,
  type IsoDate,
  type Quantity,
  type Refusal,
} from '../foundation/internal.js';
import type { Assumption } from './assumptions.js';
import { disbursedSchema, mismatches, type Disbursed } from './disbursed.js';
import { capitalPlanSchema, type CapitalPlan, type PlanBasis } from './planBasis.js';

/** What `disbursementOutlook` needs. */
export interface DisbursementOutlookInput {
  /** What has been disbursed up to `asOf`. */
  readonly disbursed: Disbursed;
  /** The plan that it is a share of. */
  readonly plan: CapitalPlan;
  /** The first day on which the plan could be disbursed: the base of the pace so far. */
  readonly from: IsoDate;
  /** The last day that the disbursed amount covers. */
  readonly asOf: IsoDate;
  /** The last day on which the plan may be disbursed. */
  readonly deadline: IsoDate;
  /** Say `'allowed'` if more than the plan may have been disbursed; otherwise that is an error. */
  readonly overPlan?: 'allowed';
}

/** Where a plan stands against its deadline: met; missed; not begun; on the way to be met or not at the pace so far. */
export type OutlookState = 'plan-met' | 'deadline-passed' | 'not-started' | 'on-pace' | 'behind';

/** Why a pace or a forecast is refused. */
export type OutlookRefusal = Refusal<'period-not-started' | 'target-date-past' | 'zero-denominator'>;

/** The pace of a disbursement, the pace that its plan needs, and where the pace so far leads. */
export interface DisbursementOutlook extends Explained {
  /** Marks the result. */
  readonly kind: 'disbursement-outlook';
  /** Where the plan stands. */
  readonly state: OutlookState;
  /** Calendar months from the first day to `asOf`, both included. */
  readonly elapsedMonths: Quantity<'month'>;
  /** Calendar months from the day after `asOf` (or from the first day, if that is later) to the deadline, included. */
  readonly remainingMonths: Quantity<'month'>;
  /** Plan less disbursed; negative where more than the plan was disbursed. */
  readonly remaining: Quantity<'VND'>;
  /** Disbursed per month so far. */
  readonly paceSoFar: Quantity<'VND/month'> | OutlookRefusal;
  /** What must be disbursed per month to meet the plan at the deadline; 0 if it is met. */
  readonly paceNeeded: Quantity<'VND/month'> | OutlookRefusal;
  /** The pace needed as a multiple of the pace so far. */
  readonly paceRatio: Quantity<'times'> | OutlookRefusal;
  /** Disbursed at the deadline if the pace so far goes on; it may pass the plan. */
  readonly forecast: Quantity<'VND'> | OutlookRefusal;
  /** The forecast in per cent of the plan. */
  readonly forecastPercent: Quantity<'percent'> | OutlookRefusal;
  /** What the forecast leaves undisbursed; negative where it passes the plan. */
  readonly forecastShortfall: Quantity<'VND'> | OutlookRefusal;
  /** What the forecast is a share of. */
  readonly basis: PlanBasis;
  /** What is not stated and therefore assumed. */
  readonly assumptions: readonly Assumption[];
}

/** Schema of {@link DisbursementOutlookInput}. */
export const disbursementOutlookInputSchema: z.ZodMiniType<DisbursementOutlookInput> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      disbursed: disbursedSchema,
      plan: capitalPlanSchema,
      from: isoDateSchema,
      asOf: isoDateSchema,
      deadline: isoDateSchema,
      overPlan: z.exactOptional(z.literal('allowed')),
    })
    .check(
      check((input) => [
        ...mismatches(input.disbursed, input.plan, input.overPlan, 'plan'),
        ...dateReports(input),
      ]),
    ))();

function dateReports({ disbursed, from, asOf, deadline }: DisbursementOutlookInput): readonly CheckReport[] {
  const reports: CheckReport[] = [];
  if (deadline < from) {
    reports.push({ code: 'period-reversed', at: ['deadline'], details: { from, to: deadline } });
  }
  if (disbursed.asOf !== undefined && disbursed.asOf !== asOf) {
    reports.push({
      code: 'contradiction',
      at: ['disbursed', 'asOf'],
      details: { what: `disbursed.asOf = ${disbursed.asOf}, asOf = ${asOf}` },
    });
  }
  return reports;
}
