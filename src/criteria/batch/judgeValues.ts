import type { NumberArray } from './numberColumn.js';
import { HUGE, TINY } from './readNumber.js';

/** Cells of one place in the order of the kinds of rows, as the loops read them. */
export interface PackedCells {
  /** The smallest double that passes. */
  readonly least: Float64Array;
  /** The largest double that passes. */
  readonly most: Float64Array;
  /** Four codes for each kind: of a value that fails, of one that passes, and twice of none. */
  readonly codes: Uint8Array;
}

/** Rows with their kinds. */
export interface KindedRows {
  /** The number of rows. */
  readonly rows: number;
  /** The kind of each row. */
  readonly kinds: Uint32Array;
}

/** Doubles, and which of them are missing. */
export interface DoubleColumn {
  /** The values. */
  readonly values: Float64Array;
  /** 1 for missing, 0 for given. */
  readonly missing: Uint8Array;
}

/**
 * Judge a column of doubles, without a branch that depends on the data: which status follows is looked up, and a branch that
 * goes either way by chance would cost more than all the rest.
 *
 * @returns Whether there may be something wrong with a value, which then needs a closer look.
 */
export function judgeValues(
  out: Uint8Array,
  { values, missing }: DoubleColumn,
  { rows, kinds }: KindedRows,
  { least, most, codes }: PackedCells,
  { min = -HUGE, max = HUGE }: { readonly min?: number | undefined; readonly max?: number | undefined },
): boolean {
  let suspicious = 0;
  for (let row = 0; row < rows; row += 1) {
    const value = values[row] as number;
    const kind = kinds[row] as number;
    const isMissing = missing[row] as number;
    const isPassed = Number(value >= (least[kind] as number)) & Number(value <= (most[kind] as number));
    const isInRange = Number(value >= min) & Number(value <= max) & Number(Math.abs(value) >= TINY);
    suspicious |= ((isInRange | Number(value === 0) | isMissing) ^ 1) | (isMissing >> 1);
    out[row] = codes[(kind << 2) | (isMissing << 1) | isPassed] as number;
  }
  return suspicious !== 0;
}

/** A column as doubles; what is not a column of doubles already is copied into `scratch`. */
export function asDoubles(values: NumberArray, scratch: () => Float64Array): Float64Array {
  if (values instanceof Float64Array) return values;
  const doubles = scratch();
  doubles.set(values);
  return doubles;
}
