import type { UnitId } from '../model/unit.js';
import { compare } from '../succession/successionGraph.js';
import type { ReadSeries } from './readSeries.js';
import { reachedFrom, type RebasePlan } from './rebasePlan.js';

/** Of which units there are figures at a time. */
export interface Present {
  /** The units that were observed. */
  readonly observed: ReadonlySet<UnitId>;
  /** The units to which figures of them lead. */
  readonly reached: ReadonlySet<UnitId>;
}

/** Find of which units there are figures at each time. */
export function presentAt(plan: RebasePlan, { times, observations }: ReadSeries): readonly Present[] {
  const observed = times.map(() => new Set<UnitId>());
  for (const { place, time } of observations) observed[time]?.add(place);
  return observed.map((places) => ({ observed: places, reached: reachedFrom(plan, places) }));
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
    else for (const { predecessor } of plan.linksInto(id)) needed.add(predecessor);
  }
  return missing.sort(compare);
}
