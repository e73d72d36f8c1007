import {
  hasLength,
  isNumberArray,
  NOT_NEGATIVE,
  problemError,
  ProblemList,
  readNumbers,
  readRecord,
  safely,
  type NumberArray,
  type NumberColumn,
  type Problem,
} from '../../foundation/internal.js';
import { WEIGHTLESS } from '../weights.js';

/** The weights of households in columns; a household weighs 1 without. */
export interface WeightColumns {
  /** The sampling weight of each household. */
  readonly weights?: NumberColumn;
  /** The persons of each household, 1 or more; must be given where persons are counted, and is not read otherwise. */
  readonly persons?: NumberColumn;
}

/** A table or several, read one after another, so that a country need not stand in memory at once. */
export type Chunks<T> = T | Iterable<T>;

/** A table that has been read: its columns by name, and where it stands. */
export interface ReadColumns {
  /** The columns; the numbers of typed arrays have not been looked at. */
  readonly columns: Readonly<Record<string, NumberArray | undefined>>;
  /** The rows of each. */
  readonly rows: number;
  /** Where it stands among several. */
  readonly at: Problem['path'];
}

/**
 * The tables of what was handed over, each read once.
 *
 * @param given - A table, or several.
 * @param required - The columns that must be there, the first of which tells the number of rows.
 * @param optional - Those that may be.
 * @param ignored - Those that may be, and are not read.
 * @throws MtqgError with all that is wrong with a table.
 */
export function* readChunks(
  given: unknown,
  required: readonly [string, ...string[]],
  optional: readonly string[],
  ignored: readonly string[],
): Generator<ReadColumns> {
  const problems = new ProblemList();
  const isMany = safely([], problems, () => isIterable(given)) ?? false;
  problems.throwAny();
  const names = { required, optional, allowed: new Set([...required, ...optional, ...ignored]) };
  if (!isMany) {
    yield readColumns(given, names, []);
    return;
  }
  let index = 0;
  for (const chunk of given as Iterable<unknown>) {
    yield readColumns(chunk, names, [index]);
    index += 1;
  }
}

function isIterable(given: unknown): boolean {
  return typeof given === 'object' && given !== null && Symbol.iterator in given;
}

interface Names {
  readonly required: readonly [string, ...string[]];
  readonly optional: readonly string[];
  readonly allowed: ReadonlySet<string>;
}

function readColumns(
  chunk: unknown,
  { required, optional, allowed }: Names,
  at: Problem['path'],
): ReadColumns {
  const problems = new ProblemList();
  const members = readRecord(chunk, at, problems, allowed);
  const rows = safely(at, problems, () => lengthOf(members.get(required[0]))) ?? 0;
  const columns: Record<string, NumberArray | undefined> = {};
  for (const name of [...required, ...optional]) {
    const column = members.get(name);
    const place = [...at, name];
    if (column !== undefined)
      columns[name] = safely(place, problems, () => readColumn(column, rows, place, problems));
    else if (required.includes(name)) problems.add('missing', place, { expected: 'array' });
  }
  problems.throwAny();
  return { columns, rows, at };
}

function lengthOf(column: unknown): number {
  return isNumberArray(column) || Array.isArray(column) ? (column as { readonly length: number }).length : 0;
}

function readColumn(
  column: unknown,
  rows: number,
  at: Problem['path'],
  problems: ProblemList,
): NumberArray | undefined {
  if (isNumberArray(column)) return hasLength(column, rows, at, problems) ? column : undefined;
  const none = new Uint8Array();
  const read = readNumbers(column, undefined, {
    rows,
    range: NOT_NEGATIVE,
    at,
    problems,
    nothingMissing: none,
  });
  const missing = read?.missing.indexOf(1) ?? -1;
  if (missing >= 0) problems.add('missing', [...at, missing], { expected: 'decimal' });
  return read?.values;
}

/** What a row weighs: its sampling weight, times its persons. */
export function weightAt({ columns: { weights, persons }, at }: ReadColumns, row: number): number {
  let weight = 1;
  if (weights !== undefined) {
    weight = weights[row] as number;
    if (!(weight >= 0 && weight < Infinity)) badNumber([...at, 'weights', row], weight);
  }
  if (persons === undefined) return weight;
  const count = persons[row] as number;
  if (!(count >= 1 && count % 1 === 0)) badCount([...at, 'persons', row], count);
  return weight * count;
}

/** A number of a column that must be finite and not negative is not. */
export function badNumber(at: Problem['path'], value: number): never {
  const path = ['table', ...at];
  if (Number.isFinite(value)) throw problemError('too-small', path, { minimum: '0' });
  throw problemError('wrong-type', path, { expected: 'number' });
}

/** A number of persons is none: as where households are given one by one. */
function badCount(at: Problem['path'], count: number): never {
  if (!Number.isFinite(count)) badNumber(at, count);
  const path = ['table', ...at];
  if (count < 1) throw problemError('too-small', path, { minimum: '1' });
  throw problemError('not-whole', path);
}

/** Nothing weighs anything. */
export function weightless(): never {
  throw problemError('contradiction', ['table'], WEIGHTLESS);
}
