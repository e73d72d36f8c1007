import {
  divideFractions,
  fraction,
  fractionQuantity,
  multiplyFractions,
  quantity,
  zeroBaselineRefusal,
  zeroEndpointRefusal,
  subtractFractions,
  type Fraction,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import { compoundRate } from './compoundRate.js';

/** A change of a rate, in the four ways in which it is stated. Percentage points and per cent are different things. */
export interface PovertyChange {
  /** Last rate less first rate, in percentage points; negative for a fall. */
  readonly changePoints: Quantity<'percentagePoint'> | Refusal;
  /** The change in points divided by the number of year-steps. */
  readonly annualChangePoints: Quantity<'percentagePoint/year'> | Refusal;
  /** The change as a percentage of the first rate. */
  readonly relativeChangePercent: Quantity<'percent'> | Refusal;
  /** The steady yearly change, in per cent of each year's rate, that leads from the first rate to the last. */
  readonly compoundAnnualPercent: Quantity<'percent/year'> | Refusal;
}

/** The change from one rate to another, so many years later. */
export function changeBetween(from: Fraction, to: Fraction, years: number): PovertyChange {
  const points = subtractFractions(to, from);
  return {
    changePoints: fractionQuantity(points, 'percentagePoint'),
    annualChangePoints: fractionQuantity(
      divideFractions(points, fraction(BigInt(years))),
      'percentagePoint/year',
    ),
    ...relativeTo(from, to, years),
  };
}

type Relative = Pick<PovertyChange, 'relativeChangePercent' | 'compoundAnnualPercent'>;

function relativeTo(from: Fraction, to: Fraction, years: number): Relative {
  if (from.numerator === 0n) {
    const refused = zeroBaselineRefusal;
    return { relativeChangePercent: refused, compoundAnnualPercent: refused };
  }
  const ratio = divideFractions(to, from);
  const relative = multiplyFractions(subtractFractions(ratio, fraction(1n)), fraction(100n));
  return {
    relativeChangePercent: fractionQuantity(relative, 'percent'),
    compoundAnnualPercent:
      to.numerator === 0n ? zeroEndpointRefusal : quantity(compoundRate(ratio, years), 'percent/year'),
  };
}

/** All four ways refused for one reason. */
export function refusedChange(reason: Refusal): PovertyChange {
  return {
    changePoints: reason,
    annualChangePoints: reason,
    relativeChangePercent: reason,
    compoundAnnualPercent: reason,
  };
}
