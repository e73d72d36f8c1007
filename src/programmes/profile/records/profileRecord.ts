import type { DisbursementRecord, PlanRecord } from '../../../capital/internal.js';
import type { Assessment, PrintedRecognition, RecognitionCounts } from '../../../criteria/internal.js';
import type { Claim } from '../../../figures/internal.js';
import type { Citation, IsoDate, Subject } from '../../../foundation/internal.js';
import type { PovertyMeasure, PovertyObservation, PovertyStandardId } from '../../../poverty/internal.js';
import type { TargetObservation } from '../../../targets/internal.js';
import type { TargetProgrammeId } from '../../ownTargets/programmeTargetTypes.js';
import type { ProfilePartName } from '../programmeProfileTypes.js';

/** What each record of a profile has: whose figure it is, of which programme, and who says so. */
export interface ProfileRecordCommon {
  /** Whose figure it is: the place of the profile, or a place within it. */
  readonly subject: Subject;
  /** The place of the profile, of a record of a place within it. */
  readonly within?: Subject;
  /** The programme, by its id; if left out, the record belongs to whatever the profile is of. */
  readonly programme?: TargetProgrammeId;
  /** Who says so; what is unconfirmed is told beside the figures. */
  readonly citation?: Citation;
}

/** The poverty rate of a year, as `povertyTrend` takes it. */
export interface PovertyRecord extends ProfileRecordCommon, Omit<PovertyObservation, 'standard'> {
  /** Marks a rate of poverty. */
  readonly kind: 'poverty';
  /** What the rate counts. */
  readonly measure: PovertyMeasure;
  /** The standard; `'not-stated'` where the source does not say. */
  readonly standard: PovertyStandardId;
  /** Of which households of the place, where not of all: the households of ethnic minorities. */
  readonly group?: Subject;
}

/** What was found of the criteria of a place, by name or as counts, as `scoreCriteria` takes it. */
export interface CriteriaRecord extends ProfileRecordCommon {
  /** Marks an assessment of criteria. */
  readonly kind: 'criteria';
  /** The id of the criteria set: a national one, or one of the options. */
  readonly set: string;
  /** The day, what was found, or how many criteria are met. */
  readonly assessment: Omit<Assessment, 'subject' | 'set'>;
}

/** How many places are recognised, as counts or as printed shares: `counts` or `printed`. */
export interface RecognitionRecord extends ProfileRecordCommon {
  /** Marks recognised places. */
  readonly kind: 'recognition';
  /** The day. */
  readonly date: IsoDate;
  /** The counts, as `recognitionShares` takes them. */
  readonly counts?: Omit<RecognitionCounts, 'subject'>;
  /** The shares as printed, as `printedRecognitionShares` takes them. */
  readonly printed?: Omit<PrintedRecognition, 'subject'>;
}

/** A capital plan, as `disbursementTable` takes it. */
export interface CapitalPlanRecord
  extends ProfileRecordCommon, Omit<PlanRecord, 'kind' | keyof ProfileRecordCommon> {
  /** Marks a capital plan. */
  readonly kind: 'capital-plan';
}

/** What was disbursed, as `disbursementTable` takes it. */
export interface CapitalDisbursementRecord
  extends ProfileRecordCommon, Omit<DisbursementRecord, 'kind' | keyof ProfileRecordCommon> {
  /** Marks a disbursement. */
  readonly kind: 'disbursement';
}

/** What was found of a target at the end of a year, as `targetGap` takes it. */
export interface TargetRecord extends ProfileRecordCommon, TargetObservation {
  /** Marks an observation of a target. */
  readonly kind: 'observation';
  /** The id of the target: one of `programmeTargets`, or of the options. */
  readonly target: string;
}

/** A published figure with what it is said to follow from, as `verifyClaim` takes it. */
export interface ClaimRecord extends ProfileRecordCommon {
  /** Marks a published figure. */
  readonly kind: 'claim';
  /** The part of the profile that it is about. */
  readonly part: ProfilePartName;
  /** The day on which it was published. */
  readonly date?: IsoDate;
  /** The claim. */
  readonly claim: Claim;
}

/** A row from which a profile is made. */
export type ProfileRecord =
  | PovertyRecord
  | CriteriaRecord
  | RecognitionRecord
  | CapitalPlanRecord
  | CapitalDisbursementRecord
  | TargetRecord
  | ClaimRecord;

/** The kind of a row. */
export type ProfileRecordKind = ProfileRecord['kind'];
