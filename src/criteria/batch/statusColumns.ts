import type { IsoDate } from '../../foundation/internal.js';
import type { CriteriaSetRef } from '../model/index.js';
import type { CriterionStatus } from '../scoring/index.js';
import type { CriteriaTable } from './criteriaTable.js';

/**
 * Where many units stand against a criteria set, column by column. A status is a code: its place in `statuses`. Typed arrays
 * cannot be frozen, so the columns are the caller's to keep as they are; nothing else in the library holds them.
 */
export interface StatusColumns {
  /** Marks this result. */
  readonly kind: 'status-columns';
  /** The set. */
  readonly set: CriteriaSetRef;
  /** The day of the assessments. */
  readonly date: IsoDate;
  /** The year whose figures are judged. */
  readonly year: number;
  /** The number of rows. */
  readonly rows: number;
  /** The statuses, each in the place that is its code. */
  readonly statuses: readonly CriterionStatus[];
  /** By id, where the indicators stand. */
  readonly indicators: Readonly<Record<string, Uint8Array>>;
  /** By id, where the criteria stand. */
  readonly criteria: Readonly<Record<string, Uint8Array>>;
  /** How many criteria of each row stand where; the counts of a row add up to all criteria of the set. */
  readonly counts: Readonly<Record<CriterionStatus, Uint16Array>>;
}

/** A criteria set made ready to judge many units at once. */
export interface CompiledCriteria {
  /** Marks a compiled set. */
  readonly kind: 'compiled-criteria';
  /** The set. */
  readonly set: CriteriaSetRef;
  /** The day of the assessments. */
  readonly date: IsoDate;
  /** The year whose figures are judged. */
  readonly year: number;
  /** The ids under which a table may hold values, in the order of the set. */
  readonly valueIds: readonly string[];
  /**
   * Judge the rows of a table.
   *
   * @param table - What was found, column by column.
   * @returns The status of each indicator and criterion in each row, and counts: what `scoreCriteria` says of each row.
   * @throws MtqgError with at most a thousand problems, each with the place of its row (`['table', 'values', '4.2', 17]`): an id, fact
   * or column that the set lacks (`no-such-member`, `not-one-of`), a column of another length (`too-short`, `too-long`), a value
   * that is no number (`wrong-type`, `bad-format`) or out of its range (`too-small`, `too-large`), a share larger than its whole
   * (`part-exceeds-whole`), two findings on one thing (`duplicate`), a criterion that contradicts its indicators, or a
   * column that contradicts the facts (`contradiction`).
   */
  readonly evaluate: (table: CriteriaTable) => StatusColumns;
}
