import type { PlanAim } from '../reading/planAim.js';
import type { PlaceState } from '../reading/placeState.js';
import type { PlanTerms } from '../planTerms.js';
import { costIn, type CostScale } from './costScale.js';
import { byScope, saidOf } from './pushScopes.js';

/** A criterion that can be pushed, at a whole number of the smallest part in which costs are told. */
export interface Offer {
  readonly criterion: string;
  readonly cost: bigint;
}

/** What can be pushed in a place. */
export interface PlaceOffer {
  readonly place: PlaceState;
  /** Where it stands in the list. */
  readonly at: number;
  /** How many of its criteria have to be pushed for it to count. */
  readonly need: number;
  /** Its criteria, cheapest first, of equal ones in the order given; no more than may be pushed. */
  readonly offers: readonly Offer[];
}

/** The costs of pushing, as long as every criterion has one. */
export function planOffers(
  places: readonly PlaceState[],
  { needOf }: PlanAim,
  terms: PlanTerms,
  scale: CostScale,
): readonly PlaceOffer[] {
  const costs =
    terms.costs && byScope(terms.costs.map((one) => ({ ...one, whole: costIn(scale, one.cost) })));
  const { mostCriteria = Infinity } = terms;
  return pushable(places, needOf, terms).map(({ place, at, need, criteria }) => {
    const costOf = costs && saidOf(costs, place.subject);
    const offers = criteria.map((criterion): Offer => ({
      criterion,
      cost: costOf === undefined ? 1n : (costOf(criterion)?.whole ?? 0n),
    }));
    return { place, at, need, offers: offers.sort(byCost).slice(0, mostCriteria) };
  });
}

/** A place that is to be pushed, and may be. */
export interface PushablePlace extends Pick<PlaceOffer, 'place' | 'at' | 'need'> {
  /** Those of its criteria that may be pushed. */
  readonly criteria: readonly string[];
}

/** The places that need something, with what of it may be pushed. */
export function pushable(
  places: readonly PlaceState[],
  needOf: PlanAim['needOf'],
  { excluded = [] }: PlanTerms,
): readonly PushablePlace[] {
  const out = byScope(excluded);
  return places.flatMap((place, at): readonly PushablePlace[] => {
    const need = needOf(place);
    if (need === 0) return [];
    const isOut = saidOf(out, place.subject);
    const criteria = place.missing.filter((criterion) => isOut(criterion) === undefined);
    return [{ place, at, need, criteria }];
  });
}

/** What is cheaper first. */
export function byCost(one: { readonly cost: bigint }, other: { readonly cost: bigint }): number {
  return one.cost < other.cost ? -1 : one.cost > other.cost ? 1 : 0;
}
