import { bench, describe } from 'vitest';
import { planToTarget, type PlaceCriteria, type PlanTarget, type PlanTerms } from 'mtqg/targets/plans';
import { compareWays } from './compareWays.js';

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0, throws: true };

const IDS = Array.from({ length: 19 }, (_, index) => String(index + 1));

/** So many communes with 19 criteria each; which of them are met is drawn, always the same way. */
function placesOf(count: number): readonly PlaceCriteria[] {
  let seed = 1;
  const draw = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  return Array.from({ length: count }, (_, at) => {
    const share = draw();
    const isMet = IDS.map(() => draw() < share);
    return {
      subject: `Xã ${String(at)}`,
      met: IDS.filter((_id, index) => isMet[index]),
      missing: IDS.filter((_id, index) => isMet[index] !== true),
    };
  });
}

const costs = IDS.map((criterion, index) => ({
  criterion,
  cost: { value: 100 + ((index * 37) % 190), unit: 'millionVND' } as const,
}));
const share: PlanTarget = {
  kind: 'share',
  unit: 'commune',
  of: 'communes',
  direction: 'at-least',
  target: { value: 60 },
};
const average: PlanTarget = {
  kind: 'level',
  unit: 'criterion/commune',
  direction: 'at-least',
  target: { value: '14.5' },
};
const sizes = [10_035, 20_070].map((count) => ({ count, places: placesOf(count) }));

/** What a plan must come to, without a word of how: the cheapest communes, added up. */
function byHand(places: readonly PlaceCriteria[]): number {
  const price = new Map(costs.map(({ criterion, cost }) => [criterion, cost.value]));
  const had = places.filter(({ missing }) => missing.length === 0).length;
  return places
    .filter(({ missing }) => missing.length > 0)
    .map(({ missing }) => missing.reduce((sum, id) => sum + price.get(id)!, 0))
    .sort((one, other) => one - other)
    .slice(0, Math.ceil(places.length * 0.6) - had)
    .reduce((sum, cost) => sum + cost, 0);
}

/** Every criterion that can be pushed with its place, cheapest first. */
function sorted(places: readonly PlaceCriteria[]): readonly unknown[] {
  const price = new Map(costs.map(({ criterion, cost }) => [criterion, cost.value]));
  return places
    .flatMap(({ subject, missing }) => missing.map((id) => ({ subject, id, cost: price.get(id)! })))
    .sort((one, other) => one.cost - other.cost);
}

const plan = (places: readonly PlaceCriteria[], target: PlanTarget, more: Partial<PlanTerms> = {}) =>
  planToTarget(places, { target, costs, ...more });

describe('plans', () => {
  bench(
    'places to push, and twice as many',
    async () => {
      for (const { count, places } of sizes) {
        const { cost } = plan(places, share);
        if (Number(cost.value) !== byHand(places) * 1e6)
          throw new Error('the hand-written loop says something else');
        await compareWays(
          `Plan to target: ${String(count)} communes × ${String(IDS.length)} criteria`,
          [
            { name: 'planToTarget, a share', records: count, run: () => plan(places, share) },
            { name: 'planToTarget, an average', records: count, run: () => plan(places, average) },
            {
              name: 'planToTarget, an average in few places',
              records: count,
              run: () => plan(places, average, { mostPlaces: Math.floor(count / 3) }),
            },
            { name: 'hand-written loop, a share, cost alone', records: count, run: () => byHand(places) },
            { name: 'a sort of all that can be pushed', records: count, run: () => sorted(places) },
          ],
          3,
        );
      }
      // Twice the places: n log n takes 1.08 times as long for each, n² twice.
      await compareWays(
        'Plan to target: the time for each of twice as many communes',
        sizes.map(({ count, places }) => ({
          name: `${String(count)} communes`,
          records: count,
          run: () => plan(places, share),
        })),
        5,
      );
    },
    once,
  );
});
