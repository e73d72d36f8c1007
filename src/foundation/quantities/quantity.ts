import {
  decimalText,
  toDecimal,
  type Decimal,
  type DecimalInput,
  type DecimalText,
} from '../numbers/decimal.js';
import type { Fraction } from '../numbers/fraction.js';
import { quotientText } from '../numbers/quotientText.js';
import type { Bounds } from '../numbers/interval.js';
import type { Measure } from './measures.js';

/**
 * A number with its unit, as it stands in every result: plain data, the number as decimal text.
 *
 * `value` is exact wherever the arithmetic ends within 34 significant digits (sums and products of real figures do), and
 * has 34 significant digits otherwise; it is never rounded for display.
 */
export interface Quantity<M extends Measure = Measure> {
  /** Marks a quantity, as against a refusal. */
  readonly kind: 'quantity';
  /** The number. */
  readonly value: DecimalText;
  /** Its unit. */
  readonly unit: M;
}

/**
 * A figure with its unit as a caller gives it: `{ value: '998', unit: 'billionVND' }`. A {@link Quantity} that the library
 * returned is one, too.
 */
export interface QuantityInput<M extends Measure = Measure> {
  /** What a quantity of the library bears; it need not be given. */
  readonly kind?: 'quantity';
  /** The number. */
  readonly value: DecimalInput;
  /** Its unit. */
  readonly unit: M;
}

/**
 * A figure as a caller gives it: the number alone, in the unit that the place asks for, or the number with that unit, as
 * results of the library hold it.
 */
export type FigureInput<M extends Measure = Measure> = DecimalInput | QuantityInput<M>;

/** A range of numbers with their unit, as it stands in results: what a printed figure, or one computed from such, may be. */
export interface Range<M extends Measure = Measure> extends Bounds {
  /** Marks a range. */
  readonly kind: 'range';
  /** The unit of both ends. */
  readonly unit: M;
}

/**
 * Make a quantity.
 *
 * @throws MtqgError `wrong-type` if the number is none or not finite.
 *
 * @example
 * ```ts
 * import { quantity } from 'mtqg/foundation';
 *
 * quantity('50.790', 'percent'); // => { kind: 'quantity', value: '50.79', unit: 'percent' }
 * ```
 */
export function quantity<M extends Measure>(value: Decimal | DecimalInput, unit: M): Quantity<M> {
  return { kind: 'quantity', value: decimalText(toDecimal(value)), unit };
}

/**
 * Make a range with a unit.
 */
export function range<M extends Measure>(bounds: Bounds, unit: M): Range<M> {
  return { kind: 'range', lower: bounds.lower, upper: bounds.upper, unit };
}

/**
 * Make a quantity of an exact fraction: divided once, at the very end, so that what ends exactly is exact.
 */
export function fractionQuantity<M extends Measure>(value: Fraction, unit: M): Quantity<M> {
  return { kind: 'quantity', value: quotientText(value), unit };
}
