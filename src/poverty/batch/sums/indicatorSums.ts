import { BLOCK, type RowBlock } from '../judging/rowBlock.js';
import type { PovertyPlan } from '../povertyPlan.js';
import type { ReadBits } from '../reading/readBits.js';
import type { ReadHouseholds } from '../reading/householdRows.js';
import { UNKNOWN_STATE } from '../reading/readStates.js';
import { isPoorOrNearPoor } from '../standings/outcomes.js';

/** Where households are counted: by place, then whether poor or near-poor, then indicator. */
interface CountedByIndicator {
  /** The deprived. */
  readonly deprived: Float64Array;
  /** Those of which that is not known. */
  readonly unknown: Float64Array;
}

/** Add to their places how many households are deprived in each indicator, and of how many that is not known. */
export function addIndicators(
  plan: PovertyPlan,
  sums: CountedByIndicator,
  { rows, places, deprivations }: ReadHouseholds,
  possibleClasses: Uint8Array,
): void {
  const width = plan.indicators.length;
  const isPoor = Uint8Array.from({ length: 16 }, (_, bits) => (isPoorOrNearPoor(bits) ? 1 : 0));
  const starts = new Int32Array(BLOCK);
  for (let from = 0; from < rows; from += BLOCK) {
    const block = { from, to: Math.min(from + BLOCK, rows) };
    for (let row = from; row < block.to; row += 1) {
      const place = places === undefined ? 0 : (places[row] as number);
      starts[row - from] = (place * 2 + (isPoor[possibleClasses[row] as number] as number)) * width;
    }
    if (deprivations.form === 'bits') addBlock(sums, deprivations, block, starts);
    else
      for (let place = 0; place < width; place += 1)
        addColumn(
          sums,
          place,
          deprivations.form === 'states' ? deprivations.columns[place] : undefined,
          block,
          starts,
        );
  }
}

function addBlock(
  sums: CountedByIndicator,
  { deprived, unknown }: ReadBits,
  { from, to }: RowBlock,
  starts: Int32Array,
): void {
  for (let row = from; row < to; row += 1) {
    const start = starts[row - from] as number;
    addBits(sums.deprived, start, deprived[row] as number);
    if (unknown !== undefined) addBits(sums.unknown, start, unknown[row] as number);
  }
}

function addColumn(
  { deprived, unknown }: CountedByIndicator,
  place: number,
  codes: Uint8Array | undefined,
  { from, to }: RowBlock,
  starts: Int32Array,
): void {
  const none = UNKNOWN_STATE;
  for (let row = from; row < to; row += 1) {
    const code = codes === undefined ? none : (codes[row] as number);
    if (code === 1) addOne(deprived, (starts[row - from] as number) + place);
    else if (code === none) addOne(unknown, (starts[row - from] as number) + place);
  }
}

/** Count one for each bit. */
function addBits(sums: Float64Array, start: number, bits: number): void {
  for (let left = bits; left !== 0; left &= left - 1) addOne(sums, start + 31 - Math.clz32(left & -left));
}

function addOne(sums: Float64Array, at: number): void {
  sums[at] = (sums[at] as number) + 1;
}
