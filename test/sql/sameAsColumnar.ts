import { expect } from 'vitest';
import {
  compileCriteria,
  defineCriteriaSet,
  type BatchContext,
  type CompiledCriteria,
  type CriteriaSet,
  type CriteriaSetDefinition,
  type ThresholdOptions,
} from '../../src/criteria/index.js';
import { isMtqgError } from '../../src/foundation/internal.js';
import { criteriaSql, type CriteriaSql, type CriteriaSqlSource } from '../../src/sql/index.js';
import { rowsToTable, type Row } from '../criteria/batch/rowsToTable.js';
import { problemsOf } from '../problems.js';
import { rowsOf, wholeSource } from './criteriaSource.js';
import { fill, type Engine } from './engines.js';

/** What the columnar form says of rows. */
function columnar(set: CriteriaSet, { evaluate }: CompiledCriteria, rows: readonly Row[]) {
  const { statuses, indicators, criteria, counts } = evaluate(rowsToTable(set.id, rows));
  return rows.map((_, row) => ({
    criteria: each(criteria, (codes) => statuses[codes[row]!]),
    indicators: each(indicators, (codes) => statuses[codes[row]!]),
    counts: each(counts, (column) => column[row]),
  }));
}

function each<Column, Found>(columns: Readonly<Record<string, Column>>, find: (column: Column) => Found) {
  return Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, find(column)]));
}

/** What a query returned of a row, in the same form. */
function returned({ returns }: CriteriaSql, row: readonly unknown[]) {
  const found: any = { criteria: {}, indicators: {}, counts: {} };
  returns.forEach(({ path: [kind, id] }, place) => {
    if (id === undefined) found[kind!] = row[place];
    else if (kind !== 'keys')
      found[kind!][id] = kind === 'counts' && row[place] !== null ? Number(row[place]) : row[place];
  });
  return found;
}

/** A set whose exact products fit into the decimals of DuckDB. */
function shortened(definition: CriteriaSetDefinition): CriteriaSetDefinition {
  return JSON.parse(JSON.stringify(definition).replaceAll('0.333333333333333333333333333333', '0.5'));
}

/** Run a set as a query, and expect of every row what the columnar form says of it; false where the query cannot be printed. */
export async function expectEqual(
  engine: Engine,
  definition: CriteriaSetDefinition,
  {
    rows,
    context,
    options,
    source: more = {},
  }: {
    readonly rows: readonly Row[];
    readonly context: BatchContext;
    readonly options: ThresholdOptions;
    readonly source?: Partial<CriteriaSqlSource>;
  },
) {
  const set = defineCriteriaSet(engine.dialect === 'duckdb' ? shortened(definition) : definition);
  const source = { ...wholeSource(set, engine.dialect), ...more };
  let query: CriteriaSql;
  try {
    query = criteriaSql(set, context, source, options);
  } catch (error) {
    // A third has no end: DuckDB has room for 38 digits.
    if (engine.dialect === 'duckdb' && isMtqgError(error, 'too-long')) return false;
    throw error;
  }
  await fill(engine, 'xã', query.expects, rowsOf(query.expects, rowsToTable(set.id, rows)));
  const compiled = compileCriteria(set, context, options);
  const answers = await engine.run(query.sql);
  expect(answers.length).toBe(rows.length);
  const inOrder = [...answers].sort((one, two) => Number(one[0]) - Number(two[0]));
  const found = inOrder.map((row) => returned(query, row));
  const sound = rows.filter((_, place) => found[place].problem === null);
  const expected = columnar(set, compiled, sound);
  rows.forEach((row, place) => {
    const { problem, status, ...own } = found[place];
    if (problem !== null) {
      const codes = problemsOf(() => columnar(set, compiled, [row])).map(([code]) => code);
      expect(codes).toContain(String(problem).split(':')[0]);
      expect([status, ...Object.values(own).flatMap((one: any) => Object.values(one))].join('')).toBe('');
      return;
    }
    const { unknown, ...counts } = own.counts;
    expect({ ...own, counts }).toEqual(expected[sound.indexOf(row)]);
    const { met, 'basically-met': basically, 'not-met': not, 'not-applicable': outside } = counts;
    expect(unknown).toBe(set.criteria.length - met - basically - not - outside);
    expect(status === 'met').toBe(met > 0 && met + outside === set.criteria.length);
    expect(status === 'not-met').toBe(not > 0);
  });
  return true;
}
