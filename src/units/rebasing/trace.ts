import { decimalText, toDecimal } from '../../foundation/internal.js';
import type { Succession, UnitId } from '../model/unit.js';
import { compare } from '../succession/successionGraph.js';
import type { DividedUnit, RebasedArea, SeriesBreak } from './rebasedSeries.js';
import type { RebasePlan } from './rebasePlan.js';
import { reachedFrom } from './rebasePlan.js';

/** What a rebased area is made of. */
export interface Trace {
  /** The units of the target that a key stands for, in the order of their identities. */
  readonly targetsOf: (key: string) => readonly UnitId[];
  /** The rebased area of such units, but for its figures. */
  readonly areaOf: (targets: readonly UnitId[]) => Omit<RebasedArea, 'figures'>;
}

/** Trace the links along which figures of observed units are carried. */
export function traceOf(plan: RebasePlan, observed: readonly UnitId[]): Trace {
  const carried = new Set([...observed, ...reachedFrom(plan, observed)]);
  const { named } = plan.graph;
  const targets = new Map<string, UnitId[]>();
  const linked = [...plan.order.keys(), ...observed].filter(plan.isTarget);
  for (const id of [...new Set(linked)].sort(compare)) {
    const group = targets.get(plan.keyOf(id));
    if (group === undefined) targets.set(plan.keyOf(id), [id]);
    else group.push(id);
  }
  return {
    targetsOf: (key) => targets.get(key) as UnitId[],
    areaOf: (ids) => {
      const links = linksTo(plan, ids, carried);
      const old = [...new Set(links.map(({ predecessor }) => predecessor))].sort(compare);
      const divided = old.filter((id) => plan.isOpen(id) || plan.weights.has(id));
      return {
        places: ids.map(named),
        isStableArea: ids.length > 1,
        mergedPlaces: old.filter((id) => !divided.includes(id)).map(named),
        dividedPlaces: divided.map((id) => dividedUnit(plan, id)),
        breaks: breaksOf(plan, links, divided),
      };
    },
  };
}

function linksTo(
  plan: RebasePlan,
  ids: readonly UnitId[],
  carried: ReadonlySet<UnitId>,
): readonly Succession[] {
  const links: Succession[] = [];
  const open = new Set(ids);
  for (const id of open)
    for (const link of plan.linksInto(id)) {
      if (!carried.has(link.predecessor)) continue;
      links.push(link);
      open.add(link.predecessor);
    }
  return links;
}

function dividedUnit({ weights, graph: { named } }: RebasePlan, id: UnitId): DividedUnit {
  const given = weights.get(id);
  if (given === undefined) return { place: named(id) };
  const shares = [...given.shares]
    .sort((a, b) => compare(a.successor, b.successor))
    .map(({ successor, share }) => ({
      successor: named(successor),
      share: decimalText(toDecimal(share)),
    }));
  return { place: named(id), shares, citation: given.citation };
}

function breaksOf(
  plan: RebasePlan,
  links: readonly Succession[],
  divided: readonly UnitId[],
): readonly SeriesBreak[] {
  return [...new Set(links.map(({ date }) => date))].sort(compare).map((date): SeriesBreak => {
    const own = links.filter((link) => link.date === date);
    const acts = [...new Set(own.flatMap(({ act }) => (act === undefined ? [] : [act])))].sort(compare);
    if (own.some(({ predecessor }) => divided.includes(predecessor)))
      return { date, acts, change: 'divided' };
    // Also of what nobody observed: a unit that was merged is not its namesake carried on.
    const isMerged = own.some(({ successor }) => plan.linksInto(successor).length > 1);
    return { date, acts, change: isMerged ? 'merged' : 'carried-on' };
  });
}
