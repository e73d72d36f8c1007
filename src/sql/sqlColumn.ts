import type { SqlDialect } from './dialect.js';
import type { SqlExpression } from './sqlExpression.js';

/** A column that a query expects in its table, or returns. */
export interface SqlColumn {
  /** Its name, as it is: not quoted. */
  readonly columnName: string;
  /**
   * What it holds: numbers (of any type, exact ones where exactness is wanted), texts, truth values, or whatever the table has.
   */
  readonly columnType: 'number' | 'text' | 'boolean' | 'any';
  /** Where it stands: in what the caller gave for a column that is expected, in the columnar form for one that is returned. */
  readonly path: readonly (string | number)[];
}

/** From where a query takes its rows, and in which dialect it is printed. */
export interface SqlSource {
  /** The dialect. */
  readonly dialect: SqlDialect;
  /** The name of the table or view; a list for one that is qualified, outermost first: `['province', 'communes']`. */
  readonly table: string | readonly string[];
  /** The names of the columns that tell rows apart: they are returned as they are. At least one. */
  readonly keys: readonly string[];
}

/** The name of a column of the table; `null` where it has no such column, so that nothing is known. */
export type SqlColumnName = string | null;

/** Names of columns by the ids of what they hold. */
export type SqlColumnNames = Readonly<Record<string, SqlColumnName>>;

/** The name that is given under an id; `undefined` where nothing is said of it. */
export function nameIn(names: SqlColumnNames | undefined, id: string): SqlColumnName | undefined {
  return names !== undefined && Object.hasOwn(names, id) ? names[id] : undefined;
}

/** A column that a query returns, with what stands in it. */
export interface PrintedColumn extends SqlColumn {
  /** What has been bound or taken. */
  readonly of: SqlExpression;
  /** What must be nothing; else the column holds nothing. */
  readonly unless?: SqlExpression;
}
