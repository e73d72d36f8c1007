import type { Explanation, Problem } from '../../foundation/internal.js';
import type { UnitMatch, UnitMatchReason } from '../lookup/matchUnits.js';
import type { Unit } from '../model/unit.js';

/** What a row has in common, whatever became of it. */
interface AnyRow {
  /** The place of the row in the table, from 0. */
  readonly index: number;
}

/** A row with its unit. */
export interface ResolvedRow extends AnyRow {
  /** Tells the rows apart. */
  readonly status: 'resolved';
  /** The unit. */
  readonly place: Unit;
  /** Why it is this unit. */
  readonly matchedBy: UnitMatchReason;
}

/** A row that may mean several units, or that matches only by reasons that were not accepted. */
export interface DoubtfulRow extends AnyRow {
  /** Tells the rows apart: `ambiguous`, several units match; `weak`, only by reasons that were not accepted. */
  readonly status: 'ambiguous' | 'weak';
  /** What was looked up, with where it is to lie. */
  readonly text: string;
  /** The units that it may mean, the surest first. */
  readonly matches: readonly UnitMatch[];
}

/** A row that no unit matches. */
export interface UnfoundRow extends AnyRow {
  /** Tells the rows apart. */
  readonly status: 'not-found';
  /** What was looked up, with where it is to lie. */
  readonly text: string;
  /** Up to five units with the nearest names; none of them is a match. Looked for when it is first asked for. */
  readonly nearest: readonly Unit[];
}

/** A row whose cells cannot be read. */
export interface UnreadableRow extends AnyRow {
  /** Tells the rows apart. */
  readonly status: 'unreadable';
  /** What is wrong with it; paths begin with `rows` and the place of the row. */
  readonly problems: readonly Problem[];
}

/** What became of a row. */
export type UnitRowResult = ResolvedRow | DoubtfulRow | UnfoundRow | UnreadableRow;

/** A column of names or codes with its units: the result of {@link resolveUnits}. */
export interface ResolvedUnits {
  /** Marks this result. */
  readonly kind: 'resolved-units';
  /** Each row, in the order of the table. */
  readonly rows: readonly UnitRowResult[];
  /** The rows with their units. */
  readonly resolvedRows: readonly ResolvedRow[];
  /** The rows that match only by reasons that were not accepted. */
  readonly weakRows: readonly DoubtfulRow[];
  /** The rows that may mean several units. */
  readonly ambiguousRows: readonly DoubtfulRow[];
  /** The rows that no unit matches. */
  readonly unfoundRows: readonly UnfoundRow[];
  /** The rows whose cells cannot be read. */
  readonly unreadableRows: readonly UnreadableRow[];
  /** How many rows came to what, and what is to be looked at; put together when it is first asked for. */
  readonly explanation: Explanation;
}
