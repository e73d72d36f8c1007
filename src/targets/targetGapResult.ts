import type {
  Explanation,
  IsoDate,
  Quantity,
  Range,
  Refusal,
  Subject,
  Warning,
} from '../foundation/internal.js';
import type { TargetDirection, TargetKind } from './formerTarget.js';

/**
 * Where a target stands: `met`, its condition holds, the bound included; `not-met`; `lost`, it held at the baseline and no
 * longer does; `overshot`, past the far end of a range that is not to be passed; `unknown`, what is needed to tell is not known.
 */
export type TargetStatus = 'met' | 'not-met' | 'lost' | 'overshot' | 'unknown';

/** What a reader of a gap must know beside it: `range-passed`, the change is beyond the range that was asked for. */
export type TargetWarningCode = 'range-passed';

/** A warning beside a gap. */
export type TargetWarning = Warning<TargetWarningCode>;

/** The years at whose ends a step of a path starts and ends. */
export interface StepYears {
  /** The first; left out if the year of the present level is unknown. */
  readonly from?: number;
  /** The last. */
  readonly to: number;
}

/** One step of the planned way. */
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

/** The planned way from the present to the target, and whether it gets there. */
export interface TargetPath {
  /** Its steps; one to the target itself is put at the end if the last milestone lies before the target's year. */
  readonly steps: readonly PathStep[];
  /** What is still missing at its end: 0 if it closes the gap exactly, negative if it leads further. */
  readonly remainder: Quantity | Refusal;
  /** Whether it closes the gap; `unknown` if a level is. */
  readonly closesGap: 'yes' | 'no' | 'unknown';
}

/** How long before a deadline the target was met. */
export interface DeadlineOutcome {
  /** Who set it. */
  readonly setBy: Subject;
  /** The last day. */
  readonly date: IsoDate;
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
  /** What the target is about. */
  readonly subject?: Subject;
  /** Where it stands. */
  readonly status: TargetStatus;
  /** How much is missing; 0 or negative if the target is met. In percentage points where levels are per cent. */
  readonly gap: Quantity | Refusal;
  /** What is there as a percentage of the target; refused for a ceiling. */
  readonly achievedPercent: Quantity<'percent'> | Refusal;
  /** How the day on which it was met compares with deadlines. */
  readonly deadlines?: readonly DeadlineOutcome[];
  /** What a reader must know beside the figures. */
  readonly warnings: readonly TargetWarning[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/** What is told of a target that is a level in some way: of all kinds but a yearly change. */
export interface LevelProgress extends TargetGapCommon {
  /** Which way the target lies: as stated, or as follows from the kind or the baseline. */
  readonly direction: TargetDirection;
  /** How much of the gap at the baseline has been closed; refused without a baseline, or where it met the target already. */
  readonly gapClosedPercent: Quantity<'percent'> | Refusal;
  /** The change a year so far, from the baseline to the present. */
  readonly observedPerYear: Quantity | Refusal;
  /** The change a year that is needed from the present to the target's year; 0 once met. */
  readonly neededPerYear: Quantity | Refusal;
  /** The planned way, where there is one. */
  readonly path?: TargetPath;
}

/** The gap of a level. */
export interface LevelGap extends LevelProgress {
  /** The kind of target. */
  readonly targetKind: 'level';
  /** The level to reach. */
  readonly target: Quantity;
  /** The present level. */
  readonly current: Quantity | Refusal;
  /** For an average: the gap over all that it is taken over. */
  readonly totalGap?: Quantity | Refusal;
}

/** The gap of a share, in percentage points, and as a count. */
export interface ShareGap extends LevelProgress {
  /** The kind of target. */
  readonly targetKind: 'share';
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
  /** The places whose level is unknown, where levels are given. */
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

/** How a yearly change compares with what is asked. */
export interface ChangeOutcome {
  /** The change asked for: the least, or a range. */
  readonly target: Quantity | Range;
  /** The change reached. */
  readonly current: Quantity | Refusal;
  /** Where it stands. */
  readonly status: TargetStatus;
  /** How much of the least change is missing; 0 or negative if it is met. */
  readonly gap: Quantity | Refusal;
  /** The change reached as a percentage of the least change. */
  readonly achievedPercent: Quantity<'percent'> | Refusal;
}

/** How the yearly change of a subgroup compares with what is asked of it. */
export interface GroupChangeOutcome extends ChangeOutcome {
  /** The subgroup. */
  readonly subject: Subject;
}

/** The gap of a yearly change. */
export interface YearlyChangeGap extends TargetGapCommon, ChangeOutcome {
  /** The kind of target. */
  readonly targetKind: 'yearly-change';
  /** The same of subgroups with a target of their own. */
  readonly groups: readonly GroupChangeOutcome[];
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
  /** Of a yearly change. */
  readonly 'yearly-change': YearlyChangeGap;
}

/** The gap of a target of any kind: the result of `targetGap`. */
export type TargetGap = TargetGapByKind[TargetKind];
