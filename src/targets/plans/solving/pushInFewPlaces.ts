import type { PlaceOffer } from '../offers/planOffers.js';
import {
  bestPlan,
  byPlace,
  cheapestPushes,
  takeAffordable,
  type Plan,
  type PlanLimits,
  type Push,
} from './pushing.js';
import { bestPlaces, DETAIL, firstPrice, type PricedPlaces } from './pricedPlaces.js';

/**
 * Push criteria in no more places than can be pushed. Which places to choose hangs on how many criteria are pushed in each, so that the
 * cheapest first need not be best. A price per criterion decides: at each price, the places are chosen in which most would be won
 * by all that costs no more. The price at which just enough is pushed gives the plan, and a bound that no plan passes.
 *
 * Method: Lagrangian relaxation of the number of criteria (of the budget, where there is one): Fisher, Management Science 27 (1981).
 */
export function pushInFewPlaces(places: readonly PlaceOffer[], limits: PlanLimits): Plan {
  const { budget, wanted, ...rest } = limits;
  // At a price above everything, the places with most to push are chosen; of those, the cheapest.
  const all = bestPlaces(places, limits.mostPlaces, priceOfAll(places));
  const most = Math.min(wanted, all.count);
  const free =
    all.count === most ? cheapestIn(all, most) : cheapestPlan(places, { ...rest, wanted: most }, all);
  if (budget === undefined || free.cost <= budget) return free;
  const fullest = fullestPlan(places, { ...limits, wanted: most, budget }, all);
  // Where the budget is below what so many must cost, it cannot bring them all.
  const mostGain = free.leastCost > budget ? Math.min(fullest.mostGain, most - 1) : fullest.mostGain;
  return { ...fullest, leastCost: free.leastCost, mostGain };
}

/** A price at which no cost matters against one criterion more. */
function priceOfAll(places: readonly PlaceOffer[]): bigint {
  const dearest = places.reduce((so, { offers }) => {
    const cost = offers.reduce((sum, offer) => sum + offer.cost, 0n);
    return cost > so ? cost : so;
  }, 0n);
  return (dearest + 1n) * DETAIL;
}

function cheapestPlan(
  places: readonly PlaceOffer[],
  { wanted, mostPlaces }: PlanLimits,
  all: PricedPlaces,
): Plan {
  const [below, at] = firstPrice(
    (price) => bestPlaces(places, mostPlaces, price),
    all,
    ({ count }) => count >= wanted,
  );
  const plan = cheapestIn(at, wanted);
  // What is won at a price is what the price pays for, less what it costs: no plan costs less than what is paid, less what can be won.
  const bounds = [below, at].map(({ price, won }) => roundUp(price * BigInt(wanted) - won, DETAIL));
  return { ...plan, leastCost: bounds.reduce((so, bound) => (bound > so ? bound : so), 0n) };
}

/** The most that a budget buys. */
function fullestPlan(
  places: readonly PlaceOffer[],
  { wanted, mostPlaces, budget }: PlanLimits & { readonly budget: bigint },
  all: PricedPlaces,
): Plan {
  const [below, at] = firstPrice(
    (price) => bestPlaces(places, mostPlaces, price),
    all,
    ({ spent }) => spent > budget,
  );
  const plan = [below, at, all]
    .map((chosen) => planOf(takeAffordable(cheapestPushes(chosen.places), wanted, budget)))
    .reduce((best, other) => (other.gain > best.gain ? other : best));
  const bounds = [below, at]
    .filter(({ price }) => price > 0n)
    .map(({ price, won }) => Number((budget * DETAIL + won) / price));
  return { ...plan, mostGain: Math.min(wanted, ...bounds) };
}

/** The cheapest plan with so many criteria in some places. */
function cheapestIn({ places }: PricedPlaces, wanted: number): Plan {
  return planOf(takeAffordable(cheapestPushes(places), wanted, undefined));
}

function planOf({ taken, cost }: { readonly taken: readonly Push[]; readonly cost: bigint }): Plan {
  return bestPlan(byPlace(taken), taken.length, cost);
}

function roundUp(value: bigint, whole: bigint): bigint {
  return value <= 0n ? 0n : (value + whole - 1n) / whole;
}
