import type { DialectRules } from './dialect.js';
import type { PrintedColumn, SqlColumnName } from './sqlColumn.js';
import type { SqlExpression } from './sqlExpression.js';

/**
 * A query in layers: each one gives the columns of the layer below and some more, so that what is used many times is worked out
 * once and has a name. The names within are the library's own; those of the caller stand in the first and the last layer only,
 * after the name of a table, where no name of another column can be taken for them.
 */
export interface SqlLayers {
  /** A column of the table, under a name of the library's own. */
  readonly take: (prefix: string, name: string) => SqlExpression;
  /** Give an expression a name, in the layer above those whose columns it reads. */
  readonly bind: (prefix: string, expression: SqlExpression) => SqlExpression;
  /** The whole query. */
  readonly print: (columns: readonly PrintedColumn[]) => string;
}

/** Begin a query on a table. */
export function sqlLayers(rules: DialectRules, table: readonly string[]): SqlLayers {
  const layers: string[][] = [[]];
  const names = new Map<string, SqlExpression>();
  const counts = new Map<string, number>();
  const add = (prefix: string, level: number, sql: string): SqlExpression => {
    const key = `${String(level)} ${sql}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    const name = `${prefix}${String(count)}`;
    (layers[level] ??= []).push(`${sql} AS ${name}`);
    const bound = { sql: name, level };
    names.set(key, bound);
    return bound;
  };
  return {
    take: (prefix, name) => add(prefix, 0, `t.${rules.name(name)}`),
    bind: (prefix, { sql, level }) => add(prefix, level + 1, sql),
    print: (returned) => {
      const from = table.map(rules.name).join('.');
      const steps = layers.map((columns, level) => {
        const [first, source] =
          level === 0 ? [columns, `${from} AS t`] : [['*', ...columns], `mtqg_${String(level - 1)}`];
        return `mtqg_${String(level)} AS (\n  SELECT\n    ${first.join(',\n    ')}\n  FROM ${source}${rules.fence}\n)`;
      });
      const last = returned.map(({ columnName, of, unless }) => {
        const value =
          unless === undefined ? `t.${of.sql}` : `CASE WHEN t.${unless.sql} IS NULL THEN t.${of.sql} END`;
        return `${value} AS ${rules.name(columnName)}`;
      });
      return `WITH ${steps.join(', ')}\nSELECT\n  ${last.join(',\n  ')}\nFROM mtqg_${String(layers.length - 1)} AS t`;
    },
  };
}

/** A column of the table, where it has one of that name. */
export function columnIf(
  layers: SqlLayers,
  prefix: string,
  name: SqlColumnName | undefined,
): SqlExpression | undefined {
  return typeof name === 'string' ? layers.take(prefix, name) : undefined;
}
