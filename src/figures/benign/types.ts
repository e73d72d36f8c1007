import type { BilingualText, Explanation, Quantity, Range } from '../../foundation/index.js';
import type { ReadFormula, ReadReading } from '../claimReadings.js';
import type { ReadingVerdict } from '../claimResults.js';
import type { Uncertain } from '../evaluate.js';
import type { OneFigure } from '../oneFigure.js';
import type { ReadClaim } from '../readClaim.js';

/**
 * The harmless ways in which a printed figure may come not to follow from its inputs, in the order in which they are tried:
 * `truncation`, the last digits were cut off instead of rounded; `other-steps`, divided by n years instead of n − 1 steps or the
 * reverse; `points-for-percent`, a difference of rates printed as a relative change or the reverse; `increase-for-multiple`, the
 * increase alone printed as a multiple or the reverse; `other-reading`, another reading of the claim fits; `last-digit`, the
 * figures were rounded before, so that each may be off by a unit of its last digit; `stated-denominator`, it is a share of another
 * figure of the claim; `swapped-digits`, two neighbouring digits changed places; `scale`, a figure is ten or a thousand times what
 * it should be; `one-digit`, one digit of the claimed count is another; `counted-twice`, one part is contained in another;
 * `open-sum`, the parts leave something out or overlap; `other-denominator`, it is a share of something that is not stated.
 */
export type BenignKind =
  | 'truncation'
  | 'other-steps'
  | 'points-for-percent'
  | 'increase-for-multiple'
  | 'other-reading'
  | 'last-digit'
  | 'stated-denominator'
  | 'swapped-digits'
  | 'scale'
  | 'one-digit'
  | 'counted-twice'
  | 'open-sum'
  | 'other-denominator';

/** A harmless reading that would explain why a claim does not follow from its inputs. */
export interface BenignReading {
  /** Which one. */
  readonly kind: BenignKind;
  /** The name of the figure that it is about; `claimed` of the claimed one, `null` of the formula as a whole. */
  readonly of: string | null;
  /** The formula that would have been worked out. */
  readonly formula: string;
  /** What that figure would have been; of the formula as a whole, what it gives. */
  readonly value: Quantity;
  /** The values that it may have been. */
  readonly range: Range;
  /** What it says, in words. */
  readonly explanation: Explanation;
}

/** What a claim that does not follow offers to those who look for a harmless reason. */
export interface Conflict {
  /** The claim. */
  readonly read: ReadClaim;
  /** Its first reading. */
  readonly reading: ReadReading;
  /** The formula that was worked out. */
  readonly formula: ReadFormula;
  /** What it gives. */
  readonly result: Uncertain;
  /** The claimed figure. */
  readonly claimed: OneFigure;
  /** What the claimed figure stands for. */
  readonly published: Uncertain;
  /** All readings, judged. */
  readonly readings: readonly ReadingVerdict[];
}

/** What a harmless reason was found to be. */
export interface Finding {
  /** The name of the figure that it is about; `null` of the formula. */
  readonly of: string | null;
  /** The formula that would have been worked out. */
  readonly formula: string;
  /** What that figure, or the formula, would have been. */
  readonly value: Uncertain;
  /** The unit of that. */
  readonly unit: Quantity['unit'];
  /** What it is called, for a reading that has a name. */
  readonly name?: BilingualText;
}

/** Looks for one harmless reason. */
export interface BenignTest {
  /** Which one. */
  readonly kind: BenignKind;
  /** What to say of it; `{of}` is the figure, `{value}` what it would have been, `{range}` what it may have been. */
  readonly say: BilingualText;
  /** What was found, if the claim fits. */
  readonly find: (conflict: Conflict) => Finding | null;
}
