import { guarded, problemError, throwProblems, type Problem } from '../../foundation/internal.js';

/** One number for each household. */
export type HouseholdColumn =
  Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** The weights of households in columns; a household weighs 1 without. */
export interface WeightColumns {
  /** The sampling weight of each household. */
  readonly weights?: HouseholdColumn;
  /** The persons of each household; must be given where persons are counted, and is not read otherwise. */
  readonly persons?: HouseholdColumn;
}

/** A table or several, read one after another, so that a country need not stand in memory at once. */
export type Chunks<T> = T | Iterable<T>;

/** The tables of what was handed over, each read once and checked. */
export function* readChunks<T extends object>(
  given: Chunks<T>,
  required: readonly (keyof T & string)[],
  optional: readonly (keyof T & string)[],
): Generator<Readonly<Record<string, HouseholdColumn | undefined>>> {
  const chunks = guarded('columns', 'object', () => (isIterable(given) ? given : [given]));
  let index = 0;
  for (const chunk of chunks) {
    const place = isIterable(given) ? ['columns', index] : ['columns'];
    yield readColumns(chunk, required, optional, place);
    index += 1;
  }
}

function isIterable<T extends object>(given: Chunks<T>): given is Iterable<T> {
  return Symbol.iterator in given;
}

function readColumns(
  chunk: object,
  required: readonly string[],
  optional: readonly string[],
  place: readonly (string | number)[],
): Readonly<Record<string, HouseholdColumn | undefined>> {
  const problems: Problem[] = [];
  const given: Readonly<Record<string, unknown>> = guarded('columns', 'object', () => ({ ...chunk }));
  const columns = [...required, ...optional].map((name): readonly [string, HouseholdColumn | undefined] => {
    const column = given[name];
    if (column === undefined) {
      if (required.includes(name)) problems.push(problem('missing', [...place, name], { expected: 'array' }));
      return [name, undefined];
    }
    if (isColumn(column)) return [name, column];
    problems.push(problem('wrong-type', [...place, name], { expected: 'array' }));
    return [name, undefined];
  });
  const rows = columns.find(([, column]) => column !== undefined)?.[1]?.length;
  for (const [name, column] of columns)
    if (column !== undefined && column.length !== rows)
      problems.push(
        problem('contradiction', [...place, name], {
          what: `${String(column.length)} rows, not ${String(rows)}`,
          whatVi: `${String(column.length)} dòng, khác ${String(rows)}`,
        }),
      );
  throwProblems(problems);
  return Object.fromEntries(columns);
}

function problem(code: Problem['code'], path: Problem['path'], details: Problem['details']): Problem {
  return { code, path, details };
}

function isColumn(column: unknown): column is HouseholdColumn {
  return (
    column instanceof Float64Array ||
    column instanceof Float32Array ||
    column instanceof Int32Array ||
    column instanceof Uint32Array ||
    column instanceof Uint16Array ||
    column instanceof Uint8Array
  );
}

/** A number of a column that must be finite and not negative is none. */
export function badNumber(column: string, row: number, value: number): never {
  if (value < 0 && Number.isFinite(value))
    throw problemError('too-small', ['columns', column, row], { minimum: '0' });
  throw problemError('wrong-type', ['columns', column, row], { expected: 'number' });
}

/** Nothing weighs anything. */
export function weightless(): never {
  throw problemError('contradiction', ['columns'], {
    what: 'the weights add up to 0',
    whatVi: 'tổng các quyền số bằng 0',
  });
}
