import { describe, expect, test } from 'vitest';
import { criteriaSetOn, scoreCriteria, type Assessment } from '../../src/criteria/index.js';
import { range } from '../../src/foundation/internal.js';
import {
  targetGap,
  type LevelTarget,
  type RatioTarget,
  type YearlyChangeTarget,
} from '../../src/targets/internal.js';
import { pathOf, problemsOf, shown, told } from './shown.js';

const date = '2025-01-15';
const set = criteriaSetOn({ level: 'commune', tier: 'standard', date: '2018-12-31' });
const ids = set.criteria.map(({ id }) => id);

/** A commune that has met so many of its criteria, of the last ones nobody knows. */
const scored = (name: string, met: number, unknown: number) =>
  scoreCriteria(set, {
    subject: { level: 'commune', name },
    date: '2018-12-31',
    set: set.id,
    column: 'TDMNPB',
    findings: Object.fromEntries(
      ids.slice(0, ids.length - unknown).map((id, at) => [id, at < met ? 'met' : 'not-met']),
    ) as NonNullable<Assessment['findings']>,
  });

describe('a ratio', () => {
  const income: RatioTarget = {
    kind: 'ratio',
    unit: 'millionVND/person',
    comparedName: { vi: 'bình quân cả nước', en: 'the national average' },
    direction: 'at-least',
    target: { times: '0.5', year: 2030 },
  };

  test('stands beside the two figures', () => {
    const gap = targetGap(
      income,
      [
        { year: 2022, value: 20, comparedWith: 50 },
        { year: 2024, value: 27, comparedWith: 60 },
      ],
      { date },
    );
    expect([gap.status, shown(gap.currentTimes), shown(gap.target), shown(gap.levelGap)]).toEqual([
      'on-pace',
      '0.45 times',
      '30000000 VND/person',
      '3000000 VND/person',
    ]);
    expect(told(gap, 'vi')[3]).toBe(
      'So với bình quân cả nước: 27 triệu đồng/người so với 60 triệu đồng/người.',
    );
    expect(told(gap, 'en')[3]).toBe(
      'Beside the national average: 27 million VND/person to 60 million VND/person.',
    );
  });

  test('as a ceiling lacks what is to be cut', () => {
    const gap = targetGap(
      { ...income, direction: 'at-most', baseline: { value: 40, comparedWith: 50, year: 2020 } },
      [{ year: 2024, value: 36, comparedWith: 60 }],
      { date },
    );
    expect([gap.status, shown(gap.gap), shown(gap.levelGap)]).toEqual([
      'on-pace',
      '0.1 times',
      '6000000 VND/person',
    ]);
  });

  test('without what it is compared with is not known, nor is that of a range', () => {
    const gap = targetGap(income, [{ year: 2024, value: 27 }], { date });
    expect([shown(gap.currentTimes), shown(gap.target), shown(gap.current)]).toEqual([
      'missing-input observations',
      'missing-input comparedWith',
      '27000000 VND/person',
    ]);
    const between = targetGap(
      income,
      [
        {
          year: 2024,
          value: range({ lower: '24000000', upper: '36000000' }, 'VND/person'),
          comparedWith: 60,
        },
      ],
      { date },
    );
    expect([shown(between.currentTimes), between.isMet, shown(between.levelGap)]).toEqual([
      'missing-input observations',
      'unknown',
      'missing-input observations',
    ]);
  });
});

describe('places', () => {
  const average: LevelTarget = {
    kind: 'level',
    unit: 'criterion/commune',
    direction: 'at-least',
    target: { value: '16.5', year: 2025 },
  };

  test('scored by criteria have an average, as far as all are known', () => {
    const gap = targetGap(average, [{ year: 2024, places: [scored('A', 17, 0), scored('B', 14, 0)] }], {
      date,
    });
    expect([shown(gap.current), shown(gap.gap), gap.isMet]).toEqual([
      '15.5 criterion/commune',
      '1 criterion/commune',
      'no',
    ]);
    const open = targetGap(average, [{ year: 2024, places: [scored('A', 17, 0), scored('B', 14, 4)] }], {
      date,
    });
    expect([shown(open.current), open.isMet, open.gapRange]).toEqual([
      'missing-input observations',
      'unknown',
      range({ lower: '-1', upper: '1' }, 'criterion/commune'),
    ]);
    const none = targetGap(average, [{ year: 2024, places: [{ place: 'A', value: 17 }, { place: 'B' }] }], {
      date,
    });
    expect([shown(none.current), none.status]).toEqual(['missing-input observations', 'undetermined']);
  });

  test('scored by criteria are below a floor, or may be', () => {
    const gap = targetGap(
      { kind: 'floor', unit: 'criterion', countedIn: 'commune', target: { value: 15, year: 2025 } },
      [
        {
          year: 2024,
          places: [scored('A', 15, 0), scored('B', 14, 0), scored('C', 14, 2), scored('D', 0, 19)],
        },
      ],
      { date },
    );
    expect(gap.placesBelow?.map(({ place, shortfall }) => [place, shown(shortfall)])).toEqual([
      [{ vi: 'B', en: 'B' }, '1 criterion'],
    ]);
    expect(gap.placesUnknown).toEqual([
      { vi: 'C', en: 'C' },
      { vi: 'D', en: 'D' },
    ]);
    expect(gap.gapRange).toEqual(range({ lower: '1', upper: '3' }, 'commune'));
    expect(told(gap, 'vi').at(-1)).toBe('Chưa có số liệu của: C, D.');
  });

  test('may be told as a count in one year and one by one in another', () => {
    const gap = targetGap(
      { kind: 'floor', unit: 'criterion', countedIn: 'commune', target: { value: 15, year: 2025 } },
      [
        { year: 2022, below: 3 },
        {
          year: 2024,
          places: [
            { place: 'A', value: 15 },
            { place: 'B', value: 14 },
          ],
        },
      ],
      { date },
    );
    expect([gap.status, shown(gap.gap), shown(gap.linear.observedRate)]).toEqual([
      'on-pace',
      '1 commune',
      '-1 commune/year',
    ]);
  });
});

describe('a level', () => {
  const range30to40: LevelTarget = {
    kind: 'level',
    unit: 'household',
    target: { from: 30, to: 40, year: 2025 },
    direction: 'between',
  };

  test('within a range is said to be within it', () => {
    const gap = targetGap(range30to40, [{ year: 2024, value: 35 }], { date });
    expect(told(gap, 'vi')[1]).toBe(
      'Hiện tại 35 hộ, mục tiêu từ 30 hộ đến 40 hộ; nằm trong khoảng mục tiêu.',
    );
    expect(told(gap, 'en')[1]).toBe(
      'Now 35 households, target from 30 households to 40 households; within it.',
    );
  });

  test('with two ends lies between them, though nothing says so', () => {
    const { kind, unit, target } = range30to40;
    expect(targetGap({ kind, unit, target }, [{ year: 2024, value: 45 }], { date }).direction).toBe(
      'between',
    );
  });

  test('is told with its milestones and with what is expected', () => {
    const gap = targetGap(
      {
        kind: 'level',
        unit: 'commune',
        direction: 'at-least',
        target: { value: 54, year: 2026 },
        path: [
          { year: 2022, value: 38 },
          { year: 2023, value: 41 },
        ],
      },
      [
        { year: 2022, value: 39 },
        { year: 2023, value: 40 },
        { year: 2024, value: 44 },
        { year: 2025, value: 50, figureStatus: 'forecast' },
        { year: 2026, value: 54, figureStatus: 'forecast' },
        { year: 2027, value: range({ lower: '50', upper: '60' }, 'commune'), figureStatus: 'forecast' },
      ],
      { date },
    );
    expect(gap.forecasts?.map(({ year, isMet }) => [year, isMet])).toEqual([
      [2025, 'no'],
      [2026, 'yes'],
    ]);
    expect(told(gap, 'vi')).toEqual(
      expect.arrayContaining([
        'Dự kiến năm 2025: 50 xã, chưa đạt.',
        'Dự kiến năm 2026: 54 xã, đạt.',
        'Mốc năm 2022 (38 xã): đạt, thực tế 39 xã.',
        'Mốc năm 2023 (41 xã): không đạt, thực tế 40 xã, chênh lệch 1 xã.',
      ]),
    );
    expect(told(gap, 'en')).toEqual(
      expect.arrayContaining([
        'Expected in 2025: 50 communes, which does not meet it.',
        'Milestone of 2023 (41 communes): missed, with 40 communes, by 1 commune.',
      ]),
    );
    expect(pathOf(gap)).toEqual(['2024 | 2026 | 44 commune | 54 commune | 10 commune | 5 commune/year']);
  });

  test('measured from a range has no rates, and needs none of its own to be met', () => {
    const gap = targetGap(
      { kind: 'level', unit: 'commune', direction: 'at-least', target: { value: 54, year: 2025 } },
      [
        { year: 2022, value: range({ lower: '30', upper: '40' }, 'commune') },
        { year: 2024, value: 44 },
      ],
      { date },
    );
    expect([shown(gap.linear.observedRate), shown(gap.gapClosedPercent), gap.possibleStatuses]).toEqual([
      'missing-input baseline',
      'missing-input baseline',
      ['behind'],
    ]);
  });

  test('takes money between two ends in whatever scale', () => {
    const income: LevelTarget = {
      kind: 'level',
      unit: 'millionVND/person',
      direction: 'at-least',
      target: { value: 50, year: 2025 },
    };
    const found = (lower: string, upper: string, unit: 'VND/person' | 'millionVND/person' | 'VND') =>
      [{ year: 2024, value: range({ lower, upper }, unit) }] as const;
    expect(targetGap(income, found('40', '45', 'millionVND/person'), { date }).gapRange).toEqual(
      range({ lower: '5000000', upper: '10000000' }, 'VND/person'),
    );
    expect(targetGap(income, found('40000000', '45000000', 'VND/person'), { date }).gapRange).toEqual(
      range({ lower: '5000000', upper: '10000000' }, 'VND/person'),
    );
    expect(problemsOf(income, found('40', '45', 'VND'), { date })).toEqual([
      ['unit-mismatch', 'observations.0.value.unit'],
    ]);
  });

  test('of each year is missed in the years that are known', () => {
    const every: LevelTarget = {
      kind: 'level',
      unit: 'percent',
      direction: 'at-least',
      everyYear: true,
      target: { value: 95 },
    };
    expect(targetGap(every, [], { date }).yearsMissed).toEqual([]);
    const found = [
      { year: 2022, value: 94 },
      { year: 2023, value: range({ lower: '94', upper: '96' }, 'percent') },
      { year: 2024, value: 96 },
    ];
    expect(targetGap(every, found, { date }).yearsMissed).toEqual([2022]);
  });
});

describe('a multiple', () => {
  test('of a level whose year is not said, or which lies in a range', () => {
    const half = { kind: 'multiple', unit: 'household', target: { times: '0.5', year: 2025 } } as const;
    const gap = targetGap({ ...half, baseline: { value: 100 } }, [{ year: 2024, value: 60 }], { date });
    expect(told(gap, 'vi')[1]).toBe('Mục tiêu bằng 0,5 lần kỳ gốc: 50 hộ.');
    expect(told(gap, 'en')[1]).toBe('Target, 0.5 times the baseline: 50 households.');
    const open = targetGap(
      { ...half, baseline: { year: 2020 } },
      [
        { year: 2020, value: range({ lower: '90', upper: '110' }, 'household') },
        { year: 2024, value: 60 },
      ],
      { date },
    );
    expect([shown(open.target), open.isMet]).toEqual(['missing-input baseline', 'unknown']);
  });
});

describe('a yearly change', () => {
  const change: YearlyChangeTarget = {
    kind: 'yearly-change',
    target: { value: '-3', year: 2025 },
    groups: [{ subject: 'huyện nghèo', target: { value: '-4' } }],
  };

  test('of a subgroup follows its levels, as sure as those of the whole, and leaves out what is expected', () => {
    const gap = targetGap(
      change,
      [
        { year: 2022, value: 30, groups: [{ subject: 'huyện nghèo', value: 50 }] },
        { year: 2023, value: 27, figureStatus: 'estimate', groups: [{ subject: 'huyện nghèo', value: 45 }] },
        { year: 2024, value: 25, figureStatus: 'forecast', groups: [{ subject: 'huyện nghèo', value: 30 }] },
      ],
      { date },
    );
    expect([shown(gap.current), gap.figureStatus, shown(gap.groups[0]?.current)]).toEqual([
      '-3 percentagePoint/year',
      'estimate',
      '-5 percentagePoint/year',
    ]);
  });

  test('starts anew where the series is broken', () => {
    const gap = targetGap(
      { kind: 'yearly-change', target: { value: '-1', year: 2025 } },
      [
        { year: 2021, value: 5 },
        { year: 2022, value: 9, breaksSeries: true },
        { year: 2024, value: 7 },
      ],
      { date },
    );
    expect([gap.status, shown(gap.current), gap.changes.length]).toEqual([
      'met',
      '-1 percentagePoint/year',
      1,
    ]);
  });

  test('that lies in a range has no figure', () => {
    const gap = targetGap(
      { kind: 'yearly-change', target: { value: '-1', year: 2025 } },
      [
        { year: 2023, change: range({ lower: '-2', upper: '-1.5' }, 'percentagePoint/year') },
        { year: 2024, change: '-1.2' },
      ],
      { date },
    );
    expect([gap.status, gap.isMet, shown(gap.current), gap.changes.length]).toEqual([
      'met',
      'yes',
      'missing-input observations',
      1,
    ]);
  });

  test('takes a standard error in the unit of the change', () => {
    const gap = targetGap(
      { kind: 'yearly-change', target: { value: '-1', year: 2025 } },
      [{ year: 2024, change: '-1.2', standardError: '0.3' }],
      { date },
    );
    expect(gap.possibleStatuses).toEqual(['met', 'behind']);
  });
});

describe('what is done by a day', () => {
  test('and is not counted is told by its days alone', () => {
    const gap = targetGap(
      { kind: 'completion', deadlines: [{ setBy: 'tỉnh', date: '2024-12-31' }] },
      [{ year: 2024, metOn: '2024-12-31' }],
      { date },
    );
    expect([gap.status, shown(gap.achievedPercent)]).toEqual(['met', 'missing-input denominator']);
    expect(told(gap, 'vi')).toEqual([
      'Mục tiêu: đạt.',
      'Thời hạn của tỉnh: 31/12/2024; hoàn thành đúng thời hạn.',
    ]);
  });

  test('has a pace from how many were done', () => {
    const gap = targetGap(
      {
        kind: 'completion',
        unit: 'item',
        denominator: 628,
        baseline: { value: 100, year: 2022 },
        deadlines: [{ setBy: 'tỉnh', date: '2025-12-31' }],
      },
      [{ year: 2024, value: 500 }],
      { date },
    );
    expect([gap.status, shown(gap.gap), shown(gap.target), shown(gap.linear.observedRate)]).toEqual([
      'on-pace',
      '128 item',
      '628 item',
      '200 item/year',
    ]);
  });
});

describe('a region', () => {
  test('has to be named where all rows name some, and one that none names is refused', () => {
    const target = {
      kind: 'share',
      unit: 'commune',
      of: 'số xã',
      direction: 'at-least',
      regions: ['A'],
      target: { value: 80 },
      table: [{ regions: ['B'], target: { value: 60 } }],
    };
    expect(problemsOf(target)).toEqual([['missing', 'options.region']]);
    expect(problemsOf(target, [], { date, region: 'C' })).toEqual([['no-such-member', 'options.region']]);
    expect(problemsOf(target, [], { date, region: 'B' })).toBeUndefined();
  });
});
