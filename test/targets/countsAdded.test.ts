import { describe, expect, test } from 'vitest';
import { gapNow, type Standing, pathOf, rounded, shown, told } from './shown.js';

const countAdded = (target: Partial<Standing<'count-added'>>) =>
  gapNow({ kind: 'count-added', unit: 'commune', target: { added: 16 }, ...target });

describe('a number to be added', () => {
  test('Hà Giang: 33 of 177 communes, 5 more in 2019 make 21.5%', () => {
    const gap = countAdded({
      denominator: 177,
      baseline: { value: 33, year: 2017 },
      current: { added: 0, year: 2018 },
      target: { added: 5, year: 2019 },
    });
    expect([shown(gap.target), rounded(gap.targetPercent), rounded(gap.currentPercent)]).toEqual([
      '38 commune',
      '21.5',
      '18.6',
    ]);
    expect(
      [
        gap.gap,
        gap.linear.neededRate,
        gap.linear.observedRate,
        gap.current,
        gap.targetAdded,
        gap.currentAdded,
      ].map(shown),
    ).toEqual(['5 commune', '5 commune/year', '0 commune/year', '33 commune', '5 commune', '0 commune']);
    expect([shown(gap.achievedPercent), shown(gap.gapClosedPercent)]).toEqual(['0 percent', '0 percent']);
    expect(told(gap, 'vi')).toEqual([
      'Mục tiêu: chưa đạt, chậm tiến độ.',
      'Đã tăng thêm 0 xã, mục tiêu tăng thêm ít nhất 5 xã; còn thiếu 5 xã.',
      '5 xã − 0 xã = 5 xã',
      'Khi đạt mục tiêu có 38 xã, bằng 21,47% tổng số.',
      '33 xã + 5 xã = 38 xã',
      'Đạt 0% mục tiêu.',
      '0 xã ÷ 5 xã × 100 = 0%',
      'Từ cuối năm 2017, bình quân mỗi năm không đổi.',
      '(0 xã − 0 xã) ÷ 1 năm = 0 xã/năm',
      'Thời gian đã qua 50%; tốc độ bằng 0 lần mức cần thiết.',
      'Đến hết năm 2019, bình quân mỗi năm cần tăng 5 xã.',
      '(5 xã − 0 xã) ÷ 1 năm = 5 xã/năm',
      'Với tốc độ này, đến năm 2019 tăng thêm 0 xã.',
    ]);
    expect(told(gap, 'en')[3]).toBe('With the target met there are 38 communes, 21.47% of all.');
  });

  test('five of sixteen have been added: there are not five communes', () => {
    const gap = countAdded({ current: { added: 5 } });
    expect([gap.status, shown(gap.gap), shown(gap.achievedPercent), gap.direction]).toEqual([
      'undetermined',
      '11 commune',
      '31.25 percent',
      'at-least',
    ]);
    expect(told(gap, 'vi')).toEqual([
      'Mục tiêu: chưa đạt, chưa đủ số liệu để đánh giá tiến độ.',
      'Đã tăng thêm 5 xã, mục tiêu tăng thêm ít nhất 16 xã; còn thiếu 11 xã.',
      '16 xã − 5 xã = 11 xã',
      'Đạt 31,25% mục tiêu.',
      '5 xã ÷ 16 xã × 100 = 31,25%',
    ]);
    expect(told(gap, 'en').slice(1, 4)).toEqual([
      'Added so far: 5 communes, target at least 16 communes; missing 11 communes.',
      '16 communes − 5 communes = 11 communes',
      'Achieved: 31.25% of the target.',
    ]);
    expect([gap.target, gap.current, gap.currentPercent].map(shown)).toEqual([
      'missing-input baseline',
      'missing-input baseline',
      'missing-input baseline denominator',
    ]);
  });

  test('Lai Châu: 16 more communes, of which nothing else is said', () => {
    const gap = countAdded({});
    expect(
      [gap.currentAdded, gap.target, gap.targetPercent, gap.current, gap.currentPercent].map(shown),
    ).toEqual([
      'missing-input observations',
      'missing-input baseline',
      'missing-input baseline denominator',
      'missing-input baseline observations',
      'missing-input baseline observations denominator',
    ]);
    expect(gap.status).toBe('undetermined');
    expect(told(gap, 'vi')).toEqual([
      'Mục tiêu: chưa đủ số liệu để kết luận.',
      'Mục tiêu tăng thêm ít nhất 16 xã; chưa có số liệu hiện tại.',
    ]);
  });

  test('how many there are tells how many were added', () => {
    const gap = countAdded({ baseline: { value: 33 }, current: { value: 49 } });
    expect([gap.status, shown(gap.currentAdded), shown(gap.current)]).toEqual([
      'met',
      '16 commune',
      '49 commune',
    ]);
    expect(told(gap, 'vi').slice(1)).toEqual([
      'Đã tăng thêm 16 xã, đúng bằng mục tiêu.',
      'Khi đạt mục tiêu có 49 xã.',
      '33 xã + 16 xã = 49 xã',
      'Đạt 100% mục tiêu.',
      '16 xã ÷ 16 xã × 100 = 100%',
    ]);
    expect(told(gap, 'en')[2]).toBe('With the target met there are 49 communes.');
    const fewer = countAdded({ baseline: { value: 33 }, current: { value: 30 } });
    expect([shown(fewer.currentAdded), shown(fewer.achievedPercent)]).toEqual(['-3 commune', 'sign-change']);
  });

  test('with a path: added to what there was, or counted from none', () => {
    const plan = {
      target: { added: 15, year: 2025 },
      current: { added: 0, year: 2023 },
      path: [
        { year: 2024, added: 5 },
        { year: 2025, added: 10 },
      ],
    };
    const gap = countAdded(plan);
    expect([gap.path?.closesGap, pathOf(gap)?.[1]]).toEqual([
      'yes',
      '2024 | 2025 | 5 commune | 15 commune | 10 commune | 10 commune/year',
    ]);
    expect(pathOf(countAdded({ ...plan, baseline: { value: 39 } }))?.[1]).toBe(
      '2024 | 2025 | 44 commune | 54 commune | 10 commune | 10 commune/year',
    );
    const levels = [{ year: 2024, value: 44 }];
    expect(pathOf(countAdded({ ...plan, baseline: { value: 39 }, path: levels }))).toEqual([
      '2023 | 2024 | 39 commune | 44 commune | 5 commune | 5 commune/year',
      '2024 | 2025 | 44 commune | 54 commune | 10 commune | 10 commune/year',
    ]);
  });

  test('nothing to add is met, and no share of it', () => {
    const gap = countAdded({ target: { added: 0 }, current: { added: 0 } });
    expect([gap.status, shown(gap.achievedPercent), shown(gap.gapClosedPercent)]).toEqual([
      'met',
      'zero-denominator',
      'baseline-equals-target',
    ]);
  });
});
