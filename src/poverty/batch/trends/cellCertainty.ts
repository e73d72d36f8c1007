import type { ChangeCertainty } from '../../trends/changeCertainty.js';
import type { ShareChange } from './shareChange.js';
import type { TrendCell } from './trendCell.js';

/** The 97.5% point of the normal distribution, 1.959963984540054, squared. */
const QUANTILE_SQUARED = 3.841458820694124;

/** Squares of doubles that are nearer to each other than this, in proportion, may stand to each other otherwise. */
const NEAR = 1e-9;

/** Whether a change is more than the error of its rates; `undefined` where doubles cannot tell. */
export function cellCertainty(
  first: TrendCell,
  last: TrendCell,
  { points, isWithinRounding }: ShareChange,
): ChangeCertainty | undefined {
  if (first.error !== undefined || last.error !== undefined) {
    const [change, error] = [points ** 2, QUANTILE_SQUARED * varianceOf(first, last)];
    if (Math.abs(change - error) <= NEAR * (change + error)) return undefined;
    if (change < error) return 'within-sampling-error';
    if (first.error !== undefined && last.error !== undefined) return 'beyond-sampling-error';
  }
  if (first.counted !== undefined && last.counted !== undefined) return 'exact';
  return isWithinRounding ? 'within-rounding' : 'beyond-rounding';
}

function varianceOf({ error: one = 0 }: TrendCell, { error: other = 0 }: TrendCell): number {
  return one ** 2 + other ** 2;
}
