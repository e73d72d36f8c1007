import { expect, test } from 'vitest';
import { povertyTrend } from '../../src/poverty/index.js';
import { assessPortfolio } from '../../src/targets/portfolio/index.js';
import { targetGap, type Target } from '../../src/targets/index.js';
import { bothSaidOf, saidOf } from '../problems.js';

const falling = [
  { year: 2022, value: 10 },
  { year: 2023, value: 8 },
];
const date = '2024-01-15';

test.each(['percent', 'percent/year'] as const)(
  'levels in per cent change by points, so that a yearly change in %s is refused',
  (unit) => {
    const target: Target = { kind: 'yearly-change', unit, target: { value: '-1.5' } };
    const trend = povertyTrend({
      measure: 'poor',
      standard: 'vn-2022',
      observations: falling.map(({ year, value }) => ({ year, ratePercent: value })),
    });
    const said = [
      [`target.unit: expected the unit percentagePoint/year, received ${unit}`],
      [`target.unit: cần đơn vị tính percentagePoint/year, nhận được ${unit}`],
    ];
    expect(bothSaidOf(() => targetGap(target, falling, { date }))).toEqual(said);
    expect(bothSaidOf(() => targetGap(target, trend, { date }))).toEqual(said);
    const baseline = { value: 10, year: 2022 };
    expect(
      bothSaidOf(() => targetGap({ ...target, baseline }, [{ year: 2023, change: -2 }], { date })),
    ).toEqual(said);
    const groups = [{ subject: 'huyện nghèo', value: 40 }];
    expect(
      bothSaidOf(() =>
        targetGap(
          { ...target, groups: [{ subject: 'huyện nghèo', target: { value: -4 } }] },
          [{ year: 2023, groups }],
          { date },
        ),
      ),
    ).toEqual(said);
    // A rate of growth is told as a change, and is one in per cent.
    expect(targetGap(target, [{ year: 2023, change: -2 }], { date }).isMet).toBe('yes');
  },
);

test('a poverty rate is to fall: a change without its sign is told with the sign', () => {
  const trend = povertyTrend({
    measure: 'poor',
    standard: 'vn-2022',
    observations: falling.map(({ year, value }) => ({ year, ratePercent: value })),
  });
  expect(
    bothSaidOf(() => targetGap({ kind: 'yearly-change', target: { value: '1.5' } }, trend, { date })),
  ).toEqual([
    ['target.target.value: contradiction: a poverty rate is to fall, so its change is negative; write: -1.5'],
    ['target.target.value: mâu thuẫn: tỷ lệ nghèo phải giảm nên mức thay đổi là số âm; viết: -1.5'],
  ]);
  expect(
    saidOf(
      () => targetGap({ kind: 'yearly-change', target: { from: 1, to: 1.5 } }, trend, { date }),
      'en',
    ).split('\n'),
  ).toEqual([
    'target.target.from: contradiction: a poverty rate is to fall, so its change is negative; write: -1',
    'target.target.to: contradiction: a poverty rate is to fall, so its change is negative; write: -1.5',
  ]);
  expect(targetGap({ kind: 'yearly-change', target: { value: '1.5' } }, falling, { date }).status).toBe(
    'moving-away',
  );
});

const rate = (value: string, target: string) =>
  targetGap(
    { kind: 'level', unit: 'percent', direction: 'at-most', target: { value: target, year: 2025 } },
    [{ year: 2023, value }],
    { date },
  ).warnings.map(({ code }) => code);

test.each([
  ['12.5', '0.05', ['scale-slip']],
  ['5', '0.05', ['scale-slip']],
  ['4.99', '0.05', []],
  ['0.05', '5', ['scale-slip']],
  ['100', '1', []],
  ['0', '0.05', []],
  ['12.5', '0', []],
])('%s%% beside a target of %s%%: %j', (value, target, codes) => {
  expect(rate(value, target)).toEqual(codes);
});

test('money a thousand times apart may be in another unit', () => {
  const income = (value: number) =>
    targetGap(
      {
        kind: 'multiple',
        unit: 'VND/person/year',
        direction: 'at-least',
        baseline: { value: '20000000', year: 2020 },
        target: { times: '1.5', year: 2025 },
      },
      [{ year: 2023, value }],
      { date },
    ).warnings;
  expect(income(30_000)).toEqual([
    {
      code: 'scale-slip',
      text: {
        vi: 'số liệu mới nhất và mục tiêu chênh nhau từ 100 lần trở lên; có thể một trong hai số ghi nhầm đơn vị tính',
        en: 'the latest figure and the target are a hundred times apart or more; one of them may be in another unit',
      },
    },
  ]);
  expect(income(30_001)).toEqual([]);
});

test('counts may lie as far apart as they do', () => {
  const communes = targetGap(
    { kind: 'level', unit: 'commune', direction: 'at-least', target: { value: 1000, year: 2025 } },
    [{ year: 2023, value: 1 }],
    { date },
  );
  expect(communes.warnings).toEqual([]);
});

test('what is due on a day to come is still due, whether anything is known of it or not', () => {
  const due = (day: string) =>
    assessPortfolio({
      date: day,
      dueBy: '2025-12-31',
      targets: [
        {
          kind: 'share',
          id: 'known',
          unit: 'commune',
          denominator: 94,
          direction: 'at-least',
          target: { value: '57.5', year: 2025 },
        },
        {
          kind: 'level',
          id: 'unknown',
          unit: 'commune',
          direction: 'at-least',
          target: { value: 54, year: 2025 },
        },
      ],
      observed: [{ targetId: 'known', observations: [{ year: 2023, numerator: 39 }] }],
    }).due.map(({ targetId, dueStatus }) => [targetId, dueStatus]);
  expect(due('2025-12-31')).toEqual([
    ['known', 'due'],
    ['unknown', 'due'],
  ]);
  expect(due('2026-01-01')).toEqual([
    ['known', 'undetermined'],
    ['unknown', 'undetermined'],
  ]);
});

test('a target that is not there is told with the nearest', () => {
  const call = () =>
    assessPortfolio({
      date,
      targets: [
        {
          kind: 'level',
          id: 'NQ-01',
          unit: 'commune',
          direction: 'at-least',
          target: { value: 54, year: 2025 },
        },
      ],
      observed: [{ targetId: 'NQ-1', observations: [{ year: 2023, value: 39 }] }],
    });
  expect(bothSaidOf(call)).toEqual([
    ['observed[0].targetId: there is no NQ-1 in the targets; did you mean “NQ-01”?'],
    ['observed[0].targetId: không có NQ-1 trong các mục tiêu đã nêu; có phải là “NQ-01”?'],
  ]);
});

test('a target without its unit, or with the words of one, is told which there are', () => {
  const target = { kind: 'level', direction: 'at-least', target: { value: 54, year: 2025 } };
  const call = (given: object) => () => targetGap(given as Target, [{ year: 2023, value: 39 }], { date });
  expect(bothSaidOf(call(target))).toEqual([
    ['target.unit: is missing; expected a unit of the library such as “percent”, “commune” or “VND”'],
    ['target.unit: còn thiếu; cần đơn vị tính của thư viện, ví dụ “percent”, “commune”, “VND”'],
  ]);
  expect(bothSaidOf(call({ ...target, unit: 'xã' }))).toEqual([
    ['target.unit: wrong form “xã”: expected a unit of the library such as “percent”, “commune” or “VND”'],
    ['target.unit: không đúng dạng “xã”: cần đơn vị tính của thư viện, ví dụ “percent”, “commune”, “VND”'],
  ]);
});
