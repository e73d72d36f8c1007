import type { Citation, DecimalInput } from '../../../foundation/internal.js';

/** One of the cases in which a recognition is revoked: so large a share of the criteria has failed. */
export interface RevocationBranch {
  /** Its id, unique in the rule. */
  readonly id: string;
  /** The share of all criteria from which on it applies, in per cent, inclusive. */
  readonly fromPercent: DecimalInput;
  /** The share below which it applies, in per cent, exclusive; no limit if left out. */
  readonly belowPercent?: DecimalInput;
  /** Whether at least one of the failed ones must be a key criterion. */
  readonly needsKey: boolean;
}

/** The key criteria of one set. */
export interface KeyCriteria {
  /** The id of the set. */
  readonly set: string;
  /** The ids of its criteria. */
  readonly criteria: readonly string[];
}

/** When a recognition is revoked [thu hồi quyết định công nhận]. */
export interface RevocationRule {
  /** The cases, any of which is enough. */
  readonly branches: readonly RevocationBranch[];
  /** The key criteria, for each set by which units are judged. */
  readonly keyCriteria: readonly KeyCriteria[];
  /** Where it is laid down, and how sure that is. */
  readonly citation: Citation;
}
