import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/foundation/index.js';
import {
  averageAnnualReduction,
  linearTrend,
  theilSenTrend,
  type ForecastQuestion,
} from '../../../src/poverty/index.js';
import { figure, percent, problemsOf } from '../figures.js';

type Pairs = readonly (readonly [year: number, value: string | number])[];

const series = (...pairs: Pairs) => pairs.map(([year, value]) => ({ year, value }));

describe('average annual reduction', () => {
  const of = (...pairs: Pairs) =>
    averageAnnualReduction({ subject: 'Tỉnh A', observations: series(...pairs) });

  test('three conventions, three figures', () => {
    const result = of([2000, 120], [2005, 100], [2010, 70], [2015, 55]);
    const [regression, endpoint, continuous] = [
      result.regressionPercent,
      result.endpointPercent,
      result.continuousPercent,
    ].map((one) => (one as { value: string }).value.slice(0, 14));
    expect([regression, endpoint, continuous]).toEqual([
      '5.251390001315',
      '5.068116798799',
      '5.201057050330',
    ]);
    expect(result).toMatchObject({ kind: 'average-annual-reduction', logSlope: { unit: 'index/year' } });
    expect(explain(result, 'vi')).toContain(
      'Tỉnh A: tốc độ giảm bình quân năm từ 2000 đến 2015: theo hồi quy 5,25%/năm',
    );
  });

  test('of a steady fall all but the continuous one agree, in any order', () => {
    const result = of([2002, '64'], [2000, '100'], [2001, '80']);
    expect(result.endpointPercent).toEqual(figure('20', 'percent/year'));
    const halves = of([2013.5, 5], [2013.5, 4], [2014.5, 3]);
    expect(explain(halves, 'vi')).toContain('tốc độ giảm bình quân năm từ 2013,5 đến 2014,5: theo hồi quy');
    expect(halves.warnings[0]?.text.vi).toContain('cho cùng một năm (2013,5);');
    expect(result.regressionPercent).toEqual(figure('20', 'percent/year'));
  });

  test('several values of a year', () => {
    const result = of([2000, 90], [2000, 110], [2010, 60], [2010, 80], [2005, 80], [2005, 81]);
    expect(result.warnings[0]).toMatchObject({ code: 'duplicate-years' });
    expect(result.warnings[0]?.text.en).toBe(
      'There is more than one value for 2000; 2005; 2010; at the ends their mean is taken.',
    );
    expect((result.endpointPercent as { value: string }).value.slice(0, 12)).toBe('3.5038904880');
  });

  test('what has no rate', () => {
    expect(of([2000, 5], [2001, 0]).regressionPercent).toMatchObject({ code: 'not-positive' });
    expect(of([2000, 5], [2000, 4]).endpointPercent).toMatchObject({ code: 'too-few-observations' });
    expect(explain(of([2000, 5]), 'en')).toContain(
      'not defined (observations of at least two comparable years',
    );
    expect(problemsOf(() => of())).toEqual([['too-short', 'observations']]);
    expect(
      problemsOf(() =>
        averageAnnualReduction({
          observations: [
            { year: 2000, value: percent('1') as never },
            { year: 2001, value: figure('1', 'index') as never },
          ],
        }),
      ),
    ).toEqual([['unit-mismatch', 'observations.1.value.unit']]);
  });
});

describe('a straight line', () => {
  const of = (pairs: Pairs, forecast?: ForecastQuestion) =>
    linearTrend({ observations: series(...pairs), ...(forecast === undefined ? {} : { forecast }) });
  const five = [
    [2012, 32],
    [2014, 30],
    [2017, 27],
    [2019, 26],
    [2022, 22],
  ] as const;

  test('with its errors and where it leads, as scipy has them', () => {
    const line = of([...five], { year: 2030, target: 14 });
    expect(line.slope).toEqual(figure('-0.9649681528662420382165605095541401', 'percentagePoint/year'));
    const { forecast } = line;
    const digits = [
      line.slopeStandardError,
      line.explainedPercent,
      forecast?.value,
      forecast?.atOrBelowTargetPercent,
    ].map((one) => (one as { value: string }).value.slice(0, 14));
    expect(digits).toEqual(['0.061945199409', '98.77883456705', '14.66242038216', '27.35041717569']);
    expect(forecast?.interval95).toMatchObject({ kind: 'range', unit: 'percent' });
    expect(explain(line, 'vi')).toContain('mỗi năm giảm 0,96 điểm phần trăm');
    expect(explain(of([...five], { year: 2030.5 }), 'vi')).toContain('Năm 2030,5 dự kiến');
    expect(explain(of([...five], { year: 2030.5 }), 'en')).toContain('For 2030.5 it projects');
    expect(explain(line, 'en')).toContain('Probability that it does not exceed the target: 27.35%.');
  });

  test('without a target there is no probability; without a year no forecast', () => {
    expect(of([...five], { year: 2030 }).forecast).not.toHaveProperty('atOrBelowTargetPercent');
    expect(of([...five])).not.toHaveProperty('forecast');
  });

  test('a perfect line leaves nothing to chance', () => {
    const pairs = [
      [2020, 4],
      [2021, 3],
      [2022, 2],
    ] as const;
    const at = (target: number) => of([...pairs], { year: 2023, target }).forecast?.atOrBelowTargetPercent;
    expect([at(2), at(1), at(0)]).toEqual([percent('100'), percent('100'), percent('0')]);
    expect(of([...pairs], { year: 2023 }).forecast?.interval95).toMatchObject({ lower: '1', upper: '1' });
  });

  test('two values have a line and no error', () => {
    const line = of(
      [
        [2020, 4],
        [2021, 3],
      ],
      { year: 2022, target: 1 },
    );
    expect(line).toMatchObject({
      slopeStandardError: { code: 'too-few-for-error' },
      explainedPercent: percent('100'),
    });
    expect(line.forecast).toMatchObject({
      value: percent('2'),
      interval95: { code: 'too-few-for-error' },
      atOrBelowTargetPercent: { code: 'too-few-for-error' },
    });
    expect(explain(line, 'en')).toContain('prediction interval: not defined');
  });

  test('one year has none, and a level one explains nothing', () => {
    const none = of(
      [
        [2020, 4],
        [2020, 3],
      ],
      { year: 2022, target: 1 },
    );
    expect(none).toMatchObject({
      slope: { code: 'too-few-observations' },
      forecast: {
        value: { code: 'too-few-observations' },
        atOrBelowTargetPercent: { code: 'too-few-observations' },
      },
    });
    expect(explain(none, 'vi')).toContain('Xu thế tuyến tính: không xác định');
    expect(
      of([
        [2020, 4],
        [2021, 4],
        [2022, 4],
      ]),
    ).toMatchObject({
      slope: figure('0', 'percentagePoint/year'),
      explainedPercent: { code: 'zero-denominator' },
    });
  });

  test('other units', () => {
    const line = linearTrend({
      observations: [
        { year: 2020, value: { value: 10, unit: 'household' } },
        { year: 2022, value: 6 },
      ],
    });
    expect(line).toMatchObject({
      slope: figure('-2', 'household/year'),
      intercept: figure('4050', 'household'),
    });
  });

  test('a target alone tells the unit; one that is wrong is not compared', () => {
    const target = figure('1', 'index') as never;
    const observations = series([2020, 4], [2021, 3]);
    expect(linearTrend({ observations, forecast: { year: 2022, target } })).toMatchObject({
      kind: 'linear-trend',
      intercept: { unit: 'index' },
    });
    expect(problemsOf(() => linearTrend({ observations, forecast: { year: 2022, target: 'x' } }))).toEqual([
      ['bad-format', 'forecast.target'],
    ]);
    expect(
      of([
        [2020, 4],
        [2021, 3],
        [2022, 3],
      ]).slopeStandardError,
    ).toEqual({
      kind: 'quantity',
      unit: 'percentagePoint/year',
      value: '0.2886751345948128822545743902509787',
    });
  });

  test('bad input', () => {
    expect(problemsOf(() => of([[2020, 'x']], { year: 2300 }))).toEqual([
      ['bad-format', 'observations.0.value'],
      ['too-large', 'forecast.year'],
    ]);
    expect(
      problemsOf(() =>
        linearTrend({
          observations: [
            { year: 2020, value: figure('1', 'percent') as never },
            { year: 2021, value: figure('1', 'index') as never },
          ],
          forecast: { year: 2300 },
        }),
      ),
    ).toEqual([
      ['too-large', 'forecast.year'],
      ['unit-mismatch', 'observations.1.value.unit'],
    ]);
    expect(
      problemsOf(() =>
        linearTrend({
          observations: [
            { year: 2020, value: figure('1', 'percent') as never },
            { year: 2021, value: figure('1', 'index') as never },
          ],
          forecast: { year: 2030, target: 'x' },
        }),
      ),
    ).toEqual([
      ['bad-format', 'forecast.target'],
      ['unit-mismatch', 'observations.1.value.unit'],
    ]);
    expect(
      problemsOf(() =>
        linearTrend({
          observations: [{ year: 2020, value: figure('1', 'percent') as never }],
          forecast: { year: 2030, target: figure('1', 'index') as never },
        }),
      ),
    ).toEqual([['unit-mismatch', 'forecast.target.unit']]);
  });
});

describe('the median slope', () => {
  const of = (...pairs: Pairs) => theilSenTrend({ subject: 'Tỉnh A', observations: series(...pairs) });

  test('as scipy has it', () => {
    const trend = of([2012, 32], [2014, 30], [2017, 27], [2019, 26], [2022, 22]);
    expect(trend.slope).toEqual(figure('-1', 'percentagePoint/year'));
    expect(trend.intercept).toEqual(figure('2044', 'percent'));
    expect(trend.slopeInterval95).toMatchObject({
      lower: '-1.3333333333333333333333333333333334',
      upper: '-0.5',
    });
    expect(explain(trend, 'en')).toContain(
      'Tỉnh A: by the median slope (Theil–Sen) it fell by 1 percentage point a year',
    );
  });

  test('with ties, and an even number of slopes, as scipy has it', () => {
    // stats.theilslopes([5, 5, 4, 4, 3, 9, 2, 2], [0, 1, 1, 2, 3, 4, 5, 6])
    const trend = of([2000, 5], [2001, 5], [2001, 4], [2002, 4], [2003, 3], [2004, 9], [2005, 2], [2006, 2]);
    expect(trend).toMatchObject({
      slope: figure('-0.5', 'percentagePoint/year'),
      slopeInterval95: { lower: '-1', upper: '0' },
      intercept: figure('1005.25', 'percent'),
    });
  });

  test('with more ties in years than in values, as scipy has it', () => {
    // stats.theilslopes([1, 3, 2, 6, 8, 4, 7, 9, 2, 4], [0, 1, 2, 2, 3, 4, 5, 5, 5, 5])
    const trend = of(
      [2000, 1],
      [2001, 3],
      [2002, 2],
      [2002, 6],
      [2003, 8],
      [2004, 4],
      [2005, 7],
      [2005, 9],
      [2005, 2],
      [2005, 4],
    );
    expect(trend).toMatchObject({ slopeInterval95: { lower: '-0.5', upper: '2' } });
    expect((trend.slope as { value: string }).value.slice(0, 8)).toBe('0.633333');
    expect(explain(trend, 'en')).toContain('(95% confidence interval −0.5 – 2 percentage points)');
  });

  test('its interval is rounded outward', () => {
    const of3 = (sign: 1 | -1) =>
      of([2000, 0], [2003, sign], [2006, 2 * sign], [2009, 3 * sign]).slopeInterval95;
    expect([of3(1), of3(-1)]).toMatchObject([
      { lower: '0.3333333333333333333333333333333333', upper: '0.3333333333333333333333333333333334' },
      { lower: '-0.3333333333333333333333333333333334', upper: '-0.3333333333333333333333333333333333' },
    ]);
    const whole = of([2000, 0], [2003, 2], [2006, 4], [2009, 6]).slopeInterval95;
    expect(whole).toMatchObject({
      lower: '0.6666666666666666666666666666666666',
      upper: '0.6666666666666666666666666666666667',
    });
  });

  test('in another unit', () => {
    const observations = [
      { year: 2020, value: figure('0.25', 'index') },
      { year: 2021, value: figure('0.125', 'index') },
      { year: 2021, value: figure('0.5', 'index') },
    ];
    expect(theilSenTrend({ observations } as never)).toMatchObject({
      slope: { unit: 'index/year', value: '0.0625' },
      intercept: { unit: 'index' },
    });
  });

  test.each([
    [99, '951', '952'],
    [101, '949', '950'],
  ])('%i values of one year leave the two middle slopes, the even place first', (many, lower, upper) => {
    const values = Array.from({ length: many }, (_, value): Pairs[number] => [2000, value < 41 ? 0 : value]);
    expect(of(...values, [2001, 1000]).slopeInterval95).toMatchObject({ lower, upper });
  });

  test('of what does not move, the interval does not either', () => {
    expect(of([2020, 4], [2021, 4], [2022, 4])).toMatchObject({
      slope: figure('0', 'percentagePoint/year'),
      slopeInterval95: { lower: '0', upper: '0' },
    });
  });

  test('two values have a slope, and nothing that tells how it scatters', () => {
    const two = of([2020, 4], [2022, 1]);
    expect(two).toMatchObject({
      slope: figure('-1.5', 'percentagePoint/year'),
      slopeInterval95: { code: 'too-few-for-error' },
      intercept: figure('3034', 'percent'),
    });
    expect(explain(two, 'vi')).toBe(
      'Tỉnh A: theo trung vị của các độ dốc (Theil–Sen), mỗi năm giảm 1,5 điểm phần trăm; khoảng tin cậy 95%: không xác định (cần ít nhất ba quan sát mới ước lượng được sai số).',
    );
    expect(of([2020, 4], [2020, 2], [2022, 1]).slopeInterval95).toMatchObject({ kind: 'range' });
  });

  test('one outlier does not bend it', () => {
    expect(of([2020, 10], [2021, 9], [2022, 80], [2023, 7], [2024, 6]).slope).toEqual(
      figure('-1', 'percentagePoint/year'),
    );
  });

  test('one year has none', () => {
    expect(of([2020, 1], [2020, 2])).toMatchObject({
      slope: { code: 'too-few-observations' },
      slopeInterval95: { code: 'too-few-observations' },
    });
    expect(explain(of([2020, 1]), 'vi')).toContain('xu thế Theil–Sen: không xác định');
  });
});

test('a line that explains nothing, since nothing changes', () => {
  const flat = linearTrend({ observations: series([2020, 3], [2021, 3], [2022, 3]) });
  expect(flat.explainedPercent).toMatchObject({ code: 'zero-denominator' });
  expect([explain(flat, 'vi'), explain(flat, 'en')]).toEqual([
    'Theo xu thế tuyến tính, mỗi năm không đổi.',
    'On a straight line it does not change from year to year.',
  ]);
});
