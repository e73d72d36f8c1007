import { deepFreeze } from '../../../foundation/internal.js';
import type { CriteriaSet, Criterion, Indicator, Requirement } from '../../model/index.js';
import { requirementChildren } from '../../model/requirementTree.js';
import { setRef } from '../../model/setRef.js';
import { holdsUnconfirmed } from '../../thresholds/isUnconfirmed.js';
import type { Circumstances, ColumnDecision } from '../../thresholds/index.js';
import { makeResolver, resolveIndicator } from '../../thresholds/resolver.js';
import type { FoundStatus } from '../assessment.js';
import { formsOf } from '../reading/findingForms.js';
import { preparedOf } from '../judging/findingStatus.js';
import { judgeIndicator } from '../judging/judgeIndicator.js';
import type { CriterionPlan, IndicatorPlan, ScoringPlan } from './scoringPlan.js';

/** Make the plan of a set for a date, year and column. */
export function makePlan(
  set: CriteriaSet,
  circumstances: Circumstances,
  column: ColumnDecision | undefined,
  refusesUnconfirmed: boolean,
): ScoringPlan {
  // Other sets are for each assessment to name.
  const bare = makeResolver(set, circumstances, { sets: [], refusesUnconfirmed });
  const resolver = column?.kind === 'column' ? { ...bare, column } : bare;
  const isOpen = resolver.column !== undefined && resolver.column.kind !== 'column';
  let indicatorCount = 0;
  const planIndicator = (criterion: Criterion, indicator: Indicator): IndicatorPlan => {
    const resolved = resolveIndicator({ set, criterion, indicator }, resolver);
    const threshold = resolved && deepFreeze(resolved);
    const prepared = threshold && preparedOf(threshold);
    const judged = (finding: FoundStatus | undefined) => judgeIndicator(indicator, threshold, finding);
    indicatorCount += 1;
    return {
      kind: 'indicator',
      place: indicatorCount - 1,
      indicator,
      forms: formsOf(indicator),
      varies: indicator.requirement !== undefined && doesVary(indicator.requirement, isOpen),
      threshold,
      isSettled: threshold?.requirement.kind === 'not-applicable',
      byStatus: {
        met: judged('met'),
        'basically-met': judged('basically-met'),
        'not-met': judged('not-met'),
        'not-assessed': judged(undefined),
      },
      comparing: prepared && { threshold, prepared },
      holdsUnconfirmed: threshold !== undefined && holdsUnconfirmed(threshold),
    };
  };
  const criteria = set.criteria.map((criterion, place): CriterionPlan => ({
    kind: 'criterion',
    place,
    criterion,
    indicators: (criterion.indicators ?? []).map((indicator) => planIndicator(criterion, indicator)),
  }));
  return {
    set: deepFreeze(setRef(set)),
    column: resolver.column && deepFreeze(resolver.column),
    criteria,
    indicatorCount,
    byId: new Map<string, CriterionPlan | IndicatorPlan>([
      ...criteria.map((plan) => [plan.criterion.id, plan] as const),
      // An only indicator may share the id of its criterion: what is found is found of the indicator.
      ...criteria.flatMap(({ indicators }) => indicators.map((plan) => [plan.indicator.id, plan] as const)),
    ]),
  };
}

/** Whether a cell asks for more than date, year and a named column. */
function doesVary(requirement: Requirement, isColumnOpen: boolean): boolean {
  if (requirement.kind === 'by-count' || requirement.kind === 'relative') return true;
  if (requirement.kind === 'by-column' && isColumnOpen) return true;
  return requirementChildren(requirement).some((child) => doesVary(child.requirement, isColumnOpen));
}
