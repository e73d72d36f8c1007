import { byRank, type GraphNode } from '../succession/successionGraph.js';
import type { RebasePlan } from './rebasePlan.js';

/**
 * The units without which the figures of targets are incomplete: of a unit that nothing reaches, itself; of one that
 * something reaches, those of its predecessors that are missing.
 *
 * @param observed - The units that were observed, among those whose figures may reach the targets.
 */
export function missingOf(
  plan: RebasePlan,
  targets: readonly GraphNode[],
  observed: ReadonlySet<GraphNode>,
): readonly GraphNode[] {
  const missing: GraphNode[] = [];
  const needed = new Set(targets);
  for (const node of needed) {
    if (observed.has(node)) continue;
    const links = plan.linksInto(node);
    if (links.some(({ predecessor }) => isReached(plan, predecessor, observed)))
      for (const { predecessor } of links) needed.add(predecessor);
    else missing.push(node);
  }
  return missing.sort(byRank);
}

/** Whether a unit, or any that its figures come from, was observed. */
function isReached(plan: RebasePlan, node: GraphNode, observed: ReadonlySet<GraphNode>): boolean {
  const open = new Set([node]);
  for (const at of open) {
    if (observed.has(at)) return true;
    for (const { predecessor } of plan.linksInto(at)) open.add(predecessor);
  }
  return false;
}
