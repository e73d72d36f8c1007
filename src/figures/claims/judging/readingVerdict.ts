import { isRefusal, missingInput, type Refusal } from '../../../foundation/internal.js';
import type { ReadReading } from '../kinds/claimReadings.js';
import type { ReadingVerdict } from '../claimResults.js';
import { resultUnit } from './claimUnits.js';
import { claimedValue, formulaFor, quantityOf, rangeOf, workOut } from './claimValues.js';
import { areLike } from './likeUnits.js';
import { follows, printsAs } from './compareClaim.js';
import { nameText } from '../words/nameText.js';
import { allNames } from '../formulas/formula.js';
import type { Uncertain } from '../formulas/evaluate.js';
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
  const { claimed } = read;
  const missing = missingNames(read, reading);
  if (claimed === undefined || missing.length > 0)
    return { verdict: unknowable(read, reading, missing, missingReading(read, missing)) };
  const { result } = workOut(read, reading);
  if (isRefusal(result)) return { verdict: unknowable(read, reading, [], result) };
  const published = claimedValue(claimed, read);
  const unit = resultUnit(read, reading.unit);
  return {
    verdict: {
      ...head(read, reading),
      // Bare numbers that are equal agree on nothing if they are of other things.
      verdict:
        follows(result, published, reading.relation) && areLike(claimed.unit, unit)
          ? 'consistent'
          : 'inconsistent',
      recomputed: quantityOf(result, unit),
      recomputedRange: rangeOf(result, unit),
      // What only bounds the claimed figure need not be it.
      roundsToClaimed: reading.relation === 'eq' ? printsAs(result, claimed, 'half-up') : null,
      truncatesToClaimed: reading.relation === 'eq' ? printsAs(result, claimed, 'cut') : null,
    },
    values: { result, claimed, published },
  };
}

/** The names that a reading needs and nobody states; `claimed` if the result itself is not stated. */
export function missingNames(read: ReadClaim, reading: ReadReading): readonly string[] {
  // The names of a kind stand in the order in which people name them.
  const own = reading === read.readings[0] ? read.form?.inputs : undefined;
  const needed = own ?? [...new Set(allNames(reading.formula.tree))];
  const missing = needed.filter((name) => !read.inputs.has(name));
  return read.claimed === undefined ? [...missing, 'claimed'] : missing;
}

/** The refusal that names what is missing. */
export function missingReading(read: ReadClaim, missing: readonly string[]): Refusal {
  return missingInput(missing.map((member) => ({ member, name: nameText(member, read) })));
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
