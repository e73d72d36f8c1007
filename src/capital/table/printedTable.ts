import { fractionOf, isRefusal, type Fraction } from '../../foundation/internal.js';
import type { Print } from './print.js';
import type { DisbursementFigureName } from './printedCheck.js';
import type { DisbursementBasis, PrintedDisbursement } from './tableInput.js';
import type { DisbursementGroupKeys } from './tableKeys.js';
import type { DisbursementRow } from './tableResult.js';

/** The rows of a table, with what was printed of them. */
export interface PrintedTable {
  /** The total first, each row before those within it. */
  readonly rows: readonly DisbursementRow[];
  readonly printed: readonly PrintedDisbursement[];
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
