import type { Criterion, CriteriaSetRef, Indicator } from '../../model/index.js';
import type { ColumnDecision, Threshold } from '../../thresholds/index.js';
import type { FoundStatus } from '../assessment.js';
import type { PreparedNumber } from '../judging/compareValue.js';
import type { IndicatorScore } from '../criteriaScore.js';
import type { FindingForms } from '../reading/findingForms.js';

/** An indicator with all that scoring asks of it again and again. */
export interface IndicatorPlan {
  /** Marks an indicator. */
  readonly kind: 'indicator';
  /** Its place among all indicators of the set. */
  readonly place: number;
  /** The indicator. */
  readonly indicator: Indicator;
  /** In which forms something can be found of it. */
  readonly forms: FindingForms;
  /** Whether its threshold depends on facts, reference figures or other sets, so that each assessment has its own. */
  readonly varies: boolean;
  /** Its threshold with nothing else given. */
  readonly threshold: Threshold | undefined;
  /** Whether the threshold settles it whatever is found, because it does not apply. */
  readonly isSettled: boolean;
  /** How it comes out with nothing but a status found, or nothing at all; frozen, for every score to share. */
  readonly byStatus: Readonly<Record<FoundStatus | 'not-assessed', IndicatorScore>>;
  /** The threshold with its number, where plain values are compared with one. */
  readonly comparing: { readonly threshold: Threshold; readonly prepared: PreparedNumber } | undefined;
  /** Whether anything in the threshold is not confirmed. */
  readonly holdsUnconfirmed: boolean;
}

/** A criterion with its indicators. */
export interface CriterionPlan {
  /** Marks a criterion. */
  readonly kind: 'criterion';
  /** Its place among the criteria of the set. */
  readonly place: number;
  /** The criterion. */
  readonly criterion: Criterion;
  /** Its indicators. */
  readonly indicators: readonly IndicatorPlan[];
}

/** A set as it is applied in some year on a day in a column. */
export interface ScoringPlan {
  /** What names the set. */
  readonly set: CriteriaSetRef;
  /** The column, where the set has columns and one was named. */
  readonly column: ColumnDecision | undefined;
  /** Its criteria. */
  readonly criteria: readonly CriterionPlan[];
  /** How many indicators they have. */
  readonly indicatorCount: number;
  /** Of what something is found under an id: an indicator, or a criterion that shares its id with none. */
  readonly byId: ReadonlyMap<string, CriterionPlan | IndicatorPlan>;
}
