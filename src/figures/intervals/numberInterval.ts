import {
  addFractions,
  boundsOf,
  compareFractions,
  decimalText,
  fraction,
  fractionOf,
  multiplyFractions,
  subtractFractions,
  toDecimal,
  type Bounds,
  type DecimalInput,
  type Fraction,
} from '../../foundation/internal.js';
import type { IntervalConvention } from './convention.js';
import type { FigureNumber, QualifierSense } from '../types.js';

/** The rule by which an interval was found. */
export type IntervalRule = 'exact' | 'rounded' | 'range' | QualifierSense;

/** The values that a number may stand for. */
export function numberInterval(
  number: Omit<FigureNumber, 'interval'>,
  rule: IntervalRule,
  convention: IntervalConvention,
): Bounds {
  const value = fractionOf(number.value);
  const below = (width: Fraction): Fraction => subtractFractions(value, width);
  const above = (width: Fraction): Fraction => addFractions(value, width);
  const unit = multiplyFractions(fractionOf(number.scale), fraction(1n, 10n ** BigInt(number.decimals)));
  const vague = (): Fraction => vagueWidth(value, unit, convention);
  switch (rule) {
    case 'rounded':
      return roundedBounds(number, value, unit, convention);
    case 'above':
      return boundsOf({ lower: value, upper: above(vague()) });
    case 'below':
      return boundsOf({ lower: below(vague()), upper: value });
    case 'about':
      return boundsOf({ lower: below(vague()), upper: above(vague()) });
    case 'at-least':
      return boundsOf({ lower: value, upper: null });
    case 'at-most':
    case 'under':
      return boundsOf({ lower: value.numerator < 0n ? null : fraction(0n), upper: value });
    default:
      return boundsOf({ lower: value, upper: value });
  }
}

function roundedBounds(
  { written, decimals }: Pick<FigureNumber, 'written' | 'decimals'>,
  value: Fraction,
  unit: Fraction,
  { roundingUnits, trailingZeros, truncation }: IntervalConvention,
): Bounds {
  const zeros = trailingZeros === 'significant' || decimals > 0 ? 0 : zerosBehind(written);
  const last = multiplyFractions(unit, fraction(10n ** BigInt(zeros)));
  const half = multiplyFractions(last, given(roundingUnits));
  const cut = truncation === 'possible' && compareFractions(half, last) < 0 ? last : half;
  // What is cut off makes a figure smaller in size: below zero, the hidden value lies further down.
  const [down, up] = value.numerator < 0n ? [cut, half] : [half, cut];
  return boundsOf({ lower: subtractFractions(value, down), upper: addFractions(value, up) });
}

/** How many zeros end a whole number; none of a zero itself. */
function zerosBehind(written: string): number {
  const digits = written.replace('-', '');
  return digits.length - digits.replace(/(?<=[1-9])0+$/, '').length;
}

function vagueWidth(value: Fraction, unit: Fraction, convention: IntervalConvention): Fraction {
  const size = value.numerator < 0n ? subtractFractions(fraction(0n), value) : value;
  const share = multiplyFractions(size, given(convention.vagueShare));
  const least = multiplyFractions(unit, given(convention.vagueUnits));
  return compareFractions(share, least) < 0 ? least : share;
}

function given(value: DecimalInput): Fraction {
  return fractionOf(decimalText(toDecimal(value)));
}
