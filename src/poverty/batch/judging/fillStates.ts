import type { PovertyPlan } from '../povertyPlan.js';
import type { ReadDeprivations } from '../reading/readDeprivations.js';
import { bitCounts } from './bitCounts.js';
import { fillFromColumns, type ColumnScratch } from './fillFromColumns.js';
import type { RowBlock } from './rowBlock.js';

/**
 * Fill in what is known of the deprivations of a block of rows, as places in the rows of a grid: so many deprivations, times the
 * number of tallies, plus so many more that are possible; neither beyond the cut-off.
 *
 * @returns Whether all of it is as it has to be; else it is to be checked row by row.
 */
export function fillStates(
  plan: PovertyPlan,
  deprivations: ReadDeprivations,
  block: RowBlock,
  states: Uint8Array,
  scratch: ColumnScratch,
): boolean {
  const { otherIndicators, indicators, grid } = plan;
  const nothing = Math.min(otherIndicators + indicators.length, grid.cutoff);
  switch (deprivations.form) {
    case 'none':
      states.fill(nothing);
      return true;
    case 'count': {
      const { values, missing } = deprivations.numbers;
      const { cutoff } = grid;
      for (let row = block.from; row < block.to; row += 1)
        states[row - block.from] =
          missing[row] === 0 ? Math.min(values[row] as number, cutoff) * (cutoff + 1) : nothing;
      return true;
    }
    case 'bits':
      return fillFromBits(plan, deprivations, block, states);
    case 'states':
      return fillFromColumns(plan, deprivations.columns, block, states, scratch);
  }
}

function fillFromBits(
  { otherIndicators, indicators, grid: { cutoff } }: PovertyPlan,
  { deprived, unknown }: Extract<ReadDeprivations, { form: 'bits' }>,
  { from, to }: RowBlock,
  states: Uint8Array,
): boolean {
  const counts = bitCounts();
  const isWide = indicators.length > 16;
  const open = Math.min(otherIndicators, cutoff);
  const stateOf = Uint8Array.from(
    { length: 33 },
    (_, count) => Math.min(count, cutoff) * (cutoff + 1) + open,
  );
  let seen = 0;
  for (let row = from; row < to; row += 1) {
    const bits = deprived[row] as number;
    seen |= bits;
    let counted = counts[bits & 0xffff] as number;
    if (isWide) counted += counts[bits >>> 16] as number;
    states[row - from] = stateOf[counted] as number;
  }
  let twice = 0;
  if (unknown !== undefined) {
    for (let row = from; row < to; row += 1) {
      const bits = unknown[row] as number;
      seen |= bits;
      twice |= bits & (deprived[row] as number);
      const more = (counts[bits & 0xffff] as number) + (counts[bits >>> 16] as number);
      states[row - from] = (states[row - from] as number) + Math.min(more, cutoff - open);
    }
  }
  return seen >>> 0 < 2 ** indicators.length && twice === 0;
}
