import {
  divideFractions,
  multiplyFractions,
  quantity,
  resultDecimal,
  signChangeRefusal,
  workingDecimal,
  zeroBaselineRefusal,
  zeroEndpointRefusal,
  type BaseMeasure,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import { annualFactor } from './annualGrowth.js';
import type { AnnualizedChangeInput } from './annualizedChangeInput.js';
import { valueFraction, yearsBetween } from './datedValue.js';
import { errorOfDifference } from './sampling.js';

/** The standard errors of the changes between two estimates, each in the unit of its change. */
export interface ChangeErrors {
  /** Of the change. */
  readonly change: Quantity;
  /** Of the change a year. */
  readonly annualChange: Quantity;
  /** Of the relative change, by the delta method. */
  readonly relativeChangePercent: Quantity<'percent'> | Refusal;
  /** Of the compound rate, by the delta method. */
  readonly compoundAnnualPercent: Quantity<'percent/year'> | Refusal;
}

/** The standard errors, where both values have one. */
export function changeErrors(
  { baseline, current, covariance = 0 }: AnnualizedChangeInput,
  unit: BaseMeasure,
): ChangeErrors | undefined {
  const [first, second] = [baseline.standardError, current.standardError];
  if (first === undefined || second === undefined) return undefined;
  const sampling = { first, second, covariance };
  const absolute = errorOfDifference(sampling);
  const span = yearsBetween(baseline.year, current.year);
  const errors = {
    change: quantity(resultDecimal(absolute), unit),
    annualChange: quantity(resultDecimal(absolute.div(workingDecimal(span))), `${unit}/year` as const),
  };
  const [from, to] = [valueFraction(baseline.value), valueFraction(current.value)];
  if (from.numerator === 0n)
    return {
      ...errors,
      relativeChangePercent: zeroBaselineRefusal,
      compoundAnnualPercent: zeroBaselineRefusal,
    };
  const ratio = divideFractions(to, from);
  const ofRatio = errorOfDifference(sampling, ratio).div(workingDecimal(from).abs()).times(100);
  const refused = noRatio(from.numerator, to.numerator);
  return {
    ...errors,
    relativeChangePercent: quantity(resultDecimal(ofRatio), 'percent'),
    compoundAnnualPercent:
      refused ??
      quantity(
        resultDecimal(
          annualFactor(ratio, span)
            .times(ofRatio)
            .div(workingDecimal(multiplyFractions(ratio, span))),
        ),
        'percent/year',
      ),
  };
}

/** Why two values have no ratio of which one could take the logarithm, if they have none. */
export function noRatio(from: bigint, to: bigint): Refusal | undefined {
  if (from === 0n) return zeroBaselineRefusal;
  if (to === 0n) return zeroEndpointRefusal;
  return from > 0n === to > 0n ? undefined : signChangeRefusal;
}
