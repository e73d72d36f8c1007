import {
  fraction,
  fractionOf,
  isIsoDate,
  throwProblems,
  toDecimal,
  type Fraction,
  type Problem,
} from '../../foundation/internal.js';
import { isDivided, orderOf, type SuccessionGraph } from '../succession/successionGraph.js';
import { makeGroups } from '../succession/groups.js';
import type { DividedChoice, DivisionWeights } from './rebaseInput.js';
import type { Moving } from '../succession/moving.js';
import type { Succession, UnitId } from '../model/unit.js';

/** To what figures are carried along the links of a graph, and in which shares. */
export interface RebasePlan {
  /** The graph. */
  readonly graph: SuccessionGraph;
  /** Whether a unit is one to which figures are carried. */
  readonly isTarget: (id: UnitId) => boolean;
  /** The links along which figures of a unit are carried on; none for a target. */
  readonly links: (id: UnitId) => readonly Succession[];
  /** The links along which figures come to a unit. */
  readonly linksInto: (id: UnitId) => readonly Succession[];
  /** Whether the unit is divided and no weights say how. */
  readonly isOpen: (id: UnitId) => boolean;
  /** The share that a link carries; `null` if not known. */
  readonly shareOf: (link: Succession) => Fraction | null;
  /** The weights of a divided unit, where given. */
  readonly weights: ReadonlyMap<UnitId, DivisionWeights>;
  /** The position of each linked unit, before all its successors. */
  readonly order: ReadonlyMap<UnitId, number>;
  /** What stands for a unit in the result: itself, or the sign of its stable area. */
  readonly keyOf: (id: UnitId) => string;
  /** Whether open units are carried as a whole to their stable area. */
  readonly toAreas: boolean;
}

const ONE = /* @__PURE__ */ fraction(1n);

/** How one plans. */
export interface PlanChoices {
  /** The system or the day to which figures are carried. */
  readonly to: string;
  /** What moves. */
  readonly moving: Moving;
  /** The shares of divided units. */
  readonly weights: readonly DivisionWeights[];
  /** What to do without shares. */
  readonly divided: DividedChoice;
}

/** Plan how figures are carried: which links, which shares, which units of the target stand together. */
export function planRebase(
  graph: SuccessionGraph,
  { to, moving, weights, divided }: PlanChoices,
): RebasePlan {
  const byDay = isIsoDate(to);
  const inSystem = (id: UnitId): boolean => id.startsWith(`${to}:`);
  const links = (id: UnitId): readonly Succession[] => {
    const all = graph.out.get(id) ?? [];
    if (byDay) return all.filter(({ on }) => on <= to);
    return inSystem(id) ? [] : all;
  };
  const isTarget = (id: UnitId): boolean =>
    byDay ? links(id).length === 0 && (graph.units.get(id)?.from ?? to) <= to : inSystem(id);
  const weightsOf = new Map(weights.map((one) => [one.from, one]));
  const isOpen = (id: UnitId): boolean => isDivided(links(id), moving) && !weightsOf.has(id);
  throwProblems(weights.flatMap((one, at) => weightProblems(one, at, links(one.from), graph.name, moving)));
  const plan: RebasePlan = {
    graph,
    isTarget,
    links,
    linksInto: (id) => (graph.into.get(id) ?? []).filter((link) => links(link.from).includes(link)),
    isOpen,
    shareOf: (link) => {
      const share = weightsOf.get(link.from)?.shares.find((one) => one.to === link.to)?.share;
      if (share !== undefined) return fractionOf(toDecimal(share));
      return isOpen(link.from) ? null : ONE;
    },
    weights: weightsOf,
    order: orderOf(graph),
    keyOf: (id) => id,
    toAreas: divided === 'stable-area',
  };
  return plan.toAreas ? { ...plan, keyOf: areasOf(plan) } : plan;
}

/** The units that a unit's figures may reach, itself first. */
export function reachOf(plan: RebasePlan, id: UnitId): ReadonlySet<UnitId> {
  const reach = new Set([id]);
  for (const at of reach) for (const { to } of plan.links(at)) reach.add(to);
  return reach;
}

/** Join each open unit with all that its figures may reach; what one walk has joined, the next need not walk again. */
function areasOf(plan: RebasePlan): (id: UnitId) => string {
  const groups = makeGroups();
  const walked = new Set<UnitId>();
  for (const id of plan.order.keys()) {
    if (!plan.isOpen(id)) continue;
    const open = [id];
    for (const at of open) {
      groups.join(id, at);
      if (walked.has(at)) continue;
      walked.add(at);
      open.push(...plan.links(at).map(({ to }) => to));
    }
  }
  return (id) => groups.of(id);
}

function weightProblems(
  { from, shares }: DivisionWeights,
  at: number,
  links: readonly Succession[],
  where: string,
  moving: Moving,
): readonly Problem[] {
  if (!isDivided(links, moving))
    return [{ code: 'no-such-member', path: ['weights', at, 'from'], details: { where, key: from } }];
  const given = new Set(shares.map(({ to }) => to));
  const known = new Set(links.map(({ to }) => to));
  return [
    ...shares.flatMap(({ to }, index): readonly Problem[] =>
      known.has(to)
        ? []
        : [
            {
              code: 'no-such-member',
              path: ['weights', at, 'shares', index, 'to'],
              details: { where: from, key: to },
            },
          ],
    ),
    ...links.flatMap(({ to }): readonly Problem[] =>
      given.has(to) ? [] : [{ code: 'missing', path: ['weights', at, 'shares'], details: { expected: to } }],
    ),
  ];
}
