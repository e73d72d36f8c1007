import type { PovertyPlan } from '../povertyPlan.js';
import type { ReadDeprivations } from '../reading/readDeprivations.js';
import { bitCounts } from './bitCounts.js';

/** Rows from one on, up to another. */
export interface RowBlock {
  /** The first row. */
  readonly from: number;
  /** The row after the last. */
  readonly to: number;
}

/**
 * Fill in what is known of the deprivations of a block of rows, as places in the rows of a grid: so many deprivations, times the
 * number of tallies, plus so many more that are possible; neither beyond the cut-off.
 */
export function fillStates(
  plan: PovertyPlan,
  deprivations: ReadDeprivations,
  block: RowBlock,
  states: Uint8Array,
): void {
  const { otherIndicators, indicators, grid } = plan;
  const { cutoff } = grid;
  switch (deprivations.form) {
    case 'none':
      states.fill(Math.min(otherIndicators + indicators.length, cutoff));
      return;
    case 'count': {
      const { values, missing } = deprivations.numbers;
      const nothing = Math.min(otherIndicators + indicators.length, cutoff);
      for (let row = block.from; row < block.to; row += 1)
        states[row - block.from] =
          missing[row] === 0 ? Math.min(values[row] as number, cutoff) * (cutoff + 1) : nothing;
      return;
    }
    case 'bits':
      fillFromBits(plan, deprivations, block, states);
      return;
    case 'states':
      fillFromColumns(plan, deprivations.columns, block, states);
  }
}

/** From bits. */
function fillFromBits(
  { otherIndicators, grid: { cutoff } }: PovertyPlan,
  { deprived, unknown }: Extract<ReadDeprivations, { form: 'bits' }>,
  { from, to }: RowBlock,
  states: Uint8Array,
): void {
  const counts = bitCounts();
  const step = cutoff + 1;
  const open = Math.min(otherIndicators, cutoff);
  for (let row = from; row < to; row += 1) {
    const bits = deprived[row] as number;
    const counted = (counts[bits & 0xffff] as number) + (counts[bits >>> 16] as number);
    states[row - from] = (counted < cutoff ? counted : cutoff) * step + open;
  }
  if (unknown === undefined || open === cutoff) return;
  for (let row = from; row < to; row += 1) {
    const bits = unknown[row] as number;
    const more = (counts[bits & 0xffff] as number) + (counts[bits >>> 16] as number);
    states[row - from] = (states[row - from] as number) - open + Math.min(open + more, cutoff);
  }
}

/** From a column of codes for each indicator. */
function fillFromColumns(
  { otherIndicators, grid: { cutoff } }: PovertyPlan,
  columns: readonly (Uint8Array | undefined)[],
  { from, to }: RowBlock,
  states: Uint8Array,
): void {
  // So many are deprived in the low half of the byte that is added up, so many unknown in the high half: at most 32 of either.
  const sums = new Uint16Array(to - from);
  const without = columns.filter((column) => column === undefined).length;
  for (const column of columns) {
    if (column === undefined) continue;
    for (let row = from; row < to; row += 1)
      sums[row - from] = (sums[row - from] as number) + (ADDENDS[column[row] as number] as number);
  }
  const open = otherIndicators + without;
  for (let place = 0; place < to - from; place += 1) {
    const sum = sums[place] as number;
    states[place] = Math.min(sum & 0xff, cutoff) * (cutoff + 1) + Math.min(open + (sum >> 8), cutoff);
  }
}

/** What each code adds: not deprived, deprived, not applicable, not known. */
const ADDENDS = /* @__PURE__ */ Uint16Array.of(0, 1, 0, 0x100);
