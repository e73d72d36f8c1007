import { decimalText, toDecimal } from '../../foundation/internal.js';
import { byRank, compare, unitOf, type GraphLink, type GraphNode } from '../succession/successionGraph.js';
import type { DividedUnit, RebasedArea, SeriesBreak } from './rebasedSeries.js';
import type { RebasePlan } from './rebasePlan.js';
import { reachedFrom } from './rebasePlan.js';

/** What a rebased area is made of. */
export interface Trace {
  /** The units of the target that a key stands for, in the order of their identities. */
  readonly targetsOf: (key: GraphNode) => readonly GraphNode[];
  /** The rebased area of such units, but for its figures. */
  readonly areaOf: (targets: readonly GraphNode[]) => Omit<RebasedArea, 'figures'>;
}

/** Trace the links along which figures of observed units are carried. */
export function traceOf(plan: RebasePlan, observed: readonly GraphNode[]): Trace {
  const carried = new Set([...observed, ...reachedFrom(plan, observed)]);
  const targets = new Map<GraphNode, GraphNode[]>();
  const linked = [...plan.order.keys(), ...observed].filter(plan.isTarget);
  for (const node of [...new Set(linked)].sort(byRank)) {
    const group = targets.get(plan.keyOf(node));
    if (group === undefined) targets.set(plan.keyOf(node), [node]);
    else group.push(node);
  }
  return {
    targetsOf: (key) => targets.get(key) as GraphNode[],
    areaOf: (nodes) => {
      const links = linksTo(plan, nodes, carried);
      const old = [...new Set(links.map(({ predecessor }) => predecessor))].sort(byRank);
      const divided = old.filter((node) => plan.isOpen(node) || plan.weights.has(node));
      return {
        places: nodes.map(unitOf),
        isStableArea: nodes.length > 1,
        mergedPlaces: old.filter((node) => !divided.includes(node)).map(unitOf),
        dividedPlaces: divided.map((node) => dividedUnit(plan, node)),
        breaks: breaksOf(plan, links, divided),
      };
    },
  };
}

function linksTo(
  plan: RebasePlan,
  nodes: readonly GraphNode[],
  carried: ReadonlySet<GraphNode>,
): readonly GraphLink[] {
  const links: GraphLink[] = [];
  const open = new Set(nodes);
  for (const node of open)
    for (const link of plan.linksInto(node)) {
      if (!carried.has(link.predecessor)) continue;
      links.push(link);
      open.add(link.predecessor);
    }
  return links;
}

function dividedUnit(plan: RebasePlan, node: GraphNode): DividedUnit {
  const { weights, graph } = plan;
  const { nodes } = graph;
  const given = weights.get(node);
  const place: DividedUnit = plan.links(node).some(isUnknown)
    ? { place: node.unit, isExtentUnknown: true }
    : { place: node.unit };
  if (given === undefined) return place;
  const shares = [...given.shares]
    .sort((a, b) => compare(a.successor, b.successor))
    .map(({ successor, share }) => ({
      successor: unitOf(nodes.get(successor) as GraphNode),
      share: decimalText(toDecimal(share)),
    }));
  return { ...place, shares, citation: given.citation };
}

function isUnknown({ extent }: GraphLink): boolean {
  return extent === 'unknown';
}

function breaksOf(
  plan: RebasePlan,
  links: readonly GraphLink[],
  divided: readonly GraphNode[],
): readonly SeriesBreak[] {
  return [...new Set(links.map(({ date }) => date))].sort(compare).map((date): SeriesBreak => {
    const own = links.filter((link) => link.date === date);
    const acts = [...new Set(own.flatMap(({ act }) => (act === undefined ? [] : [act])))].sort(compare);
    const open = own.filter(({ predecessor }) => divided.includes(predecessor));
    if (open.length > 0) return { date, acts, change: open.every(isUnknown) ? 'unknown' : 'divided' };
    // Also of what nobody observed: a unit that was merged is not its namesake carried on.
    const isMerged = own.some(({ successor }) => plan.linksInto(successor).length > 1);
    return { date, acts, change: isMerged ? 'merged' : 'carried-on' };
  });
}
