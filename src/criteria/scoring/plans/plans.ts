import type { IsoDate } from '../../../foundation/internal.js';
import type { CriteriaSet } from '../../model/index.js';
import type { ColumnDecision, DecidedColumn } from '../../thresholds/index.js';
import { makePlan } from './makePlan.js';
import type { ScoringPlan } from './scoringPlan.js';

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
  return made.get(set)?.get(planKey(date, year, column, undefined, refuses));
}

/** The plan of a set for a date, year and column, all of which have been checked. */
export function planOf(
  set: CriteriaSet,
  date: IsoDate,
  year: number | undefined,
  column: ColumnDecision | undefined,
  refuses: boolean,
): ScoringPlan {
  const decided = column?.kind === 'column' ? column : undefined;
  const key = planKey(date, year, decided?.id, ruleOf(set, decided), refuses);
  const plans = made.get(set) ?? new Map<string, ScoringPlan>();
  const known = plans.get(key);
  if (known !== undefined) return known;
  const plan = makePlan(set, { date, ...(year && { year }) }, column, refuses);
  if (plans.size >= MOST_PLANS) plans.clear();
  plans.set(key, plan);
  made.set(set, plans);
  return plan;
}

/** The place of the rule that decided a column; nothing where the column was named. */
function ruleOf({ columnRules = [] }: CriteriaSet, column: DecidedColumn | undefined): number | undefined {
  if (column?.citation === undefined) return undefined;
  return columnRules.findIndex(({ citation }) => citation === column.citation);
}

function planKey(
  date: string,
  year: number | undefined,
  column: string | undefined,
  rule: number | undefined,
  refuses: boolean,
): string {
  // A column's name may hold anything, so it comes last.
  return `${date} ${year ?? ''} ${refuses ? '!' : ''} ${rule ?? ''} ${column === undefined ? '' : `=${column}`}`;
}
