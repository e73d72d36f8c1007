import type { Criterion, Indicator } from '../../model/index.js';
import { judgeIndicator } from '../../scoring/judging/judgeIndicator.js';
import { statusCode } from '../../scoring/counting/statuses.js';
import type { References } from '../../thresholds/index.js';
import { makeResolver, resolveIndicator } from '../../thresholds/resolver.js';
import type { BatchPlan, RowKind } from '../batchPlan.js';
import { findingAt, numberAt, type FoundTree } from '../foundTree.js';
import { judgeFindings } from './judgeFindings.js';
import type { Judging } from './judging.js';

/** Judge an indicator in all rows. */
export function judgeIndicatorColumn(
  plan: BatchPlan,
  { criterion, indicator }: { readonly criterion: Criterion; readonly indicator: Indicator },
  tree: FoundTree,
  kinds: readonly RowKind[],
  judging: Judging,
): Uint8Array {
  const { table, unusual } = judging;
  const codes = new Uint8Array(table.rows);
  unusual.clear();
  judgeFindings(
    tree,
    kinds.map(({ cells }) => cells.get(indicator.id)),
    judging,
    codes,
  );
  // Where something is wrong, there will be no result.
  if (!table.problems.isEmpty) return codes;
  for (const row of unusual) {
    const { circumstances } = kinds[table.partition.kinds[row] as number] as RowKind;
    const references = referencesAt(judging, row);
    const resolver = makeResolver(plan.set, { ...circumstances, references }, plan.options);
    const threshold = resolveIndicator({ set: plan.set, criterion, indicator }, resolver);
    codes[row] = statusCode(judgeIndicator(indicator, threshold, findingAt(tree, row)).status);
  }
  return codes;
}

/** The figures of a row to which thresholds are relative. */
function referencesAt({ table }: Judging, row: number): References {
  const references: Record<string, Record<string, string>> = {};
  for (const { base, of, numbers } of table.figures.values()) {
    const figure = numberAt(numbers, row);
    if (figure !== undefined) references[base] = { ...references[base], [of]: figure };
  }
  return references;
}
