import { workingDecimal, type Decimal, type Fraction } from '../../foundation/internal.js';

/**
 * The factor that leads, year by year, to a ratio after so many years, whole or not: ratio^(1 ÷ years), of the working precision.
 *
 * @param ratio - Above zero.
 * @param years - Above zero.
 */
export function annualFactor(ratio: Fraction, years: Fraction): Decimal {
  const exponent = workingDecimal({ numerator: years.denominator, denominator: years.numerator });
  return workingDecimal(ratio).pow(exponent);
}
