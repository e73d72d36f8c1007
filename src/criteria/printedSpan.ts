import {
  Decimal,
  decimalText,
  divideFractions,
  fractionOf,
  fractionText,
  range,
  refusal,
  toDecimal,
  type DecimalInput,
  type Range,
  type Refusal,
} from '../foundation/index.js';

/** What a printed share may stand for: per cent from `lower` to `upper`, both included, never outside 0 to 100. */
export interface PrintedSpan {
  /** The lower end. */
  readonly lower: Decimal;
  /** The upper end. */
  readonly upper: Decimal;
}

/** All of it. */
export const WHOLE: PrintedSpan = /* @__PURE__ */ (() => ({
  lower: new Decimal(100),
  upper: new Decimal(100),
}))();

/** None of it. */
export const NOTHING: PrintedSpan = /* @__PURE__ */ (() => ({
  lower: new Decimal(0),
  upper: new Decimal(0),
}))();

/** All shares that round to the printed one. */
export function printedSpan(printed: DecimalInput): PrintedSpan {
  const decimals = String(printed).split('.')[1]?.length ?? 0;
  const half = new Decimal(10).pow(-decimals).div(2);
  const value = toDecimal(printed);
  return { lower: Decimal.max(0, value.minus(half)), upper: Decimal.min(100, value.plus(half)) };
}

/** What is left of a share without a part of it. */
export function withoutPart(whole: PrintedSpan, part: PrintedSpan): PrintedSpan {
  return {
    lower: Decimal.max(0, whole.lower.minus(part.upper)),
    upper: whole.upper.minus(part.lower),
  };
}

/** A share as it stands in a result. */
export function spanRange({ lower, upper }: PrintedSpan): Range<'percent'> {
  return range({ lower: decimalText(lower), upper: decimalText(upper) }, 'percent');
}

/** A part as a share of what holds it, in per cent, ends rounded outwards where they do not terminate. */
export function shareOfSpan(
  part: PrintedSpan,
  whole: PrintedSpan,
): Range<'percent'> | Refusal<'divisor-may-be-zero'> {
  if (whole.lower.isZero()) return refusal('divisor-may-be-zero');
  const hundredfold = (end: Decimal) => fractionOf(end.times(100));
  const lower = fractionText(divideFractions(hundredfold(part.lower), fractionOf(whole.upper)), 34, 'down');
  const upper = fractionText(divideFractions(hundredfold(part.upper), fractionOf(whole.lower)), 34, 'up');
  // A part is never more than what holds it, whatever the rounding of the two would allow.
  return range({ lower, upper: decimalText(Decimal.min(100, toDecimal(upper))) }, 'percent');
}
