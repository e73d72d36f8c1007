import { quantity, toDecimal, type Fraction, type Measure, type Quantity } from '../foundation/index.js';

/** A fraction as a quantity: divided once, at the very end, so that what ends exactly is exact. */
export function exactQuantity<M extends Measure>(value: Fraction, unit: M): Quantity<M> {
  return quantity(toDecimal(value.numerator).div(toDecimal(value.denominator)), unit);
}
