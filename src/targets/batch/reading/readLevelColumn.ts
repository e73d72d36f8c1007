import {
  checkNumbers,
  checkWhole,
  makeRange,
  readMissing,
  readNumbers,
  safely,
  type NumberReading,
  type Problem,
  type ProblemList,
  type ReadNumbers,
} from '../../../foundation/internal.js';

/** What a column is read with. */
export interface ColumnReading extends NumberReading {
  /** The rows without a level; `undefined` where the columns tell it by themselves. */
  readonly missing: Uint8Array | undefined;
}

const YEARS = /* @__PURE__ */ makeRange(1900, 2200);

/** Read a column of levels; `undefined` if there is none. */
export function readLevelColumn(column: unknown, reading: ColumnReading): ReadNumbers | undefined {
  return readColumn(column, reading, (numbers, isAsGiven) => {
    if (isAsGiven) checkNumbers(numbers, reading);
  });
}

/** Read one year of all rows, or a year of each; `undefined` if there is none, or it is none. */
export function readYears(
  year: unknown,
  given: Omit<ColumnReading, 'range'>,
): number | ReadNumbers | undefined {
  const { at, problems } = given;
  const reading = { ...given, range: YEARS };
  if (typeof year === 'object')
    return readColumn(year, reading, (numbers, isAsGiven) => {
      checkWhole(numbers, isAsGiven, reading);
    });
  if (year === undefined) return undefined;
  if (typeof year !== 'number') problems.add('wrong-type', at, { expected: 'number' });
  else if (!Number.isInteger(year)) problems.add('not-whole', at);
  else if (year < 1900) problems.add('too-small', at, { minimum: '1900' });
  else if (year > 2200) problems.add('too-large', at, { maximum: '2200' });
  else return year;
  return undefined;
}

function readColumn(
  column: unknown,
  { missing, ...reading }: ColumnReading,
  checkAll: (numbers: ReadNumbers, isAsGiven: boolean) => void,
): ReadNumbers | undefined {
  if (column === undefined) return undefined;
  return safely(reading.at, reading.problems, () => {
    const numbers = readNumbers(column, missing, reading);
    if (numbers !== undefined) checkAll(numbers, !Array.isArray(column));
    return numbers;
  });
}

/** Read which rows have no level. */
export function readMask(
  column: unknown,
  at: Problem['path'],
  rows: number,
  problems: ProblemList,
): Uint8Array | undefined {
  return safely(at, problems, () => readMissing(column, at, { rows, problems }));
}
