import { describe, expect, test } from 'vitest';
import {
  compositionVariance,
  pefaAggregateOutturn,
  pefaCompositionOutturn,
  pefaContingencyShare,
  pefaIndicatorScore,
  pefaRevenueOutturn,
  type BudgetLine,
  type PefaComposition,
  type PefaScore,
} from '../../../src/capital/internal.js';
import { Decimal, explain } from '../../../src/foundation/index.js';
import { problemsOf, saidOf, shown } from '../problems.js';
import { vnd } from './amounts.js';

const scoreText = (score: PefaScore | { readonly code: string }) =>
  typeof score === 'string' ? score : score.code;

/** The score of an outturn that two of three years have. */
const scoreAt = (score: typeof pefaAggregateOutturn, percent: string) =>
  score({ outturns: [{ outturnPercent: percent }, { outturnPercent: '500' }, { outturnPercent: percent }] })
    .pefaScore;

describe('1.1 and 3.1', () => {
  test.each([
    ['95', '94.999', 'A', 'B'],
    ['105', '105.001', 'A', 'B'],
    ['90', '89.999', 'B', 'C'],
    ['110', '110.001', 'B', 'C'],
    ['85', '84.999', 'C', 'D'],
    ['115', '115.001', 'C', 'D'],
  ])('expenditure: %s%% is in, %s%% is out', (inside, outside, better, worse) => {
    expect(scoreAt(pefaAggregateOutturn, inside)).toBe(better);
    expect(scoreAt(pefaAggregateOutturn, outside)).toBe(worse);
  });

  test.each([
    ['97', '96.999', 'A', 'B'],
    ['106', '106.001', 'A', 'B'],
    ['94', '93.999', 'B', 'C'],
    ['112', '112.001', 'B', 'C'],
    ['92', '91.999', 'C', 'D'],
    ['116', '116.001', 'C', 'D'],
  ])('revenue: %s%% is in, %s%% is out', (inside, outside, better, worse) => {
    expect(scoreAt(pefaRevenueOutturn, inside)).toBe(better);
    expect(scoreAt(pefaRevenueOutturn, outside)).toBe(worse);
  });

  test('a year without an approved budget is the outlier; two of them leave no score', () => {
    const one = pefaAggregateOutturn({
      subject: 'X',
      outturns: [
        { year: 2022, approved: vnd(200), actual: vnd(190) },
        { year: 2023, actual: vnd(7) },
        { outturnPercent: { value: '91', unit: 'percent' } },
      ],
    });
    expect(one).toMatchObject({
      pefaDimension: '1.1',
      pefaScore: 'B',
      yearFigures: [
        { year: 2022, percent: { value: '95' } },
        { year: 2023, percent: { code: 'missing-input', missing: ['approved'] } },
        { percent: { value: '91' } },
      ],
    });
    expect(explain(one, 'vi')).toBe(
      [
        'X: PEFA 1.1, tổng chi thực hiện so với dự toán: điểm B.',
        '  A: 95–105%, B: 90–110%, C: 85–115% trong ít nhất hai trên ba năm; nếu không thì D.',
        '  Năm 2022: 95%.',
        '  Năm 2023: không xác định (thiếu số liệu về dự toán được duyệt đầu năm).',
        '  Năm thứ 3: 91%.',
      ].join('\n'),
    );
    expect(explain(one, 'en')).toContain(
      'X: PEFA 1.1, aggregate expenditure outturn: score B.\n  A: 95–105%, B: 90–110%, C: 85–115% in at least two of the three years; otherwise D.\n  2022: 95%.',
    );
    expect(explain(one, 'en')).toContain('Year 3 of 3: 91%.');
    const none = pefaRevenueOutturn({
      outturns: [{ approved: vnd(0), actual: vnd(1) }, { actual: vnd(7) }, { outturnPercent: '100' }],
    });
    expect(none.yearFigures.map(({ percent }) => shown(percent))).toEqual([
      'zero-denominator',
      'missing-input',
      '100',
    ]);
    expect(scoreText(none.pefaScore)).toBe('too-few-observations');
    expect(explain(none, 'vi')).toContain('PEFA 3.1, tổng thu thực hiện so với dự toán: điểm không xác định');
    expect(explain(none, 'en')).toContain('PEFA 3.1, aggregate revenue outturn: score not defined');
  });

  test('three years are needed, each with one figure', () => {
    const year = { outturnPercent: '100' };
    expect(problemsOf(() => pefaAggregateOutturn({ outturns: [year, year] }))).toEqual([
      ['too-short', 'outturns'],
    ]);
    expect(problemsOf(() => pefaAggregateOutturn({ outturns: [year, year, year, year] }))).toEqual([
      ['too-long', 'outturns'],
    ]);
    expect(
      problemsOf(() =>
        pefaAggregateOutturn({ outturns: [{}, { ...year, actual: vnd(1) }, { outturnPercent: -1 }] }),
      ),
    ).toEqual([
      ['missing', 'outturns.0.actual'],
      ['contradiction', 'outturns.1.outturnPercent'],
      ['too-small', 'outturns.2.outturnPercent'],
    ]);
    expect(
      saidOf(() => pefaAggregateOutturn({ outturns: [year, year, { ...year, actual: vnd(1) }] }), 'en'),
    ).toContain('both outturnPercent and actual are given');
  });
});

describe('composition', () => {
  const line = (approved: number | string, actual: number | string, more: Partial<BudgetLine> = {}) => ({
    approved: vnd(approved),
    actual: vnd(actual),
    ...more,
  });

  test('the family of the Fiscal Data Package: 20.55%, exactly 4733/23034', () => {
    const result = compositionVariance({
      subject: 'Smith',
      budgetLines: [
        line(100, '107.6'),
        line(15, 0),
        line(25, 25),
        line(10, '3.8'),
        line(40, 45),
        line(10, 8),
        line(20, 20),
      ],
    });
    expect(shown(result.variancePercent)).toBe(new Decimal(473300).div(23034).toFixed());
    expect([shown(result.approved), shown(result.actual), scoreText(result.pefaScore)]).toEqual([
      '220',
      '209.4',
      'D',
    ]);
    expect(explain(result, 'vi')).toBe(
      'Smith: mức lệch cơ cấu chi so với dự toán được duyệt đầu năm, sau khi loại trừ thay đổi của tổng số: 20,55%.',
    );
    expect(explain(result, 'en')).toBe(
      'Smith: how far the composition strayed from the budget first approved, apart from the change of the total: 20.55%.',
    );
  });

  test('five lines, 965 of 1000: 11.05% is a C, the lines adjusted to the total', () => {
    const result = compositionVariance({
      budgetLines: [line(400, 380), line(300, 330), line(200, 150), line(80, 90), line(20, 15)],
    });
    expect(shown(result.ratePercent)).toBe('96.5');
    expect(result.adjustedLines.map(shown)).toEqual(['386', '289.5', '193', '77.2', '19.3']);
    expect(shown(result.variancePercent).slice(0, 8)).toBe('11.04663');
    expect(result.pefaScore).toBe('C');
  });

  test('a line of which nothing was approved counts in full, a refund keeps its sign', () => {
    const unforeseen = compositionVariance({ budgetLines: [line(100, 50), line(0, 50)] });
    expect(shown(unforeseen.variancePercent)).toBe('100');
    const refunded = compositionVariance({ budgetLines: [line(110, 110), line(-10, -10)] });
    expect([shown(refunded.approved), shown(refunded.variancePercent)]).toEqual(['100', '0']);
    // Adjusted 55 and −5: |45 − 55| + |5 − (−5)| of 50.
    const turned = compositionVariance({ budgetLines: [line(110, 45), line(-10, 5)] });
    expect(shown(turned.variancePercent)).toBe('40');
  });

  test('nothing approved, or nothing spent: no variance', () => {
    const unapproved = compositionVariance({ budgetLines: [line(0, 5), line(0, 0)] });
    expect(
      [unapproved.ratePercent, ...unapproved.adjustedLines, unapproved.variancePercent].map(shown),
    ).toEqual(Array(4).fill('zero-denominator'));
    expect(scoreText(unapproved.pefaScore)).toBe('zero-denominator');
    const unspent = compositionVariance({ budgetLines: [line(5, 0)] });
    expect([shown(unspent.ratePercent), shown(unspent.variancePercent)]).toEqual(['0', 'zero-denominator']);
  });

  test('lines share one basis, and their totals are not less than nothing', () => {
    const budgetLines = [
      line(1, 1),
      line(1, 1, { accountingBasis: 'cash' }),
      line(-5, -5, { accountingBasis: 'accrual' }),
    ];
    expect(problemsOf(() => compositionVariance({ budgetLines }))).toEqual([
      ['contradiction', 'budgetLines.2.accountingBasis'],
      ['too-small', 'budgetLines'],
    ]);
    expect(saidOf(() => compositionVariance({ budgetLines }), 'vi')).toContain(
      'có dòng theo cơ sở tiền mặt, có dòng theo cơ sở dồn tích',
    );
    expect(problemsOf(() => compositionVariance({ budgetLines: [line(1, -1)] }))).toEqual([
      ['too-small', 'budgetLines'],
    ]);
    expect(problemsOf(() => compositionVariance({ budgetLines: [] }))).toEqual([
      ['too-short', 'budgetLines'],
    ]);
    expect(
      problemsOf(() => compositionVariance({ budgetLines: [{ approved: vnd(1), actual: vnd('x') }] })),
    ).toEqual([['bad-format', 'budgetLines.0.actual.value']]);
  });

  const dimension = (pefaDimension: PefaComposition, ...years: readonly (string | readonly BudgetLine[])[]) =>
    pefaCompositionOutturn({
      pefaDimension,
      compositions: years.map((year) =>
        typeof year === 'string' ? { variancePercent: year } : { budgetLines: year },
      ),
    });

  test.each([
    ['4.999', 'A'],
    ['5', 'B'],
    ['9.999', 'B'],
    ['10', 'C'],
    ['14.999', 'C'],
    ['15', 'D'],
  ])('a variance of %s%% in two years is a %s', (variance, score) => {
    expect(dimension('3.2', variance, '99', variance).pefaScore).toBe(score);
  });

  // Ordinary lines as approved; contingency and interest stray far.
  const mixed = [
    line(50, 50),
    line(50, 50),
    line(100, 1, { lineKind: 'contingency' }),
    line(100, 1, { lineKind: 'interest' }),
  ];

  test('contingency counts for revenue alone, interest not for functions', () => {
    const variances = (['2.1', '2.2', '3.2'] as const).map((one) =>
      dimension(one, mixed, mixed, mixed).yearFigures.map(({ percent }) => shown(percent).slice(0, 5)),
    );
    // 2.2: 101 of 200, |50 − 25.25| × 2 + |1 − 50.5| of 101; 3.2: 102 of 300, |50 − 17| × 2 + |1 − 34| × 2 of 102.
    expect(variances).toEqual([Array(3).fill('0'), Array(3).fill('98.01'), Array(3).fill('129.4')]);
  });

  test.each([
    [10, 'A', ''],
    [11, 'D', 'In a year, more than 10% of spending is in suspense accounts'],
  ])('suspense accounts with %s of 100 make it %s', (suspended, score, said) => {
    const spent = 100 - suspended;
    const year = [line(spent, spent), line(suspended, suspended, { lineKind: 'suspense' })];
    const result = dimension('2.1', year, '0', '0');
    expect(result.pefaScore).toBe(score);
    expect(explain(result, 'en')).toContain(said);
    expect(explain(result, 'vi').includes('vượt 10% tổng chi')).toBe(score === 'D');
    expect(dimension('3.2', year, '0', '0').pefaScore).toBe('A');
  });

  test('is told by the name of its dimension', () => {
    expect(explain(dimension('2.1', '1', '2', '3'), 'vi')).toContain(
      'PEFA 2.1, cơ cấu chi theo chức năng: điểm A.',
    );
    expect(explain(dimension('2.2', '1', '2', '3'), 'en')).toContain(
      'PEFA 2.2, expenditure composition by economic type',
    );
    expect(explain(dimension('3.2', '1', '2', '3'), 'en')).toContain(
      'PEFA 3.2, revenue composition: score A.\n  A: < 5%, B: < 10%, C: < 15% in at least two',
    );
    expect(explain(dimension('2.1', '1', '2', '3'), 'en')).toContain('expenditure composition by function');
    expect(explain(dimension('2.2', '1', '2', '3'), 'vi')).toContain('cơ cấu chi theo nội dung kinh tế');
    expect(explain(dimension('3.2', '1', '2', '3'), 'vi')).toContain('cơ cấu thu: điểm A');
  });

  test('each year has lines or a variance, and its lines are checked', () => {
    expect(
      problemsOf(() =>
        pefaCompositionOutturn({
          pefaDimension: '2.1',
          compositions: [{}, { budgetLines: mixed, variancePercent: '1' }, { budgetLines: [line(-1, 0)] }],
        }),
      ),
    ).toEqual([
      ['missing', 'compositions.0.budgetLines'],
      ['contradiction', 'compositions.1.variancePercent'],
      ['too-small', 'compositions.2.budgetLines'],
    ]);
    const { pefaScore } = dimension('2.1', [line(0, 1)], [line(1, 0)], '1');
    expect(scoreText(pefaScore)).toBe('too-few-observations');
    expect(
      problemsOf(() =>
        pefaCompositionOutturn({
          pefaDimension: '2.1',
          compositions: [{ budgetLines: [] }, { variancePercent: 1 }, { variancePercent: 1 }],
        }),
      ),
    ).toEqual([['too-short', 'compositions.0.budgetLines']]);
  });
});

describe('contingency', () => {
  const share = (...percents: readonly string[]) =>
    pefaContingencyShare({ contingencies: percents.map((contingencyPercent) => ({ contingencyPercent })) });

  test.each([
    ['2.999', 'A'],
    ['3', 'B'],
    ['6', 'B'],
    ['6.001', 'C'],
    ['9.999', 'C'],
    ['10', 'D'],
  ])('a mean of %s%% is a %s', (percent, score) => {
    expect(share(percent, percent, percent).pefaScore).toBe(score);
  });

  test('it is the mean of all three years', () => {
    expect(share('0', '0', '8.9').pefaScore).toBe('A');
    expect(share('0', '0', '9').pefaScore).toBe('B');
    expect(share('1', '1', '10').pefaScore).toBe('B');
    const result = pefaContingencyShare({
      contingencies: [
        { approved: vnd(200), contingency: vnd(12) },
        { contingencyPercent: 6 },
        { contingencyPercent: 6 },
      ],
    });
    expect(result.pefaScore).toBe('B');
    expect(explain(result, 'vi')).toContain(
      'PEFA 2.3, chi từ dự phòng ngân sách: điểm B.\n  Bình quân ba năm: A: < 3%, B: 3–6%, C: > 6% và < 10%; nếu không thì D.',
    );
    expect(explain(result, 'en')).toContain(
      'Mean of three years: A: < 3%, B: 3–6%, C: > 6% and < 10%; otherwise D.',
    );
    expect(explain(result, 'en')).toContain('PEFA 2.3, expenditure from contingency reserves: score B.');
  });

  test('a year without a budget leaves no mean', () => {
    const { pefaScore } = pefaContingencyShare({
      contingencies: [
        { approved: vnd(0), contingency: vnd(1) },
        { contingencyPercent: 6 },
        { contingencyPercent: 6 },
      ],
    });
    expect(scoreText(pefaScore)).toBe('zero-denominator');
    expect(
      problemsOf(() =>
        pefaContingencyShare({
          contingencies: [
            { contingency: vnd(1) },
            {},
            { approved: vnd(1), contingency: vnd(1), contingencyPercent: 1 },
          ],
        }),
      ),
    ).toEqual([
      ['missing', 'contingencies.0.approved'],
      ['missing', 'contingencies.1.contingency'],
      ['contradiction', 'contingencies.2.contingencyPercent'],
    ]);
  });
});

describe('indicator', () => {
  const score = (pefaScoringMethod: 'M1' | 'M2', dimensions: string) =>
    pefaIndicatorScore({ pefaScoringMethod, dimensionScores: Array.from(dimensions) as PefaScore[] })
      .indicatorScore;

  test.each([
    ['BCA', 'C+'],
    ['CCC', 'C'],
    ['A', 'A'],
    ['AA', 'A'],
    ['AAB', 'B+'],
    ['D', 'D'],
    ['DDC', 'D+'],
  ])('the weakest link of %s is %s', (dimensions, expected) => {
    expect(score('M1', dimensions)).toBe(expected);
  });

  test.each([
    ['DD', 'D'],
    ['DC', 'D+'],
    ['DB', 'C'],
    ['CC', 'C'],
    ['DA', 'C+'],
    ['CB', 'C+'],
    ['CA', 'B'],
    ['BB', 'B'],
    ['BA', 'B+'],
    ['AA', 'A'],
  ])('the mean of %s is %s, in either order', (dimensions, expected) => {
    expect(score('M2', dimensions)).toBe(expected);
    expect(score('M2', Array.from(dimensions).reverse().join(''))).toBe(expected);
  });

  test('the mean is known for two dimensions', () => {
    expect(problemsOf(() => score('M2', 'A'))).toEqual([['too-short', 'dimensionScores']]);
    expect(problemsOf(() => score('M2', 'ABC'))).toEqual([['too-long', 'dimensionScores']]);
    expect(saidOf(() => score('M2', 'ABC'), 'en')).toContain('2 or fewer dimensions');
    expect(saidOf(() => score('M2', 'A'), 'vi')).toContain('ít nhất 2 thành phần');
    expect(problemsOf(() => score('M1', ''))).toEqual([['too-short', 'dimensionScores']]);
  });

  test('is told in both languages', () => {
    const result = pefaIndicatorScore({
      subject: 'X',
      pefaScoringMethod: 'M1',
      dimensionScores: ['B', 'C', 'A'],
    });
    expect(explain(result, 'vi')).toBe(
      'X: điểm chỉ số PEFA từ các điểm thành phần B, C, A, theo thành phần yếu nhất (M1): C+.',
    );
    expect(explain(result, 'en')).toBe(
      'X: PEFA indicator of the dimensions B, C, A, by the weakest link (M1): C+.',
    );
    const mean = pefaIndicatorScore({ pefaScoringMethod: 'M2', dimensionScores: ['B', 'A'] });
    expect(explain(mean, 'vi')).toContain('theo bình quân (M2): B+.');
    expect(explain(mean, 'en')).toContain('by the mean (M2): B+.');
  });
});
