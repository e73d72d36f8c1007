import type { BilingualText, Citation, DecimalInput, IsoDate, Measure } from '../../foundation/internal.js';

/** How a measured value is compared with a threshold. */
export type ThresholdOperator = '>=' | '>' | '<=' | '<' | '=';

/** What every requirement may carry. */
export interface RequirementBase {
  /** Where the requirement is laid down and how sure it is; as for what it belongs to if left out. */
  readonly citation?: Citation;
}

/** The indicator is met or not [Đạt]: somebody judges it. */
export interface MetRequirement extends RequirementBase {
  /** Marks a yes/no requirement. */
  readonly kind: 'met';
  /** A threshold that stands in the indicator's text while its cell only says [Đạt]; a measured value is compared with it. */
  readonly embedded?: NumberRequirement;
}

/** A number with its operator and unit, for instance at least 95%. */
export interface NumberRequirement extends RequirementBase {
  /** Marks a threshold. */
  readonly kind: 'number';
  /** How the value is compared with the threshold. */
  readonly operator: ThresholdOperator;
  /** The threshold. */
  readonly value: DecimalInput;
  /** The unit of the threshold and of the value. */
  readonly unit: Measure;
}

/** There must be none [Không], for instance no temporary houses. */
export interface NoneRequirement extends RequirementBase {
  /** Marks that none is allowed. */
  readonly kind: 'none';
  /** What is not counted, for instance poor households under social protection. */
  readonly except?: BilingualText;
}

/** One of several grades in order [mức độ, xếp loại]. */
export interface Grade {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
}

/** At least a grade of an ordinal scale, for instance level 2 of universal education [phổ cập giáo dục mức độ 2]. */
export interface GradeRequirement extends RequirementBase {
  /** Marks an ordinal requirement. */
  readonly kind: 'grade';
  /** The grades, lowest first. */
  readonly grades: readonly Grade[];
  /** The lowest grade that is enough. */
  readonly atLeast: string;
}

/** The provincial People's Committee sets the requirement [UBND cấp tỉnh quy định cụ thể]; the set itself does not hold it. */
export interface ProvinceRequirement extends RequirementBase {
  /** Marks what a province sets. */
  readonly kind: 'set-by-province';
}

/** A ministry publishes the requirement apart from the set [bộ, ngành công bố chỉ tiêu]; the set itself does not hold it. */
export interface MinistryRequirement extends RequirementBase {
  /** Marks what a ministry sets. */
  readonly kind: 'set-by-ministry';
}

/** There is nothing to meet here, for instance in this column. */
export interface NotApplicableRequirement extends RequirementBase {
  /** Marks what does not apply. */
  readonly kind: 'not-applicable';
}

/** There is a requirement, but what it is has not been established. */
export interface UnknownRequirement extends RequirementBase {
  /** Marks what is unknown. */
  readonly kind: 'unknown';
}

/** One requirement per column of the set: region [vùng] or commune group [nhóm xã]. */
export interface ByColumnRequirement extends RequirementBase {
  /** Marks a choice by column. */
  readonly kind: 'by-column';
  /** By column id, for every column of the set. */
  readonly columns: Readonly<Record<string, Requirement>>;
}

/** A requirement that holds in some years. */
export interface YearsRequirement {
  /** The first year. */
  readonly from: number;
  /** The last year. */
  readonly to: number;
  /** What has to be satisfied in these years. */
  readonly requirement: Requirement;
}

/** One requirement per year of the assessment, for instance income. In a year that is not listed it is unknown. */
export interface ByYearRequirement extends RequirementBase {
  /** Marks a choice by year. */
  readonly kind: 'by-year';
  /** In the order of time, without gap or overlap. */
  readonly years: readonly YearsRequirement[];
}

/** A requirement that is in force on some days. */
export interface DatedRequirement {
  /** The first day. */
  readonly from: IsoDate;
  /** The last day; `null` while no end is known. */
  readonly to: IsoDate | null;
  /** What has to be satisfied on these days. */
  readonly requirement: Requirement;
}

/** A requirement that was amended: one version for each time, over the whole validity of the set. */
export interface ByDateRequirement extends RequirementBase {
  /** Marks a choice by date. */
  readonly kind: 'by-date';
  /** In the order of time, without gap or overlap. */
  readonly versions: readonly DatedRequirement[];
}

/** A requirement for some counts. */
export interface CountBand {
  /** The smallest count. */
  readonly from: number;
  /** The largest count; `null` for no limit. */
  readonly to: number | null;
  /** What has to be satisfied with such a count. */
  readonly requirement: Requirement;
}

/** A requirement that depends on how many of something the unit has, for instance schools. */
export interface ByCountRequirement extends RequirementBase {
  /** Marks a choice by a local count. */
  readonly kind: 'by-count';
  /** The id of the fact, a number, that counts. */
  readonly fact: string;
  /** From 0 up, without gap or overlap. */
  readonly bands: readonly CountBand[];
}

/** A threshold in a year between two years for which it is laid down: on the straight line between them. */
export interface InterpolatedRequirement extends RequirementBase {
  /** Marks an interpolated threshold. */
  readonly kind: 'interpolated';
  /** How the value is compared with the threshold. */
  readonly operator: ThresholdOperator;
  /** The unit of the thresholds and of the value. */
  readonly unit: Measure;
  /** The earlier year and its threshold. */
  readonly start: YearThreshold;
  /** The later year and its threshold. */
  readonly end: YearThreshold;
}

/** The threshold of a year. */
export interface YearThreshold {
  /** The year. */
  readonly year: number;
  /** The threshold. */
  readonly value: DecimalInput;
}

/**
 * A figure, given with the assessment, to which a threshold is relative: the average of the province, the unit's own figure
 * when it was recognised, or its figure of last year.
 */
export type ReferenceBase = 'province-average' | 'own-past' | 'last-year';

/** What a threshold is relative to. */
export type RelativeTo =
  | {
      /** Marks a figure given with the assessment. */
      readonly kind: 'reference';
      /** Which figure. */
      readonly base: ReferenceBase;
    }
  | {
      /** Marks the threshold of an indicator. */
      readonly kind: 'threshold';
      /** The id of another set; this one if left out. */
      readonly set?: string;
      /** The id of the indicator. */
      readonly indicator: string;
    };

/** A multiple of something: at least 1.1 times the threshold of the advanced set, at most as many cases as last year. */
export interface RelativeRequirement extends RequirementBase {
  /** Marks a relative threshold. */
  readonly kind: 'relative';
  /** How the value is compared with the threshold. */
  readonly operator: ThresholdOperator;
  /** The unit of the threshold and of the value. */
  readonly unit: Measure;
  /** By what the base is multiplied. */
  readonly times: DecimalInput;
  /** The base. */
  readonly to: RelativeTo;
}

/** A part of a composite requirement, with a value of its own. */
export interface RequirementPart {
  /** Its id, unique among its siblings. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** The unit of its values; that of what it is a part of if left out. */
  readonly unit?: Measure;
  /** Whether its per cent, given as its own unit, are a change and no share, so that they can be negative and above 100. */
  readonly isChange?: boolean;
  /** What it has to satisfy. */
  readonly requirement: Requirement;
}

/** A share and shares within it [trong đó]: clean water from 90% of households, of which 50% from a central supply. */
export interface OfWhichRequirement extends RequirementBase {
  /** Marks nested shares. */
  readonly kind: 'of-which';
  /** What the whole has to satisfy. */
  readonly whole: Requirement;
  /** The parts, none of which can be larger than the whole. */
  readonly parts: readonly RequirementPart[];
}

/** Several conditions, all of which have to be met. */
export interface AllOfRequirement extends RequirementBase {
  /** Marks a conjunction. */
  readonly kind: 'all-of';
  /** The conditions. */
  readonly parts: readonly RequirementPart[];
}

/** Several conditions, one of which has to be met [hoặc]. */
export interface AnyOfRequirement extends RequirementBase {
  /** Marks an alternative. */
  readonly kind: 'any-of';
  /** The conditions. */
  readonly parts: readonly RequirementPart[];
}

/** A requirement that men and women each have to meet [đạt cho cả nam và nữ]: its parts are `men` and `women`. */
export interface BothSexesRequirement extends RequirementBase {
  /** Marks a requirement for both sexes. */
  readonly kind: 'both-sexes';
  /** What each has to satisfy. */
  readonly requirement: Requirement;
}

/** A requirement that applies only where there is something to judge [nếu có]: else the entry is `'not-applicable'`. */
export interface IfAnyRequirement extends RequirementBase {
  /** Marks a conditional requirement. */
  readonly kind: 'if-any';
  /** Of what there must be any. */
  readonly of: BilingualText;
  /** What then has to be satisfied. */
  readonly requirement: Requirement;
}

/** A requirement that says what to meet without looking at unit, date or anything else. */
export type PlainRequirement =
  | MetRequirement
  | NumberRequirement
  | NoneRequirement
  | GradeRequirement
  | ProvinceRequirement
  | MinistryRequirement
  | NotApplicableRequirement
  | UnknownRequirement;

/** A requirement that has to be resolved for a unit and a day. */
export type DependentRequirement =
  | ByColumnRequirement
  | ByYearRequirement
  | ByDateRequirement
  | ByCountRequirement
  | InterpolatedRequirement
  | RelativeRequirement;

/** A requirement made of others. */
export type CompositeRequirement =
  | OfWhichRequirement
  | AllOfRequirement
  | AnyOfRequirement
  | BothSexesRequirement
  | IfAnyRequirement;

/** What an indicator has to satisfy: one cell of a criteria table, told apart by `kind`. */
export type Requirement = PlainRequirement | DependentRequirement | CompositeRequirement;
