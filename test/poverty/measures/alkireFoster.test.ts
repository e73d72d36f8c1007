import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/foundation/index.js';
import {
  alkireFoster,
  compileAlkireFoster,
  type AlkireFosterInput,
  type DeprivationState,
} from '../../../src/poverty/index.js';
import { figure, percent, problemsOf, saidOf, sum } from '../figures.js';

const indicators = ['health', 'school', 'water'].map((id) => ({ id, weight: '1/3' }));

/** One letter an indicator: d deprived, n not, a not applicable, ? unknown. */
const states = (letters: string): Record<string, DeprivationState> =>
  Object.fromEntries(
    letters.split('').flatMap((letter, place): [string, DeprivationState][] => {
      const state = LETTERS[letter];
      return state === undefined ? [] : [[indicators[place]!.id, state]];
    }),
  );

const LETTERS: Readonly<Record<string, DeprivationState>> = {
  d: 'deprived',
  n: 'not-deprived',
  a: 'not-applicable',
};

const of = (households: readonly string[], more: Partial<AlkireFosterInput> = {}) =>
  alkireFoster({
    indicators,
    cutoff: '2/3',
    households: households.map((letters) => ({ deprivations: states(letters) })),
    ...more,
  });

describe('four households of three thirds, poor from two on', () => {
  const poverty = () => of(['ddn', 'ddd', 'dnn', 'nna'], { subject: 'Xã A' });

  test('all figures', () => {
    expect(poverty()).toMatchObject({
      kind: 'alkire-foster',
      subject: 'Xã A',
      cutoff: '2/3',
      population: figure('4', 'household'),
      numberPoor: figure('2', 'household'),
      headcountPercent: percent('50'),
      intensityPercent: percent('83.33333333333333333333333333333333'),
      adjustedHeadcount: figure('0.4166666666666666666666666666666667', 'index'),
      warnings: [],
    });
    expect(poverty().indicators).toMatchObject([
      {
        id: 'health',
        weight: '1/3',
        uncensoredHeadcountPercent: percent('75'),
        censoredHeadcountPercent: percent('50'),
        contributionPercent: percent('40'),
      },
      {
        id: 'school',
        uncensoredHeadcountPercent: percent('50'),
        censoredHeadcountPercent: percent('50'),
        contributionPercent: percent('40'),
      },
      {
        id: 'water',
        uncensoredHeadcountPercent: percent('25'),
        censoredHeadcountPercent: percent('25'),
        contributionPercent: percent('20'),
      },
    ]);
    expect(poverty()).not.toHaveProperty('possible');
    expect(poverty().assumptions.map(({ code }) => code)).toEqual(['not-applicable-not-deprived']);
  });

  test('in words', () => {
    expect(explain(poverty(), 'en')).toContain(
      'Xã A: 50% are poor (H): 2 households out of 4 households have a deprivation score of 2/3 or more.',
    );
    expect(explain(poverty(), 'vi')).toContain(
      'Cường độ nghèo (A) 83,33%; chỉ số nghèo đa chiều (M0) 0,42 điểm chỉ số.',
    );
    expect(explain(poverty(), 'vi')).toContain('đóng góp 40% vào M0');
  });
});

test('indicators by their names', () => {
  const name = { vi: 'Nguồn nước', en: 'Water' };
  const named = alkireFoster({
    indicators: [{ id: 'water', name, weight: 1 }],
    cutoff: 1,
    households: [{ deprivations: { water: 'deprived' } }, { deprivations: {} }],
  });
  expect(named.indicators[0]?.name).toEqual(name);
  expect(named.headcountPercent).toMatchObject({ reason: { vi: 'thiếu số liệu về Nguồn nước' } });
  expect(named.warnings[0]?.text.vi).toContain('Nguồn nước (1)');
});

describe('a third is a third', () => {
  test('three deprivations of a ninth reach it, 0.3333 does not', () => {
    const ninths = Array.from({ length: 9 }, (_, place) => ({ id: String(place), weight: '1/9' }));
    const three = {
      deprivations: Object.fromEntries(
        ninths.map(({ id }, place) => [id, place < 3 ? 'deprived' : 'not-deprived'] as const),
      ),
    };
    const at = (cutoff: string) =>
      alkireFoster({ indicators: ninths, cutoff, households: [three] }).headcountPercent;
    expect(at('1/3')).toEqual(percent('100'));
    expect(at('0.3333333333333333333333333333333334')).toEqual(percent('0'));
  });

  test('contributions of sevenths add up to 100 to the last digit', () => {
    const sevenths = Array.from({ length: 7 }, (_, place) => ({ id: String(place), weight: '1/7' }));
    const all = { deprivations: Object.fromEntries(sevenths.map(({ id }) => [id, 'deprived'] as const)) };
    const { indicators: found } = alkireFoster({ indicators: sevenths, cutoff: 1, households: [all] });
    expect(sum(found.map((one) => one.contributionPercent))).toBe('100');
  });
});

describe('scores, where no indicators are given', () => {
  test('by persons', () => {
    const poverty = alkireFoster({
      cutoff: '1/3',
      countBy: 'person',
      households: [
        ['4/18', 4],
        ['13/18', 7],
        ['7/18', 5],
        ['9/18', 4],
      ].map(([score, persons]) => ({ score: score!, persons: persons! })),
    });
    expect(poverty).toMatchObject({
      headcountPercent: percent('80'),
      intensityPercent: percent('56.25'),
      adjustedHeadcount: figure('0.45', 'index'),
      numberPoor: figure('16', 'person'),
      indicators: [],
    });
  });
});

describe('unknown deprivations', () => {
  test('leave open what they may change, and nothing else', () => {
    const poverty = of(['dd?', 'd??', 'nnn', 'nn?']);
    // The first is poor whatever the third indicator is; the second may be; the others are not.
    expect(poverty.headcountPercent).toMatchObject({ code: 'missing-input', missing: ['school', 'water'] });
    expect(poverty.possible).toEqual({
      headcountPercent: { kind: 'range', lower: '25', upper: '50', unit: 'percent' },
      adjustedHeadcount: {
        kind: 'range',
        lower: '0.1666666666666666666666666666666666',
        upper: '0.5',
        unit: 'index',
      },
    });
    expect(poverty.intensityPercent).toMatchObject({ code: 'missing-input' });
    expect(poverty.indicators[0]).toMatchObject({
      uncensoredHeadcountPercent: percent('50'),
      contributionPercent: { code: 'missing-input' },
    });
    expect(poverty.indicators[0]).not.toHaveProperty('unknown');
    expect(poverty.indicators[2]).toMatchObject({ unknown: figure('3', 'household') });
    expect(poverty.warnings[0]?.text.en).toBe(
      'Of some households it is unknown whether they are deprived: school (1), water (3).',
    );
    expect(explain(poverty, 'vi')).toContain('từ 25% đến 50%');
  });

  test('H is known where they change M0 alone', () => {
    const poverty = of(['dd?', 'nnn']);
    expect(poverty.headcountPercent).toEqual(percent('50'));
    expect(poverty.adjustedHeadcount).toMatchObject({ code: 'missing-input' });
    expect(poverty.possible?.headcountPercent).toMatchObject({ lower: '50', upper: '50' });
  });
});

test('nobody poor: no intensity, no contributions', () => {
  const none = of(['dnn', 'nnn']);
  expect(none).toMatchObject({
    headcountPercent: percent('0'),
    adjustedHeadcount: figure('0', 'index'),
    intensityPercent: { code: 'nobody-poor' },
  });
  expect(none.indicators[0]).toMatchObject({
    contributionPercent: { code: 'nobody-poor' },
    uncensoredHeadcountPercent: percent('50'),
  });
  expect(explain(none, 'en')).toContain('The intensity (A): not defined (nobody is poor');
});

describe('bad input', () => {
  test('weights that do not make 1, indicators twice, deprivations in none', () => {
    const call = () =>
      alkireFoster({
        indicators: [
          { id: 'a', weight: '1/3' },
          { id: 'a', weight: '1/3' },
        ],
        cutoff: '4/3',
        households: [{ deprivations: { b: 'deprived' } }, { deprivations: {}, score: '1' }, {}],
      });
    expect(problemsOf(call)).toEqual([
      ['too-large', 'cutoff'],
      ['duplicate', 'indicators.1.id'],
      ['contradiction', 'indicators'],
      ['no-such-member', 'households.0.deprivations.b'],
      ['contradiction', 'households.1'],
      ['missing', 'households.2.deprivations'],
    ]);
    expect(saidOf(call, 'en')).toContain('the weights add up to 2/3, not 1');
  });

  test('indicators twice, whatever is wrong with their weights', () => {
    const indicators = [
      { id: 'a', weight: '-1' },
      { id: 'a', weight: '1/3' },
      { id: 7, weight: '1/3' },
    ];
    const found = [
      ['too-small', 'indicators.0.weight'],
      ['wrong-type', 'indicators.2.id'],
    ];
    const households = [{ deprivations: { b: 'deprived' } }] as const;
    expect(
      problemsOf(() => alkireFoster({ indicators: indicators as never, cutoff: '1/3', households })),
    ).toEqual([...found, ['duplicate', 'indicators.1.id']]);
    expect(
      problemsOf(() =>
        alkireFoster({ indicators: indicators.slice(0, 2) as never, cutoff: '1/3', households }),
      ),
    ).toEqual([
      ['too-small', 'indicators.0.weight'],
      ['duplicate', 'indicators.1.id'],
      ['no-such-member', 'households.0.deprivations.b'],
    ]);
    const unnamed = [7, 7].map((id) => ({ id, weight: '1/2' }));
    expect(problemsOf(() => compileAlkireFoster({ indicators: unnamed as never, cutoff: 1 }))).toEqual([
      ['wrong-type', 'indicators.0.id'],
      ['wrong-type', 'indicators.1.id'],
    ]);
    expect(problemsOf(() => compileAlkireFoster({ indicators: 5 as never, cutoff: '1/3' }))).toEqual([
      ['wrong-type', 'indicators'],
    ]);
    expect(problemsOf(() => alkireFoster({ indicators: 5 as never, cutoff: '1/3', households }))).toEqual([
      ['wrong-type', 'indicators'],
    ]);
  });

  test('shares that are none', () => {
    const cutoffs = ['1/0', 'x', '-0.5', '0', '0/3', 2, '1/3'];
    expect(cutoffs.map((cutoff) => problemsOf(() => of(['ddd'], { cutoff })))).toEqual([
      [['bad-format', 'cutoff']],
      [['bad-format', 'cutoff']],
      [['too-small', 'cutoff']],
      [['wrong-type', 'cutoff']],
      [['wrong-type', 'cutoff']],
      [['too-large', 'cutoff']],
      [],
    ]);
  });

  test('neither indicators nor scores; malformed households beside good ones', () => {
    expect(problemsOf(() => alkireFoster({ cutoff: 1, households: [{ deprivations: {} }] }))).toEqual([
      ['missing', 'households.0.score'],
    ]);
    expect(
      problemsOf(() =>
        of([], {
          countBy: 'person',
          households: [{ deprivations: { health: 'yes' } }, { deprivations: states('ddd') }] as never,
        }),
      ),
    ).toEqual([
      ['not-one-of', 'households.0.deprivations.health'],
      ['missing', 'households.1.persons'],
    ]);
    expect(problemsOf(() => of([], { indicators: [], households: [] }))).toEqual([
      ['too-short', 'indicators'],
      ['too-short', 'households'],
    ]);
    expect(
      problemsOf(() => of(['ddd'], { households: [{ deprivations: states('ddd'), weight: 0 }] })),
    ).toEqual([['contradiction', 'households']]);
  });
});

describe('columns', () => {
  const rows = ['ddn', 'ddd', 'dnn', 'nnn', 'ddn', 'd?n', 'd?n', 'n??'];
  const bits = (wanted: string) =>
    new Uint8Array(
      rows.map((row) =>
        row.split('').reduce((all, letter, place) => all | (letter === wanted ? 1 << place : 0), 0),
      ),
    );
  const weights = new Float64Array([1, 2, 3, 4, 5, 6, 7, 8]);
  const persons = new Uint8Array([1, 2, 3, 1, 2, 3, 1, 2]);
  const rule = { subject: 'Xã A', indicators, cutoff: '2/3' };

  test.each(['household', 'person'] as const)('say the very same, counted by %s', (countBy) => {
    const columns = compileAlkireFoster({ ...rule, countBy }).evaluate({
      deprived: bits('d'),
      unknown: bits('?'),
      weights,
      persons,
    });
    const single = alkireFoster({
      ...rule,
      countBy,
      households: rows.map((row, place) => ({
        deprivations: states(row),
        weight: weights[place]!,
        persons: persons[place]!,
      })),
    });
    expect(columns).toEqual(single);
  });

  test('several tables are one, and a column may be left out', () => {
    const deprived = bits('d');
    const poverty = compileAlkireFoster(rule);
    expect(
      poverty.evaluate([{ deprived: deprived.subarray(0, 3) }, { deprived: deprived.subarray(3) }]),
    ).toEqual(poverty.evaluate({ deprived }));
  });

  test('with more indicators than an array has patterns for', () => {
    const many = Array.from({ length: 20 }, (_, place) => ({ id: String(place), weight: '1/20' }));
    const poverty = compileAlkireFoster({ indicators: many, cutoff: '1/2' });
    const { headcountPercent, adjustedHeadcount } = poverty.evaluate({
      deprived: new Uint32Array([2 ** 20 - 1, 2 ** 10 - 1, 1, 1]),
    });
    expect(headcountPercent).toEqual(percent('50'));
    expect(adjustedHeadcount).toEqual(figure('0.375', 'index'));
  });

  test('how many are unknown, with the marks of the language', () => {
    const { warnings } = compileAlkireFoster(rule).evaluate({
      deprived: new Uint8Array(1200),
      unknown: new Uint8Array(1200).fill(0b100),
    });
    expect(warnings[0]?.text.vi).toContain('(1.200)');
    expect(warnings[0]?.text.en).toContain('(1,200)');
  });

  test('persons that are none', () => {
    const tried = (persons: number) =>
      problemsOf(() =>
        compileAlkireFoster({ ...rule, countBy: 'person' }).evaluate({
          deprived: new Uint8Array(1),
          persons: new Float64Array([persons]),
        }),
      );
    expect([tried(0), tried(1.5), tried(2)]).toEqual([
      [['too-small', 'table.persons.0']],
      [['not-whole', 'table.persons.0']],
      [],
    ]);
  });

  test('weights with decimals lose no digits', () => {
    const deprived = new Uint8Array(300_000).fill(0b111);
    const tenths = new Float64Array(300_000).fill(0.1);
    const { population } = compileAlkireFoster(rule).evaluate({ deprived, weights: tenths });
    expect(Number(population.value)).toBeCloseTo(30_000, 9);
  });

  test('no addition cuts a weight off', () => {
    const of = (deprived: number[], ...given: number[]) =>
      compileAlkireFoster(rule).evaluate({
        deprived: new Uint8Array(deprived),
        weights: new Float64Array(given),
      }).population.value;
    expect([of([1, 1, 1], 2 ** 53, 1, 1), of([1, 1, 1], 1, 2 ** 53, 1), of([1, 2], 1, 2)]).toEqual([
      '9007199254740994',
      '9007199254740994',
      '3',
    ]);
  });

  test('bad columns', () => {
    const tried = (columns: unknown, countBy: 'household' | 'person' = 'household') =>
      problemsOf(() => compileAlkireFoster({ ...rule, countBy }).evaluate(columns as never));
    const one = new Uint8Array([1]);
    expect(tried({ deprived: new Uint8Array([8]) })).toEqual([['contradiction', 'table.deprived.0']]);
    expect(tried({ deprived: new Float64Array([0.5]) })).toEqual([['contradiction', 'table.deprived.0']]);
    expect(tried({ deprived: new Int8Array([-1]) })).toEqual([['contradiction', 'table.deprived.0']]);
    const none = new Uint8Array([0]);
    for (const unknown of [[-1], [8], [0.5], [NaN]])
      expect(tried({ deprived: none, unknown: new Float64Array(unknown) })).toEqual([
        ['contradiction', 'table.unknown.0'],
      ]);
    expect(tried({ deprived: none, unknown: new Float64Array([7]) })).toEqual([]);
    expect(tried({ deprived: one, persons: 'x' })).toEqual([]);
    expect(tried({ deprived: one, unknown: one })).toEqual([['contradiction', 'table.unknown.0']]);
    expect(tried({ deprived: one, unknown: new Uint8Array([9]) })).toEqual([
      ['contradiction', 'table.unknown.0'],
    ]);
    expect(tried({ deprived: one, weights: new Float64Array([-1]) })).toEqual([
      ['too-small', 'table.weights.0'],
    ]);
    expect(tried({ deprived: one, persons: new Float64Array([NaN]) }, 'person')).toEqual([
      ['wrong-type', 'table.persons.0'],
    ]);
    expect(tried({ deprived: one, weights: new Uint8Array([0]) })).toEqual([['contradiction', 'table']]);
    expect(problemsOf(() => compileAlkireFoster({ indicators: [], cutoff: 1 }))).toEqual([
      ['too-short', 'indicators'],
    ]);
    expect(
      problemsOf(() => compileAlkireFoster({ indicators: [{ id: 'a', weight: '1/2' }], cutoff: 1 })),
    ).toEqual([['contradiction', 'indicators']]);
  });
});
