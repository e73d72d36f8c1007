import { describe, expect, test } from 'vitest';
import { gapNow, type Standing, shown, told } from './shown.js';

const multiple = (target: Partial<Standing<'multiple'>>) =>
  gapNow({
    kind: 'multiple',
    unit: 'VND/person',
    baseline: { year: 2020 },
    target: { times: '1.5' },
    ...target,
  });

describe('a multiple of an earlier level: income 1.5 times that of 2020 (Lai Châu)', () => {
  test('without the income of 2020 nothing can be said', () => {
    const gap = multiple({
      current: { value: 24000000, year: 2023 },
      target: { times: '1.5', year: 2025 },
    });
    expect(
      [
        gap.target,
        gap.gap,
        gap.currentTimes,
        gap.achievedPercent,
        gap.gapClosedPercent,
        gap.linear.observedRate,
        gap.linear.neededRate,
      ].map(shown),
    ).toEqual(Array(7).fill('missing-input baseline'));
    expect([gap.status, gap.direction, shown(gap.current), shown(gap.targetTimes)]).toEqual([
      'undetermined',
      'at-least',
      '24000000 VND/person',
      '1.5 times',
    ]);
    expect(told(gap, 'vi')).toEqual([
      'Mục tiêu: chưa đủ số liệu để kết luận.',
      'Mục tiêu bằng 1,5 lần năm 2020: không xác định (thiếu số liệu về kỳ gốc).',
    ]);
    expect(shown(multiple({}).current)).toBe('missing-input observations');
  });

  test('of zero there is no multiple', () => {
    const gap = multiple({ baseline: { value: 0 } });
    expect([gap.target, gap.gap, gap.linear.neededRate].map(shown)).toEqual(Array(3).fill('zero-baseline'));
    expect(told(gap, 'en')).toEqual([
      'Target: not known.',
      'Target, 1.5 times the baseline: not defined (the baseline is zero, so a relative change is undefined).',
    ]);
  });

  test('with it', () => {
    const gap = multiple({
      unit: 'millionVND/person',
      baseline: { year: 2020, value: '21.5' },
      current: { value: 24, year: 2023 },
      target: { times: '1.5', year: 2025 },
    });
    expect(
      [gap.target, gap.gap, gap.currentTimes, gap.gapClosedPercent, gap.linear.neededRate].map(shown),
    ).toEqual([
      '32250000 VND/person',
      '8250000 VND/person',
      '1.116279069767441860465116279069767 times',
      '23.25581395348837209302325581395349 percent',
      '4125000 VND/person',
    ]);
    expect(told(gap, 'vi').slice(0, 5)).toEqual([
      'Mục tiêu: chưa đạt, chậm tiến độ.',
      'Mục tiêu bằng 1,5 lần năm 2020: 32,25 triệu đồng/người.',
      '21,5 triệu đồng/người × 1,5 lần = 32,25 triệu đồng/người',
      'Hiện tại 24 triệu đồng/người, mục tiêu ít nhất 32,25 triệu đồng/người; còn thiếu 8,25 triệu đồng/người.',
      '32,25 triệu đồng/người − 24 triệu đồng/người = 8,25 triệu đồng/người',
    ]);
    expect(told(gap, 'en')[1]).toBe('Target, 1.5 times that of 2020: 32.25 million VND/person.');
    expect(told(multiple({ baseline: { value: 2 } }), 'vi')[1]).toBe(
      'Mục tiêu bằng 1,5 lần kỳ gốc: 3 đồng/người.',
    );
    expect(shown(multiple({ baseline: { value: 2 } }).currentTimes)).toBe('missing-input observations');
  });

  test('less than once is a ceiling', () => {
    const gap = multiple({
      unit: 'household',
      baseline: { value: 1000 },
      current: { value: 600 },
      target: { times: '0.5' },
    });
    expect([gap.direction, gap.status, shown(gap.target), shown(gap.gap)]).toEqual([
      'at-most',
      'undetermined',
      '500 household',
      '100 household',
    ]);
  });

  test('a direction that is stated counts', () => {
    const gap = multiple({
      direction: 'at-most',
      baseline: { value: 100 },
      current: { value: 120 },
      target: { times: '1.5' },
    });
    expect([gap.direction, gap.status, shown(gap.gapClosedPercent)]).toEqual([
      'at-most',
      'met',
      'baseline-met',
    ]);
  });
});
