import {
  addIntervals,
  boundsOf,
  intersectIntervals,
  interval,
  range,
  subtractIntervals,
  type Interval,
  type Range,
} from '../../foundation/internal.js';
import type { PrintedPovertyRates } from './povertyRatesInput.js';
import { printedRate } from './printedRate.js';

/** Four figures that share one denominator, all households of the area. */
export interface PovertyShares<T> {
  /** Of the poor households. */
  readonly poor: T;
  /** Of the near-poor households. */
  readonly nearPoor: T;
  /** Of the two together. */
  readonly poorAndNearPoor: T;
  /** Of the households that are neither. */
  readonly neither: T;
}

/** What two rates that are printed rounded, their sum and the rest may be in truth. */
export function rangesOf({
  poorPercent,
  nearPoorPercent,
}: PrintedPovertyRates): PovertyShares<Range<'percent'>> {
  const [poor, nearPoor] = [printedRate(poorPercent), printedRate(nearPoorPercent)];
  const both = addIntervals(poor, nearPoor);
  const neither = subtractIntervals(interval('100', '100'), both);
  return {
    poor: asRange(poor),
    nearPoor: asRange(nearPoor),
    poorAndNearPoor: asRange(both),
    neither: asRange(neither),
  };
}

/** Within 0 to 100, as every share of a whole is; the figures as printed do not pass 100, so something is always left. */
function asRange(value: Interval): Range<'percent'> {
  return range(boundsOf(intersectIntervals(value, interval('0', '100')) as Interval), 'percent');
}
