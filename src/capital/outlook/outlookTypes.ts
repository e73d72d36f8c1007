import * as z from 'zod/mini';
import {
  checkSound,
  dayInWords,
  isoDateSchema,
  lazySchema,
  subjectSchema,
  type Assumption,
  type CheckReport,
  type Explained,
  type IsoDate,
  type IsSound,
  type Quantity,
  type Refusal,
  type Subject,
  type Warning,
} from '../../foundation/internal.js';
import type { DisbursementAssumptionCode } from '../disbursement/disbursementAssumptions.js';
import { capitalPlanSchema, type CapitalPlan } from '../plans/capitalPlan.js';
import { disbursedSchema, mismatches, onlyPlan, type Disbursed } from '../disbursement/disbursed.js';
import type { DisbursementWarningCode } from '../disbursement/disbursementWarnings.js';
import type { PlanBasis } from '../plans/planBasis.js';

/** What `disbursementOutlook` needs. */
export interface DisbursementOutlookInput {
  /** Whose disbursement it is: a programme, a place, a project. */
  readonly subject?: Subject;
  /** What has been disbursed up to `asOf`. */
  readonly disbursed: Disbursed;
  /** The plan that it is a share of. */
  readonly plan: CapitalPlan;
  /** The first day on which the plan could be disbursed: the base of the current pace. */
  readonly startsOn: IsoDate;
  /** The last day that the disbursed amount covers. */
  readonly asOf: IsoDate;
  /** The last day on which the plan may be disbursed. */
  readonly deadline: IsoDate;
  /** Say `'allowed'` if more than the plan may have been disbursed; otherwise that is an error. */
  readonly overPlan?: 'allowed';
}

/** Where a plan stands against its deadline: met; missed; not begun; on the way to be met or not at the current pace. */
export type OutlookStatus = 'plan-met' | 'deadline-passed' | 'not-started' | 'on-pace' | 'behind';

/** Why a pace or a forecast is refused. */
export type OutlookRefusal = Refusal<'period-not-started' | 'deadline-past' | 'zero-denominator'>;

/** The pace of a disbursement, the pace that its plan needs, and where the current pace leads. */
export interface DisbursementOutlook extends Explained {
  /** Marks the result. */
  readonly kind: 'disbursement-outlook';
  /** Whose disbursement it is, if that was said. */
  readonly subject?: Subject;
  /** Where the plan stands. */
  readonly status: OutlookStatus;
  /** Calendar months from the first day to `asOf`, both included. */
  readonly elapsedMonths: Quantity<'month'>;
  /** Calendar months from the day after `asOf` (or from the first day, if that is later) to the deadline, included. */
  readonly remainingMonths: Quantity<'month'>;
  /** Plan less disbursed; negative where more than the plan was disbursed. */
  readonly remaining: Quantity<'VND'>;
  /** Disbursed per month up to `asOf`. */
  readonly currentPace: Quantity<'VND/month'> | OutlookRefusal;
  /** What must be disbursed per month to meet the plan at the deadline; 0 if it is met. */
  readonly neededPace: Quantity<'VND/month'> | OutlookRefusal;
  /** The pace needed as a multiple of the current pace. */
  readonly neededPaceTimes: Quantity<'times'> | OutlookRefusal;
  /** Calendar months in which the rest is disbursed at the current pace; 0 if nothing is left. */
  readonly neededMonths: Quantity<'month'> | OutlookRefusal;
  /** Disbursed at the deadline if the current pace goes on; it may pass the plan. */
  readonly forecast: Quantity<'VND'> | OutlookRefusal;
  /** The forecast in per cent of the plan. */
  readonly forecastPercent: Quantity<'percent'> | OutlookRefusal;
  /** What the forecast leaves undisbursed; negative where it passes the plan. */
  readonly forecastShortfall: Quantity<'VND'> | OutlookRefusal;
  /** What the forecast is a share of. */
  readonly planBasis: PlanBasis;
  /** What is not stated and therefore assumed. */
  readonly assumptions: readonly Assumption<DisbursementAssumptionCode>[];
  /** What a reader must know: days that do not go with the years of the plan. */
  readonly warnings: readonly Warning<DisbursementWarningCode>[];
}

/** Schema of {@link DisbursementOutlookInput}. */
export const disbursementOutlookInputSchema: z.ZodMiniType<DisbursementOutlookInput> =
  /* @__PURE__ */ lazySchema(() =>
    z
      .strictObject({
        subject: z.exactOptional(subjectSchema),
        disbursed: disbursedSchema,
        plan: capitalPlanSchema,
        startsOn: isoDateSchema,
        asOf: isoDateSchema,
        deadline: isoDateSchema,
        overPlan: z.exactOptional(z.literal('allowed')),
      })
      .check(
        checkSound((input, isSound) => [
          ...mismatches(input, onlyPlan(input.plan), isSound),
          ...dateReports(input, isSound),
        ]),
      ),
  );

function dateReports(
  { disbursed, startsOn, asOf, deadline }: DisbursementOutlookInput,
  isSound: IsSound,
): readonly CheckReport[] {
  const reports: CheckReport[] = [];
  if (isSound('startsOn') && isSound('deadline') && deadline < startsOn) {
    const [from, to] = [dayInWords(startsOn), dayInWords(deadline)];
    const details = { from: from.en, fromVi: from.vi, to: to.en, toVi: to.vi };
    reports.push({ code: 'period-reversed', at: ['deadline'], details });
  }
  const own = isSound('disbursed', 'asOf') ? disbursed.asOf : undefined;
  if (own !== undefined && isSound('asOf') && own !== asOf) {
    const [ownDay, day] = [dayInWords(own), dayInWords(asOf)];
    const details = {
      what: `disbursed.asOf is ${ownDay.en}, asOf is ${day.en}`,
      whatVi: `disbursed.asOf là ngày ${ownDay.vi}, asOf là ngày ${day.vi}`,
    };
    reports.push({ code: 'contradiction', at: ['disbursed', 'asOf'], details });
  }
  return reports;
}
