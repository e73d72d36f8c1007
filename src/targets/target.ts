import type { Citation, FigureInput, IsoDate, Measure, Subject } from '../foundation/internal.js';

/** Which way a target lies: at least so much, or at most so much. */
export type TargetDirection = 'at-least' | 'at-most';

/** The same, or both: exactly so much, or from so much to so much. */
export type TargetCondition = TargetDirection | 'exactly' | 'between';

/**
 * How exact the wording of a target is: `exact`; `about` [khoảng], to either side; `nearly` [gần] and `basically` [cơ bản], a
 * little short of it; `more-than` [trên] and `less-than` [dưới], where the figure itself is not enough.
 */
export type TargetWording = 'exact' | 'about' | 'nearly' | 'basically' | 'more-than' | 'less-than';

/** A level, and the year at whose end it shall stand. */
export interface LevelOfYear {
  /** The level, in the unit of the target. */
  readonly value: FigureInput;
  /** The year at whose end. */
  readonly year?: number;
}

/** A level to reach: a value, or the two ends between which it is to lie. */
export interface LevelToReach {
  /** The level, in the unit of the target. */
  readonly value?: FigureInput;
  /** The lower end, in place of `value`, where it is to lie between two. */
  readonly from?: FigureInput;
  /** The upper end. */
  readonly to?: FigureInput;
  /** The year at whose end. */
  readonly year?: number;
}

/** An earlier level: that of an observation, where only its year is given. */
export interface EarlierLevel {
  /** The level, in the unit of the target; as observed, if left out. */
  readonly value?: FigureInput;
  /** The year at whose end. */
  readonly year?: number;
}

/** A share, in per cent, as a count, or both if they agree, and the year at whose end. */
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

/** A day until which something has to be done, and who said so. */
export interface Deadline {
  /** Who set it: the province, the Government. */
  readonly setBy: Subject;
  /** The last day. */
  readonly date: IsoDate;
}

/** A row of a table: what stands in place of the `target` for some regions, or is due in an earlier year. */
export interface TargetRow<T, B = EarlierLevel> {
  /** The regions that it is for; all that no other row names, if left out. */
  readonly regions?: readonly string[];
  /** What is to be reached. */
  readonly target: T;
  /** Where things stood there; as for the whole, if left out. */
  readonly baseline?: B;
}

/** What targets of every kind may say. */
export interface TargetCommon {
  /** What names it among others. */
  readonly id?: string;
  /** What it is called. */
  readonly name?: Subject;
  /** Whose target it is. */
  readonly subject?: Subject;
  /** The part of a programme that it belongs to. */
  readonly component?: Subject;
  /** How exact its wording is; `exact` if left out. */
  readonly wording?: TargetWording;
  /** Where it is set, and how sure that is. */
  readonly citation?: Citation;
}

/** What targets on a level, in whatever form, may say. */
interface OnLevel<T, B = EarlierLevel> extends TargetCommon {
  /** Where things stood when the target was set; the first observation, if left out. */
  readonly baseline?: B;
  /** What is to be reached, last of all if there are several dates. */
  readonly target: T;
  /** The regions that `target` is for; all that no row of the table names, if left out. */
  readonly regions?: readonly string[];
  /** Rows by region, or for earlier dates. */
  readonly table?: readonly TargetRow<T, B>[];
  /** Whether it has to hold at the end of each year, and not only by that of the target. */
  readonly everyYear?: boolean;
}

/** A level to reach, to stay under, to hit or to stay within: a rate, an average per unit, a count by a date. */
export interface LevelTarget extends OnLevel<LevelToReach> {
  /** Marks this kind. */
  readonly kind: 'level';
  /** The unit of all levels. */
  readonly unit: Measure;
  /** What has to hold; may be left out if the baseline differs from the target, which then lies the way from it. */
  readonly direction?: TargetCondition;
  /** The planned way, by year. */
  readonly path?: readonly Milestone[];
  /** For an average: over how many it is taken, so that the gap is also told in all. */
  readonly denominator?: FigureInput;
}

/** A share of a whole: 57.5% of the communes; in per cent, as a count, or both if they agree. */
export interface ShareTarget extends OnLevel<ShareOfYear, ShareOfYear> {
  /** Marks this kind. */
  readonly kind: 'share';
  /** What is counted. */
  readonly unit: Measure;
  /** The base: of what it is a share, in words; needed where no denominator is given. */
  readonly of?: Subject;
  /** The whole, at least 1. */
  readonly denominator?: FigureInput;
  /** Whether it is a floor or a ceiling; may be left out if the baseline differs from the target, which then lies the way from it. */
  readonly direction?: TargetDirection;
  /** The planned way in per cent, by year. */
  readonly path?: readonly Milestone[];
}

/** How many places are below a floor. */
export interface PlacesBelow {
  /** How many. */
  readonly below: FigureInput;
  /** The year at whose end. */
  readonly year?: number;
}

/** No place below a minimum: no commune under 15 criteria. */
export interface FloorTarget extends OnLevel<LevelOfYear, PlacesBelow> {
  /** Marks this kind. */
  readonly kind: 'floor';
  /** The unit of the minimum. */
  readonly unit: Measure;
  /** What the places are counted in: communes, for instance. */
  readonly countedIn: Measure;
  /** How many places there are, at least 1. */
  readonly denominator?: FigureInput;
}

/** How many more are to be there than there were. */
export interface AddedTarget {
  /** How many more. */
  readonly added: FigureInput;
  /** The year at whose end. */
  readonly year?: number;
}

/** So many more than there were: 16 more communes. */
export interface CountAddedTarget extends OnLevel<AddedTarget> {
  /** Marks this kind. */
  readonly kind: 'count-added';
  /** What is counted. */
  readonly unit: Measure;
  /** Out of how many, at least 1. */
  readonly denominator?: FigureInput;
  /** The planned way, by year; where the baseline is not known, counted from none added. */
  readonly path?: readonly Milestone[];
}

/** A multiple of another level, and by when. */
export interface TimesTarget {
  /** How many times that level. */
  readonly times: FigureInput<'times'>;
  /** The year at whose end. */
  readonly year?: number;
}

/** A multiple of an earlier level: income 1.5 times that of 2020, cases half of those of 2020. */
export interface MultipleTarget extends OnLevel<TimesTarget> {
  /** Marks this kind. */
  readonly kind: 'multiple';
  /** The unit of the levels. */
  readonly unit: Measure;
  /** The earlier level. */
  readonly baseline: EarlierLevel;
  /** Whether it is a floor or a ceiling; if left out, more than once the earlier level is a floor, less a ceiling. */
  readonly direction?: TargetDirection;
}

/** An earlier level beside the one that it is compared with. */
export interface EarlierRatio extends EarlierLevel {
  /** The figure that it is compared with, of the same year; as observed, if left out. */
  readonly comparedWith?: FigureInput;
}

/** A ratio to another figure of the same year: the income of minorities half the national one. */
export interface RatioTarget extends OnLevel<TimesTarget, EarlierRatio> {
  /** Marks this kind. */
  readonly kind: 'ratio';
  /** The unit of both figures. */
  readonly unit: Measure;
  /** What it is compared with, in words. */
  readonly comparedName: Subject;
  /** What has to hold. */
  readonly direction: TargetDirection;
}

/** How much a level is to change each year, negative for a fall: at least `value`, or what lies between `from` and `to`. */
export interface YearlyChange {
  /** The least change, with its sign; not zero. */
  readonly value?: FigureInput;
  /** One end of a range, in place of `value`. */
  readonly from?: FigureInput;
  /** The other end, with the same sign. */
  readonly to?: FigureInput;
  /** The last year for which it is asked. */
  readonly year?: number;
}

/** The yearly change of a subgroup that has a target of its own: poor districts, ethnic-minority households. */
export interface GroupChange {
  /** The subgroup. */
  readonly subject: Subject;
  /** The change that is asked for. */
  readonly target: YearlyChange;
}

/** A change every year: the poor rate down by 4 to 5 points a year. */
export interface YearlyChangeTarget extends TargetCommon {
  /** Marks this kind. */
  readonly kind: 'yearly-change';
  /** The unit of the change; `'percentagePoint/year'` if left out. */
  readonly unit?: Measure;
  /** Whether a change beyond a range is bad: `between`; if left out, more than was asked for is good. */
  readonly direction?: 'between';
  /** The level from which levels are followed; the first observation, if left out. */
  readonly baseline?: EarlierLevel;
  /** The change that is asked for. */
  readonly target: YearlyChange;
  /** Subgroups with a target of their own. */
  readonly groups?: readonly GroupChange[];
}

/** Something to be done by a day: 628 houses by the deadline of the province, and by that of the Government. */
export interface CompletionTarget extends TargetCommon {
  /** Marks this kind. */
  readonly kind: 'completion';
  /** What is counted, where the work is counted. */
  readonly unit?: Measure;
  /** How many there are to do, at least 1. */
  readonly denominator?: FigureInput;
  /** How many were done when the target was set; the first observation, if left out. */
  readonly baseline?: EarlierLevel;
  /** The days until which it has to be done; the last one decides. */
  readonly deadlines: readonly Deadline[];
}

/** The targets that the library knows, by kind. */
export interface TargetByKind {
  /** A level to reach, to stay under, to hit or to stay within. */
  readonly level: LevelTarget;
  /** A share of a whole. */
  readonly share: ShareTarget;
  /** No place below a minimum. */
  readonly floor: FloorTarget;
  /** So many more. */
  readonly 'count-added': CountAddedTarget;
  /** A multiple of an earlier level. */
  readonly multiple: MultipleTarget;
  /** A ratio to another figure. */
  readonly ratio: RatioTarget;
  /** A change every year. */
  readonly 'yearly-change': YearlyChangeTarget;
  /** Something to be done by a day. */
  readonly completion: CompletionTarget;
}

/** The kinds of target. */
export type TargetKind = keyof TargetByKind;

/** A target of any kind. */
export type Target = TargetByKind[TargetKind];
