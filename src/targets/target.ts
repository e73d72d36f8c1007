import type { BilingualText, DecimalInput, IsoDate, Measure } from '../foundation/internal.js';

/** What is a floor and what is a ceiling: at least so much, or at most so much. */
export type TargetCondition = 'at-least' | 'at-most';

/** A point on the planned way: the level reached by the end of a year, or what that year adds to the point before; one of the two. */
export interface Milestone {
  /** The year at whose end it is due. */
  readonly year: number;
  /** The level by then, in the unit of the target. */
  readonly value?: DecimalInput;
  /** What is added to the point before (to the present level, for the first). */
  readonly added?: DecimalInput;
}

/** Where things stood when the target was set. */
export interface TargetBaseline {
  /** The level, in the unit of the target. */
  readonly value: DecimalInput;
  /** The year at whose end it was found. */
  readonly year?: number;
}

/** A day until which something had to be done, and by whose rule. */
export interface Deadline {
  /** Whose deadline it is. */
  readonly name: string | BilingualText;
  /** The last day. */
  readonly on: IsoDate;
}

/** What targets of every kind may say. */
export interface TargetCommon {
  /** What the target is about. */
  readonly name?: string | BilingualText;
  /** The year at whose end the present level was found. */
  readonly asOf?: number;
  /** The year at whose end the target is due. */
  readonly due?: number;
  /** The day on which the target was met. */
  readonly metOn?: IsoDate;
  /** The deadlines with which that day is compared. */
  readonly deadlines?: readonly Deadline[];
}

/** A level to reach or not to pass: a rate, an average per unit, a count by a date. */
export interface LevelTarget extends TargetCommon {
  /** Marks this kind. */
  readonly kind: 'level';
  /** Whether it is a floor or a ceiling; `'at-least'` if left out. */
  readonly condition?: TargetCondition;
  /** The unit of all levels. */
  readonly unit: Measure;
  /** The level. In per cent it may pass 100, as growth does; for a share of a whole say `share`. */
  readonly target: DecimalInput;
  /** The present level; left out if unknown. */
  readonly current?: DecimalInput;
  /** Where things stood at first. */
  readonly baseline?: TargetBaseline;
  /** The planned way, by year. */
  readonly path?: readonly Milestone[];
  /** For an average per unit: over how many units, so that the gap is also told in all. */
  readonly acrossUnits?: DecimalInput;
}

/** A share of a whole: 57.5% of the communes; in per cent, as a count, or both if they agree. */
export interface ShareTarget extends TargetCommon {
  /** Marks this kind. */
  readonly kind: 'share';
  /** Whether it is a floor or a ceiling; `'at-least'` if left out. */
  readonly condition?: TargetCondition;
  /** What is counted. */
  readonly unit: Measure;
  /** The share to reach, in per cent, as printed. */
  readonly targetPercent?: DecimalInput;
  /** The count to reach. */
  readonly targetCount?: DecimalInput;
  /** The whole, at least 1. */
  readonly denominator?: DecimalInput;
  /** The present count; left out if unknown. */
  readonly currentCount?: DecimalInput;
  /** The present share in per cent, where no count is known. */
  readonly currentPercent?: DecimalInput;
  /** Where things stood at first, in per cent. */
  readonly baseline?: TargetBaseline;
  /** The planned way in per cent, by year. */
  readonly path?: readonly Milestone[];
}

/** The level of one unit; without a value where it is unknown. */
export interface LevelOfUnit {
  /** The unit's name. */
  readonly name: string | BilingualText;
  /** Its level; left out if unknown. */
  readonly value?: DecimalInput;
}

/** No unit below a minimum: no commune under 15 criteria. */
export interface FloorTarget extends TargetCommon {
  /** Marks this kind. */
  readonly kind: 'floor';
  /** The unit of the minimum. */
  readonly unit: Measure;
  /** The lowest level allowed. */
  readonly minimum: DecimalInput;
  /** What is counted, a commune for instance. */
  readonly countedIn: Measure;
  /** How many are still below; not beside `values`. */
  readonly below?: DecimalInput;
  /** How many there are in all; not beside `values`. */
  readonly units?: DecimalInput;
  /** The level of each unit. */
  readonly values?: readonly LevelOfUnit[];
  /** How many were below at first. */
  readonly baseline?: TargetBaseline;
}

/** So many more than there were: 16 more communes. */
export interface CountAddedTarget extends TargetCommon {
  /** Marks this kind. */
  readonly kind: 'count-added';
  /** What is counted. */
  readonly unit: Measure;
  /** How many are to be added. */
  readonly toAdd: DecimalInput;
  /** How many have been added; left out if unknown. */
  readonly addedSoFar?: DecimalInput;
  /** How many there were before. */
  readonly start?: DecimalInput;
  /** Out of how many, at least 1. */
  readonly denominator?: DecimalInput;
  /** The planned way, by year, counted from none added. */
  readonly path?: readonly Milestone[];
}

/** A multiple of an earlier level: income 1.5 times that of 2020. */
export interface MultipleTarget extends TargetCommon {
  /** Marks this kind. */
  readonly kind: 'multiple';
  /** The unit of the levels. */
  readonly unit: Measure;
  /** How many times the earlier level. */
  readonly times: DecimalInput;
  /** The earlier level; its value is left out if unknown. */
  readonly baseline: {
    /** The year at whose end it was found. */
    readonly year?: number;
    /** The level, not negative. */
    readonly value?: DecimalInput;
  };
  /** The present level; left out if unknown. */
  readonly current?: DecimalInput;
}

/** How much a level is to change each year: at least `from`, and no more than `to` where the target is a range; negative for a fall. */
export interface YearlyPace {
  /** The least change, with its sign; not zero. */
  readonly from: DecimalInput;
  /** The greatest change meant, with the same sign; left out if the target has no far end. */
  readonly to?: DecimalInput;
}

/** The pace of a subgroup where it has one of its own: poor districts, ethnic-minority households. */
export interface GroupPace {
  /** The subgroup. */
  readonly name: string | BilingualText;
  /** The change that is asked for. */
  readonly pace: YearlyPace;
  /** The change that was reached, with its sign; left out if unknown. */
  readonly actual?: DecimalInput;
}

/** A change every year: the poor rate down by 4 to 5 points a year. */
export interface YearlyChangeTarget extends TargetCommon {
  /** Marks this kind. */
  readonly kind: 'yearly-change';
  /** The unit of the change; `'percentagePoint/year'` if left out. */
  readonly unit?: Measure;
  /** The change that is asked for. */
  readonly pace: YearlyPace;
  /** The change that was reached, with its sign; left out if unknown. */
  readonly actual?: DecimalInput;
  /** Subgroups with a pace of their own. */
  readonly groups?: readonly GroupPace[];
}

/** The targets that the library knows, by kind. */
export interface TargetByKind {
  /** A level to reach or not to pass. */
  readonly level: LevelTarget;
  /** A share of a whole. */
  readonly share: ShareTarget;
  /** No unit below a minimum. */
  readonly floor: FloorTarget;
  /** So many more. */
  readonly 'count-added': CountAddedTarget;
  /** A multiple of an earlier level. */
  readonly multiple: MultipleTarget;
  /** A change every year. */
  readonly 'yearly-change': YearlyChangeTarget;
}

/** The kinds of target. */
export type TargetKind = keyof TargetByKind;

/** A target of any kind. */
export type Target = TargetByKind[TargetKind];
