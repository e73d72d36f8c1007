import { deepFreeze, type IsoDate } from '../../foundation/index.js';
import type { CriteriaSet, CriteriaSetRef, Criterion, Indicator, Requirement } from '../model/index.js';
import { requirementChildren } from '../model/requirementTree.js';
import { setRef } from '../model/setRef.js';
import { holdsUnconfirmed } from '../thresholds/isUnconfirmed.js';
import { makeResolver, resolveIndicator, type ResolverOptions } from '../thresholds/resolver.js';
import type { Circumstances, ColumnDecision, Threshold } from '../thresholds/index.js';
import type { PreparedNumber } from './compareValue.js';
import { formsOf, type FindingForms } from './findingForms.js';
import type { Verdict } from './assessment.js';
import type { IndicatorScore } from './criteriaScore.js';
import { judgeIndicator, preparedOf } from './judgeIndicator.js';

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
  /** How it comes out with nothing but a verdict, or nothing found; frozen, for every score to share. */
  readonly byVerdict: Readonly<Record<Verdict | 'not-assessed', IndicatorScore>>;
  /** The number with which plain values are compared, where there is one. */
  readonly prepared: PreparedNumber | undefined;
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

/** Plans that were made, by set and by what they depend on; a memory that no result depends on. */
const made = /* @__PURE__ */ new WeakMap<CriteriaSet, Map<string, ScoringPlan>>();

/** The most plans that are kept of one set: every year and column of a period several times over. */
const MOST_PLANS = 256;

/** A plan that was made before for the same date, year and column, which were checked then. */
export function knownPlan(
  set: CriteriaSet,
  date: IsoDate,
  year: number | undefined,
  column: string | undefined,
  refuses: boolean,
): ScoringPlan | undefined {
  return made.get(set)?.get(planKey(date, year, column, refuses));
}

/** The plan of a set for a date, year and column, all of which have been checked. */
export function planOf(
  set: CriteriaSet,
  circumstances: Circumstances,
  options: ResolverOptions,
): ScoringPlan {
  const { date, year, column } = circumstances;
  const key = planKey(date, year, column, options.refusesUnconfirmed);
  const plans = made.get(set) ?? new Map<string, ScoringPlan>();
  const known = plans.get(key);
  if (known !== undefined) return known;
  const plan = makePlan(
    set,
    {
      date,
      ...(year === undefined ? {} : { year }),
      ...(column === undefined ? {} : { column }),
    },
    options,
  );
  if (plans.size >= MOST_PLANS) plans.clear();
  plans.set(key, plan);
  made.set(set, plans);
  return plan;
}

function planKey(
  date: string,
  year: number | undefined,
  column: string | undefined,
  refuses: boolean,
): string {
  // A column's name may hold anything, so it comes last.
  return `${date} ${year ?? ''} ${refuses ? '!' : ''} ${column === undefined ? '' : `=${column}`}`;
}

function makePlan(set: CriteriaSet, circumstances: Circumstances, options: ResolverOptions): ScoringPlan {
  const resolver = makeResolver(set, circumstances, options);
  const isOpen = resolver.column !== undefined && resolver.column.kind !== 'column';
  let indicatorCount = 0;
  const planIndicator = (criterion: Criterion, indicator: Indicator): IndicatorPlan => {
    const resolved = resolveIndicator({ set, criterion, indicator }, resolver);
    const threshold = resolved && deepFreeze(resolved);
    const judged = (finding: Verdict | undefined) => judgeIndicator(indicator, threshold, finding);
    indicatorCount += 1;
    return {
      kind: 'indicator',
      place: indicatorCount - 1,
      indicator,
      forms: formsOf(indicator),
      varies: indicator.requirement !== undefined && doesVary(indicator.requirement, isOpen),
      threshold,
      isSettled: threshold?.requirement.kind === 'not-applicable',
      byVerdict: {
        met: judged('met'),
        'basically-met': judged('basically-met'),
        'not-met': judged('not-met'),
        'not-assessed': judged(undefined),
      },
      prepared: threshold && preparedOf(threshold),
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
