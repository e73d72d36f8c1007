import { criterionStatuses, openStatuses } from '../../criteria/scoring/internal.js';
import type { CriteriaSet } from '../../criteria/internal.js';
import { printedColumns } from '../printedColumns.js';
import type { PrintedColumn } from '../sqlColumn.js';
import { problemSql } from '../rowProblem.js';
import { constant, type SqlExpression } from '../sqlExpression.js';
import { columnSql, type ColumnSql } from './columnSql.js';
import { countOf, statusOfAllSql } from './combinedStatus.js';
import { judgedCriterion } from './judgedCriterion.js';
import { mappingProblems } from './mappingProblems.js';
import type { Printing } from './printing.js';
import { requirementTree } from './requirementTree.js';
import { circumstanceRowProblems, monitoredProblems } from './rowProblems.js';

/** Print a set into the layers of a query; what is wrong goes to its problems. */
export function printSet(printing: Printing): readonly PrintedColumn[] {
  const { set, layers, source, rules } = printing;
  printing.problems.push(...mappingProblems(printing));
  const columns = printedColumns(source, layers);
  const keys = columns.keys();
  const columnOf = onceEach((one) => columnSql(one, printing));
  const context = { printing, columnOf, treeOf: requirementTree };
  const judged = set.criteria.map((criterion, place) => judgedCriterion(criterion, place, context));
  const { isContradicted } = columnOf(set);
  const problem = problemSql(
    [
      ...circumstanceRowProblems(set, printing),
      ...(isContradicted === undefined
        ? []
        : [{ code: 'contradiction', path: ['columns'], when: isContradicted } as const]),
      ...judged.flatMap(({ problems }) => problems),
      ...monitoredProblems(printing),
    ],
    rules,
    layers,
  );
  const result = (
    path: readonly string[],
    of: SqlExpression,
    columnType: PrintedColumn['columnType'] = 'text',
  ): PrintedColumn => columns.result(path.join('_'), { columnType, path, of, unless: problem });
  const statuses = judged.map(({ status }) => status);
  return [
    ...keys,
    columns.problem(problem),
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
