import { NEAR_POOR, POOR, type povertyPlan } from '../../poverty/batch/internal.js';
import type { PovertyRules } from '../../poverty/internal.js';
import type { DialectRules } from '../dialect.js';
import type { NumberWriter } from '../numberWriter.js';
import { printedColumns } from '../printedColumns.js';
import type { PrintedColumn } from '../sqlColumn.js';
import { numberProblems, problemSql } from '../rowProblem.js';
import { constant, sql, type SqlExpression } from '../sqlExpression.js';
import { columnIf, type SqlLayers } from '../sqlLayers.js';
import { countDeprivations } from './countDeprivations.js';
import type { PovertySqlSource } from './povertySqlSource.js';
import { standingSql } from './standingSql.js';
import { isWithin, outcomeText, possibleClassesText, standingLabel } from './standingTexts.js';

/** What is at hand while a standard is printed. */
export interface StandardPrinting {
  /** The table. */
  readonly source: PovertySqlSource;
  /** How the dialect writes. */
  readonly rules: DialectRules;
  /** The layers of the query. */
  readonly layers: SqlLayers;
  /** Writes the numbers of the standard. */
  readonly number: NumberWriter;
}

/** Print a standard into the layers of a query. */
export function printStandard(
  standard: PovertyRules,
  plan: ReturnType<typeof povertyPlan>,
  { source, rules, layers, number }: StandardPrinting,
): readonly PrintedColumn[] {
  const columns = printedColumns(source, layers);
  const keys = columns.keys();
  const area = layers.take('area', source.area);
  const income = columnIf(layers, 'income', source.income);
  const { counted, problems } = countDeprivations(plan, source, layers);
  const found = new Set<number>();
  const standing = layers.bind(
    'standing',
    standingSql(
      standard,
      { area, income, deprivations: counted },
      (key) => {
        found.add(key);
        return constant(`'${standingLabel(key)}'`);
      },
      (text, at) => number(text, ['standard', ...at]),
    ),
  );
  const problem = problemSql(
    [
      { code: 'not-one-of', path: ['area'], when: sql`COALESCE(${area}, '') NOT IN ('rural', 'urban')` },
      ...(income === undefined ? [] : numberProblems(income, ['income'], { min: 0, max: undefined })),
      ...problems,
    ],
    rules,
    layers,
  );
  const standings = [...found];
  const text = (wanted: string, member: string, of: SqlExpression): PrintedColumn =>
    columns.result(wanted, { columnType: 'text', path: [member], of, unless: problem });
  const truth = (wanted: string, member: string, classes: number): PrintedColumn =>
    columns.result(wanted, {
      columnType: 'boolean',
      path: [member],
      of: isWithin(standing, standings, classes),
      unless: problem,
    });
  return [
    ...keys,
    columns.problem(problem),
    text('outcome', 'outcome', outcomeText(standing, standings)),
    text('possible_classes', 'possibleClasses', possibleClassesText(standing, standings)),
    truth('poor', 'poor', POOR),
    truth('near_poor', 'nearPoor', NEAR_POOR),
    truth('poor_and_near_poor', 'poorAndNearPoor', POOR | NEAR_POOR),
  ];
}
