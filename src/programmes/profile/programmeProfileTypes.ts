import type { CriteriaSet } from '../../criteria/internal.js';
import type {
  BilingualText,
  Citation,
  Explained,
  Explanation,
  IsoDate,
  Quantity,
  Range,
  Refusal,
  Subject,
  Warning,
  Assumption,
} from '../../foundation/internal.js';
import type { Target, TargetWording } from '../../targets/internal.js';
import type { TargetProgrammeId } from '../ownTargets/programmeTargetTypes.js';

/** The parts of a profile. */
export type ProfilePartName = 'poverty' | 'criteria' | 'capital' | 'targets';

/** The calculation that gave a result of a profile. */
export type ProfileCalculation =
  | 'povertyTrend'
  | 'povertyRates'
  | 'scoreCriteria'
  | 'summarizeScores'
  | 'recognitionShares'
  | 'printedRecognitionShares'
  | 'disbursementTable'
  | 'targetGap'
  | 'verifyClaim';

/** What a figure of a profile is. */
export type ProfileIndicator =
  | 'poverty-rate'
  | 'poverty-change'
  | 'poverty-annual-change'
  | 'poverty-relative-change'
  | 'poverty-compound-change'
  | 'poor-and-near-poor-rate'
  | 'neither-rate'
  | 'criteria-met'
  | 'criteria-share'
  | 'criteria-missing'
  | 'criteria-total'
  | 'scored-places'
  | 'average-criteria'
  | 'met-all-places'
  | 'recognised-places'
  | 'recognised-share'
  | 'recognised-share-below'
  | 'recognised-share-exactly'
  | 'capital-plan'
  | 'disbursed'
  | 'remaining'
  | 'disbursement-ratio'
  | 'target'
  | 'current'
  | 'gap'
  | 'total-gap'
  | 'achieved-share'
  | 'share-at-target'
  | 'whole'
  | 'needed-a-year'
  | 'path-remainder'
  | 'recomputed'
  | 'recomputed-range'
  | 'difference';

/** How sure a figure of a profile is. */
export type ProfileFigureStatus = 'actual' | 'estimate' | 'forecast' | 'not-stated';

/** One figure of a profile. */
export interface ProfileFigure {
  /** What it is. */
  readonly id: ProfileIndicator;
  /** What it is called. */
  readonly name: BilingualText;
  /** The figure, or why there is none. */
  readonly value: Quantity | Range | Refusal;
  /** The year at whose end, the years from whose first to whose last end, or the day: `2023`, `2021/2025`, `2023-09-30`. */
  readonly period: string;
  /** On what it rests, so that figures compare only if it is alike: the id of a standard or a criteria set, the plans, the target. */
  readonly basis: string;
  /** How sure it is. */
  readonly figureStatus: ProfileFigureStatus;
  /** Whether it rests on a value that is not confirmed; `unknown` where a record or a target does not say who says so. */
  readonly confirmation: 'confirmed' | 'unconfirmed' | 'unknown';
  /** Of what a target asks: how exact its wording is, if not exact; of `more-than` the figure itself is not enough. */
  readonly wording?: TargetWording;
}

/** What one calculation gave. */
export interface ProfileResult extends Explained {
  /** What it is about, alike in all profiles: a measure, a tier, an id of a target. */
  readonly id: string;
  /** What that is called. */
  readonly name: BilingualText;
  /** The calculation. */
  readonly calculation: ProfileCalculation;
  /** Whose figures they are. */
  readonly subject: Subject;
  /** Of which part of the place, where not of all. */
  readonly group?: Subject;
  /** Where it stands: the status of a target or of a score, the verdict on a published figure. */
  readonly status?: string;
  /** The figures. */
  readonly figures: readonly ProfileFigure[];
  /** Who says so. */
  readonly sources: readonly Citation[];
  /** What was taken for granted. */
  readonly assumptions: readonly Assumption[];
  /** What a reader must know beside the figures. */
  readonly warnings: readonly Warning[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * What a reader of a profile must know beside its figures: `rests-on-unconfirmed`, a value or its source is not confirmed;
 * `rests-on-estimate`; `rests-on-forecast`; `series-broken`, figures over the years do not compare; `published-inconsistent`, a
 * published figure does not follow from its own inputs; `source-not-stated`, how many results rest on records or targets that do not
 * say who says so; `part-missing`, there are no records for a part.
 */
export type ProfileWarningCode =
  | 'rests-on-unconfirmed'
  | 'rests-on-estimate'
  | 'rests-on-forecast'
  | 'series-broken'
  | 'published-inconsistent'
  | 'source-not-stated'
  | 'part-missing';

/** A warning beside a profile. */
export interface ProfileWarning extends Warning<ProfileWarningCode> {
  /** The part that it is about. */
  readonly part: ProfilePartName;
}

/** A part of a profile. */
export interface ProfilePart extends Explained {
  /** What the calculations gave, in the order of the records. */
  readonly results: readonly ProfileResult[];
  /** What a reader must know beside them. */
  readonly warnings: readonly ProfileWarning[];
  /** The part in a few sentences. */
  readonly explanation: Explanation;
}

/** A programme, as a profile names it. */
export interface ProfileProgramme {
  /** Its id. */
  readonly id: TargetProgrammeId;
  /** Its name. */
  readonly name: BilingualText;
}

/** What a place has reached in a programme at one day: the result of `programmeProfile`. Plain JSON. */
export interface ProgrammeProfile extends Explained {
  /** Marks the result. */
  readonly kind: 'programme-profile';
  /** The version of this form; it rises when a member changes its meaning or goes. */
  readonly schemaVersion: 1;
  /** The programmes. */
  readonly programmes: readonly ProfileProgramme[];
  /** The place. */
  readonly subject: Subject;
  /** The day. */
  readonly date: IsoDate;
  /** Poverty; refused with `missing-input` if there are no records of it. */
  readonly poverty: ProfilePart | Refusal<'missing-input'>;
  /** Criteria and recognition; refused as above. */
  readonly criteria: ProfilePart | Refusal<'missing-input'>;
  /** Capital; refused as above. */
  readonly capital: ProfilePart | Refusal<'missing-input'>;
  /** Targets; refused as above. */
  readonly targets: ProfilePart | Refusal<'missing-input'>;
  /** What a reader must know beside all parts. */
  readonly warnings: readonly ProfileWarning[];
  /** The profile in a few sentences. */
  readonly explanation: Explanation;
}

/** Of what a profile is to be made. */
export interface ProfileOptions {
  /** The programme, or several together. */
  readonly programme: TargetProgrammeId | readonly TargetProgrammeId[];
  /** The place. */
  readonly subject: Subject;
  /** The day: what is found later is not known yet. */
  readonly date: IsoDate;
  /** The identity of the province, `'gso2004:12'`: its own targets of `programmeTargets` that are not over are told, observed or not. */
  readonly place?: string;
  /** The region, for targets and thresholds that differ by region. */
  readonly region?: string;
  /** Targets of one's own, each with its `id`: they are told, observed or not. */
  readonly targets?: readonly Target[];
  /** Criteria sets of one's own, which records name by their ids. */
  readonly criteriaSets?: readonly CriteriaSet[];
}
