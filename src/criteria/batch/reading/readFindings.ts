import {
  checkNumbers,
  type ProblemList,
  readNumbers,
  type NumberReading,
  readRecord,
  safely,
} from '../../../foundation/internal.js';
import { notAmong, notInSet } from '../../model/notIn.js';
import type { BatchPlan } from '../batchPlan.js';
import { readGrades } from './readGrades.js';
import type { FoundColumns } from '../foundColumns.js';
import { allowedStatuses, readStatuses } from './readStatuses.js';
import type { FindingKey } from '../findingKeys.js';

type Reading = Omit<NumberReading, 'range' | 'at'>;
type Found = Map<string, FoundColumns>;

/** Read what was found of criteria, indicators and parts. */
export function readFindings(
  plan: BatchPlan,
  table: ReadonlyMap<string, unknown>,
  reading: Reading,
): ReadonlyMap<string, FoundColumns> {
  const found: Found = new Map();
  readValues(plan, table, reading, found);
  readStatusColumns(plan, table.get('findings'), reading, found);
  readGradeColumns(plan, table.get('grades'), reading, found);
  return found;
}

function readValues(
  plan: BatchPlan,
  table: ReadonlyMap<string, unknown>,
  reading: Reading,
  found: Found,
): void {
  const { problems } = reading;
  const masks = readRecord(table.get('missing'), ['missing'], problems);
  const values = readRecord(table.get('values'), ['values'], problems);
  for (const id of masks.keys())
    if (!values.has(id)) problems.add('no-such-member', ['missing', id], notAmong(id, 'values'));
  for (const [id, column] of values) {
    const at = ['values', id];
    const key = knownKey(plan, id, at, problems);
    if (key === undefined) continue;
    if (!key.forms.takesValue) {
      problems.add('not-one-of', at, { allowed: allowedStatuses(key.forms.mayNotApply) });
      continue;
    }
    const own = { ...reading, at, range: key.range };
    const numbers = safely(at, problems, () => readNumbers(column, masks.get(id), own));
    if (numbers === undefined) continue;
    // Others are checked when they are judged.
    if (key.isMonitored) checkNumbers(numbers, own);
    columnsAt(found, id).numbers = numbers;
  }
}

function readStatusColumns(plan: BatchPlan, columns: unknown, reading: Reading, found: Found): void {
  const { rows, problems } = reading;
  for (const [id, column] of readRecord(columns, ['findings'], problems)) {
    const at = ['findings', id];
    const isCriterion = plan.keys.criteria.has(id);
    const key = isCriterion ? undefined : knownKey(plan, id, at, problems);
    if (key === undefined && !isCriterion) continue;
    if (key?.isMonitored === true) {
      problems.add('wrong-type', at, { expected: 'object' });
      continue;
    }
    const mayNotApply = key?.forms.mayNotApply === true;
    const statuses = safely(at, problems, () => readStatuses(column, { rows, mayNotApply, at, problems }));
    if (statuses !== undefined) columnsAt(found, id).statuses = statuses;
  }
}

function readGradeColumns(plan: BatchPlan, columns: unknown, reading: Reading, found: Found): void {
  const { rows, problems } = reading;
  for (const [id, column] of readRecord(columns, ['grades'], problems)) {
    const at = ['grades', id];
    const key = knownKey(plan, id, at, problems);
    if (key === undefined) continue;
    const { grades: known, mayNotApply } = key.forms;
    if (known !== 'any' && known.size === 0) {
      problems.add('not-one-of', at, { allowed: allowedStatuses(mayNotApply) });
      continue;
    }
    const grades = safely(at, problems, () => readGrades(column, { rows, grades: known, at, problems }));
    if (grades !== undefined) columnsAt(found, id).grades = grades;
  }
}

function knownKey(
  { keys, set }: BatchPlan,
  id: string,
  at: readonly string[],
  problems: ProblemList,
): FindingKey | undefined {
  const key = keys.byId.get(id);
  if (key === undefined) problems.add('no-such-member', at, notInSet(id, set.id));
  return key;
}

function columnsAt(found: Found, id: string): FoundColumns {
  const columns = found.get(id) ?? {};
  found.set(id, columns);
  return columns;
}
