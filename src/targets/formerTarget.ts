import type { FigureInput, IsoDate, Measure, Subject } from '../foundation/internal.js';

/** Which way a target lies: at least so much, or at most so much. */
export type TargetDirection = 'at-least' | 'at-most';

/** A level, and the year at whose end it stood, stands or shall stand. */
export interface LevelOfYear {
  /** The level, in the unit of the target. */
  readonly value: FigureInput;
  /** The year at whose end. */
  readonly year?: number;
}

/** A share, in per cent, as a count, or both if they agree, and the year at whose end it stood, stands or shall stand. */
export interface ShareOfYear {
  /** The share in per cent, as printed. */
  readonly value?: FigureInput<'percent'>;
  /** How many they are: of the denominator of the target. */
  readonly numerator?: FigureInput;
  /** The year at whose end. */
  readonly year?: number;
}

/** A point on the planned way: the level reached by the end of a year, or what that year adds to the point before; one of the two. */
export interface Milestone {
  /** The year at whose end it is due. */
  readonly year: number;
  /** The level by then, in the unit of the target. */
  readonly value?: FigureInput;
  /** What is added to the point before (to the present level, for the first). */
  readonly added?: FigureInput;
}

/** A day until which something had to be done, and who said so. */
export interface Deadline {
  /** Who set it: the province, the Government. */
  readonly setBy: Subject;
  /** The last day. */
  readonly date: IsoDate;
}

/** What targets of every kind may say. */
export interface TargetCommon {
  /** What the target is about. */
  readonly subject?: Subject;
  /** The day on which the target was met. */
  readonly metOn?: IsoDate;
  /** The deadlines with which that day is compared. */
  readonly deadlines?: readonly Deadline[];
}

/** A level to reach or not to pass: a rate, an average per unit, a count by a date. */
export interface LevelTarget extends TargetCommon {
  /** Marks this kind. */
  readonly kind: 'level';
  /** The unit of all levels. */
  readonly unit: Measure;
  /** Whether it is a floor or a ceiling; may be left out if the baseline differs from the target, which then lies the way from it. */
  readonly direction?: TargetDirection;
  /** Where things stood when the target was set. */
  readonly baseline?: LevelOfYear;
  /** Where things stand; left out if unknown. */
  readonly current?: LevelOfYear;
  /** The level to reach. In per cent it may pass 100, as growth does; for a share of a whole say `share`. */
  readonly target: LevelOfYear;
  /** The planned way, by year. */
  readonly path?: readonly Milestone[];
  /** For an average: over how many it is taken, so that the gap is also told in all. */
  readonly denominator?: FigureInput;
}

/** A share of a whole: 57.5% of the communes; in per cent, as a count, or both if they agree. */
export interface ShareTarget extends TargetCommon {
  /** Marks this kind. */
  readonly kind: 'share';
  /** What is counted. */
  readonly unit: Measure;
  /** Whether it is a floor or a ceiling; may be left out if the baseline differs from the target, which then lies the way from it. */
  readonly direction?: TargetDirection;
  /** The whole, at least 1. */
  readonly denominator?: FigureInput;
  /** Where things stood when the target was set. */
  readonly baseline?: ShareOfYear;
  /** Where things stand; left out if unknown. */
  readonly current?: ShareOfYear;
  /** The share to reach; a count alone needs the denominator. */
  readonly target: ShareOfYear;
  /** The planned way in per cent, by year. */
  readonly path?: readonly Milestone[];
}

/** One of several places with its level; without a value where it is unknown. */
export interface LevelOfPlace {
  /** The place. */
  readonly place: Subject;
  /** Its level; left out if unknown. */
  readonly value?: FigureInput;
}

/** How many places are below a floor. */
export interface PlacesBelow {
  /** How many. */
  readonly below: FigureInput;
  /** The year at whose end. */
  readonly year?: number;
}

/** How many places are below a floor, or the level of each place. */
export interface FloorStanding {
  /** How many are below; not beside `places`. */
  readonly below?: FigureInput;
  /** The level of each place. */
  readonly places?: readonly LevelOfPlace[];
  /** The year at whose end. */
  readonly year?: number;
}

/** No place below a minimum: no commune under 15 criteria. */
export interface FloorTarget extends TargetCommon {
  /** Marks this kind. */
  readonly kind: 'floor';
  /** The unit of the minimum. */
  readonly unit: Measure;
  /** What the places are counted in: communes, for instance. */
  readonly countedIn: Measure;
  /** How many places there are, at least 1; not beside a list of them. */
  readonly denominator?: FigureInput;
  /** How many were below when the target was set. */
  readonly baseline?: PlacesBelow;
  /** Where things stand; left out if unknown. */
  readonly current?: FloorStanding;
  /** The lowest level allowed. */
  readonly target: LevelOfYear;
}

/** How many more are to be there than there were. */
export interface AddedTarget {
  /** How many more. */
  readonly added: FigureInput;
  /** The year at whose end. */
  readonly year?: number;
}

/** How many have been added, or how many there are. */
export interface AddedSoFar {
  /** How many have been added. */
  readonly added?: FigureInput;
  /** How many there are; it takes the baseline to tell how many of them were added. */
  readonly value?: FigureInput;
  /** The year at whose end. */
  readonly year?: number;
}

/** So many more than there were: 16 more communes. */
export interface CountAddedTarget extends TargetCommon {
  /** Marks this kind. */
  readonly kind: 'count-added';
  /** What is counted. */
  readonly unit: Measure;
  /** Out of how many, at least 1. */
  readonly denominator?: FigureInput;
  /** How many there were before. */
  readonly baseline?: LevelOfYear;
  /** Where things stand; left out if unknown. */
  readonly current?: AddedSoFar;
  /** How many are to be added. */
  readonly target: AddedTarget;
  /** The planned way, by year; where the baseline is not known, counted from none added. */
  readonly path?: readonly Milestone[];
}

/** An earlier level, which may be unknown. */
export interface EarlierLevel {
  /** The level, not negative; left out if unknown. */
  readonly value?: FigureInput;
  /** The year at whose end. */
  readonly year?: number;
}

/** A multiple of an earlier level, and by when. */
export interface TimesTarget {
  /** How many times the earlier level. */
  readonly times: FigureInput<'times'>;
  /** The year at whose end. */
  readonly year?: number;
}

/** A multiple of an earlier level: income 1.5 times that of 2020, cases half of those of 2020. */
export interface MultipleTarget extends TargetCommon {
  /** Marks this kind. */
  readonly kind: 'multiple';
  /** The unit of the levels. */
  readonly unit: Measure;
  /** Whether it is a floor or a ceiling; if left out, more than once the earlier level is a floor, less a ceiling. */
  readonly direction?: TargetDirection;
  /** The earlier level. */
  readonly baseline: EarlierLevel;
  /** Where things stand; left out if unknown. */
  readonly current?: LevelOfYear;
  /** How many times the earlier level. */
  readonly target: TimesTarget;
}

/** How much a level is to change each year, negative for a fall: at least `value`, or what lies between `from` and `to`. */
export interface YearlyChange {
  /** The least change, with its sign; not zero. */
  readonly value?: FigureInput;
  /** One end of a range, in place of `value`. */
  readonly from?: FigureInput;
  /** The other end, with the same sign. */
  readonly to?: FigureInput;
  /** Whether a change beyond the range is bad: then it is `overshot`, else `met`. */
  readonly staysWithin?: boolean;
  /** The year for which it is asked. */
  readonly year?: number;
}

/** The yearly change of a subgroup that has a target of its own: poor districts, ethnic-minority households. */
export interface GroupChange {
  /** The subgroup. */
  readonly subject: Subject;
  /** The change that was reached, with its sign; left out if unknown. */
  readonly current?: LevelOfYear;
  /** The change that is asked for. */
  readonly target: YearlyChange;
}

/** A change every year: the poor rate down by 4 to 5 points a year. */
export interface YearlyChangeTarget extends TargetCommon {
  /** Marks this kind. */
  readonly kind: 'yearly-change';
  /** The unit of the change; `'percentagePoint/year'` if left out. */
  readonly unit?: Measure;
  /** The change that was reached, with its sign; left out if unknown. */
  readonly current?: LevelOfYear;
  /** The change that is asked for. */
  readonly target: YearlyChange;
  /** Subgroups with a target of their own. */
  readonly groups?: readonly GroupChange[];
}

/** The targets that the library knows, by kind. */
export interface TargetByKind {
  /** A level to reach or not to pass. */
  readonly level: LevelTarget;
  /** A share of a whole. */
  readonly share: ShareTarget;
  /** No place below a minimum. */
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
