import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compileCriteria,
  defineCriteriaSet,
  scoreCriteria,
  type CriteriaSet,
  type StatusColumns,
  type ThresholdOptions,
} from '../../src/criteria/index.js';
import { isMtqgError } from '../../src/foundation/index.js';
import { randomRow } from '../criteria/batch/randomRows.js';
import { otherSet, randomSet } from '../criteria/batch/randomSets.js';
import { assessmentOf, rowsToTable, typed, type Row } from '../criteria/batch/rowsToTable.js';

const other = defineCriteriaSet(otherSet);

/** What single scoring says of a row, in the form of columns; the codes of its problems where it throws. */
function scored(set: CriteriaSet, date: string, year: number, row: Row, options: ThresholdOptions) {
  try {
    const { criteria, counts } = scoreCriteria(set, assessmentOf(set, date, year, row), options);
    return {
      criteria: Object.fromEntries(criteria.map(({ id, status }) => [id, status])),
      indicators: Object.fromEntries(
        criteria.flatMap(({ indicators }) => indicators.map(({ id, status }) => [id, status])),
      ),
      counts: Object.fromEntries(
        Object.entries(counts).map(([status, { value }]) => [status, Number(value)]),
      ),
    };
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code }) => code);
    throw error;
  }
}

/** What the columns say of a row. */
function rowOf({ statuses, indicators, criteria, counts }: StatusColumns, row: number) {
  const named = (columns: Readonly<Record<string, Uint8Array>>) =>
    Object.fromEntries(Object.entries(columns).map(([id, codes]) => [id, statuses[codes[row]!]]));
  return {
    criteria: named(criteria),
    indicators: named(indicators),
    counts: Object.fromEntries(Object.entries(counts).map(([status, column]) => [status, column[row]])),
  };
}

/** The batch form says of every row what single scoring says, and complains of what it complains of. */
function expectEqual(
  set: CriteriaSet,
  date: string,
  year: number,
  rows: readonly Row[],
  options: ThresholdOptions,
) {
  const compiled = compileCriteria(set, { date, year }, options);
  const expected = rows.map((row) => scored(set, date, year, row, options));
  const right = rows.filter((_, row) => !Array.isArray(expected[row]));
  for (const form of [rowsToTable, (some: readonly Row[]) => typed(rowsToTable(some))]) {
    const columns = compiled.evaluate(form(right));
    expect(right.map((_, row) => rowOf(columns, row))).toEqual(expected.filter((one) => !Array.isArray(one)));
    rows.forEach((row, place) => {
      const codes = expected[place];
      if (!Array.isArray(codes)) return;
      try {
        compiled.evaluate(form([row]));
        expect.fail(`row ${JSON.stringify(row)} should throw ${codes.join()}`);
      } catch (error) {
        if (!isMtqgError(error)) throw error;
        expect(error.problems.map(({ code }) => code).sort()).toEqual(codes.sort());
      }
    });
  }
}

describe('the batch form equals single scoring', () => {
  it('for random sets with cells of all kinds', () => {
    const cases = randomSet.chain((definition) => {
      const set = defineCriteriaSet(definition);
      return fc.record({
        set: fc.constant(set),
        rows: fc.array(randomRow(set), { minLength: 1, maxLength: 8 }),
        date: fc.constantFrom('2021-06-30', '2023-06-30', '2024-12-31'),
        options: fc.constantFrom<ThresholdOptions>({}, { sets: [other] }, { unconfirmed: 'refuse' }),
      });
    });
    fc.assert(
      fc.property(cases, ({ set, rows, date, options }) => {
        expectEqual(set, date, Number(date.slice(0, 4)), rows, options);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });
});
