import type { PovertyPlan } from '../povertyPlan.js';
import type { ReadHouseholds } from '../reading/readHouseholds.js';
import { UNKNOWN_STATE } from '../reading/readStates.js';
import { isPoorOrNearPoor } from '../standings/outcomes.js';
import type { PlaceSums } from './placeSums.js';

/** Add to their places how many households are deprived in each indicator, and of how many that is not known. */
export function addIndicators(
  plan: PovertyPlan,
  sums: PlaceSums,
  { rows, places, deprivations }: ReadHouseholds,
  standings: Uint8Array,
): void {
  const width = plan.indicators.length;
  const isPoor = Uint8Array.from(plan.grid.possible, (bits) => (isPoorOrNearPoor(bits) ? 1 : 0));
  const startOf = (row: number): number =>
    ((places === undefined ? 0 : (places[row] as number)) * 2 +
      (isPoor[standings[row] as number] as number)) *
    width;
  if (deprivations.form === 'bits') {
    const { deprived, unknown } = deprivations;
    for (let row = 0; row < rows; row += 1) {
      const start = startOf(row);
      addBits(sums.deprived, start, deprived[row] as number);
      if (unknown !== undefined) addBits(sums.unknown, start, unknown[row] as number);
    }
    return;
  }
  for (let place = 0; place < width; place += 1) {
    const codes = deprivations.form === 'states' ? deprivations.columns[place] : undefined;
    for (let row = 0; row < rows; row += 1) {
      const code = codes === undefined ? UNKNOWN_STATE : codes[row];
      if (code === 1) addOne(sums.deprived, startOf(row) + place);
      else if (code === UNKNOWN_STATE) addOne(sums.unknown, startOf(row) + place);
    }
  }
}

/** Count one for each bit. */
function addBits(sums: Float64Array, start: number, bits: number): void {
  for (let left = bits; left !== 0; left &= left - 1) addOne(sums, start + 31 - Math.clz32(left & -left));
}

function addOne(sums: Float64Array, at: number): void {
  sums[at] = (sums[at] as number) + 1;
}
