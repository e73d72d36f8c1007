import { addFractions, fractionOf, toDecimal, type Fraction } from '../../foundation/internal.js';
import { ZERO } from '../shared.js';
import type { IatiAmount } from './iatiTypes.js';

/** Amounts added up. */
export function sumOfAmounts(amounts: readonly IatiAmount[]): Fraction {
  return amounts.map(({ value }) => fractionOf(toDecimal(value))).reduce(addFractions, ZERO);
}
