import { decimalText, toDecimal } from '../../foundation/internal.js';
import { compare } from '../succession/successionGraph.js';
import type { RebasePlan } from './rebasePlan.js';
import type { RebasedUnit, SeriesBreak, SplitUnit } from './rebasedSeries.js';
import type { Succession, UnitId } from '../model/unit.js';

/** What a rebased unit is made of. */
export interface Trace {
  /** The units of the target that a key stands for, in the order of their identities. */
  readonly targetsOf: (key: string) => readonly UnitId[];
  /** The rebased unit of such units, but for its figures. */
  readonly unitOf: (targets: readonly UnitId[]) => Omit<RebasedUnit, 'values'>;
}

/** Trace the links along which figures of observed units are carried. */
export function traceOf(plan: RebasePlan, observed: readonly UnitId[]): Trace {
  const carried = new Set(observed);
  for (const id of carried) for (const { to } of plan.links(id)) carried.add(to);
  const targets = new Map<string, UnitId[]>();
  for (const id of [...new Set([...plan.order.keys(), ...carried])].sort(compare)) {
    if (!plan.isTarget(id)) continue;
    const group = targets.get(plan.keyOf(id));
    if (group === undefined) targets.set(plan.keyOf(id), [id]);
    else group.push(id);
  }
  return {
    targetsOf: (key) => targets.get(key) as UnitId[],
    unitOf: (ids) => {
      const links = linksTo(plan, ids, carried);
      const from = [...new Set(links.map((link) => link.from))].sort(compare);
      const divided = from.filter((id) => isSplit(plan, id));
      return {
        units: ids.map((id) => ({ id, name: plan.graph.units.get(id)?.fullName ?? id })),
        isStableArea: ids.length > 1,
        merged: from.filter((id) => !divided.includes(id)),
        split: divided.map((id) => splitOf(plan, id)),
        breaks: breaksOf(plan, links, new Set(divided)),
      };
    },
  };
}

function isSplit(plan: RebasePlan, id: UnitId): boolean {
  return plan.isOpen(id) || plan.weights.has(id);
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
      if (!carried.has(link.from)) continue;
      links.push(link);
      open.add(link.from);
    }
  return links;
}

function splitOf(plan: RebasePlan, unit: UnitId): SplitUnit {
  const weights = plan.weights.get(unit);
  if (weights === undefined) return { unit };
  const shares = [...weights.shares]
    .sort((a, b) => compare(a.to, b.to))
    .map(({ to, share }) => ({ to, share: decimalText(toDecimal(share)) }));
  return { unit, weights: { shares, source: weights.source } };
}

function breaksOf(
  plan: RebasePlan,
  links: readonly Succession[],
  divided: ReadonlySet<UnitId>,
): readonly SeriesBreak[] {
  return [...new Set(links.map(({ on }) => on))].sort(compare).map((on): SeriesBreak => {
    const own = links.filter((link) => link.on === on);
    const acts = [...new Set(own.flatMap(({ act }) => (act === undefined ? [] : [act])))].sort(compare);
    if (own.some(({ from }) => divided.has(from))) return { on, acts, change: 'divided' };
    // Also of what nobody observed: a unit that was merged is not its namesake carried on.
    const isMerged = own.some(({ to }) => plan.linksInto(to).length > 1);
    return { on, acts, change: isMerged ? 'merged' : 'carried-on' };
  });
}
