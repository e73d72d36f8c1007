import { deepFreeze } from '../../../foundation/internal.js';
import type { FactValue } from '../../model/index.js';
import { setRef } from '../../model/setRef.js';
import type { CriterionStatus } from '../../scoring/index.js';
import { criterionStatuses } from '../../scoring/counting/statuses.js';
import { yearOf } from '../../thresholds/resolver.js';
import type { BatchPlan, RowKind } from '../batchPlan.js';
import type { StatusColumns } from '../statusColumns.js';
import { foundTree } from '../foundTree.js';
import { judgeCriterionColumn } from './judgeCriterionColumn.js';
import { judgeIndicatorColumn } from './judgeIndicatorColumn.js';
import type { Judging } from './judging.js';
import type { ReadTable } from '../reading/readTable.js';
import type { FindingKey } from '../findingKeys.js';

/**
 * Judge all rows of a table.
 *
 * @throws MtqgError with all that is wrong with the values.
 */
export function judgeTable(plan: BatchPlan, table: ReadTable): StatusColumns {
  const { set, keys, context } = plan;
  const kinds = kindsOf(plan, table);
  let scratch: Float64Array | undefined;
  const judging: Judging = {
    table,
    scratch: () => (scratch ??= new Float64Array(table.rows)),
    unusual: new Set(),
  };
  const indicators: [string, Uint8Array][] = [];
  const criteria = set.criteria.map((criterion): [string, Uint8Array] => {
    const judged = (criterion.indicators ?? []).map((indicator) => {
      const { id } = indicator;
      const key = keys.byId.get(id) as FindingKey;
      const tree = foundTree(key, table.found) ?? { key, columns: {}, parts: new Map() };
      const codes = judgeIndicatorColumn(plan, { criterion, indicator }, tree, kinds, judging);
      indicators.push([id, codes]);
      return { id, tree, codes };
    });
    const statuses = keys.criteria.has(criterion.id) ? table.found.get(criterion.id)?.statuses : undefined;
    return [criterion.id, judgeCriterionColumn(criterion, judged, statuses, judging)];
  });
  table.problems.throwAny();
  return {
    kind: 'status-columns',
    set: deepFreeze(setRef(set)),
    date: context.date,
    year: yearOf(context),
    rows: table.rows,
    statuses: criterionStatuses,
    indicators: Object.freeze(Object.fromEntries(indicators)),
    criteria: Object.freeze(Object.fromEntries(criteria)),
    counts: countRows(criteria, table.rows),
  };
}

/** The kinds of the rows, in the order of the partition; a column that contradicts the facts is reported for each row. */
function kindsOf(plan: BatchPlan, { partition, factIds, namesColumns, problems, rows }: ReadTable) {
  const kinds = partition.meanings.map((meanings) => kindOf(plan, meanings, factIds, namesColumns));
  if (kinds.some((kind) => kind.problems.length > 0)) {
    const place = namesColumns ? 'columns' : 'facts';
    for (let row = 0; row < rows; row += 1)
      for (const { code, details } of (kinds[partition.kinds[row] as number] as RowKind).problems)
        problems.add(code, [place, row], details);
  }
  return kinds;
}

function kindOf(
  plan: BatchPlan,
  meanings: readonly (FactValue | undefined)[],
  factIds: readonly string[],
  namesColumns: boolean,
): RowKind {
  const values = namesColumns ? meanings.slice(1) : meanings;
  const facts = factIds.flatMap((id, place): (readonly [string, FactValue])[] => {
    const value = values[place];
    return value === undefined ? [] : [[id, value]];
  });
  const column = namesColumns ? meanings[0] : undefined;
  return plan.kindOf(typeof column === 'string' ? column : undefined, Object.fromEntries(facts));
}

/** How many criteria of each row stand where: one stretch of counts for each status, one after another. */
function countRows(criteria: readonly (readonly [string, Uint8Array])[], rows: number) {
  const counts = new Uint16Array(rows * criterionStatuses.length);
  for (const [, codes] of criteria) {
    for (let row = 0; row < rows; row += 1) {
      const place = (codes[row] as number) * rows + row;
      counts[place] = (counts[place] as number) + 1;
    }
  }
  const entries = criterionStatuses.map((status, code) => [
    status,
    counts.subarray(code * rows, (code + 1) * rows),
  ]);
  return Object.freeze(Object.fromEntries(entries) as Record<CriterionStatus, Uint16Array>);
}
