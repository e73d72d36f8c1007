import fc from 'fast-check';
import type { PlaceCriteria, PlanTarget, PlanTerms } from '../../../src/targets/internal.js';

const IDS = ['a', 'b', 'c', 'd'];

/** A small case: every combination of pushes can be tried. */
export interface SmallCase {
  readonly places: readonly PlaceCriteria[];
  readonly terms: PlanTerms;
}

const targets: fc.Arbitrary<PlanTarget> = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((value): PlanTarget => ({
    kind: 'level',
    unit: 'commune',
    direction: 'at-least',
    target: { value },
  })),
  fc.integer({ min: 1, max: 100 }).map((value): PlanTarget => ({
    kind: 'share',
    of: 'communes',
    unit: 'commune',
    direction: 'at-least',
    target: { value },
  })),
  fc.integer({ min: 1, max: 16 }).map((value): PlanTarget => ({
    kind: 'level',
    unit: 'criterion/commune',
    direction: 'at-least',
    target: { value: value / 4 },
  })),
  fc.integer({ min: 1, max: 4 }).map((value): PlanTarget => ({
    kind: 'floor',
    unit: 'criterion',
    countedIn: 'commune',
    target: { value },
  })),
);

const costOf = fc
  .integer({ min: 0, max: 12 })
  .map((value) => ({ value: value / 2, unit: 'billionVND' }) as const);

/** Small cases, without places of which nothing is known. */
export const smallCases: fc.Arbitrary<SmallCase> = fc
  .record({
    states: fc.array(
      fc.array(
        fc.constantFrom('met', 'met', 'missing', 'missing', 'missing', 'unknown', 'notApplicable' as const),
        { minLength: 3, maxLength: 3 },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    target: targets,
    costs: fc.array(fc.array(costOf, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
    budget: fc.option(costOf, { nil: undefined }),
    mostPlaces: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    mostCriteria: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    excluded: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
  })
  .map(({ states, target, costs, budget, mostPlaces, mostCriteria, excluded }) => {
    const places = states.map((row, at) => {
      // The last criterion is met everywhere, so that something is known of every place.
      const all = [...row, 'met'];
      const withState = (state: string): readonly string[] => IDS.filter((_, index) => all[index] === state);
      return {
        subject: `P${String(at)}`,
        met: withState('met'),
        missing: withState('missing'),
        unknown: withState('unknown'),
        notApplicable: withState('notApplicable'),
      };
    });
    const priced = places.flatMap(({ subject }, at) =>
      IDS.map((criterion, index) => ({ subject, criterion, cost: costs[at]![index]! })),
    );
    return {
      places,
      terms: {
        target,
        costs: priced,
        ...(budget && { budget: { ...budget, value: budget.value * 2 } }),
        ...(mostPlaces === undefined ? {} : { mostPlaces }),
        ...(mostCriteria === undefined ? {} : { mostCriteria }),
        ...(excluded === undefined ? {} : { excluded: [{ criterion: excluded }] }),
      },
    };
  });

/** What trying every combination comes to. */
export interface Tried {
  /** The most that can be reached within the budget: places, or criteria of all places. */
  readonly most: number;
  /** The lowest cost at which the target is reached within the budget, in billion đồng; nothing if it is not. */
  readonly least: number | undefined;
}

/** Try every combination of pushes. */
export function tryAll({ places, terms }: SmallCase): Tried {
  const { target, budget, mostPlaces = Infinity, mostCriteria = Infinity, excluded = [] } = terms;
  const out = excluded.map(({ criterion }) => criterion);
  const pushes = places.flatMap((place, at) =>
    place.missing.filter((id) => !out.includes(id)).map((id) => ({ at, id, cost: costIn(terms, place, id) })),
  );
  let most = 0;
  let least: number | undefined;
  for (let mask = 0; mask < 2 ** pushes.length; mask += 1) {
    const chosen = pushes.filter((_, index) => (mask >> index) & 1);
    const perPlace = places.map((_, at) => chosen.filter((push) => push.at === at).length);
    if (perPlace.filter((so) => so > 0).length > mostPlaces || perPlace.some((so) => so > mostCriteria))
      continue;
    const cost = chosen.reduce((sum, push) => sum + push.cost, 0);
    if (budget !== undefined && cost > Number(budget.value)) continue;
    const reached = reachedBy(places, perPlace, target);
    most = Math.max(most, reached);
    if (reached >= wantedOf(places, target)) least = Math.min(least ?? Infinity, cost);
  }
  return { most, least };
}

function costIn({ costs = [] }: PlanTerms, place: PlaceCriteria, id: string): number {
  return Number(
    costs.find(({ subject, criterion }) => subject === place.subject && criterion === id)!.cost.value,
  );
}

function reachedBy(places: readonly PlaceCriteria[], pushed: readonly number[], target: PlanTarget): number {
  const met = places.map((place, at) => place.met.length + pushed[at]!);
  if (target.kind === 'floor') return met.filter((so) => so >= Number(target.target.value)).length;
  if (target.unit === 'criterion/commune') return met.reduce((sum, so) => sum + so, 0);
  return places.filter(
    ({ missing, unknown = [] }, at) => unknown.length === 0 && missing.length === pushed[at],
  ).length;
}

/** What is wanted: places, or criteria of all places. */
export function wantedOf(places: readonly PlaceCriteria[], target: PlanTarget): number {
  if (target.kind === 'floor') return places.length;
  const value = Number(target.target.value);
  if (target.kind === 'share') return Math.ceil((value * places.length) / 100);
  return target.unit === 'criterion/commune' ? Math.ceil(value * places.length) : value;
}
