import type { PlanRecord } from '../records/planRecord.js';
import { groupsOf, withoutYears } from './lineKey.js';

/**
 * The plans that hold another one of the same line, so that the two do not add up: one of several years beside one of some of them,
 * whatever their kinds; where either does not tell its years, a medium-term plan beside an annual one.
 */
export function plansHolding(plans: readonly PlanRecord[]): ReadonlySet<PlanRecord> {
  const groups = groupsOf(plans, withoutYears);
  return new Set(
    groups.flatMap((group) => group.filter((plan) => group.some((other) => holds(plan, other)))),
  );
}

function holds(plan: PlanRecord, { years: part, planKind }: PlanRecord): boolean {
  const { years: all } = plan;
  if (all === undefined || part === undefined)
    return plan.planKind === 'medium-term' && planKind === 'annual';
  return all.from <= part.from && part.to <= all.to && part.to - part.from < all.to - all.from;
}
