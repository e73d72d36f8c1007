import { isMtqgError } from '../../../foundation/internal.js';
import type { ReadClaim } from '../input/claimAsRead.js';
import type { Claim } from '../claimTypes.js';
import { checkRatio } from '../input/claimChecks.js';
import { readClaim, readSoundClaim } from '../input/readClaim.js';
import { weighReading } from './weighReading.js';

/**
 * The verdict of `verifyClaim` on a claim whose figures the library has read itself, or `refused` where that throws: the same formula and
 * the same arithmetic, without a look at other readings, without the search for harmless ones, and without words.
 */
export function plainVerdict(claim: Claim): 'consistent' | 'inconsistent' | 'unknowable' | 'refused' {
  const read = readIf(() => readSoundClaim(claim));
  if (read === undefined) return 'refused';
  const [first] = read.readings;
  return first.assumed ? 'unknowable' : weighReading(read, first).verdict;
}

/** Whether `verifyClaim` takes a claim. */
export function isSoundClaim(claim: Claim): boolean {
  return readIf(() => readClaim(claim)) !== undefined;
}

function readIf(read: () => ReadClaim): ReadClaim | undefined {
  try {
    return checkRatio(read());
  } catch (error) {
    /* v8 ignore next -- reading throws nothing else */
    if (!isMtqgError(error)) throw error;
    return undefined;
  }
}
