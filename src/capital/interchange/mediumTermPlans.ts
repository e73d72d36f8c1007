import type { PlanRecord } from '../records/planRecord.js';
import { lineKey } from './lineKey.js';

/**
 * The medium-term plans that hold an annual plan of the same line, so that the two do not add up: one of a year within theirs; where
 * either does not tell its years, they are taken to meet.
 */
export function mediumTermsHolding(plans: readonly PlanRecord[]): ReadonlySet<PlanRecord> {
  const annual = new Map<string, PlanRecord[]>();
  for (const plan of plans.filter(({ planKind }) => planKind === 'annual')) {
    const key = withoutYears(plan);
    annual.set(key, [...(annual.get(key) ?? []), plan]);
  }
  return new Set(
    plans.filter(
      (plan) =>
        plan.planKind === 'medium-term' &&
        (annual.get(withoutYears(plan)) ?? []).some((one) => holds(plan, one)),
    ),
  );
}

function holds({ years: all }: PlanRecord, { years: part }: PlanRecord): boolean {
  return all === undefined || part === undefined || (all.from <= part.to && part.from <= all.to);
}

function withoutYears(plan: PlanRecord): string {
  return lineKey({ ...plan, years: undefined });
}
