import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planToTarget, type PlanToTarget } from '../../../src/targets/internal.js';
import { smallCases, tryAll, wantedOf, type SmallCase } from './bruteForce.js';
import { tries } from '../../fixtures/tries.js';

const BILLION = 1e9;
const runs = { numRuns: tries(200) };

/** What a plan reaches: places, or criteria of all places. */
function reachedOf({ reached }: PlanToTarget, { places }: SmallCase): number {
  return reached.unit === 'commune'
    ? Number(reached.value)
    : Math.round(Number(reached.value) * places.length);
}

/** Whether every step is as good as another. */
function isSeparable({ terms: { target, mostPlaces } }: SmallCase): boolean {
  return mostPlaces === undefined || target.unit !== 'criterion/commune';
}

describe('against every combination', () => {
  it('costs the least, or reaches the most, and says whether it is proven', () => {
    fc.assert(
      fc.property(smallCases, (small) => {
        const plan = planToTarget(small.places, small.terms);
        const { most, least } = tryAll(small);
        const isReached = plan.status === 'reached' || plan.status === 'met';
        if (isSeparable(small)) expect(plan.isProvenBest).toBe(true);
        if (plan.isProvenBest) {
          expect(isReached).toBe(least !== undefined);
          if (isReached) expect(Number(plan.cost.value)).toBe(least! * BILLION);
          else expect(reachedOf(plan, small)).toBe(most);
          return;
        }
        // The bound holds, and the plan is one that can be carried out.
        if (isReached) {
          expect(Number(plan.bound.value)).toBeLessThanOrEqual(least! * BILLION);
          expect(Number(plan.cost.value)).toBeGreaterThanOrEqual(least! * BILLION);
        } else {
          expect(Math.round(Number(plan.bound.value) * small.places.length)).toBeGreaterThanOrEqual(
            Math.min(most, wantedOf(small.places, small.terms.target)),
          );
          expect(reachedOf(plan, small)).toBeLessThanOrEqual(most);
          if (plan.status === 'over-budget') expect(least).toBeUndefined();
        }
      }),
      { numRuns: tries(600) },
    );
  });

  it('keeps within its limits and adds up', () => {
    fc.assert(
      fc.property(smallCases, (small) => {
        const { places, terms } = small;
        const plan = planToTarget(places, terms);
        const { mostPlaces = Infinity, mostCriteria = Infinity, budget } = terms;
        expect(plan.pushes.length).toBeLessThanOrEqual(mostPlaces);
        expect(plan.pushes.every(({ criteria }) => criteria.length <= mostCriteria)).toBe(true);
        if (budget) expect(Number(plan.cost.value)).toBeLessThanOrEqual(Number(budget.value) * BILLION);
        const sum = plan.pushes.reduce((so, { cost }) => so + Number(cost.value), 0);
        expect(Number(plan.cost.value)).toBe(sum);
        for (const { subject, criteria } of plan.pushes) {
          const { missing } = places.find((place) => place.subject === subject)!;
          expect(criteria.every(({ id }) => missing.includes(id))).toBe(true);
        }
        if (plan.neededCost)
          expect(Number(plan.cost.value)).toBeLessThanOrEqual(
            Number(plan.neededCost.value) +
              (plan.status === 'over-budget' || plan.status === 'not-proven' ? Number.MAX_VALUE : 0),
          );
      }),
      runs,
    );
  });

  it('reaches no less with a larger budget, costs no more where something is cheaper, and as much in another order', () => {
    fc.assert(
      fc.property(smallCases.filter(isSeparable), fc.nat({ max: 20 }), ({ places, terms }, more) => {
        const plan = planToTarget(places, terms);
        const reverse = planToTarget([...places].reverse(), terms);
        expect([reverse.cost, reverse.reached, reverse.status]).toEqual([
          plan.cost,
          plan.reached,
          plan.status,
        ]);
        const { budget } = terms;
        if (budget) {
          const richer = planToTarget(places, {
            ...terms,
            budget: { ...budget, value: Number(budget.value) + more / 2 },
          });
          expect(Number(richer.reached.value)).toBeGreaterThanOrEqual(Number(plan.reached.value));
        }
        if (plan.status !== 'reached') return;
        const [first, ...others] = terms.costs!;
        const cheaper = planToTarget(places, {
          ...terms,
          costs: [{ ...first!, cost: { value: 0, unit: 'billionVND' } }, ...others],
        });
        expect(Number(cheaper.cost.value)).toBeLessThanOrEqual(Number(plan.cost.value));
      }),
      runs,
    );
  });
});
