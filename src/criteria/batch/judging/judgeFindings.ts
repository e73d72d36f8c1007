import { criterionStatuses } from '../../scoring/counting/statuses.js';
import type { Finding } from '../../scoring/index.js';
import { NOT_ASSESSED } from '../cells/codes.js';
import { hasPart, type FoundTree } from '../foundTree.js';
import { judgeNumbers } from './judgeNumbers.js';
import { judgeParts } from './judgeParts.js';
import type { Cells, Judging } from './judging.js';

/** Judge what was found of an indicator, or of a part of one, in all rows. */
export function judgeFindings(tree: FoundTree, cells: Cells, judging: Judging, out: Uint8Array): void {
  judgeNumbers(tree, cells, 'value', judging, out);
  for (const row of tree.columns.numbers?.exact.keys() ?? []) judging.unusual.add(row);
  judgeGrades(tree, cells, judging, out);
  judgeStatuses(tree, cells, judging, out);
  if (tree.parts.size > 0) judgeParts(tree, cells, judging, out, judgeFindings);
  reportDuplicates(tree, judging);
}

function judgeGrades(
  { columns: { grades } }: FoundTree,
  cells: Cells,
  { table, unusual }: Judging,
  out: Uint8Array,
): void {
  if (grades === undefined) return;
  const { places, ids } = grades;
  const { kinds } = table.partition;
  const codes = cells.map((cell) => ids.map((grade) => cell?.codeOf({ grade }) ?? NOT_ASSESSED));
  for (let row = 0; row < table.rows; row += 1) {
    const place = places[row] as number;
    if (place === 0) continue;
    const kind = kinds[row] as number;
    out[row] = codes[kind]?.[place - 1] as number;
    // Whether there is a threshold at all depends on the row.
    if (cells[kind]?.relative !== undefined) unusual.add(row);
  }
}

function judgeStatuses(
  { columns: { statuses } }: FoundTree,
  cells: Cells,
  { table }: Judging,
  out: Uint8Array,
): void {
  if (statuses === undefined) return;
  const { kinds } = table.partition;
  const codes = cells.map((cell) =>
    criterionStatuses.map((status, code) =>
      code === NOT_ASSESSED ? code : (cell?.codeOf(status as Extract<Finding, string>) ?? NOT_ASSESSED),
    ),
  );
  for (let row = 0; row < table.rows; row += 1) {
    const status = statuses[row] as number;
    if (status !== NOT_ASSESSED) out[row] = codes[kinds[row] as number]?.[status] as number;
  }
}

/** Of one thing a row can have a status, or a grade, or a value with parts. */
function reportDuplicates({ key, columns, parts }: FoundTree, { table }: Judging): void {
  const { statuses, grades, numbers } = columns;
  const columnsGiven = [statuses, grades, numbers ?? (parts.size > 0 ? parts : undefined)];
  if (columnsGiven.filter((column) => column !== undefined).length < 2) return;
  for (let row = 0; row < table.rows; row += 1) {
    const hasStatus = statuses !== undefined && statuses[row] !== NOT_ASSESSED;
    const hasGrade = grades !== undefined && grades.places[row] !== 0;
    const hasValue = numbers?.missing[row] === 0 || hasPart(parts, row);
    if (Number(hasStatus) + Number(hasGrade) + Number(hasValue) < 2) continue;
    const at = [hasStatus ? 'findings' : 'grades', key.id, row];
    table.problems.add('duplicate', at, { key: key.id });
  }
}
