import type { BilingualText, Explanation, IsoDate, Quantity } from '../foundation/index.js';
import type { UnitRef } from '../units/index.js';
import type { Verdict } from './assessment.js';
import type { CountedAs, CriteriaSetRef } from './criteriaSet.js';
import type { Requirement } from './requirement.js';

/**
 * Where a criterion or an indicator stands. Beside the three verdicts: nobody assessed it (`not-assessed`), it was measured
 * but the threshold is not established (`threshold-unknown`), or the province sets the threshold and none was given
 * (`set-by-province`). None of these three is a pass or a fail.
 */
export type CriterionStatus = Verdict | 'not-assessed' | 'threshold-unknown' | 'set-by-province';

/** How one indicator came out. */
export interface IndicatorScore {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** Where it stands. */
  readonly status: CriterionStatus;
  /** The measured value, where there is one. */
  readonly value?: Quantity;
  /** What it had to satisfy, where the set holds it. */
  readonly requirement?: Requirement;
  /**
   * How far the value lies on the good side of the threshold, negative if on the bad side; percentages differ in percentage
   * points. Only where a value was compared with a one-sided threshold.
   */
  readonly margin?: Quantity;
}

/** How one criterion came out. */
export interface CriterionScore {
  /** Its id. */
  readonly id: string;
  /** Its number. */
  readonly number: number;
  /** Its name. */
  readonly name: BilingualText;
  /** Where it stands; `not-named` if it is counted in the assessment's tally, but nobody says as what. */
  readonly status: CriterionStatus | 'not-named';
  /** How its indicators came out; empty where the set names none. */
  readonly indicators: readonly IndicatorScore[];
}

/** A criterion that is not stated as met. */
export interface MissingCriterion {
  /** Its id. */
  readonly id: string;
  /** Its number. */
  readonly number: number;
  /** Its name. */
  readonly name: BilingualText;
  /** Where it stands instead. */
  readonly status: Exclude<CriterionStatus, 'met'>;
}

/** What stands between a unit and the whole set: all criteria that are not stated as met. */
export interface MissingCriteria {
  /** Those that are known by name. */
  readonly named: readonly MissingCriterion[];
  /** How many more there are that the assessment counts without naming them. */
  readonly unnamedCount: Quantity<CountedAs>;
}

/** A value that is watched beside the criteria and not judged. */
export interface MonitoredValue {
  /** The indicator's id. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** The value. */
  readonly value: Quantity;
}

/** How many criteria stand where; the counts add up to all criteria of the set. */
export type StatusCounts = Readonly<Record<CriterionStatus, Quantity<CountedAs>>>;

/** How a unit stands against a criteria set. */
export interface CriteriaScore {
  /** Marks this result. */
  readonly kind: 'criteria-score';
  /** The set. */
  readonly set: CriteriaSetRef;
  /** The unit. */
  readonly unit: UnitRef;
  /** The day of the assessment. */
  readonly date: IsoDate;
  /** What the counts rest on: verdicts and values by name, a tally, or nothing at all. */
  readonly statedBy: 'verdicts' | 'tally' | 'nothing';
  /** All criteria of the set, in its order. */
  readonly criteria: readonly CriterionScore[];
  /** The number of all criteria of the set. */
  readonly total: Quantity<CountedAs>;
  /** How many stand where. */
  readonly counts: StatusCounts;
  /** The criteria met as a share of all criteria of the set, assessed or not, in per cent. */
  readonly sharePercent: Quantity<'percent'>;
  /** Whether every criterion is stated as met. Recognition [công nhận] is an authority's decision, not this. */
  readonly metAll: boolean;
  /** What is missing to the whole set. */
  readonly missing: MissingCriteria;
  /** Values watched beside the criteria. */
  readonly monitored: readonly MonitoredValue[];
  /** Ids of the indicators whose status was decided by a threshold that is not confirmed. */
  readonly restsOnUnconfirmed: readonly string[];
  /** How it came about. */
  readonly explanation: Explanation;
}
