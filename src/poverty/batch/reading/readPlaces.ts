import { hasLength, safely } from '../../../foundation/internal.js';
import type { TableReading } from './tableReading.js';

/** The place of each row. */
export type ReadPlaces = Int32Array;

const AT = ['places'];

/**
 * Read to which places households belong.
 *
 * @param count - How many places there are; `undefined` where nothing is summed.
 */
export function readPlaces(
  places: unknown,
  count: number | undefined,
  reading: TableReading,
): ReadPlaces | undefined {
  const { problems } = reading;
  if (count === undefined || (places === undefined && count === 1)) return undefined;
  if (places !== undefined) return safely(AT, problems, () => readColumn(places, count, reading));
  problems.add('missing', AT, { expected: 'array' });
  return undefined;
}

function readColumn(
  column: unknown,
  count: number,
  { rows, problems }: TableReading,
): ReadPlaces | undefined {
  if (!hasLength(column, rows, AT, problems)) return undefined;
  if (column instanceof Int32Array && isWithin(column, count)) return column;
  const places = new Int32Array(rows);
  for (let row = 0; row < rows && !problems.isFull; row += 1) {
    const item: unknown = column[row];
    if (typeof item !== 'number') problems.add('wrong-type', [...AT, row], { expected: 'int' });
    else if (!Number.isInteger(item)) problems.add('not-whole', [...AT, row]);
    else if (item < 0) problems.add('too-small', [...AT, row], { minimum: '0' });
    else if (item >= count) problems.add('too-large', [...AT, row], { maximum: String(count - 1) });
    else places[row] = item;
  }
  return places;
}

function isWithin(places: Int32Array, count: number): boolean {
  let [least, most] = [0, 0];
  for (let row = 0; row < places.length; row += 1) {
    const place = places[row] as number;
    if (place < least) least = place;
    if (place > most) most = place;
  }
  return least === 0 && most < count;
}
