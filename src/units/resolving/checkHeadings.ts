import { nearestHint, problemError } from '../../foundation/internal.js';
import type { UnitColumns, UnitRow } from './resolveOptions.js';

/**
 * Check that rows have the columns that are asked for: one that is misspelt would be taken for one that says nothing.
 *
 * @throws MtqgError `no-such-member` for the first that no row has.
 */
export function checkHeadings(rows: readonly (UnitRow | undefined)[], columns: UnitColumns): void {
  for (const [column, heading] of Object.entries(columns) as readonly [string, string][]) {
    const known = new Set<string>();
    if (rows.every((row) => lacks(row, heading, known)) && known.size > 0)
      throw problemError('no-such-member', ['options', 'columns', column], {
        key: heading,
        where: `the headings of the rows (${[...known].join(', ')})`,
        whereVi: `các cột của bảng (${[...known].join(', ')})`,
        ...nearestHint(heading, [...known]),
      });
  }
}

/** The most headings that are told. */
const TOLD = 20;

/** Whether a row is a record without a heading; what it has in its place is noted. */
function lacks(row: unknown, heading: string, known: Set<string>): boolean {
  try {
    if (typeof row !== 'object' || row === null || Array.isArray(row) || heading in row) return false;
    if (known.size < TOLD) for (const key of Object.keys(row).slice(0, TOLD)) known.add(key);
    return true;
  } catch {
    // What cannot be looked into is told with its row.
    return false;
  }
}
