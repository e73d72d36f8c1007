import type { BilingualText, Citation } from '../../foundation/internal.js';

/** By which column a unit is judged: decided, or open with the columns that it may be. */
export type ColumnDecision = DecidedColumn | OpenColumn;

/** A column that is decided. */
export interface DecidedColumn {
  /** Marks a decided column. */
  readonly kind: 'column';
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** The rule that put the unit there; left out where the caller named the column. */
  readonly citation?: Citation;
}

/** A column that the facts given do not decide. */
export interface OpenColumn {
  /** Marks an open column. */
  readonly kind: 'open-column';
  /** The ids of the columns that it may be, in the order of the set. */
  readonly candidates: readonly string[];
  /** The ids of the facts that would decide; empty where no rule settles the case. */
  readonly missingFacts: readonly string[];
}
