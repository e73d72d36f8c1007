import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  explain,
  quantity,
  zeroDenominatorRefusal,
  type Quantity,
  type Refusal,
} from '../../../src/foundation/internal.js';
import {
  povertyRates,
  povertyTrend,
  type PovertyObservation,
  type PovertyStandardId,
  type PovertyTrendInput,
} from '../../../src/poverty/index.js';
import * as problems from '../../problems.js';

const shown = (figure: Quantity | Refusal): string =>
  figure.kind === 'refusal' ? figure.code : `${figure.value} ${figure.unit}`;

const changes = (trend: {
  changePoints: Quantity | Refusal;
  annualChangePoints: Quantity | Refusal;
  relativeChangePercent: Quantity | Refusal;
  compoundAnnualPercent: Quantity | Refusal;
}): string[] => [
  shown(trend.changePoints),
  shown(trend.annualChangePoints),
  shown(trend.relativeChangePercent),
  shown(trend.compoundAnnualPercent),
];

const rounded = (figure: Quantity | Refusal): string =>
  figure.kind === 'refusal' ? figure.code : Number(figure.value).toFixed(1);

const trendOf = (...observations: PovertyObservation[]) =>
  povertyTrend({ measure: 'poor', standard: 'vn-2022', observations });

const problemsOf = (input: unknown) => problems.problemsOf(() => povertyTrend(input as PovertyTrendInput));
const saidOf = (input: unknown, locale: 'vi' | 'en') =>
  problems.saidOf(() => povertyTrend(input as PovertyTrendInput), locale);

describe('Y Tý commune, Lào Cai: 50.79% in 2021, 20.42% in 2025 (closing conference for 2021–2025)', () => {
  const trend = () =>
    povertyTrend({
      measure: 'poor',
      standard: 'not-stated',
      subject: 'Y Tý',
      observations: [
        { year: 2021, ratePercent: '50.79' },
        { year: 2025, ratePercent: '20.42' },
      ],
    });

  test('points, points a year over four year-steps, per cent, and compound per cent a year are four figures', () => {
    expect(changes(trend())).toEqual([
      '-30.37 percentagePoint',
      '-7.5925 percentagePoint/year',
      '-59.7952352825359322701319157314432 percent',
      '-20.37134480400673727237457135858933 percent/year',
    ]);
    expect(trend().spells.map(({ yearSteps }) => yearSteps.value)).toEqual(['4']);
  });

  test('the source does not say by which standard, and the one in force changed meanwhile', () => {
    expect(trend().warnings.map(({ code, affectedYears }) => [code, affectedYears])).toEqual([
      ['standard-not-stated', [2021, 2025]],
      ['standard-may-have-changed', [2021, 2025]],
    ]);
  });

  test.each([
    [2018, 2021, true],
    [2014, 2015, true],
    [2022, 2025, false],
    [2016, 2020, false],
    [2020, 2022, true],
  ])(
    '%i and %i: %s that they may rest on two standards; 2015 and 2021 were measured by both',
    (from, to, told) => {
      const { warnings } = povertyTrend({
        measure: 'poor',
        standard: 'not-stated',
        observations: [
          { year: from, ratePercent: '5' },
          { year: to, ratePercent: '3' },
        ],
      });
      expect(warnings.some(({ code }) => code === 'standard-may-have-changed')).toBe(told);
    },
  );

  test('the first year after the last known standard may rest on another one', () => {
    const later = povertyTrend({
      measure: 'poor',
      standard: 'not-stated',
      observations: [
        { year: 2030, ratePercent: '2.0' },
        { year: 2031, ratePercent: '1.0' },
      ],
    });
    expect(later.warnings.map(({ code, affectedYears }) => [code, affectedYears])).toEqual([
      ['standard-not-stated', [2030, 2031]],
      ['standard-unknown', [2031]],
      ['standard-may-have-changed', [2030, 2031]],
    ]);
  });

  test('the explanation shows the arithmetic in either language', () => {
    expect(explain(trend(), 'vi').split('\n')).toEqual([
      'Y Tý: diễn biến tỷ lệ hộ nghèo.',
      '  Nguồn không nêu chuẩn nghèo: từ 50,79% (năm 2021) xuống 20,42% (năm 2025), sau 4 năm.',
      '    Giảm 30,37 điểm phần trăm.',
      '      20,42% − 50,79% = −30,37 điểm phần trăm',
      '    Bình quân mỗi năm giảm 7,59 điểm phần trăm.',
      '      −30,37 điểm phần trăm ÷ 4 = −7,5925 điểm phần trăm/năm',
      '    So với đầu kỳ, giảm 59,80% (thay đổi tương đối).',
      '      (20,42% − 50,79%) ÷ 50,79% × 100 ≈ −59,7952%',
      '    Tốc độ giảm bình quân năm (số bình quân nhân): 20,37%/năm.',
      '      ((20,42% ÷ 50,79%)^(1/4) − 1) × 100 ≈ −20,3713%/năm',
      '  Giả định: Mỗi tỷ lệ là số liệu cuối năm; số năm để tính bình quân bằng năm cuối trừ năm đầu (2021 → 2025: 4 năm).',
      '  Giả định: Tốc độ tăng (giảm) bình quân năm là số bình quân nhân: mỗi năm thay đổi theo cùng một tỷ lệ phần trăm.',
      '  Lưu ý: Nguồn không nêu chuẩn nghèo; số liệu chỉ so sánh được nếu cùng một chuẩn.',
      '  Lưu ý: Số liệu cuối năm 2021 và cuối năm 2025 có thể theo các chuẩn nghèo khác nhau; nếu đúng vậy thì mức thay đổi không có ý nghĩa.',
    ]);
    expect(explain(trend(), 'en').split('\n')).toEqual([
      'Y Tý: trend of the poor-household rate.',
      '  The source does not state the poverty standard: from 50.79% (2021) to 20.42% (2025), after 4 years.',
      '    It fell by 30.37 percentage points.',
      '      20.42% − 50.79% = −30.37 percentage points',
      '    On average it fell by 7.59 percentage points a year.',
      '      −30.37 percentage points ÷ 4 = −7.5925 percentage points/year',
      '    Compared with the first rate it fell by 59.80% (relative change).',
      '      (20.42% − 50.79%) ÷ 50.79% × 100 ≈ −59.7952%',
      '    At a compound rate it fell by 20.37% a year.',
      '      ((20.42% ÷ 50.79%)^(1/4) − 1) × 100 ≈ −20.3713%/year',
      '  Assumed: Each rate is that of the end of its year; the years of the average are the last year less the first (2021 → 2025: 4 years).',
      '  Assumed: The compound rate supposes the same percentage change every year.',
      '  Note: The source does not state the poverty standard; rates compare only if it is the same one.',
      '  Note: The rates at the end of 2021 and of 2025 may rest on different poverty standards; if they do, their change means nothing.',
    ]);
  });

  test('it is frozen plain data and bears its names', () => {
    expect(trend()).toMatchObject({ kind: 'poverty-trend', measure: 'poor', subject: 'Y Tý' });
    expect('subject' in trendOf({ year: 2022, ratePercent: '1' })).toBe(false);
    expect(trend()).toMatchObject({ measureName: { vi: 'tỷ lệ hộ nghèo', en: 'poor-household rate' } });
    expect(trend().spells[0]).toMatchObject({
      standardName: {
        vi: 'chuẩn nghèo mà nguồn không nêu',
        en: 'poverty standard that the source does not state',
      },
      years: { from: 2021, to: 2025 },
    });
    expect(trend().assumptions.map(({ code }) => code)).toEqual([
      'rates-of-year-ends',
      'same-change-every-year',
    ]);
    expect(JSON.parse(JSON.stringify(trend()))).toEqual(trend());
    expect(Object.isFrozen(trend().spells[0]?.observations)).toBe(true);
    expectTypeOf(trend().changePoints).toEqualTypeOf<Quantity<'percentagePoint'> | Refusal>();
  });
});

describe('Bắc Giang: 3.81% in 2022, about 3.0% expected at the end of 2023', () => {
  const trend = () =>
    trendOf(
      { year: 2022, ratePercent: '3.81' },
      { year: 2023, ratePercent: '3.0', figureStatus: 'forecast' },
    );

  test('the change says that it rests on a forecast', () => {
    expect(changes(trend()).slice(0, 2)).toEqual(['-0.81 percentagePoint', '-0.81 percentagePoint/year']);
    expect(rounded(trend().relativeChangePercent)).toBe('-21.3');
    expect([trend().restsOnForecast, trend().restsOnEstimate]).toEqual([true, false]);
    expect(trend().warnings).toEqual([
      {
        code: 'rests-on-forecast',
        affectedYears: [2023],
        text: {
          vi: 'Mức thay đổi dựa trên số dự kiến, chưa phải số thực hiện.',
          en: 'The change rests on a forecast, not on an observed rate.',
        },
      },
    ]);
  });

  test('a forecast between two settled rates does not matter, an estimate at an end does', () => {
    const other = trendOf(
      { year: 2022, ratePercent: '3.81', figureStatus: 'estimate' },
      { year: 2023, ratePercent: '3.0', figureStatus: 'forecast' },
      { year: 2024, ratePercent: '2.5', figureStatus: 'actual' },
    );
    expect([other.restsOnForecast, other.restsOnEstimate]).toEqual([false, true]);
    expect(other.warnings).toEqual([
      {
        code: 'rests-on-estimate',
        affectedYears: [2022],
        text: {
          vi: 'Mức thay đổi dựa trên số ước thực hiện.',
          en: 'The change rests on an estimate made before the year was closed.',
        },
      },
    ]);
  });
});

test('one spell that rests on a forecast or an estimate is enough', () => {
  const trend = (figureStatus: 'forecast' | 'estimate') =>
    povertyTrend({
      measure: 'poor',
      observations: [
        { year: 2020, ratePercent: '2.75', standard: 'vn-2016' },
        { year: 2021, ratePercent: '2.23', standard: 'vn-2016' },
        { year: 2022, ratePercent: '4.03', standard: 'vn-2022' },
        { year: 2023, ratePercent: '2.93', standard: 'vn-2022', figureStatus },
      ],
    });
  const [forecast, estimate] = [trend('forecast'), trend('estimate')];
  expect([forecast.restsOnForecast, forecast.restsOnEstimate]).toEqual([true, false]);
  expect([estimate.restsOnForecast, estimate.restsOnEstimate]).toEqual([false, true]);
});

describe('the whole country: 2021 is 2.23% by the standard of 2016 and 5.20% by that of 2022', () => {
  const national: PovertyObservation[] = [
    { year: 2020, ratePercent: '2.75', standard: 'vn-2016' },
    { year: 2021, ratePercent: '2.23', standard: 'vn-2016' },
    { year: 2021, ratePercent: '5.20', standard: 'vn-2022' },
    { year: 2022, ratePercent: '4.03', standard: 'vn-2022' },
    { year: 2023, ratePercent: '2.93', standard: 'vn-2022' },
    { year: 2024, ratePercent: '1.93', standard: 'vn-2022' },
  ];
  const trend = () => povertyTrend({ measure: 'poor', observations: national });

  test('the series breaks into one comparable spell per standard', () => {
    expect(
      trend().spells.map(({ standard, years, changePoints, annualChangePoints }) => [
        standard,
        years.from,
        years.to,
        shown(changePoints),
        shown(annualChangePoints),
      ]),
    ).toEqual([
      ['vn-2016', 2020, 2021, '-0.52 percentagePoint', '-0.52 percentagePoint/year'],
      ['vn-2022', 2021, 2024, '-3.27 percentagePoint', '-1.09 percentagePoint/year'],
    ]);
    expect(trend().warnings).toEqual([]);
  });

  test('the change over the whole is refused', () => {
    expect(changes(trend())).toEqual(Array(4).fill('standards-differ'));
    expect(explain(trend(), 'en')).toContain(
      '\n  Change over the whole: not defined (the observations rest on different',
    );
    expect(explain(trend(), 'vi').split('\n').slice(0, 4)).toEqual([
      'Diễn biến tỷ lệ hộ nghèo.',
      '  Theo chuẩn nghèo đa chiều giai đoạn 2016-2020: từ 2,75% (năm 2020) xuống 2,23% (năm 2021), sau 1 năm.',
      '    Căn cứ: Quyết định số 59/2015/QĐ-TTg ngày 19/11/2015 của Thủ tướng Chính phủ (theo nguồn thứ cấp).',
      '    Căn cứ: Điều 2 Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ (theo nguồn thứ cấp).',
    ]);
    expect(explain(trend(), 'vi')).toContain(
      '\n  Mức thay đổi cả kỳ: không xác định (số liệu các năm theo chuẩn',
    );
    expect(explain(trend(), 'en')).toContain(
      '\n  By the multidimensional poverty standard titled 2021-2025: from 5.2%',
    );
    const { assumptions } = trend();
    expect(assumptions[0]?.text).toEqual({
      vi: 'Mỗi tỷ lệ là số liệu cuối năm; số năm để tính bình quân bằng năm cuối trừ năm đầu (2020 → 2021: 1 năm; 2021 → 2024: 3 năm).',
      en: 'Each rate is that of the end of its year; the years of the average are the last year less the first (2020 → 2021: 1 year; 2021 → 2024: 3 years).',
    });
  });

  test('the order in which the observations are given does not matter', () => {
    expect(povertyTrend({ measure: 'poor', observations: [...national].reverse() })).toEqual(trend());
    const oneYear = national.filter(({ year }) => year === 2021);
    const inOneYear = povertyTrend({ measure: 'poor', observations: oneYear });
    expect(inOneYear.spells.map(({ standard }) => standard)).toEqual(['vn-2016', 'vn-2022']);
    expect(povertyTrend({ measure: 'poor', observations: [...oneYear].reverse() })).toEqual(inOneYear);
  });

  test('one rate alone has no change', () => {
    const alone = trendOf({ year: 2024, ratePercent: '1.93' });
    expect(changes(alone)).toEqual(Array(4).fill('too-few-observations'));
    expect(explain(alone, 'vi')).toContain(
      'Theo chuẩn nghèo đa chiều giai đoạn 2021-2025: 1,93% (năm 2024); mức thay đổi không xác định',
    );
    expect(explain(alone, 'en')).toContain('titled 2021-2025: 1.93% (2024); change not defined');
    expect(alone.assumptions).toEqual([]);
  });
});

describe('rates from counts are exact', () => {
  test('2021: 609,049 poor households; the printed 2.23% is kept beside what follows from the counts', () => {
    const trend = povertyTrend({
      measure: 'poor',
      standard: 'vn-2016',
      observations: [
        { year: 2020, ratePercent: '2.75' },
        // The number of all households is not published; this one is chosen to fit the printed rate.
        { year: 2021, ratePercent: '2.23', counts: { poor: '609049', households: '27311614' } },
      ],
    });
    expect(trend.spells[0]?.observations).toEqual([
      {
        year: 2020,
        ratePercent: { kind: 'quantity', value: '2.75', unit: 'percent' },
        figureStatus: 'actual',
      },
      {
        year: 2021,
        ratePercent: { kind: 'quantity', value: '2.230000028559278847452955361773933', unit: 'percent' },
        statedRatePercent: { kind: 'quantity', value: '2.23', unit: 'percent' },
        counts: {
          poor: { kind: 'quantity', value: '609049', unit: 'household' },
          households: { kind: 'quantity', value: '27311614', unit: 'household' },
        },
        figureStatus: 'actual',
      },
    ]);
  });

  test('a third to two thirds is twice as much, with no residue', () => {
    const trend = trendOf(
      { year: 2022, counts: { poor: 1, households: 3 } },
      { year: 2023, counts: { poor: 2, households: 3 } },
    );
    expect(changes(trend)[2]).toBe('100 percent');
    expect(changes(trend)[3]).toBe('100 percent/year');
  });

  test('roots that end come out exactly: 64% to 27% in three years is a quarter less each year', () => {
    const trend = trendOf({ year: 2022, ratePercent: '64' }, { year: 2025, ratePercent: '27' });
    expect(changes(trend)[3]).toBe('-25 percent/year');
  });

  test.each([
    ['2.225', true],
    ['2.21', false],
    ['2', true],
    ['2.4', false],
    [2.2, true],
  ])('a printed rate must follow from its counts: 2.225%% printed as %s', (ratePercent, agrees) => {
    const observations = [{ year: 2022, ratePercent, counts: { poor: 2225, households: 100000 } }];
    expect(problemsOf({ measure: 'poor', standard: 'vn-2022', observations })).toEqual(
      agrees ? [] : [['contradiction', 'observations.0.ratePercent']],
    );
  });

  test('a rate that the library computed goes back in beside its counts: two thirds, to 34 digits', () => {
    const counts = { poor: 2, households: 3 };
    const exact = trendOf({ year: 2022, counts }, { year: 2023, ratePercent: '1' });
    const ratePercent = exact.spells[0]?.observations[0]?.ratePercent.value as string;
    expect(ratePercent).toBe('66.66666666666666666666666666666667');
    const again = trendOf({ year: 2022, counts, ratePercent }, { year: 2023, ratePercent: '1' });
    expect(again.changePoints).toEqual(exact.changePoints);
  });

  test.each(['2.22', '2.23'])('a tie may have been rounded either way: 2.225%% as %s', (ratePercent) => {
    const observations = [{ year: 2022, ratePercent, counts: { poor: 2225, households: 100000 } }];
    const agrees = problemsOf({ measure: 'poor', standard: 'vn-2022', observations });
    expect(agrees).toEqual([]);
  });
});

describe('what is undefined is refused', () => {
  test('a first rate of zero has no relative change, a last rate of zero no compound one', () => {
    expect(changes(trendOf({ year: 2022, ratePercent: '0' }, { year: 2023, ratePercent: '1' }))).toEqual([
      '1 percentagePoint',
      '1 percentagePoint/year',
      'zero-baseline',
      'zero-baseline',
    ]);
    expect(changes(trendOf({ year: 2022, ratePercent: '1' }, { year: 2023, ratePercent: '0' }))).toEqual([
      '-1 percentagePoint',
      '-1 percentagePoint/year',
      '-100 percent',
      'zero-endpoint',
    ]);
    const explained = explain(
      trendOf({ year: 2022, ratePercent: '0' }, { year: 2023, ratePercent: '1' }),
      'en',
    );
    expect(explained).toContain('Change relative to the first rate: not defined (the baseline is zero');
    expect(explained).toContain('Compound yearly rate: not defined (the baseline is zero');
    const toZero = trendOf({ year: 2022, ratePercent: '1' }, { year: 2023, ratePercent: '0' });
    expect(explain(toZero, 'vi')).toContain(
      'Tốc độ tăng (giảm) bình quân năm (số bình quân nhân): không xác định (số liệu cuối kỳ bằng 0',
    );
    expect(toZero.assumptions.map(({ code }) => code)).toEqual(['rates-of-year-ends']);
  });
});

describe('a standard that was not applied in a year is noticed', () => {
  test('in words, with all its years', () => {
    const { warnings } = povertyTrend({
      measure: 'poor',
      standard: 'vn-2016',
      observations: [2021, 2022, 2023].map((year) => ({ year, ratePercent: '1' })),
    });
    expect(warnings).toEqual([
      {
        code: 'standard-not-applied',
        affectedYears: [2022, 2023],
        text: {
          vi: 'Năm 2022, 2023 không thuộc thời gian áp dụng chuẩn nghèo đa chiều giai đoạn 2016-2020; đề nghị kiểm tra lại.',
          en: 'The multidimensional poverty standard titled 2016-2020 was not applied in 2022, 2023; please check.',
        },
      },
    ]);
  });

  test.each<[PovertyStandardId, number, boolean]>([
    ['vn-2016', 2014, true],
    ['vn-2016', 2015, false],
    ['vn-2016', 2021, false],
    ['vn-2016', 2022, true],
    ['vn-2022', 2020, true],
    ['vn-2022', 2021, false],
    ['vn-2022', 2026, false],
    ['vn-2022', 2027, true],
    ['vn-2027', 2026, false],
  ])('%s for %i', (standard, year, warned) => {
    const { warnings } = povertyTrend({
      measure: 'poor',
      standard,
      observations: [{ year, ratePercent: 1 }],
    });
    expect(warnings.map(({ code, affectedYears }) => [code, affectedYears])).toEqual(
      warned ? [['standard-not-applied', [year]]] : [],
    );
  });

  test('years without a change of standard need no such warning', () => {
    const { warnings } = povertyTrend({
      measure: 'near-poor',
      standard: 'not-stated',
      observations: [
        { year: 2022, ratePercent: '3.49' },
        { year: 2023, ratePercent: '2.78' },
      ],
    });
    expect(warnings.map(({ code }) => code)).toEqual(['standard-not-stated']);
  });
});

describe('what is said of a change', () => {
  const linesOf = (locale: 'vi' | 'en', from: string, to: string): readonly string[] =>
    explain(trendOf({ year: 2022, ratePercent: from }, { year: 2024, ratePercent: to }), locale)
      .split('\n')
      .filter((line) => !/Căn cứ|Source/.test(line))
      .slice(1);

  test('a rise', () => {
    expect(linesOf('vi', '1', '4').slice(0, 9)).toEqual([
      '  Theo chuẩn nghèo đa chiều giai đoạn 2021-2025: từ 1% (năm 2022) lên 4% (năm 2024), sau 2 năm.',
      '    Tăng 3 điểm phần trăm.',
      '      4% − 1% = 3 điểm phần trăm',
      '    Bình quân mỗi năm tăng 1,5 điểm phần trăm.',
      '      3 điểm phần trăm ÷ 2 = 1,5 điểm phần trăm/năm',
      '    So với đầu kỳ, tăng 300% (thay đổi tương đối).',
      '      (4% − 1%) ÷ 1% × 100 = 300%',
      '    Tốc độ tăng bình quân năm (số bình quân nhân): 100%/năm.',
      '      ((4% ÷ 1%)^(1/2) − 1) × 100 = 100%/năm',
    ]);
    expect(linesOf('en', '1', '4')[7]).toBe('    At a compound rate it rose by 100% a year.');
  });

  test('no change', () => {
    expect(linesOf('vi', '1', '1').slice(0, 4)).toEqual([
      '  Theo chuẩn nghèo đa chiều giai đoạn 2021-2025: từ 1% (năm 2022) đến 1% (năm 2024), sau 2 năm.',
      '    Không đổi.',
      '      1% − 1% = 0 điểm phần trăm',
      '  Giả định: Mỗi tỷ lệ là số liệu cuối năm; số năm để tính bình quân bằng năm cuối trừ năm đầu (2022 → 2024: 2 năm).',
    ]);
    expect(linesOf('en', '1', '1')[1]).toBe('    It did not change.');
  });

  test('from nothing', () => {
    expect(linesOf('vi', '0', '1')).toContain(
      '    Thay đổi tương đối so với đầu kỳ: không xác định (số liệu kỳ gốc bằng 0 nên không tính được mức thay đổi tương đối).',
    );
  });

  test('the counts behind each rate', () => {
    const trend = povertyTrend({
      measure: 'poor-and-near-poor',
      standard: 'vn-2022',
      observations: [
        { year: 2022, counts: { poor: 258, nearPoor: 181, households: 1262 } },
        { year: 2023, ratePercent: '30' },
        { year: 2024, counts: { poorAndNearPoor: 300, households: 1200 } },
      ],
    });
    expect(explain(trend, 'vi').split('\n').slice(4, 9)).toEqual([
      '    Năm 2022: 34,79%.',
      '      439 hộ ÷ 1.262 hộ × 100 ≈ 34,7861%',
      '    Năm 2024: 25%.',
      '      300 hộ ÷ 1.200 hộ × 100 = 25%',
      '    Giảm 9,79 điểm phần trăm.',
    ]);
    expect(explain(trend, 'en')).toContain(
      '    2022: 34.79%.\n      439 households ÷ 1,262 households × 100 ≈ 34.7861%',
    );
  });
});

describe('each measure counts its households', () => {
  const rates = () =>
    povertyRates({
      standard: 'vn-2022',
      counts: { poor: 1, nearPoor: 2, households: 10 },
    });

  test.each([
    ['poor', '10'],
    ['near-poor', '20'],
    ['poor-and-near-poor', '30'],
  ] as const)('%s: %s%%, from the counts that another result holds', (measure, value) => {
    const { spells } = povertyTrend({
      measure,
      standard: 'vn-2022',
      observations: [{ year: 2022, counts: rates().counts! }],
    });
    expect(spells[0]?.observations[0]).toEqual({
      year: 2022,
      ratePercent: quantity(value, 'percent'),
      counts: rates().counts,
      figureStatus: 'actual',
    });
  });

  test('a rate that another result holds is taken, too', () => {
    const { poorPercent } = rates();
    const trend = povertyTrend({
      measure: 'poor',
      standard: 'vn-2022',
      observations: [
        { year: 2022, ratePercent: poorPercent as Quantity<'percent'> },
        { year: 2023, ratePercent: { value: '4', unit: 'percent' } },
      ],
    });
    expect(shown(trend.changePoints)).toBe('-6 percentagePoint');
  });
});

describe('a rate that was likely given as a share of one is told', () => {
  const suspects = (...rates: readonly string[]): unknown =>
    trendOf(...rates.map((ratePercent, index) => ({ year: 2021 + index, ratePercent })))
      .warnings.filter(({ code }) => code === 'rate-may-be-share')
      .map(({ affectedYears }) => affectedYears);

  test.each([
    [
      ['50.79', '0.4512', '0.3951', '30.1'],
      [[2022], [2023]],
    ],
    [['0.5079', '45.12'], [[2021]]],
    [['45.12', '0.5079'], [[2022]]],
    [['20', '1', '1'], [[2022]]],
    [['19.9', '1'], []],
    [['30', '1.1'], []],
    [['10', '0'], []],
    [['0.5', '0.4'], []],
    [['0.5'], []],
  ] as const)('%s: %s', (rates, years) => {
    expect(suspects(...rates)).toEqual(years);
  });

  test('in words, wherever it stands in the series', () => {
    const { warnings } = trendOf(
      { year: 2025, ratePercent: '20.42' },
      { year: 2023, ratePercent: '0.3' },
      { year: 2022, ratePercent: '0.5079' },
      { year: 2024, ratePercent: '28' },
    );
    expect(warnings.map(({ affectedYears }) => affectedYears)).toEqual([[2023]]);
    expect(warnings[0]?.text).toEqual({
      vi: 'Tỷ lệ 0,3% (năm 2023) thấp bất thường so với các tỷ lệ bên cạnh; có thể đã nhập 0,3 thay cho 30%.',
      en: 'The rate 0.3% (2023) is far below those beside it; 0.3 may have been given for 30%.',
    });
  });

  test('beside it means in time, whatever the standards', () => {
    const { warnings } = povertyTrend({
      measure: 'poor',
      observations: [
        { year: 2022, ratePercent: '20', standard: 'vn-2022' },
        { year: 2025, ratePercent: '1', standard: 'vn-2022' },
        { year: 2023, ratePercent: '5', standard: 'not-stated' },
        { year: 2024, ratePercent: '2', standard: 'not-stated' },
      ],
    });
    expect(warnings.map(({ code }) => code)).toEqual(['standard-not-stated']);
  });

  test('a rate that follows from counts was not', () => {
    const { warnings } = trendOf(
      { year: 2022, ratePercent: '50' },
      { year: 2023, counts: { poor: 1, households: 200 } },
    );
    expect(warnings).toEqual([]);
  });
});

describe('years of which no standard is known', () => {
  test('are named, since the library cannot tell whether they compare', () => {
    const trend = povertyTrend({
      measure: 'poor',
      standard: 'not-stated',
      observations: [
        { year: 2002, ratePercent: '14.8' },
        { year: 2003, ratePercent: '12.1' },
      ],
    });
    expect(trend.warnings.map(({ code, affectedYears }) => [code, affectedYears])).toEqual([
      ['standard-not-stated', [2002, 2003]],
      ['standard-unknown', [2002, 2003]],
    ]);
    expect(trend.warnings[1]?.text).toEqual({
      vi: 'Thư viện chưa có chuẩn nghèo áp dụng cho năm 2002, 2003 nên không kiểm tra được số liệu có cùng một chuẩn hay không.',
      en: 'The library knows of no poverty standard for 2002, 2003, so it cannot tell whether the rates rest on the same one.',
    });
  });

  test('the end of 2010 may have been measured by the standard of 2011; one year alone has no change', () => {
    const codes = (...years: readonly number[]): unknown =>
      povertyTrend({
        measure: 'poor',
        standard: 'not-stated',
        observations: years.map((year) => ({ year, ratePercent: '14' })),
      }).warnings.map(({ code }) => code);
    expect(codes(2010)).toEqual(['standard-not-stated']);
    expect(codes(2021)).toEqual(['standard-not-stated']);
    expect(codes(2010, 2011)).toEqual(['standard-not-stated', 'standard-may-have-changed']);
  });
});

describe('bad input is refused with every problem and its place', () => {
  const series = { measure: 'poor', standard: 'vn-2022' };
  const one = { year: 2022, ratePercent: '1' };

  test.each<[string, unknown, unknown]>([
    ['no input', undefined, [['missing', '']]],
    ['no observations', { ...series, observations: [] }, [['too-short', 'observations']]],
    ['an unknown measure', { ...series, measure: 'rate', observations: [one] }, [['not-one-of', 'measure']]],
    [
      'no standard anywhere',
      { measure: 'poor', observations: [one, { ...one, standard: 'vn-2022' }] },
      [['missing', 'observations.0.standard']],
    ],
    [
      'one year twice',
      { ...series, observations: [one, { ...one, standard: 'vn-2022' }] },
      [['duplicate', 'observations.1.year']],
    ],
    ['no rate', { ...series, observations: [{ year: 2022 }] }, [['missing', 'observations.0.ratePercent']]],
    [
      'rates outside 0 to 100',
      {
        ...series,
        observations: [
          { ...one, ratePercent: '-0.1' },
          { year: 2023, ratePercent: '100.1' },
        ],
      },
      [
        ['too-small', 'observations.0.ratePercent'],
        ['too-large', 'observations.1.ratePercent'],
      ],
    ],
    [
      'a comma, a number that is none',
      {
        ...series,
        observations: [
          { ...one, ratePercent: '1,5' },
          { year: 2023, ratePercent: NaN },
        ],
      },
      [
        ['bad-format', 'observations.0.ratePercent'],
        ['wrong-type', 'observations.1.ratePercent'],
      ],
    ],
    [
      'more poor households than households',
      { ...series, observations: [{ year: 2022, counts: { poor: 5, households: 4 } }] },
      [['part-exceeds-whole', 'observations.0.counts.households']],
    ],
    [
      'counts that count nothing',
      {
        ...series,
        observations: [
          { year: 2022, counts: { poor: -1, households: 0 } },
          { year: 2023, counts: { poor: 0, households: 0 } },
          { year: 2024, counts: { nearPoor: 0, households: 9 } },
        ],
      },
      [
        ['too-small', 'observations.0.counts.poor'],
        ['too-small', 'observations.1.counts.households'],
        ['missing', 'observations.2.counts.poor'],
      ],
    ],
    [
      'no standard, said once, whatever else is wrong',
      {
        measure: 'poor',
        observations: [
          { year: '2021', ratePercent: '50,79' },
          one,
          { ...one, ratePercent: '2' },
          { year: 2023 },
        ],
      },
      [
        ['wrong-type', 'observations.0.year'],
        ['bad-format', 'observations.0.ratePercent'],
        ['missing', 'standard'],
        ['duplicate', 'observations.2.year'],
        ['missing', 'observations.3.ratePercent'],
      ],
    ],
    [
      'a year twice, whatever else is wrong with either',
      {
        measure: 'poor',
        standard: 'vn-2022',
        observations: [
          { year: 2021, ratePercent: '-1' },
          { year: 2021, ratePercent: '5' },
          { year: 2021, standard: 'x', ratePercent: '5' },
          { year: '2021', ratePercent: '5' },
        ],
      },
      [
        ['too-small', 'observations.0.ratePercent'],
        ['not-one-of', 'observations.2.standard'],
        ['wrong-type', 'observations.3.year'],
        ['duplicate', 'observations.1.year'],
      ],
    ],
    [
      'no measure: its counts are not looked for, but the rest is',
      {
        measure: 'all',
        standard: 'vn-2022',
        observations: [one, one, { year: 2023, counts: { households: 1 } }],
      },
      [
        ['not-one-of', 'measure'],
        ['duplicate', 'observations.1.year'],
      ],
    ],
    [
      'an observation that is none, among such as name a standard',
      {
        measure: 'poor',
        observations: [null, 'one', { ...one, year: 2021 }, { ...one, standard: 'vn-2022' }],
      },
      [
        ['wrong-type', 'observations.0'],
        ['wrong-type', 'observations.1'],
        ['missing', 'observations.2.standard'],
      ],
    ],
    [
      'a rate of another unit, and one that was refused',
      {
        ...series,
        observations: [
          { year: 2022, ratePercent: quantity('1', 'percentagePoint') },
          { year: 2023, ratePercent: zeroDenominatorRefusal },
          { year: 2024, counts: { poor: quantity('1', 'person'), households: 9 } },
        ],
      },
      [
        ['unit-mismatch', 'observations.0.ratePercent.unit'],
        ['refused', 'observations.1.ratePercent'],
        ['unit-mismatch', 'observations.2.counts.poor.unit'],
      ],
    ],
    [
      'unknown and forbidden keys',
      { ...series, observations: [one], colour: 'red' },
      [['unknown-key', 'colour']],
    ],
    [
      'a year that is none',
      { ...series, observations: [{ ...one, year: 2022.5 }] },
      [['not-whole', 'observations.0.year']],
    ],
    [
      'a prototype',
      JSON.parse(
        `{"__proto__":{},"measure":"poor","standard":"vn-2022","observations":[{"year":2022,"ratePercent":"1"}]}`,
      ),
      [['forbidden-key', '__proto__']],
    ],
  ])('%s', (_, input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  test.each<[unknown, string, string]>([
    [
      { measure: 'poor', observations: [one] },
      'standard: còn thiếu; cần một trong các giá trị: vn-2006, vn-2011, vn-2016, vn-2022, vn-2027, not-stated',
      'standard: is missing; expected one of: vn-2006, vn-2011, vn-2016, vn-2022, vn-2027, not-stated',
    ],
    [
      { ...series, observations: [{ ...one, year: '2021' }] },
      'observations[0].year: phải là số hữu hạn; dùng số nguyên, không dùng chuỗi: 2021',
      'observations[0].year: expected a finite number; a whole number, not text: 2021',
    ],
    [
      { ...series, observations: [{ year: 2022 }] },
      'observations[0].ratePercent: còn thiếu; cần ratePercent hoặc counts',
      'observations[0].ratePercent: is missing; expected ratePercent or counts',
    ],
    [
      {
        ...series,
        observations: [{ year: 2022, ratePercent: '50.79', counts: { poor: 100, households: 1000 } }],
      },
      'observations[0].ratePercent: mâu thuẫn: 50,79% khác 100 ÷ 1.000',
      'observations[0].ratePercent: contradiction: 50.79% is not 100 ÷ 1,000',
    ],
    [
      { ...series, observations: [{ year: 2022, counts: { poor: 0, households: 0 } }] },
      'observations[0].counts.households: phải từ 1 trở lên',
      'observations[0].counts.households: expected 1 or more',
    ],
    [
      { ...series, observations: [{ year: 2022, counts: { nearPoor: 0, households: 9 } }] },
      'observations[0].counts.poor: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)',
      'observations[0].counts.poor: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)',
    ],
    [
      {
        measure: 'poor',
        observations: [one, { ...one, standard: 'vn-2022' }, { ...one, standard: 'vn-2022' }],
      },
      'observations[0].standard: còn thiếu; cần một trong các giá trị: vn-2006, vn-2011, vn-2016, vn-2022, vn-2027, not-stated\nobservations[2].year: trùng lặp: 2022 (vn-2022)',
      'observations[0].standard: is missing; expected one of: vn-2006, vn-2011, vn-2016, vn-2022, vn-2027, not-stated\nobservations[2].year: given twice: 2022 (vn-2022)',
    ],
  ])('in words: %#', (input, vi, en) => {
    expect(saidOf(input, 'vi')).toBe(vi);
    expect(saidOf(input, 'en')).toBe(en);
  });
});
