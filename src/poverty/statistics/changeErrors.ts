import {
  divideFractions,
  quantity,
  signChangeRefusal,
  zeroBaselineRefusal,
  zeroEndpointRefusal,
  type BaseMeasure,
  type Decimal,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import { resultDecimal, workingDecimal } from '../workingDecimal.js';
import { annualFactor } from './annualGrowth.js';
import type { AnnualizedChangeInput } from './annualizedChangeInput.js';
import { valueFraction, yearsBetween } from './datedValue.js';
import { varianceOfDifference } from './sampling.js';

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
  const absolute = varianceOfDifference(first, second, covariance).sqrt();
  const span = yearsBetween(baseline.year, current.year);
  const years = workingDecimal(span);
  const errors = {
    change: quantity(resultDecimal(absolute), unit),
    annualChange: quantity(resultDecimal(absolute.div(years)), `${unit}/year` as const),
  };
  const [from, to] = [valueFraction(baseline.value), valueFraction(current.value)];
  const refused = noRatio(from.numerator, to.numerator);
  if (refused !== undefined)
    return { ...errors, relativeChangePercent: refused, compoundAnnualPercent: refused };
  const ratio = divideFractions(to, from);
  const [of0, of1] = [workingDecimal(from), workingDecimal(to)];
  const [se0, se1, shared] = [first, second, covariance].map((one) => workingDecimal(valueFraction(one))) as [
    Decimal,
    Decimal,
    Decimal,
  ];
  const variance = square(se0.div(of0))
    .plus(square(se1.div(of1)))
    .minus(shared.times(2).div(of0.times(of1)));
  const logError = variance.sqrt().times(100);
  return {
    ...errors,
    relativeChangePercent: quantity(resultDecimal(workingDecimal(ratio).times(logError)), 'percent'),
    compoundAnnualPercent: quantity(
      resultDecimal(annualFactor(ratio, span).div(years).times(logError)),
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

function square(value: Decimal): Decimal {
  return value.times(value);
}
