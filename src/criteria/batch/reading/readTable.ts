import {
  checkNumbers,
  ProblemList,
  readRowCount,
  NOT_NEGATIVE,
  readRecord,
  safely,
} from '../../../foundation/internal.js';
import type { FactValue } from '../../model/index.js';
import { notInSet, SET_ID_EXPECTED } from '../../model/notIn.js';
import type { BatchPlan } from '../batchPlan.js';
import type { CriteriaTable } from '../criteriaTable.js';
import type { FoundColumns } from '../foundColumns.js';
import { Partition } from '../cells/partition.js';
import { readFacts, readOptions } from './readFacts.js';
import { readReferences, type FigureColumn } from './readReferences.js';
import { readFindings } from './readFindings.js';

/** A table that has been read. */
export interface ReadTable {
  /** The number of rows. */
  readonly rows: number;
  /** Rows of one kind have the same column and facts; what these are stands in the order of `factIds`, the column first. */
  readonly partition: Partition<FactValue>;
  /** The ids of the facts in the table. */
  readonly factIds: readonly string[];
  /** What was found, by id. */
  readonly found: ReadonlyMap<string, FoundColumns>;
  /** Figures to which thresholds are relative, by their keys. */
  readonly figures: ReadonlyMap<string, FigureColumn>;
  /** Whether rows name their columns. */
  readonly namesColumns: boolean;
  /** Where problems with the values go. */
  readonly problems: ProblemList;
}

const MEMBERS: ReadonlySet<string> = /* @__PURE__ */ new Set<keyof CriteriaTable>([
  'rows',
  'set',
  'columns',
  'values',
  'missing',
  'findings',
  'grades',
  'facts',
  'references',
]);

/**
 * Read a table, each member once.
 *
 * @throws MtqgError with all problems, if there are any beside those of numbers in typed arrays, which show when they are judged.
 */
export function readTable(plan: BatchPlan, input: unknown): ReadTable {
  const problems = new ProblemList();
  if (input === undefined) problems.add('missing', [], { expected: 'object' });
  const table = readRecord(input, [], problems, MEMBERS);
  const rows = readRowCount(table.get('rows'), problems);
  problems.throwAny();
  checkSet(plan, table, problems);
  const reading = { rows, problems, nothingMissing: new Uint8Array(rows) };
  const partition = new Partition<FactValue>(rows);
  const columns = table.get('columns');
  if (columns !== undefined) {
    const ids = (plan.set.columns ?? []).map(({ id }) => id);
    const at = ['columns'];
    const details = { allowed: ids.join(', ') };
    const coded = safely(at, problems, () =>
      readOptions<FactValue>(columns, ids, { ...reading, at }, { code: 'not-one-of', details }),
    );
    if (coded !== undefined) partition.divide(coded);
  }
  const facts = readRecord(table.get('facts'), ['facts'], problems);
  for (const [id, column] of facts) {
    const at = ['facts', id];
    const definition = plan.set.facts?.find((fact) => fact.id === id);
    if (definition === undefined) {
      problems.add('no-such-member', at, notInSet(id, plan.set.id));
      continue;
    }
    const coded = safely(at, problems, () =>
      readFacts(column, definition, { ...reading, at, range: NOT_NEGATIVE }, plan.breaksOf(id)),
    );
    if (coded !== undefined) partition.divide(coded);
  }
  const found = readFindings(plan, table, reading);
  const figures = readReferences(plan, table.get('references'), reading);
  if (!problems.isEmpty) checkAll(plan, found, reading);
  problems.throwAny();
  return {
    rows,
    partition,
    factIds: [...facts.keys()],
    found,
    figures,
    namesColumns: columns !== undefined,
    problems,
  };
}

/** Numbers are checked when they are judged; where nothing will be judged, here, so that all problems are told at once. */
function checkAll(
  { keys }: BatchPlan,
  found: ReadTable['found'],
  reading: { readonly rows: number; readonly problems: ProblemList },
): void {
  for (const [id, { numbers }] of found) {
    const key = keys.byId.get(id);
    if (numbers === undefined || key === undefined || key.isMonitored) continue;
    checkNumbers(numbers, { ...reading, range: key.range, at: ['values', id] });
  }
}

/** The ids of one set mean something else in the next: a table says for which one its figures were found. */
function checkSet({ set }: BatchPlan, table: ReadonlyMap<string, unknown>, problems: ProblemList): void {
  const madeFor = table.get('set');
  if (madeFor === set.id) return;
  if (madeFor !== undefined) problems.add('not-one-of', ['set'], { allowed: set.id });
  else if (FOUND.some((member) => table.has(member))) problems.add('missing', ['set'], SET_ID_EXPECTED);
}

const FOUND = ['values', 'findings', 'grades'] as const;
