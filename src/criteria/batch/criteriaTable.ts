import type { NumberColumn } from '../../foundation/internal.js';
import type { ReferenceBase } from '../model/index.js';
import type { FoundStatus } from '../scoring/index.js';

/**
 * One finding for each row, met or not: a list in which `null` means that there is none, or the codes of statuses, their places in
 * `criterionStatuses`; the code of `not-assessed` means that there is none.
 */
export type FindingColumn = Uint8Array | readonly (FoundStatus | 'not-applicable' | null | undefined)[];

/** One fact for each row, `null` where it is not known: answers, options or numbers. */
export type FactColumn = NumberColumn | readonly (boolean | null | undefined)[];

/**
 * What was found of many units, column by column; every column has one entry a row. A column is given under the id of its indicator
 * (`'4.2'`), or of a part of one (`'17.1/clean'`, `'15.1/men'`).
 */
export interface CriteriaTable {
  /** The number of rows, at most a million. */
  readonly rows: number;
  /** The id of the set for which the figures were found; it must stand beside values, findings or grades. */
  readonly set?: string;
  /**
   * The column of the set by which each row is judged: ids, `null` for none, or places among the columns of the set, 255 for
   * none. Where there is none, that of the context holds, and without one the facts decide.
   */
  readonly columns?: Uint8Array | readonly (string | null | undefined)[];
  /** Measured values, in the unit of the indicator or part. */
  readonly values?: Readonly<Record<string, NumberColumn>>;
  /** By the same ids, which values are missing: 1 for missing, 0 for given. What stands in a missing place is not looked at. */
  readonly missing?: Readonly<Record<string, Uint8Array>>;
  /** What was found without a value: whether criteria, indicators or parts are met. */
  readonly findings?: Readonly<Record<string, FindingColumn>>;
  /** Grades that were reached, `null` for none. */
  readonly grades?: Readonly<Record<string, readonly (string | null | undefined)[]>>;
  /** Facts about the units, by id; where a row has none, that of the context holds. */
  readonly facts?: Readonly<Record<string, FactColumn>>;
  /** Figures to which thresholds are relative, by kind and by the id of the indicator or part. */
  readonly references?: Readonly<Partial<Record<ReferenceBase, Readonly<Record<string, NumberColumn>>>>>;
}
