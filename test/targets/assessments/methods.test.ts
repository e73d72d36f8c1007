import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Decimal, explain, isMtqgError, isRefusal } from '../../../src/foundation/index.js';
import {
  assessmentMethods,
  assessProgress,
  combineAssessments,
  robustAssessment,
  targetPace,
  type AssessmentMethodId,
} from '../../../src/targets/internal.js';
import { tries } from '../../fixtures/tries.js';

const levels = (points: Readonly<Record<number, unknown>>) =>
  Object.entries(points).map(([year, value]) => ({ year: Number(year), value }));

const assessed = (method: AssessmentMethodId, points: Readonly<Record<number, unknown>>, more: object = {}) =>
  assessProgress(method, {
    unit: 'percent',
    direction: 'at-most',
    observations: levels(points),
    ...more,
  } as never);

/** The code of the class, or of the refusal. */
const codeOf = (...given: Parameters<typeof assessed>) => assessed(...given).progressClass?.code;

const T = (value: unknown, year = 2030) => ({ target: { value, year } });

describe('classes at their bounds', () => {
  // 20% a year leads to the target: observed shares of it are exact.
  const up = (observed: string) =>
    [
      { 2020: 100, 2021: observed },
      { direction: 'at-least', ...T('172.8', 2023) },
    ] as const;

  test.each([
    ['eurostat', '119', 'significant-progress'],
    ['eurostat', '118.999999999999999999999999999999', 'moderate-progress'],
    ['eurostat', '112', 'moderate-progress'],
    ['eurostat', '111.999999999999999999999999999999', 'insufficient-progress'],
    ['eurostat', '100', 'insufficient-progress'],
    ['eurostat', '99.999999999999999999999999999999', 'movement-away'],
    ['open-sdg', '119', 'substantial-progress'],
    ['open-sdg', '118.999999999999999999999999999999', 'moderate-progress'],
    ['open-sdg', '112', 'moderate-progress'],
    ['open-sdg', '100', 'limited-progress'],
    ['open-sdg', '99.99', 'deterioration'],
    ['unsd-2022', '119', 'on-track'],
    ['unsd-2022', '110', 'fair-progress'],
    ['unsd-2022', '109.999999999999999999999999999999', 'limited-or-no-progress'],
    ['unsd-2022', '98', 'limited-or-no-progress'],
    ['unsd-2022', '97.999999999999999999999999999999', 'deterioration'],
  ] as const)('%s, from 100 to %s', (method, observed, code) => {
    const [points, more] = up(observed);
    expect(codeOf(method, points, { ...more, baselineYear: 2020 })).toBe(code);
  });

  it('is exact where a root is a fraction, over several years', () => {
    // 1.19² against 1.2³: R is 0.95.
    expect(
      assessed('eurostat', { 2020: 100, 2022: '141.61' }, { direction: 'at-least', ...T('172.8', 2023) })
        .rateRatio,
    ).toEqual({ kind: 'quantity', value: '0.95', unit: 'times' });
  });

  test.each([
    ['eurostat', '1.01', 'significant-progress'],
    ['eurostat', '1', 'moderate-progress'],
    ['eurostat', '0.99', 'moderate-movement-away'],
    ['eurostat', '0.98999999', 'significant-movement-away'],
    ['unsd-2022', '1.01', 'fair-progress'],
    ['unsd-2022', '1.01000001', 'on-track'],
    ['unsd-2022', '1.005', 'limited-or-no-progress'],
    ['unsd-2022', '1.00500001', 'fair-progress'],
    ['unsd-2022', '0.99', 'limited-or-no-progress'],
    ['unsd-2022', '0.98999999', 'deterioration'],
    ['unsd-2023', '1.02', 'on-track-or-met'],
    ['unsd-2023', '1.01999999', 'fair-progress'],
    ['unsd-2023', '1.005', 'fair-progress'],
    ['unsd-2023', '1.00499999', 'stagnation-or-regression'],
    ['istat', '1.05000001', 'strong-improvement'],
    ['istat', '1.05', 'slight-improvement'],
    ['istat', '1.01', 'stable'],
    ['istat', '0.99000001', 'stable'],
    ['istat', '0.99', 'slight-deterioration'],
    ['istat', '0.95', 'strong-deterioration'],
    ['open-sdg', '1.015', 'substantial-progress'],
    ['open-sdg', '1.01499999', 'moderate-progress'],
    ['open-sdg', '1.005', 'moderate-progress'],
    ['open-sdg', '1', 'limited-progress'],
    ['open-sdg', '0.99999999', 'deterioration'],
  ] as const)('%s without a target, times %s a year', (method, value, code) => {
    expect(codeOf(method, { 2020: 1, 2021: value }, { direction: 'at-least' })).toBe(code);
  });

  it('reads distances exactly', () => {
    const at = (value: string) =>
      codeOf('unsd-2023', { 2020: 100, 2029: value }, { direction: 'at-least', ...T(200, 2029) });
    expect([at('195'), at('194.99'), at('110'), at('109.99')]).toEqual([
      'on-track-or-met',
      'fair-progress',
      'fair-progress',
      'stagnation-or-regression',
    ]);
  });
});

describe('edges', () => {
  test.each([
    ['eurostat', { 2015: 0, 2020: 1 }, T(2), 'target-met'],
    ['eurostat', { 2015: 0, 2020: 1 }, { direction: 'at-least', ...T(2) }, 'zero-baseline'],
    ['eurostat', { 2015: 20, 2020: 10 }, T(0), 'zero-target'],
    ['eurostat', { 2015: 5, 2020: 3 }, T(-2), 'sign-change'],
    ['eurostat', { 2015: 10, 2020: 12 }, T(10), 'baseline-equals-target'],
    ['eurostat', { 2015: 8, 2020: 12 }, T(10), 'baseline-met'],
    ['eurostat', { 2015: 20, 2020: 12 }, T(10, 2019), 'target-date-past'],
    ['eurostat', { 2020: 12 }, T(10), 'too-few-observations'],
    ['open-sdg', { 2015: 10, 2020: 12 }, T(10), 'baseline-equals-target'],
    ['open-sdg', { 2015: 8, 2020: 12 }, T(10), 'deterioration'],
    ['open-sdg', { 2015: 5, 2020: 3 }, T(-2), 'sign-change'],
    ['open-sdg', { 2015: -5, 2020: 3 }, { direction: 'at-least', ...T(1) }, 'sign-change'],
    ['open-sdg', { 2015: 20, 2020: 9 }, T(10), 'target-achieved'],
    ['open-sdg', { 2015: 20, 2020: 10 }, T(0), 'zero-target'],
    ['open-sdg', { 2015: 0, 2020: 10 }, {}, 'zero-baseline'],
    ['open-sdg', { 2015: 0, 2020: 10 }, { naturalLimit: 100 }, 'zero-baseline'],
    ['open-sdg', { 2015: 0, 2020: 10 }, { compatible: true }, 'deterioration'],
    ['open-sdg', { 2014: 20, 2020: 10 }, {}, 'substantial-progress'],
    ['open-sdg', { 2012: 20, 2020: 10 }, {}, 'too-few-observations'],
    ['unsd-2022', { 2015: 10, 2022: 12 }, T(10), 'baseline-equals-target'],
    ['unsd-2022', { 2015: 8, 2022: 12 }, T(10), 'baseline-met'],
    ['unsd-2022', { 2015: 28, 2022: 14 }, T(14), 'on-track'],
    ['unsd-2022', { 2015: 28, 2022: 13 }, T(14), 'on-track'],
    ['unsd-2022', { 2015: 28, 2022: 14 }, T(14, 2021), 'on-track'],
    ['unsd-2022', { 2015: 14, 2022: 14 }, T(14), 'on-track'],
    ['unsd-2022', { 2015: 28, 2022: 20 }, T(14, 2021), 'target-date-past'],
    ['unsd-2023', { 2015: 0, 2022: 12 }, { direction: 'at-least', ...T(20) }, 'zero-baseline'],
    ['unsd-2023', { 2015: 10, 2022: 12 }, T(10), 'baseline-equals-target'],
    ['unsd-2023', { 2015: 8, 2022: 12 }, T(10), 'baseline-met'],
    ['unsd-2023', { 2015: 2, 2022: 1 }, T(0), 'on-track-or-met'],
    ['unsd-2023', { 2015: 2, 2022: '1.01' }, T(0), 'fair-progress'],
    ['unsd-2023', { 2015: 28, 2019: 27, 2022: 14 }, T(14, 2020), 'stagnation-or-regression'],
    ['unsd-2023', { 2015: 28, 2019: 20 }, T(14, 2010), 'target-date-past'],
    ['unsd-2023', { 2015: 28, 2019: 12 }, T(14, 2010), 'target-date-past'],
    ['unsd-2023', { 2015: 28, 2019: 20 }, { ...T(14, 2010), baselineYear: 2015 }, 'target-date-past'],
    ['unsd-2023', { 2010: 28, 2019: 20 }, T(14, 2010), 'too-few-observations'],
    ['unsd-2023', { 2010: 28, 2014: 27, 2022: 26 }, {}, 'stagnation-or-regression'],
    ['destatis-dns', { 2022: 18, 2023: 17, 2024: 16 }, T(14), 'too-few-observations'],
    ['destatis-dns', { 2019: 19, 2021: 18, 2022: 17, 2023: 16 }, T(14), 'too-few-observations'],
    ['destatis-dns', { 2021: 19, 2022: 18, 2023: 17, 2024: 16 }, T(14, 2024), 'target-date-past'],
    ['destatis-dns', { 2021: 19, 2022: 18, 2023: 17, 2024: 16 }, T(17), 'sun'],
    ['destatis-dns', { 2021: 14, 2022: 14, 2023: 15, 2024: 16 }, T(17), 'slightly-cloudy'],
    ['destatis-dns', { 2021: 17, 2022: 18, 2023: 19, 2024: 20 }, T(17), 'thunderstorm'],
    ['sdsn-trend', { 2012: 10, 2016: 9 }, { best: 0, worst: 40, greenThreshold: 5 }, 'moderately-improving'],
    ['sdsn-trend', { 2012: 10, 2016: 11 }, { best: 0, worst: 40, greenThreshold: 5 }, 'decreasing'],
    [
      'sdsn-trend',
      { 2011: 10, 2016: 5 },
      { best: 0, worst: 40, greenThreshold: 5, baselineYear: 2012 },
      'on-track',
    ],
    [
      'sdsn-trend',
      { 2013: 10, 2016: '9.9' },
      { best: 0, worst: 40, greenThreshold: 5, baselineYear: 2012 },
      'stagnating',
    ],
    ['istat', { 2015: 10, 2020: -1 }, {}, 'sign-change'],
  ] as const)('%s of %j: %j', (method, points, more, code) => {
    expect(codeOf(method, points, more)).toBe(code);
  });

  it('is not the epsilon, nor Infinity, of other programs', () => {
    const { rateRatio, warnings } = assessed(
      'open-sdg',
      { 2015: 20, 2022: 10 },
      { ...T(0), compatible: true },
    );
    expect(!isRefusal(rateRatio) && new Decimal(rateRatio!.value).toFixed(3)).toBe('0.195');
    expect(warnings.map(({ code }) => code)).toEqual(['zero-replaced']);
    // What a program of others calls “on track”: a target that was lost, and a slow decline by signed rates.
    expect(codeOf('unsd-2022', { 2015: 100, 2022: 95 }, T(50))).toBe('limited-or-no-progress');
  });

  it('takes windows of Eurostat', () => {
    const points = { 2005: 30, 2012: 28, 2018: 24, 2019: 23, 2022: 20 };
    expect(assessed('eurostat', points, { window: 'short-term' }).baseline?.year).toBe(2018);
    expect(assessed('eurostat', points, { window: 'long-term' }).baseline?.year).toBe(2012);
    expect(assessed('eurostat', points).baseline?.year).toBe(2005);
    expect(codeOf('eurostat', { 2018: 24, 2019: 23 }, { window: 'short-term' })).toBe('too-few-observations');
    expect(codeOf('eurostat', { 2018: 24 }, { window: 'short-term' })).toBe('too-few-observations');
  });

  it('tells where it chose the baseline', () => {
    const chosen = (points: Readonly<Record<number, unknown>>) => {
      const { baseline, assumptions } = assessed('unsd-2022', points);
      return [baseline?.year, ...assumptions.map(({ code }) => code)];
    };
    expect(chosen({ 2009: 5, 2010: 5, 2015: 5, 2020: 5 })).toEqual([2015, 'baseline-by-method']);
    expect(chosen({ 2009: 5, 2010: 5, 2012: 5, 2020: 5 })).toEqual([2010, 'baseline-by-method']);
    expect(chosen({ 2009: 5, 2012: 5, 2014: 5, 2020: 5 })).toEqual([2014, 'baseline-by-method']);
    expect(chosen({ 2009: 5, 2016: 5, 2020: 5 })).toEqual([2009]);
  });

  it('measures parity and distance to peers', () => {
    expect(
      assessed('escap-csi', { 2015: '1.1', 2020: '1.05' }, { direction: 'exactly', ...T(1) }).progressScore,
    ).toMatchObject({ value: '5' });
    expect(assessed('escap-csi', { 2015: 10, 2020: 12 }, T(10)).progressScore).toMatchObject({
      code: 'baseline-equals-target',
    });
    const oecd = (value: number, standardDeviation = 5) =>
      assessed('oecd-distance', { 2020: value }, { ...T(14), standardDeviation });
    expect(oecd(24).progressScore).toMatchObject({ value: '2', unit: 'times' });
    expect(oecd(12)).toMatchObject({ progressScore: { value: '0' }, warnings: [{ code: 'target-met' }] });
    // All countries are alike: of what is lacking there is no share, and nothing lacks where the target is met.
    expect(oecd(15, 0)).toMatchObject({ progressScore: { code: 'zero-denominator' }, warnings: [] });
    expect(oecd(14, 0)).toMatchObject({ progressScore: { value: '0' }, warnings: [{ code: 'target-met' }] });
  });

  it('scores as the program, and by the published cut-offs', () => {
    const { progressScore, exactScore } = assessed(
      'open-sdg',
      { 2020: 1, 2021: '1.006' },
      {
        direction: 'at-least',
        ...T(new Decimal('1.01').pow(10).toFixed()),
      },
    );
    expect([progressScore, exactScore]).toMatchObject([{ value: '0.00004' }, { value: '0' }]);
  });
});

describe('bad input', () => {
  const refused = (method: AssessmentMethodId, more: object) => {
    try {
      assessed(method, { 2015: 28, 2022: 24 }, more);
    } catch (error) {
      if (isMtqgError(error)) return error.problems.map(({ code, path }) => `${path.join('.')} ${code}`);
    }
    return [];
  };

  test.each([
    ['escap-csi', {}, ['input.target missing']],
    ['eurostat', { target: { value: 1 } }, ['input.target.year missing']],
    ['istat', T(1), ['input.target unknown-key']],
    ['sdsn-trend', { best: 0, worst: 40 }, ['input.greenThreshold missing']],
    ['sdsn-trend', { best: 40, worst: 0, greenThreshold: 5 }, ['input.best contradiction']],
    ['eurostat', { window: 'short-term', baselineYear: 2015 }, ['input.window contradiction']],
    ['eurostat', { baselineYear: 2016 }, ['input.baselineYear no-such-member']],
    ['unsd-2022', { baselineYear: 2016 }, ['input.baselineYear no-such-member']],
    [
      'sdsn-trend',
      { best: 0, worst: 40, greenThreshold: 5, baselineYear: 2018 },
      ['input.baselineYear no-such-member'],
    ],
    ['eurostat', { baselineYear: 2022 }, ['input.baselineYear too-large']],
    ['open-sdg', { naturalLimit: 0 }, ['input.naturalLimit contradiction']],
    ['oecd-distance', { ...T(1), standardDeviation: -1 }, ['input.standardDeviation too-small']],
    [
      'oecd-distance',
      { ...T(1), unit: 'index', standardDeviation: -1 },
      ['input.standardDeviation too-small'],
    ],
    [
      'istat',
      {
        observations: [
          { year: 2015, value: 1 },
          { year: 2015, value: 2 },
        ],
      },
      ['input.observations.1.year duplicate'],
    ],
    [
      'istat',
      { observations: [{ year: 2015, value: { value: 1, unit: 'VND' } }] },
      ['input.observations.0.value.unit unit-mismatch'],
    ],
    [
      'istat',
      { unit: 'household', observations: [{ year: 2015, value: -1 }] },
      ['input.observations.0.value too-small'],
    ],
    ['nobody' as never, {}, ['method not-one-of']],
  ] as const)('%s of %j', (method, more, problems) => {
    expect(refused(method, more)).toEqual(problems);
  });
});

const value = fc.integer({ min: 1, max: 100_000 }).map((n) => new Decimal(n).div(100).toFixed());
const RATIOS = ['eurostat', 'open-sdg', 'unsd-2022', 'unsd-2023', 'istat', 'escap-csi'] as const;

describe('properties', () => {
  test('another unit changes no verdict', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RATIOS), value, value, value, (method, a, b, c) => {
        const of = (unit: string, scale: number) => {
          const times = (text: string) => new Decimal(text).times(scale).toFixed();
          const { progressClass, progressScore } = assessed(
            method,
            { 2015: times(a), 2022: times(b) },
            { unit, ...(method === 'istat' ? {} : T(times(c))) },
          );
          return [progressClass, progressScore];
        };
        expect(of('VND', 1000)).toEqual(of('thousandVND', 1));
      }),
      { numRuns: tries(60) },
    );
  });

  test('turned upside down, a problem of distances has the same verdict', () => {
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        const index = (points: readonly string[], direction: string) =>
          assessed(
            'escap-csi',
            { 2015: points[0], 2022: points[1] },
            { unit: 'index', direction, ...T(points[2]) },
          ).progressScore;
        const mirrored = [a, b, c].map((text) => new Decimal(text).neg().toFixed());
        expect(index(mirrored, 'at-most')).toEqual(index([a, b, c], 'at-least'));
      }),
      { numRuns: tries(40) },
    );
  });

  test('the mirror of negative levels has the same verdict by compound rates', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('eurostat', 'istat', 'open-sdg', 'unsd-2022', 'unsd-2023'),
        value,
        value,
        (method, a, b) => {
          const code = (points: readonly string[], direction: string) =>
            codeOf(
              method as AssessmentMethodId,
              { 2015: points[0], 2022: points[1] },
              { unit: 'index', direction },
            );
          const mirrored = [a, b].map((text) => new Decimal(text).neg().toFixed());
          expect(code(mirrored, 'at-most')).toBe(code([a, b], 'at-least'));
        },
      ),
      { numRuns: tries(60) },
    );
  });
});

describe('rounding', () => {
  const robust = (current: string, target?: object, method: 'eurostat' | 'istat' = 'eurostat') =>
    robustAssessment(method, {
      unit: 'percent',
      direction: 'at-most',
      observations: [
        { year: 2015, value: '28' },
        { year: 2022, value: { value: current, unit: 'percent' } },
      ],
      ...target,
    } as never);

  it('tells what is robust', () => {
    expect(robust('22', T(14))).toMatchObject({
      isRobust: true,
      possibleClasses: [{ code: 'moderate-progress' }],
    });
    expect(robust('21', T(14)).possibleClasses.map(({ code }) => code)).toEqual([
      'significant-progress',
      'moderate-progress',
    ]);
  });

  it('has no classes of targets where there is none', () => {
    expect(robust('28').possibleClasses.map(({ code }) => code)).toEqual([
      'moderate-progress',
      'moderate-movement-away',
    ]);
    expect(robust('28').rateRatioRange).toBeUndefined();
    expect(robust('28', T(28)).isRobust).toBe(false);
    expect(robust('22', {}, 'istat')).toMatchObject({ isRobust: true });
  });
});

describe('together', () => {
  const code = (combined: ReturnType<typeof combineAssessments>) => combined.progressClass.code;

  it('takes means and the weakest', () => {
    const series = (progressScore: string, isTargetMet = false) => ({ progressScore, isTargetMet });
    const openSdg = (...all: ReturnType<typeof series>[]) =>
      code(combineAssessments('open-sdg', { series: all }));
    expect(openSdg(series('5', true), series('5', true))).toBe('target-achieved');
    expect(openSdg(series('2.5'))).toBe('substantial-progress');
    expect(openSdg(series('0'))).toBe('moderate-progress');
    expect(openSdg(series('-2.5'))).toBe('limited-progress');
    expect(openSdg(series('-2.6'))).toBe('deterioration');
    const sdsn = (score: string, indicatorCount = 1) =>
      code(combineAssessments('sdsn-trend', { subject: 'Goal 1', trendScores: [score], indicatorCount }));
    expect([sdsn('3'), sdsn('2'), sdsn('1'), sdsn('0.9'), sdsn('3', 2)]).toEqual([
      'on-track',
      'moderately-improving',
      'stagnating',
      'decreasing',
      'too-few-observations',
    ]);
    expect(code(combineAssessments('destatis-dns', { symbols: ['sun', 'thunderstorm', 'cloudy'] }))).toBe(
      'thunderstorm',
    );
  });
});

describe('pace', () => {
  const pace = (baseline: number, current: number, target: number, year = 2030) =>
    targetPace({
      unit: 'percent',
      direction: 'at-most',
      baseline: { value: baseline, year: 2015 },
      current: { value: current, year: 2022 },
      target: { value: target, year },
    });

  it('refuses what there is not', () => {
    expect(pace(20, 10, 0).exponential).toMatchObject({
      requiredRate: { code: 'zero-target' },
      neededRate: { code: 'zero-target' },
      projectedYear: { code: 'zero-target' },
    });
    expect(pace(28, 29, 14).linear.projectedYear).toMatchObject({ code: 'target-not-approached' });
    expect(pace(28, 28, 14).linear.accelerationFactor).toMatchObject({ code: 'zero-denominator' });
    expect(pace(28, 24, 14, 2020)).toMatchObject({
      linear: { neededRate: { code: 'target-date-past' } },
      exponential: { projected: { code: 'target-date-past' } },
    });
    expect(pace(28, 0, 14).exponential.projectedYear).toMatchObject({ code: 'zero-endpoint' });
    expect(pace(8, 12, 10)).toMatchObject({ status: 'lost', gapClosedPercent: { code: 'baseline-met' } });
  });

  it('has no pace to a target that was lost', () => {
    const { status, linear, exponential } = pace(8, 12, 10);
    expect([status, linear.rateRatio, exponential.rateRatio]).toMatchObject([
      'lost',
      { code: 'baseline-met' },
      { code: 'baseline-met' },
    ]);
    expect(pace(10, 12, 10).linear.rateRatio).toMatchObject({ code: 'baseline-equals-target' });
    expect(explain(pace(8, 12, 10), 'en')).toContain(
      'ratio: not defined (the baseline met the target already, so there was no gap to close)',
    );
    expect(explain(pace(8, 12, 10), 'vi')).toContain('Mức đã thực hiện: không xác định (số liệu kỳ gốc');
  });

  it('has no acceleration away from a target, and needs none where it is met', () => {
    expect(pace(28, 29, 14).linear.accelerationFactor).toMatchObject({ code: 'target-not-approached' });
    expect(pace(28, 29, 14).linear.neededRate).toMatchObject({ value: '-1.875' });
    expect(pace(28, 24, 14).linear.accelerationFactor).toMatchObject({ value: '2.1875' });
    for (const met of [
      pace(28, 12, 14),
      pace(28, 14, 14),
      pace(5, 8, 10),
      pace(9, 9, 10),
      pace(28, 12, 14, 2020),
    ])
      expect([met.linear, met.exponential]).toMatchObject([
        { neededRate: { value: '0' }, accelerationFactor: { value: '0' } },
        { neededRate: { value: '0', unit: 'percent/year' }, accelerationFactor: { value: '0' } },
      ]);
  });

  it('tells the year at whose end the target is reached, in words', () => {
    expect(explain(pace(28, 24, 14), 'en')).toContain(
      '28.57% of the way to the target is done; 46.67% of the time has passed.',
    );
    expect(explain(pace(28, 24, 14), 'en')).toContain('0.61 times the required pace');
    expect(explain(pace(28, 24, 14), 'vi')).toContain('bằng 0,61 lần mức cần thiết');
    expect(explain(pace(28, 24, 14), 'en')).toContain('expected in 2030: 19.43%; there in: 2040.');
    expect(explain(pace(20, 10, 0), 'en')).toContain('there in: 2029.');
  });

  it('is told without a sign in Vietnamese, and not how far it would go past the target', () => {
    const lines = explain(pace(20, 10, 1), 'vi').split('\n');
    expect(lines[2]).toBe(
      '  Theo đường thẳng: bình quân giảm 1,43 điểm phần trăm/năm, cần giảm 1,27 điểm phần trăm/năm, bằng 1,13 lần mức cần thiết; năm đạt: 2029.',
    );
    expect(lines[3]).toMatch(
      /^ {2}Theo số bình quân nhân: bình quân giảm 9,43%\/năm, cần giảm 18,10%\/năm, .*; dự kiến năm 2030: 4,53%; năm đạt: 2046\.$/,
    );
    // Due in the year in which it is reached.
    expect(explain(pace(20, 10, 0, 2029), 'vi')).toMatch(/mức cần thiết; năm đạt: 2029\./);
    expect(explain(pace(20, 10, 0, 2028), 'vi')).toMatch(/dự kiến năm 2028: 1,43%; năm đạt: 2029\./);
  });

  it('refuses years that are not later', () => {
    const level = { value: 1, year: 2015 };
    expect(() =>
      targetPace({ unit: 'percent', direction: 'at-most', baseline: level, current: level, target: level }),
    ).toThrow(/2015/);
  });
});

test('rates are told as a fall or a rise in Vietnamese', () => {
  const told = explain(
    assessProgress('eurostat', {
      unit: 'percent',
      direction: 'at-most',
      observations: [
        { year: 2015, value: 28 },
        { year: 2022, value: 24 },
      ],
      target: { value: 14, year: 2030 },
    }),
    'vi',
  );
  expect(told).toContain('Tốc độ bình quân năm: giảm 2,18%/năm.');
  expect(told).toContain('Tốc độ cần để đạt mục tiêu: giảm 4,52%/năm.');
});

test('each method says what is known of it', () => {
  for (const [id, method] of Object.entries(assessmentMethods)) {
    expect(method.id).toBe(id);
    expect(method.sources.length).toBeGreaterThan(0);
    expect(method.methodParts.length).toBeGreaterThan(0);
  }
});
