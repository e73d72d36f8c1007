import { quantity, type DecimalText, type Quantity } from '../../../foundation/internal.js';
import type { Division } from '../division/divideByPoints.js';
import type { ReadPlaces } from '../places/readPlaces.js';
import type { AllocationPlan } from '../points/allocationPlan.js';

/** What the allocations of places are told from. */
export interface AllocationParts {
  /** The rule, and the reading of it. */
  readonly plan: AllocationPlan;
  /** The places. */
  readonly places: ReadPlaces;
  /** The division of the amount; `undefined` if there are no points. */
  readonly division: Division | undefined;
  /** How many đồng a unit is. */
  readonly unit: bigint;
}

/** What a place gets in đồng. */
export function amountOf({ floors, raised }: Division, group: number, row: number, unit: bigint): bigint {
  return ((floors[group] as bigint) + BigInt(raised[row] as number)) * unit;
}

/** What each place gets, as decimal text, in their order. */
export function amountsOf({ places, division, unit }: AllocationParts): readonly DecimalText[] | undefined {
  if (division === undefined) return undefined;
  const { groupOf } = places.groups;
  const texts = division.floors.map((floor) => [String(floor * unit), String((floor + 1n) * unit)] as const);
  const amounts = new Array<DecimalText>(places.rows);
  for (let row = 0; row < places.rows; row += 1)
    amounts[row] = (texts[groupOf[row] as number] as readonly [string, string])[
      division.raised[row] as 0 | 1
    ];
  return Object.freeze(amounts);
}

/** A whole number of đồng as it stands in results. */
export function dongOf(amount: bigint): Quantity<'VND'> {
  return quantity(String(amount), 'VND');
}
