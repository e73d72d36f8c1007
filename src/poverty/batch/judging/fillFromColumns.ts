import type { PovertyPlan } from '../povertyPlan.js';
import { BLOCK, type RowBlock } from './rowBlock.js';

/** The lowest bit of each of four bytes. */
const LOWEST = 0x01010101;

/** The bits of four bytes that no code has. */
const NO_CODE = 0xfcfcfcfc;

/** What one block after another is counted in, so that memory does not grow with their number. */
export interface ColumnScratch {
  /** The codes of a column. */
  readonly bytes: Uint8Array;
  /** By row, how many are deprived: four rows in each number. */
  readonly deprived: Int32Array;
  /** By row, of how many nothing is known. */
  readonly unknown: Int32Array;
}

/** Make what blocks are counted in. */
export function columnScratch(): ColumnScratch {
  const bytes = new Uint8Array(BLOCK);
  return { bytes, deprived: new Int32Array(BLOCK / 4), unknown: new Int32Array(BLOCK / 4) };
}

/**
 * Fill in the deprivations of a block of rows from a column of codes for each indicator.
 *
 * Four rows are counted at once, each in a byte of a number of 32 bits: the columns are at most 32, so no byte overflows. Of the
 * codes only 1 (deprived) and 3 (not known) have the lowest bit; the next bit tells these two apart.
 *
 * @returns Whether all codes are codes.
 */
export function fillFromColumns(
  { otherIndicators, grid: { cutoff } }: PovertyPlan,
  columns: readonly (Uint8Array | undefined)[],
  { from, to }: RowBlock,
  states: Uint8Array,
  scratch: ColumnScratch,
): boolean {
  const { bytes, deprived, unknown } = scratch;
  const words = new Int32Array(bytes.buffer);
  deprived.fill(0);
  unknown.fill(0);
  const count = Math.ceil((to - from) / 4);
  let seen = 0;
  for (const column of columns) {
    if (column === undefined) continue;
    bytes.set(column.subarray(from, to));
    for (let place = 0; place < count; place += 1) {
      const word = words[place] as number;
      seen |= word;
      const low = word & LOWEST;
      const high = word >> 1;
      deprived[place] = (deprived[place] as number) + (low & ~high);
      unknown[place] = (unknown[place] as number) + (low & high);
    }
  }
  const open = otherIndicators + columns.filter((column) => column === undefined).length;
  const stateOf = Uint8Array.from({ length: 33 }, (_, counted) => Math.min(counted, cutoff) * (cutoff + 1));
  const openOf = Uint8Array.from({ length: 33 }, (_, more) => Math.min(open + more, cutoff));
  const ofDeprived = new Uint8Array(deprived.buffer);
  const ofUnknown = new Uint8Array(unknown.buffer);
  for (let place = 0; place < to - from; place += 1)
    states[place] =
      (stateOf[ofDeprived[place] as number] as number) + (openOf[ofUnknown[place] as number] as number);
  return (seen & NO_CODE) === 0;
}
