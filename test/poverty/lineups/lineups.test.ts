import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/foundation/index.js';
import {
  comparableSurveys,
  interpolatedRate,
  lineUpMean,
  surveyCoverage,
  type LineUpInput,
  type SurveyMean,
} from '../../../src/poverty/index.js';
import { figure, percent, problemsOf, saidOf } from '../figures.js';

const dollars = (value: string) => figure(value, 'internationalDollar/person/day');

describe('lining means up', () => {
  const of = (surveys: readonly SurveyMean[], requestAccounts?: string, more: Partial<LineUpInput> = {}) =>
    lineUpMean({ surveys, ...(requestAccounts === undefined ? {} : { requestAccounts }), ...more });
  const two = (mean1: number, x1: number, mean2: number, x2: number, x: number) =>
    of(
      [
        { mean: mean1, accounts: x1 },
        { mean: mean2, accounts: x2 },
      ],
      String(x),
    );

  test('from one survey', () => {
    const result = of([{ mean: '2', accounts: '1350' }], '1485');
    expect(result).toMatchObject({ lineUpRule: 'extrapolation', means: [dollars('2.2')] });
    expect(explain(result, 'vi')).toContain('Ngoại suy từ cuộc khảo sát gần nhất');
  });

  test('a survey that spans two years, weighed by the fraction', () => {
    expect(of([{ year: 2013.25, mean: 10, accounts: [100, 200] }], '250').means).toEqual([dollars('20')]);
    expect(of([{ year: 2013, mean: 10, accounts: [100, 200] }], '250').means).toEqual([dollars('25')]);
    expect(of([{ year: 2013.5, mean: 10, accounts: 100 }], '250').means).toMatchObject([
      { code: 'missing-input' },
    ]);
  });

  test('in step, or from both sides', () => {
    expect(two(2, 100, 3, 200, 150)).toMatchObject({
      lineUpRule: 'same-direction',
      means: [dollars('2.5'), dollars('2.5')],
    });
    expect(two(3, 200, 2, 100, 150)).toMatchObject({ lineUpRule: 'same-direction' });
    const against = [
      two(3, 100, 2, 200, 150),
      two(2, 100, 3, 200, 200),
      two(2, 100, 3, 200, 90),
      two(2, 100, 2, 200, 150),
    ];
    expect(against.map(({ lineUpRule }) => lineUpRule)).toEqual([
      'diverging',
      'diverging',
      'diverging',
      'diverging',
    ]);
    expect(against[0]?.means).toEqual([dollars('4.5'), dollars('1.5')]);
    expect(explain(against[0]!, 'en')).toContain('from the later one 1.5 international dollars/person/day');
  });

  test('by yearly growth with a passthrough', () => {
    const growth = (passthrough?: string) => ({
      yearlyPercent: [10, '10', -5],
      requestAfterYears: 2,
      ...(passthrough === undefined ? {} : { passthrough }),
    });
    expect(of([{ mean: 100 }], undefined, { growth: growth() }).means).toEqual([dollars('121')]);
    expect(of([{ mean: 100 }], undefined, { growth: growth('0.5') }).means).toEqual([dollars('110.25')]);
    expect(of([{ mean: 100 }], undefined, { growth: { ...growth(), requestAfterYears: 0 } }).means).toEqual([
      dollars('100'),
    ]);
    expect(of([{ mean: 100 }, { mean: 90 }], undefined, { growth: growth() }).lineUpRule).toBe('diverging');
  });

  test('growth that leaves nothing', () => {
    const { means } = of([{ mean: 1 }, { mean: 2 }], undefined, {
      growth: { yearlyPercent: [-100], requestAfterYears: 0 },
    });
    expect(means).toMatchObject([dollars('1'), { code: 'zero-denominator' }]);
  });

  test('without accounts', () => {
    const missing = of([{ mean: 1 }, { mean: 2, accounts: 5 }], '5', { subject: 'X' });
    expect(missing).toMatchObject({
      lineUpRule: { code: 'missing-input', missing: ['surveys.0.accounts'] },
      means: [{ code: 'missing-input' }, { code: 'missing-input' }],
    });
    expect(explain(missing, 'vi')).toBe(
      'X: mức bình quân: không xác định (thiếu số liệu về tài khoản quốc gia khi khảo sát lần thứ nhất).',
    );
    const of2 = of([{ mean: 1 }, { year: 2013.5, mean: 2, accounts: 5 }]);
    expect(of2.lineUpRule).toMatchObject({
      missing: ['surveys.0.accounts', 'surveys.1.accounts', 'requestAccounts'],
      reason: {
        en: 'it needs national accounts at the first survey, national accounts at the second survey, national accounts of the year asked for',
      },
    });
    expect(of([{ mean: 1, accounts: 5 }]).means).toMatchObject([
      { code: 'missing-input', missing: ['requestAccounts'] },
    ]);
    expect(of([{ mean: 1, accounts: 5 }, { mean: 1 }], '5').means).toHaveLength(2);
  });

  test('bad input', () => {
    expect(problemsOf(() => of([{ year: 2020, mean: -1, accounts: 0 }]))).toEqual([
      ['too-small', 'surveys.0.mean'],
    ]);
    expect(
      problemsOf(() =>
        of([
          { year: 2020, mean: 1, accounts: [1, 0] },
          { year: 2020, mean: { value: 1, unit: 'VND/person/day' } },
        ]),
      ),
    ).toEqual([
      ['out-of-order', 'surveys.1.year'],
      ['wrong-type', 'surveys.0.accounts'],
    ]);
    expect(
      problemsOf(() =>
        of([
          { mean: { value: 1, unit: 'VND/person/month' } },
          { mean: { value: 1, unit: 'VND/person/day' } },
        ]),
      ),
    ).toEqual([['unit-mismatch', 'surveys.1.mean.unit']]);
    const grown = (requestAfterYears: number) =>
      problemsOf(() => of([{ mean: 1 }], undefined, { growth: { yearlyPercent: [1], requestAfterYears } }));
    expect([grown(1.5), grown(0.5), grown(2), grown(-1)]).toEqual([
      [['not-whole', 'growth.requestAfterYears']],
      [['not-whole', 'growth.requestAfterYears']],
      [['too-large', 'growth.requestAfterYears']],
      [['too-small', 'growth.requestAfterYears']],
    ]);
    expect(problemsOf(() => of([]))).toEqual([['too-short', 'surveys']]);
    expect(problemsOf(() => of([{ mean: 1, accounts: 5 }], '0'))).toEqual([
      ['wrong-type', 'requestAccounts'],
    ]);
    expect(problemsOf(() => of([{ mean: 1, accounts: 5 }], 'x'))).toEqual([
      ['bad-format', 'requestAccounts'],
    ]);
    expect(problemsOf(() => of([{ mean: 1, accounts: [5, 6] }], '5'))).toEqual([
      ['missing', 'surveys.0.year'],
    ]);
  });

  test('growth beside accounts, or of other years than lie between the surveys', () => {
    const growth = (...yearlyPercent: readonly number[]) => ({
      growth: { yearlyPercent, requestAfterYears: 1 },
    });
    const both = [['contradiction', 'growth']];
    expect(problemsOf(() => of([{ mean: 1, accounts: 5 }], undefined, growth(1)))).toEqual(both);
    expect(problemsOf(() => of([{ mean: 1 }], '5', growth(1)))).toEqual(both);
    expect(problemsOf(() => of([{ mean: 1 }], 'x', growth(1)))).toEqual([
      ['bad-format', 'requestAccounts'],
      ...both,
    ]);
    const between = (from: number, to: number, ...yearlyPercent: readonly number[]) => {
      const surveys = [
        { year: from, mean: 1 },
        { year: to, mean: 2 },
      ];
      return () => of(surveys, undefined, growth(...yearlyPercent));
    };
    expect(problemsOf(between(2020, 2022, 1))).toEqual([['contradiction', 'growth.yearlyPercent']]);
    expect(saidOf(between(2020, 2022, 1, 2, 3), 'vi')).toContain('có 3 số liệu cho 2 năm từ 2020 đến 2022');
    expect(saidOf(between(2020, 2022, 1), 'en')).toContain('1 given for the 2 years from 2020 to 2022');
    expect(problemsOf(between(2020, 2022, 1, 2))).toEqual([]);
    expect(problemsOf(between(2020, 2021.5, 1, 2))).toEqual([]);
    expect(problemsOf(between(2020.5, 2022, 1, 2))).toEqual([]);
    expect(problemsOf(between(2020, 2020, 1))).toEqual([['out-of-order', 'surveys.1.year']]);
  });
});

describe('the rate of a year between two surveys', () => {
  const of = (year: number, to = 2010) =>
    interpolatedRate({
      subject: 'X',
      baseline: { year: 2000, ratePercent: '20' },
      current: { year: to, ratePercent: '10' },
      year,
    });

  test('is the nearer to that of a survey, the nearer it is', () => {
    expect([2000, 2002.5, 2010].map((year) => of(year).ratePercent)).toEqual([
      percent('20'),
      percent('17.5'),
      percent('10'),
    ]);
    expect(explain(of(2002.5), 'vi')).toContain('tỷ lệ nghèo năm 2002,5, nội suy');
    expect(explain(of(2005), 'vi')).toBe('X: tỷ lệ nghèo năm 2005, nội suy giữa khảo sát 2000 và 2010: 15%.');
  });

  test('outside of them there is none', () => {
    expect(problemsOf(() => of(1999))).toEqual([['too-small', 'year']]);
    expect(problemsOf(() => of(2011))).toEqual([['too-large', 'year']]);
    expect(problemsOf(() => of(2000, 2000))).toEqual([['out-of-order', 'current.year']]);
    expect(problemsOf(() => of(1800))).toEqual([['too-small', 'year']]);
  });
});

describe('coverage', () => {
  const of = (year: number, ...surveyYears: readonly number[]) => surveyCoverage({ year, surveyYears });

  test('three years, and not across the pandemic', () => {
    const found = of(2022, 2019, 2020, 2024, 2025.5).surveys.map(({ coverage }) => coverage);
    expect(found).toEqual(['across-pandemic', 'covers', 'covers', 'too-far']);
    expect(of(2018, 2019.5, 2020, 2021).surveys.map(({ coverage }) => coverage)).toEqual([
      'covers',
      'across-pandemic',
      'across-pandemic',
    ]);
    expect(of(2016, 2019, 2013, 2012).surveys.map(({ coverage }) => coverage)).toEqual([
      'covers',
      'covers',
      'too-far',
    ]);
    expect(of(2023, 2020).isCovered).toBe(true);
    expect(explain(of(2022, 2023.5, 2024), 'vi')).toContain('(khảo sát 2023,5; 2024)');
    expect(explain(of(2022, 2024), 'en')).toBe('2022 is covered by the survey of 2024.');
  });

  test('no survey, no coverage', () => {
    expect(of(2022).isCovered).toBe(false);
    expect(explain(of(2022, 2019), 'vi')).toContain('không có cuộc khảo sát nào trong vòng 3 năm');
    expect(problemsOf(() => of(2022.5))).toEqual([['not-whole', 'year']]);
  });
});

describe('comparable surveys', () => {
  const of = (...surveys: readonly (readonly [number, number])[]) =>
    comparableSurveys({
      subject: 'Albania',
      surveys: surveys.map(([year, comparability]) => ({ year, comparability })),
    });

  test('within a stretch alone, in any order', () => {
    const found = of([2005, 1], [1996, 0], [2002, 1]);
    expect(found.comparisons).toEqual([
      { years: { from: 1996, to: 2002 }, isComparable: false },
      { years: { from: 2002, to: 2005 }, isComparable: true },
    ]);
    expect(explain(found, 'en')).toBe('Albania: these surveys do not compare: 1996–2002.');
    expect(explain(of([1996, 0], [2002.5, 1], [2005, 2]), 'vi')).toContain(': 1996–2002,5; 2002,5–2005.');
    expect(explain(of([2002, 1], [2005, 1]), 'vi')).toBe('Albania: các cuộc khảo sát so sánh được với nhau.');
  });

  test('a year twice', () => {
    expect(problemsOf(() => of([2002, 1], [2002, 2]))).toEqual([['duplicate', 'surveys.1.year']]);
    expect(problemsOf(() => of([2002, 'x' as never], ['y' as never, 1], [2002, 2]))).toEqual([
      ['wrong-type', 'surveys.0.comparability'],
      ['wrong-type', 'surveys.1.year'],
      ['duplicate', 'surveys.2.year'],
    ]);
    expect(problemsOf(() => of())).toEqual([['too-short', 'surveys']]);
  });
});
