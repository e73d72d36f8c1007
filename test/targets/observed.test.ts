import { describe, expect, test } from 'vitest';
import { povertyTrend } from '../../src/poverty/index.js';
import {
  targetGap,
  type LevelTarget,
  type Target,
  type TargetObservation,
} from '../../src/targets/internal.js';
import { shown } from './shown.js';

const rates: LevelTarget = {
  kind: 'level',
  unit: 'percent',
  direction: 'at-most',
  target: { value: '18.3', year: 2025 },
};
const date = { date: '2024-01-15' };

describe('of a table the row is taken that is due next', () => {
  const rows: LevelTarget = {
    ...rates,
    baseline: { value: 30, year: 2015 },
    target: { value: 10, year: 2030 },
    table: [
      { target: { value: 12, year: 2025 } },
      { target: { value: 15, year: 2020 }, baseline: { value: 25, year: 2016 } },
    ],
  };
  const chosen = (target: LevelTarget, day: string, region?: string) => {
    const gap = targetGap(target, [{ year: 2017, value: 20 }], { date: day, ...(region && { region }) });
    return [gap.targetYear, shown(gap.target as never), gap.baselineYear];
  };

  test.each([
    ['2018-01-01', 2020, '15 percent', 2016],
    ['2020-12-31', 2020, '15 percent', 2016],
    ['2021-01-01', 2025, '12 percent', 2015],
    ['2026-01-01', 2030, '10 percent', 2015],
    ['2031-01-01', 2030, '10 percent', 2015],
  ])('on %s', (day, year, value, from) => {
    expect(chosen(rows, day)).toEqual([year, value, from]);
  });

  test('of a region, or of all that no row names', () => {
    const regions: LevelTarget = {
      ...rates,
      regions: ['A', 'B'],
      table: [{ regions: ['C'], target: { value: 9, year: 2025 } }, { target: { value: 7 } }],
    };
    expect(chosen(regions, '2018-01-01', 'B')).toEqual([2025, '18.3 percent', undefined]);
    expect(chosen(regions, '2018-01-01', 'C')).toEqual([2025, '9 percent', undefined]);
    const { regions: _all, ...open } = regions;
    expect(
      chosen({ ...open, table: [{ regions: ['C'], target: { value: 9, year: 2025 } }] }, '2018-01-01')[1],
    ).toBe('18.3 percent');
  });
});

describe('what was found', () => {
  test('is read by year, in whatever order it stands', () => {
    const gap = targetGap(
      rates,
      [
        { year: 2022, value: 15 },
        { year: 2020, value: 30 },
        { year: 2021, value: 20 },
      ],
      date,
    );
    expect([gap.baselineYear, gap.currentYear, shown(gap.current)]).toEqual([2020, 2022, '15 percent']);
  });

  test('of a break is what comes after it', () => {
    const found = [
      { year: 2020, value: 30 },
      { year: 2021, value: 20, breaksSeries: true },
      { year: 2022, value: 15 },
    ];
    const at = (target: LevelTarget, rows: readonly object[]) => {
      const gap = targetGap(target, rows as typeof found, date);
      return [gap.baselineYear, gap.warnings.map(({ code }) => code), shown(gap.gapClosedPercent)];
    };
    expect(at(rates, found)[0]).toBe(2021);
    expect(
      at(
        rates,
        found.map((row) => ({ ...row, breaksSeries: false })),
      ),
    ).toEqual([2020, [], '128.2051282051282051282051282051282 percent']);
    expect(at({ ...rates, baseline: { value: 30, year: 2020 } }, found)[2]).toBe('series-broken');
    expect(at({ ...rates, baseline: { value: 30, year: 2021 } }, found)[2]).toBe(
      '128.2051282051282051282051282051282 percent',
    );
    expect(at({ ...rates, baseline: { value: 30 } }, found)[2]).toBe(
      '128.2051282051282051282051282051282 percent',
    );
  });

  test('by a trend is exact where it comes from counts, and as printed elsewhere', () => {
    const trend = (observations: readonly object[], standard: 'vn-2022' | 'vn-2016' = 'vn-2022') =>
      povertyTrend({ measure: 'poor', standard, observations } as Parameters<typeof povertyTrend>[0]);
    const counts = { year: 2023, counts: { households: 1000, poor: 183 } };
    expect(targetGap(rates, trend([counts]), date).isRobust).toBe(true);
    expect(targetGap(rates, trend([{ year: 2023, ratePercent: '18.3' }]), date).isRobust).toBe(false);
    const sampled = targetGap(
      rates,
      trend([{ year: 2023, ratePercent: '18.0', standardErrorPoints: '0.2' }]),
      date,
    );
    expect([sampled.isRobust, sampled.warnings]).toEqual([false, []]);
    expect(sampled.gapRange).toEqual({
      kind: 'range',
      lower: '-0.692',
      upper: '0.092',
      unit: 'percentagePoint',
    });
  });
});

describe('what a figure may stand for', () => {
  const rangeOf = (unit: string, one: object, target: object = { value: 100 }) => {
    const { gapRange } = targetGap(
      { kind: 'level', unit, direction: 'at-least', target } as Target as LevelTarget,
      [{ year: 2023, ...one }] as readonly TargetObservation[],
      date,
    );
    return gapRange && [gapRange.lower, gapRange.upper];
  };

  test.each<[string, object, (string | null)[] | undefined]>([
    ['commune', { value: 12 }, undefined],
    ['hectare', { value: 12 }, ['87.5', '88.5']],
    ['squareMetre', { value: 12 }, ['87.5', '88.5']],
    ['kilometre', { value: 12 }, ['87.5', '88.5']],
    ['criterion/commune', { value: 12 }, ['87.5', '88.5']],
    ['percent', { value: '12.0' }, ['87.95', '88.05']],
    ['percent', { value: 12.5 }, ['87.45', '87.55']],
    ['percent', { value: { value: '12', unit: 'percent' } }, ['87.5', '88.5']],
    ['percent', { value: { kind: 'quantity', value: '12', unit: 'percent' } }, undefined],
    ['percentagePoint', { value: 12 }, ['87.5', '88.5']],
    ['percent', { value: '0.2', standardError: 1 }, ['97.84', '101.76']],
    // Of what is counted there is no less than nothing.
    ['commune', { value: 2, standardError: 2 }, ['94.08', '100']],
    ['percentagePoint', { value: '0.2', standardError: 1 }, ['97.84', '101.76']],
    ['percent', { value: { kind: 'range', lower: null, upper: '5', unit: 'percent' } }, ['95', null]],
    ['percent', { value: { kind: 'range', lower: '5', upper: null, unit: 'percent' } }, [null, '95']],
    ['commune', { value: { kind: 'range', lower: null, upper: '5', unit: 'commune' } }, ['95', '100']],
    ['percent', { value: { kind: 'range', lower: '5', upper: '5', unit: 'percent' } }, undefined],
    ['millionVND', { value: { value: 2, unit: 'billionVND' } }, ['-2400000000', '-1400000000']],
  ])('in %s, of %o', (unit, one, expected) => {
    expect(rangeOf(unit, one)).toEqual(expected);
  });

  test('of a share is no more than all', () => {
    const gap = targetGap(
      { kind: 'share', unit: 'commune', of: 'xã', direction: 'at-least', target: { value: 50 } },
      [{ year: 2023, value: '99.0', standardError: 1 }],
      date,
    );
    expect(gap.gapRange).toEqual({ kind: 'range', lower: '-50', upper: '-47.04', unit: 'percentagePoint' });
  });

  test('“about” a level below zero reaches as far to either side', () => {
    const met = (value: string) =>
      targetGap(
        {
          kind: 'level',
          unit: 'percentagePoint',
          direction: 'at-least',
          wording: 'about',
          target: { value: '-40' },
        },
        [{ year: 2023, value: { kind: 'quantity', value, unit: 'percentagePoint' } }],
        date,
      ).possibleStatuses.includes('met');
    expect(['-42.1', '-42'].map(met)).toEqual([false, true]);
  });
});

describe('places by their criteria', () => {
  const floor: Target = { kind: 'floor', unit: 'criterion', countedIn: 'commune', target: { value: 15 } };
  const scored = (counts: object, more: object = {}) => ({
    kind: 'criteria-score',
    subject: { name: 'A' },
    total: { kind: 'quantity', value: '19', unit: 'criterion' },
    counts: Object.fromEntries(
      Object.entries({ met: 0, 'not-met': 0, 'basically-met': 0, 'not-applicable': 0, ...counts }).map(
        ([status, value]) => [status, { kind: 'quantity', value: String(value), unit: 'criterion' }],
      ),
    ),
    ...more,
  });
  const found = (place: object) => {
    const gap = targetGap(floor, [{ year: 2023, places: [place] }] as never, date) as unknown as {
      placesBelow: { value: { value: string } }[];
      placesUnknown: unknown[];
    };
    return [gap.placesBelow.map(({ value }) => value.value), gap.placesUnknown];
  };

  test('are below where even what is not known cannot lift them', () => {
    const name = [{ vi: 'A', en: 'A' }];
    expect(found(scored({ met: 14, 'not-met': 3, 'basically-met': 1, 'not-applicable': 1 }))).toEqual([
      ['14'],
      [],
    ]);
    expect(found(scored({ met: 14, 'not-met': 3, 'basically-met': 1 }))).toEqual([[], name]);
    expect(found(scored({ met: 14, 'not-met': 3, 'not-applicable': 1 }))).toEqual([[], name]);
    expect(found(scored({ met: 14, 'not-met': 5 }))).toEqual([['14'], []]);
    expect(found(scored({ met: 15, 'not-met': 4 }))).toEqual([[], []]);
    expect(found(scored({ met: 15 }))).toEqual([[], []]);
    expect(found(scored({ 'not-met': 19 }))).toEqual([['0'], []]);
    expect(found(scored({ 'not-met': 19 }, { statedBy: 'nothing' }))).toEqual([[], name]);
  });
});
