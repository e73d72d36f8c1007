import type { PlaceOffer } from '../offers/planOffers.js';
import { pushInFewPlaces } from './pushInFewPlaces.js';
import { bestPlan, byPlace, cheapestPushes, takeAffordable, type Plan, type PlanLimits } from './pushing.js';

/**
 * Push criteria, wherever they are: the cheapest first. Each counts for one, so that no plan is cheaper, and none brings more for a
 * budget, as long as it does not need more places than can be pushed. Of criteria that cost the same, those of the place that was given
 * first go first, then those that were given first.
 */
export function pushCriteria(places: readonly PlaceOffer[], limits: PlanLimits): Plan {
  const { taken, cost } = takeAffordable(cheapestPushes(places), limits.wanted, limits.budget);
  const pushed = byPlace(taken);
  return pushed.length <= limits.mostPlaces
    ? bestPlan(pushed, taken.length, cost)
    : pushInFewPlaces(places, limits);
}
