import type { Refusal } from '../../../foundation/internal.js';
import type { ReadReading } from '../kinds/claimReadings.js';
import type { ReadingVerdict } from '../claimResults.js';
import { formulaFor, quantityOf, rangeOf } from './claimValues.js';
import { printsAs } from './compareClaim.js';
import { weighReading } from './weighReading.js';
import type { Uncertain } from '../formulas/uncertain.js';
import type { OneFigure } from '../../oneFigure.js';
import type { ReadClaim } from '../input/claimAsRead.js';

/** A reading that was worked out, with the exact values behind it. */
export interface WorkedReading {
  /** What it comes to. */
  readonly verdict: ReadingVerdict;
  /** What it gives, with the claimed figure; `undefined` if it could not be worked out. */
  readonly values?: {
    readonly result: Uncertain;
    readonly claimed: OneFigure;
    readonly published: Uncertain;
  };
}

/** Judge one reading of a claim. */
export function judgeReading(read: ReadClaim, reading: ReadReading): WorkedReading {
  const weighed = weighReading(read, reading);
  if (weighed.verdict === 'unknowable')
    return { verdict: unknowable(read, reading, weighed.missing, weighed.reason) };
  const { verdict, result, claimed, published, unit } = weighed;
  return {
    verdict: {
      ...head(read, reading),
      verdict,
      recomputed: quantityOf(result, unit),
      recomputedRange: rangeOf(result, unit),
      // What only bounds the claimed figure need not be it.
      roundsToClaimed: reading.relation === 'eq' ? printsAs(result, claimed, 'half-up') : null,
      truncatesToClaimed: reading.relation === 'eq' ? printsAs(result, claimed, 'cut') : null,
    },
    values: { result, claimed, published },
  };
}

function unknowable(
  read: ReadClaim,
  reading: ReadReading,
  missing: readonly string[],
  reason: Refusal,
): ReadingVerdict {
  return { ...head(read, reading), verdict: 'unknowable', missing, reason };
}

function head(
  read: ReadClaim,
  reading: ReadReading,
): Pick<ReadingVerdict, 'name' | 'formula' | 'relation' | 'assumed' | 'own'> {
  const { name, relation, assumed, own } = reading;
  return { name, formula: formulaFor(read, reading).text, relation, assumed, own };
}
