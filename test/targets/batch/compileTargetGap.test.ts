import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal, type Quantity, type Refusal } from '../../../src/foundation/internal.js';
import {
  compileTargetGap,
  targetGap,
  type LevelProgress,
  type LevelTarget,
  type ShareTarget,
  type TargetGapColumns,
  type TargetGapFigure,
  type TargetGapTable,
  type TargetWording,
} from '../../../src/targets/internal.js';
import { problemsOf, saidOf } from '../../problems.js';
import { tries } from '../../fixtures/tries.js';

const figures = [
  'gap',
  'gapClosedPercent',
  'timeElapsedPercent',
  'observedRate',
  'requiredRate',
  'rateRatio',
  'neededRate',
  'accelerationFactor',
  'projected',
  'projectedGap',
  'projectedYear',
] as const satisfies readonly TargetGapFigure[];

type RowOf = Readonly<Record<TargetGapFigure | 'status', number | string>>;

/** What the columns say of a row: each figure, or why it is refused. */
function rowOf(columns: TargetGapColumns, row: number): RowOf {
  const { statuses, statusCodes, refusals, refusalCodes } = columns;
  return {
    status: statusCodes[statuses[row]!]!,
    ...Object.fromEntries(
      figures.map((name) => {
        const [value, code] = [columns[name][row], refusalCodes[refusals[name][row]!]];
        expect(value === null).toBe(code !== null);
        return [name, value ?? code!];
      }),
    ),
  } as RowOf;
}

const numberOf = (figure: Quantity | Refusal) => (isRefusal(figure) ? figure.code : Number(figure.value));

/** What `targetGap` says, in the same form. */
function rowOfGap(gap: LevelProgress): RowOf {
  const all = { ...gap, ...gap.linear };
  return {
    status: gap.status,
    ...Object.fromEntries(figures.map((name) => [name, numberOf(all[name])])),
  } as RowOf;
}

/** The figures agree to 12 digits, all else exactly. */
function expectEqual(found: RowOf, expected: RowOf): void {
  for (const name of ['status', ...figures] as const) {
    const [one, other] = [found[name], expected[name]];
    const isNear =
      typeof one === 'number' &&
      typeof other === 'number' &&
      Math.abs(one - other) <= 1e-12 * Math.abs(other) &&
      !Object.is(one, -0);
    if (!isNear) expect({ [name]: one }).toEqual({ [name]: other });
  }
}

/** Levels near each other and far apart, with few digits and with more than a double has. */
const level: fc.Arbitrary<string | number> = fc.oneof(
  fc.constantFrom(0, '0', '0.00', 5, '5.00', '5.000000001', 5.000001, '10', 10, '7.5', '100', '1.0001'),
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  fc.integer({ min: 0, max: 1_000_000 }).map((scaled) => scaled / 10_000),
  fc.integer({ min: 0, max: 90 }).map((tail) => `5.${'0'.repeat(28)}${String(tail)}`),
  fc.double({ min: 0, max: 100, noNaN: true }).filter((value) => value === 0 || value > 1e-30),
);
const signedLevel = fc.oneof(
  level,
  level.map((value) => (Number(value) === 0 ? value : typeof value === 'string' ? `-${value}` : -value)),
  fc.constantFrom('1234567890123.25', 5e11, 500_000_000, '500000000.0001', -4e9),
);
const unknown = <T>(one: fc.Arbitrary<T>) => fc.option(one, { freq: 8 });
const year = (min: number, max: number) => fc.integer({ min, max });

interface Place {
  readonly baseline: string | number | null;
  readonly from: number | null;
  readonly current: string | number | null;
  readonly year: number;
  readonly target: string | number;
  readonly to: number | null;
}

const place = (value: fc.Arbitrary<string | number>): fc.Arbitrary<Place> =>
  fc
    .record({
      baseline: unknown(value),
      from: unknown(year(2015, 2025)),
      current: unknown(value),
      year: year(2013, 2027),
      target: value,
      to: unknown(year(2016, 2035)),
      same: fc.constantFrom('', '', '', 'met', 'still', 'none', 'all'),
    })
    .map(({ same, ...one }) => ({
      ...one,
      // Bounds are where doubles could go wrong.
      ...(same === 'met' || same === 'all' ? { current: one.target } : {}),
      ...(same === 'still' ? { current: one.baseline } : {}),
      ...(same === 'none' || same === 'all' ? { baseline: one.target } : {}),
    }))
    .filter(({ from, to }) => from === null || to === null || from < to);

const known = <T extends object>(part: T) =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null)) as Partial<T>;

/** Columns of places; in numbers where all of a column are. */
function tableOf(places: readonly Place[]): TargetGapTable {
  const column = (member: keyof Place) => {
    const items = places.map((one) => one[member]);
    const isPlain = items.every((item): item is number => typeof item === 'number');
    return isPlain ? Float64Array.from(items) : items;
  };
  return {
    rows: places.length,
    baseline: { value: column('baseline'), year: column('from') },
    current: { value: column('current'), year: column('year') },
    target: { value: column('target'), year: column('to') },
  };
}

const dates = fc.constantFrom('2027-06-30', '2027-12-31', '2030-12-31', '2031-01-01', '2040-01-01');
const wordings = fc.constantFrom<TargetWording>('exact', 'about', 'nearly', 'more-than', 'less-than');

describe('the columns say of a row what targetGap says of the place', () => {
  test('a level', () => {
    fc.assert(
      fc.property(
        fc.array(place(signedLevel), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('at-least', 'at-most'),
        wordings,
        fc.boolean(),
        dates,
        fc.constantFrom('percent', 'millionVND/person/year', 'index'),
        (places, stated, wording, everyYear, date, unit) => {
          const direction =
            wording === 'more-than' ? 'at-least' : wording === 'less-than' ? 'at-most' : stated;
          const all = { kind: 'level', unit, direction, wording, everyYear } as LevelTarget;
          const isBelow = ({ baseline, current, target }: Place) =>
            [baseline, current, target].some((one) => Number(one) < 0);
          fc.pre(unit === 'index' || !places.some(isBelow));
          const columns = compileTargetGap({ ...all, target: { value: 1 } }, { date }).evaluate(
            tableOf(places),
          );
          for (const [row, one] of places.entries()) {
            const gap = targetGap(
              {
                ...all,
                baseline: known({ value: one.baseline, year: one.from }) as object,
                target: { value: one.target, ...(one.to === null ? {} : { year: one.to }) },
              },
              one.current === null ? [] : [{ year: one.year, value: one.current }],
              { date },
            );
            expectEqual(rowOf(columns, row), rowOfGap(gap));
          }
        },
      ),
      { numRuns: tries(300) },
    );
  });

  test('a share, with what the target states for all', () => {
    const percent = level.filter((value) => Number(value) <= 100);
    const count = fc.record({
      numerator: fc.integer({ min: 0, max: 7 }),
      denominator: fc.integer({ min: 7, max: 11 }),
    });
    fc.assert(
      fc.property(
        fc.array(unknown(percent), { minLength: 1, maxLength: 4 }),
        fc.option(fc.oneof(percent, count)),
        count,
        fc.constantFrom('at-least', 'at-most'),
        dates,
        (current, start, { numerator, denominator }, direction, date) => {
          const target: ShareTarget = {
            kind: 'share',
            unit: 'commune',
            direction,
            denominator,
            target: { numerator, year: 2030 },
            ...(start === null
              ? {}
              : {
                  baseline:
                    typeof start === 'object'
                      ? { numerator: Math.min(start.numerator, denominator), year: 2020 }
                      : { value: start, year: 2020 },
                }),
          } as ShareTarget;
          fc.pre(typeof start === 'object' || start === null || Number(start) <= 100);
          const columns = compileTargetGap(target, { date }).evaluate({
            rows: current.length,
            current: { value: current, year: 2024 },
          });
          for (const [row, value] of current.entries())
            expectEqual(
              rowOf(columns, row),
              rowOfGap(targetGap(target, value === null ? [] : [{ year: 2024, value }], { date })),
            );
        },
      ),
      { numRuns: tries(150) },
    );
  });
});

const poor: LevelTarget = {
  kind: 'level',
  unit: 'percent',
  direction: 'at-most',
  baseline: { value: '28', year: 2015 },
  target: { value: '14', year: 2030 },
};

test('a poverty rate: the figures of targetGap as doubles', () => {
  const columns = compileTargetGap(poor, { date: '2023-06-30' }).evaluate({
    rows: 2,
    current: { value: Float64Array.of(24, 24), year: 2022, missing: Uint8Array.of(0, 1) },
  });
  expect(rowOf(columns, 0)).toEqual({
    status: 'behind',
    gap: 10,
    gapClosedPercent: (100 * 4) / 14,
    timeElapsedPercent: (100 * 7) / 15,
    observedRate: -4 / 7,
    requiredRate: -14 / 15,
    rateRatio: (4 * 15) / (14 * 7),
    neededRate: -1.25,
    accelerationFactor: (10 * 7) / (4 * 8),
    projected: expect.closeTo(24 - 32 / 7, 12) as number,
    projectedGap: expect.closeTo(10 - 32 / 7, 12) as number,
    projectedYear: 2039.5,
  });
  expect(rowOf(columns, 1)).toMatchObject({
    status: 'undetermined',
    gap: 'missing-input',
    requiredRate: -14 / 15,
    rateRatio: 'missing-input',
    neededRate: 'missing-input',
  });
  expect(columns).toMatchObject({
    kind: 'target-gap-columns',
    unit: 'percent',
    direction: 'at-most',
    date: '2023-06-30',
    rows: 2,
  });
  expect(Object.isFrozen(columns) && Object.isFrozen(columns.gap) && Object.isFrozen(columns.refusals)).toBe(
    true,
  );
});

/** One row of `current`, year by year. */
function oneRow(target: LevelTarget, date: string, value: number | string, at: number, more = {}): RowOf {
  const table = { rows: 1, current: { value: [value], year: at }, ...more };
  return rowOf(compileTargetGap(target, { date }).evaluate(table), 0);
}

describe('the edges', () => {
  test.each([
    [14, 2022, 'met', 0],
    [14.0001, 2022, 'on-pace', 0.0001],
    [28, 2022, 'behind', 14],
    [28.0001, 2022, 'moving-away', 14.0001],
    // 7 of 15 years, and 14 × 7 ÷ 15 points.
    ['21.4667', 2022, 'behind', 7.4667],
    ['21.4666', 2022, 'on-pace', 7.4666],
    ['21.466666666666666666666666666666667', 2022, 'behind', 7.466666666666667],
    ['21.466666666666666666666666666666666', 2022, 'on-pace', 7.466666666666667],
    ['14.000000000000000000000000000000001', 2022, 'on-pace', 1e-33],
  ])('%s at the end of %s: %s', (value, at, status, gap) => {
    expect(oneRow(poor, '2023-06-30', value, at)).toMatchObject({ status, gap });
  });

  test('a baseline that is met, is the target, or is not earlier', () => {
    const from = (value: number, at = 2015) => ({ baseline: { value: [value], year: at } });
    expect(oneRow(poor, '2023-06-30', 15, 2022, from(13))).toMatchObject({
      status: 'lost',
      gapClosedPercent: 'baseline-met',
      rateRatio: 'baseline-met',
      accelerationFactor: 'target-not-approached',
      projectedYear: 'target-not-approached',
    });
    expect(oneRow(poor, '2023-06-30', 13, 2022, from(14))).toMatchObject({
      status: 'met',
      gapClosedPercent: 'baseline-equals-target',
      rateRatio: 'baseline-equals-target',
      neededRate: 0,
      accelerationFactor: 0,
      projectedYear: 2015,
    });
    expect(oneRow(poor, '2023-06-30', 20, 2022, from(28, 2022))).toMatchObject({
      status: 'undetermined',
      timeElapsedPercent: 0,
      observedRate: 'period-not-started',
      projected: 'period-not-started',
    });
    expect(oneRow(poor, '2023-06-30', 28, 2022)).toMatchObject({
      accelerationFactor: 'zero-denominator',
      projectedYear: 'target-not-approached',
    });
  });

  test('the last day of the year of the target, and the day after', () => {
    expect(oneRow(poor, '2030-12-31', 14.9, 2029).status).toBe('on-pace');
    expect(oneRow(poor, '2030-12-31', 15, 2030).status).toBe('behind');
    expect(oneRow(poor, '2031-01-01', 15, 2029).status).toBe('undetermined');
    expect(oneRow(poor, '2031-01-01', 15, 2030)).toMatchObject({
      status: 'deadline-passed',
      neededRate: 'target-date-past',
    });
  });

  test('a share whose baseline is told by its year alone stands nowhere at first', () => {
    const share: ShareTarget = {
      kind: 'share',
      unit: 'commune',
      of: 'xã',
      direction: 'at-least',
      baseline: { year: 2020 },
      target: { value: 60, year: 2030 },
    };
    const columns = compileTargetGap(share, { date: '2026-01-01' }).evaluate({
      rows: 1,
      current: { value: [45], year: 2025 },
    });
    expect(rowOf(columns, 0)).toMatchObject({ status: 'undetermined', gap: 15, neededRate: 3 });
    expect(columns.refusalCodes[columns.refusals.observedRate[0]!]).toBe('missing-input');
  });

  test('money is told in đồng', () => {
    const income: LevelTarget = {
      kind: 'level',
      unit: 'millionVND/person/year',
      direction: 'at-least',
      baseline: { value: { value: '12000', unit: 'thousandVND/person/year' }, year: 2020 },
      target: { value: '24.5', year: 2030 },
    };
    const compiled = compileTargetGap(income, { date: '2026-01-01' });
    expect(compiled).toMatchObject({
      kind: 'compiled-target-gap',
      unit: 'VND/person/year',
      direction: 'at-least',
    });
    expect(oneRow(income, '2026-01-01', '18.25', 2025)).toMatchObject({
      status: 'on-pace',
      gap: 6_250_000,
      gapClosedPercent: 50,
      observedRate: 1_250_000,
      projected: 24_500_000,
      projectedGap: 0,
      projectedYear: 2030,
    });
  });

  test('the row of the region, and of the date that is due next', () => {
    const tabled: LevelTarget = {
      kind: 'level',
      unit: 'percent',
      direction: 'at-least',
      target: { value: '80', year: 2030 },
      table: [
        { target: { value: '60', year: 2025 } },
        { regions: ['A'], target: { value: '50', year: 2025 } },
      ],
    };
    const gapAt = (date: string, region?: string) =>
      compileTargetGap(tabled, { date, ...(region === undefined ? {} : { region }) }).evaluate({
        rows: 1,
        current: { value: [40], year: [2024] },
      }).gap;
    expect(gapAt('2025-12-31')).toEqual([20]);
    expect(gapAt('2026-01-01')).toEqual([40]);
    expect(gapAt('2025-12-31', 'A')).toEqual([10]);
  });
});

describe('bad input', () => {
  const compiled = compileTargetGap(poor, { date: '2023-06-30' });
  const found = (table: unknown) => problemsOf(() => compiled.evaluate(table as TargetGapTable));
  const current = { value: [1, 2], year: 2022 };

  test('of the target', () => {
    const options = { date: '2023-06-30' };
    const run = (target: object) => problemsOf(() => compileTargetGap(target as LevelTarget, options));
    expect(run({ kind: 'multiple', unit: 'index', baseline: { year: 2010 }, target: { times: 2 } })).toEqual([
      ['not-one-of', 'target.kind'],
    ]);
    expect(run({ ...poor, direction: 'exactly' })).toEqual([['not-one-of', 'target.direction']]);
    expect(run({ ...poor, direction: undefined, target: { from: 1, to: 2 } })).toEqual([
      ['not-one-of', 'target.direction'],
    ]);
    expect(run({ ...poor, baseline: { value: '28', year: 2031 } })).toEqual([
      ['out-of-order', 'target.target.year'],
    ]);
  });

  test.each([
    [undefined, [['missing', 'table']]],
    [
      {},
      [
        ['missing', 'table.rows'],
        ['missing', 'table.current'],
      ],
    ],
    [
      { rows: 2, current: {} },
      [
        ['missing', 'table.current.value'],
        ['missing', 'table.current.year'],
      ],
    ],
    [{ rows: 2, current: { value: [1, 2] } }, [['missing', 'table.current.year']]],
    [{ rows: 2, current: 5 }, [['wrong-type', 'table.current']]],
    [{ rows: 2, current, more: 1 }, [['unknown-key', 'table.more']]],
    [{ rows: 2, current, target: { missing: new Uint8Array(2) } }, [['unknown-key', 'table.target.missing']]],
    [
      { rows: 2, current: { value: [1], year: 2022.5, missing: [0, 1] } },
      [
        ['wrong-type', 'table.current.missing'],
        ['too-short', 'table.current.value'],
        ['not-whole', 'table.current.year'],
      ],
    ],
    [
      { rows: 2, current: { ...current, missing: Uint8Array.of(0, 2) } },
      [['not-one-of', 'table.current.missing.1']],
    ],
    [
      { rows: 2, current: { ...current, missing: new Uint8Array(3) } },
      [['too-long', 'table.current.missing']],
    ],
    [
      { rows: 2, current: { value: Float64Array.of(-1, NaN), year: 'x' } },
      [
        ['wrong-type', 'table.current.value.1'],
        ['wrong-type', 'table.current.year'],
      ],
    ],
    [
      { rows: 2, current: { value: ['-1', 'x'], year: [2022.5, 1899] } },
      [
        ['bad-format', 'table.current.value.1'],
        ['too-small', 'table.current.year.1'],
        ['not-whole', 'table.current.year.0'],
      ],
    ],
    [{ rows: 2, current: { ...current, year: 1899 } }, [['too-small', 'table.current.year']]],
    [{ rows: 2, current: { ...current, year: 2201 } }, [['too-large', 'table.current.year']]],
    [{ rows: 2, current: { ...current, year: 2024 } }, [['too-large', 'table.current.year']]],
    [
      { rows: 3, current: { value: [1, 2, null], year: [2024, null, 2024] } },
      [
        ['too-large', 'table.current.year.0'],
        ['missing', 'table.current.year.1'],
      ],
    ],
    [{ rows: 2, current, target: { value: [1, null] } }, [['missing', 'table.target.value.1']]],
    [{ rows: 2, current, target: { year: 2015 } }, [['out-of-order', 'table.target.year']]],
    [{ rows: 2, current, target: { year: [2016, 2015] } }, [['out-of-order', 'table.target.year.1']]],
    [{ rows: 2, current, baseline: { year: 2030 } }, [['too-large', 'table.baseline.year']]],
    [{ rows: 2, current, baseline: { year: [null, 2030] } }, [['too-large', 'table.baseline.year.1']]],
    [{ rows: 2, current, target: { year: [2016, null] }, baseline: { year: 2015 } }, []],
    [{ rows: 0, current: { value: [], year: [] } }, []],
  ])('of the table: %o', (table, expected) => {
    expect(found(table)).toEqual(expected);
  });

  test('shares are from 0 to 100, and what is counted is not negative', () => {
    const options = { date: '2023-06-30' };
    const rise = { direction: 'at-least', unit: 'commune', target: { value: 50 } } as const;
    const share = compileTargetGap({ ...rise, kind: 'share', of: 'xã' }, options);
    const count = compileTargetGap({ ...rise, kind: 'level' }, options);
    const table = { rows: 3, current: { value: Float64Array.of(-1, 100, 101), year: 2022 } };
    expect(problemsOf(() => share.evaluate(table))).toEqual([
      ['too-small', 'table.current.value.0'],
      ['too-large', 'table.current.value.2'],
    ]);
    expect(problemsOf(() => count.evaluate(table))).toEqual([['too-small', 'table.current.value.0']]);
  });

  test('what is said of a level of a year to come', () => {
    const table = { rows: 2, current: { ...current, year: 2024 } };
    expect(saidOf(() => compiled.evaluate(table), 'en')).toContain(
      'expected 2023, the year of the date, or less',
    );
    expect(saidOf(() => compiled.evaluate(table), 'vi')).toContain('năm 2023 của ngày đánh giá');
  });

  test('a thousand problems are enough', () => {
    const rows = 1100;
    const years = new Array<number>(rows).fill(2024);
    const table = { rows, current: { value: years.map(() => 1), year: years } };
    expect(found(table)).toHaveLength(1000);
  });
});
