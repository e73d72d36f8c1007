import type { HouseholdColumns } from '../householdColumns.js';
import type { PovertyPlan } from '../povertyPlan.js';
import type { ReadHouseholds } from '../reading/householdRows.js';
import { standingKey } from '../standings/areaStandings.js';
import { addIndicators } from './indicatorSums.js';
import type { PlaceSums } from './placeSums.js';

/** Add the rows of a table, that are classified, to their places. */
export function addRows(
  plan: PovertyPlan,
  sums: PlaceSums,
  table: ReadHouseholds,
  { classes, possibleClasses }: HouseholdColumns,
): void {
  const { rows, places, persons } = table;
  const { places: standingAt } = plan.grid;
  const { households, persons: members, withoutPersons, standings: width } = sums;
  for (let row = 0; row < rows; row += 1) {
    const key = standingKey(classes[row] as number, possibleClasses[row] as number);
    const at = (places === undefined ? 0 : (places[row] as number)) * width + (standingAt[key] as number);
    households[at] = (households[at] as number) + 1;
    if (persons?.missing[row] === 0) members[at] = (members[at] as number) + (persons.values[row] as number);
    else withoutPersons[at] = (withoutPersons[at] as number) + 1;
  }
  addIndicators(plan, sums, table, possibleClasses);
  sums.rows += rows;
}
