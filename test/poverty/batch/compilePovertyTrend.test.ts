import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMtqgError, isRefusal, type Quantity, type Refusal } from '../../../src/foundation/internal.js';
import {
  compilePovertyTrend,
  povertyTrend,
  type ObservationColumns,
  type ObservationStatus,
  type PovertyMeasure,
  type PovertyObservation,
  type PovertyStandardId,
  type PovertyTrendColumns,
  type PovertyTrendTable,
} from '../../../src/poverty/index.js';
import * as problems from '../../problems.js';
import { tries } from '../../fixtures/tries.js';

const compiled = compilePovertyTrend({ measure: 'poor', standard: 'vn-2022' });

/** What the columns say of a row. */
function rowOf(columns: PovertyTrendColumns, row: number) {
  const { changePoints, annualChangePoints, relativeChangePercent, compoundAnnualPercent } = columns;
  const { years, countChange, yearlyChanges, warningCodes, warningBits } = columns;
  return {
    years: [years.from[row], years.to[row]],
    figures: [changePoints, annualChangePoints, relativeChangePercent, compoundAnnualPercent].map(
      (column) => column[row],
    ),
    countChange: countChange[row],
    steps: yearlyChanges.map((step) => [step.changePoints[row], step.annualChangePoints[row]]),
    refusal: columns.refusalCodes[columns.refusals[row]!],
    certainty: columns.certaintyCodes[columns.certainties[row]!],
    warnings: warningCodes.filter((_, bit) => (warningBits[row]! >> bit) & 1),
  };
}

const numberOf = (figure: Quantity | Refusal) => (isRefusal(figure) ? null : Number(figure.value));

type Observed = PovertyObservation | undefined;
interface Rule {
  readonly measure: PovertyMeasure;
  readonly standard: PovertyStandardId;
}

/** What a trend of the place alone says, in the same form. */
function trendOf(rule: Rule, years: readonly Observed[]): ReturnType<typeof rowOf> {
  const observations = years.filter((one) => one !== undefined);
  const { spells, warnings } = povertyTrend({ ...rule, observations });
  const [spell] = spells;
  const { changePoints, annualChangePoints, relativeChangePercent, compoundAnnualPercent } = spell!;
  return {
    years: [spell!.years.from, spell!.years.to],
    figures: [changePoints, annualChangePoints, relativeChangePercent, compoundAnnualPercent].map(numberOf),
    countChange: spell!.countChange === undefined ? null : Number(spell!.countChange.value),
    steps: years.map((one) => {
      const step = spell!.yearlyChanges.find((change) => change.years.to === one?.year);
      return step === undefined
        ? [null, null]
        : [Number(step.changePoints.value), Number(step.annualChangePoints.value)];
    }),
    refusal: isRefusal(compoundAnnualPercent) ? (compoundAnnualPercent.code as 'zero-baseline') : null,
    certainty: spell!.changeCertainty ?? null,
    warnings: [...new Set(warnings.map(({ code }) => code))],
  };
}

/** The figures agree to 12 digits, all else exactly. */
function expectEqual(found: ReturnType<typeof rowOf>, expected: ReturnType<typeof rowOf>): void {
  const numbers = ({ figures, steps }: typeof found) => [...figures, ...steps.flat()];
  const isNear = (a: number | null | undefined, b: number | null | undefined) =>
    a === b || Math.abs(a! - b!) <= 1e-12 * Math.abs(b!);
  for (const [place, number] of numbers(found).entries()) {
    const other = numbers(expected)[place];
    expect(number === null).toBe(other === null);
    if (!isNear(number, other)) expect(number).toBe(other);
    expect(Object.is(number, -0)).toBe(false);
  }
  const rest = ({ years, countChange, refusal, certainty, warnings }: typeof found) =>
    [years, countChange, refusal, certainty, [...warnings].sort()] as const;
  expect(rest(found)).toEqual(rest(expected));
}

/** Columns of what is observed of each place; in numbers where all of a column are. */
function tableOf(
  rows: readonly (readonly Observed[])[],
  statuses: readonly ObservationStatus[],
  years: readonly number[],
): PovertyTrendTable {
  const observations = years.map((year, place): ObservationColumns => {
    const cells = rows.map((row) => row[place]);
    const columnOf = (read: (one: PovertyObservation) => unknown) => {
      const items = cells.map((cell) => (cell === undefined ? null : (read(cell) ?? null)));
      const isPlain = items.every((item): item is number => typeof item === 'number');
      return (isPlain ? Float64Array.from(items) : items) as readonly (string | null)[];
    };
    const counted = columnOf(({ counts }) => counts?.poor);
    return {
      year,
      ratePercent: columnOf(({ ratePercent }) => ratePercent),
      ...(cells.some((cell) => cell?.counts !== undefined)
        ? { counts: { poor: counted, households: columnOf(({ counts }) => counts?.households) } }
        : {}),
      standardErrorPoints: columnOf(({ standardErrorPoints }) => standardErrorPoints),
      figureStatus: statuses[place]!,
    };
  });
  return { rows: rows.length, observations };
}

const years = [2012, 2015, 2016, 2021, 2022, 2024, 2031] as const;

/** Printed rates near each other and far apart, with few digits and with more than a double has. */
const rate: fc.Arbitrary<string | number> = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  fc.integer({ min: 0, max: 60 }).map((tenths) => (tenths / 10).toFixed(1)),
  fc.integer({ min: 0, max: 1_000_000 }).map((scaled) => scaled / 10_000),
  fc.constantFrom('0', 0, '0.00', 100, '5', '5.00', '5.000000', '5.0000001', 5.000001, '0.5079', 1, '1.0'),
  fc.double({ min: 0, max: 100, noNaN: true }).filter((value) => value === 0 || value > 1e-40),
  fc.nat({ max: 999 }).map((tail) => `5.${'0'.repeat(30)}${String(tail).padStart(3, '0')}`),
);

const counts = fc
  .oneof(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 10_000_000_000 }))
  .chain((households) =>
    fc.record({ poor: fc.integer({ min: 0, max: households }), households: fc.constant(households) }),
  );

const error = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 400 }).map((hundredths) => (hundredths / 100).toFixed(2)),
    fc.constant(0.5),
  ),
  { nil: undefined, freq: 3 },
);

const observed = (year: number): fc.Arbitrary<Observed> =>
  fc.option(
    fc.tuple(fc.oneof(rate, counts), error).map(([figure, standardErrorPoints]) => ({
      year,
      ...(typeof figure === 'object' ? { counts: figure } : { ratePercent: figure }),
      ...(standardErrorPoints === undefined ? {} : { standardErrorPoints }),
    })),
    { nil: undefined, freq: 4 },
  );

const status = fc.constantFrom<ObservationStatus>('actual', 'actual', 'estimate', 'forecast');

describe('the columns say of a row what povertyTrend says of the place', () => {
  test('at random', () => {
    const rows = fc.array(fc.tuple(...years.map(observed)), { minLength: 1, maxLength: 4 });
    const standard = fc.constantFrom<PovertyStandardId>('vn-2022', 'vn-2016', 'not-stated');
    fc.assert(
      fc.property(
        rows,
        standard,
        fc.tuple(...years.map(() => status)),
        fc.shuffledSubarray([...years.keys()], { minLength: years.length }),
        (places, id, statuses, order) => {
          const inOrder = <T>(list: readonly T[]) => order.map((place) => list[place]!);
          const given = places.map(inOrder);
          const rule = { measure: 'poor' as const, standard: id };
          const columns = compilePovertyTrend(rule).evaluate(
            tableOf(given, inOrder(statuses), inOrder(years)),
          );
          for (const [row, one] of given.entries()) {
            const stated = one.map(
              (cell, place) => cell && { ...cell, figureStatus: inOrder(statuses)[place]! },
            );
            if (one.some((cell) => cell !== undefined))
              expectEqual(rowOf(columns, row), trendOf(rule, stated));
            else expect(rowOf(columns, row)).toMatchObject({ refusal: 'missing-input', years: [0, 0] });
          }
        },
      ),
      { numRuns: tries(200) },
    );
  });

  test('rates of up to four decimals give the doubles nearest to the exact figures', () => {
    const scaled = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(scaled, scaled, fc.integer({ min: 1, max: 60 }), (first, last, steps) => {
        const [from, to] = [first / 10_000, last / 10_000];
        const table = [
          { year: 1990, ratePercent: [from] },
          { year: 1990 + steps, ratePercent: [to] },
        ];
        const { figures } = rowOf(compiled.evaluate({ rows: 1, observations: table }), 0);
        const trend = trendOf({ measure: 'poor', standard: 'vn-2022' }, [
          { year: 1990, ratePercent: from },
          { year: 1990 + steps, ratePercent: to },
        ]);
        expect(figures.slice(0, 3)).toEqual(trend.figures.slice(0, 3));
      }),
    );
  });

  test('counts of up to nine million households do so, too', () => {
    const pair = fc
      .integer({ min: 1, max: 9_000_000 })
      .chain((households) => fc.tuple(fc.integer({ min: 1, max: households }), fc.constant(households)));
    fc.assert(
      fc.property(pair, pair, ([poor, households], [later, all]) => {
        const observations = [
          { year: 2022, counts: { poor, households } },
          { year: 2025, counts: { poor: later, households: all } },
        ];
        const columns = observations.map(({ year, counts: given }) => ({
          year,
          counts: { poor: Int32Array.of(given.poor), households: Int32Array.of(given.households) },
        }));
        const { figures } = rowOf(compiled.evaluate({ rows: 1, observations: columns }), 0);
        const trend = trendOf({ measure: 'poor', standard: 'vn-2022' }, observations);
        expect(figures.slice(0, 3)).toEqual(trend.figures.slice(0, 3));
      }),
    );
  });

  test('what one complains of, so does the other', () => {
    const figure = fc.oneof(
      fc.constantFrom('4.03', '100.5', '-1', 'x', '4,03', NaN, Infinity, 101, -0.5, true, {}, '4.0'),
      fc.integer({ min: 0, max: 100 }),
    );
    const count = fc.constantFrom(0, 1, 4, 100, 1.5, -1, '40', '4.5', 'x', '5.0000000000000000000000001');
    const isRefused = (run: () => unknown) => {
      try {
        run();
        return false;
      } catch (thrown) {
        if (isMtqgError(thrown)) return true;
        throw thrown;
      }
    };
    const given = fc.record(
      { ratePercent: figure, poor: count, households: count, standardErrorPoints: fc.oneof(figure, count) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(given, ({ poor, households, ...rest }) => {
        const isCounted = poor !== undefined || households !== undefined;
        const named = {
          ...(poor === undefined ? {} : { poor }),
          ...(households === undefined ? {} : { households }),
        };
        const one = { year: 2022, ...rest, ...(isCounted ? { counts: named } : {}) } as PovertyObservation;
        const columns = {
          year: 2022,
          ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, [value]])),
          ...(isCounted ? { counts: { poor: [poor ?? null], households: [households ?? null] } } : {}),
        } as ObservationColumns;
        fc.pre(Object.keys(columns).length > 1);
        const single = isRefused(() =>
          povertyTrend({ measure: 'poor', standard: 'vn-2022', observations: [one] }),
        );
        expect(isRefused(() => compiled.evaluate({ rows: 1, observations: [columns] }))).toBe(single);
      }),
      { numRuns: tries(200) },
    );
  });
});

test('Y Tý commune, Lào Cai: the figures of povertyTrend as doubles, and what is to be known of them', () => {
  const columns = compilePovertyTrend({ measure: 'poor', standard: 'not-stated' }).evaluate({
    rows: 1,
    observations: [
      { year: 2021, ratePercent: ['50.79'] },
      { year: 2025, ratePercent: Float64Array.of(20.42) },
    ],
  });
  expect(rowOf(columns, 0)).toEqual({
    years: [2021, 2025],
    figures: [
      -30.37,
      -7.5925,
      Number('-59.7952352825359322701319157314432'),
      expect.closeTo(-20.371344804006737, 13),
    ],
    countChange: null,
    steps: [
      [null, null],
      [-30.37, -7.5925],
    ],
    refusal: null,
    certainty: 'beyond-rounding',
    warnings: ['standard-not-stated', 'standard-may-have-changed'],
  });
  expect(columns).toMatchObject({
    kind: 'poverty-trend-columns',
    measure: 'poor',
    standard: 'not-stated',
    rows: 1,
  });
});

describe('what is refused', () => {
  const columns = compiled.evaluate({
    rows: 5,
    observations: [
      { year: 2022, ratePercent: [null, '3.1', 0, '3.1', '3.1'] },
      { year: 2025, ratePercent: [undefined, null, '2', '0.00', '1.55'] },
    ],
  });

  test('each row has a code', () => {
    expect([0, 1, 2, 3, 4].map((row) => rowOf(columns, row).refusal)).toEqual([
      'missing-input',
      'too-few-observations',
      'zero-baseline',
      'zero-endpoint',
      null,
    ]);
  });

  test('no figure stands where one is refused', () => {
    expect(columns.changePoints).toEqual([null, null, 2, -3.1, -1.55]);
    expect(columns.annualChangePoints.map((one) => one !== null)).toEqual([false, false, true, true, true]);
    expect(columns.relativeChangePercent).toEqual([null, null, null, -100, -50]);
    expect(columns.compoundAnnualPercent.map((one) => one !== null)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(columns.certaintyCodes[columns.certainties[1]!]).toBe(null);
    expect([...columns.years.from]).toEqual([0, 2022, 2022, 2022, 2022]);
    expect([...columns.years.to]).toEqual([0, 2022, 2025, 2025, 2025]);
  });

  test('lists and what holds them are frozen', () => {
    const lists = [columns.changePoints, columns.yearlyChanges, columns.yearlyChanges[0]!.changePoints];
    for (const one of [columns, columns.years, columns.warningCodes, ...lists])
      expect(Object.isFrozen(one)).toBe(true);
    expect(Object.isFrozen(compiled)).toBe(true);
  });

  test('a table without rows has columns without entries', () => {
    const none = compiled.evaluate({ rows: 0, observations: [{ year: 2022 }] });
    expect(none.changePoints).toEqual([]);
  });
});

test('what stands in a missing row is not looked at, and years may differ from row to row', () => {
  const columns = compiled.evaluate({
    rows: 3,
    observations: [
      { year: Int16Array.of(2024, 2022, 0), ratePercent: ['1', '4', 'x'], missing: Uint8Array.of(0, 0, 1) },
      { year: [2022, 2025, 2024], ratePercent: Float64Array.of(4, 2.5, 3) },
      {
        year: 2023,
        ratePercent: [null, '3', null],
        counts: { poor: [1, null, 2], households: [40, null, 40] },
      },
    ],
  });
  expect([...columns.years.from]).toEqual([2022, 2022, 2023]);
  expect([...columns.years.to]).toEqual([2024, 2025, 2024]);
  expect(columns.changePoints).toEqual([-3, -1.5, -2]);
  expect(columns.yearlyChanges.map(({ changePoints }) => changePoints)).toEqual([
    [-1.5, null, null],
    [null, -0.5, -2],
    [-1.5, -1, null],
  ]);
});

describe('certainty and warnings', () => {
  const told = (standard: PovertyStandardId, ...observations: readonly ObservationColumns[]) =>
    rowOf(compilePovertyTrend({ measure: 'poor', standard }).evaluate({ rows: 1, observations }), 0);

  test.each([
    ['40.4', '40.3', 'within-rounding'],
    ['40.40', '40.39', 'within-rounding'],
    ['40.40', '40.38', 'beyond-rounding'],
    ['40.4', '40.2', 'beyond-rounding'],
    [40.4, '40.35', 'within-rounding'],
    [40.4, '40.34', 'beyond-rounding'],
    ['5.00001', '5.00002', 'within-rounding'],
    ['5.00001', '5.00003', 'beyond-rounding'],
    ['5.00000', '5.00001', 'within-rounding'],
    ['0.000000001', '0.000000002', 'within-rounding'],
    ['0.000000001', '0.000000003', 'beyond-rounding'],
  ])('from %s to %s: %s', (first, last, certainty) => {
    const row = told('vn-2022', { year: 2022, ratePercent: [first] }, { year: 2025, ratePercent: [last] });
    expect(row.certainty).toBe(certainty);
    expect(row.warnings.includes('change-within-error')).toBe(certainty.startsWith('within'));
  });

  test('no change is within error, and needs no warning', () => {
    const row = told('vn-2022', { year: 2022, ratePercent: ['4.0'] }, { year: 2025, ratePercent: ['4'] });
    expect(row).toMatchObject({ certainty: 'within-rounding', warnings: [], figures: [0, 0, 0, 0] });
  });

  test.each([
    ['1', '1', 'within-sampling-error'],
    ['0.1', '0.1', 'beyond-sampling-error'],
    ['0.1', null, 'beyond-rounding'],
    [null, '2', 'within-sampling-error'],
    // Two divided by 1.959963984540054, a little less and a little more: doubles cannot tell.
    ['1.020426913849308076', '0', 'beyond-sampling-error'],
    ['1.020426913849308077', '0', 'within-sampling-error'],
  ])('a change of two points with errors of %s and %s: %s', (first, last, certainty) => {
    const errors = [first, last].map((one) => ({ standardErrorPoints: [one] }));
    const row = told(
      'vn-2022',
      { year: 2022, ratePercent: ['5.00'], ...errors[0] },
      { year: 2025, ratePercent: ['3.00'], ...errors[1] },
    );
    expect(row.certainty).toBe(certainty);
  });

  test('a forecast and an estimate at the ends, not between them', () => {
    const between = told(
      'vn-2022',
      { year: 2022, ratePercent: ['4'] },
      { year: 2023, ratePercent: ['3'], figureStatus: 'forecast' },
      { year: 2024, ratePercent: ['2'], standard: 'vn-2022' },
    );
    expect(between.warnings).toEqual([]);
    const ends = told(
      'vn-2022',
      { year: 2022, ratePercent: ['4'], figureStatus: 'estimate' },
      { year: 2024, ratePercent: ['2'], figureStatus: 'forecast' },
    );
    expect(ends.warnings).toEqual(['rests-on-forecast', 'rests-on-estimate']);
  });

  test('a rate that was likely given as a share; a year to which the standard was not applied', () => {
    const row = told(
      'vn-2016',
      { year: 2022, ratePercent: ['50.79'] },
      { year: 2023, ratePercent: ['0.4079'] },
      { year: 2024, counts: { poor: [4], households: [1000] } },
    );
    expect(row.warnings).toEqual(['standard-not-applied', 'rate-may-be-share']);
    const counted = told(
      'vn-2022',
      { year: 2022, ratePercent: ['50.79'] },
      { year: 2023, counts: { poor: [4], households: [1000] } },
    );
    expect(counted.warnings).toEqual([]);
  });

  test('a rate falls while the number of households rises', () => {
    const row = told(
      'vn-2022',
      { year: 2022, counts: { poor: [100], households: [1000] } },
      { year: 2024, counts: { poor: [105], households: [1100] } },
    );
    expect(row).toMatchObject({
      certainty: 'exact',
      countChange: 5,
      warnings: ['rate-and-count-diverge'],
    });
    expect(row.figures[0]).toBe(-5 / 11);
    const same = told(
      'vn-2022',
      { year: 2022, counts: { poor: [100], households: [1000] } },
      { year: 2024, counts: { poor: [100], households: [1100] } },
    );
    expect([same.countChange, same.warnings]).toEqual([0, []]);
  });
});

describe('what is wrong with a table', () => {
  const problemsOf = (table: unknown) =>
    problems
      .problemsOf(() => compiled.evaluate(table as PovertyTrendTable))
      .map(([code, path]) => `${code} ${path}`);
  const ofYear = (year: object, rows = 1) =>
    problemsOf({ rows, observations: [{ year: 2022, ...year }] }).map((told) =>
      told.replace('table.observations.0', '…'),
    );

  test.each([
    [undefined, ['missing table', 'missing table.rows']],
    [{}, ['missing table.rows', 'missing table.observations']],
    [{ rows: 1, observations: {} }, ['wrong-type table.observations']],
    [{ rows: 1, observations: [] }, ['too-short table.observations']],
    [
      { rows: 1, observations: [undefined, 5] },
      [
        'missing table.observations.0',
        'missing table.observations.0.year',
        'wrong-type table.observations.1',
        'missing table.observations.1.year',
      ],
    ],
    [{ rows: 1, observations: [{ year: 2022 }], years: [] }, ['unknown-key table.years']],
  ])('table %#', (table, expected) => {
    expect(problemsOf(table)).toEqual(expected);
  });

  test.each([
    [{ year: undefined }, ['missing ….year']],
    [{ year: '2022' }, ['wrong-type ….year']],
    [{ year: null }, ['wrong-type ….year']],
    [{ year: 2022.5 }, ['not-whole ….year']],
    [{ year: 1899 }, ['too-small ….year']],
    [{ year: 2201 }, ['too-large ….year']],
    [{ year: 1900 }, []],
    [{ year: 2200 }, []],
    [{ year: [1899] }, ['too-small ….year.0']],
    [{ year: Float64Array.of(2022.5) }, ['not-whole ….year.0']],
    [{ year: [null], ratePercent: [5] }, ['missing ….year.0']],
    [{ year: [null], ratePercent: [null] }, []],
    [{ standard: 'vn-2016' }, ['not-one-of ….standard']],
    [{ standard: null }, ['not-one-of ….standard']],
    [{ figureStatus: 'planned' }, ['not-one-of ….figureStatus']],
    [{ figureStatus: null }, ['not-one-of ….figureStatus']],
    [{ missing: [0] }, ['wrong-type ….missing']],
    [{ missing: Uint8Array.of(2) }, ['not-one-of ….missing.0']],
    [{ missing: Uint8Array.of(0, 0) }, ['too-long ….missing']],
    [{ rate: [5] }, ['unknown-key ….rate']],
    [{ ratePercent: [] }, ['too-short ….ratePercent']],
    [{ ratePercent: new Float32Array(1) }, ['wrong-type ….ratePercent']],
    [{ ratePercent: [100.01] }, ['too-large ….ratePercent.0']],
    [{ ratePercent: Float64Array.of(NaN) }, ['wrong-type ….ratePercent.0']],
    [{ ratePercent: Float64Array.of(-1) }, ['too-small ….ratePercent.0']],
    [{ ratePercent: [5], standardErrorPoints: Float64Array.of(-1) }, ['too-small ….standardErrorPoints.0']],
    [{ standardErrorPoints: [1] }, ['missing ….ratePercent.0']],
    [{ counts: { households: [1] } }, ['missing ….counts.poor']],
    [{ counts: { poor: [1] } }, ['missing ….counts.households']],
    [{ counts: { poor: [1], households: [2], nearPoor: [1] } }, ['unknown-key ….counts.nearPoor']],
    [{ counts: { poor: [1], households: [null] } }, ['missing ….counts.households.0']],
    [{ counts: { poor: [null], households: [2] } }, ['missing ….counts.poor.0']],
    [{ counts: { poor: [0], households: [0] } }, ['too-small ….counts.households.0']],
    [{ counts: { poor: [1], households: [1e10 + 1] } }, ['too-large ….counts.households.0']],
    [{ counts: { poor: Float64Array.of(0.5), households: [2] } }, ['not-whole ….counts.poor.0']],
    [{ counts: { poor: [3], households: [2] } }, ['part-exceeds-whole ….counts.households.0']],
    [{ counts: { poor: [2], households: [2] } }, []],
    [{ counts: { poor: [1], households: [3] }, ratePercent: ['33.3'] }, []],
    [{ counts: { poor: [1], households: [3] }, ratePercent: ['33.4'] }, ['contradiction ….ratePercent.0']],
    [{ counts: { poor: [1], households: [3] }, ratePercent: ['33.333333'] }, []],
    // A number with all its digits is a rate with so many decimals.
    [{ counts: { poor: [1], households: [3] }, ratePercent: [100 / 3] }, ['contradiction ….ratePercent.0']],
    [
      { counts: { poor: [1], households: [3] }, ratePercent: [33.4000001] },
      ['contradiction ….ratePercent.0'],
    ],
  ])('year %#', (year, expected) => {
    expect(ofYear(year)).toEqual(expected);
  });

  test('a year twice: of all rows, or of a row in which both are observed', () => {
    const of = (...observations: readonly object[]) => problemsOf({ rows: 2, observations });
    expect(of({ year: 2022 }, { year: 2023 }, { year: 2022 })).toEqual([
      'duplicate table.observations.2.year',
    ]);
    const counts = { poor: [1, 1], households: [2, 2] };
    const several = { year: [2022, 2023], ratePercent: [5, 5] };
    expect(of({ year: 2023, counts }, several)).toEqual(['duplicate table.observations.1.year.1']);
    expect(of(several, { ...several, ratePercent: [null, 4] })).toEqual([
      'duplicate table.observations.1.year.1',
    ]);
    expect(of(several, { year: 2022, ratePercent: [null, 4] })).toEqual([]);
    expect(of({ ...several, missing: Uint8Array.of(1, 0) }, { year: 2022, ratePercent: [4, 4] })).toEqual([]);
  });

  test('what cannot be read is no data', () => {
    const observations = new Proxy([], {
      get: () => {
        throw new Error('hostile');
      },
    });
    expect(problemsOf({ rows: 1, observations })).toEqual(['wrong-type table.observations']);
  });

  test('of a million rows, a thousand problems are told', () => {
    const wrong = new Float64Array(1500).fill(101);
    expect(problemsOf({ rows: 1500, observations: [{ year: 2022, ratePercent: wrong }] })).toHaveLength(1000);
    const counts = { poor: new Int32Array(1500).fill(3), households: new Int32Array(1500).fill(2) };
    expect(problemsOf({ rows: 1500, observations: [{ year: 2022, counts }] })).toHaveLength(1000);
  });

  test.each([
    ['no measure', { standard: 'vn-2022' }, ['missing measure']],
    ['no standard', { measure: 'poor' }, ['missing standard']],
    ['none of the library', { measure: 'poor', standard: 'vn-1999' }, ['not-one-of standard']],
  ])('the rule: %s', (_name, rule, expected) => {
    const told = problems.problemsOf(() => compilePovertyTrend(rule as never));
    expect(told.map(([code, path]) => `${code} ${path}`)).toEqual(expected);
  });
});

test('the measure tells which count is meant', () => {
  const counts = { poorAndNearPoor: [50], households: [100] };
  const { changePoints, countChange } = compilePovertyTrend({
    measure: 'poor-and-near-poor',
    standard: 'vn-2022',
  }).evaluate({
    rows: 1,
    observations: [
      { year: 2024, counts: { ...counts, poorAndNearPoor: [40] } },
      { year: 2022, counts },
    ],
  });
  expect([changePoints, countChange]).toEqual([[-10], [-10]]);
});
