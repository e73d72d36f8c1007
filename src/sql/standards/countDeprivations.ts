import type { povertyPlan } from '../../poverty/batch/internal.js';
import { numberProblems, type RowProblem } from '../rowProblem.js';
import { nameIn, type SqlColumnName, type SqlColumnNames } from '../sqlColumn.js';
import { constant, joined, sql } from '../sqlExpression.js';
import { columnIf, type SqlLayers } from '../sqlLayers.js';
import type { CountedSql } from './deprivationsSql.js';
import type { PovertySqlSource } from './povertySqlSource.js';

type Plan = ReturnType<typeof povertyPlan>;

/** The deprivations of rows, and what can be wrong with what tells them. */
export interface CountedDeprivations {
  /** How many there are; left out where only income counts. */
  readonly counted?: CountedSql;
  /** What can be wrong. */
  readonly problems: readonly RowProblem[];
}

/** Count the deprivations of rows, in the one form in which a source tells them. What is not known may be deprived, and is not for sure. */
export function countDeprivations(
  plan: Plan,
  { deprived, deprivations = {}, deprivationCount }: PovertySqlSource,
  layers: SqlLayers,
): CountedDeprivations {
  if (plan.grid.cutoff === 0) return { problems: [] };
  if (deprivationCount !== undefined) return byNumber(plan, deprivationCount, layers);
  return deprived === undefined
    ? byStates(plan, 'deprivations', deprivations, layers)
    : byStates(plan, 'deprived', deprived, layers);
}

function byNumber(
  { indicators, otherIndicators, mostDeprivations }: Plan,
  name: SqlColumnName,
  layers: SqlLayers,
): CountedDeprivations {
  const all = indicators.length + otherIndicators;
  const count = columnIf(layers, 'count', name);
  if (count === undefined) return nothingKnown(all);
  const path = ['deprivationCount'];
  return {
    counted: {
      counted: layers.bind('deprivations', sql`COALESCE(${count}, 0)`),
      most: layers.bind('possible', sql`COALESCE(${count}, ${String(all)})`),
    },
    problems: [
      ...numberProblems(count, path, { min: 0, max: mostDeprivations }),
      { code: 'not-whole', path, when: sql`FLOOR(${count}) <> ${count}` },
    ],
  };
}

function byStates(
  { indicators, otherIndicators }: Plan,
  form: 'deprived' | 'deprivations',
  names: SqlColumnNames,
  layers: SqlLayers,
): CountedDeprivations {
  const columns = indicators.flatMap((id) => {
    const column = columnIf(layers, 'deprived', nameIn(names, id));
    return column === undefined ? [] : [{ id, column }];
  });
  const untold = otherIndicators + indicators.length - columns.length;
  if (columns.length === 0) return nothingKnown(untold);
  const isDeprived = form === 'deprived' ? '' : " = 'deprived'";
  const counted = layers.bind(
    'deprivations',
    joined(
      columns.map(({ column }) => sql`CASE WHEN ${column}${isDeprived} THEN 1 ELSE 0 END`),
      ' + ',
    ),
  );
  const unknown = joined(
    columns.map(({ column }) => sql`CASE WHEN ${column} IS NULL THEN 1 ELSE 0 END`),
    ' + ',
  );
  return {
    counted: {
      counted,
      most: layers.bind('possible', sql`${counted} + ${String(untold)} + ${layers.bind('unknown', unknown)}`),
    },
    problems:
      form === 'deprived'
        ? []
        : columns.map(({ id, column }) => ({
            code: 'not-one-of',
            path: [form, id],
            when: sql`${column} NOT IN ('deprived', 'not-deprived', 'not-applicable')`,
          })),
  };
}

function nothingKnown(all: number): CountedDeprivations {
  return { counted: { counted: constant('0'), most: constant(String(all)) }, problems: [] };
}
