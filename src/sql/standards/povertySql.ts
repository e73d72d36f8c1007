import * as z from 'zod/mini';
import { deepFreeze, lazySchema, readInput, throwProblems, type Problem } from '../../foundation/internal.js';
import { povertyPlan } from '../../poverty/batch/internal.js';
import { readStandard, type StandardToApply } from '../../poverty/households/internal.js';
import type { NationalPovertyStandardId, PovertyStandard } from '../../poverty/internal.js';
import { rulesOf, type SqlDialect } from '../dialect.js';
import { numberWriter } from '../numberWriter.js';
import { printedQuery } from '../printedColumns.js';
import { nameProblems, tableParts } from '../readNames.js';
import type { SqlColumn } from '../sqlColumn.js';
import { sqlLayers } from '../sqlLayers.js';
import { throwOnce } from '../throwOnce.js';
import { deprivationProblems } from './deprivationProblems.js';
import { householdColumns, povertySqlSourceSchema, type PovertySqlSource } from './povertySqlSource.js';
import { printStandard } from './printStandard.js';

/** A poverty standard as a query. */
export interface PovertySql {
  /** Marks this result. */
  readonly kind: 'poverty-sql';
  /** The id of the standard: of the local one, if it is one. */
  readonly standard: string;
  /** The id of the national standard. */
  readonly national: NationalPovertyStandardId;
  /** The dialect. */
  readonly dialect: SqlDialect;
  /** The query: one row for each row of the table, in no order. */
  readonly sql: string;
  /** The columns that it reads. */
  readonly expects: readonly SqlColumn[];
  /** The columns that it returns, in order. */
  readonly returns: readonly SqlColumn[];
}

const inputSchema = /* @__PURE__ */ lazySchema(() => z.strictObject({ source: povertySqlSourceSchema }));

/**
 * Print a poverty standard as a query over the named columns of a table of households: what it returns of a row is what `compilePoverty`
 * says of it.
 *
 * It returns the keys; `problem`, what is wrong with a row for which the columnar form would refuse the table, as `too-small: income` (the
 * columns after it then hold `NULL`); `outcome`, the class or why there is none (`missing-input` where what is not known could change
 * it); `possible_classes`, those that are left; and the truth values `poor`, `near_poor` and `poor_and_near_poor`, `NULL` while
 * that is not known. `NULL` in the table is unknown, never “no”. A household without an area is a problem, as in the columnar form.
 *
 * Lines are printed as exact decimals, in đồng a month. Incomes in columns of exact numbers are compared exactly; in columns of doubles, as
 * the database compares doubles with decimals. Incomes from 10^34 on, which the columnar form does not read, are compared like all others.
 *
 * @param standard - The id of a national standard, the standard itself, or a local one made by `defineLocalPovertyStandard`.
 * @param source - The dialect, the table, its keys, and the names of its columns; `null` where the table has no such column.
 * @returns The query, with the columns that it expects and those that it returns. Names within it are quoted, texts escaped.
 * @throws MtqgError with all problems: a column that is not said (`missing`), given twice (`duplicate`), or whose name the dialect cannot hold
 * (`bad-format`, `too-long`); deprivations told in two ways (`duplicate`); an indicator that the standard lacks (`no-such-member`); a
 * line with more digits than the dialect has (`too-long`); what is no standard (`not-one-of`, `missing`, `wrong-type`).
 *
 * @example
 * ```ts
 * import { povertySql } from 'mtqg/sql';
 *
 * const { sql, returns } = povertySql('vn-2022', {
 *   dialect: 'duckdb',
 *   table: 'households',
 *   keys: ['household'],
 *   area: 'area',
 *   income: 'monthly_income',
 *   deprivationCount: 'deprivations',
 * });
 * sql.includes('t."monthly_income" AS income1'); // => true
 * returns.map(({ columnName }) => columnName).join(); // => 'household,problem,outcome,possible_classes,poor,near_poor,poor_and_near_poor'
 * ```
 */
export function povertySql(standard: StandardToApply, source: PovertySqlSource): PovertySql {
  const { national, local, problems: ofStandard } = readStandard(standard);
  throwProblems(ofStandard);
  const read = readInput(inputSchema, { source }).source;
  const { id, indicators } = national as PovertyStandard;
  const rules = local ?? (national as PovertyStandard);
  const plan = povertyPlan(rules.id, rules.name, id, rules, rules.indicators === indicators);
  const columns = householdColumns(read);
  const writing = rulesOf(read.dialect);
  const problems: Problem[] = [...nameProblems(read, columns), ...deprivationProblems(plan, read)];
  const layers = sqlLayers(writing, tableParts(read));
  const printed = printStandard(rules, plan, {
    source: read,
    rules: writing,
    layers,
    number: numberWriter(writing, problems),
  });
  throwOnce(problems);
  const { sql, returns } = printedQuery(layers, printed);
  return deepFreeze({
    kind: 'poverty-sql',
    standard: plan.standard,
    national: id,
    dialect: read.dialect,
    sql,
    expects: columns,
    returns,
  });
}
