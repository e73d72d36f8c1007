import * as z from 'zod/mini';
import { batchContextSchema, findingKeysOf } from '../../criteria/batch/internal.js';
import { circumstanceProblems, readThresholdOptions, yearOf } from '../../criteria/thresholds/internal.js';
import { readSet, setRef } from '../../criteria/model/internal.js';
import type { BatchContext, CriteriaSet, CriteriaSetRef, ThresholdOptions } from '../../criteria/internal.js';
import { deepFreeze, lazySchema, readInput, type IsoDate } from '../../foundation/internal.js';
import { rulesOf, type SqlDialect } from '../dialect.js';
import { numberWriter } from '../numberWriter.js';
import { printedQuery } from '../printedColumns.js';
import { nameProblems, tableParts } from '../readNames.js';
import type { SqlColumn } from '../sqlColumn.js';
import { sqlLayers } from '../sqlLayers.js';
import { throwOnce } from '../throwOnce.js';
import { criteriaSqlSourceSchema, type CriteriaSqlSource } from './criteriaSqlSource.js';
import { namedColumns } from './namedColumns.js';
import type { Printing } from './printing.js';
import { printSet } from './printSet.js';

/** A criteria set as a query. */
export interface CriteriaSql {
  /** Marks this result. */
  readonly kind: 'criteria-sql';
  /** The set. */
  readonly set: CriteriaSetRef;
  /** The day of the assessments. */
  readonly date: IsoDate;
  /** The year whose figures are judged. */
  readonly year: number;
  /** The dialect. */
  readonly dialect: SqlDialect;
  /** The query: one row for each row of the table, in no order. */
  readonly sql: string;
  /** The columns that it reads. */
  readonly expects: readonly SqlColumn[];
  /** The columns that it returns, in order. */
  readonly returns: readonly SqlColumn[];
}

const inputSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ context: batchContextSchema, source: criteriaSqlSourceSchema }),
);

/**
 * Print a criteria set as a query over the named columns of a table, for units whose data stay in a database: what it returns of a row
 * is what `compileCriteria` says of it.
 *
 * It returns the keys; `problem`, what is wrong with a row for which the columnar form would refuse the table, as `too-large: values.15.1`
 * (the columns after it then hold `NULL`); `status`, where the whole set stands; `counts_met` and so on for every status, and
 * `counts_unknown` for the criteria that may still turn out either way; and where each criterion (`criteria_15`) and indicator
 * (`indicators_15_1`) stands. `NULL` in the table is unknown, never not met.
 *
 * Thresholds are printed as exact decimals. Values in columns of exact numbers are compared exactly; in columns of doubles, as the database
 * compares doubles with decimals, and products of doubles are rounded. A column of exact numbers needs room for the thresholds: the
 * database says so if it has none. Only columns that are numbers can hold values: Spark alone reads texts as numbers without a word.
 * Numbers that the columnar form does not read, from 10^34 on or with more than 68 decimals, are compared like all others.
 *
 * @param set - A set of `defineCriteriaSet`, `criteriaSetOn` or `withThresholds`.
 * @param context - What holds for all units, as for `compileCriteria`: the date, the year, and a column and facts for those that have none.
 * @param source - The dialect, the table, its keys, and the names of its columns in the form of a `CriteriaTable`; `null` where the table
 * has no such column. DuckDB and PostgreSQL run the queries in the tests of the library. Those for Trino are read back by a parser of
 * Trino, those for Spark and ClickHouse by parsers of Hive and MySQL only.
 * @param options - Whether unconfirmed values count, and other sets to whose thresholds those of this set are relative.
 * @returns The query, with the columns that it expects and those that it returns. Names within it are quoted, texts escaped.
 * @throws MtqgError with all problems: a column that is not said (`missing`), given twice (`duplicate`), or whose name the dialect cannot hold
 * (`bad-format`, `too-long`); an id that the set lacks (`no-such-member`); a form that does not fit it (`not-one-of`), or a status
 * of what is only watched (`wrong-type`); a threshold or a fact of the context with more digits than the
 * dialect has, with its place (`too-long`); a context that does not fit the set, as for `compileCriteria`.
 *
 * @example
 * ```ts
 * import { defineCriteriaSet } from 'mtqg/criteria';
 * import { criteriaSql } from 'mtqg/sql';
 *
 * const name = { vi: 'Bảo hiểm y tế', en: 'Health insurance' };
 * const requirement = { kind: 'number', operator: '>=', value: '92.5', unit: 'percent' } as const;
 * const set = defineCriteriaSet({
 *   id: 'example',
 *   level: 'commune',
 *   tier: 'standard',
 *   title: name,
 *   validity: { from: '2026-01-01', to: null },
 *   citation: { source: { kind: 'publication', title: 'Example' }, provenance: 'secondary' },
 *   criteria: [{ id: '1', number: 1, name, indicators: [{ id: '1.1', name, unit: 'percent', requirement }] }],
 * });
 * const { sql, returns } = criteriaSql(set, { date: '2026-12-31' }, {
 *   dialect: 'postgresql',
 *   table: ['province', 'communes'],
 *   keys: ['code'],
 *   values: { '1.1': 'insured' },
 * });
 * sql.includes('value1 >= 92.5'); // => true
 * returns.slice(0, 4).map(({ columnName }) => columnName); // => ['code', 'problem', 'status', 'counts_not_applicable']
 * ```
 */
export function criteriaSql(
  set: CriteriaSet,
  context: BatchContext,
  source: CriteriaSqlSource,
  options?: ThresholdOptions,
): CriteriaSql {
  const rules = readSet(set);
  const resolved = readThresholdOptions(options);
  const read = readInput(inputSchema, { context, source });
  const { dialect } = read.source;
  const columns = namedColumns(rules, read.source);
  const wrong = [
    ...circumstanceProblems(rules, read.context, 'context'),
    ...nameProblems(read.source, columns),
  ];
  const writing = rulesOf(dialect);
  const problems: Printing['problems'] = [];
  const layers = sqlLayers(writing, tableParts(read.source));
  const printed = printSet({
    set: rules,
    keys: findingKeysOf(rules),
    context: read.context,
    options: resolved,
    source: read.source,
    rules: writing,
    layers,
    problems,
    number: numberWriter(writing, problems),
  });
  throwOnce([...wrong, ...problems]);
  const { sql, returns } = printedQuery(layers, printed);
  return deepFreeze({
    kind: 'criteria-sql',
    set: setRef(rules),
    date: read.context.date,
    year: yearOf(read.context),
    dialect,
    sql,
    expects: columns,
    returns,
  });
}
