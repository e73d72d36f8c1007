import { toDecimal, inPlainUnit } from '../../../foundation/internal.js';
import { wholeParts, type CostScale } from '../offers/costScale.js';
import { aimOf, type PlanAim } from '../reading/planAim.js';
import { planOffers } from '../offers/planOffers.js';
import type { PlaceState } from '../reading/placeState.js';
import type { PlanTerms } from '../planTerms.js';
import type { PlanStatus } from '../planToTargetResult.js';
import { pushCriteria } from './pushCriteria.js';
import type { Plan } from './pushing.js';
import { pushPlaces } from './pushPlaces.js';

/** A plan with what it comes to. */
export interface SolvedPlan {
  readonly aim: PlanAim;
  readonly plan: Plan;
  readonly status: PlanStatus;
  /** A plan that reaches the target, whatever it costs; nothing where there is none. */
  readonly needed?: Plan;
}

/** Make the best plan for what is known, and tell what it comes to. */
export function solvePlan(places: readonly PlaceState[], terms: PlanTerms, scale: CostScale): SolvedPlan {
  const aim = aimOf(terms.target, places);
  const solve = solver(places, aim, terms, scale);
  const budget = terms.budget && wholeParts(toDecimal(inPlainUnit(terms.budget).value), scale);
  const plan = solve(budget);
  if (isEnough(aim, plan)) return { aim, plan, status: lackOf(aim) === 0 ? 'met' : 'reached', needed: plan };
  const free = budget === undefined ? plan : solve(undefined);
  if (isEnough(aim, free)) {
    const mayReach = plan.mostGain >= lackOf(aim);
    return { aim, plan, status: mayReach ? 'not-proven' : 'over-budget', needed: free };
  }
  return { aim, plan, status: isPossible(places, terms, scale) ? 'unknown' : 'out-of-reach' };
}

function solver(
  places: readonly PlaceState[],
  aim: PlanAim,
  terms: PlanTerms,
  scale: CostScale,
): (budget: bigint | undefined) => Plan {
  const offers = planOffers(places, aim, terms, scale);
  const push = aim.counts === 'places' ? pushPlaces : pushCriteria;
  const { mostPlaces = Infinity } = terms;
  return (budget) => push(offers, { wanted: lackOf(aim), mostPlaces, budget });
}

function lackOf({ wanted, had }: PlanAim): number {
  return Math.max(0, wanted - had);
}

function isEnough(aim: PlanAim, { gain }: Plan): boolean {
  return gain >= lackOf(aim);
}

/** Whether the target could be reached if all that is unknown were met, whatever it costs. */
function isPossible(places: readonly PlaceState[], terms: PlanTerms, scale: CostScale): boolean {
  if (places.every(({ unknownCount }) => unknownCount === 0)) return false;
  const hoped = places.map((place) => ({
    ...place,
    met: place.met + place.unknownCount,
    unknownCount: 0,
    isAssessed: true,
  }));
  const aim = aimOf(terms.target, hoped);
  return isEnough(aim, solver(hoped, aim, terms, scale)(undefined));
}
