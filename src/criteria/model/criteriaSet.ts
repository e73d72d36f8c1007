import type {
  BilingualText,
  Citation,
  IsoDate,
  Measure,
  Period,
  Validity,
} from '../../foundation/internal.js';
import type { UnitLevel } from '../../units/internal.js';
import type { CriterionRule } from './criterionRule.js';
import type { ColumnRule, CriteriaColumn, FactDefinition } from './facts.js';
import type { Requirement } from './requirement.js';

/**
 * The title that a set leads to: `'standard'` [đạt chuẩn], `'advanced'` [nâng cao], `'model'` [kiểu mẫu],
 * `'modern'` [hiện đại], `'smart'` [thông minh], or a caller's own.
 */
export type CriteriaTier = 'standard' | 'advanced' | 'model' | 'modern' | 'smart' | (string & {});

/** What the members of a set are called when they are counted: criteria [tiêu chí] or objectives [mục tiêu]. */
export type CountedAs = 'criterion' | 'objective';

/** A group of criteria [nhóm tiêu chí]. */
export interface CriteriaGroup {
  /** Its id, unique among the groups of the set. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
}

/** Which way an indicator gets better: the higher its value, or the lower. */
export type IndicatorDirection = 'higher-is-better' | 'lower-is-better';

/** A sentence on how a value is found [phương pháp tính], and where it is laid down. */
export interface CalculationNote {
  /** The sentence. */
  readonly text: BilingualText;
  /** Where it is laid down. */
  readonly citation: Citation;
}

/** An indicator [chỉ tiêu]: what is judged or measured. */
export interface Indicator {
  /** Its id, as printed (`'17.1'`), unique in the set; the only indicator of a criterion may share the criterion's id. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** The unit of its values; left out where it is judged, not measured. */
  readonly unit?: Measure;
  /** Whether its per cent are a change [tốc độ tăng] and no share: they can be negative and above 100. No if left out. */
  readonly isChange?: boolean;
  /** Which way is better; left out where neither is, or it is not known. */
  readonly direction?: IndicatorDirection;
  /** What it has to satisfy; left out where the set does not hold it. */
  readonly requirement?: Requirement;
  /** How its value is found, sentence by sentence, where a text lays that down. */
  readonly calculation?: readonly CalculationNote[];
  /** Where it is laid down and how sure that is; as for its criterion if left out. */
  readonly citation?: Citation;
}

/** A criterion [tiêu chí]: met if its indicators are, by its rule. */
export interface Criterion {
  /** Its id, unique in the set. */
  readonly id: string;
  /** Its number as printed. */
  readonly number: number;
  /** Its name. */
  readonly name: BilingualText;
  /** The id of its group. */
  readonly group?: string;
  /** Its indicators; left out where the set does not divide it, or they are not known. */
  readonly indicators?: readonly Indicator[];
  /** How its indicators decide it; all of them must be met if left out. */
  readonly rule?: CriterionRule;
  /** Where it is laid down and how sure that is; as for the set if left out. */
  readonly citation?: Citation;
}

/** A text that changed a set after it was issued. */
export interface Amendment {
  /** The first day of the change. */
  readonly from: IsoDate;
  /** What it changed. */
  readonly what: BilingualText;
  /** The amending text, and how sure what is said of it is. */
  readonly citation: Citation;
}

/** What a set, or the text that issues it, says of the passage from earlier rules to it. */
export interface TransitionRule {
  /** What is to be done. */
  readonly what: BilingualText;
  /** The days on which it holds. */
  readonly validity: Validity;
  /** Where it is laid down, and how sure that is. */
  readonly citation: Citation;
}

/** How many criteria and indicators a set is published to have; it may hold fewer, where not all are established. */
export interface StatedCounts {
  /** The criteria. */
  readonly criteria: number;
  /** The indicators; left out where no source counts them. */
  readonly indicators?: number;
  /** Who counts them, and how sure that is. */
  readonly citation: Citation;
}

/** Cells in which an overlay asks less than the set, or rests on a less sure source, and why it may. */
export interface PermittedLoosening {
  /** Why it may. */
  readonly because: BilingualText;
  /** The ids of the indicators, in the order of the set. */
  readonly indicators: readonly string[];
}

/** What was laid over a set: provincial values, confirmed texts, corrections. */
export interface AppliedOverlay {
  /** Its id. */
  readonly id: string;
  /** Its title. */
  readonly title: BilingualText;
  /** Where it is laid down, and how sure it is. */
  readonly citation: Citation;
  /** Where it asks less than the set or is less sure, by the reasons that it gives; left out where it does so nowhere. */
  readonly loosened?: readonly PermittedLoosening[];
  /** The ids of the criteria of which it says that nothing is missing any more. */
  readonly completed?: readonly string[];
}

/** What defines a criteria set [bộ tiêu chí]: a national one, a province's, or a caller's own. */
export interface CriteriaSetDefinition {
  /** May be given, so that a set can be defined anew from its stored form. */
  readonly kind?: 'criteria-set';
  /** Its id. */
  readonly id: string;
  /** The level of the units that it judges. */
  readonly level: UnitLevel;
  /** The title that it leads to. */
  readonly tier: CriteriaTier;
  /** Its title. */
  readonly title: BilingualText;
  /** The period that its title names, where it names one; that is not its validity. */
  readonly titlePeriod?: Period;
  /** The time in which it is in force, as far as established; the end is `null` unless a source states it. */
  readonly validity: Validity;
  /**
   * The first day of a later set of the same level and tier, from which that one is applied. No statement about when this set
   * ended in law.
   */
  readonly supersededFrom?: IsoDate;
  /** The id of the set of the same level and tier that is applied before it. */
  readonly supersedes?: string;
  /** The id of the set of the same level and tier that is applied from `supersededFrom` on. */
  readonly supersededBy?: string;
  /** Where it is laid down, and how sure what it holds is. */
  readonly citation: Citation;
  /** The texts that changed it, in the order of time. */
  readonly amendments?: readonly Amendment[];
  /** The passage from earlier rules to it. */
  readonly transitions?: readonly TransitionRule[];
  /** How many criteria and indicators it is published to have. */
  readonly statedCounts?: StatedCounts;
  /** The facts about a unit on which its columns and thresholds depend. */
  readonly facts?: readonly FactDefinition[];
  /** Its columns: regions or commune groups. */
  readonly columns?: readonly CriteriaColumn[];
  /** Which units are judged by which column, in order. */
  readonly columnRules?: readonly ColumnRule[];
  /** What its members are called when they are counted; criteria if left out. */
  readonly countedAs?: CountedAs;
  /** Its groups. */
  readonly groups?: readonly CriteriaGroup[];
  /** Its criteria, in order. */
  readonly criteria: readonly Criterion[];
  /** Indicators that are watched beside the criteria: their values are kept with a score and never judged. */
  readonly monitored?: readonly Indicator[];
  /** What was laid over it by `withThresholds`, in that order. */
  readonly overlays?: readonly AppliedOverlay[];
}

/** A criteria set [bộ tiêu chí], checked and frozen. */
export interface CriteriaSet extends CriteriaSetDefinition {
  /** Marks a criteria set. */
  readonly kind: 'criteria-set';
}

/** What names a criteria set in a result. */
export interface CriteriaSetRef {
  /** Its id. */
  readonly id: string;
  /** Its level. */
  readonly level: UnitLevel;
  /** Its tier. */
  readonly tier: CriteriaTier;
  /** Its title. */
  readonly title: BilingualText;
  /** What was laid over it, where anything was: scores rest on it as well. */
  readonly overlays?: readonly AppliedOverlay[];
}
