import {
  boundsOf,
  divideIntervals,
  intersectIntervals,
  interval,
  multiplyIntervals,
  printedInterval,
  range,
  divisorMayBeZeroRefusal,
  subtractIntervals,
  type DecimalInput,
  type Interval,
  type Range,
  type Refusal,
} from '../../../foundation/internal.js';

const POSSIBLE = /* @__PURE__ */ interval('0', '100');

/** All of it. */
export const WHOLE: Interval = /* @__PURE__ */ interval('100', '100');

/** None of it. */
export const NOTHING: Interval = /* @__PURE__ */ interval('0', '0');

/** All shares that round to the printed one. */
export function printedSpan(printed: DecimalInput): Interval {
  return withinPossible(printedInterval(printed));
}

/** What is left of a share without a part of it. */
export function withoutPart(whole: Interval, part: Interval): Interval {
  return withinPossible(subtractIntervals(whole, part));
}

/** A share as it stands in a result, ends rounded outwards where they do not terminate. */
export function spanRange(share: Interval): Range<'percent'> {
  return range(boundsOf(share), 'percent');
}

/** A part as a share of what holds it, in per cent. */
export function shareOfSpan(
  part: Interval,
  whole: Interval,
): Range<'percent'> | Refusal<'divisor-may-be-zero'> {
  const share = divideIntervals(multiplyIntervals(part, WHOLE), whole);
  // A part is never more than what holds it, whatever the rounding of the two would allow.
  return share === null ? divisorMayBeZeroRefusal : spanRange(withinPossible(share));
}

/** Shares lie within 0 to 100 themselves, so the two always meet. */
function withinPossible(share: Interval): Interval {
  return intersectIntervals(share, POSSIBLE) as Interval;
}
