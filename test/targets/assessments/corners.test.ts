import { describe, expect, it, test } from 'vitest';
import { Decimal, explain, isMtqgError, type Refusal } from '../../../src/foundation/index.js';
import {
  assessmentMethods,
  assessProgress,
  combineAssessments,
  compareAssessments,
  robustAssessment,
  targetPace,
} from '../../../src/targets/internal.js';

const levels = (points: Readonly<Record<number, unknown>>) =>
  Object.entries(points).map(([year, value]) => ({ year: Number(year), value }));

const compared = (points: Readonly<Record<number, unknown>>, more: object = {}) =>
  compareAssessments({
    unit: 'percent',
    direction: 'at-most',
    observations: levels(points),
    target: { value: 14, year: 2030 },
    ...more,
  } as never);

describe('comparisons', () => {
  it('has no pace without a baseline, or with a target that is not later', () => {
    expect(compared({ 2022: 20 }).pace).toMatchObject({ code: 'too-few-observations' });
    expect(compared({ 2022: 20 }).onLinearPath).toEqual([]);
    expect(compared({ 2015: 28, 2022: 20 }, { target: { value: 14, year: 2015 } }).pace).toMatchObject({
      code: 'target-date-past',
    });
    expect(
      compared({ 2015: 28, 2022: 20 }, { target: { value: 14, year: 2015 } }).disagreements,
    ).toHaveLength(0);
  });

  it('takes a baseline year that there is', () => {
    const problems = (baselineYear: unknown) => {
      try {
        compared({ 2015: 28, 2022: 20 }, { baselineYear });
      } catch (error) {
        if (isMtqgError(error)) return error.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
      }
      return [];
    };
    expect(problems(2016)).toEqual(['baselineYear no-such-member']);
    expect(problems('x')).toEqual(['baselineYear wrong-type']);
    expect(problems(2015)).toEqual([]);
  });

  it('lets a target that is met stay met', () => {
    const { onLinearPath, pace } = compared({ 2015: 28, 2022: 13 });
    expect(onLinearPath[0]?.progressClass).toMatchObject({ code: 'target-met' });
    expect(pace).toMatchObject({ status: 'met' });
    expect(compared({ 2015: 14, 2022: 16 }).onLinearPath[0]?.progressClass).toMatchObject({
      code: 'baseline-equals-target',
    });
  });

  it('does not take a target that was lost for one on course', () => {
    const lost = { target: { value: 10, year: 2030 } };
    const { onLinearPath, pace, disagreements } = compared({ 2015: 8, 2022: 12 }, lost);
    expect(pace).toMatchObject({ status: 'lost', linear: { rateRatio: { code: 'baseline-met' } } });
    expect(onLinearPath.map(({ progressClass }) => progressClass.code)).toEqual(
      onLinearPath.map(() => 'baseline-met'),
    );
    expect(onLinearPath.map(({ methodId }) => methodId)).toContain('eurostat');
    expect(disagreements.filter(({ judges }) => judges.includes('linear-pace'))).toEqual([]);
    // From a baseline that met it to a value that still does, worse than before: fixed rates say away, the pace that it is met.
    const kept = compared({ 2015: 5, 2022: 8 }, lost).disagreements;
    expect(kept.map(({ judges }) => judges.join(' / '))).toContain('istat / linear-pace');
  });

  it('takes no progress for none', () => {
    const { disagreements } = compared({ 2015: 28, 2022: 28 });
    expect(disagreements.filter(({ judges }) => judges.includes('linear-pace'))).toEqual([]);
  });

  it('applies the methods that have what they need, and tells other years', () => {
    const { leftOut, disagreements } = compared(
      { 2005: 20, 2019: 24, 2020: 22, 2021: 20, 2022: 18 },
      { best: 0, worst: 50, greenThreshold: 5, standardDeviation: 5 },
    );
    expect(leftOut).toEqual([]);
    const texts = disagreements.flatMap(({ causes }) => causes).filter(({ code }) => code === 'trend-window');
    expect(texts[0]?.text.en).toContain('measures from 2005');
    expect(texts[0]?.text.en).toContain('measures from 2019');
  });
});

describe('Destatis', () => {
  const symbol = (points: Readonly<Record<number, unknown>>, target?: object) =>
    assessProgress('destatis-dns', {
      unit: 'percent',
      direction: 'at-least',
      observations: levels(points),
      ...target,
    } as never).progressClass;

  test.each([
    [{ 2020: 10, 2021: 11, 2022: 12, 2023: 13 }, 'sun'],
    [{ 2020: 10, 2021: 11, 2022: 13, 2023: 13 }, 'slightly-cloudy'],
    [{ 2020: 10, 2021: 8, 2022: 7, 2023: 8 }, 'cloudy'],
    [{ 2020: 10, 2021: 9, 2022: 8, 2023: 7 }, 'thunderstorm'],
  ] as const)('by direction alone: %j', (points, code) => {
    expect(symbol(points)).toMatchObject({ code });
  });

  test.each([
    [9, 'sun'],
    [14, 'cloudy'],
  ])('every year at least %s', (value, code) => {
    expect(symbol({ 2020: 10, 2021: 11, 2022: 12, 2023: 13 }, { target: { value } })).toMatchObject({ code });
    expect(symbol({ 2020: 13, 2021: 12, 2022: 11, 2023: 10 }, { target: { value } })).toMatchObject({
      code: value === 9 ? 'slightly-cloudy' : 'thunderstorm',
    });
  });

  test.each([
    // From 13 it comes to 15.85: of the way to 16 it lacks just 5%.
    ['15.99', 'sun'],
    ['16', 'slightly-cloudy'],
    ['16.5625', 'slightly-cloudy'],
    ['16.5626', 'cloudy'],
  ])('by its year, %s', (value, code) => {
    expect(
      symbol({ 2020: '10.15', 2021: 11, 2022: 12, 2023: 13 }, { target: { value, year: 2026 } }),
    ).toMatchObject({ code });
  });
});

describe('Open SDG', () => {
  const assessed = (points: Readonly<Record<number, unknown>>, more: object) =>
    assessProgress('open-sdg', {
      unit: 'percent',
      direction: 'at-least',
      observations: levels(points),
      ...more,
    } as never);
  const factor = (base: number, naturalLimit: number, more: object = {}) => {
    const { limitFactor, warnings } = assessed({ 2015: base, 2016: base }, { naturalLimit, ...more });
    return [new Decimal(limitFactor!.value).toFixed(12), ...warnings.map(({ code }) => code)].join(' ');
  };

  it('scales its bounds near a limit', () => {
    expect(factor(96, 100)).toBe('0.165772936821');
    expect(factor(104, 100, { direction: 'at-most' })).toBe('0.165772936821');
    expect(factor(200, 100, { direction: 'at-most' })).toBe('1.000000000000');
    expect(factor(0, 100)).toBe('1.000000000000');
    expect(factor(-96, -100, { direction: 'at-most' })).toBe('0.165772936821');
    expect(factor(100, 100)).toBe('0.000000000000');
  });

  it('warns of a limit that is not ahead, and takes it as the method does', () => {
    const down = { direction: 'at-most' };
    expect(factor(96, 100, down)).toBe('0.165772936821 limit-not-ahead');
    expect(factor(104, 100)).toBe('0.165772936821 limit-not-ahead');
    expect(factor(150, 100)).toBe('0.953929086960 limit-not-ahead');
    expect(factor(200, 100)).toBe('1.000000000000 limit-not-ahead');
    expect(factor(100, 100, down)).toBe('0.000000000000');
    const fall = { ...down, naturalLimit: 100 };
    expect(assessed({ 2015: 1000, 2016: 985 }, fall).progressClass).toMatchObject({
      code: 'substantial-progress',
    });
    // 96 to 95.4 falls by 0.625% a year: moderate by the bounds as they are, substantial by those that are scaled.
    expect(assessed({ 2015: 96, 2016: '95.4' }, down).progressClass).toMatchObject({
      code: 'moderate-progress',
    });
    expect(assessed({ 2015: 96, 2016: '95.4' }, fall).progressClass).toMatchObject({
      code: 'substantial-progress',
    });
  });

  it('looks at the target before the signs only as the program does', () => {
    const points = { 2015: -5, 2022: 3 };
    expect(assessed(points, { unit: 'index', target: { value: 2 } }).progressClass).toMatchObject({
      code: 'sign-change',
    });
    const { progressClass, progressScore, exactScore, warnings } = assessed(points, {
      unit: 'index',
      target: { value: 2 },
      compatible: true,
    });
    expect(progressClass).toMatchObject({ code: 'target-achieved' });
    expect([progressScore, exactScore]).toMatchObject([{ value: '5' }, { value: '5' }]);
    expect(warnings.map(({ code }) => code)).toContain('target-met');
  });

  it('tells an arithmetic only where it comes out', () => {
    const words = (points: Readonly<Record<number, unknown>>, value: number) =>
      explain(assessed(points, { direction: 'at-most', target: { value, year: 2030 } }), 'en');
    expect(words({ 2015: 28, 2022: 24 }, 14)).toContain('÷');
    expect(words({ 2015: 28, 2022: 28 }, 14)).toContain('÷');
    // Of a target that was lost the ratio is −3.98, the quotient of the rates 3.98.
    expect(
      assessed({ 2015: 8, 2022: 12 }, { direction: 'at-most', target: { value: 10 } }).rateRatio,
    ).toMatchObject({ value: expect.stringMatching(/^-3\.9789/) as string });
    expect(words({ 2015: 8, 2022: 12 }, 10)).not.toContain('÷');
    expect(words({ 2015: 20, 2022: 10 }, 0)).not.toContain('÷');
  });

  it('takes 2014 for 2015, and no other year for a later one', () => {
    const baseline = (points: Readonly<Record<number, unknown>>, more: object = {}) => {
      const found = assessed(points, more);
      return found.baseline?.year ?? (found.progressClass as Refusal).reason;
    };
    expect(baseline({ 2014: 1, 2020: 2 })).toBe(2014);
    expect(baseline({ 2014: 1, 2020: 2 }, { baselineYear: 2015 })).toBe(2014);
    expect(baseline({ 2014: 1, 2016: 2, 2020: 2 })).toBe(2016);
    expect(baseline({ 2017: 1, 2020: 2 }, { baselineYear: 2018 })).toEqual({
      vi: 'không có số liệu từ năm 2018 đến trước số liệu mới nhất để làm kỳ gốc',
      en: 'there is no observation from 2018 on, before the latest one, to measure from',
    });
    expect(baseline({ 2010: 1, 2012: 1, 2020: 2 })).toEqual({
      vi: 'không có số liệu từ năm 2015 (hoặc 2014) đến trước số liệu mới nhất để làm kỳ gốc',
      en: 'there is no observation from 2015 (or 2014) on, before the latest one, to measure from',
    });
    expect(baseline({ 2020: 2 })).toMatchObject({ en: 'observations of at least 2 years are needed' });
  });

  it('clips its scores', () => {
    const score = (value: number) => assessed({ 2015: 100, 2016: value }, {}).progressScore;
    expect([score(90), score(110)]).toMatchObject([{ value: '-5' }, { value: '5' }]);
    const withTarget = (value: number) =>
      assessed({ 2015: 100, 2016: value }, { target: { value: 200 }, naturalLimit: 300 });
    expect(withTarget(50).progressScore).toMatchObject({ value: '-5' });
    expect(withTarget(150).progressScore).toMatchObject({ value: '5' });
    expect(withTarget(150).warnings.map(({ code }) => code)).toEqual(['limit-ignored']);
    expect(assessed({ 2015: 0, 2016: 1 }, { target: { value: 2 }, compatible: true }).warnings[0]?.code).toBe(
      'zero-replaced',
    );
  });
});

it('is on track at the pace that the SDSN requires', () => {
  const { progressClass } = assessProgress('sdsn-trend', {
    unit: 'percent',
    direction: 'at-most',
    observations: [
      { year: 2015, value: 20 },
      { year: 2018, value: 17 },
    ],
    best: 0,
    worst: 40,
    greenThreshold: 5,
  });
  expect(progressClass).toMatchObject({ code: 'on-track' });
});

test.each(['unsd-2022', 'unsd-2023'] as const)(
  '%s tells a target without a year and a baseline that met it',
  (method) => {
    const { assumptions, warnings, progressClass } = assessProgress(method, {
      unit: 'percent',
      direction: 'at-most',
      observations: [
        { year: 2015, value: 8 },
        { year: 2022, value: 12 },
      ],
      target: { value: 10 },
    });
    expect(assumptions.map(({ code }) => code)).toEqual(['target-by-2030']);
    expect(warnings.map(({ code }) => code)).toEqual(['baseline-met']);
    expect(progressClass).toMatchObject({ code: 'baseline-met' });
  },
);

it('reports a target that is none beside what else is wrong', () => {
  try {
    assessProgress('eurostat', {
      unit: 'percent',
      direction: 'at-most',
      observations: [{ year: 2015, value: { value: 1, unit: 'VND' } }],
      target: 'x',
    } as never);
    expect.unreachable();
  } catch (error) {
    if (!isMtqgError(error)) throw error;
    expect(error.problems.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
      'input.target wrong-type',
      'input.observations.0.value.unit unit-mismatch',
    ]);
  }
});

it('reports the unit of a target beside observations that are none', () => {
  try {
    assessProgress('eurostat', {
      unit: 'percent',
      direction: 'at-most',
      observations: 'x',
      target: { value: { value: 1, unit: 'VND' }, year: 2030 },
    } as never);
    expect.unreachable();
  } catch (error) {
    if (!isMtqgError(error)) throw error;
    expect(error.problems.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
      'input.observations wrong-type',
      'input.target.value.unit unit-mismatch',
    ]);
  }
});

it('tells a window in which the data span too few years', () => {
  const { progressClass } = assessProgress('eurostat', {
    unit: 'percent',
    direction: 'at-most',
    window: 'short-term',
    observations: [
      { year: 2021, value: 20 },
      { year: 2022, value: 19 },
    ],
  });
  expect(progressClass).toMatchObject({
    code: 'too-few-observations',
    reason: {
      vi: 'cần số liệu trong khoảng thời gian ít nhất 3 năm',
      en: 'observations spanning at least 3 years are needed',
    },
  });
});

it('claims no more than was read', () => {
  const partsOf = (id: 'istat' | 'oecd-distance' | 'unsd-2022') =>
    assessmentMethods[id].methodParts.map(({ text, provenance }) => `${provenance}: ${text.en}`);
  expect([assessmentMethods.istat.version, assessmentMethods['escap-csi'].version]).toEqual([
    undefined,
    undefined,
  ]);
  expect(partsOf('istat')).toContain('unknown: the text of ISTAT itself');
  expect(partsOf('oecd-distance')).toContain(
    'unconfirmed: the formula: a modified z-score, cut off at 0 beyond the target',
  );
  expect(partsOf('unsd-2022')).toContain(
    "secondary: the choice of the baseline year, as UNDP's program makes it",
  );
});

it('refuses a required rate of a target that is not later than the baseline', () => {
  const { requiredRate } = assessProgress('eurostat', {
    unit: 'percent',
    direction: 'at-most',
    observations: [
      { year: 2015, value: 20 },
      { year: 2018, value: 17 },
    ],
    target: { value: 14, year: 2015 },
  });
  expect(requiredRate).toMatchObject({ code: 'target-date-past' });
});

describe('in words', () => {
  it('tells pace, rounding and what is put together', () => {
    const pace = targetPace({
      subject: 'Lào Cai',
      unit: 'percent',
      direction: 'at-most',
      baseline: { value: 28, year: 2015 },
      current: { value: 24, year: 2022 },
      target: { value: 14, year: 2030 },
    });
    expect(explain(pace, 'en')).toContain('Lào Cai: not met, behind.');
    const robust = robustAssessment('eurostat', {
      unit: 'percent',
      direction: 'at-most',
      observations: [
        { year: 2015, value: 28 },
        { year: 2022, value: 21 },
      ],
      target: { value: 14, year: 2030 },
    });
    expect(explain(robust, 'en')).toContain('significant progress; moderate progress');
    expect(
      explain(combineAssessments('destatis-dns', { subject: 'Đích 1', symbols: ['sun'] }), 'en'),
    ).toContain('Đích 1, Destatis');
  });

  it('tells all that is wrong with a pace', () => {
    try {
      targetPace({
        unit: 'percent',
        direction: 'at-most',
        baseline: { value: 'x', year: 2015 },
        current: { value: { value: 1, unit: 'VND' }, year: 2014 },
        target: { year: 2030 },
      } as never);
      expect.unreachable();
    } catch (error) {
      if (!isMtqgError(error)) throw error;
      expect(error.problems.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
        'baseline.value bad-format',
        'target.value missing',
        'current.value.unit unit-mismatch',
      ]);
    }
    expect(() => targetPace({ unit: 'x' } as never)).toThrow();
  });
});
