import type { BilingualText, IsoDate, Quantity } from '../../foundation/internal.js';
import type { UnitRef } from '../../units/internal.js';
import type { CountedAs, CriteriaSetRef } from '../model/criteriaSet.js';
import type {
  CriteriaScore,
  CriterionScore,
  CriterionStatus,
  StatusCounts,
} from '../scoring/criteriaScore.js';

/** What {@link summarizeScores} reads of an indicator, or of a part of one. */
export interface IndicatorToSummarize {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** Where it stands. */
  readonly status: CriterionStatus;
  /** The measured value, where there is one. */
  readonly value?: Quantity;
  /** How far the value lies on the good side of the threshold, where the two were compared. */
  readonly margin?: Quantity;
  /** Its parts, where they were assessed one by one. */
  readonly parts?: readonly IndicatorToSummarize[];
}

/** What {@link summarizeScores} reads of a criterion. */
export interface CriterionToSummarize {
  /** Its id. */
  readonly id: string;
  /** Its number. */
  readonly number: number;
  /** Its name. */
  readonly name: BilingualText;
  /** Where it stands; `not-named` if it is counted without its name. */
  readonly status: CriterionScore['status'];
  /** Its indicators; empty where the set names none. */
  readonly indicators: readonly IndicatorToSummarize[];
}

/** What {@link summarizeScores} reads of a score: any `criteria-score` has it, with more. */
export interface ScoreToSummarize {
  /** Marks a score. */
  readonly kind: 'criteria-score';
  /** The set that it rests on. */
  readonly set: CriteriaSetRef;
  /** Whose score it is. */
  readonly subject: UnitRef;
  /** The day of the assessment. */
  readonly date: IsoDate;
  /** What the counts rest on. */
  readonly statedBy: CriteriaScore['statedBy'];
  /** All criteria of the set, in its order. */
  readonly criteria: readonly CriterionToSummarize[];
  /** The number of all criteria of the set. */
  readonly total: Quantity<CountedAs>;
  /** How many stand where. */
  readonly counts: StatusCounts;
}
