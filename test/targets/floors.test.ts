import { describe, expect, test } from 'vitest';
import { gapNow, type Standing, rounded, shown, told } from './shown.js';

const floor = (target: Partial<Standing<'floor'>>) =>
  gapNow({ kind: 'floor', unit: 'criterion', countedIn: 'commune', target: { value: 15 }, ...target });

describe('a floor for every place: no commune under 15 criteria (Lai Châu)', () => {
  test('nothing known', () => {
    const gap = floor({});
    expect(gap.direction).toBe('at-least');
    expect([
      gap.status,
      shown(gap.target),
      shown(gap.gap),
      shown(gap.denominator),
      shown(gap.achievedPercent),
    ]).toEqual([
      'undetermined',
      '15 criterion',
      'missing-input observations',
      'missing-input denominator',
      'missing-input observations denominator',
    ]);
    expect(told(gap, 'vi')).toEqual([
      'Mục tiêu: chưa đủ số liệu để kết luận.',
      'Mức tối thiểu của mỗi xã: 15 tiêu chí.',
    ]);
    expect(told(gap, 'en')[1]).toBe('Minimum of each commune: 15 criteria.');
  });

  test('by counts', () => {
    const gap = floor({
      denominator: 100,
      baseline: { below: 60, year: 2021 },
      current: { below: 40, year: 2023 },
      target: { value: 15, year: 2025 },
    });
    expect([gap.status, shown(gap.gap), shown(gap.achievedPercent)]).toEqual([
      'behind',
      '40 commune',
      '60 percent',
    ]);
    expect(rounded(gap.gapClosedPercent)).toBe('33.3');
    expect([shown(gap.linear.observedRate), shown(gap.linear.neededRate)]).toEqual([
      '-10 commune/year',
      '-20 commune/year',
    ]);
    expect(told(gap, 'vi')).toEqual([
      'Mục tiêu: chưa đạt, chậm tiến độ.',
      'Mức tối thiểu của mỗi xã: 15 tiêu chí.',
      'Còn 40 xã dưới mức tối thiểu.',
      '60% số xã không dưới mức tối thiểu.',
      '(100 xã − 40 xã) ÷ 100 xã × 100 = 60%',
      'So với kỳ gốc, đã thực hiện 33,33% mức giảm cần đạt.',
      '(40 xã − 60 xã) ÷ (0 xã − 60 xã) × 100 ≈ 33,3333%',
      'Từ cuối năm 2021, bình quân mỗi năm giảm 10 xã.',
      '(40 xã − 60 xã) ÷ 2 năm = −10 xã/năm',
      'Thời gian đã qua 50%; tốc độ bằng 0,67 lần mức cần thiết.',
      'Đến hết năm 2025, bình quân mỗi năm cần giảm 20 xã.',
      '(0 xã − 40 xã) ÷ 2 năm = −20 xã/năm',
      'Với tốc độ này, đến năm 2025 là 20 xã, đến năm 2027 mới đạt mục tiêu.',
    ]);
    expect(told(gap, 'en').slice(2, 4)).toEqual([
      'Below it: 40 communes.',
      '60% of the communes are not below it.',
    ]);
    expect('placesBelow' in gap).toBe(false);
  });

  test('what is below counts even where it is not known of how many', () => {
    const gap = floor({ current: { below: 3 } });
    expect([gap.status, shown(gap.achievedPercent)]).toEqual(['undetermined', 'missing-input denominator']);
    expect(told(gap, 'vi')).toHaveLength(3);
    expect(floor({ baseline: { below: 0 }, current: { below: 1 } }).status).toBe('lost');
  });

  test('none below is none, not zero', () => {
    const gap = floor({ current: { below: 0 } });
    expect(gap.status).toBe('met');
    expect(told(gap, 'vi')).toEqual([
      'Mục tiêu: đạt.',
      'Mức tối thiểu của mỗi xã: 15 tiêu chí.',
      'Không còn xã nào dưới mức tối thiểu.',
    ]);
    expect(told(gap, 'en')[2]).toBe('No commune is below it.');
  });

  test('by the level of each commune; 15 is enough', () => {
    const gap = floor({
      current: {
        places: [
          { place: 'A', value: '14.5' },
          { place: 'B', value: 15 },
          { place: { vi: 'C', en: 'C2' }, value: 12 },
        ],
      },
    });
    expect([gap.status, shown(gap.gap), shown(gap.denominator), shown(gap.totalShortfall)]).toEqual([
      'undetermined',
      '2 commune',
      '3 commune',
      '3.5 criterion',
    ]);
    expect(
      gap.placesBelow?.map(({ place, value, shortfall }) => [place, shown(value), shown(shortfall)]),
    ).toEqual([
      ['A', '14.5 criterion', '0.5 criterion'],
      [{ vi: 'C', en: 'C2' }, '12 criterion', '3 criterion'],
    ]);
    expect(gap.placesUnknown).toEqual([]);
    expect(told(gap, 'vi').slice(-2)).toEqual([
      'A: 14,5 tiêu chí, thiếu 0,5 tiêu chí.',
      'C: 12 tiêu chí, thiếu 3 tiêu chí.',
    ]);
    expect(told(gap, 'en').at(-1)).toBe('C2: 12 criteria, short of it by 3 criteria.');
    const met = floor({ current: { places: [{ place: 'B', value: 15 }] } });
    expect([met.status, shown(met.totalShortfall)]).toEqual(['met', '0 criterion']);
  });

  test('a rate lacks points', () => {
    const gap = floor({
      unit: 'percent',
      target: { value: 90 },
      current: { places: [{ place: 'A', value: 85 }] },
    });
    expect([shown(gap.placesBelow?.[0]?.shortfall), shown(gap.totalShortfall)]).toEqual([
      '5 percentagePoint',
      '5 percentagePoint',
    ]);
  });

  test('an unknown level is neither met nor missed', () => {
    const open = floor({
      current: {
        places: [{ place: 'A', value: 15 }, { place: 'B' }, { place: { vi: 'Xã C', en: 'Commune C' } }],
      },
    });
    expect([open.status, shown(open.gap), open.placesUnknown, shown(open.totalShortfall)]).toEqual([
      'undetermined',
      'missing-input observations',
      ['B', { vi: 'Xã C', en: 'Commune C' }],
      'missing-input observations',
    ]);
    expect(told(open, 'vi').at(-1)).toBe('Chưa có số liệu của: B, Xã C.');
    expect(told(open, 'en').at(-1)).toBe('Not known of: B, Commune C.');
    const missed = floor({ current: { places: [{ place: 'A', value: 14 }, { place: 'B' }] } });
    expect([missed.status, shown(missed.gap)]).toEqual(['undetermined', 'missing-input observations']);
  });
});
