import { type UnitSeries } from './rebaseInput.js';
import { timeOf } from './time.js';
import type { RebasePlan } from './rebasePlan.js';
import { compare } from '../succession/successionGraph.js';
import type { UnitId } from '../model/unit.js';

/** Of which units there are figures at a time. */
export interface Present {
  /** The units that were observed. */
  readonly observed: ReadonlySet<UnitId>;
  /** These, and all units to which figures of them lead. */
  readonly reached: ReadonlySet<UnitId>;
}

/** Find of which units there are figures at a time. */
export function observedAt(plan: RebasePlan, { observations }: UnitSeries, time: string): Present {
  const observed = new Set(
    observations.filter((observation) => timeOf(observation) === time).map(({ unit }) => unit),
  );
  const reached = new Set(observed);
  for (const id of reached) for (const { to } of plan.links(id)) reached.add(to);
  return { observed, reached };
}

/**
 * The units without which the figures of the targets are incomplete: of a unit that nothing reaches, itself; of one that
 * something reaches, those of its predecessors that are missing.
 */
export function missingOf(
  plan: RebasePlan,
  targets: readonly UnitId[],
  { observed, reached }: Present,
): readonly UnitId[] {
  const missing: UnitId[] = [];
  const needed = new Set(targets);
  for (const id of needed) {
    if (observed.has(id)) continue;
    if (!reached.has(id)) missing.push(id);
    else for (const { from } of plan.linksInto(id)) needed.add(from);
  }
  return missing.sort(compare);
}
