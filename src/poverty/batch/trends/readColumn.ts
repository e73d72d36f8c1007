import {
  checkNumbers,
  checkWhole,
  hasLength,
  makeRange,
  NOT_NEGATIVE,
  readNumbers,
  safely,
  type DecimalInput,
  type Problem,
  type ReadNumbers,
} from '../../../foundation/internal.js';
import type { TableReading } from '../reading/tableReading.js';

/** A column of numbers that has been read, with the texts in which numbers were given. */
export interface ReadColumn extends ReadNumbers {
  /** The list that was given; `undefined` of a typed array. */
  readonly list: readonly unknown[] | undefined;
}

/** What the columns of a year are read with. */
export interface YearReading extends TableReading {
  /** The rows without an observation; `undefined` where the columns tell it by themselves. */
  readonly missing: Uint8Array | undefined;
}

/** More households than there are; of so many, doubles hold a hundred times their number. */
const MOST_HOUSEHOLDS = 1e10;

const COUNTED = /* @__PURE__ */ makeRange(0, MOST_HOUSEHOLDS);

const RANGES = {
  year: /* @__PURE__ */ makeRange(1900, 2200),
  percent: /* @__PURE__ */ makeRange(0, 100),
  counted: COUNTED,
  households: /* @__PURE__ */ makeRange(1, MOST_HOUSEHOLDS),
  error: NOT_NEGATIVE,
};

/** Read a column of numbers, and report all that is wrong with it; `undefined` if there is none. */
export function readColumn(
  kind: keyof typeof RANGES,
  column: unknown,
  at: Problem['path'],
  reading: YearReading,
): ReadColumn | undefined {
  if (column === undefined) return undefined;
  const { rows, problems, missing } = reading;
  const own = { ...reading, at, range: RANGES[kind] };
  return safely(at, problems, () => {
    if (!hasLength(column, rows, at, problems)) return undefined;
    // Each item is read once, as both its number and its text are needed.
    const list = Array.isArray(column)
      ? Array.from({ length: rows }, (_, row): unknown => column[row])
      : undefined;
    // It has the length that is asked for.
    const numbers = readNumbers(list ?? column, missing, own) as ReadNumbers;
    const isAsGiven = list === undefined;
    if (kind === 'percent' || kind === 'error') {
      if (isAsGiven) checkNumbers(numbers, own);
    } else checkWhole(numbers, isAsGiven, own);
    return { ...numbers, list };
  });
}

/** Whether a column has a number in a row. */
export function hasNumber(column: ReadColumn | undefined, row: number): column is ReadColumn {
  return column?.missing[row] === 0;
}

/** The number of a row as it was given: a text with its trailing zeros. */
export function givenAt({ list, exact, values }: ReadColumn, row: number): DecimalInput {
  const item = list?.[row];
  return typeof item === 'string' ? item : (exact.get(row) ?? (values[row] as number));
}
