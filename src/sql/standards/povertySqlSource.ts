import * as z from 'zod/mini';
import { lazySchema, shortText } from '../../foundation/internal.js';
import { sqlColumnNameSchema, sqlName, sqlSourceMembers } from '../readNames.js';
import type { SqlColumn, SqlColumnName, SqlColumnNames, SqlSource } from '../sqlColumn.js';

/**
 * A table of households in a database: a `HouseholdTable` with the names of columns in place of columns. Deprivations are told in
 * one of three ways, where the standard counts them; of each indicator the column is named, or `null` given if the table has none.
 */
export interface PovertySqlSource extends SqlSource {
  /** Where the households live: `'rural'` or `'urban'`. */
  readonly area: string;
  /** The monthly income per person, in đồng: numbers. */
  readonly income: SqlColumnName;
  /** By the id of an indicator, whether the households are deprived: truth values, `NULL` where that is not known. */
  readonly deprived?: SqlColumnNames;
  /** Or their states: `'deprived'`, `'not-deprived'`, `'not-applicable'`, `NULL` where that is not known. */
  readonly deprivations?: SqlColumnNames;
  /** Or the number of deprivations. */
  readonly deprivationCount?: SqlColumnName;
}

/** Schema of {@link PovertySqlSource}. */
export const povertySqlSourceSchema: z.ZodMiniType<PovertySqlSource> = /* @__PURE__ */ lazySchema(() => {
  const names = z.exactOptional(z.record(shortText(), sqlColumnNameSchema));
  return z.strictObject({
    ...sqlSourceMembers(),
    area: sqlName(),
    income: sqlColumnNameSchema,
    deprived: names,
    deprivations: names,
    deprivationCount: z.exactOptional(sqlColumnNameSchema),
  });
});

/** The columns that a source names, with what they are to hold. */
export function householdColumns(source: PovertySqlSource): readonly SqlColumn[] {
  const { keys, area, income, deprived = {}, deprivations = {}, deprivationCount = null } = source;
  const one = (
    columnName: SqlColumnName,
    columnType: SqlColumn['columnType'],
    ...path: readonly (string | number)[]
  ): readonly SqlColumn[] => (columnName === null ? [] : [{ columnName, columnType, path }]);
  return [
    ...keys.flatMap((name, place) => one(name, 'any', 'keys', place)),
    ...one(area, 'text', 'area'),
    ...one(income, 'number', 'income'),
    ...Object.entries(deprived).flatMap(([id, name]) => one(name, 'boolean', 'deprived', id)),
    ...Object.entries(deprivations).flatMap(([id, name]) => one(name, 'text', 'deprivations', id)),
    ...one(deprivationCount, 'number', 'deprivationCount'),
  ];
}
