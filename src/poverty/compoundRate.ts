import { Decimal, toDecimal, type Fraction } from '../foundation/internal.js';

/** Roots are taken with more digits than results have, so that one which ends exactly comes out exactly. */
const WideDecimal = /* @__PURE__ */ Decimal.clone({ precision: 70 });

/** The yearly rate, in per cent, that leads from one positive value to another in so many years: ((to ÷ from)^(1/years) − 1) × 100. */
export function compoundRate(ratio: Fraction, years: number): Decimal {
  const quotient = new WideDecimal(ratio.numerator.toString()).div(ratio.denominator.toString());
  const growth = quotient.pow(new WideDecimal(1).div(years));
  const percent = growth.toSignificantDigits(60).minus(1).times(100);
  return toDecimal(percent).toSignificantDigits(34);
}
