import type { BilingualText, FigureInput, IsoDate, Quantity } from '../../../foundation/internal.js';
import type { UnitLevel, UnitRef } from '../../../units/internal.js';
import type { CountedAs, CriteriaSetRef, CriteriaTier } from '../../model/index.js';
import type { CriterionScore, Finding, StatusCounts, FoundStatus } from '../../scoring/index.js';

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
  readonly subject: UnitRef;
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
  readonly total: FigureInput<'item'>;
  /** How many of them are met. */
  readonly met: FigureInput<'item'>;
  /** How many are not met; what is left over is not assessed, never failed. */
  readonly notMet?: FigureInput<'item'>;
  /**
   * What was found of those that have a name in the condition, by id; they are among the counts. Counts alone never settle them: not all
   * contents of the criteria have to be among those that are judged.
   */
  readonly findings?: Readonly<Record<string, FoundStatus>>;
}

/** What was found of the contents of criteria. */
export interface FoundContents {
  /** The counts. */
  readonly contents: ContentCounts;
}

/** What was found of a condition: as of an indicator, or the contents of criteria that are met. */
export type ConditionFinding = Finding | FoundContents;

/** How many places of a group there are, and how many of them hold which title. */
export interface MemberCounts {
  /** All places of the group. */
  readonly total: FigureInput<UnitLevel>;
  /** By title, how many hold it, those with a higher title that implies it included. A title left out is not known. */
  readonly atTier: Readonly<Record<string, FigureInput<UnitLevel>>>;
}

/** One place of a group. */
export interface MemberPlace {
  /** The place. Two of one name are told apart by `code` or `within`; without either they are one place given twice. */
  readonly place: UnitRef;
  /**
   * The highest title that it holds; `null` if none, left out if not known. `'smart'`, `'special'` and titles of your own leave open
   * whether it holds one of the standard.
   */
  readonly tier?: CriteriaTier | null;
  /** Figures of it, by the names that conditions of the rules give them: `{ satisfaction: '91.5' }`. */
  readonly figures?: Readonly<Record<string, FigureInput>>;
}

/** The places of a group one by one. */
export interface MemberList {
  /** The places. */
  readonly places: readonly MemberPlace[];
  /** All places of the group, where the list does not hold all; what it does not hold is not known. */
  readonly total?: FigureInput<UnitLevel>;
}

/** The places of a group: counted, or listed. */
export type Members = MemberCounts | MemberList;

/** A title that a place holds. */
export interface HeldTitle {
  /** The title. */
  readonly tier: CriteriaTier;
  /** The day of the recognition. */
  readonly recognisedOn?: IsoDate;
}

/** What is known of one place that may be recognised. What is not given is not assessed: neither a pass nor a fail. */
export interface RecognitionInput {
  /** The place; it must be of the level of the rules. */
  readonly subject: UnitRef;
  /** The day for which the conditions are judged. */
  readonly date: IsoDate;
  /** Its score under the set of the rules, a result of `scoreCriteria`, not older than they allow; else give a finding. */
  readonly score?: ScoreToAssess;
  /** By id of a condition, what was found: met or not, a value, parts, or counts of contents. */
  readonly findings?: Readonly<Record<string, ConditionFinding>>;
  /** The places within it, by id of a group of the rules. */
  readonly members?: Readonly<Record<string, Members>>;
  /** The titles that it holds, an empty list if none; left out if not known. Only for rules that ask for a title. */
  readonly heldTitles?: readonly HeldTitle[];
}

/** Options of {@link assessRecognition}. */
export interface RecognitionOptions {
  /** What becomes of conditions and values that no text confirms: they are used and named in the result, or taken as unknown. */
  readonly unconfirmed?: 'use' | 'refuse';
}
