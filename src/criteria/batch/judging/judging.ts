import type { Cell } from '../cells/cell.js';
import { NOT_ASSESSED } from '../cells/codes.js';
import type { PackedCells } from './judgeValues.js';
import type { ReadTable } from '../reading/readTable.js';

/** What is at hand while a table is judged. */
export interface Judging {
  /** The table. */
  readonly table: ReadTable;
  /** A column of zeros to copy numbers into, one at a time. */
  readonly scratch: () => Float64Array;
  /** Rows of the indicator at hand that doubles cannot judge. */
  readonly unusual: Set<number>;
}

/** What the rows of each kind have to satisfy at one place; nothing where it is no part of what is asked. */
export type Cells = readonly (Cell | undefined)[];

/** Put cells into the form that the loops read, for a value alone or for one beside parts. */
export function packCells(cells: Cells, which: 'value' | 'whole'): PackedCells {
  const least = new Float64Array(cells.length);
  const most = new Float64Array(cells.length).fill(Infinity);
  const codes = new Uint8Array(4 * cells.length).fill(NOT_ASSESSED);
  for (const [kind, cell] of cells.entries()) {
    if (cell === undefined) continue;
    least[kind] = cell.passing.least;
    most[kind] = cell.passing.most;
    const [fails, passes, none] = cell[which];
    codes[4 * kind] = fails;
    codes[4 * kind + 1] = passes;
    codes[4 * kind + 2] = none;
    codes[4 * kind + 3] = none;
  }
  return { least, most, isAtLeast: most.every((end) => end === Infinity), codes };
}
