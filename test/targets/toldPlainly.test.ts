import { describe, expect, test } from 'vitest';
import {
  assessPortfolio,
  targetGap,
  type CompletionTarget,
  type LevelTarget,
  type Target,
  type TargetObservation,
  type YearlyChangeTarget,
} from '../../src/targets/internal.js';
import { shown, told } from './shown.js';

const poor: LevelTarget = {
  kind: 'level',
  unit: 'percent',
  direction: 'at-most',
  target: { value: '3.0', year: 2023 },
};

const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
const gapOf = (target: Target, observations: readonly TargetObservation[], date: string, region?: string) =>
  targetGap(target, observations, { date, ...(region === undefined ? {} : { region }) });

describe('wording', () => {
  test.each([
    ['about', 'mục tiêu khoảng 3%', 'target about 3%', ['wording-width']],
    ['nearly', 'mục tiêu gần 3%', 'target nearly 3%', ['wording-width']],
    ['basically', 'mục tiêu cơ bản 3%', 'target basically 3%', ['wording-width']],
    ['less-than', 'mục tiêu dưới 3%', 'target less than 3%', []],
    ['exact', 'mục tiêu không quá 3%', 'target at most 3%', []],
  ] as const)('%s is told as it stands, and how far it is taken to reach', (wording, vi, en, assumed) => {
    const gap = gapOf({ ...poor, wording }, [{ year: 2022, value: '3.81' }], '2023-01-15');
    expect(told(gap, 'vi')[1]).toBe(`Hiện tại 3,81%, ${vi}; còn phải giảm 0,81 điểm phần trăm.`);
    expect(told(gap, 'en')[1]).toBe(`Now 3.81%, ${en}; to be cut by 0.81 percentage points.`);
    expect(codes(gap.assumptions)).toEqual(assumed);
  });

  test('about a range names both ends', () => {
    const target: LevelTarget = {
      kind: 'level',
      unit: 'percent',
      direction: 'between',
      wording: 'about',
      target: { from: 30, to: 40, year: 2025 },
    };
    const gap = gapOf(target, [{ year: 2023, value: 20 }], '2024-01-15');
    expect(told(gap, 'vi')[1]).toMatch('mục tiêu khoảng từ 30% đến 40%');
  });

  const falling: YearlyChangeTarget = {
    kind: 'yearly-change',
    wording: 'more-than',
    target: { value: '-3', year: 2025 },
    groups: [{ subject: 'huyện nghèo', target: { from: '-4', to: '-5' } }],
  };

  test('“more than” asks more than its figure of the whole, and leaves the range of a subgroup as it is', () => {
    const gap = targetGap(
      falling,
      [{ year: 2023, change: '-3', groups: [{ subject: 'huyện nghèo', change: '-4' }] }],
      { date: '2024-01-15' },
    );
    expect([gap.status, gap.groups[0]?.status]).toEqual(['behind', 'met']);
    expect(told(gap, 'vi')).toContain(
      'Yêu cầu giảm trên 3 điểm phần trăm/năm, thực tế giảm 3 điểm phần trăm/năm: chưa đạt, chậm tiến độ.',
    );
    expect(told(gap, 'vi')).toContain(
      'Riêng huyện nghèo: yêu cầu giảm từ 4 đến 5 điểm phần trăm/năm, thực tế giảm 4 điểm phần trăm/năm: đạt.',
    );
    expect(told(gap, 'en')[1]).toMatch(
      /^Asked: a fall of more than 3 percentage points\/year; it fell by 3 /,
    );
  });
});

describe('deadlines of which the day of completion is not known', () => {
  const houses: CompletionTarget = {
    kind: 'completion',
    unit: 'house',
    denominator: 628,
    deadlines: [
      { setBy: 'tỉnh', date: '2025-06-30' },
      { setBy: 'Chính phủ', date: '2025-12-31' },
    ],
  };
  const states = (observations: readonly TargetObservation[], date: string) =>
    targetGap(houses, observations, { date }).deadlines.map(({ deadlineStatus }) => deadlineStatus);

  test('are missed only where somebody has looked since', () => {
    expect(states([], '2026-01-15')).toEqual(['undetermined', 'undetermined']);
    expect(states([{ year: 2024, value: 500 }], '2025-07-15')).toEqual(['undetermined', 'due']);
    expect(states([{ year: 2025, value: 500 }], '2025-07-15')).toEqual(['missed', 'due']);
    expect(states([{ year: 2025, value: 500 }], '2026-01-15')).toEqual(['missed', 'missed']);
    expect(states([{ year: 2025, value: 628 }], '2025-07-15')).toEqual(['undetermined', 'met']);
  });

  test('are told with how they were kept', () => {
    const last = (observations: readonly TargetObservation[], date: string, locale: 'vi' | 'en') =>
      told(targetGap(houses, observations, { date }), locale).filter((line) =>
        /^(Thời hạn|Deadline)/.test(line),
      );
    expect(last([{ year: 2025, value: 500 }], '2025-07-15', 'vi')).toEqual([
      'Thời hạn của tỉnh: 30/6/2025; quá hạn, chưa hoàn thành.',
      'Thời hạn của Chính phủ: 31/12/2025; chưa đến hạn.',
    ]);
    expect(last([{ year: 2025, value: 500 }], '2025-07-15', 'en')).toEqual([
      'Deadline of tỉnh: 2025-06-30; not done by then.',
      'Deadline of Chính phủ: 2025-12-31; still to come.',
    ]);
    expect(last([{ year: 2025, value: 628 }], '2025-07-15', 'vi')).toEqual([
      'Thời hạn của tỉnh: 30/6/2025; chưa rõ có kịp thời hạn hay không.',
      'Thời hạn của Chính phủ: 31/12/2025; đã hoàn thành trong thời hạn.',
    ]);
    expect(last([{ year: 2025, value: 628 }], '2025-07-15', 'en')).toEqual([
      'Deadline of tỉnh: 2025-06-30; not known whether it was done by then.',
      'Deadline of Chính phủ: 2025-12-31; done by then.',
    ]);
  });
});

describe('the year of the target', () => {
  const plan: LevelTarget = {
    kind: 'level',
    unit: 'billionVND',
    direction: 'at-least',
    baseline: { value: 0, year: 2020 },
    target: { value: 1971, year: 2023 },
  };
  const found = [{ year: 2023, value: '998' }];

  test.each([
    ['2023-09-30', ['year-not-over'], 'Năm 2023 là năm cuối của mục tiêu.'],
    ['2023-12-30', ['year-not-over'], 'Năm 2023 là năm cuối của mục tiêu.'],
    ['2023-12-31', [], 'Năm 2023 là năm cuối của mục tiêu.'],
    ['2024-01-01', [], 'Đã qua thời hạn của mục tiêu (năm 2023).'],
  ])('is not past on %s before it is over', (date, warned, said) => {
    const gap = gapOf(plan, found, date);
    expect(codes(gap.warnings)).toEqual(warned);
    expect(told(gap, 'vi')).toContain(said);
    // Where it stands already is no prospect.
    expect(told(gap, 'vi')).toContain('Với tốc độ này, đến năm 2026 mới đạt mục tiêu.');
    expect(told(gap, 'en')).toContain('At this pace it is there in 2026 only.');
  });

  test('what is met has no pace that a part of a year would spoil', () => {
    expect(codes(gapOf(plan, [{ year: 2023, value: 2000 }], '2023-09-30').warnings)).toEqual([]);
  });

  test('past with older figures asks for no pace, and does not say that nothing tells it', () => {
    const gap = gapOf(plan, [{ year: 2022, value: '998' }], '2024-01-15');
    expect([gap.status, codes(gap.warnings)]).toEqual(['undetermined', ['figures-too-old']]);
    expect(told(gap, 'vi')[0]).toBe(
      'Mục tiêu: chưa kết luận được, số liệu mới nhất chưa đạt và là của năm trước thời hạn.',
    );
    expect(told(gap, 'en')[0]).toBe(
      'Target: not known; the latest figure, of an earlier year, does not meet it.',
    );
    expect(told(gap, 'vi').join()).not.toMatch('bình quân mỗi năm cần');
    const { undetermined } = assessPortfolio({
      date: '2024-01-15',
      targets: [{ ...plan, id: 'plan' }],
      observed: [{ targetId: 'plan', observations: [{ year: 2022, value: '998' }] }],
    });
    expect(undetermined[0]?.reason.en).toBe('its time is over, and the figures are of an earlier year');
  });
});

test('a yearly change of before its last year says so', () => {
  const change: YearlyChangeTarget = { kind: 'yearly-change', target: { value: '-1', year: 2025 } };
  const gap = gapOf(change, [{ year: 2023, change: '-0.5' }], '2026-01-15');
  expect([gap.status, gap.isMet, codes(gap.warnings)]).toEqual(['undetermined', 'no', ['figures-too-old']]);
  const { undetermined } = assessPortfolio({
    date: '2026-01-15',
    targets: [{ ...change, id: 'change' }],
    observed: [{ targetId: 'change', observations: [{ year: 2023, change: '-0.5' }] }],
  });
  expect(undetermined.map(({ reason }) => reason.vi)).toEqual([
    'đã hết thời hạn nhưng chưa có số liệu của năm cuối',
  ]);
});

describe('where the pace leads', () => {
  test('after the far end of a range the way back is to that end, and nothing is reached in a year gone by', () => {
    const range: LevelTarget = {
      kind: 'level',
      unit: 'household',
      direction: 'between',
      baseline: { value: 20, year: 2021 },
      target: { from: 30, to: 40, year: 2025 },
    };
    const gap = targetGap(range, [{ year: 2023, value: 45 }], { date: '2024-01-15' });
    expect([gap.status, shown(gap.gap), shown(gap.linear.neededRate)]).toEqual([
      'overshot',
      '5 household',
      '-2.5 household/year',
    ]);
    expect(told(gap, 'vi').slice(-3)).toEqual([
      'Đến hết năm 2025, bình quân mỗi năm cần giảm 2,5 hộ.',
      '(40 hộ − 45 hộ) ÷ 2 năm = −2,5 hộ/năm',
      'Với tốc độ này, đến năm 2025 là 70 hộ.',
    ]);
    const fallen = targetGap({ ...range, baseline: { value: 50, year: 2021 } }, [{ year: 2023, value: 26 }], {
      date: '2024-01-15',
    });
    expect([fallen.status, shown(fallen.gap), shown(fallen.linear.neededRate)]).toEqual([
      'overshot',
      '4 household',
      '2 household/year',
    ]);
  });

  test('the wrong way has no ratio in words', () => {
    const gap = gapOf(
      { ...poor, baseline: { value: '3.5', year: 2020 } },
      [{ year: 2022, value: '3.81' }],
      '2023-01-15',
    );
    expect(told(gap, 'vi')).toContain('Thời gian đã qua 66,67%; diễn biến ngược chiều mục tiêu.');
    expect(told(gap, 'en')).toContain('66.67% of the time is gone, and it goes the wrong way.');
  });

  test('what stands still has not changed', () => {
    const gap = gapOf(
      { ...poor, baseline: { value: '3.81', year: 2020 } },
      [{ year: 2022, value: '3.81' }],
      '2023-01-15',
    );
    expect(told(gap, 'en')).toContain('Since the end of 2020 it has not changed on average.');
  });

  test('what is to be added is not taken for what there is', () => {
    const gap = gapOf(
      {
        kind: 'count-added',
        unit: 'commune',
        baseline: { value: 38, year: 2020 },
        target: { added: 16, year: 2025 },
      },
      [{ year: 2023, value: 44 }],
      '2024-01-15',
    );
    expect(told(gap, 'vi').at(-1)).toBe(
      'Với tốc độ này, đến năm 2025 tăng thêm 10 xã, đến năm 2028 mới đạt mục tiêu.',
    );
    expect(told(gap, 'en').at(-1)).toBe(
      'At this pace 10 communes will have been added by 2025, and there in 2028 only.',
    );
  });
});

test('a count that is known is not said to be unknown', () => {
  const gap = gapOf(
    {
      kind: 'share',
      unit: 'commune',
      of: 'xã đạt chuẩn',
      direction: 'at-least',
      target: { value: '7.4', numerator: 4, year: 2025 },
    },
    [{ year: 2023, numerator: 1 }],
    '2024-01-15',
  );
  expect(told(gap, 'vi').slice(1, 3)).toEqual([
    'Mục tiêu ít nhất 7,4%.',
    'Tính theo số lượng: hiện có 1 xã, cần ít nhất 4 xã; còn thiếu 3 xã.',
  ]);
});

test('the region stands in the first line, and doubt is not laid on rounding where places are unknown', () => {
  const gap = gapOf(
    {
      kind: 'floor',
      unit: 'criterion',
      countedIn: 'commune',
      target: { value: 15, year: 2025 },
      table: [{ regions: ['Tây Bắc'], target: { value: 12, year: 2025 } }],
    },
    [{ year: 2023, places: [{ place: 'Xã A', value: 16 }, { place: 'Xã B' }] }],
    '2024-01-15',
    'Tây Bắc',
  );
  expect(told(gap, 'vi')[0]).toBe(
    'Mục tiêu (Tây Bắc): chưa đủ số liệu để kết luận (do số liệu hoặc câu chữ chưa thật chính xác, có thể là: đạt; chưa đạt, chưa đủ số liệu để đánh giá tiến độ).',
  );
  expect(told(gap, 'en')[0]).toBe(
    'Target (Tây Bắc): not known (inexact as the figures or the wording are, it may be: met; not met; nothing tells the pace).',
  );
});
