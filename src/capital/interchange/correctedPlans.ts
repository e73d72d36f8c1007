import { addFractions, type Fraction } from '../../foundation/internal.js';
import type { PlanRecord } from '../records/planRecord.js';
import { exactDong } from '../shared.js';
import { lineKey } from './lineKey.js';

/** Plans with what corrects them. */
export interface CorrectedPlans {
  /** The amount of a plan, in VND: of an adjusted one with its corrections, which would replace it if they stood apart. */
  readonly amountOf: (plan: PlanRecord) => Fraction;
  /** Whether a record corrects an adjusted plan, and whether that is there to hold it. */
  readonly correctionOf: (plan: PlanRecord) => 'held' | 'of-no-plan' | undefined;
}

/** Puts the corrections of adjusted plans into the plan that each corrects: the latest of its line up to its own day. */
export function correctedPlans(plans: readonly PlanRecord[]): CorrectedPlans {
  const adjusted = plans.filter(({ planKind }) => planKind === 'adjusted');
  const corrections = new Set(adjusted.filter(({ correction }) => correction === true));
  const amounts = new Map<PlanRecord, Fraction>();
  const held = new Set<PlanRecord>();
  const amountOf = (plan: PlanRecord): Fraction => amounts.get(plan) ?? exactDong(plan);
  for (const correction of corrections) {
    const dayOf = ({ assignedBy }: PlanRecord): string => assignedBy?.date ?? '';
    const latest = adjusted
      .filter((plan) => !corrections.has(plan) && lineKey(plan) === lineKey(correction))
      .filter((plan) => dayOf(correction) === '' || dayOf(plan) <= dayOf(correction))
      .reduce<PlanRecord | undefined>(
        (last, plan) => (last && dayOf(plan) < dayOf(last) ? last : plan),
        undefined,
      );
    if (latest === undefined) continue;
    amounts.set(latest, addFractions(amountOf(latest), exactDong(correction)));
    held.add(correction);
  }
  return {
    amountOf,
    correctionOf: (plan) => (corrections.has(plan) ? (held.has(plan) ? 'held' : 'of-no-plan') : undefined),
  };
}
