import { HUGE, ProblemList, TINY } from '../../../foundation/internal.js';
import type { HouseholdColumns } from '../householdColumns.js';
import type { PovertyPlan } from '../povertyPlan.js';
import { checkRows } from '../reading/checkRows.js';
import type { ReadHouseholds } from '../reading/householdRows.js';
import { householdOutcomes } from '../standings/outcomes.js';
import { fillStates } from './fillStates.js';
import { BLOCK, type RowBlock } from './rowBlock.js';

/**
 * The standing of each row, as a code of the grid.
 *
 * @throws MtqgError with all that is wrong with what was not looked at before.
 */
export function standingsOf(plan: PovertyPlan, table: ReadHouseholds): Uint8Array {
  const { rows, area, income, deprivations } = table;
  const standings = new Uint8Array(rows);
  const states = new Uint8Array(BLOCK);
  const areas = new Uint8Array(BLOCK);
  if (typeof area === 'number') areas.fill(area);
  let isSound = true;
  for (let from = 0; from < rows; from += BLOCK) {
    const block = { from, to: Math.min(from + BLOCK, rows) };
    const ofBlock = typeof area === 'number' ? areas : area.subarray(from, block.to);
    if (!fillStates(plan, deprivations, block, states)) isSound = false;
    if (income === undefined) fillWithoutIncome(plan, ofBlock, block, states, standings);
    else if (!fillStandings(plan, income, ofBlock, block, states, standings)) isSound = false;
  }
  if (!isSound) {
    const problems = new ProblemList();
    checkRows(plan, table, problems);
    problems.throwAny();
  }
  return standings;
}

function fillWithoutIncome(
  { grid: { width, cutoff, codes } }: PovertyPlan,
  areas: Uint8Array,
  { from, to }: RowBlock,
  states: Uint8Array,
  standings: Uint8Array,
): void {
  const step = (cutoff + 1) ** 2;
  for (let row = from; row < to; row += 1) {
    const stretch = (areas[row - from] as number) * (width + 2) + width + 1;
    standings[row] = codes[stretch * step + (states[row - from] as number)] as number;
  }
}

/** Fill in the standings of a block; whether all incomes are numbers in their range. */
function fillStandings(
  { grid }: PovertyPlan,
  { values, missing }: NonNullable<ReadHouseholds['income']>,
  areas: Uint8Array,
  { from, to }: RowBlock,
  states: Uint8Array,
  standings: Uint8Array,
): boolean {
  const { width, starts, cutoff, codes } = grid;
  const step = (cutoff + 1) ** 2;
  const ofArea = (width + 2) * step;
  const unknown = (width + 1) * step;
  let isSound = true;
  for (let row = from; row < to; row += 1) {
    const area = areas[row - from] as number;
    let place = area * ofArea + (states[row - from] as number);
    const mask = missing[row] as number;
    if (mask === 0) {
      const value = values[row] as number;
      if (!(value >= TINY && value < HUGE) && value !== 0) isSound = false;
      const end = area * width + width;
      for (let start = area * width; start < end && value >= (starts[start] as number); start += 1)
        place += step;
    } else {
      if (mask > 1) isSound = false;
      place += unknown;
    }
    standings[row] = codes[place] as number;
  }
  return isSound;
}

/** The columns of the outcomes and of the possible classes, in place of the standings. */
export function columnsOf({ standard, grid }: PovertyPlan, standings: Uint8Array): HouseholdColumns {
  const rows = standings.length;
  const { outcomes, possible: possibleOf } = grid;
  const possible = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const code = standings[row] as number;
    standings[row] = outcomes[code] as number;
    possible[row] = possibleOf[code] as number;
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
