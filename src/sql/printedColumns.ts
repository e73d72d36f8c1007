import { rulesOf } from './dialect.js';
import type { PrintedColumn, SqlColumn, SqlSource } from './sqlColumn.js';
import { isName, type SqlExpression } from './sqlExpression.js';
import type { SqlLayers } from './sqlLayers.js';

/** Makes the columns that a query returns, in their order. */
export interface PrintedColumns {
  /** Those that tell rows apart, returned as they are. */
  readonly keys: () => readonly PrintedColumn[];
  /** What is wrong with the rows. */
  readonly problem: (of: SqlExpression) => PrintedColumn;
  /** What is said of the rows, where nothing is wrong with them. */
  readonly result: (wanted: string, column: Omit<PrintedColumn, 'columnName'>) => PrintedColumn;
}

/** Make the columns of a query over a table. */
export function printedColumns({ dialect, keys }: SqlSource, layers: SqlLayers): PrintedColumns {
  const nameOf = returnedNames(rulesOf(dialect).foldsCase, keys);
  return {
    keys: () =>
      keys.map((columnName, place) => ({
        columnName,
        columnType: 'any',
        path: ['keys', place],
        of: layers.take('key', columnName),
      })),
    problem: (of) => ({ columnName: nameOf('problem'), columnType: 'text', path: ['problem'], of }),
    result: (wanted, { of, ...column }) => ({
      columnName: nameOf(wanted),
      ...column,
      of: isName(of) ? of : layers.bind('result', of),
    }),
  };
}

/** Names for the columns that a query returns: plain letters and digits, each only once, none that of a key. */
function returnedNames(foldsCase: boolean, keys: readonly string[]): (wanted: string) => string {
  const folded = (name: string): string => (foldsCase ? name.toLowerCase() : name);
  const taken = new Set(keys.map(folded));
  return (wanted) => {
    const plain = wanted.replace(/[^A-Za-z0-9]+/g, '_').slice(0, MOST_LETTERS);
    let name = plain;
    for (let count = 2; taken.has(folded(name)); count += 1) name = `${plain}_${String(count)}`;
    taken.add(folded(name));
    return name;
  };
}

/** Room for a number within what the dialect with the shortest names can hold. */
const MOST_LETTERS = 50;

/** The text of a query, with what it returns. */
export function printedQuery(
  layers: SqlLayers,
  columns: readonly PrintedColumn[],
): { readonly sql: string; readonly returns: readonly SqlColumn[] } {
  return {
    sql: layers.print(columns),
    returns: columns.map(({ columnName, columnType, path }) => ({ columnName, columnType, path })),
  };
}
