import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compileCriteria,
  defineCriteriaSet,
  officialCriteriaSets,
  scoreCriteria,
  type CriteriaSet,
  type Requirement,
  type StatusColumns,
  type ThresholdOptions,
} from '../../src/criteria/index.js';
import { isApplied } from '../../src/criteria/model/isApplied.js';
import { isMtqgError } from '../../src/foundation/internal.js';
import { randomRow } from '../criteria/batch/randomRows.js';
import { otherSet, randomSet } from '../criteria/batch/randomSets.js';
import { assessmentOf, rowsToTable, typed, type Row } from '../criteria/batch/rowsToTable.js';
import { tries } from '../fixtures/tries.js';

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
  const plain = (some: readonly Row[]) => rowsToTable(set.id, some);
  for (const form of [plain, (some: readonly Row[]) => typed(plain(some))]) {
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
      { numRuns: tries(60) },
    );
  });

  it('for rows that are asked for something else than what was found', () => {
    const name = { vi: 'X', en: 'X' };
    const { level, tier, title, validity, citation, columns } = otherSet;
    const part = (id: string, requirement: Requirement) => ({ id, name, requirement });
    const met: Requirement = { kind: 'met' };
    const grade: Requirement = { kind: 'grade', grades: [{ id: 'b', name }], atLeast: 'b' };
    const least: Requirement = { kind: 'number', operator: '>=', value: 50, unit: 'percent' };
    const relative: Requirement = {
      kind: 'relative',
      operator: '>=',
      times: 1,
      unit: 'percent',
      to: { kind: 'reference', base: 'last-year' },
    };
    const byColumn = (A: Requirement, B: Requirement): Requirement => ({
      kind: 'by-column',
      columns: { A, B, N: met },
    });
    const inner = byColumn({ kind: 'any-of', parts: [part('x', met), part('y', grade)] }, least);
    const indicators = [
      byColumn({ kind: 'all-of', parts: [part('p', inner)] }, relative),
      byColumn(grade, relative),
      byColumn({ kind: 'all-of', parts: [part('g', grade)] }, least),
    ].map((requirement, index) => ({ id: `1.${index}`, name, unit: 'percent' as const, requirement }));
    const set = defineCriteriaSet({
      id: 'odd',
      level,
      tier,
      title,
      validity,
      citation,
      columns: columns!,
      criteria: [
        {
          id: '1',
          number: 1,
          name,
          indicators,
          rule: {
            kind: 'points',
            atLeast: 1,
            points: { '1.0': { points: 1 }, '1.1': { points: 1 }, '1.2': { points: 1 } },
          },
        },
        {
          id: '2',
          number: 2,
          name,
          indicators: [{ id: '2.1', name, requirement: { kind: 'not-applicable' } }],
          rule: { kind: 'at-least', count: 1 },
        },
      ],
    });
    const verdicts: NonNullable<Row['findings']> = {
      '1.0': { parts: { p: { parts: { x: 'met', y: { grade: 'b' } } } } },
      '1.1': { grade: 'b' },
      '1.2': { parts: { g: { grade: 'b' } } },
      '2': 'met',
    };
    const figures = { 'last-year': { '1.0': 3, '1.1': 4 } };
    const rows: Row[] = ['A', 'B', 'N'].flatMap((column) => [
      { column, findings: verdicts },
      { column, findings: verdicts, references: figures },
      {
        column,
        findings: { '1.0': { parts: { p: { value: 60 } } }, '2': 'not-met', '2.1': 'not-applicable' },
      },
    ]);
    expectEqual(set, '2024-12-31', 2024, rows, {});
    expect(() =>
      compileCriteria(set, { date: '2024-12-31' }).evaluate({
        rows: 1,
        findings: { '2.1': ['no' as never] },
      }),
    ).toThrow('expected one of: met, basically-met, not-met, not-applicable');
  });

  it('for the official sets', () => {
    for (const set of officialCriteriaSets()) {
      const date = set.validity.from > '2022-06-30' ? set.validity.from : '2022-06-30';
      if (!isApplied(set, date)) continue;
      const rows = fc.sample(randomRow(set), { numRuns: 12, seed: 1 });
      const column = set.columns?.[0]?.id;
      const known = rows.map(({ findings, references }) => ({
        findings: findings!,
        references: references!,
        ...(column === undefined ? {} : { column }),
      }));
      expectEqual(set, date, Number(date.slice(0, 4)), known, {});
    }
  });
});
