import {
  boundsOf,
  fraction,
  fractionOf,
  intersectIntervals,
  interval,
  type Bounds,
  type Interval,
} from '../../foundation/internal.js';
import type { OneFigure } from '../oneFigure.js';
import type { UnitCategory } from '../types.js';

/** All numbers. */
const ANY: Interval = { lower: null, upper: null };

/** A share of a whole, in per cent. */
export const shareDomain: Interval = /* @__PURE__ */ interval('0', '100');

/** Counts, amounts and sums of money. */
export const amountDomain: Interval = /* @__PURE__ */ interval('0', null);

/**
 * What a figure can be at all. Per cent have no bounds of their own: a rise may pass 100%, a change may be negative. What is
 * written as negative is a change, too.
 */
export function figureDomain(figure: OneFigure, isShare: boolean): Interval {
  const { value } = figure.form === 'single' ? figure : figure.lower;
  if (isShare) return shareDomain;
  return figure.changeDirection !== null || fractionOf(value).numerator < 0n
    ? ANY
    : categoryDomain(figure.unitWords.category);
}

/** What a figure of a category can be, if it is no change. */
function categoryDomain(category: UnitCategory): Interval {
  return category === 'percent' ? ANY : { lower: fraction(0n), upper: null };
}

/** The part of an interval that lies in a domain; `null` if none does. */
export function boundsWithin(bounds: Bounds, domain: Interval): Bounds | null {
  const within = intersectIntervals(interval(bounds.lower, bounds.upper), domain);
  return within && boundsOf(within);
}
