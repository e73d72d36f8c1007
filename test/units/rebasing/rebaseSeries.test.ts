import { describe, expect, it } from 'vitest';
import { explain, isMtqgError, type Citation } from '../../../src/foundation/index.js';
import {
  rebaseSeries,
  type RebaseOptions,
  type Succession,
  type UnitDirectory,
  type UnitObservation,
  type UnitSeries,
} from '../../../src/units/index.js';

type Link = readonly [from: string, to: string, extent: Succession['extent'], on?: string];

const directory = (links: readonly Link[], names: Readonly<Record<string, string>> = {}): UnitDirectory => ({
  kind: 'unit-directory',
  name: 'test',
  units: Object.entries(names).map(([id, name]) => {
    const [system = '', value = ''] = id.split(':');
    const validity = { from: system === 'nso2025' ? '2025-07-01' : '2004-07-08', to: null };
    return {
      level: 'commune',
      id,
      code: { system, value },
      name,
      fullName: name,
      aliases: [],
      kinds: [{ kind: 'rural-commune', validity }],
      validity,
      parents: [],
    };
  }),
  successions: links.map(([from, to, extent, on = '2025-07-01']) => ({ from, to, extent, on, act: 'act' })),
  asOf: '2025-07-01',
  notices: [],
});

const problemsOf = (action: () => unknown) => {
  try {
    action();
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code, path }) => [code, path.join('.')]);
    throw error;
  }
  return [];
};

const people = (observations: readonly UnitObservation[]): UnitSeries => ({
  moving: 'people',
  measure: 'household',
  observations,
});
const households = (value: string) => ({ kind: 'quantity', value, unit: 'household' });
const percent = (value: string) => ({ kind: 'quantity', value, unit: 'percent' });
const source: Citation = {
  source: { kind: 'publication', title: 'Household register' },
  provenance: 'secondary',
};

const provinces = directory(
  [
    ['gso2004:10', 'nso2025:15', 'whole'],
    ['gso2004:15', 'nso2025:15', 'whole'],
    ['gso2004:12', 'nso2025:12', 'whole'],
  ],
  {
    'gso2004:10': 'Tỉnh Lào Cai',
    'gso2004:15': 'Tỉnh Yên Bái',
    'nso2025:15': 'Tỉnh Lào Cai',
    'nso2025:12': 'Tỉnh Lai Châu',
  },
);

// A goes wholly to 1, B is divided between 1 and 2, C goes wholly to 2.
const divided = directory([
  ['old:a', 'new:1', 'whole'],
  ['old:b', 'new:1', 'part'],
  ['old:b', 'new:2', 'part'],
  ['old:c', 'new:2', 'part-area-all-people'],
  ['old:c', 'new:3', 'area-only'],
]);
const weights = [
  {
    from: 'old:b',
    shares: [
      { to: 'new:2', share: '0.7' },
      { to: 'new:1', share: '0.3' },
    ],
    source,
  },
];
const counts = people([
  { unit: 'old:a', year: 2024, count: 100 },
  { unit: 'old:b', year: 2024, count: 10 },
  { unit: 'old:c', year: 2024, count: 1 },
]);
const rates = people([
  { unit: 'old:a', year: 2024, numerator: 20, denominator: 100 },
  { unit: 'old:b', year: 2024, numerator: 5, denominator: 10 },
  { unit: 'old:c', year: 2024, numerator: 0, denominator: 1 },
]);
const to = (options: Partial<RebaseOptions> = {}) =>
  ({ to: 'new', in: divided, ...options }) as RebaseOptions;

describe('rebaseSeries, units merged', () => {
  const series = people([
    { unit: 'gso2004:15', year: 2024, numerator: 5, denominator: 200 },
    { unit: 'gso2004:10', year: 2024, numerator: 10, denominator: 100 },
    { unit: 'gso2004:12', year: 2024, numerator: 1, denominator: 3 },
    { unit: 'nso2025:15', year: 2025, numerator: 12, denominator: 300 },
    { unit: 'gso2004:10', year: 2021, numerator: 20, denominator: 100 },
  ]);

  it('sums parts and wholes and divides once, on both sides of the merger', () => {
    const { units } = rebaseSeries(series, { to: 'nso2025', in: provinces });
    expect(units.map((unit) => unit.units)).toEqual([
      [{ id: 'nso2025:12', name: 'Tỉnh Lai Châu' }],
      [{ id: 'nso2025:15', name: 'Tỉnh Lào Cai' }],
    ]);
    expect(units[1]).toMatchObject({
      isStableArea: false,
      merged: ['gso2004:10', 'gso2004:15'],
      split: [],
      breaks: [{ on: '2025-07-01', acts: ['act'], change: 'merged' }],
    });
    expect(units[1]?.values.slice(1)).toEqual([
      {
        at: '2024',
        numerator: households('15'),
        denominator: households('300'),
        ratePercent: percent('5'),
        parts: ['gso2004:10', 'gso2004:15'],
        missing: [],
      },
      {
        at: '2025',
        numerator: households('12'),
        denominator: households('300'),
        ratePercent: percent('4'),
        parts: ['nso2025:15'],
        missing: [],
      },
    ]);
    expect(units[0]?.breaks).toEqual([{ on: '2025-07-01', acts: ['act'], change: 'carried-on' }]);
    expect(Object.isFrozen(units[0]?.values)).toBe(true);
  });

  it('names what is missing instead of taking it for zero', () => {
    const { units } = rebaseSeries(series, { to: 'nso2025', in: provinces });
    expect(units[1]?.values[0]).toMatchObject({
      at: '2021',
      ratePercent: { kind: 'refusal', code: 'missing-input' },
      parts: ['gso2004:10'],
      missing: ['gso2004:15'],
    });
    // Nothing at all of Lai Châu in 2025: the unit itself is missing.
    expect(units[0]?.values[2]).toMatchObject({ at: '2025', parts: [], missing: ['nso2025:12'] });
  });

  it('never averages rates: where only they are known, the rate lies among them', () => {
    const known = (a: string, b: string) =>
      rebaseSeries(
        people([
          { unit: 'gso2004:10', year: 2024, ratePercent: a },
          { unit: 'gso2004:15', year: 2024, ratePercent: b },
        ]),
        { to: 'nso2025', in: provinces },
      ).units[0]?.values[0];
    expect(known('10', '2.5')).toEqual({
      at: '2024',
      ratePercent: { kind: 'range', lower: '2.5', upper: '10', unit: 'percent' },
      parts: ['gso2004:10', 'gso2004:15'],
      missing: [],
    });
    expect(known('3', '3')?.ratePercent).toEqual(percent('3'));
  });

  it('puts rates beside parts and wholes, of which nobody at all has no rate', () => {
    const known = (numerator: number, denominator: number) =>
      rebaseSeries(
        people([
          { unit: 'gso2004:10', year: 2024, ratePercent: '7' },
          { unit: 'gso2004:15', year: 2024, numerator, denominator },
        ]),
        { to: 'nso2025', in: provinces },
      ).units[0]?.values[0]?.ratePercent;
    expect(known(1, 20)).toEqual({ kind: 'range', lower: '5', upper: '7', unit: 'percent' });
    expect(known(0, 0)).toEqual(percent('7'));
  });

  it('refuses the rate of nobody', () => {
    const nobody = people([{ unit: 'gso2004:12', on: '2024-12-31', numerator: 0, denominator: 0 }]);
    expect(rebaseSeries(nobody, { to: 'nso2025', in: provinces }).units[0]?.values[0]).toMatchObject({
      at: '2024-12-31',
      denominator: households('0'),
      ratePercent: { code: 'zero-denominator' },
    });
  });

  it('carries to a day, too, and over several steps', () => {
    const steps = directory([
      ['a:1', 'b:1', 'whole', '2008-08-01'],
      ['a:2', 'b:1', 'whole', '2008-08-01'],
      ['b:1', 'c:1', 'whole', '2025-07-01'],
    ]);
    const series = people([
      { unit: 'a:1', year: 2005, count: 1 },
      { unit: 'a:2', year: 2005, count: 2 },
      { unit: 'b:1', year: 2010, count: 4 },
    ]);
    const at = (day: string) => rebaseSeries(series, { to: day, in: steps }).units;
    expect(at('2025-06-30')[0]?.units).toEqual([{ id: 'b:1', name: 'b:1' }]);
    const [last] = at('2025-07-01');
    expect(last?.units).toEqual([{ id: 'c:1', name: 'c:1' }]);
    expect(last?.values.map(({ count }) => count)).toEqual([households('3'), households('4')]);
    expect(last?.breaks.map(({ on, change }) => [on, change])).toEqual([
      ['2008-08-01', 'merged'],
      ['2025-07-01', 'carried-on'],
    ]);
    expect(last?.merged).toEqual(['a:1', 'a:2', 'b:1']);
  });
});

describe('rebaseSeries, by default', () => {
  it('carries provinces, each wholly', () => {
    const observations = [
      ['gso2004:24', 1],
      ['gso2004:27', 2],
      ['gso2004:48', 4],
      ['gso2004:49', 8],
      ['gso2004:02', 16],
      ['gso2004:08', 32],
    ].map(([unit, count]) => ({ unit, year: 2024, count }) as UnitObservation);
    const { units } = rebaseSeries(people(observations), { to: '2025-07-01' });
    expect(units.map((unit) => [unit.units[0]?.name, unit.values[0]?.count])).toEqual([
      ['Tỉnh Tuyên Quang', households('48')],
      ['Thành phố Bắc Ninh', households('3')],
      ['Thành phố Đà Nẵng', households('12')],
    ]);
  });

  it('keeps a unit that neither went into another nor came from one', () => {
    const alone = directory([], { 'nso2025:1': 'Xã A' });
    const series = people([{ unit: 'nso2025:1', year: 2026, count: 1 }]);
    expect(rebaseSeries(series, { to: 'nso2025', in: alone }).units).toMatchObject([
      { units: [{ name: 'Xã A' }], merged: [], split: [], breaks: [] },
    ]);
  });
});

describe('rebaseSeries, units divided', () => {
  it('refuses the figures of their successors if nothing else is chosen', () => {
    const { units } = rebaseSeries(counts, to());
    expect(units.map(({ values }) => values[0]?.count)).toMatchObject([
      { kind: 'refusal', code: 'divided-unit' },
      { kind: 'refusal', code: 'divided-unit' },
    ]);
    expect(units[0]?.split).toEqual([{ unit: 'old:b' }]);
    expect(units[0]?.breaks).toEqual([{ on: '2025-07-01', acts: ['act'], change: 'divided' }]);
  });

  it('splits by weights, and records them with their source', () => {
    const { units } = rebaseSeries(counts, to({ weights }));
    expect(units.map(({ values }) => values[0]?.count)).toEqual([households('103'), households('8')]);
    expect(units[0]?.split).toEqual([
      {
        unit: 'old:b',
        weights: {
          shares: [
            { to: 'new:1', share: '0.3' },
            { to: 'new:2', share: '0.7' },
          ],
          source,
        },
      },
    ]);
    const ratios = rebaseSeries(rates, to({ weights })).units[1]?.values[0];
    expect(ratios).toMatchObject({ numerator: households('3.5'), denominator: households('8') });
    expect(ratios?.ratePercent).toEqual(percent('43.75'));
  });

  it('answers exactly for the stable area', () => {
    const { units } = rebaseSeries(rates, to({ divided: 'stable-area' }));
    expect(units).toHaveLength(1);
    expect(units[0]).toMatchObject({
      isStableArea: true,
      units: [{ id: 'new:1' }, { id: 'new:2' }],
      merged: ['old:a', 'old:c'],
      split: [{ unit: 'old:b' }],
    });
    expect(units[0]?.values[0]).toMatchObject({
      numerator: households('25'),
      denominator: households('111'),
    });
  });

  it('keeps a weighted part out of a stable area to which it does not go', () => {
    const more = directory([
      ['old:a', 'new:1', 'part'],
      ['old:a', 'new:2', 'part'],
      ['old:b', 'new:2', 'part'],
      ['old:b', 'new:3', 'part'],
    ]);
    const shares = [
      { to: 'new:2', share: '0.25' },
      { to: 'new:3', share: '0.75' },
    ];
    const result = rebaseSeries(
      people([
        { unit: 'old:a', year: 2024, count: 10 },
        { unit: 'old:b', year: 2024, count: 100 },
      ]),
      { to: 'new', in: more, divided: 'stable-area', weights: [{ from: 'old:b', shares, source }] },
    );
    expect(result.units.map(({ values }) => values[0]?.count)).toEqual([households('35'), households('75')]);
    expect(explain(result, 'en')).toContain('10 households + 100 households × 0.25 = 35 households');
  });

  it('bounds figures by none and all of a divided part', () => {
    const bounds = rebaseSeries(counts, to({ divided: 'bounds' })).units.map(
      ({ values }) => values[0]?.count,
    );
    expect(bounds).toEqual([
      { kind: 'range', lower: '100', upper: '110', unit: 'household' },
      { kind: 'range', lower: '1', upper: '11', unit: 'household' },
    ]);
    // Of the 10 households of B, only the 5 poor ones come (25 of 105), or only the 5 others (20 of 105).
    expect(rebaseSeries(rates, to({ divided: 'bounds' })).units[0]?.values[0]?.ratePercent).toEqual({
      kind: 'range',
      lower: '19.0476190476190476190476190476190476',
      upper: '23.8095238095238095238095238095238096',
      unit: 'percent',
    });
  });

  it('gives no rate where nobody may be left, and any where only the rate of a divided unit is known', () => {
    const parts = directory([
      ['old:b', 'new:1', 'part'],
      ['old:b', 'new:2', 'part'],
    ]);
    const options: RebaseOptions = { to: 'new', in: parts, divided: 'bounds' };
    const ratio = people([{ unit: 'old:b', year: 2024, numerator: 1, denominator: 2 }]);
    expect(rebaseSeries(ratio, options).units[0]?.values[0]?.ratePercent).toMatchObject({
      code: 'divisor-may-be-zero',
    });
    const rate = people([{ unit: 'old:b', year: 2024, ratePercent: 50 }]);
    expect(rebaseSeries(rate, options).units[0]?.values[0]?.ratePercent).toEqual({
      kind: 'range',
      lower: '0',
      upper: '100',
      unit: 'percent',
    });
  });

  it('knows that parts which meet again are at most all', () => {
    const diamond = directory([
      ['a:1', 'b:1', 'part', '2010-01-01'],
      ['a:1', 'b:2', 'part', '2010-01-01'],
      ['b:1', 'c:1', 'whole'],
      ['b:2', 'c:1', 'whole'],
    ]);
    const series = people([{ unit: 'a:1', year: 2005, count: 8 }]);
    const count = (choice: 'bounds' | 'stable-area') =>
      rebaseSeries(series, { to: 'c', in: diamond, divided: choice }).units[0]?.values[0]?.count;
    expect(count('bounds')).toEqual({ kind: 'range', lower: '0', upper: '8', unit: 'household' });
    expect(count('stable-area')).toEqual(households('8'));
    const shares = [
      { to: 'b:1', share: '0.1' },
      { to: 'b:2', share: '0.9' },
    ];
    const weighted = rebaseSeries(series, {
      to: 'c',
      in: diamond,
      weights: [{ from: 'a:1', shares, source }],
    });
    expect(weighted.units[0]?.values[0]?.count).toEqual(households('8'));
  });

  it('knows that a part of nobody is nobody', () => {
    const [a, , c] = counts.observations as [UnitObservation, UnitObservation, UnitObservation];
    const result = rebaseSeries(
      people([a, { unit: 'old:b', year: 2024, count: 0 }, c]),
      to({ divided: 'bounds' }),
    );
    expect(result.units.map(({ values }) => values[0]?.count)).toEqual([households('100'), households('1')]);
    expect(explain(result, 'vi')).toContain('100 hộ + 0 hộ = 100 hộ');
  });

  it('takes nothing of a weight of nothing', () => {
    const none = [
      {
        ...weights[0],
        shares: [
          { to: 'new:1', share: 0 },
          { to: 'new:2', share: 1 },
        ],
      },
    ];
    const { units } = rebaseSeries(counts, to({ weights: none as RebaseOptions['weights'] & object }));
    expect(units[0]?.values[0]).toMatchObject({ count: households('100'), parts: ['old:a'] });
  });

  it('follows area where figures go by area', () => {
    const forest: UnitSeries = {
      moving: 'area',
      measure: 'hectare',
      observations: [{ unit: 'old:c', year: 2024, count: '2.5' }],
    };
    const { units } = rebaseSeries(forest, to({ divided: 'bounds' }));
    expect(units.map((unit) => unit.units[0]?.id)).toEqual(['new:2', 'new:3']);
    expect(units[1]?.values[0]?.count).toEqual({ kind: 'range', lower: '0', upper: '2.5', unit: 'hectare' });
  });
});

describe('rebaseSeries, in words', () => {
  it('says what was merged, what was split, where the series breaks, and the arithmetic', () => {
    expect(
      explain(rebaseSeries(rates, to({ weights })), 'vi')
        .split('\n')
        .slice(0, 8),
    ).toEqual([
      'Chuyển chuỗi số liệu về đơn vị của new:',
      '  new:1',
      '    gồm toàn bộ: old:a',
      '    có phần của đơn vị bị chia old:b, theo trọng số new:1: 0.3; new:2: 0.7',
      '      Căn cứ: Household register — theo nguồn công bố thứ cấp',
      '    chuỗi ngắt từ 01/07/2025 (act): chia đơn vị',
      '    2024: ≈ 20,8738%',
      '      (20 hộ + 5 hộ × 0.3) ÷ (100 hộ + 10 hộ × 0.3) × 100 ≈ 20,8738%',
    ]);
    expect(explain(rebaseSeries(counts, to()), 'en')).toContain('without weights: old:b');
  });

  it('says what is missing, and leaves out an act that is not known', () => {
    const quiet = {
      ...divided,
      successions: divided.successions.map(({ from, to: end, extent, on }) => ({
        from,
        to: end,
        extent,
        on,
      })),
    };
    const series = people([{ unit: 'old:b', year: 2024, ratePercent: 4 }]);
    const text = explain(rebaseSeries(series, to({ in: quiet })), 'en');
    expect(text).toContain('figures missing of: old:a');
    expect(text).toContain('the series breaks on 2025-07-01: units divided');
  });
});

describe('rebaseSeries, bad input', () => {
  const one = (observation: object, options: object = {}) =>
    problemsOf(() => rebaseSeries(people([observation as UnitObservation]), to(options)));
  const observed = { unit: 'old:a', year: 2024, count: 1 };

  it.each([
    [{ unit: 'old:a', count: 1 }, 'missing', 'observations.0.year'],
    [{ ...observed, on: '2024-01-01' }, 'contradiction', 'observations.0.on'],
    [{ unit: 'old:a', year: 2024 }, 'missing', 'observations.0.count'],
    [{ ...observed, ratePercent: 1 }, 'contradiction', 'observations.0'],
    [{ unit: 'old:a', year: 2024, denominator: 1 }, 'missing', 'observations.0.numerator'],
    [{ unit: 'old:a', year: 2024, numerator: 1 }, 'missing', 'observations.0.denominator'],
    [
      { unit: 'old:a', year: 2024, numerator: 2, denominator: 1 },
      'part-exceeds-whole',
      'observations.0.numerator',
    ],
    [{ ...observed, count: -1 }, 'too-small', 'observations.0.count'],
    [{ ...observed, unit: 'old:z' }, 'no-such-member', 'observations.0.unit'],
  ])('rejects the observation %j', (observation, code, path) => {
    expect(one(observation)).toEqual([[code, path]]);
  });

  it('rejects units that do not lead to the target', () => {
    expect(one(observed, { to: 'nso2026' })).toEqual([['no-such-member', 'observations.0.unit']]);
    const later = people([{ unit: 'nso2025:15', year: 2025, count: 1 }]);
    expect(problemsOf(() => rebaseSeries(later, { to: '2025-06-30', in: provinces }))).toEqual([
      ['no-such-member', 'observations.0.unit'],
    ]);
    expect(one(observed, { to: '2025-02-30' })).toEqual([['no-such-date', 'to']]);
  });

  it('rejects a figure twice, counts beside rates, and a unit beside its successor', () => {
    const both = (...observations: UnitObservation[]) =>
      problemsOf(() => rebaseSeries(people(observations), to({ divided: 'bounds' })));
    expect(both(observed, observed)).toEqual([['duplicate', 'observations.1']]);
    expect(both(observed, { unit: 'old:c', year: 2024, ratePercent: 1 })).toEqual([
      ['contradiction', 'observations'],
    ]);
    expect(both(observed, { unit: 'new:1', year: 2024, count: 1 })).toEqual([
      ['contradiction', 'observations.0.unit'],
    ]);
  });

  it('rejects weights that are not exactly 1 together, or not those of a division', () => {
    const given = (from: string, ...shares: (readonly [string, string])[]) =>
      one(observed, {
        weights: [{ from, shares: shares.map(([unit, share]) => ({ to: unit, share })), source }],
      });
    expect(given('old:b', ['new:1', '0.3'], ['new:2', '0.6999999999999999999999999999999999'])).toEqual([
      ['contradiction', 'weights.0.shares'],
    ]);
    expect(given('old:b', ['new:1', '0.5'], ['new:1', '0.5'])).toEqual([
      ['duplicate', 'weights.0.shares.1.to'],
    ]);
    expect(given('old:b', ['new:1', '1'])).toEqual([['missing', 'weights.0.shares']]);
    expect(given('old:b', ['new:1', '0.5'], ['new:2', '0.25'], ['new:3', '0.25'])).toEqual([
      ['no-such-member', 'weights.0.shares.2.to'],
    ]);
    expect(given('old:a', ['new:1', '1'])).toEqual([['no-such-member', 'weights.0.from']]);
    expect(one(observed, { weights: [...weights, ...weights] })).toEqual([['duplicate', 'weights.1.from']]);
  });

  it('rejects units that follow one another in a circle', () => {
    const circle = directory([
      ['a:1', 'b:1', 'whole'],
      ['b:1', 'a:1', 'whole'],
    ]);
    const series = people([{ unit: 'a:1', year: 2024, count: 1 }]);
    expect(problemsOf(() => rebaseSeries(series, { to: 'c', in: circle }))).toEqual([['cyclic', 'in']]);
  });

  it('rejects options that are none', () => {
    expect(problemsOf(() => rebaseSeries(counts, null as never))).toEqual([['wrong-type', 'options']]);
    expect(problemsOf(() => rebaseSeries(counts, { in: divided } as never))).toEqual([['missing', 'to']]);
  });
});
