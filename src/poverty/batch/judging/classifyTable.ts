import { checkNumbers, HUGE, NOT_NEGATIVE, ProblemList, TINY } from '../../../foundation/internal.js';
import type { HouseholdColumns } from '../householdColumns.js';
import type { PovertyPlan } from '../povertyPlan.js';
import type { ReadHouseholds } from '../reading/readHouseholds.js';
import { householdOutcomes } from '../standings/outcomes.js';
import { fillStates, type RowBlock } from './fillStates.js';

/** So many rows at once, that what is known of them stays near the processor. */
const BLOCK = 4096;

/**
 * The standing of each row, as a code of the grid.
 *
 * @throws MtqgError with all that is wrong with the incomes.
 */
export function standingsOf(plan: PovertyPlan, table: ReadHouseholds): Uint8Array {
  const { rows, income } = table;
  const standings = new Uint8Array(rows);
  const states = new Uint8Array(BLOCK);
  const areas = new Uint8Array(BLOCK);
  let isUsual = true;
  for (let from = 0; from < rows; from += BLOCK) {
    const block = { from, to: Math.min(from + BLOCK, rows) };
    fillStates(plan, table.deprivations, block, states);
    if (typeof table.area === 'number') areas.fill(table.area);
    const ofBlock = typeof table.area === 'number' ? areas : table.area.subarray(from, block.to);
    if (!fillStandings(plan, income, ofBlock, block, states, standings)) isUsual = false;
  }
  if (!isUsual && income !== undefined) {
    const problems = new ProblemList();
    checkNumbers(income, { rows, range: NOT_NEGATIVE, at: ['income'], problems });
    problems.throwAny();
  }
  return standings;
}

/** Fill in the standings of a block; whether all incomes are numbers in their range. */
function fillStandings(
  { grid }: PovertyPlan,
  income: ReadHouseholds['income'],
  areas: Uint8Array,
  { from, to }: RowBlock,
  states: Uint8Array,
  standings: Uint8Array,
): boolean {
  const { width, starts, cutoff, codes } = grid;
  const step = (cutoff + 1) ** 2;
  const ofArea = (width + 2) * step;
  const unknown = (width + 1) * step;
  if (income === undefined) {
    for (let row = from; row < to; row += 1)
      standings[row] = codes[
        (areas[row - from] as number) * ofArea + unknown + (states[row - from] as number)
      ] as number;
    return true;
  }
  const { values, missing } = income;
  let isUsual = true;
  for (let row = from; row < to; row += 1) {
    const area = areas[row - from] as number;
    let place = area * ofArea + (states[row - from] as number);
    const mask = missing[row] as number;
    if (mask === 0) {
      const value = values[row] as number;
      if (!(value >= TINY && value < HUGE) && value !== 0) isUsual = false;
      for (let start = area * width; start < (area + 1) * width; start += 1)
        if (value >= (starts[start] as number)) place += step;
    } else {
      if (mask > 1) isUsual = false;
      place += unknown;
    }
    standings[row] = codes[place] as number;
  }
  return isUsual;
}

/** The columns of the outcomes and of the possible classes, in place of the standings. */
export function columnsOf({ standard, grid }: PovertyPlan, standings: Uint8Array): HouseholdColumns {
  const rows = standings.length;
  const possible = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const code = standings[row] as number;
    standings[row] = grid.outcomes[code] as number;
    possible[row] = grid.possible[code] as number;
  }
  return Object.freeze({
    kind: 'household-columns',
    standard,
    rows,
    outcomes: householdOutcomes,
    classes: standings,
    possible,
  });
}
