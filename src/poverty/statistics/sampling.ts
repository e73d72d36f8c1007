import {
  addFractions,
  compareFractions,
  fraction,
  fractionText,
  multiplyFractions,
  subtractFractions,
  workingDecimal,
  type CheckReport,
  type Decimal,
  type DecimalInput,
  type Fraction,
} from '../../foundation/internal.js';
import { valueFraction } from './datedValue.js';

/** The errors of two estimates: their standard errors, and their covariance if they are not independent. */
export interface SamplingErrors {
  readonly first: DecimalInput;
  readonly second: DecimalInput;
  readonly covariance?: DecimalInput;
}

/**
 * The standard error of `second − weight × first`: √(se₁² + weight²·se₀² − 2·weight·covariance), of the working precision.
 *
 * @param errors - The errors of the two, whose covariance is no larger than the product of the standard errors.
 * @param weight - By what the first is multiplied.
 */
export function errorOfDifference(
  { first, second, covariance = 0 }: SamplingErrors,
  weight: Fraction = fraction(1n),
): Decimal {
  const [a, b] = [multiplyFractions(weight, valueFraction(first)), valueFraction(second)];
  const sum = addFractions(multiplyFractions(a, a), multiplyFractions(b, b));
  const shared = multiplyFractions(multiplyFractions(fraction(2n), weight), valueFraction(covariance));
  // Exact up to the root: rounded parts could leave less than nothing where they cancel each other out.
  return workingDecimal(subtractFractions(sum, shared)).sqrt();
}

/** What is wrong with a covariance: it is never larger than the product of the standard errors. */
export function covarianceReports(
  first: DecimalInput,
  second: DecimalInput,
  covariance: DecimalInput = 0,
): readonly CheckReport[] {
  const most = multiplyFractions(valueFraction(first), valueFraction(second));
  const least = multiplyFractions(fraction(-1n), most);
  const given = valueFraction(covariance);
  if (compareFractions(given, most) > 0)
    return [{ code: 'too-large', at: ['covariance'], details: { maximum: allDigits(most) } }];
  return compareFractions(given, least) < 0
    ? [{ code: 'too-small', at: ['covariance'], details: { minimum: allDigits(least) } }]
    : [];
}

/** A product of two decimals as it is. */
function allDigits(product: Fraction): string {
  return fractionText(product, MOST_DECIMALS);
}

/** More decimals than a product of two decimals of the library has. */
const MOST_DECIMALS = 200;
