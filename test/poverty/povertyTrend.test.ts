import { describe, expect, expectTypeOf, test } from 'vitest';
import { explain, isMtqgError, type Quantity, type Refusal } from '../../src/foundation/internal.js';
import {
  povertyTrend,
  type PovertyObservation,
  type PovertyStandardId,
  type PovertyTrendInput,
} from '../../src/poverty/index.js';

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

function problemsOf(input: unknown): unknown {
  try {
    povertyTrend(input as PovertyTrendInput);
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code, path }) => [code, path.join('.')]);
    throw error;
  }
  return undefined;
}

describe('Y Tý commune, Lào Cai: 50.79% in 2021, 20.42% in 2025 (closing conference for 2021–2025)', () => {
  const trend = povertyTrend({
    measure: 'poor',
    standard: 'not-stated',
    subject: 'Y Tý',
    observations: [
      { year: 2021, ratePercent: '50.79' },
      { year: 2025, ratePercent: '20.42' },
    ],
  });

  test('points, points a year over four year-steps, per cent, and compound per cent a year are four figures', () => {
    expect(changes(trend)).toEqual([
      '-30.37 percentagePoint',
      '-7.5925 percentagePoint/year',
      '-59.7952352825359322701319157314432 percent',
      '-20.37134480400673727237457135858933 percent/year',
    ]);
    expect(trend.spells.map(({ yearSteps }) => yearSteps.value)).toEqual(['4']);
  });

  test('the source does not say by which standard, and the one in force changed meanwhile', () => {
    expect(trend.warnings.map(({ code, years }) => [code, years])).toEqual([
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
        { year: 2030, ratePercent: '2' },
        { year: 2031, ratePercent: '1' },
      ],
    });
    expect(later.warnings.map(({ code }) => code)).toContain('standard-may-have-changed');
  });

  test('the explanation shows the arithmetic in either language', () => {
    expect(explain(trend, 'vi').split('\n').slice(0, 6)).toEqual([
      'Diễn biến tỷ lệ hộ nghèo, Y Tý.',
      '  Theo chuẩn nghèo không được nêu: 50,79% (2021) → 20,42% (2025), 4 năm.',
      '    Thay đổi: -30,37 điểm %.',
      '      20,42% − 50,79% = -30,37 điểm %',
      '    Bình quân mỗi năm: -7,5925 điểm %/năm.',
      '      -30,37 điểm % ÷ 4 = -7,5925 điểm %/năm',
    ]);
    expect(explain(trend, 'en')).toContain('-30.37 percentage points ÷ 4 = -7.5925 percentage points/year');
  });

  test('it is frozen plain data', () => {
    expect(JSON.parse(JSON.stringify(trend))).toEqual(trend);
    expect(Object.isFrozen(trend.spells[0]?.observations)).toBe(true);
    expectTypeOf(trend.changePoints).toEqualTypeOf<Quantity<'percentagePoint'> | Refusal>();
  });
});

describe('Bắc Giang: 3.81% in 2022, about 3.0% expected at the end of 2023', () => {
  const trend = trendOf(
    { year: 2022, ratePercent: '3.81' },
    { year: 2023, ratePercent: '3.0', status: 'forecast' },
  );

  test('the change says that it rests on a forecast', () => {
    expect(changes(trend).slice(0, 2)).toEqual(['-0.81 percentagePoint', '-0.81 percentagePoint/year']);
    expect(rounded(trend.relativeChangePercent)).toBe('-21.3');
    expect([trend.restsOnForecast, trend.restsOnEstimate]).toEqual([true, false]);
    expect(trend.warnings.map(({ code, years }) => [code, years])).toEqual([['rests-on-forecast', [2023]]]);
  });

  test('a forecast between two settled rates does not matter, an estimate at an end does', () => {
    const other = trendOf(
      { year: 2022, ratePercent: '3.81', status: 'estimate' },
      { year: 2023, ratePercent: '3.0', status: 'forecast' },
      { year: 2024, ratePercent: '2.5', status: 'actual' },
    );
    expect([other.restsOnForecast, other.restsOnEstimate]).toEqual([false, true]);
    expect(other.warnings.map(({ code, years }) => [code, years])).toEqual([['rests-on-estimate', [2022]]]);
  });
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
  const trend = povertyTrend({ measure: 'poor', observations: national });

  test('the series breaks into one comparable spell per standard', () => {
    expect(
      trend.spells.map(({ standard, fromYear, toYear, changePoints, annualChangePoints }) => [
        standard,
        fromYear,
        toYear,
        shown(changePoints),
        shown(annualChangePoints),
      ]),
    ).toEqual([
      ['vn-2016', 2020, 2021, '-0.52 percentagePoint', '-0.52 percentagePoint/year'],
      ['vn-2022', 2021, 2024, '-3.27 percentagePoint', '-1.09 percentagePoint/year'],
    ]);
    expect(trend.warnings).toEqual([]);
  });

  test('the change over the whole is refused', () => {
    expect(changes(trend)).toEqual(Array(4).fill('standards-differ'));
    expect(explain(trend, 'en')).toContain('Over the whole: not defined (the observations rest on different');
  });

  test('the order in which the observations are given does not matter', () => {
    expect(povertyTrend({ measure: 'poor', observations: [...national].reverse() })).toEqual(trend);
    const oneYear = national.filter(({ year }) => year === 2021);
    expect(povertyTrend({ measure: 'poor', observations: [...oneYear].reverse() })).toEqual(
      povertyTrend({ measure: 'poor', observations: oneYear }),
    );
  });

  test('one rate alone has no change', () => {
    const alone = trendOf({ year: 2024, ratePercent: '1.93' });
    expect(changes(alone)).toEqual(Array(4).fill('too-few-observations'));
    expect(explain(alone, 'vi')).toContain('1,93% (2024); mức thay đổi không xác định');
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
        { year: 2021, ratePercent: '2.23', counts: { counted: '609049', households: '27311614' } },
      ],
    });
    expect(trend.spells[0]?.observations).toEqual([
      { year: 2020, ratePercent: { kind: 'quantity', value: '2.75', unit: 'percent' }, status: 'actual' },
      {
        year: 2021,
        ratePercent: { kind: 'quantity', value: '2.230000028559278847452955361773933', unit: 'percent' },
        statedRatePercent: { kind: 'quantity', value: '2.23', unit: 'percent' },
        counted: { kind: 'quantity', value: '609049', unit: 'household' },
        households: { kind: 'quantity', value: '27311614', unit: 'household' },
        status: 'actual',
      },
    ]);
  });

  test('a third to two thirds is twice as much, with no residue', () => {
    const trend = trendOf(
      { year: 2022, counts: { counted: 1, households: 3 } },
      { year: 2023, counts: { counted: 2, households: 3 } },
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
    const observations = [{ year: 2022, ratePercent, counts: { counted: 2225, households: 100000 } }];
    expect(problemsOf({ measure: 'poor', standard: 'vn-2022', observations })).toEqual(
      agrees ? undefined : [['contradiction', 'observations.0.ratePercent']],
    );
  });

  test('a rate that the library computed goes back in beside its counts: two thirds, to 34 digits', () => {
    const counts = { counted: 2, households: 3 };
    const exact = trendOf({ year: 2022, counts }, { year: 2023, ratePercent: '1' });
    const ratePercent = exact.spells[0]?.observations[0]?.ratePercent.value as string;
    expect(ratePercent).toBe('66.66666666666666666666666666666667');
    const again = trendOf({ year: 2022, counts, ratePercent }, { year: 2023, ratePercent: '1' });
    expect(again.changePoints).toEqual(exact.changePoints);
  });

  test.each(['2.22', '2.23'])('a tie may have been rounded either way: 2.225%% as %s', (ratePercent) => {
    const observations = [{ year: 2022, ratePercent, counts: { counted: 2225, households: 100000 } }];
    const agrees = problemsOf({ measure: 'poor', standard: 'vn-2022', observations });
    expect(agrees).toBeUndefined();
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
    expect(explained).toContain('Compound yearly rate: not defined (the baseline is zero');
  });
});

describe('a standard that was not applied in a year is noticed', () => {
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
    expect(warnings.map(({ code, years }) => [code, years])).toEqual(
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
      { ...series, observations: [{ year: 2022, counts: { counted: 5, households: 4 } }] },
      [['part-exceeds-whole', 'observations.0.counts.counted']],
    ],
    [
      'counts that count nothing',
      { ...series, observations: [{ year: 2022, counts: { counted: -1, households: 0 } }] },
      [
        ['too-small', 'observations.0.counts.counted'],
        ['too-small', 'observations.0.counts.households'],
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
});
