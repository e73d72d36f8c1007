import type { Problem } from '../errors/errors.js';
import { isByteArray, isNumberArray, type NumberArray, type ReadNumbers } from './numberColumn.js';
import type { ProblemList } from './problemList.js';
import { closeNumber, plainNumber, type NumberRange } from './readNumber.js';

/** What a column of numbers is read with. */
export interface NumberReading {
  /** The number of rows. */
  readonly rows: number;
  /** The range of the numbers. */
  readonly range: NumberRange;
  /** Where the column stands. */
  readonly at: Problem['path'];
  /** Where problems go. */
  readonly problems: ProblemList;
  /** A column without missing values: nothing but zeros. */
  readonly nothingMissing: Uint8Array;
}

/**
 * Read a column of numbers. A typed array is taken as it is; a list is copied, each item read once.
 *
 * @returns The column; `undefined` if it is none.
 */
export function readNumbers(column: unknown, mask: unknown, reading: NumberReading): ReadNumbers | undefined {
  const { rows, at, problems, nothingMissing } = reading;
  const missing = mask === undefined ? undefined : readMask(mask, reading);
  if (!hasLength(column, rows, at, problems)) return undefined;
  if (!isNumberArray(column)) return readList(column, missing, reading);
  return { values: column, missing: missing ?? nothingMissing, exact: NO_DIGITS };
}

const NO_DIGITS: ReadNumbers['exact'] = /* @__PURE__ */ new Map();

/** Whether something is a list or an array of numbers with one entry a row. */
export function hasLength(
  column: unknown,
  rows: number,
  at: Problem['path'],
  problems: ProblemList,
): column is readonly unknown[] | NumberArray {
  if (!isNumberArray(column) && !Array.isArray(column)) {
    problems.add('wrong-type', at, { expected: 'array' });
    return false;
  }
  const { length } = column as { readonly length: number };
  if (length === rows) return true;
  if (length < rows) problems.add('too-short', at, { minimum: String(rows), ...ROWS });
  else problems.add('too-long', at, { maximum: String(rows), ...ROWS });
  return false;
}

const ROWS = { items: 'rows', itemsVi: 'dòng' };

/** Where the mask of a column stands: under the same name as the column among its like. */
export function maskPath(at: Problem['path']): Problem['path'] {
  return ['missing', ...(at.length > 1 ? at.slice(1) : at)];
}

function readMask(mask: unknown, { rows, at, problems }: NumberReading): Uint8Array | undefined {
  const place = maskPath(at);
  if (!hasLength(mask, rows, place, problems)) return undefined;
  if (isByteArray(mask)) return mask;
  problems.add('wrong-type', place, { expected: 'array' });
  return undefined;
}

function readList(
  list: readonly unknown[],
  mask: Uint8Array | undefined,
  { rows, range, at, problems }: NumberReading,
): ReadNumbers {
  const values = new Float64Array(rows);
  const missing = mask === undefined ? new Uint8Array(rows) : mask.slice();
  const exact = new Map<number, string>();
  for (let row = 0; row < rows; row += 1) {
    if (missing[row] !== 0) continue;
    const item = list[row];
    if (item === null || item === undefined) {
      missing[row] = 1;
      continue;
    }
    const plain = plainNumber(item, range);
    if (plain !== undefined) {
      values[row] = plain;
      continue;
    }
    const close = closeNumber(item, range);
    if ('code' in close) {
      problems.add(close.code, [...at, row], close.details);
      if (problems.isFull) break;
      continue;
    }
    values[row] = close.value;
    if (close.exact !== undefined) exact.set(row, close.exact);
  }
  return { values, missing, exact };
}
