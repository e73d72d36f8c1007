import type { Citation } from '../foundation/internal.js';
import type {
  Assumption,
  Explanation,
  IsoDate,
  Quantity,
  Range,
  Refusal,
  Subject,
  Warning,
} from '../foundation/internal.js';
import type { ObservationStatus } from '../poverty/internal.js';
import type { PaceOnPath } from './assessments/paceOnPathTypes.js';
import type { TargetCondition, TargetKind, TargetWording } from './target.js';

/**
 * Where a target stands: `met`, what it asks holds, the bound included; `lost`, it held before and no longer does; `overshot`, past
 * the far end of what is not to be passed; `on-pace`, the share of the way that is done is no less than that of the time; `behind`,
 * it is less; `moving-away`, further off than at the baseline; `deadline-passed`, its time is over and it does not hold;
 * `undetermined`, what is needed to tell is not known.
 */
export type TargetStatus =
  'met' | 'lost' | 'overshot' | 'on-pace' | 'behind' | 'moving-away' | 'deadline-passed' | 'undetermined';

/**
 * What a reader of a gap must know beside it: `range-passed`, the change is beyond the range that was asked for; `met-late`, it did
 * not hold at the end of its year; `margin-shrinking`, it holds by less than before; `missed-in-some-years`, of what has to hold in
 * each year; `series-broken`, earlier figures cannot be compared; `figures-too-old`, its time is over and the figures are of before;
 * `year-not-over`, the year of the latest figure is not over, and the pace is reckoned as if it were.
 */
export type TargetWarningCode =
  | 'range-passed'
  | 'met-late'
  | 'margin-shrinking'
  | 'missed-in-some-years'
  | 'series-broken'
  | 'figures-too-old'
  | 'year-not-over';

/** A warning beside a gap. */
export type TargetWarning = Warning<TargetWarningCode>;

/**
 * What a gap takes for granted: `baseline-first-observation`, the target states no baseline; `baseline-later-year`, nothing was
 * found in its year, and the next year stands for it; `wording-width`, “about”, “nearly” and “basically” reach 5% of the target, and at
 * least a unit of its last decimal.
 */
export type TargetAssumptionCode = 'baseline-first-observation' | 'baseline-later-year' | 'wording-width';

/** Something that a gap takes for granted. */
export type TargetAssumption = Assumption<TargetAssumptionCode>;

/** The years at whose ends a step of a path starts and ends. */
export interface StepYears {
  /** The first; left out if the year of the present level is unknown. */
  readonly from?: number;
  /** The last. */
  readonly to: number;
}

/** One step of the planned way that is still to come. */
export interface PathStep {
  /** From when to when. */
  readonly years: StepYears;
  /** The level before it. */
  readonly before: Quantity | Refusal;
  /** The level after it. */
  readonly after: Quantity | Refusal;
  /** What it adds, with its sign; points where the levels are per cent. */
  readonly change: Quantity | Refusal;
  /** The same a year. */
  readonly neededPerYear: Quantity | Refusal;
}

/** A milestone, and whether it was reached at the end of its year. */
export interface MilestoneOutcome {
  /** The year. */
  readonly year: number;
  /** What was planned. */
  readonly target: Quantity | Refusal;
  /** What was found at its end. */
  readonly current: Quantity | Refusal;
  /** What it lacks; 0 or negative if it was reached. */
  readonly gap: Quantity | Refusal;
  /** `met`, or `missed`; `due` if its year is not over; `undetermined` if nothing was found then. */
  readonly milestoneStatus: 'met' | 'missed' | 'due' | 'undetermined';
}

/** The planned way to the target: how its milestones were kept, and whether what is left of it gets there. */
export interface TargetPath {
  /** All its milestones, by year. */
  readonly milestones: readonly MilestoneOutcome[];
  /** The steps from the present on; one to the target itself is put at the end if the last milestone lies before the target's year. */
  readonly steps: readonly PathStep[];
  /** What is still missing at its end: 0 if it closes the gap exactly, negative if it leads further. */
  readonly remainder: Quantity | Refusal;
  /** Whether it closes the gap; `unknown` if a level is. */
  readonly closesGap: 'yes' | 'no' | 'unknown';
}

/** What is expected of a later year. */
export interface ForecastOutcome {
  /** The year at whose end. */
  readonly year: number;
  /** The level that is expected. */
  readonly value: Quantity;
  /** What it would lack. */
  readonly gap: Quantity;
  /** Whether the target would be met. */
  readonly isMet: 'yes' | 'no';
}

/** How a deadline compares with the day on which all was done, or with the day of assessment. */
export interface DeadlineOutcome {
  /** Who set it. */
  readonly setBy: Subject;
  /** The last day. */
  readonly date: IsoDate;
  /**
   * `met`, done by then; `missed`, done later, or found not to be done; `due`, still to come; `undetermined`, done on a day that is not
   * known, or not looked at since.
   */
  readonly deadlineStatus: 'met' | 'missed' | 'due' | 'undetermined';
  /** The whole months before it; negative if it was late. */
  readonly aheadMonths: Quantity<'month'> | Refusal;
  /** The days before it; negative if it was late. */
  readonly aheadDays: Quantity<'day'> | Refusal;
}

/** What is told of a target of any kind. */
export interface TargetGapCommon {
  /** Marks this result. */
  readonly kind: 'target-gap';
  /** The kind of target. */
  readonly targetKind: TargetKind;
  /** What names the target among others. */
  readonly id?: string;
  /** What the target is called. */
  readonly name?: Subject;
  /** Whose target it is. */
  readonly subject?: Subject;
  /** The part of a programme that it belongs to. */
  readonly component?: Subject;
  /** How exact its wording is, where it is not exact. */
  readonly wording?: TargetWording;
  /** Where it is set, and how sure that is. */
  readonly citation?: Citation;
  /** The day of assessment. */
  readonly date: IsoDate;
  /** The year of the target that was measured: of several, the first that is not over. */
  readonly targetYear?: number;
  /** The region whose row of the table was measured. */
  readonly region?: string;
  /** Where it stands, by the figures as they are printed. */
  readonly status: TargetStatus;
  /** Whether the latest figure does what is asked, whatever the time and the pace. */
  readonly isMet: 'yes' | 'no' | 'unknown';
  /** Where it may stand for all that rounded or sampled figures, and the wording of the target, may stand for; the best first. */
  readonly possibleStatuses: readonly TargetStatus[];
  /** Whether only one is possible. */
  readonly isRobust: boolean;
  /** How much is missing; 0 or negative if the target is met. In percentage points where levels are per cent. */
  readonly gap: Quantity | Refusal;
  /** What is there as a percentage of the target: not of the way to it. Refused for a ceiling and for a range. */
  readonly achievedPercent: Quantity<'percent'> | Refusal;
  /** The year of the latest figure. */
  readonly currentYear?: number;
  /** How sure that is. */
  readonly figureStatus?: ObservationStatus;
  /** What was taken for granted. */
  readonly assumptions: readonly TargetAssumption[];
  /** What a reader must know beside the figures. */
  readonly warnings: readonly TargetWarning[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/** What is told of a target that is a level in some way: of all kinds but a yearly change. */
export interface LevelProgress extends TargetGapCommon {
  /** What has to hold: as stated, or as follows from the kind, the wording or the baseline. */
  readonly direction: TargetCondition;
  /** The year from which it is measured. */
  readonly baselineYear?: number;
  /** What the gap may be, where the latest figure is rounded, sampled or a range. */
  readonly gapRange?: Range;
  /** How much of the gap at the baseline has been closed; refused without a baseline, or where it met the target already. */
  readonly gapClosedPercent: Quantity<'percent'> | Refusal;
  /** The share of the time from the baseline to the target that was gone when the latest figure was found. */
  readonly timeElapsedPercent: Quantity<'percent'> | Refusal;
  /** What the pace may be as a multiple of the required one, where figures are rounded or sampled. */
  readonly rateRatioRange?: Range<'times'>;
  /** Pace and prospect by the same amount a year. */
  readonly linear: PaceOnPath;
  /** Pace and prospect by the same per cent a year. */
  readonly exponential: PaceOnPath;
  /** What is expected of later years. */
  readonly forecasts?: readonly ForecastOutcome[];
  /** Of what has to hold in each year: the years in which it did not. */
  readonly yearsMissed?: readonly number[];
  /** The planned way, where there is one. */
  readonly path?: TargetPath;
}

/** The gap of a level. */
export interface LevelGap extends LevelProgress {
  /** The kind of target. */
  readonly targetKind: 'level';
  /** The level to reach, or the range to lie in. */
  readonly target: Quantity | Range;
  /** The present level. */
  readonly current: Quantity | Refusal;
  /** For an average: the gap over all that it is taken over. */
  readonly totalGap?: Quantity | Refusal;
}

/** The gap of a share, in percentage points, and as a count. */
export interface ShareGap extends LevelProgress {
  /** The kind of target. */
  readonly targetKind: 'share';
  /** Of what it is a share, in words. */
  readonly of?: Subject;
  /** The share to reach. */
  readonly targetPercent: Quantity<'percent'>;
  /** The present share. */
  readonly currentPercent: Quantity<'percent'> | Refusal;
  /** The count to reach: as given, or the whole number that the share implies. */
  readonly targetNumerator: Quantity | Refusal;
  /** The present count. */
  readonly currentNumerator: Quantity | Refusal;
  /** How many are missing; 0 or negative if the target is met. */
  readonly numeratorGap: Quantity | Refusal;
  /** The whole: as given, or the whole number that comes nearest to what share and count imply. */
  readonly denominator: Quantity | Refusal;
  /** Where the whole is implied: the whole numbers that the share, being printed rounded, may stand for. */
  readonly denominatorRange?: Range;
}

/** A place that is below the floor. */
export interface PlaceBelow {
  /** The place. */
  readonly place: Subject;
  /** Its level. */
  readonly value: Quantity;
  /** What it lacks. */
  readonly shortfall: Quantity;
}

/** The gap of a floor for every place: how many are below. */
export interface FloorGap extends LevelProgress {
  /** The kind of target. */
  readonly targetKind: 'floor';
  /** The lowest level allowed. */
  readonly target: Quantity;
  /** How many places there are. */
  readonly denominator: Quantity | Refusal;
  /** The places below, where levels are given. */
  readonly placesBelow?: readonly PlaceBelow[];
  /** The places of which it is not known whether they are, where levels are given. */
  readonly placesUnknown?: readonly Subject[];
  /** What the places below lack in all, where levels are given. */
  readonly totalShortfall?: Quantity | Refusal;
}

/** The gap of a number to be added. */
export interface CountAddedGap extends LevelProgress {
  /** The kind of target. */
  readonly targetKind: 'count-added';
  /** How many are to be added. */
  readonly targetAdded: Quantity;
  /** How many have been added. */
  readonly currentAdded: Quantity | Refusal;
  /** How many there will be. */
  readonly target: Quantity | Refusal;
  /** How many there are. */
  readonly current: Quantity | Refusal;
  /** How many there will be out of all, in per cent. */
  readonly targetPercent: Quantity<'percent'> | Refusal;
  /** How many there are out of all, in per cent. */
  readonly currentPercent: Quantity<'percent'> | Refusal;
}

/** The gap of a multiple of an earlier level. */
export interface MultipleGap extends LevelProgress {
  /** The kind of target. */
  readonly targetKind: 'multiple';
  /** How many times the earlier level it is to be. */
  readonly targetTimes: Quantity<'times'>;
  /** How many times the earlier level it is. */
  readonly currentTimes: Quantity<'times'> | Refusal;
  /** The level to reach. */
  readonly target: Quantity | Refusal;
  /** The present level. */
  readonly current: Quantity | Refusal;
}

/** The gap of a ratio to another figure, in times. */
export interface RatioGap extends LevelProgress {
  /** The kind of target. */
  readonly targetKind: 'ratio';
  /** What it is compared with, in words. */
  readonly comparedName: Subject;
  /** The ratio to reach. */
  readonly targetTimes: Quantity<'times'>;
  /** The present ratio. */
  readonly currentTimes: Quantity<'times'> | Refusal;
  /** The level that the target comes to, with the other figure as it is. */
  readonly target: Quantity | Refusal;
  /** The present level. */
  readonly current: Quantity | Refusal;
  /** How much the level lacks of that; 0 or negative if the target is met. */
  readonly levelGap: Quantity | Refusal;
}

/** How a yearly change compares with what is asked. */
export interface ChangeOutcome {
  /** The change asked for: the least, or a range. */
  readonly target: Quantity | Range;
  /** The change reached, a year on average. */
  readonly current: Quantity | Refusal;
  /** Where it stands. */
  readonly status: TargetStatus;
  /** Where it may stand for all that the figures may stand for; the best first. */
  readonly possibleStatuses: readonly TargetStatus[];
  /** How much of the least change is missing, or by how much a range is passed that is not to be; 0 or negative if it is met. */
  readonly gap: Quantity | Refusal;
  /** The change reached as a percentage of the least change. */
  readonly achievedPercent: Quantity<'percent'> | Refusal;
  /** The changes one by one, each of a year or of the years between two figures. */
  readonly changes: readonly OneChange[];
}

/** One change of several. */
export interface OneChange {
  /** From when to when. */
  readonly years: {
    /** The year at whose end it starts. */
    readonly from: number;
    /** The year at whose end it ends. */
    readonly to: number;
  };
  /** The change a year. */
  readonly change: Quantity;
  /** Whether it does what is asked of each year. */
  readonly isMet: 'yes' | 'no';
}

/** How the yearly change of a subgroup compares with what is asked of it. */
export interface GroupChangeOutcome extends ChangeOutcome {
  /** The subgroup. */
  readonly subject: Subject;
}

/** The gap of a yearly change. */
export interface YearlyChangeGap extends TargetGapCommon, Omit<ChangeOutcome, 'status' | 'possibleStatuses'> {
  /** The kind of target. */
  readonly targetKind: 'yearly-change';
  /** The same of subgroups with a target of their own. */
  readonly groups: readonly GroupChangeOutcome[];
}

/** How far something is that has to be done by a day. */
export interface CompletionGap extends LevelProgress {
  /** The kind of target. */
  readonly targetKind: 'completion';
  /** How many there are to do. */
  readonly target: Quantity | Refusal;
  /** How many are done. */
  readonly current: Quantity | Refusal;
  /** The day on which all was done, where it is known. */
  readonly metOn?: IsoDate;
  /** How the deadlines were kept. */
  readonly deadlines: readonly DeadlineOutcome[];
}

/** What is told of a target, by its kind. */
export interface TargetGapByKind {
  /** Of a level. */
  readonly level: LevelGap;
  /** Of a share. */
  readonly share: ShareGap;
  /** Of a floor for every place. */
  readonly floor: FloorGap;
  /** Of a number to be added. */
  readonly 'count-added': CountAddedGap;
  /** Of a multiple. */
  readonly multiple: MultipleGap;
  /** Of a ratio. */
  readonly ratio: RatioGap;
  /** Of a yearly change. */
  readonly 'yearly-change': YearlyChangeGap;
  /** Of something to be done. */
  readonly completion: CompletionGap;
}

/** The gap of a target of any kind: the result of `targetGap`. */
export type TargetGap = TargetGapByKind[TargetKind];
