import {
  type Problem,
  isByteArray,
  hasLength,
  readNumbers,
  type NumberReading,
  checkNumbers,
} from '../../../foundation/internal.js';
import type { FactDefinition, FactValue } from '../../model/index.js';
import type { CodedRows } from '../cells/partition.js';

/** The byte that stands for nothing known. */
export const NONE = 255;

type Reading = Omit<NumberReading, 'range'>;

/**
 * Read a column of options into codes.
 *
 * @param options - What may be given; a byte is the place of one of them.
 * @param problem - What is said of anything else.
 */
export function readOptions<T>(
  column: unknown,
  options: readonly T[],
  { rows, at, problems }: Reading,
  problem: Pick<Problem, 'code' | 'details'>,
): CodedRows<T> | undefined {
  if (!hasLength(column, rows, at, problems)) return undefined;
  const codes = new Uint32Array(rows);
  const isCoded = isByteArray(column);
  const places = new Map<unknown, number>(options.map((option, place) => [option, place + 1]));
  for (let row = 0; row < rows && !problems.isFull; row += 1) {
    const item: unknown = column[row];
    if (isCoded ? item === NONE : item === null || item === undefined) continue;
    const place = isCoded ? (item as number) + 1 : (places.get(item) ?? 0);
    if (place === 0 || place > options.length) problems.add(problem.code, [...at, row], problem.details);
    else codes[row] = place;
  }
  return { codes, meanings: [undefined, ...options] };
}

/**
 * Read a column of facts into codes.
 *
 * @param breaks - Where the meaning of a number changes; `undefined` if each number may mean something else.
 */
export function readFacts(
  column: unknown,
  definition: FactDefinition,
  reading: NumberReading,
  breaks: readonly number[] | undefined,
): CodedRows<FactValue> | undefined {
  switch (definition.kind) {
    case 'yes-no':
      return readOptions<FactValue>(column, [false, true], reading, {
        code: 'wrong-type',
        details: { expected: 'boolean' },
      });
    case 'choice':
      return readOptions<FactValue>(column, definition.options, reading, {
        code: 'not-one-of',
        details: { allowed: definition.options.join(', ') },
      });
    case 'number':
      return readCounts(column, reading, breaks);
  }
}

function readCounts(
  column: unknown,
  reading: NumberReading,
  breaks: readonly number[] | undefined,
): CodedRows<FactValue> | undefined {
  const numbers = readNumbers(column, undefined, reading);
  if (numbers === undefined) return undefined;
  checkNumbers(numbers, reading);
  const { values, missing, exact } = numbers;
  const codes = new Uint32Array(reading.rows);
  const meanings: (FactValue | undefined)[] = [undefined];
  const places = new Map<FactValue, number>();
  for (let row = 0; row < reading.rows; row += 1) {
    if (missing[row] !== 0) continue;
    const value = exact.get(row) ?? (values[row] as number);
    const key = typeof value === 'string' || breaks === undefined ? value : classOf(value, breaks);
    const place = places.get(key) ?? meanings.push(value) - 1;
    places.set(key, place);
    codes[row] = place;
  }
  return { codes, meanings };
}

/** Between which breaks a number lies. */
function classOf(value: number, breaks: readonly number[]): number {
  let place = 0;
  while (place < breaks.length && (breaks[place] as number) <= value) place += 1;
  return place;
}
