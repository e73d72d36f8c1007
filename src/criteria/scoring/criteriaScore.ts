import type { BilingualText, Explanation, IsoDate, Quantity, Warning } from '../../foundation/internal.js';
import type { UnitRef } from '../../units/internal.js';
import type { CountedAs, CriteriaSetRef } from '../model/index.js';
import type { ColumnDecision, Threshold } from '../thresholds/index.js';
import type { FoundStatus } from './assessment.js';

/**
 * Where a criterion or an indicator stands. Beside what can be found: nobody assessed it (`not-assessed`); it was measured,
 * but the threshold is not established (`threshold-unknown`), or the province or a ministry sets it and none was given
 * (`set-by-province`, `set-by-ministry`); there is nothing to meet (`not-applicable`). None of these is a pass or a fail.
 */
export type CriterionStatus =
  | FoundStatus
  | 'not-assessed'
  | 'threshold-unknown'
  | 'set-by-province'
  | 'set-by-ministry'
  | 'not-applicable';

/** How one indicator, or a part of one, came out. */
export interface IndicatorScore {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** Where it stands. */
  readonly status: CriterionStatus;
  /** The measured value, where there is one. */
  readonly value?: Quantity;
  /** The grade found, where there is one. */
  readonly grade?: string;
  /** What it had to satisfy, where the set holds it: resolved for column, year and date, with its source. */
  readonly threshold?: Threshold;
  /**
   * How far the value lies on the good side of the threshold, negative if on the bad side, zero if on it (which `<` and `>` do not
   * pass); percentages differ in percentage points. Only where a value was compared with a one-sided threshold.
   */
  readonly margin?: Quantity;
  /** How its parts came out, where it has parts and they were assessed one by one. */
  readonly parts?: readonly IndicatorScore[];
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
  /** The points that its indicators earned, at least and at most, where its rule counts points. */
  readonly points?: EarnedPoints;
}

/** Points earned by the indicators of a criterion; both ends are equal once all of them are assessed. */
export interface EarnedPoints {
  /** Those that are certain. */
  readonly least: Quantity<'score'>;
  /** Those that are possible, if all that is open were met. */
  readonly most: Quantity<'score'>;
  /** Those that are enough. */
  readonly needed: Quantity<'score'>;
}

/** A criterion that is not stated as met, though it applies. */
export interface MissingCriterion {
  /** Its id. */
  readonly id: string;
  /** Its number. */
  readonly number: number;
  /** Its name. */
  readonly name: BilingualText;
  /** Where it stands instead. */
  readonly status: Exclude<CriterionStatus, 'met' | 'not-applicable'>;
  /** The ids of its indicators that are not stated as met. */
  readonly indicators: readonly string[];
}

/** What stands between a unit and the whole set: all criteria that apply and are not stated as met. */
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

/** How many indicators stand where; the counts add up to all indicators that the set holds. */
export type IndicatorCounts = Readonly<Record<CriterionStatus, Quantity<'indicator'>>>;

/** How a unit stands against a criteria set. */
export interface CriteriaScore {
  /** Marks this result. */
  readonly kind: 'criteria-score';
  /** The set. */
  readonly set: CriteriaSetRef;
  /** Whose score it is. */
  readonly subject: UnitRef;
  /** The day of the assessment. */
  readonly date: IsoDate;
  /** The year whose figures are judged. */
  readonly year: number;
  /** The column by which it is judged, where the set has columns. */
  readonly column?: ColumnDecision;
  /** What the counts rest on: findings by name, a tally, or nothing at all. */
  readonly statedBy: 'findings' | 'tally' | 'nothing';
  /** All criteria of the set, in its order. */
  readonly criteria: readonly CriterionScore[];
  /** The number of all criteria of the set. */
  readonly total: Quantity<CountedAs>;
  /** How many stand where. */
  readonly counts: StatusCounts;
  /** How many indicators stand where. */
  readonly indicatorCounts: IndicatorCounts;
  /** The criteria met as a share of all criteria of the set, assessed or not, in per cent. */
  readonly sharePercent: Quantity<'percent'>;
  /** Whether every criterion that applies is stated as met. Recognition [công nhận] is an authority's decision, not this. */
  readonly metAll: boolean;
  /** What is missing to the whole set. */
  readonly missing: MissingCriteria;
  /** Values watched beside the criteria. */
  readonly monitored: readonly MonitoredValue[];
  /** Ids of the indicators whose status was decided by a threshold that is not confirmed. */
  readonly restsOnUnconfirmed: readonly string[];
  /** Values that look as if they had been given in another scale; left out where there are none. */
  readonly warnings?: readonly ScoreWarning[];
  /** How it came about. */
  readonly explanation: Explanation;
}

/** A value that is probably not what was meant: a share of 1 instead of per cent, million đồng instead of đồng. */
export interface ScoreWarning extends Warning<'scale-slip'> {
  /** The id of the indicator. */
  readonly indicator: string;
}
