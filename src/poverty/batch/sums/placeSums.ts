import type { HouseholdColumns } from '../householdColumns.js';
import type { PovertyPlan } from '../povertyPlan.js';
import type { ReadHouseholds } from '../reading/householdRows.js';
import { standingKey } from '../standings/standingGrid.js';
import { addIndicators } from './indicatorSums.js';

/** Sums by place; each grows with the number of places alone. */
export interface PlaceSums {
  /** How many standings there are. */
  readonly standings: number;
  /** How many rows were added. */
  rows: number;
  /** By place and standing, the households. */
  readonly households: Float64Array;
  /** By place and standing, the persons of the households that tell them. */
  readonly persons: Float64Array;
  /** By place and standing, the households that do not tell their persons. */
  readonly withoutPersons: Float64Array;
  /** By place, then whether poor or near-poor, then indicator, the deprived households. */
  readonly deprived: Float64Array;
  /** The same of households of which that is not known. */
  readonly unknown: Float64Array;
}

/** Sums in which nothing is counted yet. */
export function noSums({ grid, indicators }: PovertyPlan, places: number): PlaceSums {
  const standings = grid.standings.length;
  return {
    standings,
    rows: 0,
    households: new Float64Array(places * standings),
    persons: new Float64Array(places * standings),
    withoutPersons: new Float64Array(places * standings),
    deprived: new Float64Array(places * 2 * indicators.length),
    unknown: new Float64Array(places * 2 * indicators.length),
  };
}

/** Add the rows of a table, that are classified, to their places. */
export function addRows(
  plan: PovertyPlan,
  sums: PlaceSums,
  table: ReadHouseholds,
  { classes, possible }: HouseholdColumns,
): void {
  const { rows, places, persons } = table;
  const { places: standingAt } = plan.grid;
  const { households, persons: members, withoutPersons, standings: width } = sums;
  for (let row = 0; row < rows; row += 1) {
    const key = standingKey(classes[row] as number, possible[row] as number);
    const at = (places === undefined ? 0 : (places[row] as number)) * width + (standingAt[key] as number);
    households[at] = (households[at] as number) + 1;
    if (persons?.missing[row] === 0) members[at] = (members[at] as number) + (persons.values[row] as number);
    else withoutPersons[at] = (withoutPersons[at] as number) + 1;
  }
  addIndicators(plan, sums, table, possible);
  sums.rows += rows;
}
