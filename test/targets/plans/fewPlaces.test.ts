import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planToTarget, type PlaceCriteria, type PlanTerms } from '../../../src/targets/internal.js';
import { explain } from '../../../src/foundation/index.js';
import { shown, told } from '../shown.js';
import { tryAll } from './bruteForce.js';
import { tries } from '../../fixtures/tries.js';

const IDS = ['a', 'b', 'c'];

/** Places that have met one criterion and lack three, at so many billion đồng each; so many more are wanted in all. */
function smallCase(
  costs: readonly (readonly number[])[],
  wanted: number,
  limits: Pick<PlanTerms, 'mostPlaces' | 'budget'>,
): { readonly places: readonly PlaceCriteria[]; readonly terms: PlanTerms } {
  const places = costs.map((_, at) => ({ subject: `P${String(at)}`, met: ['m'], missing: IDS }));
  return {
    places,
    terms: {
      target: {
        kind: 'level',
        unit: 'criterion/commune',
        direction: 'at-least',
        target: { value: String((costs.length + wanted) / costs.length) },
      },
      costs: costs.flatMap((row, at) =>
        row.map((cost, index) => ({
          subject: `P${String(at)}`,
          criterion: IDS[index]!,
          cost: { value: cost, unit: 'billionVND' } as const,
        })),
      ),
      ...limits,
    },
  };
}

const planOf = (...given: Parameters<typeof smallCase>) => {
  const { places, terms } = smallCase(...given);
  return planToTarget(places, terms);
};
const billion = (value: number) => ({ value, unit: 'billionVND' }) as const;
const pushesOf = (plan: ReturnType<typeof planToTarget>) =>
  plan.pushes.map(({ subject, criteria }) => `${String(subject)}: ${criteria.map(({ id }) => id).join(' ')}`);

describe('an average with a limit to the places', () => {
  it('takes the places whose criteria together are cheapest, not those with the cheapest first', () => {
    const plan = planOf(
      [
        [1, 9, 9],
        [3, 3, 3],
        [2, 9, 9],
        [9, 9, 9],
      ],
      3,
      { mostPlaces: 1 },
    );
    expect(pushesOf(plan)).toEqual(['P1: a b c']);
    expect([plan.status, shown(plan.cost), plan.isProvenBest]).toEqual(['reached', '9000000000 VND', true]);
    const two = planOf(
      [
        [1, 9, 9],
        [3, 3, 3],
        [2, 9, 9],
        [9, 9, 9],
      ],
      3,
      { mostPlaces: 2 },
    );
    expect(pushesOf(two)).toEqual(['P0: a', 'P1: a b']);
    expect(shown(two.cost)).toBe('7000000000 VND');
    // Without the limit the cheapest come first.
    expect(
      pushesOf(
        planOf(
          [
            [1, 9, 9],
            [3, 3, 3],
            [2, 9, 9],
            [9, 9, 9],
          ],
          3,
          {},
        ),
      ),
    ).toEqual(['P0: a', 'P2: a', 'P1: a']);
  });

  it('says how far the plan may be from the best where that is not proven', () => {
    const plan = planOf(
      [
        [2, 8, 8],
        [11, 1, 10],
        [12, 8, 12],
        [10, 8, 6],
      ],
      2,
      { mostPlaces: 1 },
    );
    expect([
      plan.status,
      shown(plan.cost),
      shown(plan.bound),
      shown(plan.boundGap),
      plan.isProvenBest,
    ]).toEqual(['reached', '10000000000 VND', '9500000000 VND', '500000000 VND', false]);
    expect(plan.warnings).toEqual([
      {
        code: 'not-proven-best',
        text: {
          vi: 'chưa chứng minh được đây là phương án tốt nhất: phương án tốt nhất không thể vượt 9,5 tỷ đồng, chênh lệch nhiều nhất 500 triệu đồng',
          en: 'it is not proven that no plan is better: the bound is 9.5 billion VND, at most 500 million VND away',
        },
      },
    ]);
    expect(told(plan, 'en').at(-1)).toMatch(/^Note/);
  });

  it('takes all that can be pushed where that is not enough, in the places with most', () => {
    const plan = planOf(
      [
        [1, 1, 1],
        [2, 2, 2],
        [3, 3, 3],
        [4, 4, 4],
      ],
      9,
      { mostPlaces: 2 },
    );
    expect([plan.status, pushesOf(plan), shown(plan.reached), plan.isProvenBest]).toEqual([
      'out-of-reach',
      ['P0: a b c', 'P1: a b c'],
      '2.5 criterion/commune',
      true,
    ]);
    // Just enough.
    expect(
      planOf(
        [
          [4, 4, 4],
          [2, 2, 2],
          [3, 3, 3],
          [1, 1, 1],
        ],
        6,
        { mostPlaces: 2 },
      ),
    ).toMatchObject({
      status: 'reached',
      cost: { value: '9000000000' },
      isProvenBest: true,
    });
  });

  it('takes as much as a budget buys in so few places', () => {
    const costs = [
      [1, 9, 9],
      [3, 3, 3],
      [2, 9, 9],
      [9, 9, 9],
    ];
    const plan = planOf(costs, 3, { mostPlaces: 1, budget: billion(8) });
    expect([plan.status, pushesOf(plan), shown(plan.neededCost), plan.isProvenBest]).toEqual([
      'over-budget',
      ['P1: a b'],
      '9000000000 VND',
      true,
    ]);
    expect(planOf(costs, 3, { mostPlaces: 1, budget: billion(9) }).status).toBe('reached');
    expect(planOf(costs, 3, { mostPlaces: 1, budget: billion(0) })).toMatchObject({
      status: 'over-budget',
      pushes: [],
    });
    expect(pushesOf(planOf(costs, 3, { mostPlaces: 1, budget: billion(2) }))).toEqual(['P0: a']);
  });

  it('buys a cheap criterion where the dear ones beside it would decide the place', () => {
    const costs = [
      [8, 1, 1],
      [5, 2, 10],
      [11, 1, 8],
      [12, 5, 10],
    ];
    const plan = planOf(costs, 2, { mostPlaces: 1, budget: billion(1) });
    expect([plan.status, pushesOf(plan), shown(plan.cost)]).toEqual([
      'over-budget',
      ['P0: b'],
      '1000000000 VND',
    ]);
  });

  it('does not say that a budget is too small where another plan may reach the target', () => {
    // The second place reaches it for exactly 8; the plan found takes 9.
    const costs = [
      [1, 9, 50],
      [4, 4, 50],
      [4.5, 4.5, 4.5],
      [50, 50, 50],
    ];
    const plan = planOf(costs, 2, { mostPlaces: 1, budget: billion(8) });
    expect([
      plan.status,
      shown(plan.neededCost),
      shown(plan.reached),
      shown(plan.bound),
      plan.isProvenBest,
    ]).toEqual(['not-proven', '9000000000 VND', '1.25 criterion/commune', '1.5 criterion/commune', false]);
    expect([explain(plan, 'en').split('\n')[0], explain(plan, 'vi').split('\n')[0]]).toEqual([
      'It is not proven whether a budget of 8 billion VND reaches the target of 1.5 criteria/commune (now 1 criterion/commune; the plan found for it takes 9 billion VND); within the budget, the plan found makes 1.25 criteria/commune: push 1 commune, 1 criterion, at a cost of 1 billion VND.',
      'Chưa xác định được kinh phí 8 tỷ đồng có đủ để đạt mục tiêu 1,5 tiêu chí/xã hay không (hiện có 1 tiêu chí/xã, phương án tìm được cần 9 tỷ đồng); với kinh phí này, phương án tìm được đạt 1,25 tiêu chí/xã, nếu tập trung chỉ đạo 1 xã, hoàn thành thêm 1 tiêu chí, chi phí 1 tỷ đồng.',
    ]);
    // Below the bound of the cost, no plan can reach it.
    const less = planOf(costs, 2, { mostPlaces: 1, budget: billion(5) });
    expect([less.status, shown(less.bound), less.isProvenBest]).toEqual([
      'over-budget',
      '1.25 criterion/commune',
      true,
    ]);
    expect(explain(less, 'en')).toContain(
      'does not reach the target of 1.5 criteria/commune (now 1 criterion/commune; the plan found for it takes 9 billion VND); at most it makes 1.25 criteria/commune: push',
    );
    expect(explain(less, 'vi')).toContain(
      'không đủ để đạt mục tiêu 1,5 tiêu chí/xã (hiện có 1 tiêu chí/xã, phương án tìm được cần 9 tỷ đồng); nhiều nhất đạt 1,25 tiêu chí/xã, nếu tập trung',
    );
    expect(planOf(costs, 2, { mostPlaces: 1, budget: billion(9) }).status).toBe('reached');
  });

  it('costs nothing where nothing costs anything', () => {
    const free = [
      [0, 9, 9],
      [0, 0, 9],
      [9, 9, 9],
      [9, 9, 9],
    ];
    expect(planOf(free, 2, { mostPlaces: 1, budget: billion(0) })).toMatchObject({
      pushes: [{ subject: 'P1' }],
      status: 'reached',
      cost: { value: '0' },
      bound: { value: '0' },
      isProvenBest: true,
    });
  });

  it('is exact where criteria cost alike', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 20 }),
        (lacks, mostPlaces, wanted) => {
          const ids = Array.from({ length: 9 }, (_, index) => String(index));
          const places = lacks.map((lack, at) => ({
            subject: `P${String(at)}`,
            met: ['m', ...ids.slice(lack)],
            missing: ids.slice(0, lack),
          }));
          const had = places.reduce((sum, { met }) => sum + met.length, 0);
          const plan = planToTarget(places, {
            target: {
              kind: 'level',
              unit: 'criterion/commune',
              direction: 'at-least',
              target: { value: averageText(had + wanted, lacks.length) },
            },
            mostPlaces,
          });
          const most = [...lacks]
            .sort((a, b) => b - a)
            .slice(0, mostPlaces)
            .reduce((a, b) => a + b, 0);
          expect(plan.isProvenBest).toBe(true);
          expect(Number(plan.pushedCriteria.value)).toBe(Math.min(wanted, most));
          expect(plan.pushes.length).toBeLessThanOrEqual(mostPlaces);
        },
      ),
      { numRuns: tries(200) },
    );
  });

  it('never passes its bound, and is never better than the best', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 }), {
          minLength: 4,
          maxLength: 4,
        }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 2 }),
        fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
        (costs, wanted, mostPlaces, budget) => {
          const small = smallCase(costs, wanted, {
            mostPlaces,
            ...(budget === undefined ? {} : { budget: billion(budget) }),
          });
          const plan = planToTarget(small.places, small.terms);
          const { most, least } = tryAll(small);
          const reached = Math.round(Number(plan.reached.value) * 4);
          const bound = Number(plan.bound.value);
          if (plan.status === 'reached') {
            expect(Number(plan.cost.value) / 1e9).toBeGreaterThanOrEqual(least!);
            expect(bound / 1e9).toBeLessThanOrEqual(least!);
            expect(Number(plan.boundGap.value)).toBe(Number(plan.cost.value) - bound);
            if (plan.isProvenBest) expect(Number(plan.cost.value) / 1e9).toBe(least);
          } else {
            if (plan.status === 'over-budget') expect(least).toBeUndefined();
            if (plan.status === 'not-proven') expect(plan.isProvenBest).toBe(false);
            const reachable = Math.min(most, 4 + wanted);
            expect(reached).toBeLessThanOrEqual(reachable);
            expect(Math.round(bound * 4)).toBeGreaterThanOrEqual(reachable);
            if (plan.isProvenBest) expect(reached).toBe(reachable);
          }
        },
      ),
      { numRuns: tries(400) },
    );
  });
});

/** An average as text that ends: rounded down at the 30th decimal, it asks for no more. */
function averageText(total: number, places: number): string {
  const scaled = (BigInt(total) * 10n ** 30n) / BigInt(places);
  const digits = scaled.toString().padStart(31, '0');
  return `${digits.slice(0, -30)}.${digits.slice(-30)}`;
}
