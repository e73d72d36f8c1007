import { ProblemList, readRecord, readRowCount } from '../../../foundation/internal.js';
import type { PlacedHouseholdTable } from '../householdTable.js';
import type { PovertyPlan } from '../povertyPlan.js';
import { checkRows } from './checkRows.js';
import { readArea } from './readArea.js';
import { readDeprivations } from './readDeprivations.js';
import { readFigures } from './readFigures.js';
import { readPlaces } from './readPlaces.js';
import type { ReadHouseholds } from './householdRows.js';
import type { TableReading } from './tableReading.js';

const MEMBERS = [
  'rows',
  'standard',
  'area',
  'income',
  'deprived',
  'unknown',
  'deprivations',
  'deprivationCount',
  'missing',
] as const satisfies readonly (keyof PlacedHouseholdTable)[];

/**
 * Read a table, each member once.
 *
 * @param placeCount - How many places there are; `undefined` where nothing is summed.
 * @throws MtqgError with all problems.
 */
export function readHouseholds(
  plan: PovertyPlan,
  input: unknown,
  placeCount: number | undefined,
): ReadHouseholds {
  const problems = new ProblemList();
  if (input === undefined) problems.add('missing', [], { expected: 'object' });
  const table = readRecord(input, [], problems, membersOf(placeCount !== undefined));
  const rows = readRowCount(table.get('rows'), problems);
  problems.throwAny();
  const reading: TableReading = { rows, problems, nothingMissing: new Uint8Array(rows) };
  checkStandard(plan, table, problems);
  const figures = readFigures(plan, table, reading);
  const area = readArea(table.get('area'), reading);
  const income = figures.get('income');
  const deprivations = readDeprivations(plan, table, figures.get('deprivationCount'), reading);
  const places = readPlaces(table.get('places'), placeCount, reading);
  // All that is wrong is told at once.
  if (!problems.isEmpty) checkRows(plan, { rows, income, deprivations }, problems);
  problems.throwAny();
  return { rows, area, income, deprivations, places, persons: figures.get('persons') };
}

/** The members that a table may have; what is summed has a place and persons, too. */
function membersOf(isSummed: boolean): ReadonlySet<string> {
  return new Set(isSummed ? [...MEMBERS, 'places', 'persons'] : MEMBERS);
}

/** Bits mean other indicators under another standard: a table says for which one they were made. */
function checkStandard(
  { standard }: PovertyPlan,
  table: ReadonlyMap<string, unknown>,
  problems: ProblemList,
): void {
  const madeFor = table.get('standard');
  if (madeFor === standard) return;
  if (madeFor !== undefined) problems.add('not-one-of', ['standard'], { allowed: standard });
  else if (table.has('deprived') || table.has('unknown'))
    problems.add('missing', ['standard'], { expected: 'text' });
}
