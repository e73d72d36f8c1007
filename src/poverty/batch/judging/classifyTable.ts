import { HUGE, ProblemList, TINY } from '../../../foundation/internal.js';
import type { HouseholdColumns } from '../householdColumns.js';
import type { PovertyPlan } from '../povertyPlan.js';
import { checkRows } from '../reading/checkRows.js';
import type { ReadHouseholds } from '../reading/householdRows.js';
import { householdOutcomes } from '../standings/outcomes.js';
import { columnScratch } from './fillFromColumns.js';
import { fillExactRows } from './fillExactRows.js';
import { fillStates } from './fillStates.js';
import { BLOCK, type KnownRows, type RowBlock } from './rowBlock.js';

/**
 * The outcome of each row, and the classes that are possible.
 *
 * @throws MtqgError with all that is wrong with what was not looked at before.
 */
export function classifyTable(plan: PovertyPlan, table: ReadHouseholds): HouseholdColumns {
  const { rows, area, income, deprivations } = table;
  const classes = new Uint8Array(rows);
  const possibleClasses = new Uint8Array(rows);
  const states = new Uint8Array(BLOCK);
  const areas = new Uint8Array(BLOCK);
  const scratch = columnScratch();
  if (typeof area === 'number') areas.fill(area);
  let isSound = true;
  for (let from = 0; from < rows; from += BLOCK) {
    const block = { from, to: Math.min(from + BLOCK, rows) };
    const known = { areas: typeof area === 'number' ? areas : area.subarray(from, block.to), states };
    if (!fillStates(plan, deprivations, block, states, scratch)) isSound = false;
    if (income === undefined) fillWithoutIncome(plan, known, block, classes, possibleClasses);
    else {
      if (!fillRows(plan, income, known, block, classes, possibleClasses)) isSound = false;
      fillExactRows(plan, income, known, block, classes, possibleClasses);
    }
  }
  if (!isSound) {
    const problems = new ProblemList();
    checkRows(plan, table, problems);
    problems.throwAny();
  }
  return Object.freeze({
    kind: 'household-columns',
    standard: plan.standard,
    rows,
    outcomes: householdOutcomes,
    classes,
    possibleClasses,
  });
}

function fillWithoutIncome(
  { grid }: PovertyPlan,
  { areas, states }: KnownRows,
  { from, to }: RowBlock,
  classes: Uint8Array,
  possibleClasses: Uint8Array,
): void {
  const { width, cutoff, outcomes, possibleClasses: possibleAt } = grid;
  const step = (cutoff + 1) * (cutoff + 1);
  for (let row = from; row < to; row += 1) {
    const stretch = (areas[row - from] as number) * (width + 2) + width + 1;
    const place = stretch * step + (states[row - from] as number);
    classes[row] = outcomes[place] as number;
    possibleClasses[row] = possibleAt[place] as number;
  }
}

/** Fill in the rows of a block; whether all incomes are numbers in their range. */
function fillRows(
  { grid }: PovertyPlan,
  { values, missing }: NonNullable<ReadHouseholds['income']>,
  { areas, states }: KnownRows,
  { from, to }: RowBlock,
  classes: Uint8Array,
  possibleClasses: Uint8Array,
): boolean {
  const { width, starts, cutoff, outcomes, possibleClasses: possibleAt } = grid;
  // Where modules are not bundled, reading what another one exports is slow.
  const [least, limit] = [TINY, HUGE];
  const step = (cutoff + 1) * (cutoff + 1);
  const ofArea = (width + 2) * step;
  const unknown = (width + 1) * step;
  let isSound = true;
  for (let row = from; row < to; row += 1) {
    const area = areas[row - from] as number;
    // Multiplied as whole numbers of 32 bits: of others it would have to be checked that they stay whole.
    let place = Math.imul(area, ofArea) + (states[row - from] as number);
    const mask = missing[row] as number;
    if (mask === 0) {
      const value = values[row] as number;
      if (!(value >= least && value < limit) && value !== 0) isSound = false;
      // Added up, not asked for: incomes are in no order, so that a processor guesses every other branch wrong.
      const start = Math.imul(area, width);
      let passed =
        Number(value >= (starts[start] as number)) + Number(value >= (starts[start + 1] as number));
      for (let more = 2; more < width; more += 1) passed += Number(value >= (starts[start + more] as number));
      place += Math.imul(passed, step);
    } else {
      if (mask > 1) isSound = false;
      place += unknown;
    }
    classes[row] = outcomes[place] as number;
    possibleClasses[row] = possibleAt[place] as number;
  }
  return isSound;
}
