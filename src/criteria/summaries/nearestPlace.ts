import type { BilingualText, IsoDate, Quantity } from '../../foundation/internal.js';
import type { UnitRef } from '../../units/internal.js';
import type { CountedAs } from '../model/criteriaSet.js';
import type { MissingCriterion } from '../scoring/criteriaScore.js';

/** An indicator, or a part of one, that a place lacks. */
export interface LackingIndicator {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** Where it stands. */
  readonly status: MissingCriterion['status'];
  /** The measured value, where there is one. */
  readonly value?: Quantity;
  /**
   * How far the value lies on the good side of the threshold, negative if on the bad side, in the unit of the value; percentages
   * differ in percentage points. Only where the two were compared.
   */
  readonly margin?: Quantity;
  /** Those of its parts that are lacking, where they were assessed one by one. */
  readonly parts?: readonly LackingIndicator[];
}

/** A criterion that a place lacks. */
export interface LackingCriterion {
  /** Its id. */
  readonly id: string;
  /** Its number. */
  readonly number: number;
  /** Its name. */
  readonly name: BilingualText;
  /** Where it stands. */
  readonly status: MissingCriterion['status'];
  /** Those of its indicators that are not stated as met; some of them may stand open for want of an assessment. */
  readonly indicators: readonly LackingIndicator[];
}

/** An assessed place that is not stated to have met everything, with what it lacks. */
export interface NearestPlace {
  /** The place. */
  readonly subject: UnitRef;
  /** The day of its assessment. */
  readonly date: IsoDate;
  /** The criteria that it has met. */
  readonly met: Quantity<CountedAs>;
  /** The criteria that apply to it and are not stated as met. */
  readonly lacking: Quantity<CountedAs>;
  /** Those of them that are decided: it did not meet them, or only basically met them. */
  readonly failed: Quantity<CountedAs>;
  /** Those of them of which it is open whether they are met: nobody assessed them, or their threshold is not known or not set. */
  readonly open: Quantity<CountedAs>;
  /** Those of them that are known by name. */
  readonly criteria: readonly LackingCriterion[];
  /** How many more there are that the score counts without naming them. */
  readonly unnamedCount: Quantity<CountedAs>;
}
