import { countsWithin, exactCount } from './countsWithin.js';
import type { PossibleCounts } from './possibleCountsResult.js';
import type { ReadClaim } from '../input/claimAsRead.js';

/** The counts that the percentage of a share claim may stand for, where the whole is small enough for that to tell anything. */
export function countsOfClaim({ claim, inputs, claimed }: ReadClaim): PossibleCounts | null {
  const whole = claim.kind === 'share' ? inputs.get('denominator') : undefined;
  if (whole === undefined || claimed === undefined || claimed.unit !== 'percent') return null;
  const total = exactCount(whole);
  if (total === undefined || total < 1n) return null;
  const counts = countsWithin(claimed, whole, total);
  return counts.isDecisive ? counts : null;
}
