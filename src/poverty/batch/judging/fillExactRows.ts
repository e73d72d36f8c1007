import { toDecimal, type ReadNumbers } from '../../../foundation/internal.js';
import type { PovertyPlan } from '../povertyPlan.js';
import type { KnownRows, RowBlock } from './rowBlock.js';

/** Fill in the rows of a block whose incomes have more digits than a double, over what was said of the nearest doubles. */
export function fillExactRows(
  { grid }: PovertyPlan,
  { exact }: ReadNumbers,
  { areas, states }: KnownRows,
  { from, to }: RowBlock,
  classes: Uint8Array,
  possibleClasses: Uint8Array,
): void {
  if (exact.size === 0) return;
  const { width, cutoff, stretchOf } = grid;
  for (let row = from; row < to; row += 1) {
    const income = exact.get(row);
    if (income === undefined) continue;
    const area = areas[row - from] as number;
    const stretch = area * (width + 2) + stretchOf(area, toDecimal(income));
    const place = stretch * (cutoff + 1) ** 2 + (states[row - from] as number);
    classes[row] = grid.outcomes[place] as number;
    possibleClasses[row] = grid.possibleClasses[place] as number;
  }
}
