import type { Explanation, Quantity } from '../../../foundation/internal.js';

/** A count and the share that it is. */
export interface CountShare {
  /** The count. */
  readonly count: Quantity;
  /** What it is of the whole, in per cent. */
  readonly sharePercent: Quantity<'percent'>;
}

/** The counts that a published percentage may stand for. */
export interface PossibleCounts {
  /** Marks the result. */
  readonly kind: 'possible-counts';
  /** Whether there is a count that prints as this percentage. */
  readonly isPossible: boolean;
  /** Whether the whole is so small that some percentages of this precision are impossible; if not, any of them is possible. */
  readonly isDecisive: boolean;
  /** The smallest count that prints as the percentage; `null` if there is none. */
  readonly smallest: CountShare | null;
  /** The largest count that does; `null` if there is none. */
  readonly largest: CountShare | null;
  /** If none does, the next counts below and above with what they would print from; otherwise empty. */
  readonly nearest: readonly CountShare[];
  /** How it came about. */
  readonly explanation: Explanation;
}
