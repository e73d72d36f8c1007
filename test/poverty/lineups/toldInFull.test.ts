import { describe, expect, test } from 'vitest';
import {
  comparableSurveys,
  interpolatedRate,
  lineUpMean,
  surveyCoverage,
} from '../../../src/poverty/index.js';
import { bothOf, bothSaidOf, linesOf, problemsOf, saidOf } from '../figures.js';

describe('a rate between two surveys', () => {
  const survey = (year: number, value: string) => ({
    year,
    ratePercent: { value, unit: 'percent' as const },
  });
  const between = (year: number, from = 2010, to = 2014) =>
    interpolatedRate({ baseline: survey(from, '20'), current: survey(to, '10'), year });

  test('is told with both', () => {
    const rate = between(2011);
    expect([rate.kind, rate.ratePercent.value]).toEqual(['interpolated-rate', '17.5']);
    expect(linesOf(rate, 'vi')).toEqual(['Tỷ lệ nghèo năm 2011, nội suy giữa khảo sát 2010 và 2014: 17,5%.']);
    expect(linesOf(rate, 'en')).toEqual([
      'The rate of 2011, interpolated between the surveys of 2010 and 2014: 17.5%.',
    ]);
    expect([between(2010).ratePercent.value, between(2014).ratePercent.value]).toEqual(['20', '10']);
  });

  test('of a year that does not lie between them, or of surveys without years', () => {
    expect(bothSaidOf(() => between(2009))).toEqual([
      ['year: expected the year 2010 or more'],
      ['year: phải từ năm 2010 trở lên'],
    ]);
    expect(bothSaidOf(() => between(2015))).toEqual([
      ['year: expected the year 2014 or less'],
      ['year: không được quá năm 2014'],
    ]);
    expect(bothSaidOf(() => between(2015, 2010, 2013.5))[1]).toEqual(['year: không được quá năm 2013,5']);
    expect(problemsOf(() => between(2009, 2014, 2014))).toEqual([['out-of-order', 'current.year']]);
    const x = 'x' as never;
    expect(problemsOf(() => between(2009, x))).toEqual([['wrong-type', 'baseline.year']]);
    expect(problemsOf(() => between(2009, 2010, x))).toEqual([['wrong-type', 'current.year']]);
    expect(problemsOf(() => between(x))).toEqual([['wrong-type', 'year']]);
  });
});

describe('which surveys cover a year', () => {
  const coverage = (year: number, ...surveyYears: number[]) => surveyCoverage({ year, surveyYears });
  const found = (year: number, survey: number) => coverage(year, survey).surveys[0]?.coverage;

  test.each([
    [2016, 2019, 'covers'],
    [2017, 2020, 'across-pandemic'],
    [2019, 2020, 'across-pandemic'],
    [2019, 2022, 'across-pandemic'],
    [2020, 2019, 'across-pandemic'],
    [2020, 2017, 'across-pandemic'],
    [2022, 2019, 'across-pandemic'],
    [2023, 2020, 'covers'],
    [2019, 2019, 'covers'],
    [2020, 2020, 'covers'],
    [2022, 2022, 'covers'],
    [2017, 2014, 'covers'],
    [2017, 2019, 'covers'],
    [2022, 2020, 'covers'],
    [2016, 2020, 'too-far'],
    [2023, 2019, 'too-far'],
  ])('%d by a survey of %d: %s', (year, survey, expected) => {
    expect(found(year, survey)).toBe(expected);
  });

  test('is told', () => {
    const none = coverage(2021, 2019, 2016);
    expect(none).toMatchObject({ kind: 'survey-coverage', isCovered: false });
    expect(bothOf(none)).toEqual([
      ['Năm 2021 không có cuộc khảo sát nào trong vòng 3 năm và cùng ở trước hoặc cùng ở sau đại dịch.'],
      ['2021 is not covered: no survey within three years on the same side of the pandemic.'],
    ]);
    const some = coverage(2021, 2019, 2022);
    expect(bothOf(some)).toEqual([
      ['Năm 2021 có số liệu khảo sát (khảo sát 2022).'],
      ['2021 is covered by the survey of 2022.'],
    ]);
  });
});

test('surveys that compare, and one that is given twice', () => {
  const surveys = [
    { year: 2002, comparability: 1 },
    { year: 2005, comparability: 1 },
  ];
  const found = comparableSurveys({ surveys });
  expect(found.kind).toBe('comparable-surveys');
  expect(bothOf(found)).toEqual([
    ['Các cuộc khảo sát so sánh được với nhau.'],
    ['The surveys compare with one another.'],
  ]);
  expect(saidOf(() => comparableSurveys({ surveys: [...surveys, ...surveys] }), 'en').split('\n')).toEqual([
    'surveys[2].year: given twice: 2002',
    'surveys[3].year: given twice: 2005',
  ]);
});

describe('a mean in another year', () => {
  test('of one survey that spans two years, by the growth of accounts', () => {
    const mean = lineUpMean({
      surveys: [{ year: 2013.25, mean: 10, accounts: [100, 120] }],
      requestAccounts: 121,
    });
    expect(mean.kind).toBe('line-up-mean');
    expect(bothOf(mean)).toEqual([
      [
        'Ngoại suy từ cuộc khảo sát gần nhất theo tài khoản quốc gia: mức bình quân 11,52 đô la quốc tế/người/ngày.',
      ],
      [
        'Extrapolated from the survey by national accounts, the mean is 11.52 international dollars/person/day.',
      ],
    ]);
  });

  test('of two, without the accounts of one and of the year', () => {
    const open = lineUpMean({
      surveys: [
        { year: 2010, mean: 10, accounts: 100 },
        { year: 2014, mean: 12 },
      ],
    });
    expect(open.means).toMatchObject([
      {
        kind: 'refusal',
        code: 'missing-input',
        reason: {
          vi: 'thiếu số liệu về tài khoản quốc gia khi khảo sát lần thứ hai, tài khoản quốc gia của năm cần tính',
          en: 'it needs national accounts at the second survey, national accounts of the year asked for',
        },
        missing: ['surveys.1.accounts', 'requestAccounts'],
      },
      {
        kind: 'refusal',
        code: 'missing-input',
        reason: {
          vi: 'thiếu số liệu về tài khoản quốc gia khi khảo sát lần thứ hai, tài khoản quốc gia của năm cần tính',
          en: 'it needs national accounts at the second survey, national accounts of the year asked for',
        },
        missing: ['surveys.1.accounts', 'requestAccounts'],
      },
    ]);
    expect(bothOf(open)).toEqual([
      [
        'Mức bình quân: không xác định (thiếu số liệu về tài khoản quốc gia khi khảo sát lần thứ hai, tài khoản quốc gia của năm cần tính).',
      ],
      [
        'The mean: not defined (it needs national accounts at the second survey, national accounts of the year asked for).',
      ],
    ]);
  });

  test('of two surveys, by yearly growth', () => {
    const mean = lineUpMean({
      surveys: [{ mean: 10 }, { mean: 12 }],
      growth: { yearlyPercent: [10, 20], requestAfterYears: 1, passthrough: '0.7' },
    });
    expect(bothOf(mean)).toEqual([
      [
        'Nội suy giữa hai cuộc khảo sát cùng chiều với tài khoản quốc gia: mức bình quân 10,64 đô la quốc tế/người/ngày.',
      ],
      [
        'Interpolated between two surveys in step with national accounts, the mean is 10.64 international dollars/person/day.',
      ],
    ]);
  });

  test('of one survey, by yearly growth', () => {
    const mean = lineUpMean({
      surveys: [{ mean: 10 }],
      growth: { yearlyPercent: [10, 20], requestAfterYears: 2 },
    });
    expect(mean.means.map((one) => 'value' in one && one.value)).toEqual(['13.2']);
    expect(bothOf(mean)).toEqual([
      [
        'Ngoại suy từ cuộc khảo sát gần nhất theo tài khoản quốc gia: mức bình quân 13,2 đô la quốc tế/người/ngày.',
      ],
      [
        'Extrapolated from the survey by national accounts, the mean is 13.2 international dollars/person/day.',
      ],
    ]);
  });
});
