import type { Explanation, Quantity, Range } from '../../../foundation/internal.js';

/**
 * The harmless ways in which a printed figure may come not to follow from its inputs, in the order in which they are tried:
 * `truncation`, the last digits were cut off instead of rounded; `other-steps`, divided by n years instead of n − 1 or the
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
  readonly inputName: string | null;
  /** The formula that would have been worked out. */
  readonly formula: string;
  /** What that figure would have been; of the formula as a whole, what it gives. */
  readonly wouldBe: Quantity;
  /** The values that it may have been; of things that are counted, whole numbers. */
  readonly wouldBeRange: Range;
  /** What it says, in words. */
  readonly explanation: Explanation;
}
