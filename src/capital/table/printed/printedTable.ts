import { fractionOf, isRefusal, type BilingualText, type Fraction } from '../../../foundation/internal.js';
import type { Print } from './print.js';
import type { DisbursementFigureName } from './printedCheck.js';
import type { DisbursementBasis, PrintedDisbursement } from '../tableInput.js';
import type { DisbursementGroup, DisbursementGroupKeys } from '../tableKeys.js';
import type { DisbursementRow } from '../tableResult.js';

/** The rows of a table, with what was printed of them. */
export interface PrintedTable {
  /** The total first, each row before those within it. */
  readonly rows: readonly DisbursementRow[];
  readonly printed: readonly PrintedDisbursement[];
  /** What each row is called by all its keys. */
  readonly paths: ReadonlyMap<DisbursementRow, BilingualText>;
}

/** What rows are called by all their keys, each row given before those within it. */
export function pathsOf(rows: readonly DisbursementRow[]): ReadonlyMap<DisbursementRow, BilingualText> {
  const outer: BilingualText[] = [];
  return new Map(
    rows.map((row) => {
      // The total is called so itself; other rows are not within it by name.
      outer.length = Math.max(row.depth - 1, 0);
      outer.push(row.name);
      return [row, { vi: outer.map(({ vi }) => vi).join(', '), en: outer.map(({ en }) => en).join(', ') }];
    }),
  );
}

/** A row as it is named beside others. */
export function namedRow(row: DisbursementRow, { paths }: PrintedTable): DisbursementGroup {
  return { keys: row.keys, name: paths.get(row) as BilingualText };
}

/** A figure that was printed. */
export interface PrintedPlace {
  readonly row: DisbursementRow;
  readonly basis: DisbursementBasis;
  readonly figure: DisbursementFigureName;
  readonly print: Print;
}

/** The keys of a row as text, in whatever order they are given. */
export function keysText(keys: DisbursementGroupKeys): string {
  return JSON.stringify(Object.entries(keys).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What is not refused of a figure of a row. */
export function amountOn(
  row: DisbursementRow,
  basis: DisbursementBasis,
  figure: DisbursementFigureName,
): Fraction | undefined {
  const found = row[basis]?.[figure];
  return found === undefined || isRefusal(found) ? undefined : fractionOf(found.value);
}
