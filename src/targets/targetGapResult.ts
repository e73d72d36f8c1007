import type { BilingualText, Explanation, IsoDate, Quantity, Range, Refusal } from '../foundation/internal.js';
import type { TargetCondition, TargetKind } from './target.js';

/**
 * Where a target stands: `met`, the condition holds, its bound included; `not-met`; `lost`, it held at the baseline and no
 * longer does; `overshot`, past the far end of a target that is a range; `unknown`, what is needed to tell is not known.
 */
export type TargetStatus = 'met' | 'not-met' | 'lost' | 'overshot' | 'unknown';

/** One step of the planned way. */
export interface PathStep {
  /** The year at whose end it starts; left out if the present's year is unknown. */
  readonly fromYear?: number;
  /** The year at whose end it is due. */
  readonly toYear: number;
  /** The level at its start. */
  readonly from: Quantity | Refusal;
  /** The level at its end. */
  readonly to: Quantity | Refusal;
  /** What it adds, with its sign; points where the levels are per cent. */
  readonly change: Quantity | Refusal;
  /** The same a year. */
  readonly neededPerYear: Quantity | Refusal;
}

/** The planned way from the present to the target, and whether it gets there. */
export interface TargetPath {
  /** Its steps; one to the target itself is put at the end if the last milestone lies before the due year. */
  readonly steps: readonly PathStep[];
  /** What is still missing at its end: 0 if it closes the gap exactly, negative if it leads further. */
  readonly remainder: Quantity | Refusal;
  /** Whether it closes the gap; `unknown` if a level is. */
  readonly closesGap: 'yes' | 'no' | 'unknown';
}

/** How long before a deadline the target was met. */
export interface DeadlineOutcome {
  /** Whose deadline it is. */
  readonly name: string | BilingualText;
  /** The last day. */
  readonly on: IsoDate;
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
  readonly name?: string | BilingualText;
  /** Where it stands. */
  readonly status: TargetStatus;
  /** How much is missing; 0 or negative if the target is met. In percentage points where levels are per cent. */
  readonly gap: Quantity | Refusal;
  /** The present level as a percentage of the target; refused for a ceiling. */
  readonly achievedPercent: Quantity<'percent'> | Refusal;
  /** The way made as a percentage of the way from the baseline to the target; refused without a baseline. */
  readonly shareOfDistancePercent: Quantity<'percent'> | Refusal;
  /** The change a year so far, from the baseline to the present. */
  readonly observedPerYear: Quantity | Refusal;
  /** The change a year that is needed from the present to the due year; 0 once met. */
  readonly neededPerYear: Quantity | Refusal;
  /** The planned way, where there is one. */
  readonly path?: TargetPath;
  /** How the day on which it was met compares with deadlines. */
  readonly deadlines?: readonly DeadlineOutcome[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/** The gap of a level. */
export interface LevelGap extends TargetGapCommon {
  /** The kind of target. */
  readonly targetKind: 'level';
  /** Whether it is a floor or a ceiling. */
  readonly condition: TargetCondition;
  /** The level to reach. */
  readonly target: Quantity;
  /** The present level. */
  readonly current: Quantity | Refusal;
  /** For an average per unit: the gap over all units. */
  readonly totalGap?: Quantity | Refusal;
}

/** The gap of a share, in percentage points, and as a count. */
export interface ShareGap extends TargetGapCommon {
  /** The kind of target. */
  readonly targetKind: 'share';
  /** Whether it is a floor or a ceiling. */
  readonly condition: TargetCondition;
  /** The share to reach. */
  readonly targetPercent: Quantity<'percent'>;
  /** The present share. */
  readonly currentPercent: Quantity<'percent'> | Refusal;
  /** The count to reach: as given, or the whole number that the share implies. */
  readonly targetCount: Quantity | Refusal;
  /** How many are missing. */
  readonly gapCount: Quantity | Refusal;
  /** The whole: as given, or what share and count imply. */
  readonly denominator: Quantity | Refusal;
  /** Where the whole is implied: within what it lies, the share being printed rounded. */
  readonly denominatorRange?: Range;
}

/** A unit that is below the minimum. */
export interface UnitBelow {
  /** Its name. */
  readonly name: string | BilingualText;
  /** Its level. */
  readonly value: Quantity;
  /** What it lacks. */
  readonly shortfall: Quantity;
}

/** The gap of a floor for every unit: how many are below. */
export interface FloorGap extends TargetGapCommon {
  /** The kind of target. */
  readonly targetKind: 'floor';
  /** The lowest level allowed. */
  readonly minimum: Quantity;
  /** How many units there are. */
  readonly units: Quantity | Refusal;
  /** The units below, where levels are given. */
  readonly unitsBelow?: readonly UnitBelow[];
  /** The units whose level is unknown, where levels are given. */
  readonly unitsUnknown?: readonly (string | BilingualText)[];
  /** What the units below lack in all, where levels are given. */
  readonly totalShortfall?: Quantity | Refusal;
}

/** The gap of a number to be added. */
export interface CountAddedGap extends TargetGapCommon {
  /** The kind of target. */
  readonly targetKind: 'count-added';
  /** How many are to be added. */
  readonly toAdd: Quantity;
  /** How many have been added. */
  readonly addedSoFar: Quantity | Refusal;
  /** How many there will be. */
  readonly targetTotal: Quantity | Refusal;
  /** The same out of all, in per cent. */
  readonly targetTotalPercent: Quantity<'percent'> | Refusal;
  /** How many there are. */
  readonly currentTotal: Quantity | Refusal;
  /** The same out of all, in per cent. */
  readonly currentTotalPercent: Quantity<'percent'> | Refusal;
}

/** The gap of a multiple of an earlier level. */
export interface MultipleGap extends TargetGapCommon {
  /** The kind of target. */
  readonly targetKind: 'multiple';
  /** How many times the earlier level. */
  readonly times: Quantity<'times'>;
  /** The level that this means. */
  readonly target: Quantity | Refusal;
  /** The present level. */
  readonly current: Quantity | Refusal;
  /** How many times the earlier level the present one is. */
  readonly currentTimes: Quantity<'times'> | Refusal;
}

/** How the change of one group compares with what is asked of it. */
export interface PaceOutcome {
  /** The least change asked for. */
  readonly from: Quantity;
  /** The greatest change meant, where the target is a range. */
  readonly to?: Quantity;
  /** The change reached. */
  readonly actual: Quantity | Refusal;
  /** Where it stands. */
  readonly status: TargetStatus;
  /** How much of the least change is missing a year; 0 or negative if met. */
  readonly gap: Quantity | Refusal;
  /** The change reached as a percentage of the least change. */
  readonly achievedPercent: Quantity<'percent'> | Refusal;
}

/** The pace of a subgroup. */
export interface GroupPaceOutcome extends PaceOutcome {
  /** The subgroup. */
  readonly name: string | BilingualText;
}

/** The gap of a yearly change. */
export interface YearlyChangeGap extends TargetGapCommon {
  /** The kind of target. */
  readonly targetKind: 'yearly-change';
  /** The change asked for and reached. */
  readonly pace: PaceOutcome;
  /** The same of subgroups with a pace of their own. */
  readonly groups: readonly GroupPaceOutcome[];
}

/** What is told of a target, by its kind. */
export interface TargetGapByKind {
  /** Of a level. */
  readonly level: LevelGap;
  /** Of a share. */
  readonly share: ShareGap;
  /** Of a floor for every unit. */
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
