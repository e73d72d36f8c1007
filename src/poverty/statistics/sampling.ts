import {
  addFractions,
  fraction,
  multiplyFractions,
  subtractFractions,
  toDecimal,
  type CheckReport,
  type Decimal,
  type DecimalInput,
} from '../../foundation/internal.js';
import { workingDecimal } from '../workingDecimal.js';
import { valueFraction } from './datedValue.js';

/** The variance of the difference of two estimates: se₀² + se₁² − 2·covariance, of the working precision. */
export function varianceOfDifference(
  first: DecimalInput,
  second: DecimalInput,
  covariance: DecimalInput = 0,
): Decimal {
  const [a, b] = [valueFraction(first), valueFraction(second)];
  const sum = addFractions(multiplyFractions(a, a), multiplyFractions(b, b));
  const shared = multiplyFractions(fraction(2n), valueFraction(covariance));
  return workingDecimal(subtractFractions(sum, shared));
}

/** What is wrong with a covariance: it is never larger than the product of the standard errors. */
export function covarianceReports(
  first: DecimalInput,
  second: DecimalInput,
  covariance: DecimalInput = 0,
): readonly CheckReport[] {
  const most = toDecimal(first).times(toDecimal(second));
  const given = toDecimal(covariance);
  if (given.gt(most))
    return [{ code: 'too-large', at: ['covariance'], details: { maximum: most.toFixed() } }];
  return given.lt(most.neg())
    ? [{ code: 'too-small', at: ['covariance'], details: { minimum: most.neg().toFixed() } }]
    : [];
}
