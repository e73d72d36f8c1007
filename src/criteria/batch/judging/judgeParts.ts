import { toDecimal, type DecimalText } from '../../../foundation/internal.js';
import type { Cell } from '../cells/cell.js';
import { anyOf, NOT_APPLICABLE } from '../cells/codes.js';
import { hasPart, numberAt, type FoundTree } from '../foundTree.js';
import { judgeNumbers } from './judgeNumbers.js';
import type { Cells, Judging } from './judging.js';

/** A part in rows of one kind: its codes, or the one code of a part of which nothing is found. */
interface JudgedPart {
  readonly codes: Uint8Array | undefined;
  readonly none: number;
}

/**
 * Judge the rows of which parts were found, the parts first.
 *
 * @param judge - Judges what was found of a part.
 */
export function judgeParts(
  tree: FoundTree,
  cells: Cells,
  judging: Judging,
  out: Uint8Array,
  judge: (tree: FoundTree, cells: Cells, judging: Judging, out: Uint8Array) => void,
): void {
  const { table } = judging;
  const { rows, partition } = table;
  const whole = new Uint8Array(rows);
  judgeNumbers(tree, cells, 'whole', judging, whole);
  const codes = new Map<string, Uint8Array>();
  for (const [id, part] of tree.parts) {
    const own = new Uint8Array(rows);
    judge(
      part,
      cells.map((cell) => cell?.parts.find((one) => one.id === id)?.cell),
      judging,
      own,
    );
    codes.set(id, own);
  }
  const parts = cells.map((cell) =>
    (cell?.parts ?? []).map(({ id, cell: { value } }) => ({ codes: codes.get(id), none: value[2] })),
  );
  for (let row = 0; row < rows; row += 1) {
    if (!hasPart(tree.parts, row)) continue;
    const kind = partition.kinds[row] as number;
    const cell = cells[kind];
    if (cell === undefined) continue;
    out[row] = joined(cell.join, parts[kind] as readonly JudgedPart[], whole[row] as number, row);
    // Whether there is a threshold at all depends on the row.
    if (cell.join === 'none' && cell.relative !== undefined) judging.unusual.add(row);
  }
  reportExcess(tree, judging);
}

function joined(join: Cell['join'], parts: readonly JudgedPart[], whole: number, row: number): number {
  if (join === 'none') return whole;
  let [all, any] = [join === 'whole' ? whole : NOT_APPLICABLE, NOT_APPLICABLE];
  for (const { codes, none } of parts) {
    const code = codes?.[row] ?? none;
    all = Math.max(all, code);
    any = anyOf(any, code);
  }
  return join === 'any' ? any : all;
}

/** A share of something within a share cannot be the larger one. */
function reportExcess({ key, columns: { numbers }, parts }: FoundTree, { table }: Judging): void {
  if (!key.forms.isNested || numbers === undefined) return;
  for (const part of parts.values()) {
    const own = part.columns.numbers;
    if (own === undefined || part.key.forms.unit !== key.forms.unit) continue;
    for (let row = 0; row < table.rows; row += 1) {
      if (own.missing[row] !== 0 || numbers.missing[row] !== 0) continue;
      const [one, other] = [own.values[row] as number, numbers.values[row] as number];
      // The order of doubles is that of the numbers, but two numbers may have one double. What is none is reported elsewhere.
      if (!(one >= other) || !Number.isFinite(one) || !Number.isFinite(other)) continue;
      const [share, whole] = [numberAt(own, row), numberAt(numbers, row)] as [DecimalText, DecimalText];
      if (toDecimal(share).gt(whole))
        table.problems.add('part-exceeds-whole', ['values', part.key.id, row], { part: share, whole });
    }
  }
}
