import { describe, expect, test } from 'vitest';
import {
  annualizedChange,
  averageAnnualReduction,
  changeSignificance,
  linearTrend,
  theilSenTrend,
  type AnnualizedChangeInput,
} from '../../../src/poverty/index.js';
import { bothOf, bothSaidOf, figure } from '../figures.js';

type Pairs = readonly (readonly [year: number, value: string | number])[];

const series = (...pairs: Pairs) => pairs.map(([year, value]) => ({ year, value }));

describe('the change between two times', () => {
  const of = (from: number, to: number, more: Partial<AnnualizedChangeInput> = {}) =>
    bothOf(
      annualizedChange({
        subject: { vi: 'Tỉnh Ví dụ', en: 'Example' },
        baseline: { year: 2020, value: from },
        current: { year: 2022.5, value: to },
        ...more,
      }),
    );

  test('with its errors', () => {
    const [baseline, current] = [
      { year: 2016, value: figure('0.4', 'index'), standardError: '0.02' },
      { year: 2021, value: figure('0.25', 'index'), standardError: '0.01' },
    ];
    expect(of(0, 0, { baseline, current } as never)).toEqual([
      [
        'Tỉnh Ví dụ: từ 2016 đến 2021, chỉ số giảm 0,15 điểm chỉ số.',
        '  Bình quân mỗi năm giảm 0,03 điểm chỉ số.',
        '    −0,15 điểm chỉ số ÷ 5 năm = −0,03 điểm chỉ số/năm',
        '  So với đầu kỳ, giảm 37,5% (thay đổi tương đối).',
        '  Theo số bình quân nhân, mỗi năm giảm 8,97%.',
        '  Sai số chuẩn của mức thay đổi: 0,02 điểm chỉ số; của mức thay đổi bình quân năm: 0,0045 điểm chỉ số/năm.',
      ],
      [
        'Example: from 2016 to 2021 it fell by 0.15 index points.',
        '  On average it fell by 0.03 index points a year.',
        '    −0.15 index points ÷ 5 years = −0.03 index points/year',
        '  Compared with the first value it fell by 37.5% (relative change).',
        '  At a compound rate it fell by 8.97% a year.',
        '  Standard error of the change: 0.02 index points; of the change a year: 0.0045 index points/year.',
      ],
    ]);
  });

  test('a rise, without errors', () => {
    expect(of(4, 9)).toEqual([
      [
        'Tỉnh Ví dụ: từ 2020 đến 2022,5, chỉ số tăng 5 điểm phần trăm.',
        '  Bình quân mỗi năm tăng 2 điểm phần trăm.',
        '    5 điểm phần trăm ÷ 2,5 năm = 2 điểm phần trăm/năm',
        '  So với đầu kỳ, tăng 125% (thay đổi tương đối).',
        '  Theo số bình quân nhân, mỗi năm tăng 38,32%.',
      ],
      [
        'Example: from 2020 to 2022.5 it rose by 5 percentage points.',
        '  On average it rose by 2 percentage points a year.',
        '    5 percentage points ÷ 2.5 years = 2 percentage points/year',
        '  Compared with the first value it rose by 125% (relative change).',
        '  At a compound rate it rose by 38.32% a year.',
      ],
    ]);
  });

  test('of which no ratio can be told', () => {
    expect(of(0, 5)).toEqual([
      [
        'Tỉnh Ví dụ: từ 2020 đến 2022,5, chỉ số tăng 5 điểm phần trăm.',
        '  Bình quân mỗi năm tăng 2 điểm phần trăm.',
        '    5 điểm phần trăm ÷ 2,5 năm = 2 điểm phần trăm/năm',
        '  Thay đổi tương đối so với đầu kỳ: không xác định (số liệu kỳ gốc bằng 0 nên không tính được mức thay đổi tương đối).',
        '  Tốc độ tăng (giảm) bình quân năm (số bình quân nhân): không xác định (số liệu kỳ gốc bằng 0 nên không tính được mức thay đổi tương đối).',
      ],
      [
        'Example: from 2020 to 2022.5 it rose by 5 percentage points.',
        '  On average it rose by 2 percentage points a year.',
        '    5 percentage points ÷ 2.5 years = 2 percentage points/year',
        '  Change relative to the first value: not defined (the baseline is zero, so a relative change is undefined).',
        '  Compound yearly rate: not defined (the baseline is zero, so a relative change is undefined).',
      ],
    ]);
    expect(of(5, 0)).toEqual([
      [
        'Tỉnh Ví dụ: từ 2020 đến 2022,5, chỉ số giảm 5 điểm phần trăm.',
        '  Bình quân mỗi năm giảm 2 điểm phần trăm.',
        '    −5 điểm phần trăm ÷ 2,5 năm = −2 điểm phần trăm/năm',
        '  So với đầu kỳ, giảm 100% (thay đổi tương đối).',
        '  Tốc độ tăng (giảm) bình quân năm (số bình quân nhân): không xác định (số liệu cuối kỳ bằng 0 nên không có tốc độ tăng (giảm) bình quân năm).',
      ],
      [
        'Example: from 2020 to 2022.5 it fell by 5 percentage points.',
        '  On average it fell by 2 percentage points a year.',
        '    −5 percentage points ÷ 2.5 years = −2 percentage points/year',
        '  Compared with the first value it fell by 100% (relative change).',
        '  Compound yearly rate: not defined (the last value is zero, so there is no compound rate).',
      ],
    ]);
    expect(of(-5, 3)).toEqual([
      [
        'Tỉnh Ví dụ: từ 2020 đến 2022,5, chỉ số tăng 8 điểm phần trăm.',
        '  Bình quân mỗi năm tăng 3,2 điểm phần trăm.',
        '    8 điểm phần trăm ÷ 2,5 năm = 3,2 điểm phần trăm/năm',
        '  So với đầu kỳ, tăng 160% (thay đổi tương đối).',
        '  Tốc độ tăng (giảm) bình quân năm (số bình quân nhân): không xác định (giá trị đổi dấu giữa hai thời điểm).',
      ],
      [
        'Example: from 2020 to 2022.5 it rose by 8 percentage points.',
        '  On average it rose by 3.2 percentage points a year.',
        '    8 percentage points ÷ 2.5 years = 3.2 percentage points/year',
        '  Compared with the first value it rose by 160% (relative change).',
        '  Compound yearly rate: not defined (the values differ in sign).',
      ],
    ]);
  });

  test('of which the times are in the wrong order, and the units two', () => {
    const [baseline, current] = [
      { year: 2022.5, value: 4 },
      { year: 2022.5, value: figure('1', 'index') },
    ];
    expect(bothSaidOf(() => of(0, 0, { baseline, current } as never))).toEqual([
      ['current.year: expected something later than the year 2022.5'],
      ['current.year: phải sau năm 2022,5'],
    ]);
  });
});

test('whether a change is more than chance', () => {
  const of = (from: string, to: string, error: string) =>
    bothOf(
      changeSignificance({
        baseline: { value: from, standardError: error },
        current: { value: to, standardError: error },
      }),
    );
  expect(of('28', '24', '1')).toEqual([
    [
      'Giảm 4 điểm phần trăm; khoảng tin cậy 95%: giảm 1,23 – 6,77 điểm phần trăm, không chứa số 0, nên thay đổi có ý nghĩa thống kê.',
      '  −4 điểm phần trăm ÷ 1,4142 điểm phần trăm ≈ −2,8284 lần',
    ],
    [
      'It fell by 4 percentage points; 95% confidence interval: it fell by 1.23 – 6.77 percentage points, without 0; the change is statistically significant.',
      '  −4 percentage points ÷ 1.4142 percentage points ≈ −2.8284 times',
    ],
  ]);
  expect(of('28', '29', '2')).toEqual([
    [
      'Tăng 1 điểm phần trăm; khoảng tin cậy 95%: từ −4,54 đến 6,54 điểm phần trăm, chứa số 0, nên thay đổi chưa có ý nghĩa thống kê.',
      '  1 điểm phần trăm ÷ 2,8284 điểm phần trăm ≈ 0,3536 lần',
    ],
    [
      'It rose by 1 percentage point; 95% confidence interval from −4.54 to 6.54 percentage points, which holds 0: the change may be chance.',
      '  1 percentage point ÷ 2.8284 percentage points ≈ 0.3536 times',
    ],
  ]);
  expect(of('28', '26', '0')).toEqual([
    [
      'Giảm 2 điểm phần trăm; khoảng tin cậy 95%: giảm 2 điểm phần trăm, không chứa số 0, nên thay đổi có ý nghĩa thống kê.',
    ],
    [
      'It fell by 2 percentage points; 95% confidence interval: it fell by 2 percentage points, without 0; the change is statistically significant.',
    ],
  ]);
  expect(
    bothSaidOf(() =>
      changeSignificance({
        baseline: { value: figure('28', 'percent') as never, standardError: '1' },
        current: { value: figure('0.2', 'index') as never, standardError: '1' },
        covariance: 2,
      }),
    ),
  ).toEqual([
    ['current.value.unit: expected the unit percent, received index', 'covariance: expected 1 or less'],
    ['current.value.unit: cần đơn vị tính percent, nhận được index', 'covariance: không được quá 1'],
  ]);
});

test('the average annual reduction', () => {
  const of = (...pairs: Pairs) => averageAnnualReduction({ observations: series(...pairs) });
  expect(bothOf(of([2000, 120], [2005, 100], [2010, 70], [2015, 55]))).toEqual([
    [
      'Tốc độ giảm bình quân năm từ 2000 đến 2015: theo hồi quy 5,25%/năm, theo năm đầu và năm cuối 5,07%/năm, liên tục 5,20%/năm (số dương là giảm).',
    ],
    [
      'Average annual rate of reduction from 2000 to 2015: 5.25%/year by regression, 5.07%/year from the first to the last year, 5.20%/year continuous (positive for a fall).',
    ],
  ]);
  expect(bothOf(of([2000, 5], [2001, 0]))).toEqual([
    ['Tốc độ giảm bình quân năm: không xác định (có số liệu không lớn hơn 0 nên không lấy được lô-ga-rít).'],
    ['Average annual rate of reduction: not defined (a value is not above zero, so it has no logarithm).'],
  ]);
  expect(bothOf(of([2000, 5]))).toEqual([
    ['Tốc độ giảm bình quân năm: không xác định (cần số liệu của ít nhất hai năm so sánh được).'],
    [
      'Average annual rate of reduction: not defined (observations of at least two comparable years are needed).',
    ],
  ]);
  expect(of([2000, 5], [2001, 4]).warnings).toEqual([]);
  expect(of([2000, 5], [2000, 6], [2001, 4]).warnings).toEqual([
    {
      code: 'duplicate-years',
      text: {
        en: 'There is more than one value for 2000; at the ends their mean is taken.',
        vi: 'Có nhiều giá trị cho cùng một năm (2000); ở năm đầu và năm cuối lấy số trung bình.',
      },
    },
  ]);
});

test('a straight line', () => {
  const five = series([2012, 32], [2014, 30], [2017, 27], [2019, 26], [2022, 22]);
  const subject = { vi: 'Tỉnh Ví dụ', en: 'Example' };
  const of = (observations: typeof five, forecast?: { year: number; target?: number }) =>
    bothOf(linearTrend({ subject, observations, ...(forecast === undefined ? {} : { forecast }) }));
  expect(of(five)).toEqual([
    [
      'Tỉnh Ví dụ: theo xu thế tuyến tính, mỗi năm giảm 0,96 điểm phần trăm; đường xu thế giải thích 98,78% biến động.',
    ],
    [
      'Example: on a straight line it fell by 0.96 percentage points a year; the line explains 98.78% of the scatter.',
    ],
  ]);
  expect(of(five, { year: 2030.5, target: 14 })).toEqual([
    [
      'Tỉnh Ví dụ: theo xu thế tuyến tính, mỗi năm giảm 0,96 điểm phần trăm; đường xu thế giải thích 98,78% biến động.',
      '  Năm 2030,5 dự kiến khoảng 14,18%, trong khoảng 10,98% – 17,38% với xác suất 95%.',
      '  Xác suất để không vượt quá mục tiêu: 43,46%.',
    ],
    [
      'Example: on a straight line it fell by 0.96 percentage points a year; the line explains 98.78% of the scatter.',
      '  For 2030.5 it projects about 14.18%, with 95% probability within 10.98% – 17.38%.',
      '  Probability that it does not exceed the target: 43.46%.',
    ],
  ]);
  expect(of(five, { year: 2024 })).toEqual([
    [
      'Tỉnh Ví dụ: theo xu thế tuyến tính, mỗi năm giảm 0,96 điểm phần trăm; đường xu thế giải thích 98,78% biến động.',
      '  Năm 2024 dự kiến khoảng 20,45%, trong khoảng 18,23% – 22,68% với xác suất 95%.',
    ],
    [
      'Example: on a straight line it fell by 0.96 percentage points a year; the line explains 98.78% of the scatter.',
      '  For 2024 it projects about 20.45%, with 95% probability within 18.23% – 22.68%.',
    ],
  ]);
  expect(of(five.slice(0, 2), { year: 2024, target: 14 })).toEqual([
    [
      'Tỉnh Ví dụ: theo xu thế tuyến tính, mỗi năm giảm 1 điểm phần trăm; đường xu thế giải thích 100% biến động.',
      '  Năm 2024 dự kiến 20%; khoảng dự báo: không xác định (cần ít nhất ba quan sát mới ước lượng được sai số).',
      '  Xác suất để không vượt quá mục tiêu: không xác định (cần ít nhất ba quan sát mới ước lượng được sai số).',
    ],
    [
      'Example: on a straight line it fell by 1 percentage point a year; the line explains 100% of the scatter.',
      '  For 2024 it projects 20%; prediction interval: not defined (at least three observations are needed to estimate the error).',
      '  Probability that it does not exceed the target: not defined (at least three observations are needed to estimate the error).',
    ],
  ]);
  expect(of(five.slice(0, 1), { year: 2024, target: 14 })).toEqual([
    ['Tỉnh Ví dụ: xu thế tuyến tính: không xác định (cần số liệu của ít nhất hai năm so sánh được).'],
    ['Example: straight line: not defined (observations of at least two comparable years are needed).'],
  ]);
});

test('the median slope', () => {
  const of = (...pairs: Pairs) => bothOf(theilSenTrend({ observations: series(...pairs) }));
  expect(of([2012, 32], [2014, 30], [2017, 27], [2019, 26], [2022, 22])).toEqual([
    [
      'Theo trung vị của các độ dốc (Theil–Sen), mỗi năm giảm 1 điểm phần trăm (khoảng tin cậy 95%: −1,33 – −0,5 điểm phần trăm).',
    ],
    [
      'By the median slope (Theil–Sen) it fell by 1 percentage point a year (95% confidence interval −1.33 – −0.5 percentage points).',
    ],
  ]);
  expect(of([2020, 4], [2022, 1])).toEqual([
    [
      'Theo trung vị của các độ dốc (Theil–Sen), mỗi năm giảm 1,5 điểm phần trăm; khoảng tin cậy 95%: không xác định (cần ít nhất ba quan sát mới ước lượng được sai số).',
    ],
    [
      'By the median slope (Theil–Sen) it fell by 1.5 percentage points a year; 95% confidence interval: not defined (at least three observations are needed to estimate the error).',
    ],
  ]);
  expect(of([2020, 4])).toEqual([
    ['Xu thế Theil–Sen: không xác định (cần số liệu của ít nhất hai năm so sánh được).'],
    ['Median slope (Theil–Sen): not defined (observations of at least two comparable years are needed).'],
  ]);
});
