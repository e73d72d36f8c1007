import { type NumberArray, HUGE, TINY, type NumberRange } from '../../../foundation/internal.js';

/** Cells of one place in the order of the kinds of rows, as the loops read them. */
export interface PackedCells {
  /** The smallest double that passes. */
  readonly least: Float64Array;
  /** The largest double that passes. */
  readonly most: Float64Array;
  /** Whether none is too large to pass, whatever the kind. */
  readonly isAtLeast: boolean;
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
 * Judge a column of doubles.
 *
 * @returns Whether there may be something wrong with a value, which then needs a closer look.
 */
export function judgeValues(
  out: Uint8Array,
  column: DoubleColumn,
  rows: KindedRows,
  cells: PackedCells,
  { min, max = HUGE }: Pick<NumberRange, 'min' | 'max'>,
): boolean {
  const judge = cells.isAtLeast ? judgeAtLeast : judgeBetween;
  // Of numbers that may be negative, the tiny ones are looked for apart.
  if (min !== undefined) return judge(out, column, rows, cells, TINY, max) !== 0;
  return judge(out, column, rows, cells, -HUGE, max) !== 0 || hasTiny(column, rows.rows);
}

// Neither loop has a branch that depends on the data: the status is looked up. A branch that goes either way by chance would
// cost more than all the rest.

function judgeBetween(
  out: Uint8Array,
  { values, missing }: DoubleColumn,
  { rows, kinds }: KindedRows,
  { least, most, codes }: PackedCells,
  min: number,
  max: number,
): number {
  let suspicious = 0;
  for (let row = 0; row < rows; row += 1) {
    const value = values[row] as number;
    const kind = kinds[row] as number;
    const isMissing = missing[row] as number;
    const isPassed = Number(value >= (least[kind] as number)) & Number(value <= (most[kind] as number));
    const isInRange = (Number(value >= min) & Number(value <= max)) | Number(value === 0);
    suspicious |= ((isInRange | isMissing) ^ 1) | (isMissing >> 1);
    out[row] = codes[(kind << 2) | (isMissing << 1) | isPassed] as number;
  }
  return suspicious;
}

function judgeAtLeast(
  out: Uint8Array,
  { values, missing }: DoubleColumn,
  { rows, kinds }: KindedRows,
  { least, codes }: PackedCells,
  min: number,
  max: number,
): number {
  let suspicious = 0;
  for (let row = 0; row < rows; row += 1) {
    const value = values[row] as number;
    const kind = kinds[row] as number;
    const isMissing = missing[row] as number;
    const isInRange = (Number(value >= min) & Number(value <= max)) | Number(value === 0);
    suspicious |= ((isInRange | isMissing) ^ 1) | (isMissing >> 1);
    out[row] = codes[(kind << 2) | (isMissing << 1) | Number(value >= (least[kind] as number))] as number;
  }
  return suspicious;
}

function hasTiny({ values, missing }: DoubleColumn, rows: number): boolean {
  for (let row = 0; row < rows; row += 1) {
    const value = values[row] as number;
    if (value > -TINY && value < TINY && value !== 0 && missing[row] === 0) return true;
  }
  return false;
}

/** A column as doubles; what is not a column of doubles already is copied into `scratch`. */
export function asDoubles(values: NumberArray, scratch: () => Float64Array): Float64Array {
  if (values instanceof Float64Array) return values;
  const doubles = scratch();
  doubles.set(values);
  return doubles;
}
