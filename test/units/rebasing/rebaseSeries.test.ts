import { describe, expect, it } from 'vitest';
import { describeError, explain, isMtqgError, type Citation } from '../../../src/foundation/index.js';
import {
  rebaseSeries,
  type RebaseOptions,
  type Succession,
  type UnitDirectory,
  type UnitObservation,
  type UnitSeries,
} from '../../../src/units/index.js';

type Link = readonly [predecessor: string, successor: string, extent: Succession['extent'], date?: string];

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
  successions: links.map(([predecessor, successor, extent, date = '2025-07-01']) => ({
    predecessor,
    successor,
    extent,
    date,
    act: 'act',
  })),
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
  unit: 'household',
  observations,
});
const households = (value: string) => ({ kind: 'quantity', value, unit: 'household' });
const named = (id: string, name = id) => ({ id, name });
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
    place: 'old:b',
    shares: [
      { successor: 'new:2', share: '0.7' },
      { successor: 'new:1', share: '0.3' },
    ],
    citation: source,
  },
];
const counts = people([
  { place: 'old:a', year: 2024, count: 100 },
  { place: 'old:b', year: 2024, count: 10 },
  { place: 'old:c', year: 2024, count: 1 },
]);
const rates = people([
  { place: 'old:a', year: 2024, numerator: 20, denominator: 100 },
  { place: 'old:b', year: 2024, numerator: 5, denominator: 10 },
  { place: 'old:c', year: 2024, numerator: 0, denominator: 1 },
]);
const to = (options: Partial<RebaseOptions> = {}) =>
  ({ system: 'new', in: divided, ...options }) as RebaseOptions;

describe('rebaseSeries, units merged', () => {
  const series = people([
    { place: 'gso2004:15', year: 2024, numerator: 5, denominator: 200 },
    { place: 'gso2004:10', year: 2024, numerator: 10, denominator: 100 },
    { place: 'gso2004:12', year: 2024, numerator: 1, denominator: 3 },
    { place: 'nso2025:15', year: 2025, numerator: 12, denominator: 300 },
    { place: 'gso2004:10', year: 2021, numerator: 20, denominator: 100 },
  ]);

  it('sums parts and wholes and divides once, on both sides of the merger', () => {
    const { areas } = rebaseSeries(series, { system: 'nso2025', in: provinces });
    expect(areas.map((unit) => unit.places)).toEqual([
      [{ id: 'nso2025:12', name: 'Tỉnh Lai Châu' }],
      [{ id: 'nso2025:15', name: 'Tỉnh Lào Cai' }],
    ]);
    expect(areas[1]).toMatchObject({
      isStableArea: false,
      mergedPlaces: [named('gso2004:10', 'Tỉnh Lào Cai'), named('gso2004:15', 'Tỉnh Yên Bái')],
      dividedPlaces: [],
      breaks: [{ date: '2025-07-01', acts: ['act'], change: 'merged' }],
    });
    expect(areas[1]?.figures.slice(1)).toEqual([
      {
        year: 2024,
        numerator: households('15'),
        denominator: households('300'),
        ratePercent: percent('5'),
        observedPlaces: [named('gso2004:10', 'Tỉnh Lào Cai'), named('gso2004:15', 'Tỉnh Yên Bái')],
        missingPlaces: [],
      },
      {
        year: 2025,
        numerator: households('12'),
        denominator: households('300'),
        ratePercent: percent('4'),
        observedPlaces: [named('nso2025:15', 'Tỉnh Lào Cai')],
        missingPlaces: [],
      },
    ]);
    expect(areas[0]?.breaks).toEqual([{ date: '2025-07-01', acts: ['act'], change: 'carried-on' }]);
    expect(Object.isFrozen(areas[0]?.figures)).toBe(true);
  });

  it('names what is missing instead of taking it for zero', () => {
    const { areas } = rebaseSeries(series, { system: 'nso2025', in: provinces });
    expect(areas[1]?.figures[0]).toMatchObject({
      year: 2021,
      ratePercent: { kind: 'refusal', code: 'missing-input' },
      observedPlaces: [named('gso2004:10', 'Tỉnh Lào Cai')],
      missingPlaces: [named('gso2004:15', 'Tỉnh Yên Bái')],
    });
    // Nothing at all of Lai Châu in 2025: the unit itself is missing.
    expect(areas[0]?.figures[2]).toMatchObject({
      year: 2025,
      observedPlaces: [],
      missingPlaces: [named('nso2025:12', 'Tỉnh Lai Châu')],
    });
  });

  it('never averages rates: where only they are known, the rate lies among them', () => {
    const known = (a: string, b: string) =>
      rebaseSeries(
        people([
          { place: 'gso2004:10', year: 2024, ratePercent: a },
          { place: 'gso2004:15', year: 2024, ratePercent: b },
        ]),
        { system: 'nso2025', in: provinces },
      ).areas[0]?.figures[0];
    expect(known('10', '2.5')).toEqual({
      year: 2024,
      ratePercent: { kind: 'range', lower: '2.5', upper: '10', unit: 'percent' },
      observedPlaces: [named('gso2004:10', 'Tỉnh Lào Cai'), named('gso2004:15', 'Tỉnh Yên Bái')],
      missingPlaces: [],
    });
    expect(known('3', '3')?.ratePercent).toEqual(percent('3'));
  });

  it('puts rates beside parts and wholes, of which nobody at all has no rate', () => {
    const known = (numerator: number, denominator: number) =>
      rebaseSeries(
        people([
          { place: 'gso2004:10', year: 2024, ratePercent: '7' },
          { place: 'gso2004:15', year: 2024, numerator, denominator },
        ]),
        { system: 'nso2025', in: provinces },
      ).areas[0]?.figures[0]?.ratePercent;
    expect(known(1, 20)).toEqual({ kind: 'range', lower: '5', upper: '7', unit: 'percent' });
    expect(known(0, 0)).toEqual(percent('7'));
  });

  it('refuses the rate of nobody', () => {
    const nobody = people([{ place: 'gso2004:12', date: '2024-12-31', numerator: 0, denominator: 0 }]);
    expect(rebaseSeries(nobody, { system: 'nso2025', in: provinces }).areas[0]?.figures[0]).toMatchObject({
      date: '2024-12-31',
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
      { place: 'a:1', year: 2005, count: 1 },
      { place: 'a:2', year: 2005, count: 2 },
      { place: 'b:1', year: 2010, count: 4 },
    ]);
    const at = (day: string) => rebaseSeries(series, { date: day, in: steps }).areas;
    expect(at('2025-06-30')[0]?.places).toEqual([{ id: 'b:1', name: 'b:1' }]);
    const [last] = at('2025-07-01');
    expect(last?.places).toEqual([{ id: 'c:1', name: 'c:1' }]);
    expect(last?.figures.map(({ count }) => count)).toEqual([households('3'), households('4')]);
    expect(last?.breaks.map(({ date, change }) => [date, change])).toEqual([
      ['2008-08-01', 'merged'],
      ['2025-07-01', 'carried-on'],
    ]);
    expect(last?.mergedPlaces).toEqual([named('a:1'), named('a:2'), named('b:1')]);
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
    ].map(([place, count]) => ({ place, year: 2024, count }) as UnitObservation);
    const { areas } = rebaseSeries(people(observations), { date: '2025-07-01' });
    expect(areas.map((unit) => [unit.places[0]?.name, unit.figures[0]?.count])).toEqual([
      ['Tỉnh Tuyên Quang', households('48')],
      ['Thành phố Bắc Ninh', households('3')],
      ['Thành phố Đà Nẵng', households('12')],
    ]);
  });

  it('keeps a unit that neither went into another nor came from one', () => {
    const alone = directory([], { 'nso2025:1': 'Xã A' });
    const series = people([{ place: 'nso2025:1', year: 2026, count: 1 }]);
    expect(rebaseSeries(series, { system: 'nso2025', in: alone }).areas).toMatchObject([
      { places: [{ name: 'Xã A' }], mergedPlaces: [], dividedPlaces: [], breaks: [] },
    ]);
  });
});

describe('rebaseSeries, units divided', () => {
  it('refuses the figures of their successors if nothing else is chosen', () => {
    const { areas } = rebaseSeries(counts, to());
    expect(areas.map(({ figures }) => figures[0]?.count)).toMatchObject([
      { kind: 'refusal', code: 'divided-unit' },
      { kind: 'refusal', code: 'divided-unit' },
    ]);
    expect(areas[0]?.dividedPlaces).toEqual([{ place: named('old:b') }]);
    expect(areas[0]?.breaks).toEqual([{ date: '2025-07-01', acts: ['act'], change: 'divided' }]);
  });

  it('splits by weights, and records them with their source', () => {
    const { areas } = rebaseSeries(counts, to({ weights }));
    expect(areas.map(({ figures }) => figures[0]?.count)).toEqual([households('103'), households('8')]);
    expect(areas[0]?.dividedPlaces).toEqual([
      {
        place: named('old:b'),
        shares: [
          { successor: named('new:1'), share: '0.3' },
          { successor: named('new:2'), share: '0.7' },
        ],
        citation: source,
      },
    ]);
    const ratios = rebaseSeries(rates, to({ weights })).areas[1]?.figures[0];
    expect(ratios).toMatchObject({ numerator: households('3.5'), denominator: households('8') });
    expect(ratios?.ratePercent).toEqual(percent('43.75'));
  });

  it('answers exactly for the stable area', () => {
    const { areas } = rebaseSeries(rates, to({ divided: 'stable-area' }));
    expect(areas).toHaveLength(1);
    expect(areas[0]).toMatchObject({
      isStableArea: true,
      places: [{ id: 'new:1' }, { id: 'new:2' }],
      mergedPlaces: [named('old:a'), named('old:c')],
      dividedPlaces: [{ place: named('old:b') }],
    });
    expect(areas[0]?.figures[0]).toMatchObject({
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
      { successor: 'new:2', share: '0.25' },
      { successor: 'new:3', share: '0.75' },
    ];
    const result = rebaseSeries(
      people([
        { place: 'old:a', year: 2024, count: 10 },
        { place: 'old:b', year: 2024, count: 100 },
      ]),
      {
        system: 'new',
        in: more,
        divided: 'stable-area',
        weights: [{ place: 'old:b', shares, citation: source }],
      },
    );
    expect(result.areas.map(({ figures }) => figures[0]?.count)).toEqual([
      households('35'),
      households('75'),
    ]);
    expect(explain(result, 'en')).toContain('10 households + 100 households × 0.25 = 35 households');
  });

  it('bounds figures by none and all of a divided part', () => {
    const bounds = rebaseSeries(counts, to({ divided: 'bounds' })).areas.map(
      ({ figures }) => figures[0]?.count,
    );
    expect(bounds).toEqual([
      { kind: 'range', lower: '100', upper: '110', unit: 'household' },
      { kind: 'range', lower: '1', upper: '11', unit: 'household' },
    ]);
    // Of the 10 households of B, only the 5 poor ones come (25 of 105), or only the 5 others (20 of 105).
    expect(rebaseSeries(rates, to({ divided: 'bounds' })).areas[0]?.figures[0]?.ratePercent).toEqual({
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
    const options: RebaseOptions = { system: 'new', in: parts, divided: 'bounds' };
    const ratio = people([{ place: 'old:b', year: 2024, numerator: 1, denominator: 2 }]);
    expect(rebaseSeries(ratio, options).areas[0]?.figures[0]?.ratePercent).toMatchObject({
      code: 'divisor-may-be-zero',
    });
    const rate = people([{ place: 'old:b', year: 2024, ratePercent: 50 }]);
    expect(rebaseSeries(rate, options).areas[0]?.figures[0]?.ratePercent).toEqual({
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
    const series = people([{ place: 'a:1', year: 2005, count: 8 }]);
    const count = (choice: 'bounds' | 'stable-area') =>
      rebaseSeries(series, { system: 'c', in: diamond, divided: choice }).areas[0]?.figures[0]?.count;
    expect(count('bounds')).toEqual({ kind: 'range', lower: '0', upper: '8', unit: 'household' });
    expect(count('stable-area')).toEqual(households('8'));
    const shares = [
      { successor: 'b:1', share: '0.1' },
      { successor: 'b:2', share: '0.9' },
    ];
    const weighted = rebaseSeries(series, {
      system: 'c',
      in: diamond,
      weights: [{ place: 'a:1', shares, citation: source }],
    });
    expect(weighted.areas[0]?.figures[0]?.count).toEqual(households('8'));
  });

  it('knows that a part of nobody is nobody', () => {
    const [a, , c] = counts.observations as [UnitObservation, UnitObservation, UnitObservation];
    const result = rebaseSeries(
      people([a, { place: 'old:b', year: 2024, count: 0 }, c]),
      to({ divided: 'bounds' }),
    );
    expect(result.areas.map(({ figures }) => figures[0]?.count)).toEqual([
      households('100'),
      households('1'),
    ]);
    expect(explain(result, 'vi')).toContain('100 hộ + 0 hộ = 100 hộ');
  });

  it('takes nothing of a weight of nothing', () => {
    const none = [
      {
        ...weights[0],
        shares: [
          { successor: 'new:1', share: 0 },
          { successor: 'new:2', share: 1 },
        ],
      },
    ];
    const { areas } = rebaseSeries(counts, to({ weights: none as RebaseOptions['weights'] & object }));
    expect(areas[0]?.figures[0]).toMatchObject({
      count: households('100'),
      observedPlaces: [named('old:a')],
    });
  });

  it('follows area where figures go by area', () => {
    const forest: UnitSeries = {
      moving: 'area',
      unit: 'hectare',
      observations: [{ place: 'old:c', year: 2024, count: '2.5' }],
    };
    const { areas } = rebaseSeries(forest, to({ divided: 'bounds' }));
    expect(areas.map((unit) => unit.places[0]?.id)).toEqual(['new:2', 'new:3']);
    expect(areas[1]?.figures[0]?.count).toEqual({ kind: 'range', lower: '0', upper: '2.5', unit: 'hectare' });
  });
});

describe('rebaseSeries, in words', () => {
  it('says what was merged, what was split, where the series breaks, and the arithmetic', () => {
    expect(
      explain(rebaseSeries(rates, to({ weights })), 'vi')
        .split('\n')
        .slice(0, 8),
    ).toEqual([
      'Quy đổi số liệu theo đơn vị hành chính của hệ thống mã new:',
      '  Đơn vị new:1:',
      '    Gồm toàn bộ: old:a.',
      '    Có phần của đơn vị bị chia old:b, theo trọng số: new:1 0,3; new:2 0,7.',
      '      Căn cứ: Household register (theo nguồn thứ cấp).',
      '    Chuỗi số liệu gián đoạn từ ngày 01/7/2025 (act): chia đơn vị hành chính.',
      '    Năm 2024: 20,87%.',
      '      (20 hộ + 5 hộ × 0,3) ÷ (100 hộ + 10 hộ × 0,3) × 100 ≈ 20,8738%',
    ]);
    expect(explain(rebaseSeries(counts, to()), 'en')).toContain('without weights: old:b');
  });

  it('says to whose units, and shows no arithmetic where there is none', () => {
    const alone = people([{ place: 'gso2004:12', year: 2024, count: 7 }]);
    expect(explain(rebaseSeries(alone, { system: 'nso2025', in: provinces }), 'en').split('\n')).toEqual([
      'Figures carried to the administrative units since 2025-07-01:',
      '  Tỉnh Lai Châu:',
      '    Has all of: gso2004:12.',
      '    The series breaks on 2025-07-01 (act): carried on, neither merged nor divided.',
      '    2024: 7 households.',
    ]);
    const rate = people([{ place: 'gso2004:12', year: 2024, ratePercent: '4.5' }]);
    const text = explain(rebaseSeries(rate, { date: '2025-07-01', in: provinces }), 'en');
    expect(text.split('\n')[0]).toBe('Figures carried to the administrative units of 2025-07-01:');
    expect(text.split('\n').at(-1)).toBe('    2024: 4.5%.');
    const shares = people([{ place: 'gso2004:12', year: 2024, numerator: 1, denominator: 8 }]);
    expect(explain(rebaseSeries(shares, { system: 'nso2025', in: provinces }), 'en')).toContain(
      '(1 household) ÷ (8 households) × 100 = 12.5%',
    );
  });

  it('says what is missing, and leaves out an act that is not known', () => {
    const quiet = {
      ...divided,
      successions: divided.successions.map(({ predecessor, successor, extent, date }) => ({
        predecessor,
        successor,
        extent,
        date,
      })),
    };
    const series = people([{ place: 'old:b', year: 2024, ratePercent: 4 }]);
    const text = explain(rebaseSeries(series, to({ in: quiet })), 'en');
    expect(text).toContain('2024: not defined (it needs old:a).');
    expect(text).toContain('The series breaks on 2025-07-01: units divided');
  });
});

describe('rebaseSeries, other forms of figures', () => {
  const carried = (observations: readonly object[]) =>
    rebaseSeries(people(observations as UnitObservation[]), { system: 'nso2025', in: provinces });

  it('takes figures that the library returned', () => {
    const { areas } = carried([
      {
        place: 'gso2004:10',
        year: 2024,
        numerator: households('10'),
        denominator: { value: '100', unit: 'household' },
      },
      { place: 'gso2004:15', year: 2024, numerator: 5, denominator: 200n },
    ]);
    expect(areas[0]?.figures[0]?.ratePercent).toEqual(percent('5'));
    const rate = carried([{ place: 'gso2004:12', date: '2024-12-31', ratePercent: percent('5.0') }]);
    expect(rate.areas[0]?.figures[0]).toMatchObject({ date: '2024-12-31', ratePercent: percent('5') });
  });

  it('keeps decimals and numbers of any length to the last digit', () => {
    const long = '1234567890123456789012345678901234';
    const { areas } = carried([
      { place: 'gso2004:10', year: 2024, count: long },
      { place: 'gso2004:15', year: 2024, count: '0.25' },
      { place: 'gso2004:12', year: 2024, count: '007.50' },
    ]);
    expect(areas.map(({ figures }) => figures[0]?.count)).toEqual([households('7.5'), households(long)]);
  });

  it('answers alike whether observations are read at a glance or closely', () => {
    const rows = [
      { place: 'gso2004:10', year: 2024, ratePercent: '12.50' },
      { place: 'gso2004:15', year: 2024, ratePercent: 7 },
      { place: 'gso2004:10', date: '2025-06-30', ratePercent: 1 },
      { place: 'gso2004:15', date: '2025-06-30', ratePercent: 2 },
    ];
    const closely = rows.map((row) => ({ ...row, ratePercent: { value: row.ratePercent, unit: 'percent' } }));
    expect(carried(closely)).toEqual(carried(rows));
    expect(carried(rows).areas[0]?.figures.map(({ year, date }) => year ?? date)).toEqual([
      2024,
      '2025-06-30',
    ]);
    expect(explain(carried(rows.slice(2)), 'vi')).toContain('Ngày 30/6/2025: ');
  });

  it.each([
    [
      { count: households('1') },
      { count: { value: '2', unit: 'person' } },
      ['unit-mismatch', 'series.observations.1.count.unit'],
    ],
    [
      { count: 1 },
      { count: { kind: 'refusal', code: 'missing-input', reason: { vi: 'a', en: 'a' } } },
      ['refused', 'series.observations.1.count'],
    ],
  ])('rejects figures in another unit, and refusals: %j, %j', (one, other, problem) => {
    const observations = [
      { place: 'gso2004:10', year: 2024, ...one },
      { place: 'gso2004:15', year: 2024, ...other },
    ];
    expect(problemsOf(() => carried(observations))).toEqual([problem]);
  });
});

describe('rebaseSeries, bad input', () => {
  const one = (observation: object, options: object = {}) =>
    problemsOf(() => rebaseSeries(people([observation as UnitObservation]), to(options)));
  const observed = { place: 'old:a', year: 2024, count: 1 };

  it.each([
    [{ place: 'old:a', count: 1 }, 'missing', 'series.observations.0.year'],
    [{ ...observed, date: '2024-01-01' }, 'contradiction', 'series.observations.0.date'],
    [{ place: 'old:a', year: 2024 }, 'missing', 'series.observations.0.count'],
    [{ ...observed, ratePercent: 1 }, 'contradiction', 'series.observations.0.ratePercent'],
    [{ place: 'old:a', year: 2024, denominator: 1 }, 'missing', 'series.observations.0.numerator'],
    [{ place: 'old:a', year: 2024, numerator: 1 }, 'missing', 'series.observations.0.denominator'],
    [
      { place: 'old:a', year: 2024, numerator: 2, denominator: 1 },
      'part-exceeds-whole',
      'series.observations.0.numerator',
    ],
    [{ ...observed, count: -1 }, 'too-small', 'series.observations.0.count'],
    [{ ...observed, place: 'old:z' }, 'no-such-member', 'series.observations.0.place'],
    [{ ...observed, place: 'Xã A' }, 'no-such-member', 'series.observations.0.place'],
    [{ ...observed, place: '' }, 'too-short', 'series.observations.0.place'],
    [{ ...observed, year: 2024.5 }, 'not-whole', 'series.observations.0.year'],
    [{ place: 'old:a', date: '2025-02-30', count: 1 }, 'no-such-date', 'series.observations.0.date'],
    [{ place: 'old:a', date: 2025, count: 1 }, 'wrong-type', 'series.observations.0.date'],
    [{ ...observed, note: 'x' }, 'unknown-key', 'series.observations.0.note'],
  ])('rejects the observation %j', (observation, code, path) => {
    expect(one(observation)).toEqual([[code, path]]);
  });

  it('rejects units that do not lead to the target', () => {
    expect(one(observed, { system: 'nso2026' })).toEqual([['no-such-member', 'series.observations.0.place']]);
    const later = people([{ place: 'nso2025:15', year: 2025, count: 1 }]);
    expect(problemsOf(() => rebaseSeries(later, { date: '2025-06-30', in: provinces }))).toEqual([
      ['no-such-member', 'series.observations.0.place'],
    ]);
    expect(one(observed, { date: '2025-07-01' })).toEqual([['contradiction', 'options.date']]);
    expect(one(observed, { system: undefined, date: '2025-02-30' })).toEqual([
      ['no-such-date', 'options.date'],
    ]);
  });

  it('rejects a figure twice, counts beside rates, and a unit beside its successor', () => {
    const both = (...observations: UnitObservation[]) =>
      problemsOf(() => rebaseSeries(people(observations), to({ divided: 'bounds' })));
    expect(both(observed, observed)).toEqual([['duplicate', 'series.observations.1']]);
    expect(both(observed, { place: 'old:c', year: 2024, ratePercent: 1 })).toEqual([
      ['contradiction', 'series.observations'],
    ]);
    expect(both(observed, { place: 'new:1', year: 2024, count: 1 })).toEqual([
      ['contradiction', 'series.observations.0.place'],
    ]);
  });

  it('rejects weights that are not exactly 1 together, or not those of a division', () => {
    const given = (place: string, ...shares: (readonly [string, string])[]) =>
      one(observed, {
        weights: [
          { place, shares: shares.map(([successor, share]) => ({ successor, share })), citation: source },
        ],
      });
    expect(given('old:b', ['new:1', '0.3'], ['new:2', '0.6999999999999999999999999999999999'])).toEqual([
      ['contradiction', 'options.weights.0.shares'],
    ]);
    expect(given('old:b', ['new:1', '0.5'], ['new:1', '0.5'])).toEqual([
      ['duplicate', 'options.weights.0.shares.1.successor'],
    ]);
    expect(given('old:b', ['new:1', '1'])).toEqual([['missing', 'options.weights.0.shares']]);
    expect(given('old:b', ['new:1', '0.5'], ['new:2', '0.25'], ['new:3', '0.25'])).toEqual([
      ['no-such-member', 'options.weights.0.shares.2.successor'],
    ]);
    expect(given('old:y', ['new:1', '1'])).toEqual([['no-such-member', 'options.weights.0.place']]);
    expect(given('old:a', ['new:1', '1'])).toEqual([['no-such-member', 'options.weights.0.place']]);
    expect(one(observed, { weights: [...weights, ...weights] })).toEqual([
      ['duplicate', 'options.weights.1.place'],
    ]);
  });

  it('tells all that is wrong at once: with rows, with their units, with the weights', () => {
    const rows = [
      { place: 'old:a', year: '2024', count: 1 },
      { place: 'old:z', year: 2024, count: 1 },
      { place: 'new:1', year: 2024, count: 1 },
      { place: 'old:c', year: 2024, count: 1, note: 'x' },
      'row',
    ];
    const call = () =>
      rebaseSeries(
        people(rows as never),
        to({ weights: [{ ...weights[0], shares: [] }] as never, divided: 'bounds' }),
      );
    expect(problemsOf(call)).toEqual([
      ['unknown-key', 'series.observations.3.note'],
      ['wrong-type', 'series.observations.0.year'],
      ['wrong-type', 'series.observations.4'],
      ['no-such-member', 'series.observations.1.place'],
      ['too-short', 'options.weights.0.shares'],
    ]);
    expect(problemsOf(() => rebaseSeries({ ...counts, moving: 'money' } as never, { in: divided }))).toEqual([
      ['not-one-of', 'series.moving'],
      ['missing', 'options.system'],
    ]);
  });

  it('names units in what it says', () => {
    const series = people([
      { place: 'gso2004:10', year: 2025, count: 1 },
      { place: 'nso2025:15', year: 2025, count: 2 },
    ]);
    let said = '';
    try {
      rebaseSeries(series, { system: 'nso2025', in: provinces });
    } catch (error) {
      if (isMtqgError(error)) said = describeError(error, 'vi');
    }
    expect(said).toBe(
      'series.observations[0].place: mâu thuẫn: Tỉnh Lào Cai (gso2004:10) và đơn vị tiếp nhận Tỉnh Lào Cai (nso2025:15) có số liệu cùng một thời điểm',
    );
  });

  it.each([
    ['gso2004:10', { date: '2025-06-30' }, ''],
    ['gso2004:10', { year: 2025 }, ''],
    ['nso2025:15', { year: 2025 }, ''],
    ['nso2025:15', { date: '2025-07-01' }, ''],
    [
      'gso2004:10',
      { date: '2025-07-01' },
      'Tỉnh Lào Cai (gso2004:10) có số liệu ngày 01/7/2025, sau ngày cuối cùng 30/6/2025',
    ],
    [
      'gso2004:10',
      { year: 2026 },
      'Tỉnh Lào Cai (gso2004:10) có số liệu năm 2026, sau ngày cuối cùng 30/6/2025',
    ],
    [
      'nso2025:15',
      { date: '2025-06-30' },
      'Tỉnh Lào Cai (nso2025:15) có số liệu ngày 30/6/2025, trước khi thành lập ngày 01/7/2025',
    ],
    [
      'nso2025:15',
      { year: 2024 },
      'Tỉnh Lào Cai (nso2025:15) có số liệu năm 2024, trước khi thành lập ngày 01/7/2025',
    ],
  ])('takes a figure of %s at %o only if the unit existed then', (place, time, problem) => {
    let said = '';
    try {
      rebaseSeries(people([{ place, count: 1, ...time } as never]), { system: 'nso2025' });
    } catch (error) {
      if (isMtqgError(error, 'contradiction')) said = describeError(error, 'vi');
    }
    expect(said).toBe(problem === '' ? '' : `series.observations[0].place: mâu thuẫn: ${problem}`);
  });

  it('takes plain records alone, be they without a prototype', () => {
    class Observed {
      place = 'old:a';
      year = 2024;
      count = 100;
    }
    const bare = Object.assign(Object.create(null), new Observed());
    const observedCount = (one: unknown) =>
      rebaseSeries(people([one as never]), to()).areas[0]?.figures[0]?.observedPlaces;
    expect(observedCount(bare)).toEqual([named('old:a')]);
    expect(problemsOf(() => rebaseSeries(null as never, to()))).toEqual([['wrong-type', 'series']]);
    expect(problemsOf(() => observedCount(new Observed()))).toEqual([
      ['wrong-type', 'series.observations.0'],
    ]);
    expect(problemsOf(() => observedCount(7))).toEqual([['wrong-type', 'series.observations.0']]);
    expect(problemsOf(() => observedCount({ ...bare, colour: 'red' }))).toEqual([
      ['unknown-key', 'series.observations.0.colour'],
    ]);
  });

  it('rejects units that follow one another in a circle', () => {
    const circle = directory([
      ['a:1', 'b:1', 'whole'],
      ['b:1', 'a:1', 'whole'],
    ]);
    const series = people([{ place: 'a:1', year: 2024, count: 1 }]);
    expect(problemsOf(() => rebaseSeries(series, { system: 'c', in: circle }))).toEqual([
      ['cyclic', 'options.in'],
    ]);
  });

  it('rejects units of measure that there are not, lists without rows, and what throws when it is read', () => {
    const series = { ...counts, unit: 'xã', observations: [{ ...observed, count: null }] };
    expect(problemsOf(() => rebaseSeries(series as never, to()))).toEqual([
      ['bad-format', 'series.unit'],
      ['wrong-type', 'series.observations.0.count'],
    ]);
    expect(problemsOf(() => rebaseSeries(people([]), to()))).toEqual([['too-short', 'series.observations']]);
    const throwing = {
      get place(): string {
        throw new RangeError('from the getter');
      },
      year: 2024,
      count: 1,
    };
    expect(one(throwing)).toContainEqual(['wrong-type', 'series.observations.0.place']);
  });

  it('rejects options that are none', () => {
    expect(problemsOf(() => rebaseSeries(counts, null as never))).toEqual([['wrong-type', 'options']]);
    expect(problemsOf(() => rebaseSeries(counts, { in: divided }))).toEqual([['missing', 'options.system']]);
  });
});
