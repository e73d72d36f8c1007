import type { PlanKind } from '../data/planTerms.js';
import type { YearSpan } from '../plans/capitalPlan.js';

/** The kind of a plan that was approved for some years, as they tell it. */
export function ordinaryPlanKind(years: YearSpan | undefined): PlanKind {
  if (years === undefined) return 'not-stated';
  return years.from === years.to ? 'annual' : 'medium-term';
}
