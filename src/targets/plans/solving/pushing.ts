import { byCost, type Offer, type PlaceOffer } from '../offers/planOffers.js';

/** A place with the criteria that are pushed in it. */
export interface Pushed {
  readonly place: PlaceOffer;
  readonly offers: readonly Offer[];
}

/** A plan, and what it could not be better than. */
export interface Plan {
  readonly pushed: readonly Pushed[];
  /** How many places or criteria it brings. */
  readonly gain: number;
  readonly cost: bigint;
  /** No plan with this gain costs less. */
  readonly leastCost: bigint;
  /** No plan within the budget brings more, up to what is wanted. */
  readonly mostGain: number;
}

/** Within what a plan has to stay. */
export interface PlanLimits {
  /** How much is wanted. */
  readonly wanted: number;
  readonly mostPlaces: number;
  /** The budget; nothing if there is none. */
  readonly budget?: bigint | undefined;
}

/** A criterion that can be pushed, with its place. */
export interface Push extends Offer {
  readonly place: PlaceOffer;
}

/** All that can be pushed in some places, cheapest first; equal ones in the order of the places. */
export function cheapestPushes(places: readonly PlaceOffer[]): readonly Push[] {
  return [...places]
    .sort((one, other) => one.at - other.at)
    .flatMap((place) => place.offers.map((offer): Push => ({ ...offer, place })))
    .sort(byCost);
}

/** As many things from the front as are wanted and the budget allows. */
export function takeAffordable<T extends { readonly cost: bigint }>(
  sorted: readonly T[],
  most: number,
  budget: bigint | undefined,
): { readonly taken: readonly T[]; readonly cost: bigint } {
  let cost = 0n;
  let count = 0;
  for (const thing of sorted) {
    if (count >= most || (budget !== undefined && cost + thing.cost > budget)) break;
    cost += thing.cost;
    count += 1;
  }
  return { taken: sorted.slice(0, count), cost };
}

/** A plan that no other can beat. */
export function bestPlan(pushed: readonly Pushed[], gain: number, cost: bigint): Plan {
  return { pushed, gain, cost, leastCost: cost, mostGain: gain };
}

/** Pushes by place, the place that is pushed first, first. */
export function byPlace(pushes: readonly Push[]): readonly Pushed[] {
  const places = new Map<PlaceOffer, Offer[]>();
  for (const push of pushes) {
    const offers = places.get(push.place);
    if (offers === undefined) places.set(push.place, [push]);
    else offers.push(push);
  }
  return [...places].map(([place, offers]) => ({ place, offers }));
}
