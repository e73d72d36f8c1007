import { describe, expect, test } from 'vitest';
import { isRefusal, quantity } from '../../src/foundation/index.js';
import { povertyTrend } from '../../src/poverty/index.js';
import {
  targetGap,
  targetPace,
  type LevelGap,
  type LevelTarget,
  type TargetObservation,
} from '../../src/targets/internal.js';
import { shown } from './shown.js';

/** A poor rate from 2015, due in 2030, looked at after 2022. */
const rate = (
  [from, now, to]: readonly [string | undefined, string | undefined, string],
  more: Partial<LevelTarget> = {},
  date = '2023-06-30',
): LevelGap =>
  targetGap(
    {
      kind: 'level',
      unit: 'percent',
      direction: 'at-most',
      ...(from === undefined ? {} : { baseline: { value: from, year: 2015 } }),
      target: { value: to, year: 2030 },
      ...more,
    } as LevelTarget,
    now === undefined ? [] : [{ year: 2022, value: now }],
    { date },
  );

describe('the matrix of edge cases, its last column', () => {
  test('baseline zero: linear fine, compound rates refused', () => {
    const gap = rate(['0', '5', '20'], { direction: 'at-least' });
    expect([gap.status, shown(gap.gapClosedPercent)]).toEqual(['behind', '25 percent']);
    expect(shown(gap.linear.projectedYear)).toBe('2043 year');
    expect(shown(gap.exponential.observedRate)).toBe('zero-baseline');
  });

  test('target zero: linear fine, compound rates refused', () => {
    const gap = rate(['20', '10', '0']);
    expect([gap.status, shown(gap.gapClosedPercent), shown(gap.linear.projectedYear)]).toEqual([
      'on-pace',
      '50 percent',
      '2029 year',
    ]);
    expect(shown(gap.exponential.requiredRate)).toBe('zero-target');
  });

  test('a change of sign: linear fine, compound rates refused', () => {
    const gap = rate(['-4', '2', '6'], { direction: 'at-least', unit: 'VND' });
    expect([gap.status, shown(gap.gapClosedPercent)]).toEqual(['on-pace', '60 percent']);
    expect(shown(gap.exponential.observedRate)).toBe('sign-change');
  });

  test('baseline at the target: met, or lost', () => {
    const met = rate(['14', '14', '14']);
    expect([met.status, shown(met.gapClosedPercent)]).toEqual(['met', 'baseline-equals-target']);
    expect(rate(['14', '15', '14']).status).toBe('lost');
  });

  test('met already: with the margin, and a note where it shrinks', () => {
    const met = rate(['13', '12', '14']);
    expect([met.status, shown(met.gap), met.warnings]).toEqual(['met', '-2 percentagePoint', []]);
    const shrinking = targetGap(
      { kind: 'level', unit: 'percent', direction: 'at-most', target: { value: 14, year: 2030 } },
      [
        { year: 2021, value: '12.5' },
        { year: 2022, value: '13.0' },
      ],
      { date: '2023-06-30' },
    );
    expect([shrinking.status, shrinking.warnings.map(({ code }) => code)]).toEqual([
      'met',
      ['margin-shrinking'],
    ]);
  });

  test('met, then lost: at the baseline or since', () => {
    expect(rate(['8', '15', '14']).status).toBe('lost');
    const since = targetGap(
      {
        kind: 'level',
        unit: 'percent',
        direction: 'at-most',
        baseline: { value: 28, year: 2015 },
        target: { value: 14, year: 2030 },
      },
      [
        { year: 2020, value: 13 },
        { year: 2022, value: 16 },
      ],
      { date: '2023-06-30' },
    );
    expect(since.status).toBe('lost');
  });

  test('overshot: what is to be hit, or to be stayed within, may be passed', () => {
    const exactly = (now: string, from = '90') =>
      rate([from, now, '100'], { direction: 'exactly', unit: 'VND' });
    expect(['99', '100', '101'].map((now) => exactly(now).status)).toEqual(['on-pace', 'met', 'overshot']);
    expect(shown(exactly('101').gap)).toBe('1 VND');
    expect(shown(exactly('101').linear.accelerationFactor)).toBe('target-not-approached');
    expect(['101', '100', '99'].map((now) => exactly(now, '110').status)).toEqual([
      'on-pace',
      'met',
      'overshot',
    ]);
    const between = (now: string, from = '80') =>
      rate([from, now, '100'], {
        direction: 'between',
        unit: 'VND',
        target: { from: '95', to: '105', year: 2030 },
      });
    expect(['79', '81', '94', '95', '105', '106'].map((now) => between(now).status)).toEqual([
      'moving-away',
      'behind',
      'on-pace',
      'met',
      'met',
      'overshot',
    ]);
    expect(between('94', '100').status).toBe('lost');
    expect(['94', '97', '106'].map((now) => shown(between(now).gap))).toEqual(['1 VND', '-2 VND', '1 VND']);
  });

  test('no figure of the base year: the next year stands for it, and it says so', () => {
    const gap = targetGap(
      {
        kind: 'level',
        unit: 'percent',
        direction: 'at-most',
        baseline: { year: 2015 },
        target: { value: 14, year: 2030 },
      },
      [
        { year: 2014, value: 30 },
        { year: 2016, value: 28 },
        { year: 2022, value: 24 },
      ],
      { date: '2023-06-30' },
    );
    expect([gap.baselineYear, gap.assumptions.map(({ code }) => code)]).toEqual([
      2016,
      ['baseline-later-year'],
    ]);
    const none = targetGap(
      { kind: 'level', unit: 'percent', direction: 'at-most', target: { value: 14, year: 2030 } },
      [
        { year: 2014, value: 30 },
        { year: 2022, value: 24 },
      ],
      { date: '2023-06-30' },
    );
    expect([none.baselineYear, none.assumptions.map(({ code }) => code)]).toEqual([
      2014,
      ['baseline-first-observation'],
    ]);
  });

  test('fewer than two points: refused', () => {
    const gap = rate([undefined, '24', '14']);
    expect([gap.status, gap.isMet, shown(gap.linear.observedRate)]).toEqual([
      'undetermined',
      'no',
      'missing-input baseline',
    ]);
    expect([shown(gap.linear.neededRate), gap.possibleStatuses, gap.isRobust]).toEqual([
      '-1.25 percentagePoint/year',
      ['undetermined'],
      false,
    ]);
    const nothing = rate(['28', undefined, '14']);
    expect([nothing.status, nothing.isMet, shown(nothing.gap)]).toEqual([
      'undetermined',
      'unknown',
      'missing-input observations',
    ]);
  });

  test('the target year past: met, missed, or not known', () => {
    const at = (year: number, value: string, date: string) =>
      targetGap(
        {
          kind: 'level',
          unit: 'percent',
          direction: 'at-most',
          baseline: { value: 28, year: 2015 },
          target: { value: 14, year: 2020 },
        },
        [{ year, value }],
        { date },
      );
    expect(at(2020, '15', '2021-01-01').status).toBe('deadline-passed');
    expect(at(2022, '15', '2023-01-01').status).toBe('deadline-passed');
    expect(shown(at(2022, '15', '2023-01-01').linear.neededRate)).toBe('target-date-past');
    expect(at(2020, '14', '2021-01-01').status).toBe('met');
    // On its last day its time is not over.
    expect(at(2020, '15', '2020-12-31').status).toBe('behind');
    const old = at(2019, '15', '2021-01-01');
    expect([old.status, old.warnings.map(({ code }) => code)]).toEqual(['undetermined', ['figures-too-old']]);
    const late = targetGap(
      { kind: 'level', unit: 'percent', direction: 'at-most', target: { value: 14, year: 2020 } },
      [
        { year: 2020, value: 15 },
        { year: 2021, value: 14 },
      ],
      { date: '2022-01-01' },
    );
    expect([late.status, late.warnings.map(({ code }) => code)]).toEqual(['met', ['met-late']]);
  });

  test('a break of the series: only what can be compared is', () => {
    const gap = targetGap(
      {
        kind: 'level',
        unit: 'percent',
        direction: 'at-most',
        baseline: { value: 28, year: 2015 },
        target: { value: 14, year: 2030 },
      },
      [
        { year: 2020, value: 20 },
        { year: 2021, value: 30, breaksSeries: true },
        { year: 2022, value: 28 },
      ],
      { date: '2023-06-30' },
    );
    expect([gap.status, gap.isMet, shown(gap.linear.observedRate), shown(gap.gapClosedPercent)]).toEqual([
      'undetermined',
      'no',
      'series-broken',
      'series-broken',
    ]);
    expect(gap.warnings.map(({ code }) => code)).toEqual(['series-broken']);
    const trend = povertyTrend({
      measure: 'poor',
      observations: [
        { year: 2020, standard: 'vn-2016', ratePercent: '5.20' },
        { year: 2022, standard: 'vn-2022', ratePercent: '9.4' },
        { year: 2024, standard: 'vn-2022', ratePercent: '7.0', figureStatus: 'estimate' },
      ],
    });
    const of = targetGap(
      { kind: 'level', unit: 'percent', direction: 'at-most', target: { value: 5, year: 2025 } },
      trend,
      { date: '2024-12-31' },
    );
    expect([of.baselineYear, of.currentYear, of.figureStatus, of.status]).toEqual([
      2022,
      2024,
      'estimate',
      'behind',
    ]);
  });
});

describe('the table of published figures', () => {
  test.each<[string, readonly [string, string, string], string, Record<string, string>]>([
    [
      'ahead',
      ['28', '20', '14'],
      'on-pace',
      {
        rateRatio: '1.2245',
        neededRate: '-0.75',
        accelerationFactor: '0.6563',
        projected: '10.8571',
        projectedYear: '2027.25',
      },
    ],
    [
      'behind',
      ['28', '24', '14'],
      'behind',
      {
        rateRatio: '0.6122',
        neededRate: '-1.25',
        accelerationFactor: '2.1875',
        projected: '19.4286',
        projectedYear: '2039.5',
      },
    ],
    [
      'half the way to zero',
      ['20', '10', '0'],
      'on-pace',
      {
        rateRatio: '1.0714',
        neededRate: '-1.25',
        accelerationFactor: '0.875',
        projected: '-1.4286',
        projectedYear: '2029',
      },
    ],
    [
      'away',
      ['28', '29', '14'],
      'moving-away',
      {
        rateRatio: '-0.1531',
        neededRate: '-1.875',
        accelerationFactor: 'target-not-approached',
        projected: '30.1429',
        projectedYear: 'target-not-approached',
      },
    ],
  ])('%s', (_, levels, status, figures) => {
    const gap = rate(levels);
    expect(gap.status).toBe(status);
    for (const [member, expected] of Object.entries(figures)) {
      const figure = gap.linear[member as keyof typeof gap.linear];
      expect([
        member,
        isRefusal(figure) ? figure.code : String(Math.round(Number(figure.value) * 1e4) / 1e4),
      ]).toEqual([member, expected]);
    }
    expect(Math.round(Number((gap.timeElapsedPercent as { value: string }).value) * 10) / 10).toBe(46.7);
    // The same as the pace alone, computed by itself.
    const [from, now, to] = levels;
    const pace = targetPace({
      unit: 'percent',
      direction: 'at-most',
      baseline: { value: from, year: 2015 },
      current: { value: now, year: 2022 },
      target: { value: to, year: 2030 },
    });
    expect([gap.linear, gap.exponential, gap.status]).toEqual([pace.linear, pace.exponential, pace.status]);
  });

  test('the exponential twin: 28 to 24 needs 6.5155% a year, and gets there in 2046', () => {
    const { exponential } = rate(['28', '24', '14']);
    expect(Number((exponential.neededRate as { value: string }).value)).toBeCloseTo(-6.5155, 4);
    expect(Number((exponential.accelerationFactor as { value: string }).value)).toBeCloseTo(2.99, 2);
    expect(Number((exponential.projected as { value: string }).value)).toBeCloseTo(20.12, 2);
    expect(Number((exponential.projectedYear as { value: string }).value)).toBeCloseTo(2046.5, 1);
  });
});

describe('what rounding, sampling and wording allow', () => {
  test('printed figures stand for intervals', () => {
    const gap = rate(['28', '20', '14.0']);
    expect([gap.status, gap.possibleStatuses, gap.isRobust]).toEqual(['on-pace', ['on-pace'], true]);
    const close = rate(['28', '21.4', '14']);
    expect([close.status, close.possibleStatuses, close.isRobust]).toEqual([
      'on-pace',
      ['on-pace', 'behind'],
      false,
    ]);
    expect(close.gapRange).toEqual({
      kind: 'range',
      lower: '7.35',
      upper: '7.45',
      unit: 'percentagePoint',
    });
    expect(Number(close.rateRatioRange?.lower)).toBeCloseTo(0.96, 3);
    expect(Number(close.rateRatioRange?.upper)).toBeCloseTo(1.057, 3);
    // What the library computed is exact, and so are counts.
    const exact = targetGap(
      {
        kind: 'level',
        unit: 'percent',
        direction: 'at-most',
        baseline: { value: quantity(28, 'percent'), year: 2015 },
        target: { value: 14, year: 2030 },
      },
      [{ year: 2022, value: quantity('21.4', 'percent') }],
      { date: '2023-06-30' },
    );
    expect([exact.possibleStatuses, 'gapRange' in exact, 'rateRatioRange' in exact]).toEqual([
      ['on-pace'],
      false,
      false,
    ]);
    const houses = rate(['10', '50', '100'], { direction: 'at-least', unit: 'house' });
    expect([houses.isRobust, 'gapRange' in houses]).toEqual([true, false]);
    // Areas are measured: a whole number of hectares is rounded, too.
    expect('gapRange' in rate(['10', '50', '100'], { direction: 'at-least', unit: 'hectare' })).toBe(true);
  });

  const sampled = (standardError: string | undefined, value: TargetObservation['value'] = '14.4') =>
    targetGap(
      {
        kind: 'level',
        unit: 'percent',
        direction: 'at-most',
        baseline: { value: quantity(28, 'percent'), year: 2015 },
        target: { value: 14, year: 2030 },
      },
      [{ year: 2022, value, ...(standardError === undefined ? {} : { standardError }) }],
      { date: '2023-06-30' },
    );

  test('1.96 standard errors to either side', () => {
    // 0.4 ÷ 1.96 = 0.20408…
    expect(sampled('0.2040').possibleStatuses).toEqual(['on-pace']);
    expect(sampled('0.2041').possibleStatuses).toEqual(['met', 'on-pace']);
    expect(sampled('0.2041').gapRange?.upper).toBe('0.800036');
  });

  test('of a range only what holds for all of it is known', () => {
    const range = (lower: string | null, upper: string | null) =>
      sampled(undefined, { kind: 'range', lower, upper, unit: 'percent' });
    expect([range('10', '14').status, range('10', '14').isMet, shown(range('10', '14').gap)]).toEqual([
      'met',
      'yes',
      'missing-input observations',
    ]);
    expect([range('10', '15').status, range('10', '15').isMet, range('10', '15').possibleStatuses]).toEqual([
      'undetermined',
      'unknown',
      ['met', 'on-pace'],
    ]);
    expect([range('15', '16').status, range('15', '16').isMet]).toEqual(['on-pace', 'no']);
    expect(range(null, '14').status).toBe('met');
    expect(range('15', null).possibleStatuses).toEqual(['on-pace', 'behind', 'moving-away']);
    expect(range('14', '14').gap).toEqual(quantity(0, 'percentagePoint'));
  });

  test('the wording of a target', () => {
    const worded = (wording: LevelTarget['wording'], now: string, more: Partial<LevelTarget> = {}) => {
      const { status, possibleStatuses } = targetGap(
        {
          kind: 'level',
          unit: 'commune',
          direction: 'at-least',
          target: { value: 100, year: 2025 },
          wording,
          ...more,
        } as LevelTarget,
        [
          { year: 2020, value: 0 },
          { year: 2024, value: now },
        ],
        { date: '2025-06-30' },
      );
      return [status, ...possibleStatuses];
    };
    expect(worded('exact', '95')).toEqual(['on-pace', 'on-pace']);
    // 5% of 100 communes either way, or short of them alone.
    expect(worded('about', '95')).toEqual(['on-pace', 'met', 'on-pace']);
    expect(worded('about', '94')).toEqual(['on-pace', 'on-pace']);
    expect(worded('about', '104')).toEqual(['met', 'met', 'on-pace']);
    expect(worded('nearly', '95')).toEqual(['on-pace', 'met', 'on-pace']);
    expect(worded('nearly', '104')).toEqual(['met', 'met']);
    expect(worded('basically', '95')).toEqual(['on-pace', 'met', 'on-pace']);
    const none = {
      direction: 'at-most',
      target: { value: 0, year: 2025 },
      baseline: { value: 50, year: 2019 },
    } as const;
    expect(worded('basically', '1', none)).toEqual(['lost', 'met', 'lost']);
    expect(worded('more-than', '100')).toEqual(['on-pace', 'on-pace']);
    expect(worded('more-than', '101')).toEqual(['met', 'met']);
    expect(worded('less-than', '100', { direction: 'at-most' })[0]).toBe('lost');
  });
});

describe('which of several is measured', () => {
  const table: LevelTarget = {
    kind: 'level',
    unit: 'percent',
    direction: 'at-least',
    target: { value: 70, year: 2030 },
    table: [
      { target: { value: 50, year: 2025 } },
      {
        regions: ['Tây Bắc', 'Đông Bắc'],
        target: { value: 40, year: 2025 },
        baseline: { value: 10, year: 2020 },
      },
      { regions: ['Tây Bắc', 'Đông Bắc'], target: { value: 60, year: 2030 } },
    ],
  };
  const at = (date: string, region?: string) =>
    targetGap(table, [{ year: 2023, value: 30 }], { date, ...(region === undefined ? {} : { region }) });
  test.each([
    ['2024-01-01', undefined, 2025, '20'],
    ['2025-12-31', undefined, 2025, '20'],
    ['2026-01-01', undefined, 2030, '40'],
    ['2031-01-01', undefined, 2030, '40'],
    ['2024-01-01', 'Tây Bắc', 2025, '10'],
    ['2026-01-01', 'Đông Bắc', 2030, '30'],
  ])('at %s in %s: that of %s', (date, region, year, gap) => {
    const found = at(date, region);
    expect([found.targetYear, found.region, shown(found.gap)]).toEqual([
      year,
      region,
      `${gap} percentagePoint`,
    ]);
  });
  test('a row has a baseline of its own', () => {
    expect([at('2024-01-01', 'Tây Bắc').baselineYear, at('2024-01-01').baselineYear]).toEqual([
      2020,
      undefined,
    ]);
  });
});

test('what has to hold in each year', () => {
  const constant = (values: readonly number[]) =>
    targetGap(
      { kind: 'level', unit: 'percent', direction: 'at-least', everyYear: true, target: { value: 95 } },
      values.map((value, index) => ({ year: 2020 + index, value })),
      { date: '2024-06-30' },
    );
  const told = (values: readonly number[]) => {
    const { status, yearsMissed, warnings } = constant(values);
    return [status, yearsMissed, warnings.map(({ code }) => code)];
  };
  expect(told([95, 96, 97])).toEqual(['met', [], []]);
  expect(told([96, 94, 97])).toEqual(['met', [2021], ['missed-in-some-years']]);
  expect(told([96, 94, 93])).toEqual(['lost', [2021, 2022], []]);
  expect(told([90, 92])).toEqual(['behind', [2020, 2021], []]);
  expect(told([90, 90])).toEqual(['behind', [2020, 2021], []]);
  expect(told([90, 89])).toEqual(['moving-away', [2020, 2021], []]);
  expect(told([90])).toEqual(['undetermined', [2020], []]);
});

test('forecasts tell what is expected, and change nothing else', () => {
  // Bắc Giang: 3.81% in 2022, about 3.0% expected at the end of 2023.
  const target = {
    kind: 'level',
    unit: 'percent',
    direction: 'at-most',
    target: { value: 3, year: 2023 },
  } as const;
  const gap = targetGap(
    target,
    [
      { year: 2022, value: '3.81' },
      { year: 2023, value: '3.0', figureStatus: 'forecast' },
    ],
    { date: '2023-09-30' },
  );
  expect([gap.currentYear, shown(gap.gap), gap.isMet]).toEqual([2022, '0.81 percentagePoint', 'no']);
  expect(gap.forecasts).toEqual([
    { year: 2023, value: quantity(3, 'percent'), gap: quantity(0, 'percentagePoint'), isMet: 'yes' },
  ]);
  const only = targetGap(target, [{ year: 2024, value: '3.1', figureStatus: 'forecast' }], {
    date: '2023-09-30',
  });
  expect([only.status, only.forecasts?.[0]?.isMet, 'currentYear' in only]).toEqual([
    'undetermined',
    'no',
    false,
  ]);
});

test('the income of minorities, half the national one', () => {
  const income = (rows: readonly TargetObservation[]) =>
    targetGap(
      {
        kind: 'ratio',
        unit: 'millionVND/person',
        comparedName: { vi: 'bình quân cả nước', en: 'the national average' },
        direction: 'at-least',
        baseline: { value: 14, comparedWith: 42, year: 2020 },
        target: { times: '0.5', year: 2025 },
      },
      rows,
      { date: '2024-06-30' },
    );
  const gap = income([{ year: 2023, value: 21, comparedWith: 50 }]);
  expect([gap.currentTimes, gap.gap, gap.target, gap.levelGap, gap.linear.neededRate].map(shown)).toEqual([
    '0.42 times',
    '0.08 times',
    '25000000 VND/person',
    '4000000 VND/person',
    '0.04 times/year',
  ]);
  // 8.67 of 16.67 hundredths in 3 of 5 years.
  expect([gap.status, gap.possibleStatuses]).toEqual(['behind', ['on-pace', 'behind']]);
  expect(income([{ year: 2023, value: 25, comparedWith: 50 }]).status).toBe('met');
  const open = income([{ year: 2023, value: 25 }]);
  expect([open.status, shown(open.levelGap)]).toEqual(['undetermined', 'missing-input comparedWith']);
});

test('milestones that are over are kept or missed, and the rest leads on from the present', () => {
  const gap = (now: number) =>
    targetGap(
      {
        kind: 'level',
        unit: 'commune',
        direction: 'at-least',
        target: { value: 54, year: 2025 },
        path: [
          { year: 2024, added: 5 },
          { year: 2025, added: 10 },
        ],
      },
      [
        { year: 2023, value: 39 },
        { year: 2024, value: now },
      ],
      { date: '2025-01-15' },
    ).path;
  expect(
    gap(43)?.milestones.map(({ year, target, gap: lack, milestoneStatus }) => [
      year,
      shown(target),
      shown(lack),
      milestoneStatus,
    ]),
  ).toEqual([
    [2024, '44 commune', '1 commune', 'missed'],
    [2025, '54 commune', 'missing-input observations', 'due'],
  ]);
  expect(gap(44)?.milestones[0]?.milestoneStatus).toBe('met');
  expect(gap(43)?.steps.map(({ change }) => shown(change))).toEqual(['11 commune']);
});
