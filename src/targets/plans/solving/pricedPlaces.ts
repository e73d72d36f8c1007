import type { PlaceOffer } from '../offers/planOffers.js';

/** Into how many parts the smallest part of a cost is divided for prices, so that a bound lies close. */
export const DETAIL = 1024n;

/** The places in which most is won at a price for each criterion. */
export interface PricedPlaces {
  readonly places: readonly PlaceOffer[];
  /** The price, in parts of the smallest part of a cost, as `won` is. */
  readonly price: bigint;
  /** What the price pays for the criteria that cost no more, less what they cost. */
  readonly won: bigint;
  /** How many criteria these are. */
  readonly count: number;
  /** What they cost. */
  readonly spent: bigint;
}

/** Choose the places in which most is won; of those that win the same, those with more criteria, then those given first. */
export function bestPlaces(places: readonly PlaceOffer[], most: number, price: bigint): PricedPlaces {
  const chosen = places
    .map((place) => ({ place, ...wonIn(place, price) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => (one.won > other.won ? -1 : one.won < other.won ? 1 : other.count - one.count))
    .slice(0, most);
  return {
    places: chosen.map(({ place }) => place),
    price,
    won: chosen.reduce((sum, { won }) => sum + won, 0n),
    count: chosen.reduce((sum, { count }) => sum + count, 0),
    spent: chosen.reduce((sum, { spent }) => sum + spent, 0n),
  };
}

function wonIn({ offers }: PlaceOffer, price: bigint): Pick<PricedPlaces, 'won' | 'count' | 'spent'> {
  let spent = 0n;
  let count = 0;
  for (const { cost } of offers) {
    if (cost * DETAIL > price) break;
    spent += cost;
    count += 1;
  }
  return { won: price * BigInt(count) - spent * DETAIL, count, spent };
}

/** The choices just below and at the lowest price that is high enough; it is known to be so at the highest. */
export function firstPrice(
  choose: (price: bigint) => PricedPlaces,
  highest: PricedPlaces,
  isEnough: (chosen: PricedPlaces) => boolean,
): readonly [below: PricedPlaces, at: PricedPlaces] {
  // Below the price of nothing at all, nothing is chosen.
  let below = choose(-1n);
  let at = highest;
  while (at.price - below.price > 1n) {
    const middle = choose((below.price + at.price) / 2n);
    if (isEnough(middle)) at = middle;
    else below = middle;
  }
  return [below, at];
}
