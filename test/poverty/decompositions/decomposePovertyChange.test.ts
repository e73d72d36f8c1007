import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/foundation/index.js';
import {
  decomposePovertyChange,
  type GrowthRedistributionInput,
  type PovertyDecompositionInput,
  type PopulationState,
} from '../../../src/poverty/index.js';
import { figure, percent, points, problemsOf, saidOf, sum } from '../figures.js';

describe('by subgroup', () => {
  const groups = [
    {
      subject: 'Nông thôn',
      baseline: { population: 70, ratePercent: '40' },
      current: { population: 60, ratePercent: '30' },
    },
    {
      subject: 'Thành thị',
      baseline: { population: 30, ratePercent: '10' },
      current: { population: 40, ratePercent: '8' },
    },
  ];
  const parts = () => decomposePovertyChange({ by: 'subgroup', subject: 'Tỉnh A', groups });

  test('Ravallion and Huppi, and Shapley', () => {
    expect(parts()).toMatchObject({
      kind: 'subgroup-decomposition',
      baseline: percent('31'),
      current: percent('21.2'),
      change: points('-9.8'),
      withinPoints: points('-7.6'),
      populationShiftPoints: points('-3'),
      interactionPoints: points('0.8'),
      shapley: { withinPoints: points('-7.2'), populationShiftPoints: points('-2.6') },
      groups: [
        {
          subject: 'Nông thôn',
          baselineSharePercent: percent('70'),
          currentSharePercent: percent('60'),
          withinPoints: points('-7'),
        },
        {
          subject: 'Thành thị',
          shapley: { withinPoints: points('-0.7'), populationShiftPoints: points('0.9') },
        },
      ],
    });
  });

  test('in words', () => {
    expect(explain(parts(), 'en')).toContain(
      'Tỉnh A: the rate went from 31% to 21.2%: it fell by 9.8 percentage points.',
    );
    expect(explain(parts(), 'vi')).toContain(
      'Nông thôn (Shapley): do thay đổi trong nhóm, giảm 6,5 điểm phần trăm; do tỷ trọng thay đổi, giảm 3,5',
    );
  });

  test('counts of the poor, which do not end as decimals, add up all the same', () => {
    const result = decomposePovertyChange({
      by: 'subgroup',
      groups: [
        { subject: 'a', baseline: { population: 7, poor: 3 }, current: { population: 11, poor: 2 } },
        { subject: 'b', baseline: { population: 13, poor: 5 }, current: { population: 3, poor: 1 } },
        { subject: 'c', baseline: { population: 0, ratePercent: 50 }, current: { population: 9, poor: 9 } },
      ],
    });
    const { withinPoints, populationShiftPoints, interactionPoints, shapley } = result;
    expect(sum([result.baseline, withinPoints, populationShiftPoints, interactionPoints])).toBe(
      result.current.value,
    );
    expect(sum([shapley.withinPoints, shapley.populationShiftPoints])).toBe(result.change.value);
    expect(sum(result.groups.map((group) => group.withinPoints))).toBe(withinPoints.value);
    expect(sum(result.groups.map((group) => group.interactionPoints))).toBe(interactionPoints.value);
    expect(sum(result.groups.map((group) => group.shapley.populationShiftPoints))).toBe(
      shapley.populationShiftPoints.value,
    );
    expect(result.baseline.value).toBe('40');
  });

  test('bad input', () => {
    const state = (more: object): PopulationState => more as PopulationState;
    const of = (baseline: object, current: object = { population: 1, ratePercent: 1 }) =>
      problemsOf(() =>
        decomposePovertyChange({
          by: 'subgroup',
          groups: [{ subject: 'a', baseline: state(baseline), current: state(current) }],
        }),
      );
    expect(of({ population: 1 })).toEqual([['missing', 'groups.0.baseline.ratePercent']]);
    expect(of({ population: 1, poor: 1, ratePercent: 1 })).toEqual([
      ['contradiction', 'groups.0.baseline.poor'],
    ]);
    expect(of({ population: 0, poor: 0 })).toEqual([['wrong-type', 'groups.0.baseline.population']]);
    expect(of({ population: 1, poor: 2 })).toEqual([['part-exceeds-whole', 'groups.0.baseline.population']]);
    expect(of({ population: { value: 1, unit: 'person' }, poor: { value: 1, unit: 'household' } })).toEqual([
      ['unit-mismatch', 'groups.0.baseline.poor.unit'],
    ]);
    expect(
      of(
        { population: { value: 1, unit: 'person' }, ratePercent: 1 },
        { population: { value: 1, unit: 'household' }, ratePercent: 1 },
      ),
    ).toEqual([['unit-mismatch', 'groups.0.current.population.unit']]);
    expect(of({ population: 0, ratePercent: 1 })).toEqual([['contradiction', 'groups']]);
    expect(of({ population: 1, ratePercent: 1 }, { population: 0, ratePercent: 1 })).toEqual([
      ['contradiction', 'groups'],
    ]);
    expect(problemsOf(() => decomposePovertyChange({ by: 'subgroup', groups: [] }))).toEqual([
      ['too-short', 'groups'],
    ]);
  });
});

describe('by growth and redistribution', () => {
  const rows = (incomes: readonly number[]) => incomes.map((income) => ({ income }));
  const of = (more: Partial<GrowthRedistributionInput> = {}) =>
    decomposePovertyChange({
      by: 'growth-and-redistribution',
      povertyLine: 125,
      baseline: rows([50, 80, 100, 120, 150, 200, 250, 350, 500, 700]),
      current: rows([60, 85, 115, 150, 180, 230, 270, 420, 600, 890]),
      ...more,
    });

  test.each([
    [0, '40', '30', '-10'],
    [1, '12', '9.2', '-2.8'],
    [2, '5.312', '3.792', '-1.52'],
  ] as const)('order %d', (order, from, to, moved) => {
    const result = of({ order });
    expect(result).toMatchObject({
      order,
      baseline: percent(from),
      current: percent(to),
      change: points(moved),
    });
    expect(sum([result.growthPoints, result.redistributionPoints, result.residualPoints])).toBe(moved);
    expect(sum([result.shapley.growthPoints, result.shapley.redistributionPoints])).toBe(moved);
  });

  test('the headcount is the first, and all is said', () => {
    expect(of().order).toBe(0);
    expect(explain(of({ subject: 'Xã A', order: 1 }), 'vi')).toContain(
      'Xã A: chỉ số nghèo từ 12% đến 9,2%: giảm 2,8 điểm phần trăm.',
    );
    expect(explain(of({ order: 1 }), 'vi')).toContain(
      'Do thu nhập bình quân thay đổi, giảm 4,08 điểm phần trăm; do phân phối lại, tăng',
    );
    expect(explain(of({ order: 1 }), 'en')).toContain(
      'By growth of the mean it fell by 4.08 percentage points',
    );
  });

  test('all incomes alike: growth alone', () => {
    const doubled = of({ order: 1, current: rows([100, 160, 200, 240, 300, 400, 500, 700, 1000, 1400]) });
    expect(doubled.redistributionPoints).toEqual(points('0'));
    expect(doubled.residualPoints).toEqual(points('0'));
    expect(doubled.shapley.growthPoints).toEqual(doubled.change);
  });

  test('the two times changed about: the Shapley effects change their signs', () => {
    const { baseline, current } = { baseline: rows([3, 5, 9]), current: rows([4, 4, 11]) };
    const [there, back] = [
      of({ povertyLine: 7, order: 2, baseline, current }),
      of({ povertyLine: 7, order: 2, baseline: current, current: baseline }),
    ];
    expect(sum([there.shapley.growthPoints, back.shapley.growthPoints]).replace(/^-?0\.0+[12]?$/, '0')).toBe(
      '0',
    );
  });

  test('without a mean there is nothing to scale', () => {
    const none = of({ baseline: rows([0, 0]) });
    expect(none).toMatchObject({
      change: points('-70'),
      growthPoints: { code: 'zero-denominator' },
      shapley: { growthPoints: { code: 'zero-denominator' } },
    });
    expect(of({ current: rows([0]) }).residualPoints).toMatchObject({ code: 'zero-denominator' });
  });

  test('on the line, by persons', () => {
    const result = of({
      onTheLine: 'poor',
      countBy: 'person',
      povertyLine: 100,
      baseline: [
        { income: 100, persons: 3 },
        { income: 200, persons: 1 },
      ],
      current: [{ income: 200, persons: 1 }],
    });
    expect(result).toMatchObject({ baseline: percent('75'), current: percent('0') });
  });

  test('bad input', () => {
    expect(problemsOf(() => of({ povertyLine: 0, countBy: 'person' }))).toHaveLength(21);
    expect(problemsOf(() => of({ povertyLine: 'x', order: 3 as never }))).toEqual([
      ['bad-format', 'povertyLine'],
      ['not-one-of', 'order'],
    ]);
    expect(
      problemsOf(() =>
        of({
          current: [{ income: { value: 1, unit: 'VND/person/day' } }],
          baseline: [{ income: { value: 1, unit: 'VND/person/month' } }],
        }),
      ),
    ).toEqual([['unit-mismatch', 'current.0.income.unit']]);
  });
});

test('M0 by incidence and intensity', () => {
  const result = decomposePovertyChange({
    by: 'incidence-and-intensity',
    subject: 'Nepal',
    baseline: { headcountPercent: '64.7', intensityPercent: '54' },
    current: { headcountPercent: '44.2', intensityPercent: '49' },
  });
  expect(result).toMatchObject({
    kind: 'intensity-decomposition',
    baseline: figure('0.34938', 'index'),
    current: figure('0.21658', 'index'),
    change: figure('-0.1328', 'index'),
    incidenceEffect: figure('-0.105575', 'index'),
    intensityEffect: figure('-0.027225', 'index'),
  });
  expect(explain(result, 'en')).toContain(
    'Nepal: M0 fell by 0.13 index points: by the share of the poor (H) it fell by 0.11 index points;',
  );
  expect(explain(result, 'vi')).toContain(
    'do tỷ lệ nghèo (H) thay đổi, giảm 0,11 điểm chỉ số; do mức độ thiếu hụt của người nghèo (A) thay đổi, giảm 0,03',
  );
});

describe('the number of the poor by rate and number', () => {
  test('the rate falls, the number rises', () => {
    const result = decomposePovertyChange({
      by: 'rate-and-number',
      baseline: { population: { value: 20000000, unit: 'person' }, ratePercent: 30 },
      current: { population: { value: 23000000, unit: 'person' }, ratePercent: 28 },
    });
    expect(result).toMatchObject({
      baseline: figure('6000000', 'person'),
      current: figure('6440000', 'person'),
      change: figure('440000', 'person'),
      rateEffect: figure('-430000', 'person'),
      populationEffect: figure('870000', 'person'),
      baselineRatePercent: percent('30'),
      currentRatePercent: percent('28'),
    });
    expect(explain(result, 'vi')).toContain(
      'số người nghèo tăng 440.000 người: do tỷ lệ nghèo thay đổi, giảm 430.000 người; do tổng số người thay đổi, tăng 870.000 người.',
    );
    expect(explain(result, 'en')).toContain('rose by 440,000 people: by the rate it fell by 430,000 people');
  });

  test('of counts, exactly', () => {
    const result = decomposePovertyChange({
      by: 'rate-and-number',
      baseline: { population: 7, poor: 3 },
      current: { population: 9, poor: 2 },
    });
    expect(result).toMatchObject({ baseline: figure('3', 'household'), current: figure('2', 'household') });
    expect(sum([result.rateEffect, result.populationEffect])).toBe('-1');
    expect(explain(result, 'vi')).toContain('số hộ nghèo giảm 1 hộ: do tỷ lệ nghèo thay đổi, giảm');
  });

  test('the unit is that of any count that says one', () => {
    const result = decomposePovertyChange({
      by: 'rate-and-number',
      baseline: { population: 20, poor: { value: 6, unit: 'person' } },
      current: { population: 20, poor: 5 },
    });
    expect(result).toMatchObject({ baseline: figure('6', 'person'), change: figure('-1', 'person') });
  });

  test('one unit for both times', () => {
    const persons = (value: number) => ({ value, unit: 'person' as const });
    const households = (value: number) => ({ value, unit: 'household' as const });
    const of = (baseline: PopulationState, current: PopulationState) =>
      problemsOf(() => decomposePovertyChange({ by: 'rate-and-number', baseline, current }));
    expect(of({ population: 20, poor: persons(6) }, { population: 20, poor: households(6) })).toEqual([
      ['unit-mismatch', 'current.poor.unit'],
    ]);
    expect(of({ population: persons(9), poor: households(6) }, { population: 20, poor: 6 })).toEqual([
      ['unit-mismatch', 'baseline.poor.unit'],
    ]);
    expect(
      problemsOf(() =>
        decomposePovertyChange({
          by: 'subgroup',
          groups: [
            {
              subject: 'a',
              baseline: { population: 20, poor: persons(6) },
              current: { population: 20, poor: households(6) },
            },
          ],
        }),
      ),
    ).toEqual([['unit-mismatch', 'groups.0.current.poor.unit']]);
    expect(
      problemsOf(() =>
        decomposePovertyChange({
          by: 'rate-and-number',
          baseline: { population: { value: 7, unit: 'person' }, poor: 3 },
          current: { population: { value: 7, unit: 'household' }, poor: 3 },
        }),
      ),
    ).toEqual([['unit-mismatch', 'current.population.unit']]);
    expect(
      problemsOf(() =>
        decomposePovertyChange({
          by: 'rate-and-number',
          baseline: { population: -1, poor: 3 },
          current: { population: 1, poor: 1 },
        }),
      ),
    ).toEqual([
      ['too-small', 'baseline.population'],
      ['part-exceeds-whole', 'baseline.population'],
    ]);
  });
});

test('a decomposition by nothing known', () => {
  const by = (input: unknown) => () => decomposePovertyChange(input as PovertyDecompositionInput);
  expect(problemsOf(by({ by: 'magic' }))).toEqual([['not-one-of', 'by']]);
  expect(saidOf(by({}), 'en')).toContain('by');
});
