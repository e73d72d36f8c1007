import {
  fraction,
  fractionQuantity,
  inPlainUnit,
  toDecimal,
  type Decimal,
  type Measure,
  type Quantity,
  type QuantityInput,
} from '../../../foundation/internal.js';
import type { PlanTerms } from '../planTerms.js';

/** The unit of all costs, money in đồng, and how many decimals it takes to tell them exactly. */
export interface CostScale {
  readonly unit: Measure;
  readonly decimals: number;
}

/** The scale in which every cost is a whole number, so that sums and comparisons are exact and fast. */
export function costScale({ costs = [] }: PlanTerms, criterion: Measure): CostScale {
  const read = costs.map(({ cost }) => inPlainUnit(cost));
  return {
    unit: read[0]?.unit ?? criterion,
    decimals: read.reduce((most, { value }) => Math.max(most, toDecimal(value).decimalPlaces()), 0),
  };
}

/** A cost in whole parts of the scale. */
export function costIn(scale: CostScale, cost: QuantityInput): bigint {
  return wholeParts(toDecimal(inPlainUnit(cost).value), scale);
}

/** A budget in whole parts of the scale: what is left over below them buys nothing. */
export function wholeParts(value: Decimal, { decimals }: CostScale): bigint {
  return BigInt(value.toFixed(decimals, 1).replace('.', ''));
}

/** Whole parts of the scale as a figure. */
export function costQuantity(parts: bigint, { unit, decimals }: CostScale): Quantity {
  return fractionQuantity(fraction(parts, 10n ** BigInt(decimals)), unit);
}
