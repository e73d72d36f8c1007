import {
  addFractions,
  divideFractions,
  fraction,
  fractionQuantity,
  multiplyFractions,
  type FigureInput,
  type Fraction,
  type Quantity,
} from '../foundation/internal.js';
import { valueFraction } from './statistics/datedValue.js';

/** The share of a figure in per cent. */
export function shareOf(percent: FigureInput): Fraction {
  return divideFractions(valueFraction(percent), fraction(100n));
}

/** A share as a percentage. */
export function hundredTimes(share: Fraction): Fraction {
  return multiplyFractions(share, fraction(100n));
}

/** A share as a figure in per cent. */
export function inPercent(share: Fraction): Quantity<'percent'> {
  return fractionQuantity(hundredTimes(share), 'percent');
}

/** The sum of some numbers. */
export function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce(addFractions, fraction(0n));
}
