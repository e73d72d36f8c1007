import { describe, expect, it, test } from 'vitest';
import { Decimal, explain, isMtqgError, isRefusal } from '../../../src/foundation/index.js';
import {
  assessProgress,
  combineAssessments,
  compareAssessments,
  type AssessmentMethodId,
} from '../../../src/targets/internal.js';

const levels = (points: Readonly<Record<number, unknown>>) =>
  Object.entries(points).map(([year, value]) => ({ year: Number(year), value }));

const compared = (points: Readonly<Record<number, unknown>>, more: object = {}) =>
  compareAssessments({
    unit: 'percent',
    direction: 'at-most',
    observations: levels(points),
    ...more,
  } as never);

const problemsOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
    throw error;
  }
  return [];
};

const code = (found: { readonly code: string } | undefined) => found?.code;

/** A fall that has come to a halt: fast over fifteen years, slow over the last five. */
const halted = { 2007: 40, 2012: 32, 2017: 26, 2020: '25.5', 2022: '25.2' };
const target = { value: 15, year: 2030 };

describe('windows', () => {
  it('tells what Eurostat says over each, and that the window alone decides', () => {
    const result = compared(halted, { target });
    expect(result.inWindows).toMatchObject([
      { window: 'short-term', baselineYear: 2017, progressClass: { code: 'insufficient-progress' } },
      { window: 'long-term', baselineYear: 2007, progressClass: { code: 'moderate-progress' } },
    ]);
    expect(explain(result, 'en')).toContain(
      'Eurostat indicator assessment: insufficient progress over the latest 5 years, moderate progress over the latest 15; the window alone decides.',
    );
    expect(explain(result, 'vi')).toContain('chỉ khác nhau do khoảng thời gian');
  });

  it('says nothing of windows that are of one mind, or that the data do not reach', () => {
    expect(explain(compared({ 2012: 30, 2017: 25, 2022: 21 }, { target }), 'en')).not.toContain('window');
    const short = compared({ 2015: 28, 2022: 20 }, { target });
    expect(short.inWindows).toMatchObject([
      { window: 'short-term', progressClass: { code: 'too-few-observations' } },
      { window: 'long-term', progressClass: { code: 'too-few-observations' } },
    ]);
    expect(short.inWindows[0]).not.toHaveProperty('baselineYear');
  });

  it('measures by a window for Eurostat alone, and tells it as a cause', () => {
    const { assessments, disagreements } = compared(halted, {
      target,
      window: 'short-term',
      baselineYear: 2007,
    });
    const since = (id: AssessmentMethodId) =>
      assessments.find(({ method }) => method.id === id)?.baseline?.year;
    expect([since('eurostat'), since('open-sdg'), since('istat')]).toEqual([2017, 2007, 2007]);
    const causes = disagreements.find(({ judges }) => judges.join() === 'eurostat,open-sdg')?.causes;
    expect(causes).toMatchObject([{ code: 'trend-window' }]);
    expect(causes?.[0]?.text.en).toBe('Eurostat measures from 2017, while Open SDG measures from 2007');
  });

  it.each([
    ['short-term', { 2020: 30, 2022: 20 }, 2020],
    ['short-term', { 2021: 30, 2022: 20 }, 'too-few-observations'],
    ['short-term', { 2016: 30, 2022: 20 }, 'too-few-observations'],
    ['short-term', { 2016: 40, 2017: 30, 2022: 20 }, 2017],
    ['long-term', { 2013: 30, 2022: 20 }, 2013],
    ['long-term', { 2014: 30, 2022: 20 }, 'too-few-observations'],
    ['long-term', { 2006: 40, 2007: 30, 2022: 20 }, 2007],
  ] as const)('%s of %j', (window, points, since) => {
    const { baseline, progressClass } = assessProgress('eurostat', {
      unit: 'percent',
      direction: 'at-most',
      observations: levels(points) as never,
      window,
    });
    expect(typeof since === 'number' ? baseline?.year : code(progressClass)).toBe(since);
  });
});

describe('without a target', () => {
  it('judges by fixed rates, and leaves out what needs a target', () => {
    const { assessments, leftOut, pace, onLinearPath, disagreements } = compared({ 2015: 100, 2022: 94 });
    expect(
      assessments.map(({ method, progressClass }) => `${method.id} ${String(code(progressClass))}`),
    ).toEqual([
      'eurostat moderate-progress',
      'open-sdg moderate-progress',
      'unsd-2022 fair-progress',
      'unsd-2023 fair-progress',
      'destatis-dns too-few-observations',
      'istat stable',
    ]);
    expect(leftOut.map(({ method, refusal }) => [method.id, refusal.missing])).toEqual([
      ['escap-csi', ['target']],
      ['sdsn-trend', ['best', 'worst', 'greenThreshold']],
      ['oecd-distance', ['target', 'standardDeviation']],
    ]);
    expect(pace).toMatchObject({ code: 'missing-input', missing: ['target'] });
    expect(onLinearPath).toEqual([]);
    expect(
      disagreements.map(({ judges, causes }) => [judges.join(), causes.map(({ code: of }) => of).join()]),
    ).toEqual(
      ['eurostat', 'open-sdg', 'unsd-2022', 'unsd-2023'].map((id) => [`${id},istat`, 'class-bounds']),
    );
  });

  it('tells a compound rate from mean changes', () => {
    // The last five changes mean a rise, the whole span a fall.
    const { disagreements } = compared({
      2008: 30,
      2017: 20,
      2018: 21,
      2019: 21,
      2020: 21,
      2021: 22,
      2022: 22,
    });
    const causes = disagreements.find(({ judges }) => judges.join() === 'eurostat,destatis-dns')?.causes;
    expect(causes?.map(({ code: of }) => of)).toEqual(['trend-shape', 'trend-window']);
  });

  it('tells where a natural limit decides', () => {
    const near = { 2016: 96, 2022: '97.5' };
    const up = { direction: 'at-least', naturalLimit: 100 };
    const { assessments, disagreements } = compared(near, up);
    const openSdg = assessments.find(({ method }) => method.id === 'open-sdg');
    expect(code(openSdg?.progressClass)).toBe('substantial-progress');
    expect(new Decimal(openSdg!.limitFactor!.value).toFixed(6)).toBe('0.165773');
    const between = (other: string) =>
      disagreements
        .find(({ judges }) => judges.join() === other)
        ?.causes.map(({ code: of, text }) => `${of}: ${text.en}`);
    expect(between('open-sdg,unsd-2022')).toEqual([
      'natural-limit: Open SDG lowers its bounds near the natural limit',
    ]);
    // Against another that would differ all the same, it is the bounds.
    expect(between('eurostat,open-sdg')).toEqual(['class-bounds: they have other bounds of classes']);
    expect(
      compared(near, { direction: 'at-least' }).disagreements.map(({ judges }) => judges.join()),
    ).not.toContain('open-sdg,unsd-2022');
  });
});

describe('bad input of a comparison', () => {
  test.each([
    [{ naturalLimit: 0 }, ['naturalLimit contradiction']],
    [{ window: 'medium-term' }, ['window not-one-of']],
    [{ target, weights: [{ year: 2016, weight: 1 }] }, ['weights.0.year no-such-member']],
    [{ target: { value: 15 } }, ['target.year missing']],
  ])('%j', (more, problems) => {
    expect(problemsOf(() => compared({ 2015: 28, 2022: 20 }, more))).toEqual(problems);
  });
});

describe('the Anticipated Progress Index', () => {
  const escap = (
    points: Readonly<Record<number, unknown>>,
    weights: Readonly<Record<number, unknown>>,
    more: object = {},
  ) =>
    assessProgress('escap-csi', {
      unit: 'percent',
      direction: 'at-most',
      observations: levels(points),
      weights: Object.entries(weights).map(([year, weight]) => ({ year: Number(year), weight })),
      target: { value: 14, year: 2030 },
      ...more,
    } as never);

  it('is the gap expected, of the way from the baseline', () => {
    // From 28 by half a point a year to 20.5: of the way of 14 points, 6.5 are left.
    const { projected, projectedGapPercent, progressScore } = escap(
      { 2015: 28, 2021: 25 },
      { 2015: 1, 2021: 1 },
    );
    expect(projected).toMatchObject({ value: '20.5', unit: 'percent' });
    expect(new Decimal((projectedGapPercent as { value: string }).value).toFixed(4)).toBe('46.4286');
    expect(new Decimal((progressScore as { value: string }).value).toFixed(4)).toBe('2.1429');
  });

  it('lets years count by their weight, and only in proportion', () => {
    // By hand: x̄ = 2017.5, ȳ = 23.25, −8.5 ÷ 11 a year over 12.5 years.
    const at = (weights: Readonly<Record<number, unknown>>) =>
      (escap({ 2015: 25, 2017: 24, 2019: 22 }, weights).projected as { value: string }).value;
    expect(at({ 2015: 1, 2017: 1, 2019: 2 })).toBe(at({ 2015: '0.5', 2017: '0.5', 2019: 1 }));
    expect(new Decimal(at({ 2015: 1, 2017: 1, 2019: 2 })).toFixed(6)).toBe('13.590909');
    expect(at({ 2015: 0, 2017: 1, 2019: 3 })).toBe('11');
  });

  it('is nothing where the line meets the target, both sides counting for parity', () => {
    const points = { 2015: 28, 2020: 18 };
    const even = { 2015: 1, 2020: 1 };
    expect(escap(points, even).projectedGapPercent).toMatchObject({ value: '0' });
    expect(
      escap({ 2015: 28, 2020: 23 }, even, { target: { value: 13, year: 2030 } }).projectedGapPercent,
    ).toMatchObject({
      value: '0',
    });
    // −2 is 16 beyond 14, of a way of 14.
    expect(
      new Decimal(
        (escap(points, even, { direction: 'exactly' }).projectedGapPercent as { value: string }).value,
      ).toFixed(4),
    ).toBe('114.2857');
  });

  it('refuses a line through one year and a way of no length', () => {
    const { projected, projectedGapPercent } = escap({ 2015: 28, 2020: 18 }, { 2015: 0, 2020: 1 });
    expect([projected, projectedGapPercent]).toMatchObject([
      { code: 'too-few-observations' },
      { code: 'too-few-observations' },
    ]);
    expect(escap({ 2015: 14, 2020: 18 }, { 2015: 1, 2020: 1 }).projectedGapPercent).toMatchObject({
      code: 'baseline-equals-target',
    });
  });

  it('takes 2030 for a target that says no year, and stays out without weights', () => {
    const { projected, assumptions } = escap(
      { 2015: 28, 2021: 25 },
      { 2015: 1, 2021: 1 },
      { target: { value: 14 } },
    );
    expect(projected).toMatchObject({ value: '20.5' });
    expect(assumptions.map(({ code: of }) => of)).toEqual(['target-by-2030']);
    const without = assessProgress('escap-csi', {
      unit: 'percent',
      direction: 'at-most',
      observations: [
        { year: 2015, value: 28 },
        { year: 2021, value: 25 },
      ],
      target: { value: 14 },
    });
    expect(without).not.toHaveProperty('projected');
    expect(without.assumptions).toEqual([]);
  });

  test.each([
    [{ 1999: 1, 2015: 1 }, ['input.weights.0.year too-small']],
    [{ 2015: 1, 2016: 1 }, ['input.weights.1.year no-such-member']],
    [{ 2015: -1, 2021: 1 }, ['input.weights.0.weight too-small']],
  ])('refuses weights %j', (weights, problems) => {
    expect(problemsOf(() => escap({ 2015: 28, 2021: 25 }, weights))).toEqual(problems);
  });

  it('refuses a year twice', () => {
    expect(
      problemsOf(() =>
        escap(
          { 2015: 28, 2021: 25 },
          {},
          {
            weights: [
              { year: 2015, weight: 1 },
              { year: 2015, weight: 2 },
            ],
          },
        ),
      ),
    ).toEqual(['input.weights.1.year duplicate']);
  });

  it('claims neither weights nor cut-offs', () => {
    const { method, progressClass } = escap({ 2015: 28, 2021: 25 }, { 2015: 1, 2021: 1 });
    expect(progressClass).toBeUndefined();
    expect(method.methodParts.map(({ provenance }) => provenance)).toEqual([
      'official',
      'secondary',
      'secondary',
      'unknown',
    ]);
  });
});

describe('edges', () => {
  test.each([
    // From 10 to 5 in 15 years: on a scale to 40, 12.5 points of score; half of the pace is 1.25 in 2 × 15 ÷ 2 years.
    ['9', 'on-track'],
    ['9.0001', 'moderately-improving'],
    ['9.5', 'moderately-improving'],
    ['9.5001', 'stagnating'],
    ['10', 'stagnating'],
    ['10.0001', 'decreasing'],
    ['5', 'on-track'],
  ])('of the SDSN, 10 to %s in three years', (value, arrow) => {
    const { progressClass } = assessProgress('sdsn-trend', {
      unit: 'percent',
      direction: 'at-most',
      observations: [
        { year: 2015, value: 10 },
        { year: 2018, value },
      ],
      best: 0,
      worst: 40,
      greenThreshold: 5,
    });
    expect(code(progressClass)).toBe(arrow);
  });

  it('of the goals of the SDSN, three of four indicators', () => {
    const goal = (count: number, indicatorCount: number) =>
      code(
        combineAssessments('sdsn-trend', {
          trendScores: Array.from({ length: count }, () => '2.9999'),
          indicatorCount,
        }).progressClass,
      );
    expect([goal(3, 4), goal(2, 3), goal(6, 8), goal(5, 7)]).toEqual([
      'moderately-improving',
      'too-few-observations',
      'moderately-improving',
      'too-few-observations',
    ]);
  });

  test.each([
    ['percent', 99, 'on-track-or-met'],
    ['percent', '98.9999', 'fair-progress'],
    ['index', 99, 'fair-progress'],
  ] as const)('of UNSD 2023, within one point of 100 in %s: %s', (unit, value, found) => {
    const { progressClass } = assessProgress('unsd-2023', {
      unit,
      direction: 'at-least',
      observations: [
        { year: 2015, value: 97 },
        { year: 2029, value },
      ],
      target: { value: 100, year: 2029 },
    });
    expect(isRefusal(progressClass) ? '' : code(progressClass)).toBe(found);
  });
});
