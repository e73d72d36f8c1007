import {
  standingOfKey,
  householdClasses,
  householdOutcomes,
  type povertyPlan,
  type PovertyRules,
} from '../../poverty/internal.js';
import type { DialectRules } from '../dialect.js';
import type { NumberWriter } from '../numberWriter.js';
import { numberProblems, problemSql, type RowProblem } from '../rowProblem.js';
import type { PrintedColumn } from '../sqlColumn.js';
import { chosen, constant, joined, sql, type SqlExpression } from '../sqlExpression.js';
import type { SqlLayers } from '../sqlLayers.js';
import type { PovertySqlSource } from './povertySqlSource.js';
import { labelSql, standingSql } from './standingSql.js';

/** What is at hand while a standard is printed. */
export interface StandardPrinting {
  readonly source: PovertySqlSource;
  readonly rules: DialectRules;
  readonly layers: SqlLayers;
  readonly number: NumberWriter;
}

type Plan = Pick<
  ReturnType<typeof povertyPlan>,
  'indicators' | 'otherIndicators' | 'mostDeprivations' | 'grid'
>;

/** How many deprivations rows have, and can have, and what can be wrong with what tells so. */
interface CountedSql {
  readonly counted?: SqlExpression;
  readonly most?: SqlExpression;
  readonly problems: readonly RowProblem[];
}

/** Print a standard into the layers of a query. */
export function printStandard(
  standard: PovertyRules,
  plan: Plan,
  printing: StandardPrinting,
): readonly PrintedColumn[] {
  const { source, rules, layers } = printing;
  const keys = source.keys.map((name, place): PrintedColumn => ({
    of: layers.take('key', name),
    columnType: 'any',
    path: ['keys', place],
    columnName: name,
    wanted: name,
  }));
  const area = layers.take('area', source.area);
  const income = source.income === null ? undefined : layers.take('income', source.income);
  const { counted, most, problems } = countedSql(plan, printing);
  const labels = new Map<number, string>();
  const standing = layers.bind(
    'standing',
    standingSql(
      standard,
      { area, income, counted, most },
      {
        number: (text, at) => printing.number(text, ['standard', ...at]),
        label: (key) => {
          labels.set(key, labelOf(key));
          return labelSql(labelOf(key));
        },
      },
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
  const result = (
    name: string,
    of: SqlExpression,
    columnType: PrintedColumn['columnType'],
  ): PrintedColumn => ({
    of: layers.bind('result', of),
    columnType,
    path: [name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())],
    unless: problem,
    wanted: name,
  });
  const standings = [...labels].map(([key, label]) => ({ label, ...standingOfKey(key) }));
  return [
    ...keys,
    { of: problem, columnType: 'text', path: ['problem'], wanted: 'problem' },
    result(
      'outcome',
      textOf(standing, standings, ({ outcome }) => String(householdOutcomes[outcome])),
      'text',
    ),
    result(
      'possible_classes',
      textOf(standing, standings, ({ possibleClasses }) => classesOf(possibleClasses)),
      'text',
    ),
    result('poor', isWithin(standing, standings, 1), 'boolean'),
    result('near_poor', isWithin(standing, standings, 2), 'boolean'),
    result('poor_and_near_poor', isWithin(standing, standings, 3), 'boolean'),
  ];
}

interface LabelledStanding {
  readonly label: string;
  readonly outcome: number;
  readonly possibleClasses: number;
}

/** What a standing is called within the query: its outcome and, where that is no class, the classes that are possible. */
function labelOf(key: number): string {
  const { outcome, possibleClasses } = standingOfKey(key);
  const name = String(householdOutcomes[outcome]);
  const classes = classesOf(possibleClasses);
  return classes === '' || classes === name ? name : `${name}: ${classes}`;
}

function classesOf(bits: number): string {
  return householdClasses.filter((_, place) => (bits & (1 << place)) !== 0).join(', ');
}

/** A text for each standing. */
function textOf(
  standing: SqlExpression,
  standings: readonly LabelledStanding[],
  text: (one: LabelledStanding) => string,
): SqlExpression {
  const cases = standings.flatMap((one) =>
    text(one) === one.label
      ? []
      : [{ when: sql`${standing} = '${one.label}'`, then: constant(`'${text(one)}'`) }],
  );
  return chosen(cases, standing);
}

/** Whether rows belong to some classes: yes if no other class is possible, no if none of these is, else not known. */
function isWithin(
  standing: SqlExpression,
  standings: readonly LabelledStanding[],
  wanted: number,
): SqlExpression {
  const among = (test: (bits: number) => boolean): readonly SqlExpression[] => {
    const labels = standings.flatMap(({ label, possibleClasses }) =>
      test(possibleClasses) ? [`'${label}'`] : [],
    );
    return labels.length === 0 ? [] : [sql`${standing} IN (${labels.join(', ')})`];
  };
  const yes = among((bits) => bits !== 0 && (bits & ~wanted) === 0);
  const no = among((bits) => (bits & wanted) === 0);
  const cases = [
    ...yes.map((when) => ({ when, then: constant('TRUE') })),
    ...no.map((when) => ({ when, then: constant('FALSE') })),
  ];
  return cases.length === 0 ? sql`(NULL = 1)` : chosen(cases);
}

function countedSql(plan: Plan, { source, layers }: StandardPrinting): CountedSql {
  const { indicators, otherIndicators, mostDeprivations, grid } = plan;
  if (grid.cutoff === 0) return { problems: [] };
  const { deprived, deprivations, deprivationCount } = source;
  if (deprivationCount !== undefined) {
    if (deprivationCount === null) return unknownCount(indicators.length + otherIndicators);
    const count = layers.take('count', deprivationCount);
    const path = ['deprivationCount'];
    const open = String(indicators.length + otherIndicators);
    return {
      counted: layers.bind('deprivations', sql`COALESCE(${count}, 0)`),
      most: layers.bind('possible', sql`COALESCE(${count}, ${open})`),
      problems: [
        ...numberProblems(count, path, { min: 0, max: mostDeprivations }),
        { code: 'not-whole', path, when: sql`FLOOR(${count}) <> ${count}` },
      ],
    };
  }
  const [form, names] =
    deprived === undefined
      ? (['deprivations', deprivations ?? {}] as const)
      : (['deprived', deprived] as const);
  const columns = indicators.flatMap((id) => {
    const name = Object.hasOwn(names, id) ? names[id] : null;
    return typeof name === 'string' ? [{ id, column: layers.take('deprived', name) }] : [];
  });
  const open = otherIndicators + indicators.length - columns.length;
  if (columns.length === 0) return unknownCount(open);
  const isDeprived = form === 'deprived' ? '' : " = 'deprived'";
  const counted = layers.bind(
    'deprivations',
    joined(
      columns.map(({ column }) => sql`CASE WHEN ${column}${isDeprived} THEN 1 ELSE 0 END`),
      ' + ',
    ),
  );
  const unknown = layers.bind(
    'unknown',
    joined(
      [
        ...(open === 0 ? [] : [constant(String(open))]),
        ...columns.map(({ column }) => sql`CASE WHEN ${column} IS NULL THEN 1 ELSE 0 END`),
      ],
      ' + ',
    ),
  );
  return {
    counted,
    most: layers.bind('possible', sql`${counted} + ${unknown}`),
    problems:
      form === 'deprived'
        ? []
        : columns.map(({ id, column }): RowProblem => ({
            code: 'not-one-of',
            path: [form, id],
            when: sql`${column} NOT IN ('deprived', 'not-deprived', 'not-applicable')`,
          })),
  };
}

/** Nothing is known of any indicator. */
function unknownCount(open: number): CountedSql {
  return { counted: constant('0'), most: constant(String(open)), problems: [] };
}
