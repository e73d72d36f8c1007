import type { CriteriaSet, CriteriaTable } from '../../src/criteria/index.js';
import { findingKeysOf } from '../../src/criteria/internal.js';
import type { CriteriaSqlSource, SqlColumn, SqlDialect } from '../../src/sql/index.js';

/** A source in which everything that can be found under a set has a column, with a name that has to be quoted. */
export function wholeSource(set: CriteriaSet, dialect: SqlDialect, mark = '"'): CriteriaSqlSource {
  const keys = findingKeysOf(set);
  const places = [...keys.byId.values()];
  const named = (prefix: string, ids: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [id, `${prefix} ${mark}${id}${mark} --`]));
  const ids = places.map(({ id }) => id);
  return {
    dialect,
    table: 'xã',
    keys: ['value1'],
    ...(set.columns === undefined ? {} : { columns: 'select' }),
    values: named(
      'v',
      places.filter(({ forms }) => forms.takesValue).map(({ id }) => id),
    ),
    findings: named('f', [
      ...places.filter(({ isMonitored }) => !isMonitored).map(({ id }) => id),
      ...keys.criteria,
    ]),
    grades: named(
      'g',
      places.filter(({ forms: { grades } }) => grades === 'any' || grades.size > 0).map(({ id }) => id),
    ),
    facts: named(
      'x',
      (set.facts ?? []).map(({ id }) => id),
    ),
    references: {
      'province-average': named('a', ids),
      'own-past': named('p', ids),
      'last-year': named('l', ids),
    },
  };
}

/** The rows of a columnar table in the order of the columns of a query. */
export function rowsOf(columns: readonly SqlColumn[], table: CriteriaTable): readonly (readonly unknown[])[] {
  return Array.from({ length: table.rows }, (_, row) =>
    columns.map(({ path }) => {
      if (path[0] === 'keys') return row;
      const column = path.reduce<any>((record, step) => record?.[step], table);
      return column?.[row] ?? null;
    }),
  );
}
