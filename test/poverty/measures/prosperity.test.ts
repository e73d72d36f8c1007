import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/foundation/index.js';
import {
  prosperityGap,
  sharedProsperity,
  societalPovertyLine,
  type ProsperityGapInput,
} from '../../../src/poverty/index.js';
import { figure, problemsOf } from '../figures.js';

describe('the prosperity gap', () => {
  const of = (incomes: readonly (string | number)[], more: Partial<ProsperityGapInput> = {}) =>
    prosperityGap({ households: incomes.map((income) => ({ income })), ...more });

  test('is the mean of 28 ÷ income, those above too', () => {
    expect(of(['2.8', '5.6', '28', '56'])).toMatchObject({
      prosperityStandard: figure('28', 'internationalDollar/person/day'),
      prosperityGap: figure('4.125', 'times'),
    });
    const handbook = 'Poverty and Inequality Platform Methodology Handbook, World Bank';
    expect(explain(of(['14'], { subject: 'X' }), 'en')).toBe(
      `X: on average incomes would have to be 2 times what they are to reach 28 international dollars/person/day.\n  Source: ${handbook}, 2025-10-16 (secondary source).`,
    );
    expect(explain(of(['14']), 'vi')).toContain(
      'Tính bình quân các hộ (người), thu nhập phải gấp 2 lần hiện nay mới đạt mức thịnh vượng 28 đô la quốc tế/người/ngày.',
    );
    // A standard of one's own does not rest on it.
    expect(explain(of(['14'], { prosperityStandard: 28 }), 'en')).not.toContain(handbook);
  });

  test('with weights, persons and a standard of one’s own', () => {
    const { prosperityGap: gap } = prosperityGap({
      prosperityStandard: { value: 12, unit: 'millionVND/person/month' },
      countBy: 'person',
      households: [
        { income: 6, weight: '0.5', persons: 4 },
        { income: 6, persons: 2 },
        { income: 12, persons: 4 },
      ],
    });
    expect(gap).toEqual(figure('1.5', 'times'));
  });

  test('in the unit of the standard, or of the incomes', () => {
    const inDong = { income: { value: 2, unit: 'VND/person/month' as const } };
    const standardOf = (
      prosperityStandard: NonNullable<ProsperityGapInput['prosperityStandard']>,
      ...households: ProsperityGapInput['households']
    ) => prosperityGap({ prosperityStandard, households }).prosperityStandard;
    expect(standardOf({ value: 8, unit: 'VND/person/month' }, { income: 2 })).toEqual(
      figure('8', 'VND/person/month'),
    );
    expect(standardOf(8, { income: 2 }, inDong)).toEqual(figure('8', 'VND/person/month'));
    expect(standardOf(8, { income: 2 })).toEqual(figure('8', 'internationalDollar/person/day'));
    // Of incomes in đồng, 28 dollars are no standard.
    expect(problemsOf(() => prosperityGap({ households: [{ income: 2 }, inDong] }))).toEqual([
      ['unit-mismatch', 'households.1.income.unit'],
    ]);
    expect(
      problemsOf(() =>
        of([], {
          prosperityStandard: { value: 0, unit: 'VND/person/day' },
          households: [inDong],
        }),
      ),
    ).toEqual([
      ['wrong-type', 'prosperityStandard'],
      ['unit-mismatch', 'households.0.income.unit'],
    ]);
  });

  test('nothing multiplies an income of zero up', () => {
    expect(of([0, 5]).prosperityGap).toMatchObject({ code: 'zero-denominator' });
    expect(explain(of([0, 5]), 'vi')).toContain('Khoảng cách thịnh vượng: không xác định');
  });

  test('bad input', () => {
    expect(problemsOf(() => of([1], { prosperityStandard: 0 }))).toEqual([
      ['wrong-type', 'prosperityStandard'],
    ]);
    expect(
      problemsOf(() =>
        of([], {
          prosperityStandard: 'x',
          households: [
            { income: { value: 1, unit: 'VND/person/month' }, weight: 0 },
            { income: { value: 1, unit: 'VND/person/day' }, weight: 0 },
          ],
        }),
      ),
    ).toEqual([
      ['bad-format', 'prosperityStandard'],
      ['contradiction', 'households'],
      ['unit-mismatch', 'households.1.income.unit'],
    ]);
    expect(problemsOf(() => of([1], { prosperityStandard: -1 }))).toEqual([
      ['too-small', 'prosperityStandard'],
    ]);
    expect(problemsOf(() => of([-1]))).toEqual([['too-small', 'households.0.income']]);
    expect(problemsOf(() => of(['x'], { prosperityStandard: 0 }))).toEqual([
      ['bad-format', 'households.0.income'],
      ['wrong-type', 'prosperityStandard'],
    ]);
    expect(
      problemsOf(() =>
        of([], {
          prosperityStandard: { value: 1, unit: 'VND/person/day' },
          households: [{ income: { value: 1, unit: 'VND/person/month' } }],
        }),
      ),
    ).toEqual([['unit-mismatch', 'households.0.income.unit']]);
  });
});

test('the societal line rises with the median from 3.40 on', () => {
  const lines = ['0', '2.6', '3.4', '8'].map((median) => societalPovertyLine({ median }));
  expect(lines.map(({ povertyLine }) => povertyLine.value)).toEqual(['3', '3', '3', '5.3']);
  expect(lines.map(({ isInternationalLine }) => isInternationalLine)).toEqual([true, true, true, false]);
  expect(explain(lines[3]!, 'vi')).toContain('Chuẩn nghèo xã hội là 1,30 cộng một nửa trung vị');
  expect(explain(lines[3]!, 'vi')).toContain('Căn cứ: Poverty and Inequality Platform Methodology Handbook');
  expect(lines[0]!.explanation.sources).toMatchObject([{ provenance: 'secondary' }]);
  expect(explain(lines[0]!, 'en')).toContain('the societal line is the international one'.slice(4));
  expect(problemsOf(() => societalPovertyLine({ median: -1 }))).toEqual([['too-small', 'median']]);
});

describe('shared prosperity', () => {
  const of = (from: string, to: string, year = 2024) =>
    sharedProsperity({
      subject: 'X',
      baseline: { year: 2020, bottom40Mean: from, mean: '200' },
      current: { year, bottom40Mean: to, mean: '242' },
    });

  test('growth a year, and the premium', () => {
    expect(of('100', '146.41', 2024)).toMatchObject({
      bottom40GrowthPercent: figure('10', 'percent/year'),
      meanGrowthPercent: { unit: 'percent/year' },
      warnings: [],
    });
    expect(of('100', '121', 2022)).toMatchObject({ premiumPoints: figure('0', 'percentagePoint/year') });
    expect(explain(of('100', '121', 2022), 'en')).toContain('a premium of 0 percentage points/year');
    expect(explain(of('100', '81', 2022), 'vi')).toContain(
      '40% dân số nghèo nhất giảm 10%/năm, của toàn dân tăng 10%/năm; chênh lệch −20 điểm',
    );
  });

  test('unusual spells are told of', () => {
    expect([2022, 2023, 2027, 2028].map((year) => of('1', '2', year).warnings.length)).toEqual([1, 0, 0, 1]);
  });

  test('from nothing there is no growth; nor a steady one to nothing', () => {
    expect(of('0', '1')).toMatchObject({
      bottom40GrowthPercent: { code: 'zero-baseline' },
      premiumPoints: { code: 'zero-baseline' },
      meanGrowthPercent: { kind: 'quantity' },
    });
    expect(explain(of('0', '1'), 'vi')).toContain('thịnh vượng chung: không xác định');
    expect(of('1', '0')).toMatchObject({
      bottom40GrowthPercent: { code: 'zero-endpoint' },
      premiumPoints: { code: 'zero-endpoint' },
    });
    const noMean = sharedProsperity({
      baseline: { year: 2020, bottom40Mean: '1', mean: '0' },
      current: { year: 2024, bottom40Mean: '16', mean: '1' },
    });
    expect(noMean).toMatchObject({
      bottom40GrowthPercent: figure('100', 'percent/year'),
      premiumPoints: { code: 'zero-baseline' },
    });
  });

  test('bad input', () => {
    expect(problemsOf(() => of('1', '1', 2020))).toEqual([['out-of-order', 'current.year']]);
    expect(problemsOf(() => of('-1', '1', 2020))).toEqual([['too-small', 'baseline.bottom40Mean']]);
    expect(problemsOf(() => of('1', '-1', 2020))).toEqual([['too-small', 'current.bottom40Mean']]);
    const first = { value: 1, unit: 'VND/person/month' } as const;
    const other = { value: 1, unit: 'VND/person/day' } as const;
    const means = (...[a, b, c, d]: readonly (1 | typeof first | typeof other)[]) =>
      problemsOf(() =>
        sharedProsperity({
          baseline: { year: 2020, bottom40Mean: a!, mean: b! },
          current: { year: 2024, bottom40Mean: c!, mean: d! },
        }),
      );
    expect([means(first, other, 1, 1), means(1, first, other, 1), means(1, 1, first, other)]).toEqual([
      [['unit-mismatch', 'baseline.mean.unit']],
      [['unit-mismatch', 'current.bottom40Mean.unit']],
      [['unit-mismatch', 'current.mean.unit']],
    ]);
    expect(problemsOf(() => societalPovertyLine({ median: first as never }))).toEqual([
      ['unit-mismatch', 'median.unit'],
    ]);
  });
});
