import type { SqlColumn } from '../../src/sql/index.js';

/** A database that the tests run queries on. */
export interface Engine {
  readonly dialect: 'duckdb' | 'postgresql';
  /** Run statements, and give the rows of the last as lists of columns. */
  readonly run: (sql: string) => Promise<readonly (readonly unknown[])[]>;
  /** The type of exact numbers. */
  readonly exact: string;
  readonly close: () => Promise<void>;
}

/** DuckDB, in this process. */
export async function openDuckDb(): Promise<Engine> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  return {
    dialect: 'duckdb',
    exact: 'DECIMAL(38, 22)',
    run: async (sql) => (await connection.runAndReadAll(sql)).getRowsJson(),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** PostgreSQL itself, compiled to WebAssembly. */
export async function openPostgreSql(): Promise<Engine> {
  const { PGlite } = await import('@electric-sql/pglite');
  const database = await PGlite.create();
  return {
    dialect: 'postgresql',
    exact: 'NUMERIC',
    run: async (sql) => {
      const results = await database.exec(sql, { rowMode: 'array' });
      return (results.at(-1)?.rows ?? []) as unknown as readonly (readonly unknown[])[];
    },
    close: () => database.close(),
  };
}

/** A name as standard SQL quotes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Make a table with the columns that a query expects, filled with rows. */
export async function fill(
  { run, exact }: Engine,
  table: string,
  columns: readonly SqlColumn[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const types = { number: exact, text: 'TEXT', boolean: 'BOOLEAN', any: 'INTEGER' } as const;
  const shapes = columns.map(({ columnName, columnType }) => `${quoted(columnName)} ${types[columnType]}`);
  await run(`DROP TABLE IF EXISTS ${quoted(table)}; CREATE TABLE ${quoted(table)} (${shapes.join(', ')})`);
  const literal = (value: unknown, type: string): string => {
    if (value === null || value === undefined) return 'NULL';
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    const text = `'${String(value).replaceAll("'", "''")}'`;
    return type === 'TEXT' ? text : `CAST(${text} AS ${type})`;
  };
  const lines = rows.map(
    (row) => `(${row.map((value, place) => literal(value, types[columns[place]!.columnType])).join(', ')})`,
  );
  if (lines.length > 0) await run(`INSERT INTO ${quoted(table)} VALUES ${lines.join(', ')}`);
}
