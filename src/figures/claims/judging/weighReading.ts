import { isRefusal, missingInput, type Measure, type Refusal } from '../../../foundation/internal.js';
import type { ReadReading } from '../kinds/claimReadings.js';
import { resultUnit } from './claimUnits.js';
import { claimedValue, workOut } from './claimValues.js';
import { areLike } from './likeUnits.js';
import { follows } from './compareClaim.js';
import { nameText } from '../words/nameText.js';
import { allNames } from '../formulas/formula.js';
import type { Uncertain } from '../formulas/uncertain.js';
import type { OneFigure } from '../../oneFigure.js';
import type { ReadClaim } from '../input/claimAsRead.js';

/** What a reading gives beside the claimed figure, or why it gives nothing. */
export type WeighedReading =
  | {
      readonly verdict: 'consistent' | 'inconsistent';
      /** What it gives. */
      readonly result: Uncertain;
      /** Its unit. */
      readonly unit: Measure;
      /** The claimed figure. */
      readonly claimed: OneFigure;
      /** What the claimed figure stands for. */
      readonly published: Uncertain;
    }
  | { readonly verdict: 'unknowable'; readonly missing: readonly string[]; readonly reason: Refusal };

/** Work out one reading of a claim, and tell whether the claimed figure follows. */
export function weighReading(read: ReadClaim, reading: ReadReading): WeighedReading {
  const { claimed } = read;
  const missing = missingNames(read, reading);
  if (claimed === undefined || missing.length > 0)
    return { verdict: 'unknowable', missing, reason: missingReading(read, missing) };
  const { result } = workOut(read, reading);
  if (isRefusal(result)) return { verdict: 'unknowable', missing: [], reason: result };
  const published = claimedValue(claimed, read);
  const unit = resultUnit(read, reading.unit);
  // Bare numbers that are equal agree on nothing if they are of other things.
  const isSo = follows(result, published, reading.relation) && areLike(claimed.unit, unit);
  return { verdict: isSo ? 'consistent' : 'inconsistent', result, unit, claimed, published };
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
function missingReading(read: ReadClaim, missing: readonly string[]): Refusal {
  return missingInput(missing.map((member) => ({ member, name: nameText(member, read) })));
}
