import type {
  Assumption,
  BilingualText,
  Explained,
  FigureInput,
  DecimalInput,
  IsoDate,
  Quantity,
  Range,
  Refusal,
  Subject,
  Warning,
} from '../../foundation/internal.js';
import type { Disbursed } from '../disbursement/disbursed.js';
import type { DisbursementAssumptionCode } from '../disbursement/disbursementAssumptions.js';
import type { DisbursementWarning } from '../disbursement/disbursementWarnings.js';
import type { EarnedSchedule, EarnedValue, SCurveShape } from '../execution/index.js';
import type { CapitalPlan } from '../plans/capitalPlan.js';
import type { PlanBasis } from '../plans/planBasis.js';
import type { OutlookAssumptionCode, OutlookWarningCode } from './outlookNotes.js';

/** What `disbursementOutlook` needs. */
export interface DisbursementOutlookInput {
  /** Whose disbursement it is: a programme, a place, a project. */
  readonly subject?: Subject;
  /** What has been disbursed of the plan, each amount cumulative up to its day; in any order, one at least. */
  readonly observations: readonly DisbursementObservation[];
  /** The plan that it is a share of. */
  readonly plan: CapitalPlan;
  /** The day as seen from: amounts of later days are left out. The latest one if left out. */
  readonly asOf?: IsoDate;
  /** The first day on which the plan could be disbursed, the base of the current pace; that of its years if left out. */
  readonly startsOn?: IsoDate;
  /** The last day on which the plan may be disbursed; the ordinary one of `fundDeadline` for its last year if left out. */
  readonly deadline?: IsoDate;
  /** Years of one's own, month by month, to forecast by: December is not like March. */
  readonly pastYears?: readonly PastYear[];
  /** An S-curve to forecast by; its times are months from the first day. */
  readonly shape?: SCurveShape;
  /** Outputs to forecast by: what is done, and what was planned. */
  readonly outputs?: OutputProgress;
  /** Say `'allowed'` if more than the plan may have been disbursed; otherwise that is an error. */
  readonly overPlan?: 'allowed';
}

/** An amount of a series: all that was disbursed up to a day. */
export interface DisbursementObservation extends Disbursed {
  /** The last day that it covers. */
  readonly asOf: IsoDate;
}

/** How a year of one's own went. */
export interface PastYear {
  /** The year. */
  readonly year: number;
  /** Disbursed in each month, in any one unit: January to December, and the January after as the 13th where it counts to the year. */
  readonly monthlyAmounts: readonly DecimalInput[];
}

/** How far the outputs of a plan are, measured by their budget: spending is no proof of results. */
export interface OutputProgress {
  /** Done by now, in per cent of all outputs. */
  readonly donePercent: FigureInput<'percent'>;
  /** Planned to be done by the end of each month from the first day on, cumulative, in per cent of all outputs. */
  readonly plannedPercents: readonly FigureInput<'percent'>[];
}

/** Where a plan stands against its deadline: met; missed; not begun; on the way to be met or not at the current pace. */
export type OutlookStatus = 'plan-met' | 'deadline-passed' | 'not-started' | 'on-pace' | 'behind';

/** Why a pace or a forecast is refused. */
export type OutlookRefusal = Refusal<
  'period-not-started' | 'deadline-past' | 'zero-denominator' | 'single-observation'
>;

/**
 * Ways to forecast: the pace since the first day, the pace since the observation before, the months of past years, an S-curve, and
 * earned value.
 */
export type ForecastMethod = 'constant-pace' | 'recent-pace' | 'past-years' | 's-curve' | 'earned-value';

/** What a way to forecast leads to. */
export interface OutlookForecast {
  /** The way. */
  readonly forecastMethod: ForecastMethod;
  /** What it is called, its parameters named. */
  readonly name: BilingualText;
  /** What it takes for granted of the time that is left. */
  readonly assumes: BilingualText;
  /** How much of the plan should be disbursed by now, going this way; none for the recent pace. */
  readonly expectedPercent?: Quantity<'percent'> | OutlookRefusal;
  /** Disbursed less what should be by now; less than 0 is late. */
  readonly lag?: Quantity<'VND'> | OutlookRefusal;
  /** Disbursed at the deadline; it may pass the plan. */
  readonly forecast: Quantity<'VND'> | OutlookRefusal;
  /** That in per cent of the plan. */
  readonly forecastPercent: Quantity<'percent'> | OutlookRefusal;
}

/** The pace of a disbursement, the pace that its plan needs, and where the ways to forecast lead. */
export interface DisbursementOutlook extends Explained {
  /** Marks the result. */
  readonly kind: 'disbursement-outlook';
  /** Whose disbursement it is, if that was said. */
  readonly subject?: Subject;
  /** Where the plan stands, at the pace since the first day. */
  readonly status: OutlookStatus;
  /** What has been disbursed. */
  readonly disbursed: Quantity<'VND'>;
  /** The day up to which. */
  readonly asOf: IsoDate;
  /** The first day. */
  readonly startsOn: IsoDate;
  /** The last day. */
  readonly deadline: IsoDate;
  /** Who set the last day: the rule, or the caller. */
  readonly deadlineBasis: BilingualText;
  /** Calendar months from the first day to `asOf`, both included. */
  readonly elapsedMonths: Quantity<'month'>;
  /** Calendar months from the day after `asOf` (or from the first day, if that is later) to the deadline, included. */
  readonly remainingMonths: Quantity<'month'>;
  /** Plan less disbursed; negative where more than the plan was disbursed. */
  readonly remaining: Quantity<'VND'>;
  /** Disbursed per month up to `asOf`. */
  readonly currentPace: Quantity<'VND/month'> | OutlookRefusal;
  /** Disbursed per month since the observation before. */
  readonly recentPace: Quantity<'VND/month'> | OutlookRefusal;
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
  /** What every way leads to for which there is the input, and the recent pace; the constant pace first. */
  readonly forecasts: readonly OutlookForecast[];
  /** From the lowest to the highest forecast. */
  readonly forecastRange: Range<'VND'> | OutlookRefusal;
  /** Why the forecasts differ. */
  readonly forecastsDiffer: BilingualText;
  /** The earned value, where outputs are given. */
  readonly earnedValue?: EarnedValue;
  /** The earned schedule, where outputs are given. */
  readonly earnedSchedule?: EarnedSchedule;
  /** What the forecast is a share of. */
  readonly planBasis: PlanBasis;
  /** What is not stated and therefore assumed. */
  readonly assumptions: readonly Assumption<DisbursementAssumptionCode | OutlookAssumptionCode>[];
  /** What a reader must know: days that do not go with the years of the plan, amounts that fall. */
  readonly warnings: readonly (DisbursementWarning | Warning<OutlookWarningCode>)[];
}
