import { describe, expect, test } from 'vitest';
import {
  compositionVariance,
  earnedSchedule,
  earnedValue,
  executionRate,
  pefaAggregateOutturn,
  pefaCompositionOutturn,
  pefaContingencyShare,
  pefaIndicatorScore,
  pefaRevenueOutturn,
  sCurve,
  undisbursedBalanceRatio,
} from '../../../src/capital/internal.js';
import { bothOf, bothSaidOf, problemsOf } from '../problems.js';
import { vnd } from './amounts.js';

const line = (approved: number, actual: number, more: object = {}) => ({
  approved: vnd(approved),
  actual: vnd(actual),
  ...more,
});

describe('figures bear their units, results their marks', () => {
  test('a rate of execution', () => {
    expect(executionRate({ approved: vnd(200), actual: vnd(190) })).toMatchObject({
      ratePercent: { value: '95', unit: 'percent' },
      deviationPercent: { value: '-5', unit: 'percent' },
      sdg1661: { value: '105', unit: 'percent' },
    });
    expect(executionRate({ approved: vnd(200), actual: vnd(200) }).sdg1661).toMatchObject({ value: '100' });
    expect(undisbursedBalanceRatio({ openingBalance: vnd(10), disbursedInYear: vnd(1) }).kind).toBe(
      'undisbursed-balance-ratio',
    );
  });

  test('a rate of more that was refunded than spent', () => {
    expect(bothOf(executionRate({ approved: vnd(200), actual: vnd(-10) }))).toEqual([
      [
        'Tỷ lệ thực hiện dự toán (số thực hiện so với dự toán được duyệt đầu năm): −5%, do số hoàn trả nhiều hơn số chi.',
        '  −10 đồng ÷ 200 đồng × 100 = −5%',
      ],
      [
        'Execution rate (actual spending out of the budget first approved): −5%, as more was refunded than spent.',
        '  −10 VND ÷ 200 VND × 100 = −5%',
      ],
    ]);
    expect(bothOf(executionRate({ approved: vnd(200), actual: vnd(0) }))[1]?.[0]).toBe(
      'Execution rate (actual spending out of the budget first approved): 0%.',
    );
    expect(bothOf(undisbursedBalanceRatio({ openingBalance: vnd(200), disbursedInYear: vnd(-10) }))).toEqual([
      [
        'Giải ngân trong năm so với số dư chưa giải ngân đầu năm: −5%, do số hoàn trả nhiều hơn số giải ngân; cuối năm còn 210 đồng chưa giải ngân.',
        '  −10 đồng ÷ 200 đồng × 100 = −5%',
      ],
      [
        'Disbursed in the year, out of the balance undisbursed at its start: −5%, as more was refunded than disbursed; 210 VND is undisbursed at its end.',
        '  −10 VND ÷ 200 VND × 100 = −5%',
      ],
    ]);
  });

  test('a composition', () => {
    const composition = compositionVariance({ budgetLines: [line(40, 50), line(60, 50), line(0, 0)] });
    expect(composition).toMatchObject({
      kind: 'composition-variance',
      approved: { value: '100', unit: 'VND' },
      actual: { value: '100', unit: 'VND' },
      ratePercent: { value: '100', unit: 'percent' },
      variancePercent: { value: '20', unit: 'percent' },
      adjustedLines: [
        { value: '40', unit: 'VND' },
        { value: '60', unit: 'VND' },
        { value: '0', unit: 'VND' },
      ],
    });
    expect(bothOf(composition)).toEqual([
      ['Mức lệch cơ cấu chi so với dự toán được duyệt đầu năm, sau khi loại trừ thay đổi của tổng số: 20%.'],
      [
        'How far the composition strayed from the budget first approved, apart from the change of the total: 20%.',
      ],
    ]);
    expect(bothOf(compositionVariance({ budgetLines: [line(0, 5)] }))).toEqual([
      [
        'Mức lệch cơ cấu chi so với dự toán được duyệt đầu năm, sau khi loại trừ thay đổi của tổng số: không xác định (mẫu số bằng 0 nên không có tỷ lệ).',
      ],
      [
        'How far the composition strayed from the budget first approved, apart from the change of the total: not defined (the denominator is zero, so there is no ratio).',
      ],
    ]);
  });

  test('an earned value and an earned schedule', () => {
    const value = earnedValue({ budget: vnd(100), planned: vnd(40), earned: vnd(30), actual: vnd(36) });
    expect(value.kind).toBe('earned-value');
    expect(bothOf(value)).toEqual([
      [
        'Theo giá trị thu được: chỉ số tiến độ (SPI) 0,75, chỉ số chi phí (CPI) 0,83.',
        '  Ước tính chi phí khi hoàn thành (EAC): 120 đồng nếu chi phí giữ như đến nay, 106 đồng nếu phần còn lại đúng kế hoạch, 148 đồng nếu cả chi phí và tiến độ giữ như đến nay.',
      ],
      [
        'By earned value: schedule index (SPI) 0.75, cost index (CPI) 0.83.',
        '  Estimate at completion (EAC): 120 VND if costs go on as they did, 106 VND if the rest goes as planned, 148 VND if both cost and lateness go on.',
      ],
    ]);
    const spent = earnedValue({
      budget: vnd(100),
      earned: vnd(30),
      actual: vnd(100),
      estimateAtCompletion: vnd(100),
    });
    expect([spent.neededIndexForBudget, spent.neededIndexForEstimate]).toMatchObject([
      { code: 'zero-denominator' },
      { code: 'zero-denominator' },
    ]);
    const schedule = earnedSchedule({
      plannedValues: [vnd(10), vnd(30), vnd(60)],
      earned: vnd(20),
      elapsedPeriods: 2,
    });
    expect(schedule).toMatchObject({
      kind: 'earned-schedule',
      plannedByNow: { value: '30', unit: 'VND' },
      earnedTime: { value: '1.5', unit: 'month' },
    });
    expect(bothOf(schedule)).toEqual([
      [
        'Khối lượng đã làm ứng với 1,5 tháng của kế hoạch, thực tế đã qua 2 tháng: SPI(t) 0,75; thời gian thực hiện dự kiến: 4 tháng.',
      ],
      [
        'What is done is 1.5 months of the plan; elapsed: 2 months; SPI(t) 0.75; expected duration: 4 months.',
      ],
    ]);
    const units = (['month', 'quarter', 'year'] as const).map((schedulePeriod) => {
      const { earnedTime } = earnedSchedule({
        plannedValues: [vnd(10)],
        earned: vnd(5),
        elapsedPeriods: 1,
        schedulePeriod,
      });
      return earnedTime.kind === 'quantity' && earnedTime.unit;
    });
    expect(units).toEqual(['month', 'quarter', 'year']);
    expect(bothOf(earnedSchedule({ plannedValues: [vnd(10)], earned: vnd(0), elapsedPeriods: 0 }))).toEqual([
      [
        'Khối lượng đã làm ứng với 0 tháng của kế hoạch, thực tế đã qua 0 tháng: SPI(t) không xác định (mẫu số bằng 0 nên không có tỷ lệ); thời gian thực hiện dự kiến: không xác định (mẫu số bằng 0 nên không có tỷ lệ).',
      ],
      [
        'What is done is 0 months of the plan; elapsed: 0 months; SPI(t) not defined (the denominator is zero, so there is no ratio); expected duration: not defined (the denominator is zero, so there is no ratio).',
      ],
    ]);
  });

  test('an S-curve', () => {
    const curve = sCurve({
      shape: { curve: 'gompertz', displacement: '5.5', growthRate: 1 },
      duration: 6,
      timePoints: [0, 6],
    });
    expect(curve.kind).toBe('s-curve');
    expect(bothOf(curve)).toEqual([
      ['Theo đường cong chữ S (hàm Gompertz; b = 5,5; c = 1), tỷ lệ đạt: 0%; 100%.'],
      ['By the S-curve (Gompertz, b = 5.5, c = 1), shares reached: 0%; 100%.'],
    ]);
  });
});

describe('scores of PEFA', () => {
  test('of interest and contingency, which a dimension may leave out', () => {
    const compositions = [1, 2, 3].map(() => ({
      budgetLines: [
        line(50, 50),
        line(50, 50),
        line(10, 30, { lineKind: 'interest' }),
        line(10, 90, { lineKind: 'contingency' }),
      ],
    }));
    const scored = (pefaDimension: '2.1' | '2.2' | '3.2') =>
      pefaCompositionOutturn({ pefaDimension, compositions } as never);
    expect(scored('2.1').pefaScore).toBe('A');
    expect(scored('2.2').pefaScore).toBe('D');
    expect(scored('2.1')).toMatchObject({ kind: 'pefa-dimension' });
    expect([bothOf(scored('2.1')), bothOf(scored('2.2')), bothOf(scored('3.2'))]).toEqual([
      [
        [
          'PEFA 2.1, cơ cấu chi theo chức năng: điểm A.',
          '  A: < 5%, B: < 10%, C: < 15% trong ít nhất hai trên ba năm; nếu không thì D.',
          '  Năm thứ 1: 0%.',
          '  Năm thứ 2: 0%.',
          '  Năm thứ 3: 0%.',
        ],
        [
          'PEFA 2.1, expenditure composition by function: score A.',
          '  A: < 5%, B: < 10%, C: < 15% in at least two of the three years; otherwise D.',
          '  Year 1 of 3: 0%.',
          '  Year 2 of 3: 0%.',
          '  Year 3 of 3: 0%.',
        ],
      ],
      [
        [
          'PEFA 2.2, cơ cấu chi theo nội dung kinh tế: điểm D.',
          '  A: < 5%, B: < 10%, C: < 15% trong ít nhất hai trên ba năm; nếu không thì D.',
          '  Năm thứ 1: 27,97%.',
          '  Năm thứ 2: 27,97%.',
          '  Năm thứ 3: 27,97%.',
        ],
        [
          'PEFA 2.2, expenditure composition by economic type: score D.',
          '  A: < 5%, B: < 10%, C: < 15% in at least two of the three years; otherwise D.',
          '  Year 1 of 3: 27.97%.',
          '  Year 2 of 3: 27.97%.',
          '  Year 3 of 3: 27.97%.',
        ],
      ],
      [
        [
          'PEFA 3.2, cơ cấu thu: điểm D.',
          '  A: < 5%, B: < 10%, C: < 15% trong ít nhất hai trên ba năm; nếu không thì D.',
          '  Năm thứ 1: 75,76%.',
          '  Năm thứ 2: 75,76%.',
          '  Năm thứ 3: 75,76%.',
        ],
        [
          'PEFA 3.2, revenue composition: score D.',
          '  A: < 5%, B: < 10%, C: < 15% in at least two of the three years; otherwise D.',
          '  Year 1 of 3: 75.76%.',
          '  Year 2 of 3: 75.76%.',
          '  Year 3 of 3: 75.76%.',
        ],
      ],
    ]);
  });

  test('of outturns by year', () => {
    const outturns = [
      { year: 2022, outturnPercent: '96' },
      { year: 2023, approved: vnd(100), actual: vnd(105) },
      { actual: vnd(5) },
    ];
    const outturn = pefaAggregateOutturn({ outturns });
    expect(outturn.yearFigures).toEqual([
      { year: 2022, percent: { kind: 'quantity', value: '96', unit: 'percent' } },
      { year: 2023, percent: { kind: 'quantity', value: '105', unit: 'percent' } },
      {
        percent: {
          kind: 'refusal',
          code: 'missing-input',
          reason: {
            vi: 'thiếu số liệu về dự toán được duyệt đầu năm',
            en: 'it needs the budget first approved',
          },
          missing: ['approved'],
        },
      },
    ]);
    expect(bothOf(outturn)).toEqual([
      [
        'PEFA 1.1, tổng chi thực hiện so với dự toán: điểm A.',
        '  A: 95–105%, B: 90–110%, C: 85–115% trong ít nhất hai trên ba năm; nếu không thì D.',
        '  Năm 2022: 96%.',
        '  Năm 2023: 105%.',
        '  Năm thứ 3: không xác định (thiếu số liệu về dự toán được duyệt đầu năm).',
      ],
      [
        'PEFA 1.1, aggregate expenditure outturn: score A.',
        '  A: 95–105%, B: 90–110%, C: 85–115% in at least two of the three years; otherwise D.',
        '  2022: 96%.',
        '  2023: 105%.',
        '  Year 3 of 3: not defined (it needs the budget first approved).',
      ],
    ]);
    expect(bothOf(pefaRevenueOutturn({ subject: 'Tỉnh A', outturns }))).toEqual([
      [
        'Tỉnh A: PEFA 3.1, tổng thu thực hiện so với dự toán: điểm B.',
        '  A: 97–106%, B: 94–112%, C: 92–116% trong ít nhất hai trên ba năm; nếu không thì D.',
        '  Năm 2022: 96%.',
        '  Năm 2023: 105%.',
        '  Năm thứ 3: không xác định (thiếu số liệu về dự toán được duyệt đầu năm).',
      ],
      [
        'Tỉnh A: PEFA 3.1, aggregate revenue outturn: score B.',
        '  A: 97–106%, B: 94–112%, C: 92–116% in at least two of the three years; otherwise D.',
        '  2022: 96%.',
        '  2023: 105%.',
        '  Year 3 of 3: not defined (it needs the budget first approved).',
      ],
    ]);
    expect(
      bothOf(
        pefaContingencyShare({
          contingencies: ['2', '3', '4'].map((contingencyPercent) => ({ contingencyPercent })),
        }),
      ),
    ).toEqual([
      [
        'PEFA 2.3, chi từ dự phòng ngân sách: điểm B.',
        '  Bình quân ba năm: A: < 3%, B: 3–6%, C: > 6% và < 10%; nếu không thì D.',
        '  Năm thứ 1: 2%.',
        '  Năm thứ 2: 3%.',
        '  Năm thứ 3: 4%.',
      ],
      [
        'PEFA 2.3, expenditure from contingency reserves: score B.',
        '  Mean of three years: A: < 3%, B: 3–6%, C: > 6% and < 10%; otherwise D.',
        '  Year 1 of 3: 2%.',
        '  Year 2 of 3: 3%.',
        '  Year 3 of 3: 4%.',
      ],
    ]);
  });

  test('of an indicator', () => {
    const score = (...dimensionScores: ('A' | 'B' | 'C' | 'D')[]) =>
      pefaIndicatorScore({ pefaScoringMethod: 'M1', dimensionScores }).indicatorScore;
    expect([score('A', 'B', 'C', 'D'), score('C', 'A', 'A', 'B'), score('A'), score('A', 'A', 'A')]).toEqual([
      'D+',
      'C+',
      'A',
      'A',
    ]);
    const indicator = pefaIndicatorScore({ pefaScoringMethod: 'M2', dimensionScores: ['A', 'C'] });
    expect(indicator.kind).toBe('pefa-indicator');
    expect(bothOf(indicator)).toEqual([
      ['Điểm chỉ số PEFA từ các điểm thành phần A, C, theo bình quân (M2): B.'],
      ['PEFA indicator of the dimensions A, C, by the mean (M2): B.'],
    ]);
    expect(
      bothSaidOf(() => pefaIndicatorScore({ pefaScoringMethod: 'M2', dimensionScores: ['A', 'C', 'B'] })),
    ).toEqual([
      ['dimensionScores: expected 2 or fewer dimensions'],
      ['dimensionScores: được nhiều nhất 2 thành phần'],
    ]);
    expect(bothSaidOf(() => pefaIndicatorScore({ pefaScoringMethod: 'M2', dimensionScores: ['A'] }))).toEqual(
      [['dimensionScores: expected 2 or more dimensions'], ['dimensionScores: cần ít nhất 2 thành phần']],
    );
  });
});

test('what is wrong is said', () => {
  expect(
    bothSaidOf(() =>
      compositionVariance({
        budgetLines: [
          line(1, 1, { accountingBasis: 'cash' }),
          line(1, 1, { accountingBasis: 'accrual' }),
        ] as never,
      }),
    ),
  ).toEqual([
    [
      'budgetLines[1].accountingBasis: contradiction: some lines are on a cash basis, others on an accrual basis',
    ],
    ['budgetLines[1].accountingBasis: mâu thuẫn: có dòng theo cơ sở tiền mặt, có dòng theo cơ sở dồn tích'],
  ]);
  expect(
    bothSaidOf(() =>
      pefaAggregateOutturn({
        outturns: [{}, { actual: vnd(1), outturnPercent: 3 }, { outturnPercent: 'x' }],
      }),
    ),
  ).toEqual([
    [
      'outturns[0].actual: is missing; expected outturnPercent, or approved and actual',
      'outturns[1].outturnPercent: contradiction: both outturnPercent and actual are given',
      'outturns[2].outturnPercent: wrong form “x”: expected a decimal number (text such as “50.79”, a finite number or a Decimal)',
    ],
    [
      'outturns[0].actual: còn thiếu; cần outturnPercent hoặc approved và actual',
      'outturns[1].outturnPercent: mâu thuẫn: có cả outturnPercent và actual',
      'outturns[2].outturnPercent: không đúng dạng “x”: cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)',
    ],
  ]);
  expect(bothSaidOf(() => pefaContingencyShare({ contingencies: [{}, {}, {}] }))[1]?.[0]).toBe(
    'contingencies[0].contingency: còn thiếu; cần contingencyPercent hoặc approved và contingency',
  );
  expect(
    bothSaidOf(() =>
      pefaCompositionOutturn({ pefaDimension: '2.1', compositions: [{}, {}, {}] } as never),
    )[0]?.[0],
  ).toBe('compositions[0].budgetLines: is missing; expected variancePercent, or budgetLines');
  expect(
    bothSaidOf(() => earnedSchedule({ plannedValues: [vnd(5), vnd(4)], earned: vnd(1), elapsedPeriods: 1 })),
  ).toEqual([
    ['plannedValues[1]: contradiction: a cumulative value is less than the one before it'],
    ['plannedValues[1]: mâu thuẫn: số lũy kế nhỏ hơn số lũy kế của kỳ trước'],
  ]);
  const x = 'x' as never;
  expect(problemsOf(() => earnedSchedule({ plannedValues: x, earned: vnd(1), elapsedPeriods: 1 }))).toEqual([
    ['wrong-type', 'plannedValues'],
  ]);
  expect(problemsOf(() => compositionVariance({ budgetLines: x }))).toEqual([['wrong-type', 'budgetLines']]);
  expect(
    problemsOf(() =>
      pefaCompositionOutturn({ pefaDimension: '2.1', compositions: [{ budgetLines: x }] } as never),
    ),
  ).toEqual([
    ['wrong-type', 'compositions.0.budgetLines'],
    ['too-short', 'compositions'],
  ]);
  const curve = (shape: object, duration: unknown, timePoints: unknown) => () =>
    sCurve({ shape, duration, timePoints } as never);
  const logistic = { curve: 'logistic', steepness: 1, midpoint: 3 };
  expect(bothSaidOf(curve(logistic, 6, [7]))).toEqual([
    ['timePoints[0]: expected 6 or less'],
    ['timePoints[0]: không được quá 6'],
  ]);
  expect(problemsOf(curve(logistic, 6, [-1, 'x']))).toEqual([
    ['too-small', 'timePoints.0'],
    ['bad-format', 'timePoints.1'],
  ]);
  expect(problemsOf(curve(logistic, 6, 5))).toEqual([['wrong-type', 'timePoints']]);
  expect(problemsOf(curve({ ...logistic, steepness: 1001, midpoint: 100000000 }, 6, [1]))).toEqual([
    ['too-large', 'shape.steepness'],
    ['too-large', 'shape.midpoint'],
  ]);
  expect(problemsOf(curve({ ...logistic, steepness: -1 }, 6, [1]))).toEqual([
    ['too-small', 'shape.steepness'],
  ]);
});
