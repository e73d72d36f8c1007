import { decimalText, toDecimal, type Bounds, type Decimal } from '../../foundation/internal.js';
import type { FigureNumber, QualifierSense } from '../types.js';
import type { IntervalConvention } from './convention.js';

/** The rule by which an interval was found. */
export type IntervalRule = 'exact' | 'rounded' | 'range' | QualifierSense;

/** How far an interval reaches below and above the number; `null` without end. */
type Reach = readonly [down: Decimal | number | null, up: Decimal | number | null];

/** The values that a number may stand for. */
export function numberInterval(
  number: Omit<FigureNumber, 'interval'>,
  rule: IntervalRule,
  convention: IntervalConvention,
): Bounds {
  const value = toDecimal(number.value);
  const [down, up] = reachOf(value, number, rule, convention);
  return {
    lower: down === null ? null : decimalText(value.minus(down)),
    upper: up === null ? null : decimalText(value.plus(up)),
  };
}

function reachOf(
  value: Decimal,
  number: Omit<FigureNumber, 'interval'>,
  rule: IntervalRule,
  convention: IntervalConvention,
): Reach {
  const unit = toDecimal(number.multiplier).times(`1e-${number.decimals}`);
  const vague = (): Decimal => vagueWidth(value, unit, convention);
  switch (rule) {
    case 'rounded':
      return roundedReach(value, number, unit, convention);
    case 'above':
      return [0, vague()];
    case 'below':
      return [vague(), 0];
    case 'about':
      return [vague(), vague()];
    case 'at-least':
      return [0, null];
    case 'at-most':
    case 'under':
      return [value.isNegative() ? null : value, 0];
    default:
      return [0, 0];
  }
}

function roundedReach(
  value: Decimal,
  { written, decimals }: Pick<FigureNumber, 'written' | 'decimals'>,
  unit: Decimal,
  { roundingUnits, trailingZeros, truncation }: IntervalConvention,
): Reach {
  const zeros = trailingZeros === 'significant' || decimals > 0 ? 0 : zerosBehind(written);
  const last = unit.times(`1e${zeros}`);
  const half = last.times(toDecimal(roundingUnits));
  const cut = truncation === 'possible' && half.lt(last) ? last : half;
  // What is cut off makes a figure smaller in size: below zero, the hidden value lies further down.
  return value.isNegative() ? [cut, half] : [half, cut];
}

/** How many zeros end a whole number; none of a zero itself. */
function zerosBehind(written: string): number {
  return /[1-9](0*)$/.exec(written)?.[1]?.length ?? 0;
}

function vagueWidth(value: Decimal, unit: Decimal, convention: IntervalConvention): Decimal {
  const share = value.abs().times(toDecimal(convention.vagueShare));
  const least = unit.times(toDecimal(convention.vagueUnits));
  return share.lt(least) ? least : share;
}
