import {
  fraction,
  fractionOf,
  intersectIntervals,
  interval,
  intervalContains,
  printedInterval,
  toDecimal,
  type DecimalInput,
  type Fraction,
  type Interval,
} from '../foundation/internal.js';

/** No rate lies outside. */
const POSSIBLE = /* @__PURE__ */ interval('0', '100');

/**
 * All rates that a rate may stand for that is printed with so many decimals: `'40.40'` means 40.395 to 40.405, and `'40.4'`
 * means 40.35 to 40.45. A number has lost its trailing zeros.
 */
export function printedRate(percent: DecimalInput): Interval {
  // A rate lies within 0 to 100 itself, so the two always meet.
  return intersectIntervals(printedInterval(percent), POSSIBLE) as Interval;
}

/** Whether a rate that is printed can be the one that follows from counts. */
export function agreesWithPrint(exact: Fraction, printed: DecimalInput): boolean {
  return intervalContains(printedRate(printed), exact);
}

/** The exact percentage that a count is of another, which must not be zero. */
export function percentOf(part: DecimalInput, whole: DecimalInput): Fraction {
  const [a, b] = [fractionOf(toDecimal(part)), fractionOf(toDecimal(whole))];
  return fraction(a.numerator * 100n, b.numerator);
}
