import type { BilingualText, DecimalInput, IsoDate, Quantity } from '../../../foundation/internal.js';
import type { UnitRef } from '../../../units/index.js';
import type { CountedAs, CriteriaSetRef, CriteriaTier } from '../../model/index.js';
import type { CriterionScore, Finding, StatusCounts, Verdict } from '../../scoring/index.js';

/** What is read of a criterion of a score. */
export interface CriterionToAssess {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** Where it stands; `not-named` if it is counted without its name. */
  readonly status: CriterionScore['status'];
}

/** What is read of a score: any `criteria-score` has it, with more. */
export interface ScoreToAssess {
  /** Marks a score. */
  readonly kind: 'criteria-score';
  /** The set that it rests on. */
  readonly set: CriteriaSetRef;
  /** The unit. */
  readonly unit: UnitRef;
  /** The day of the assessment. */
  readonly date: IsoDate;
  /** All criteria of the set. */
  readonly criteria: readonly CriterionToAssess[];
  /** The number of all criteria of the set. */
  readonly total: Quantity<CountedAs>;
  /** How many stand where. */
  readonly counts: StatusCounts;
  /** Ids of the indicators whose status was decided by a threshold that is not confirmed. */
  readonly restsOnUnconfirmed: readonly string[];
}

/** Counts of contents of criteria [nội dung tiêu chí]. */
export interface ContentCounts {
  /** All contents that are judged. */
  readonly total: DecimalInput;
  /** How many of them are met. */
  readonly met: DecimalInput;
  /** How many are not met; what is left over is not assessed, never failed. */
  readonly notMet?: DecimalInput;
  /**
   * Verdicts on those that have a name in the condition, by id; they are among the counts. Counts alone never settle them: not all
   * contents of the criteria have to be among those that are judged.
   */
  readonly named?: Readonly<Record<string, Verdict>>;
}

/** What was found of the contents of criteria. */
export interface FoundContents {
  /** The counts. */
  readonly contents: ContentCounts;
}

/** What was found of a condition: as of an indicator, or the contents of criteria that are met. */
export type ConditionFinding = Finding | FoundContents;

/** How many units of a group there are, and how many of them hold which title. */
export interface MemberCounts {
  /** All units of the group. */
  readonly total: DecimalInput;
  /** By title, how many hold it, those with a higher title that implies it included. A title left out is not known. */
  readonly atTier: Readonly<Record<string, DecimalInput>>;
}

/** One unit of a group. */
export interface MemberUnit {
  /** The unit. Two of one name are told apart by `code` or `within`; without either they are one unit given twice. */
  readonly unit: UnitRef;
  /**
   * The highest title that it holds; `null` if none, left out if not known. `'smart'`, `'special'` and titles of your own leave open
   * whether it holds one of the standard.
   */
  readonly tier?: CriteriaTier | null;
  /** Figures of it, by the names that conditions of the rules give them: `{ satisfaction: '91.5' }`. */
  readonly figures?: Readonly<Record<string, DecimalInput>>;
}

/** The units of a group one by one. */
export interface MemberList {
  /** The units. */
  readonly units: readonly MemberUnit[];
  /** All units of the group, where the list does not hold all; what it does not hold is not known. */
  readonly total?: DecimalInput;
}

/** The units of a group: counted, or listed. */
export type Members = MemberCounts | MemberList;

/** A title that a unit holds. */
export interface HeldTitle {
  /** The title. */
  readonly tier: CriteriaTier;
  /** The day of the recognition. */
  readonly on?: IsoDate;
}

/** What is known of one unit that may be recognised. What is not given is not assessed: neither a pass nor a fail. */
export interface RecognitionInput {
  /** The unit; it must be of the level of the rules. */
  readonly unit: UnitRef;
  /** The day for which the conditions are judged. */
  readonly date: IsoDate;
  /** Its score under the set of the rules, a result of `scoreCriteria`, not older than they allow; else give a verdict. */
  readonly score?: ScoreToAssess;
  /** By id of a condition, what was found: a verdict, a value, parts, or counts of contents. */
  readonly findings?: Readonly<Record<string, ConditionFinding>>;
  /** The units within it, by id of a group of the rules. */
  readonly members?: Readonly<Record<string, Members>>;
  /** The titles that it holds, an empty list if none; left out if not known. Only for rules that ask for a title. */
  readonly titles?: readonly HeldTitle[];
}

/** Options of {@link assessRecognition}. */
export interface RecognitionOptions {
  /** What becomes of conditions and values that no text confirms: they are used and named in the result, or taken as unknown. */
  readonly unconfirmed?: 'use' | 'refuse';
}
