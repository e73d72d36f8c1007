import {
  criterionStatuses,
  findingKeysOf,
  openStatuses,
  type Criterion,
  type CriteriaSet,
  type FindingKey,
  type FindingKeys,
} from '../../criteria/internal.js';
import { problemSql, type RowProblem } from '../rowProblem.js';
import type { PrintedColumn } from '../sqlColumn.js';
import { constant, isName, sql, type SqlExpression } from '../sqlExpression.js';
import { columnSql, type ColumnSql } from './columnSql.js';
import { COLUMN_EXPECTED } from '../readNames.js';
import { countOf, criterionSql, type JudgedIndicator } from './criterionSql.js';
import { foundPlace, mappingProblems, takenColumn } from './foundPlaces.js';
import { judgeTree } from './judgeTree.js';
import type { Printing } from './printing.js';
import { indicatorTree } from './resolveTree.js';
import { circumstanceRowProblems, contradictionProblem, placeProblems } from './rowProblems.js';
import { boundStatus, chosenStatus, statusOfAllSql, type StatusCase, type StatusSql } from './statusSql.js';

/** A criterion, judged in all rows. */
interface JudgedCriterion {
  readonly id: string;
  readonly status: StatusSql;
  readonly indicators: readonly JudgedIndicator[];
  readonly problems: readonly RowProblem[];
}

/** Print a set into the layers of a query; what is wrong goes to its problems. */
export function printSet(printing: Printing): readonly PrintedColumn[] {
  const { set, layers, source, rules } = printing;
  const keys = findingKeysOf(set);
  printing.problems.push(...mappingProblems(printing, keys));
  const keyColumns = source.keys.map((name, place): PrintedColumn => ({
    of: layers.take('key', name),
    columnType: 'any',
    path: ['keys', place],
    columnName: name,
    wanted: name,
  }));
  const columnOf = onceEach((one) => columnSql(one, printing));
  const judged = set.criteria.map((criterion, place) =>
    judgeCriterion(criterion, place, keys, columnOf, printing),
  );
  const { isContradicted } = columnOf(set);
  const problem = problemSql(
    [
      ...circumstanceRowProblems(set, printing),
      ...(isContradicted === undefined
        ? []
        : [{ code: 'contradiction', path: ['columns'], when: isContradicted } as const]),
      ...judged.flatMap(({ problems }) => problems),
    ],
    rules,
    layers,
  );
  const result = (
    path: readonly string[],
    of: SqlExpression,
    columnType: PrintedColumn['columnType'] = 'text',
  ): PrintedColumn => ({
    of: isName(of) ? of : layers.bind('result', of),
    columnType,
    path,
    unless: problem,
    wanted: path.join('_'),
  });
  const statuses = judged.map(({ status }) => status);
  return [
    ...keyColumns,
    { of: problem, columnType: 'text', path: ['problem'], wanted: 'problem' },
    result(['status'], statusOfAllSql(statuses, layers)),
    ...criterionStatuses.map((status) =>
      result(['counts', status], countOf(statuses, [status]) ?? constant('0'), 'number'),
    ),
    result(['counts', 'unknown'], countOf(statuses, openStatuses) ?? constant('0'), 'number'),
    ...judged.map(({ id, status }) => result(['criteria', id], status)),
    ...judged.flatMap(({ indicators }) =>
      indicators.map(({ id, status }) => result(['indicators', id], status)),
    ),
  ];
}

/** Ask once for each set. */
function onceEach(make: (set: CriteriaSet) => ColumnSql): (set: CriteriaSet) => ColumnSql {
  const made = new Map<CriteriaSet, ColumnSql>();
  return (set) => {
    const known = made.get(set) ?? make(set);
    made.set(set, known);
    return known;
  };
}

function judgeCriterion(
  criterion: Criterion,
  place: number,
  keys: FindingKeys,
  columnOf: (set: CriteriaSet) => ColumnSql,
  printing: Printing,
): JudgedCriterion {
  const { id } = criterion;
  const { set, layers } = printing;
  const hasOwn = keys.criteria.has(id);
  const indicators = (criterion.indicators ?? []).map((indicator): JudgedIndicator => {
    const found = foundPlace(keys.byId.get(indicator.id) as FindingKey, printing);
    const tree = indicatorTree(printing, columnOf, set, { criterion, indicator });
    return {
      id: indicator.id,
      place: found,
      status: boundStatus(judgeTree(tree, found, printing), layers, 'indicator'),
    };
  });
  const combined = boundStatus(
    criterionSql(criterion, indicators, printing, ['set', 'criteria', place]),
    layers,
    'combined',
  );
  checkSaid(criterion, hasOwn, indicators, printing);
  const finding = hasOwn ? takenColumn(printing, ['findings', id]) : undefined;
  const found: readonly StatusCase[] =
    finding === undefined
      ? []
      : [
          {
            when: sql`${finding} IS NOT NULL`,
            then: { ...finding, may: new Set(['met', 'basically-met', 'not-met'] as const) },
          },
        ];
  const ofPlaces = indicators.map((one) => one.place);
  return {
    id,
    status: boundStatus(chosenStatus(found, combined), layers, 'criterion'),
    indicators,
    problems: [
      ...ofPlaces.flatMap((one) => placeProblems(one, printing)),
      ...(finding === undefined
        ? []
        : [
            {
              code: 'not-one-of',
              path: ['findings', id],
              when: sql`${finding} NOT IN ('met', 'basically-met', 'not-met')`,
            } as const,
            ...contradictionProblem(
              id,
              finding,
              combined,
              ofPlaces.flatMap(({ isFound }) => isFound ?? []),
            ),
          ]),
    ],
  };
}

/** A slip in the names must not pass for a country of which nothing is known: what the table lacks is said to be lacking. */
function checkSaid(
  { id }: Criterion,
  hasOwn: boolean,
  indicators: readonly JudgedIndicator[],
  { source, problems }: Printing,
): void {
  if (hasOwn && Object.hasOwn(source.findings ?? {}, id)) return;
  const missing = indicators.filter(({ place }) => !place.isSaid).map((one) => one.place.key);
  for (const { id: of, forms } of missing)
    problems.push({
      code: 'missing',
      path: ['source', forms.takesValue ? 'values' : 'findings', of],
      details: COLUMN_EXPECTED,
    });
  if (indicators.length === 0)
    problems.push({ code: 'missing', path: ['source', 'findings', id], details: COLUMN_EXPECTED });
}
