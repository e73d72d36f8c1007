import { isIsoDate } from '../../foundation/index.js';
import type { CriteriaSet, Criterion, Indicator, Requirement } from '../model/index.js';
import { isApplied } from '../model/isApplied.js';
import { requirementChildren } from '../model/requirementTree.js';
import { isUnconfirmed } from '../thresholds/isUnconfirmed.js';
import { makeResolver, resolveIndicator, type ResolverOptions } from '../thresholds/resolver.js';
import type { Circumstances, ColumnDecision, Threshold } from '../thresholds/index.js';
import { deepFreeze } from '../../foundation/index.js';
import { formsOf, type FindingForms } from './findingForms.js';

/** An indicator with all that scoring asks of it again and again. */
export interface IndicatorPlan {
  /** The indicator. */
  readonly indicator: Indicator;
  /** In which forms something can be found of it. */
  readonly forms: FindingForms;
  /** Whether its threshold depends on facts, reference figures or other sets, so that each assessment has its own. */
  readonly varies: boolean;
  /** Its threshold, where it does not vary. */
  readonly threshold: Threshold | undefined;
  /** Whether what decides it is not confirmed; only where it does not vary. */
  readonly isUnconfirmed: boolean;
}

/** A criterion with its indicators. */
export interface CriterionPlan {
  /** The criterion. */
  readonly criterion: Criterion;
  /** Whether an only indicator shares its id, so that what is found under the id is found of the indicator. */
  readonly isIndicator: boolean;
  /** Its indicators. */
  readonly indicators: readonly IndicatorPlan[];
}

/** A set as it is applied in some year on a day in a column. */
export interface ScoringPlan {
  /** The column, where the set has columns and one was named. */
  readonly column: ColumnDecision | undefined;
  /** Its criteria. */
  readonly criteria: readonly CriterionPlan[];
}

/** Plans that were made, by set and by what they depend on; a memory that no result depends on. */
const made = /* @__PURE__ */ new WeakMap<CriteriaSet, Map<string, ScoringPlan>>();

/** The most plans that are kept of one set: every year and column of a period several times over. */
const MOST_PLANS = 256;

/** A plan that was made before for the same date, year and column, which were checked then. */
export function knownPlan(
  set: CriteriaSet,
  { date, year, column }: Circumstances,
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
  if (!isIsoDate(date) || !isApplied(set, date)) return plan;
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
  const isColumnVaried = resolver.column !== undefined && resolver.column.kind !== 'column';
  const criteria = set.criteria.map((criterion): CriterionPlan => {
    const indicators = (criterion.indicators ?? []).map((indicator): IndicatorPlan => {
      const varies = indicator.requirement !== undefined && doesVary(indicator.requirement, isColumnVaried);
      const threshold = varies ? undefined : resolveIndicator({ set, criterion, indicator }, resolver);
      return {
        indicator,
        forms: formsOf(indicator),
        varies,
        threshold: threshold && deepFreeze(threshold),
        isUnconfirmed: threshold !== undefined && isUnconfirmed(threshold),
      };
    });
    return { criterion, isIndicator: indicators[0]?.indicator.id === criterion.id, indicators };
  });
  return { column: resolver.column && deepFreeze(resolver.column), criteria };
}

/** Whether a cell asks for more than date, year and a named column. */
function doesVary(requirement: Requirement, isColumnVaried: boolean): boolean {
  if (requirement.kind === 'by-count' || requirement.kind === 'relative') return true;
  if (requirement.kind === 'by-column' && isColumnVaried) return true;
  return requirementChildren(requirement).some((child) => doesVary(child.requirement, isColumnVaried));
}
