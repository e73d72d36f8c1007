import { describe, expect, test } from 'vitest';
import { decomposePovertyChange, growthElasticity } from '../../../src/poverty/index.js';
import { bothOf, bothSaidOf, figure, problemsOf, saidOf } from '../figures.js';

describe('growth and redistribution', () => {
  const households = (...rows: readonly (readonly [income: number, weight: number])[]) =>
    rows.map(([income, weight]) => ({ income, weight }));
  const weighted = {
    by: 'growth-and-redistribution',
    povertyLine: 125,
    order: 1,
    baseline: households([50, 2], [100, 1], [200, 1]),
    current: households([60, 1], [100, 2], [140, 1]),
  } as const;

  test('with weights: 35% and 23%, means of 100 both times', () => {
    const result = decomposePovertyChange(weighted);
    expect(result).toMatchObject({
      kind: 'growth-decomposition',
      baseline: figure('35', 'percent'),
      current: figure('23', 'percent'),
      growthPoints: figure('0', 'percentagePoint'),
      redistributionPoints: figure('-12', 'percentagePoint'),
      residualPoints: figure('0', 'percentagePoint'),
    });
    expect(bothOf(result)).toEqual([
      [
        'Chỉ số nghèo từ 35% đến 23%: giảm 12 điểm phần trăm.',
        '  23% − 35% = −12 điểm phần trăm',
        '  Thu nhập bình quân không tác động; do phân phối lại, giảm 12 điểm phần trăm; không có phần dư (Datt–Ravallion, so với kỳ đầu).',
        '  Không có phần dư (Shapley): thu nhập bình quân không tác động; do phân phối lại, giảm 12 điểm phần trăm.',
      ],
      [
        'The index went from 35% to 23%: it fell by 12 percentage points.',
        '  23% − 35% = −12 percentage points',
        '  By growth of the mean it did not change; by redistribution it fell by 12 percentage points; by a residual it did not change (Datt–Ravallion, seen from the first time).',
        '  Without a residual (Shapley): by growth of the mean it did not change; by redistribution it fell by 12 percentage points.',
      ],
    ]);
  });

  test('the mean rises from 100 to 165', () => {
    const result = decomposePovertyChange({
      ...weighted,
      subject: 'Xã A',
      current: households([60, 1], [150, 2], [300, 1]),
    });
    expect(result).toMatchObject({ growthPoints: figure('-18', 'percentagePoint') });
    expect(bothOf(result)).toEqual([
      [
        'Xã A: chỉ số nghèo từ 35% đến 13%: giảm 22 điểm phần trăm.',
        '  13% − 35% = −22 điểm phần trăm',
        '  Do thu nhập bình quân thay đổi, giảm 18 điểm phần trăm; do phân phối lại, giảm 3,64 điểm phần trăm; phần dư giảm 0,36 điểm phần trăm (Datt–Ravallion, so với kỳ đầu).',
        '  Không có phần dư (Shapley): do thu nhập bình quân thay đổi, giảm 18,18 điểm phần trăm; do phân phối lại, giảm 3,82 điểm phần trăm.',
      ],
      [
        'Xã A: the index went from 35% to 13%: it fell by 22 percentage points.',
        '  13% − 35% = −22 percentage points',
        '  By growth of the mean it fell by 18 percentage points; by redistribution it fell by 3.64 percentage points; by a residual it fell by 0.36 percentage points (Datt–Ravallion, seen from the first time).',
        '  Without a residual (Shapley): by growth of the mean it fell by 18.18 percentage points; by redistribution it fell by 3.82 percentage points.',
      ],
    ]);
  });

  test('of no income, which cannot grow', () => {
    const result = decomposePovertyChange({
      ...weighted,
      baseline: households([0, 1]),
      current: households([50, 1]),
    });
    expect(result).toMatchObject({ growthPoints: { code: 'zero-denominator' } });
    expect(bothOf(result)).toEqual([
      [
        'Chỉ số nghèo từ 100% đến 60%: giảm 40 điểm phần trăm.',
        '  60% − 100% = −40 điểm phần trăm',
        '  Phần do thu nhập bình quân, phần do phân phối lại: không xác định (mẫu số bằng 0 nên không có tỷ lệ).',
      ],
      [
        'The index went from 100% to 60%: it fell by 40 percentage points.',
        '  60% − 100% = −40 percentage points',
        '  The parts of growth and of redistribution: not defined (the denominator is zero, so there is no ratio).',
      ],
    ]);
  });

  test('the line is not poor, households are counted, unless told otherwise', () => {
    const rows = [
      { income: 125, persons: 9 },
      { income: 100, persons: 1 },
    ];
    const of = (more: object) =>
      decomposePovertyChange({
        by: 'growth-and-redistribution',
        povertyLine: 125,
        baseline: rows,
        current: rows,
        ...more,
      } as Parameters<typeof decomposePovertyChange>[0]);
    expect(
      [of({}), of({ countBy: 'person' }), of({ onTheLine: 'poor' })].map(({ baseline }) => baseline),
    ).toEqual([figure('50', 'percent'), figure('10', 'percent'), figure('100', 'percent')]);
  });
});

test('subgroups', () => {
  const group = (subject: string, from: number, rate: number, to: number, later: number) => ({
    subject,
    baseline: { population: from, ratePercent: { value: rate, unit: 'percent' } },
    current: { population: { value: to, unit: 'household' }, ratePercent: later },
  });
  const result = decomposePovertyChange({
    by: 'subgroup',
    groups: [group('Kinh', 70, 40, 60, 30), group('DTTS', 30, 10, 40, 8)],
  } as Parameters<typeof decomposePovertyChange>[0]);
  expect(result.kind).toBe('subgroup-decomposition');
  expect(bothOf(result)).toEqual([
    [
      'Tỷ lệ nghèo từ 31% đến 21,2%: giảm 9,8 điểm phần trăm.',
      '  21,2% − 31% = −9,8 điểm phần trăm',
      '  Do thay đổi trong từng nhóm, giảm 7,6 điểm phần trăm; do cơ cấu dân số giữa các nhóm thay đổi, giảm 3 điểm phần trăm; do tác động đồng thời, tăng 0,8 điểm phần trăm (Ravallion–Huppi).',
      '    −7,6 điểm phần trăm − 3 điểm phần trăm + 0,8 điểm phần trăm = −9,8 điểm phần trăm',
      '  Chia đều tác động đồng thời (Shapley): do thay đổi trong từng nhóm, giảm 7,2 điểm phần trăm; do cơ cấu thay đổi, giảm 2,6 điểm phần trăm.',
      '  Kinh (Shapley): do thay đổi trong nhóm, giảm 6,5 điểm phần trăm; do tỷ trọng thay đổi, giảm 3,5 điểm phần trăm.',
      '  DTTS (Shapley): do thay đổi trong nhóm, giảm 0,7 điểm phần trăm; do tỷ trọng thay đổi, tăng 0,9 điểm phần trăm.',
    ],
    [
      'The rate went from 31% to 21.2%: it fell by 9.8 percentage points.',
      '  21.2% − 31% = −9.8 percentage points',
      '  By changes within groups it fell by 7.6 percentage points; by shifts between groups it fell by 3 percentage points; by both together it rose by 0.8 percentage points (Ravallion–Huppi).',
      '    −7.6 percentage points − 3 percentage points + 0.8 percentage points = −9.8 percentage points',
      '  With the interaction shared (Shapley): by changes within groups it fell by 7.2 percentage points; by shifts between groups it fell by 2.6 percentage points.',
      '  Kinh (Shapley): by its own rate it fell by 6.5 percentage points; by its share it fell by 3.5 percentage points.',
      '  DTTS (Shapley): by its own rate it fell by 0.7 percentage points; by its share it rose by 0.9 percentage points.',
    ],
  ]);
});

describe('rate and number', () => {
  test('of persons, by rates and by counts', () => {
    const result = decomposePovertyChange({
      by: 'rate-and-number',
      subject: { vi: 'Xã A', en: 'Commune A' },
      baseline: { population: { value: 200, unit: 'person' }, poor: { value: 60, unit: 'person' } },
      current: { population: { value: 300, unit: 'person' }, ratePercent: 25 },
    });
    expect(result.kind).toBe('number-decomposition');
    expect(bothOf(result)).toEqual([
      [
        'Xã A: tỷ lệ nghèo từ 30% đến 25%; số người nghèo tăng 15 người: do tỷ lệ nghèo thay đổi, giảm 12,5 người; do tổng số người thay đổi, tăng 27,5 người.',
        '  −12,5 người + 27,5 người = 15 người',
      ],
      [
        'Commune A: the rate went from 30% to 25%; the number of the poor rose by 15 people: by the rate it fell by 12.5 people; by the number of all it rose by 27.5 people.',
        '  −12.5 people + 27.5 people = 15 people',
      ],
    ]);
  });

  test('what is wrong is said', () => {
    const call = () =>
      decomposePovertyChange({
        by: 'rate-and-number',
        baseline: { population: { value: 2, unit: 'person' }, poor: { value: 3, unit: 'household' } },
        current: { population: 0, poor: 0 },
      } as never);
    expect(bothSaidOf(call)).toEqual([
      [
        'baseline.poor.unit: expected the unit person, received household',
        'baseline.population: the part (3) is larger than its whole (2)',
        'current.population: expected a number above 0',
      ],
      [
        'baseline.poor.unit: cần đơn vị tính person, nhận được household',
        'baseline.population: số thành phần (3) lớn hơn tổng số (2)',
        'current.population: phải là số lớn hơn 0',
      ],
    ]);
    const neither = () =>
      decomposePovertyChange({
        by: 'rate-and-number',
        baseline: { population: 5 },
        current: { population: 5, poor: 1, ratePercent: 20 },
      } as never);
    expect(bothSaidOf(neither)).toEqual([
      [
        'baseline.ratePercent: is missing; expected ratePercent or poor',
        'current.poor: contradiction: give either ratePercent or poor',
      ],
      [
        'baseline.ratePercent: còn thiếu; cần ratePercent hoặc poor',
        'current.poor: mâu thuẫn: chỉ nêu ratePercent hoặc poor',
      ],
    ]);
  });
});

test('incidence and intensity', () => {
  const result = decomposePovertyChange({
    by: 'incidence-and-intensity',
    baseline: { headcountPercent: 64, intensityPercent: 50 },
    current: { headcountPercent: 40, intensityPercent: 45 },
  });
  expect(bothOf(result)).toEqual([
    [
      'Chỉ số nghèo đa chiều (M0) giảm 0,14 điểm chỉ số: do tỷ lệ nghèo (H) thay đổi, giảm 0,11 điểm chỉ số; do mức độ thiếu hụt của người nghèo (A) thay đổi, giảm 0,03 điểm chỉ số.',
      '  −0,114 điểm chỉ số − 0,026 điểm chỉ số = −0,14 điểm chỉ số',
    ],
    [
      'M0 fell by 0.14 index points: by the share of the poor (H) it fell by 0.11 index points; by how poor they are (A) it fell by 0.03 index points.',
      '  −0.114 index points − 0.026 index points = −0.14 index points',
    ],
  ]);
});

test('an effect of nothing is said to be none', () => {
  const state = (population: number, ratePercent: number) => ({ population, ratePercent });
  const groups = (...states: readonly (readonly [from: object, to: object])[]) =>
    bothOf(
      decomposePovertyChange({
        by: 'subgroup',
        groups: states.map(([baseline, current], place) => ({
          subject: `Nhóm ${String(place + 1)}`,
          baseline,
          current,
        })),
      } as never),
    )[0];
  expect(groups([state(50, 40), state(60, 40)], [state(50, 20), state(40, 20)])).toEqual([
    'Tỷ lệ nghèo từ 30% đến 32%: tăng 2 điểm phần trăm.',
    '  32% − 30% = 2 điểm phần trăm',
    '  Thay đổi trong từng nhóm không tác động; do cơ cấu dân số giữa các nhóm thay đổi, tăng 2 điểm phần trăm; không có tác động đồng thời (Ravallion–Huppi).',
    '    0 điểm phần trăm + 2 điểm phần trăm + 0 điểm phần trăm = 2 điểm phần trăm',
    '  Chia đều tác động đồng thời (Shapley): thay đổi trong từng nhóm không tác động; do cơ cấu thay đổi, tăng 2 điểm phần trăm.',
    '  Nhóm 1 (Shapley): thay đổi trong nhóm không tác động; do tỷ trọng thay đổi, tăng 4 điểm phần trăm.',
    '  Nhóm 2 (Shapley): thay đổi trong nhóm không tác động; do tỷ trọng thay đổi, giảm 2 điểm phần trăm.',
  ]);
  expect(groups([state(50, 40), state(50, 20)], [state(50, 20), state(50, 20)])?.slice(2)).toEqual([
    '  Do thay đổi trong từng nhóm, giảm 10 điểm phần trăm; cơ cấu dân số giữa các nhóm không tác động; không có tác động đồng thời (Ravallion–Huppi).',
    '    −10 điểm phần trăm + 0 điểm phần trăm + 0 điểm phần trăm = −10 điểm phần trăm',
    '  Chia đều tác động đồng thời (Shapley): do thay đổi trong từng nhóm, giảm 10 điểm phần trăm; cơ cấu không tác động.',
    '  Nhóm 1 (Shapley): do thay đổi trong nhóm, giảm 10 điểm phần trăm; tỷ trọng không tác động.',
    '  Nhóm 2 (Shapley): thay đổi trong nhóm không tác động; tỷ trọng không tác động.',
  ]);
  const number = (...[baseline, current]: readonly object[]) =>
    bothOf(decomposePovertyChange({ by: 'rate-and-number', baseline, current } as never))[0]?.[0];
  expect([
    number(state(200, 30), state(300, 30)),
    number(state(200, 30), state(200, 20)),
    number({ population: { value: 200, unit: 'person' }, ratePercent: 30 }, state(200, 30)),
  ]).toEqual([
    'Tỷ lệ nghèo từ 30% đến 30%; số hộ nghèo tăng 30 hộ: tỷ lệ nghèo không tác động; do tổng số hộ thay đổi, tăng 30 hộ.',
    'Tỷ lệ nghèo từ 30% đến 20%; số hộ nghèo giảm 20 hộ: do tỷ lệ nghèo thay đổi, giảm 20 hộ; tổng số hộ không tác động.',
    'Tỷ lệ nghèo từ 30% đến 30%; số người nghèo không đổi: tỷ lệ nghèo không tác động; tổng số người không tác động.',
  ]);
  const intensity = (headcountPercent: number, intensityPercent: number) =>
    bothOf(
      decomposePovertyChange({
        by: 'incidence-and-intensity',
        baseline: { headcountPercent: 64, intensityPercent: 50 },
        current: { headcountPercent, intensityPercent },
      }),
    )[0]?.[0];
  expect([intensity(32, 50), intensity(64, 25)]).toEqual([
    'Chỉ số nghèo đa chiều (M0) giảm 0,16 điểm chỉ số: do tỷ lệ nghèo (H) thay đổi, giảm 0,16 điểm chỉ số; mức độ thiếu hụt của người nghèo (A) không tác động.',
    'Chỉ số nghèo đa chiều (M0) giảm 0,16 điểm chỉ số: tỷ lệ nghèo (H) không tác động; do mức độ thiếu hụt của người nghèo (A) thay đổi, giảm 0,16 điểm chỉ số.',
  ]);
  const growth = bothOf(
    decomposePovertyChange({
      by: 'growth-and-redistribution',
      povertyLine: 125,
      order: 1,
      baseline: [{ income: 50 }, { income: 150 }],
      current: [{ income: 100 }, { income: 300 }],
    }),
  )[0];
  expect(growth?.slice(2)).toEqual([
    '  Do thu nhập bình quân thay đổi, giảm 20 điểm phần trăm; phân phối lại không tác động; không có phần dư (Datt–Ravallion, so với kỳ đầu).',
    '  Không có phần dư (Shapley): do thu nhập bình quân thay đổi, giảm 20 điểm phần trăm; phân phối lại không tác động.',
  ]);
});

describe('growth elasticity', () => {
  const rate = (value: number) => ({ ratePercent: { value, unit: 'percent' as const } });
  const of = (from: number, to: number, growth: number) =>
    growthElasticity({
      baseline: rate(from),
      current: rate(to),
      growthPercent: { value: growth, unit: 'percent' },
    });

  test('is told, with a warning under 1% of growth', () => {
    const small = of(40, 38, 0.5);
    expect(small.kind).toBe('growth-elasticity');
    expect(small.warnings).toEqual([
      {
        code: 'small-growth',
        text: {
          vi: 'Thu nhập bình quân thay đổi dưới 1% nên hệ số co giãn không ổn định.',
          en: 'Mean income changed by less than 1%, so the elasticity is unstable.',
        },
      },
    ]);
    expect(bothOf(small)).toEqual([
      [
        'Tỷ lệ nghèo từ 40% đến 38% khi thu nhập bình quân tăng 0,5%: hệ số co giãn theo phần trăm −10, theo lô-ga-rít −10,28, theo điểm giữa −10,28; thu nhập bình quân cứ tăng 1% thì tỷ lệ nghèo giảm 4 điểm phần trăm (bán co giãn).',
        '  Lưu ý: Thu nhập bình quân thay đổi dưới 1% nên hệ số co giãn không ổn định.',
      ],
      [
        'The rate went from 40% to 38% as mean income rose by 0.5%: elasticity −10 (percent), −10.28 (log), −10.28 (midpoint); for each 1% of growth the rate fell by 4 percentage points (semi-elasticity).',
        '  Note: Mean income changed by less than 1%, so the elasticity is unstable.',
      ],
    ]);
    expect([of(40, 38, 1).warnings, of(40, 38, -1).warnings, of(40, 38, 0).warnings]).toEqual([[], [], []]);
    expect(bothOf(of(40, 38, 0))).toEqual([
      [
        'Hệ số co giãn của nghèo theo tăng trưởng: không xác định (thu nhập bình quân không thay đổi nên không có hệ số co giãn).',
      ],
      [
        'The growth elasticity of poverty: not defined (mean income did not change, so there is no elasticity).',
      ],
    ]);
  });

  test('of a mean of which nothing is left', () => {
    expect(saidOf(() => of(40, 38, -100), 'en')).toBe(
      'growthPercent: contradiction: nothing is left of the mean',
    );
    expect(saidOf(() => of(40, 38, -100), 'vi')).toBe(
      'growthPercent: mâu thuẫn: thu nhập bình quân không còn gì',
    );
    expect(problemsOf(() => of(101, 38, 'x' as never))).toEqual([
      ['too-large', 'baseline.ratePercent.value'],
      ['bad-format', 'growthPercent.value'],
    ]);
  });
});
