import {
  compareFractions,
  divideFractions,
  fraction,
  fractionOf,
  subtractFractions,
  workingDecimal,
  type Fraction,
} from '../../../foundation/internal.js';
import { ONE, sizeOf } from '../levels/rates.js';

/** It makes “on track” reachable without passing the limit for 15 years. */
const EXPONENT = '4.44';

/**
 * By what bounds for rates are multiplied as a natural limit comes near: 1 where |v₀| ≥ 2|L|; else 1 − x^4.44, with x = |v₀| ÷ |L|
 * up to the limit and x = (2|L| − |v₀|) ÷ |L| beyond it. At the limit it is 0.
 */
export function limitFactor(baseline: Fraction, limit: Fraction): Fraction {
  const share = divideFractions(sizeOf(baseline), sizeOf(limit));
  const twice = fraction(2n);
  if (compareFractions(share, twice) >= 0) return ONE;
  const nearness = compareFractions(share, ONE) <= 0 ? share : subtractFractions(twice, share);
  return subtractFractions(ONE, fractionOf(workingDecimal(nearness).pow(EXPONENT)));
}
