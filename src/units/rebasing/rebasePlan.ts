import { fraction, fractionOf, toDecimal, type Fraction, type Problem } from '../../foundation/internal.js';
import type { NamedUnit, Succession, UnitId } from '../model/unit.js';
import { makeGroups } from '../succession/groups.js';
import type { Moving } from '../succession/moving.js';
import { isDivided, type SuccessionGraph } from '../succession/successionGraph.js';
import type { DivisionWeights, RebaseOptions } from './rebaseOptions.js';

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

/** All of a unit. */
export const ONE: Fraction = /* @__PURE__ */ fraction(1n);

/** Plan how figures are carried: which links, which shares, which units of the target stand together. */
export function planRebase(
  graph: SuccessionGraph,
  moving: Moving,
  { system, date, weights = [], divided }: RebaseOptions,
): RebasePlan {
  const out = (id: UnitId): readonly Succession[] => graph.out.get(id) ?? NONE;
  const inSystem = (id: UnitId): boolean => id.startsWith(`${String(system)}:`);
  const links = remembered((id: UnitId) => {
    if (date !== undefined) return out(id).filter((link) => link.date <= date);
    return inSystem(id) ? NONE : out(id);
  });
  const isTarget = (id: UnitId): boolean =>
    date === undefined ? inSystem(id) : links(id).length === 0 && (graph.units.get(id)?.from ?? date) <= date;
  const weightsOf = new Map(weights.map((one) => [one.place, one]));
  const isOpen = (id: UnitId): boolean => isDivided(links(id), moving) && !weightsOf.has(id);
  const plan: RebasePlan = {
    graph,
    isTarget,
    links,
    linksInto: remembered((id) =>
      (graph.into.get(id) ?? NONE).filter((link) => links(link.predecessor).includes(link)),
    ),
    isOpen,
    shareOf: ({ predecessor, successor }) => {
      const shares = weightsOf.get(predecessor)?.shares;
      const share = shares?.find((one) => one.successor === successor)?.share;
      if (share !== undefined) return fractionOf(toDecimal(share));
      return isOpen(predecessor) ? null : ONE;
    },
    weights: weightsOf,
    order: graph.order(),
    keyOf: (id) => id,
    toAreas: divided === 'stable-area',
  };
  return plan.toAreas ? { ...plan, keyOf: areasOf(plan) } : plan;
}

const NONE: readonly never[] = [];

function remembered<T>(find: (id: UnitId) => T): (id: UnitId) => T {
  const known = new Map<UnitId, T>();
  return (id) => {
    const earlier = known.get(id);
    if (earlier !== undefined) return earlier;
    const found = find(id);
    known.set(id, found);
    return found;
  };
}

/** The units that units' figures may reach, beyond these units themselves. */
export function reachedFrom(plan: RebasePlan, places: Iterable<UnitId>): ReadonlySet<UnitId> {
  const reached = new Set<UnitId>();
  for (const place of places) for (const { successor } of plan.links(place)) reached.add(successor);
  for (const id of reached) for (const { successor } of plan.links(id)) reached.add(successor);
  return reached;
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
      open.push(...plan.links(at).map(({ successor }) => successor));
    }
  }
  return (id) => groups.of(id);
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
  { links, graph: { named } }: RebasePlan,
  moving: Moving,
): readonly Problem[] {
  const divided = named(place);
  const successors = links(place).map(({ successor }) => successor);
  if (!isDivided(links(place), moving)) {
    const where = { where: 'the divided units', whereVi: 'các đơn vị bị chia' };
    return [
      { code: 'no-such-member', path: [...path, 'place'], details: { key: inWords(divided), ...where } },
    ];
  }
  const where = {
    where: `the successors of ${inWords(divided)}`,
    whereVi: `các đơn vị mới tiếp nhận ${inWords(divided)}`,
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
              details: { key: inWords(named(successor)), ...where },
            },
          ],
    ),
    ...successors
      .filter((successor) => !given.has(successor))
      .map((successor): Problem => ({
        code: 'missing',
        path: [...path, 'shares'],
        details: {
          expected: `the share of ${inWords(named(successor))}`,
          expectedVi: `tỷ trọng của ${inWords(named(successor))}`,
        },
      })),
  ];
}

/** A unit by name and identity; by its identity where it has no name. */
export function inWords({ id, name }: NamedUnit): string {
  return id === name ? id : `${name} (${id})`;
}
