import { ProblemList, readRecord, readRowCount, safely } from '../../../foundation/internal.js';
import type { PovertyTrendRule } from '../trendRule.js';
import { checkRows } from './checkRows.js';
import { readObservations, type ReadObservation } from './readObservations.js';

/** A table of rates that has been read, and in which nothing is wrong. */
export interface ReadTrendTable {
  /** The number of rows. */
  readonly rows: number;
  /** The years, as they are given. */
  readonly observations: readonly ReadObservation[];
}

const MEMBERS = /* @__PURE__ */ new Set(['rows', 'observations']);

/**
 * Read a table, each member once.
 *
 * @throws MtqgError with all problems.
 */
export function readTrendTable(rule: PovertyTrendRule, input: unknown): ReadTrendTable {
  const problems = new ProblemList();
  if (input === undefined) problems.add('missing', [], { expected: 'object' });
  const table = readRecord(input, [], problems, MEMBERS);
  const rows = readRowCount(table.get('rows'), problems);
  const years = table.get('observations');
  if (years === undefined && input !== undefined)
    problems.add('missing', ['observations'], { expected: 'array' });
  problems.throwAny();
  const reading = { rows, problems, nothingMissing: new Uint8Array(rows) };
  const at = ['observations'];
  const observations = safely(at, problems, () => readObservations(rule, years, reading)) ?? [];
  problems.throwAny();
  checkRows(rows, observations, problems);
  problems.throwAny();
  return { rows, observations };
}
