import { fraction, fractionOf, toDecimal, type Fraction, type Problem } from '../../foundation/internal.js';
import type { NamedUnit, UnitId } from '../model/unit.js';
import { makeGroups } from '../succession/groups.js';
import type { Moving } from '../succession/moving.js';
import {
  isDivided,
  type GraphLink,
  type GraphNode,
  type SuccessionGraph,
} from '../succession/successionGraph.js';
import type { DivisionWeights, RebaseOptions } from './rebaseOptions.js';

/** To what figures are carried along the links of a graph, and in which shares. */
export interface RebasePlan {
  /** The graph. */
  readonly graph: SuccessionGraph;
  /** Whether a unit is one to which figures are carried. */
  readonly isTarget: (node: GraphNode) => boolean;
  /** The links along which figures of a unit are carried on; none for a target. */
  readonly links: (node: GraphNode) => readonly GraphLink[];
  /** The links along which figures come to a unit. */
  readonly linksInto: (node: GraphNode) => readonly GraphLink[];
  /** Whether the unit is divided and no weights say how. */
  readonly isOpen: (node: GraphNode) => boolean;
  /** The share that a link carries; `null` if not known. */
  readonly shareOf: (link: GraphLink) => Fraction | null;
  /** The weights of a divided unit, where given. */
  readonly weights: ReadonlyMap<GraphNode, DivisionWeights>;
  /** The position of each linked unit, before all its successors. */
  readonly order: ReadonlyMap<GraphNode, number>;
  /** What stands for a unit in the result: itself, or the unit that stands for its stable area. */
  readonly keyOf: (node: GraphNode) => GraphNode;
  /** Whether open units are carried as a whole to their stable area. */
  readonly toAreas: boolean;
}

/** All of a unit. */
export const ONE: Fraction = /* @__PURE__ */ fraction(1n);

/** Plan how figures are carried: which links, which shares, which units of the target stand together. */
export function planRebase(
  graph: SuccessionGraph,
  moving: Moving,
  { system, date, weights = [], divided }: RebaseOptions,
): RebasePlan {
  const isInSystem = ({ unit: { id } }: GraphNode): boolean => id.startsWith(`${String(system)}:`);
  const links =
    date === undefined
      ? (node: GraphNode) => (isInSystem(node) ? NONE : node.out)
      : remembered(({ out }) => out.filter((link) => link.date <= date));
  const isTarget =
    date === undefined
      ? isInSystem
      : (node: GraphNode) => links(node).length === 0 && (node.from ?? date) <= date;
  const weightsOf = new Map<GraphNode, DivisionWeights>();
  for (const one of weights) {
    const node = graph.nodes.get(one.place);
    if (node !== undefined) weightsOf.set(node, one);
  }
  const isOpen = (node: GraphNode): boolean => isDivided(links(node), moving) && !weightsOf.has(node);
  const plan: RebasePlan = {
    graph,
    isTarget,
    links,
    linksInto: remembered(({ into }) => into.filter((link) => links(link.predecessor).includes(link))),
    isOpen,
    shareOf: ({ predecessor, successor }) => {
      const shares = weightsOf.get(predecessor)?.shares;
      const share = shares?.find((one) => one.successor === successor.unit.id)?.share;
      if (share !== undefined) return fractionOf(toDecimal(share));
      return isOpen(predecessor) ? null : ONE;
    },
    weights: weightsOf,
    order: graph.order(),
    keyOf: (node) => node,
    toAreas: divided === 'stable-area',
  };
  return plan.toAreas ? { ...plan, keyOf: areasOf(plan) } : plan;
}

const NONE: readonly never[] = [];

function remembered<T>(find: (node: GraphNode) => T): (node: GraphNode) => T {
  const known = new Map<GraphNode, T>();
  return (node) => {
    const earlier = known.get(node);
    if (earlier !== undefined) return earlier;
    const found = find(node);
    known.set(node, found);
    return found;
  };
}

/** The units that units' figures may reach, beyond these units themselves. */
export function reachedFrom(plan: RebasePlan, nodes: Iterable<GraphNode>): ReadonlySet<GraphNode> {
  const reached = new Set<GraphNode>();
  for (const node of nodes) for (const { successor } of plan.links(node)) reached.add(successor);
  for (const node of reached) for (const { successor } of plan.links(node)) reached.add(successor);
  return reached;
}

/** Join each open unit with all that its figures may reach; what one walk has joined, the next need not walk again. */
function areasOf(plan: RebasePlan): (node: GraphNode) => GraphNode {
  const groups = makeGroups<GraphNode>();
  const walked = new Set<GraphNode>();
  for (const node of plan.order.keys()) {
    if (!plan.isOpen(node)) continue;
    const open = [node];
    for (const at of open) {
      groups.join(node, at);
      if (walked.has(at)) continue;
      walked.add(at);
      open.push(...plan.links(at).map(({ successor }) => successor));
    }
  }
  return groups.of;
}

/** What is wrong with weights: of what is not divided, of what is no successor, or not of all successors. */
export function weightProblems(
  plan: RebasePlan,
  moving: Moving,
  weights: readonly DivisionWeights[],
): readonly Problem[] {
  return weights.flatMap((one, at) => problemsOf(one, ['options', 'weights', at], plan, moving));
}

function problemsOf(
  { place, shares }: DivisionWeights,
  path: Problem['path'],
  { links, graph: { nodes } }: RebasePlan,
  moving: Moving,
): readonly Problem[] {
  const node = nodes.get(place);
  const named = (id: UnitId): string => inWords(nodes.get(id)?.unit ?? { id, name: id });
  if (node === undefined || !isDivided(links(node), moving)) {
    const where = { where: 'the divided units', whereVi: 'các đơn vị bị chia' };
    return [{ code: 'no-such-member', path: [...path, 'place'], details: { key: named(place), ...where } }];
  }
  const successors = links(node).map(({ successor }) => successor.unit.id);
  const where = {
    where: `the successors of ${named(place)}`,
    whereVi: `các đơn vị mới tiếp nhận ${named(place)}`,
  };
  const given = new Set(shares.map(({ successor }) => successor));
  return [
    ...shares.flatMap(({ successor }, at): readonly Problem[] =>
      successors.includes(successor)
        ? []
        : [
            {
              code: 'no-such-member',
              path: [...path, 'shares', at, 'successor'],
              details: { key: named(successor), ...where },
            },
          ],
    ),
    ...successors
      .filter((successor) => !given.has(successor))
      .map((successor): Problem => ({
        code: 'missing',
        path: [...path, 'shares'],
        details: {
          expected: `the share of ${named(successor)}`,
          expectedVi: `tỷ trọng của ${named(successor)}`,
        },
      })),
  ];
}

/** A unit by name and identity; by its identity where it has no name. */
export function inWords({ id, name }: NamedUnit): string {
  return id === name ? id : `${name} (${id})`;
}
