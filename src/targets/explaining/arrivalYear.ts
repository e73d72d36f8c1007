import { toDecimal, type Quantity } from '../../foundation/internal.js';

/** The year in which a target is reached. Years are year-ends: what is reached within a year is there at its end. */
export function arrivalYear(projectedYear: Quantity): number {
  return toDecimal(projectedYear).ceil().toNumber();
}
