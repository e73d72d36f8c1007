import { byCost, type PlaceOffer } from '../offers/planOffers.js';
import { bestPlan, takeAffordable, type Plan, type PlanLimits, type Pushed } from './pushing.js';

interface WholePush extends Pushed {
  readonly cost: bigint;
}

/**
 * Push whole places: the cheapest first. Each counts for one, so that no plan is cheaper, and none brings more for a budget. Of places
 * that cost the same, the one that needs fewer criteria goes first, then the one that was given first.
 */
export function pushPlaces(places: readonly PlaceOffer[], { wanted, mostPlaces, budget }: PlanLimits): Plan {
  const sorted = places
    .flatMap(wholePush)
    .sort((one, other) => byCost(one, other) || one.offers.length - other.offers.length);
  const { taken, cost } = takeAffordable(sorted, Math.min(wanted, mostPlaces), budget);
  return bestPlan(taken, taken.length, cost);
}

/** What a place needs, at its cheapest; nothing if that cannot all be pushed. */
function wholePush(place: PlaceOffer): readonly WholePush[] {
  const offers = place.offers.slice(0, place.need);
  if (offers.length < place.need) return [];
  return [{ place, offers, cost: offers.reduce((sum, { cost }) => sum + cost, 0n) }];
}
