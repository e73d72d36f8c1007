import {
  boundsOf,
  intersectIntervals,
  range,
  type Interval,
  type Measure,
  type Range,
} from '../../../foundation/internal.js';
import { amountDomain, shareDomain } from '../../intervals/domain.js';
import type { Uncertain } from '../formulas/uncertain.js';
import type { ReadClaim } from '../input/claimAsRead.js';

/** The kinds of claims whose result is a number of things or an amount of them, so that it is not negative. */
const AMOUNTS: readonly string[] = [
  'composition',
  'distribution',
  'stock-and-flow',
  'average-per-unit',
  'average-over-bands',
  'disbursement',
  'target-achievement',
  'index',
  'multiple',
];

/** The values that fit the inputs, the claimed figure and the kind of the claim; `null` if there are none. */
export function commonRange(
  read: ReadClaim,
  result: Uncertain,
  published: Uncertain,
  unit: Measure,
): Range | null {
  const both = intersectIntervals(result.interval, published.interval);
  // What is computed as negative is a change, whatever the kind.
  const isChange = result.point.numerator < 0n;
  const possible = both && intersectIntervals(both, claimDomain(read, isChange));
  return possible && range(boundsOf(possible), unit);
}

/** What the result of a claim can be at all. */
function claimDomain({ claim, form }: ReadClaim, isChange: boolean): Interval {
  if (form?.isShare === true) return shareDomain;
  return AMOUNTS.includes(claim.kind) && !isChange ? amountDomain : { lower: null, upper: null };
}
