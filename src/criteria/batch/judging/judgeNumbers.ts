import { checkNumbers, type ReadNumbers } from '../../../foundation/internal.js';
import type { RelativeCell } from '../cells/cell.js';
import type { FoundTree } from '../foundTree.js';
import { asDoubles, judgeValues } from './judgeValues.js';
import { packCells, type Cells, type Judging } from './judging.js';
import { figureKey, type FigureColumn } from '../reading/readReferences.js';
import { passesOperator } from '../../thresholds/passesOperator.js';

/** Judge the values of a place, alone or beside parts; where there are none, fill in what that means. */
export function judgeNumbers(
  { key, columns: { numbers } }: Pick<FoundTree, 'key' | 'columns'>,
  cells: Cells,
  which: 'value' | 'whole',
  { table, scratch, unusual }: Judging,
  out: Uint8Array,
): void {
  const packed = packCells(cells, which);
  const { rows, problems } = table;
  const { kinds } = table.partition;
  if (numbers === undefined) {
    for (let row = 0; row < rows; row += 1) out[row] = packed.codes[4 * (kinds[row] as number) + 2] as number;
    return;
  }
  const doubles = { values: asDoubles(numbers.values, scratch), missing: numbers.missing };
  const isSuspicious = judgeValues(out, doubles, { rows, kinds }, packed, key.range);
  if (isSuspicious && which === 'value')
    checkNumbers(numbers, { rows, range: key.range, at: ['values', key.id], problems });
  if (cells.some((cell) => cell?.relative !== undefined))
    judgeRelative(numbers, cells, which, { table, scratch, unusual }, out);
}

/** So near to a multiple, the rounding of doubles could matter. */
const NEAR = 1e-14;

/** Judge values whose threshold is a multiple of a figure of their row. */
function judgeRelative(
  { values, missing }: ReadNumbers,
  cells: Cells,
  which: 'value' | 'whole',
  { table, unusual }: Judging,
  out: Uint8Array,
): void {
  const { kinds } = table.partition;
  const figures = cells.map((cell) => cell?.relative && figuresFor(cell.relative, table.figures));
  for (let row = 0; row < table.rows; row += 1) {
    const kind = kinds[row] as number;
    const cell = cells[kind];
    if (missing[row] !== 0 || cell?.relative === undefined) continue;
    const { operator, factor, isSame } = cell.relative;
    const column = figures[kind];
    if (column?.missing[row] !== 0) {
      out[row] = cell.withoutFigure?.[which][0] as number;
      continue;
    }
    const threshold = factor * (column.values[row] as number);
    const above = (values[row] as number) - threshold;
    if (!isSame && threshold !== 0 && Math.abs(above) <= NEAR * Math.abs(threshold)) unusual.add(row);
    if (column.exact.has(row)) unusual.add(row);
    out[row] = cell[which][passesOperator(operator, Math.sign(above)) ? 1 : 0];
  }
}

function figuresFor(
  { base, of }: RelativeCell,
  figures: ReadonlyMap<string, FigureColumn>,
): ReadNumbers | undefined {
  return figures.get(figureKey(base, of))?.numbers;
}
