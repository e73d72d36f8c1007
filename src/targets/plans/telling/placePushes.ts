import { quantity, type BilingualText, type Measure } from '../../../foundation/internal.js';
import { costQuantity, type CostScale } from '../offers/costScale.js';
import type { PlaceState } from '../reading/placeState.js';
import type { PlaceLack, PlacePush } from '../planToTargetResult.js';
import type { Plan } from '../solving/pushing.js';

/** What it takes to write the figures of a plan. */
export interface PlanWriter {
  readonly scale: CostScale;
  /** What criteria are counted in. */
  readonly criterion: Measure;
  /** The names of criteria, where the scores tell them. */
  readonly names: ReadonlyMap<string, BilingualText>;
}

/** The places to push, with their criteria, cheapest first. */
export function placePushes({ pushed }: Plan, { scale, criterion, names }: PlanWriter): readonly PlacePush[] {
  return pushed.map(({ place: { place }, offers }) => ({
    subject: place.subject,
    criteria: offers.map(({ criterion: id, cost }) => {
      const name = names.get(id);
      return { id, ...(name && { name }), cost: costQuantity(cost, scale) };
    }),
    cost: costQuantity(
      offers.reduce((sum, { cost }) => sum + cost, 0n),
      scale,
    ),
    before: quantity(place.met, criterion),
    after: quantity(place.met + offers.length, criterion),
  }));
}

/** What each place lacks. */
export function lackingPlaces(states: readonly PlaceState[], unit: Measure): readonly PlaceLack[] {
  return states
    .filter(({ missing, unknownCount }) => missing.length + unknownCount > 0)
    .map(({ subject, met, missing, unknown, unknownCount }) => ({
      subject,
      met: quantity(met, unit),
      missing,
      unknown,
      unknownCount: quantity(unknownCount, unit),
    }));
}
