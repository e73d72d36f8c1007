import type { Problem } from '../../../foundation/internal.js';
import { readColumn, type ReadColumn, type YearReading } from './readColumn.js';

/** One year of all rows, or a year of each; neither where what was given is no year. */
export type ReadYear = number | ReadColumn | undefined;

/** Read the year of rates. */
export function readYear(year: unknown, at: Problem['path'], reading: YearReading): ReadYear {
  if (typeof year === 'object') return readColumn('year', year, at, reading);
  const { problems } = reading;
  if (year === undefined) problems.add('missing', at, { expected: 'number' });
  else if (typeof year !== 'number') problems.add('wrong-type', at, { expected: 'number' });
  else if (!Number.isInteger(year)) problems.add('not-whole', at);
  else if (year < 1900) problems.add('too-small', at, { minimum: '1900' });
  else if (year > 2200) problems.add('too-large', at, { maximum: '2200' });
  else return year;
  return undefined;
}

/** The year of a row. */
export function yearAt(year: ReadYear, row: number): number | undefined {
  if (typeof year !== 'object') return year;
  return year.missing[row] === 0 ? year.values[row] : undefined;
}
