import { lazy } from '../reading/lazy.js';
import { Decimal } from './decimal.js';
import type { Fraction } from './fraction.js';

/** Decimals of more digits than results have, for logarithms, roots and powers: what is rounded on the way does not show. */
const working = /* @__PURE__ */ lazy(() => Decimal.clone({ precision: 50 }));

/** A fraction as a decimal of the working precision. */
export function workingDecimal(value: Fraction): Decimal {
  const Working = working();
  return new Working(value.numerator.toString()).div(new Working(value.denominator.toString()));
}

/** A decimal of the working precision, rounded to the digits that results have. */
export function resultDecimal(value: Decimal): Decimal {
  return new Decimal(value).toSignificantDigits(34);
}
