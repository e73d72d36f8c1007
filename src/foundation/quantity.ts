import { decimalText, toDecimal, type Decimal, type DecimalInput, type DecimalText } from './decimal.js';
import type { Bounds } from './interval.js';
import type { Measure } from './measures.js';

/**
 * A number with its unit, as it stands in every result: plain data, the number as decimal text.
 *
 * `value` is exact wherever the arithmetic ends (sums, products, most quotients) and has 34 significant digits otherwise;
 * it is never rounded for display.
 */
export interface Quantity<M extends Measure = Measure> {
  /** Marks a quantity, as against a refusal. */
  readonly kind: 'quantity';
  /** The number. */
  readonly value: DecimalText;
  /** Its unit. */
  readonly unit: M;
}

/** A range of numbers with their unit, as it stands in results: what a printed figure, or one computed from such, may be. */
export interface Range<M extends Measure = Measure> extends Bounds {
  /** Marks a range. */
  readonly kind: 'range';
  /** The unit of both ends. */
  readonly unit: M;
}

/** Make a quantity. */
export function quantity<M extends Measure>(value: Decimal | DecimalInput, unit: M): Quantity<M> {
  return { kind: 'quantity', value: decimalText(toDecimal(value)), unit };
}

/** Make a range with a unit. */
export function range<M extends Measure>(bounds: Bounds, unit: M): Range<M> {
  return { kind: 'range', lower: bounds.lower, upper: bounds.upper, unit };
}
