import { describe, expect, test } from 'vitest';
import { quantity, type Quantity } from '../../src/foundation/index.js';
import { type LevelGap, type PaceOnPath } from '../../src/targets/internal.js';
import { gapNow, type Standing, pathOf, rounded, shown, told } from './shown.js';

const level = (target: Partial<Standing<'level'>>) =>
  gapNow({ kind: 'level', unit: 'commune', direction: 'at-least', target: { value: 54 }, ...target });

describe('a level', () => {
  test('Lai Châu, end of 2023: 39 of 54 communes; 5 more in 2024 and 10 more in 2025 close the gap exactly', () => {
    const gap = level({
      subject: 'số xã đạt chuẩn nông thôn mới',
      current: { value: '39', year: 2023 },
      target: { value: '54', year: 2025 },
      path: [
        { year: 2024, added: 5 },
        { year: 2025, added: 10 },
      ],
    });
    expect(gap).toMatchObject({
      kind: 'target-gap',
      targetKind: 'level',
      subject: 'số xã đạt chuẩn nông thôn mới',
      direction: 'at-least',
      status: 'undetermined',
      warnings: [],
    });
    expect([gap.target as Quantity, gap.current, gap.gap].map(shown)).toEqual([
      '54 commune',
      '39 commune',
      '15 commune',
    ]);
    expect(rounded(gap.achievedPercent)).toBe('72.2');
    expect(shown(gap.linear.neededRate)).toBe('7.5 commune/year');
    expect(pathOf(gap)).toEqual([
      '2023 | 2024 | 39 commune | 44 commune | 5 commune | 5 commune/year',
      '2024 | 2025 | 44 commune | 54 commune | 10 commune | 10 commune/year',
    ]);
    expect([shown(gap.path?.remainder), gap.path?.closesGap]).toEqual(['0 commune', 'yes']);
    expect(told(gap, 'vi')).toEqual([
      'Mục tiêu số xã đạt chuẩn nông thôn mới: chưa đạt, chưa đủ số liệu để đánh giá tiến độ.',
      'Hiện tại 39 xã, mục tiêu ít nhất 54 xã; còn thiếu 15 xã.',
      '54 xã − 39 xã = 15 xã',
      'Đạt 72,22% mục tiêu.',
      '39 xã ÷ 54 xã × 100 ≈ 72,2222%',
      'Đến hết năm 2025, bình quân mỗi năm cần tăng 7,5 xã.',
      '(54 xã − 39 xã) ÷ 2 năm = 7,5 xã/năm',
      'Lộ trình đến năm 2024: từ 39 xã lên 44 xã, tăng 5 xã (bình quân 5 xã/năm).',
      'Lộ trình đến năm 2025: từ 44 xã lên 54 xã, tăng 10 xã (bình quân 10 xã/năm).',
      'Thực hiện đúng lộ trình thì đạt mục tiêu.',
    ]);
    expect(told(gap, 'en')).toEqual([
      'Target số xã đạt chuẩn nông thôn mới: not met; nothing tells the pace.',
      'Now 39 communes, target at least 54 communes; missing 15 communes.',
      '54 communes − 39 communes = 15 communes',
      'Achieved: 72.22% of the target.',
      '39 communes ÷ 54 communes × 100 ≈ 72.2222%',
      'Until the end of 2025 it has to rise by 7.5 communes a year on average.',
      '(54 communes − 39 communes) ÷ 2 years = 7.5 communes/year',
      'Path to 2024: from 39 communes to 44 communes, up 5 communes (on average 5 communes/year).',
      'Path to 2025: from 44 communes to 54 communes, up 10 communes (on average 10 communes/year).',
      'The path closes the gap exactly.',
    ]);
  });

  test('Lai Châu: on average 13.9 of 17.3 criteria; +1.6 in 2024, then +1.8', () => {
    const gap = level({
      unit: 'criterion/commune',
      current: { value: '13.9', year: 2023 },
      target: { value: '17.3', year: 2025 },
      path: [{ year: 2024, value: '15.5' }],
    });
    expect(rounded(gap.achievedPercent)).toBe('80.3');
    // A unit holds one denominator, so the year stands in the member's name alone.
    expect(gap.path?.steps.map(({ neededPerYear }) => shown(neededPerYear))).toEqual([
      '1.6 criterion/commune',
      '1.8 criterion/commune',
    ]);
    expect(shown(gap.linear.neededRate)).toBe('1.7 criterion/commune');
    expect(told(gap, 'vi')).toContain(
      'Lộ trình đến năm 2024: từ 13,9 tiêu chí/xã lên 15,5 tiêu chí/xã, tăng 1,6 tiêu chí/xã (bình quân 1,6 tiêu chí/xã mỗi năm).',
    );
    expect(told(gap, 'en')).toContain(
      'Path to 2025: from 15.5 criteria/commune to 17.3 criteria/commune, up 1.8 criteria/commune (on average 1.8 criteria/commune a year).',
    );
  });

  test('Hà Giang, end of 2018: 10.59 criteria per commune of 12 in 2019, 249.57 criteria over 177 communes', () => {
    const average = { unit: 'criterion/commune', target: { value: 12 }, denominator: 177 } as const;
    const gap = level({ ...average, current: { value: '10.59' } });
    expect([shown(gap.gap), shown(gap.totalGap)]).toEqual(['1.41 criterion/commune', '249.57 criterion']);
    expect(told(gap, 'vi').slice(3, 5)).toEqual([
      'Tính chung 177 xã còn thiếu 249,57 tiêu chí.',
      '1,41 tiêu chí/xã × 177 xã = 249,57 tiêu chí',
    ]);
    expect(told(gap, 'en').slice(3, 5)).toEqual([
      'Over all 177 communes: missing 249.57 criteria.',
      '1.41 criteria/commune × 177 communes = 249.57 criteria',
    ]);
    const over = level({ ...average, current: { value: 13 } });
    expect(shown(over.totalGap)).toBe('-177 criterion');
    expect(told(over, 'vi').slice(3, 5)).toEqual([
      'Tính chung 177 xã cao hơn mục tiêu 177 tiêu chí.',
      '1 tiêu chí/xã × 177 xã = 177 tiêu chí',
    ]);
    const open = level(average);
    expect(shown(open.totalGap)).toBe('missing-input observations');
    expect(told(open, 'en')).toHaveLength(2);
    expect('totalGap' in level({ unit: 'criterion/commune', current: { value: 1 } })).toBe(false);
  });

  test('an income per head and year has a total a year', () => {
    const gap = level({
      unit: 'millionVND/person/year',
      current: { value: 40 },
      target: { value: 45 },
      denominator: quantity('1000', 'person'),
    });
    expect(shown(gap.totalGap)).toBe('5000000000 VND/year');
  });

  test('Bắc Giang: 6 communes by 2023 and 13 by 2025, the present number not stated', () => {
    const gap = level({ target: { value: 13, year: 2025 }, path: [{ year: 2023, value: 6 }] });
    expect([gap.status, shown(gap.gap), shown(gap.current)]).toEqual([
      'undetermined',
      'missing-input observations',
      'missing-input observations',
    ]);
    expect(pathOf(gap)).toEqual([
      '? | 2023 | missing-input observations | 6 commune | missing-input observations | missing-input observations',
      '2023 | 2025 | 6 commune | 13 commune | 7 commune | 3.5 commune/year',
    ]);
    expect(told(gap, 'vi')).toEqual([
      'Mục tiêu: chưa đủ số liệu để kết luận.',
      'Mục tiêu ít nhất 13 xã; chưa có số liệu hiện tại.',
      'Lộ trình đến năm 2023: 6 xã.',
      'Lộ trình đến năm 2025: từ 6 xã lên 13 xã, tăng 7 xã (bình quân 3,5 xã/năm).',
      'Thực hiện đúng lộ trình thì đạt mục tiêu.',
    ]);
    expect(told(gap, 'en').slice(0, 3)).toEqual([
      'Target: not known.',
      'Target at least 13 communes; the present figure is not known.',
      'Path to 2023: 6 communes.',
    ]);
  });

  test('a ceiling: a poor rate of 20.42% is to come down to 14%', () => {
    const gap = gapNow({
      kind: 'level',
      unit: 'percent',
      baseline: { value: '50.79', year: 2021 },
      current: { value: '20.42', year: 2025 },
      target: { value: '14', year: 2030 },
    });
    expect(gap.direction).toBe('at-most');
    expect([shown(gap.gap), shown(gap.achievedPercent)]).toEqual([
      '6.42 percentagePoint',
      'no-share-of-target',
    ]);
    expect(rounded(gap.gapClosedPercent)).toBe('82.5');
    expect(shown(gap.linear.observedRate)).toBe('-7.5925 percentagePoint/year');
    expect(shown(gap.linear.neededRate)).toBe('-1.284 percentagePoint/year');
    expect(told(gap, 'vi')).toEqual([
      'Mục tiêu: chưa đạt, đúng tiến độ.',
      'Hiện tại 20,42%, mục tiêu không quá 14%; còn phải giảm 6,42 điểm phần trăm.',
      '20,42% − 14% = 6,42 điểm phần trăm',
      'So với kỳ gốc, đã thực hiện 82,55% mức giảm cần đạt.',
      '(20,42% − 50,79%) ÷ (14% − 50,79%) × 100 ≈ 82,5496%',
      'Từ cuối năm 2021, bình quân mỗi năm giảm 7,59 điểm phần trăm.',
      '(20,42% − 50,79%) ÷ 4 năm = −7,5925 điểm phần trăm/năm',
      'Thời gian đã qua 44,44%; tốc độ bằng 1,86 lần mức cần thiết.',
      'Đến hết năm 2030, bình quân mỗi năm cần giảm 1,28 điểm phần trăm.',
      '(14% − 20,42%) ÷ 5 năm = −1,284 điểm phần trăm/năm',
      'Với tốc độ này, đạt mục tiêu vào năm 2026.',
    ]);
    expect(told(gap, 'en')).toEqual([
      'Target: not met yet, on pace.',
      'Now 20.42%, target at most 14%; to be cut by 6.42 percentage points.',
      '20.42% − 14% = 6.42 percentage points',
      'Since the baseline 82.55% of the fall that is needed has been made.',
      '(20.42% − 50.79%) ÷ (14% − 50.79%) × 100 ≈ 82.5496%',
      'Since the end of 2021 it fell by 7.59 percentage points a year on average.',
      '(20.42% − 50.79%) ÷ 4 years = −7.5925 percentage points/year',
      '44.44% of the time is gone; the pace is 1.86 times what was required.',
      'Until the end of 2030 it has to fall by 1.28 percentage points a year on average.',
      '(14% − 20.42%) ÷ 5 years = −1.284 percentage points/year',
      'At this pace it is there in 2026.',
    ]);
  });

  test.each<[string, Partial<Standing<'level'>>, string, string]>([
    ['the target itself counts', { current: { value: 54 } }, 'met', '0 commune'],
    ['more than the target', { current: { value: 55 } }, 'met', '-1 commune'],
    ['one less', { current: { value: 53 } }, 'undetermined', '1 commune'],
    [
      'met at the baseline, lost since',
      { baseline: { value: 54 }, current: { value: 53 } },
      'lost',
      '1 commune',
    ],
    ['never met', { baseline: { value: 52 }, current: { value: 53 } }, 'undetermined', '1 commune'],
    ['under a ceiling', { direction: 'at-most', current: { value: 53 } }, 'met', '-1 commune'],
    ['at a ceiling', { direction: 'at-most', current: { value: 54 } }, 'met', '0 commune'],
    ['above a ceiling', { direction: 'at-most', current: { value: 55 } }, 'undetermined', '1 commune'],
    [
      'under a ceiling at the baseline, above it since',
      { direction: 'at-most', baseline: { value: 50 }, current: { value: 55 } },
      'lost',
      '1 commune',
    ],
  ])('%s', (_, given, status, missing) => {
    const gap = level(given);
    expect([gap.status, shown(gap.gap)]).toEqual([status, missing]);
  });

  test('the explanation says which side of the target', () => {
    const lines = (given: Partial<Standing<'level'>>, locale: 'vi' | 'en') =>
      told(level(given), locale).slice(1, 3);
    expect(lines({ current: { value: 55 } }, 'vi')).toEqual([
      'Hiện tại 55 xã, mục tiêu ít nhất 54 xã; cao hơn mục tiêu 1 xã.',
      '55 xã − 54 xã = 1 xã',
    ]);
    expect(lines({ current: { value: 55 } }, 'en')[0]).toBe(
      'Now 55 communes, target at least 54 communes; above it by 1 commune.',
    );
    const ceiling = { direction: 'at-most', current: { value: 53 } } as const;
    expect(lines(ceiling, 'vi')).toEqual([
      'Hiện tại 53 xã, mục tiêu không quá 54 xã; thấp hơn mục tiêu 1 xã.',
      '54 xã − 53 xã = 1 xã',
    ]);
    expect(lines(ceiling, 'en')[0]).toBe(
      'Now 53 communes, target at most 54 communes; below it by 1 commune.',
    );
    expect(lines({ direction: 'at-most' }, 'vi')).toEqual([
      'Mục tiêu không quá 54 xã; chưa có số liệu hiện tại.',
    ]);
    const there = level({ current: { value: 54 } });
    expect(told(there, 'vi').slice(1)).toEqual([
      'Hiện tại 54 xã, đúng bằng mục tiêu.',
      'Đạt 100% mục tiêu.',
      '54 xã ÷ 54 xã × 100 = 100%',
    ]);
    expect(told(there, 'en')[1]).toBe('Now 54 communes, which is the target.');
    expect(told(level({ current: { value: 53 }, baseline: { value: 54 } }), 'vi')[0]).toBe(
      'Mục tiêu: từng đạt nay không còn đạt.',
    );
  });

  test('a change the wrong way is told as one', () => {
    const rise = level({ baseline: { value: 44, year: 2020 }, current: { value: 39, year: 2021 } });
    expect(shown(rise.gapClosedPercent)).toBe('-50 percent');
    expect(told(rise, 'vi').slice(5, 9)).toEqual([
      'So với kỳ gốc, đã giảm ngược chiều, bằng 50% mức tăng cần đạt.',
      '(39 xã − 44 xã) ÷ (54 xã − 44 xã) × 100 = −50%',
      'Từ cuối năm 2020, bình quân mỗi năm giảm 5 xã.',
      '(39 xã − 44 xã) ÷ 1 năm = −5 xã/năm',
    ]);
    expect(told(rise, 'en')[5]).toBe(
      'Since the baseline it fell instead, by 50% of the rise that is needed.',
    );
    const fall = level({ direction: 'at-most', baseline: { value: 56 }, current: { value: 57 } });
    expect(told(fall, 'vi')[3]).toBe('So với kỳ gốc, đã tăng ngược chiều, bằng 50% mức giảm cần đạt.');
    expect(told(fall, 'en')[3]).toBe(
      'Since the baseline it rose instead, by 50% of the fall that is needed.',
    );
    expect(told(level({ baseline: { value: 44 }, current: { value: 49 } }), 'vi')[5]).toBe(
      'So với kỳ gốc, đã thực hiện 50% mức tăng cần đạt.',
    );
    expect(told(level({ baseline: { value: 44 }, current: { value: 49 } }), 'en')[5]).toBe(
      'Since the baseline 50% of the rise that is needed has been made.',
    );
  });

  const now = { value: 39, year: 2023 };
  const by = { value: 54, year: 2025 };
  test.each<[string, Partial<Standing<'level'>>, keyof LevelGap | keyof PaceOnPath, string]>([
    ['no baseline', {}, 'gapClosedPercent', 'missing-input baseline'],
    [
      'nothing known',
      { current: undefined as never },
      'gapClosedPercent',
      'missing-input observations baseline',
    ],
    ['no present figure', { current: undefined as never }, 'achievedPercent', 'missing-input observations'],
    [
      'baseline equal to the target',
      { baseline: { value: 54 } },
      'gapClosedPercent',
      'baseline-equals-target',
    ],
    ['baseline beyond the target', { baseline: { value: 55 } }, 'gapClosedPercent', 'baseline-met'],
    [
      'baseline below a ceiling',
      { direction: 'at-most', baseline: { value: 53 } },
      'gapClosedPercent',
      'baseline-met',
    ],
    ['a target of zero', { target: { value: 0 } }, 'achievedPercent', 'zero-denominator'],
    ['a target below zero', { unit: 'VND', target: { value: -1 } }, 'achievedPercent', 'no-share-of-target'],
    ['a level below zero', { unit: 'VND', current: { value: -1 } }, 'achievedPercent', 'sign-change'],
    ['no year of the target', { current: now }, 'neededRate', 'missing-input target.year'],
    ['no present', { current: undefined as never, target: by }, 'neededRate', 'missing-input observations'],
    [
      'the year has come',
      { current: { value: 39, year: 2025 }, target: by },
      'neededRate',
      'target-date-past',
    ],
    [
      'the year is past',
      { current: { value: 39, year: 2026 }, target: by },
      'neededRate',
      'target-date-past',
    ],
    ['met in time', { current: { value: 60, year: 2024 }, target: by }, 'neededRate', '0 commune/year'],
    ['met late', { current: { value: 60, year: 2026 }, target: by }, 'neededRate', '0 commune/year'],
    [
      'no year of the baseline',
      { current: now, baseline: { value: 0 } },
      'observedRate',
      'missing-input baseline.year',
    ],
    [
      'a baseline of this year',
      { current: now, baseline: { value: 0, year: 2023 } },
      'observedRate',
      'period-not-started',
    ],
    [
      'a baseline of a later year',
      { current: now, baseline: { value: 0, year: 2024 } },
      'observedRate',
      'period-not-started',
    ],
  ])('%s: %s', (_, given, member, expected) => {
    const { current, ...rest } = { current: { value: 39 }, ...given };
    const gap = level(current === undefined ? rest : { ...rest, current });
    expect(shown({ ...gap, ...gap.linear }[member] as never)).toBe(expected);
  });

  test('a refusal names what is missing, and says it in both languages', () => {
    expect(level({}).gap).toEqual({
      kind: 'refusal',
      code: 'missing-input',
      missing: ['observations'],
      reason: {
        vi: 'thiếu số liệu về tình hình hiện tại',
        en: 'it needs the present figure',
      },
    });
    expect(level({}).linear.observedRate).toMatchObject({
      missing: ['baseline', 'observations'],
      reason: { en: 'it needs the baseline, the present figure' },
    });
    expect(level({}).linear.neededRate).toMatchObject({
      reason: { vi: 'thiếu số liệu về tình hình hiện tại, năm của mục tiêu' },
    });
  });

  test('what cannot be told is told, what nobody asked for is not', () => {
    const equal = level({ baseline: { value: 54 }, current: { value: 53 }, target: { value: 54 } });
    expect(told(equal, 'vi').slice(5)).toEqual([
      'So với kỳ gốc: không xác định (số liệu kỳ gốc bằng mục tiêu nên không có mức thay đổi nào để đo).',
    ]);
    expect(told(equal, 'en').at(-1)).toBe(
      'From the baseline: not defined (the baseline equals the target, so there is no distance to measure).',
    );
    const negative = level({ unit: 'VND', current: { value: -1 } });
    expect(told(negative, 'vi')[3]).toBe(
      'Tỷ lệ so với mục tiêu: không xác định (số liệu và mục tiêu trái dấu nên không có tỷ lệ đạt so với mục tiêu).',
    );
    expect(told(negative, 'en')[3]).toBe(
      'Of the target: not defined (the figure and the target differ in sign, so no share of the target is achieved).',
    );
    // Of a ceiling nobody expects a share.
    expect(told(level({ direction: 'at-most', current: { value: 55 } }), 'en')).toHaveLength(3);
    // A target that is met needs nothing more, whatever the years.
    expect(told(level({ current: { value: 54, year: 2026 }, target: by }), 'en')).toHaveLength(4);
  });

  test('what is past is past, even if the level is unknown', () => {
    const late = level({ current: { value: 39, year: 2026 }, target: by });
    expect(told(late, 'vi').at(-1)).toBe('Đã qua thời hạn của mục tiêu (năm 2025).');
    expect(told(late, 'en').at(-1)).toBe('The year of the target, 2025, is past.');
  });

  test('figures of other functions are taken as they are, money in any scale', () => {
    const gap = level({
      unit: 'billionVND',
      baseline: { value: quantity('1500000000000', 'VND') },
      current: { value: { value: '1.9', unit: 'trillionVND' } },
      target: { value: '2000' },
      path: [{ year: 2026, added: { value: 50000, unit: 'millionVND' } }],
    });
    expect([gap.current, gap.gap, gap.gapClosedPercent, gap.path?.remainder].map(shown)).toEqual([
      '1900000000000 VND',
      '100000000000 VND',
      '80 percent',
      '50000000000 VND',
    ]);
    expect(told(gap, 'vi')[1]).toBe(
      'Hiện tại 1.900 tỷ đồng, mục tiêu ít nhất 2.000 tỷ đồng; còn thiếu 100 tỷ đồng.',
    );
    const share = level({
      unit: 'percent',
      current: { value: quantity('40', 'percent') },
      path: [{ year: 2026, added: quantity('5', 'percentagePoint') }],
    });
    expect(shown(share.path?.remainder)).toBe('9 percentagePoint');
  });
});

describe('a path', () => {
  const path = (added: number, given: Partial<Standing<'level'>> = { current: { value: 39 } }) =>
    level({ path: [{ year: 2025, added }], ...given });

  test('may fall short, go further, or lead nobody knows where', () => {
    expect(path(14).path?.closesGap).toBe('no');
    expect(told(path(14), 'en').at(-1)).toBe('At its end the path falls short of the target by 1 commune.');
    expect(told(path(14), 'vi').at(-1)).toBe(
      'Thực hiện đúng lộ trình thì vẫn còn thiếu 1 xã so với mục tiêu.',
    );
    expect([path(16).path?.closesGap, shown(path(16).path?.remainder)]).toEqual(['yes', '-1 commune']);
    expect(told(path(16), 'en').at(-1)).toBe('At its end the path is past the target by 1 commune.');
    expect(told(path(16), 'vi').at(-1)).toBe('Thực hiện đúng lộ trình thì vượt mục tiêu 1 xã.');
    const open = path(15, {});
    expect([shown(open.path?.remainder), open.path?.closesGap]).toEqual([
      'missing-input observations',
      'unknown',
    ]);
    expect(told(open, 'en')).toHaveLength(2);
  });

  test('may go down, or stay where it is', () => {
    expect(told(path(-1), 'vi').at(-2)).toBe(
      'Lộ trình đến năm 2025: từ 39 xã xuống 38 xã, giảm 1 xã (bình quân 0,5 xã/năm).',
    );
    expect(told(path(-1), 'en').at(-2)).toBe(
      'Path to 2025: from 39 communes to 38 communes, down 1 commune (on average 0.5 communes/year).',
    );
    expect(told(path(0), 'vi').at(-2)).toBe('Lộ trình đến năm 2025: giữ 39 xã.');
    expect(told(path(0), 'en').at(-2)).toBe('Path to 2025: stays at 39 communes.');
  });

  test('goes on to the target only if its year is still to come', () => {
    const steps = (year?: number) =>
      pathOf(
        level({
          target: { value: 54, ...(year === undefined ? {} : { year }) },
          path: [{ year: 2024, value: 50 }],
        }),
      )?.length;
    expect([steps(), steps(2024), steps(2025)]).toEqual([1, 1, 2]);
  });
});

test('results are frozen plain data', () => {
  const gap = level({ current: { value: 39 }, path: [{ year: 2025, value: 54 }] });
  expect(JSON.parse(JSON.stringify(gap))).toEqual(gap);
  expect(Object.isFrozen(gap.path?.steps[0])).toBe(true);
});
