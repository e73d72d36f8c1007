import type * as z from 'zod/mini';
import { readInput, type MtqgError, type Problem } from '../../../foundation/internal.js';
import type { RowGlance } from './rowGlance.js';

/** After so many problems no more are looked for: a list could have any number. */
const PROBLEM_LIMIT = 1000;

/** The problems of the lists of a table. */
export class TableProblems {
  readonly list: Problem[] = [];

  /** Whether no more are looked for. */
  get isFull(): boolean {
    return this.list.length >= PROBLEM_LIMIT;
  }

  /** Add one, if there is room. */
  add(code: Problem['code'], path: Problem['path'], details: Problem['details'] = {}): void {
    if (!this.isFull) this.list.push({ code, path, details });
  }
}

/**
 * Read the rows of a list, each at a glance or else by its schema.
 *
 * @param name - What the list is called in paths.
 * @param given - The list.
 * @param glance - What reads a row at a glance.
 * @param schema - What says what is wrong with a row.
 * @param problems - Where that is put.
 * @param take - Takes what the glance holds of a row, with the place of the row.
 */
export function readRows<Glance extends RowGlance>(
  name: 'records' | 'plans',
  given: unknown,
  glance: Glance,
  schema: z.ZodMiniType,
  problems: TableProblems,
  take: (glance: Glance, row: number) => void,
): void {
  const rows = rowsOf(given);
  if (rows === undefined) {
    problems.add(given === undefined ? 'missing' : 'wrong-type', [name], { expected: 'array' });
    return;
  }
  const length = rows.length;
  for (let row = 0; row < length && !problems.isFull; row += 1) {
    const member = memberOf(rows, row);
    if (glance.read(member, false) || readClosely(member, glance, schema, problems, [name, row]))
      take(glance, row);
  }
}

/** A list, which may stand behind a proxy that throws. */
function rowsOf(given: unknown): readonly unknown[] | undefined {
  try {
    return Array.isArray(given) && given.length >= 0 ? given : undefined;
  } catch {
    return undefined;
  }
}

function memberOf(rows: readonly unknown[], row: number): unknown {
  try {
    return rows[row];
  } catch {
    return undefined;
  }
}

function readClosely(
  row: unknown,
  glance: RowGlance,
  schema: z.ZodMiniType,
  problems: TableProblems,
  path: Problem['path'],
): boolean {
  try {
    return glance.read(readInput(schema, row), true);
  } catch (error) {
    for (const problem of (error as MtqgError).problems)
      problems.add(problem.code, [...path, ...problem.path], problem.details);
    return false;
  }
}
