import type { NumberRange, Problem } from '../foundation/internal.js';
import type { DialectRules } from './dialect.js';
import { chosen, constant, sql, type SqlExpression } from './sqlExpression.js';
import type { SqlLayers } from './sqlLayers.js';

/** Something for which the columnar form refuses a table. */
export interface RowProblem {
  /** What is wrong. */
  readonly code: Problem['code'];
  /** With what. */
  readonly path: readonly string[];
  /** In which rows. */
  readonly when: SqlExpression;
}

/** What can be wrong with a number: it is none, or out of its range. */
export function numberProblems(
  column: SqlExpression,
  path: readonly string[],
  { min, max }: Pick<NumberRange, 'min' | 'max'>,
): readonly RowProblem[] {
  return [
    // Neither “not a number” nor infinity leaves nothing when it is taken from itself; a text cannot be taken from anything.
    { code: 'wrong-type', path, when: sql`NOT (${column} - ${column} = 0)` },
    ...(min === undefined
      ? []
      : [{ code: 'too-small', path, when: sql`${column} < ${String(min)}` } as const]),
    ...(max === undefined
      ? []
      : [{ code: 'too-large', path, when: sql`${column} > ${String(max)}` } as const]),
  ];
}

/** The first thing that is wrong with a row, as its code and place; nothing where all is well. */
export function problemSql(
  problems: readonly RowProblem[],
  rules: DialectRules,
  layers: SqlLayers,
): SqlExpression {
  const cases = problems.map(({ code, path, when }) => ({
    when,
    then: constant(rules.text(`${code}: ${path.join('.')}`)),
  }));
  // A column that is nothing in every row would have no type.
  return layers.bind('problem', cases.length === 0 ? constant("CASE WHEN 1 = 0 THEN '' END") : chosen(cases));
}
