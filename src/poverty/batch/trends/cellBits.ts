import type { ChangeCertainty } from '../../trends/changeCertainty.js';
import { isFarBelow } from '../../trends/scaleWarnings.js';
import type { TrendCell } from './trendCell.js';
import { bitOf } from './trendCodes.js';

/** What is to be said of the rates of a row and of their change, as bits. */
export function cellBits(cells: readonly TrendCell[], points: number, certainty: ChangeCertainty): number {
  const [first, last] = [cells[0], cells.at(-1)] as [TrendCell, TrendCell];
  let bits = 0;
  for (const { figureStatus } of [first, last]) {
    if (figureStatus === 'forecast') bits |= bitOf('rests-on-forecast');
    if (figureStatus === 'estimate') bits |= bitOf('rests-on-estimate');
  }
  if (cells.some((cell, index) => mayBeShare(cell, cells[index - 1], cells[index + 1])))
    bits |= bitOf('rate-may-be-share');
  if (points !== 0 && certainty.startsWith('within')) bits |= bitOf('change-within-error');
  if (
    first.counted !== undefined &&
    last.counted !== undefined &&
    points * (last.counted - first.counted) < 0
  )
    bits |= bitOf('rate-and-count-diverge');
  return bits;
}

/** Whether a printed rate is far below one beside it. */
function mayBeShare({ percent, counted }: TrendCell, ...beside: readonly (TrendCell | undefined)[]): boolean {
  return (
    counted === undefined && beside.some((other) => other !== undefined && isFarBelow(percent, other.percent))
  );
}
