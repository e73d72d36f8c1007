import { describe, expect, test } from 'vitest';
import { explain, isRefusal } from '../../../src/foundation/index.js';
import {
  compileFosterGreerThorbecke,
  fosterGreerThorbecke,
  povertyShortfall,
  type FosterGreerThorbeckeInput,
  type PovertyShortfallInput,
} from '../../../src/poverty/index.js';
import { figure, percent, problemsOf, saidOf } from '../figures.js';

const handbook = () =>
  fosterGreerThorbecke({
    subject: 'Xã A',
    povertyLine: '125',
    countBy: 'person',
    households: ['100', '110', '150', '160'].map((income) => ({ income, persons: 1 })),
  });

const of = (incomes: readonly string[], more: Partial<FosterGreerThorbeckeInput> = {}) =>
  fosterGreerThorbecke({ povertyLine: '125', households: incomes.map((income) => ({ income })), ...more });

describe('the example of the handbook: 100, 110, 150, 160 at a line of 125', () => {
  test('all indices and what the poor lack', () => {
    expect(handbook()).toMatchObject({
      kind: 'foster-greer-thorbecke',
      subject: 'Xã A',
      povertyLine: figure('125', 'VND/person/month'),
      onTheLine: 'not-poor',
      countBy: 'person',
      population: figure('4', 'person'),
      headcountPercent: percent('50'),
      povertyGapPercent: percent('8'),
      squaredPovertyGapPercent: percent('1.36'),
      numberPoor: figure('2', 'person'),
      averageShortfall: figure('20', 'VND/person/month'),
      incomeGapRatioPercent: percent('16'),
      totalShortfall: figure('40', 'VND/month'),
      warnings: [],
    });
    // (ln 1.25 + ln (125 ÷ 110)) ÷ 4, of mpmath.
    expect(handbook().watts).toEqual(figure('0.08774423070602366287215951433472598', 'index'));
  });

  test('in words', () => {
    expect(
      explain(handbook(), 'en')
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      'Xã A: 50% are poor (2 people out of 4 people have an income below 125 VND/person/month).',
      '2 people ÷ 4 people × 100 = 50%',
      'The poverty gap is 8%, the squared poverty gap 1.36%, the Watts index 0.09 index points.',
      'On average the poor lack 20 VND/person/month to the line, which is 16% of it.',
      '8% × 125 VND/person/month ÷ 50% = 20 VND/person/month',
      'All the poor together lack 40 VND/month.',
      '8% × 125 VND/person/month × 4 people = 40 VND/month',
    ]);
  });
});

test('who is on the line is poor only if that is asked for', () => {
  const incomes = ['100', '125', '150', '150'];
  expect(of(incomes).headcountPercent).toEqual(percent('25'));
  const inclusive = of(incomes, { onTheLine: 'poor' });
  expect(inclusive.headcountPercent).toEqual(percent('50'));
  expect(inclusive.povertyGapPercent).toEqual(of(incomes).povertyGapPercent);
  expect(explain(inclusive, 'vi')).toContain('có thu nhập từ 125 đồng/người/tháng trở xuống');
});

test('weights and persons multiply', () => {
  const poverty = fosterGreerThorbecke({
    povertyLine: { value: '1.5', unit: 'millionVND/person/month' },
    countBy: 'person',
    households: [
      { income: { value: '0.75', unit: 'millionVND/person/month' }, weight: '2.5', persons: 4 },
      { income: '3', weight: 30, persons: 3 },
    ],
  });
  expect(poverty).toMatchObject({
    population: figure('100', 'person'),
    numberPoor: figure('10', 'person'),
    headcountPercent: percent('10'),
    povertyGapPercent: percent('5'),
    totalShortfall: figure('7.5', 'millionVND/month'),
  });
});

test('incomes of zero count in P0 to P2 and are left out of Watts', () => {
  const poverty = of(['0', '0', '62.5', '200']);
  expect(poverty.headcountPercent).toEqual(percent('75'));
  expect(poverty.povertyGapPercent).toEqual(percent('62.5'));
  expect(poverty.watts.value.slice(0, 12)).toBe('0.1732867951');
  expect(poverty.warnings.map(({ code }) => code)).toEqual(['zero-incomes-left-out']);
  expect(poverty.warnings[0]?.text.vi).toContain('Có 2 hộ');
});

test('incomes and lines in every unit of money', () => {
  const money = [
    ...(['VND', 'thousandVND', 'millionVND', 'billionVND', 'trillionVND', 'internationalDollar'] as const),
  ];
  for (const unit of money) {
    const one = { value: 1, unit: `${unit}/person/year` } as const;
    const poverty = fosterGreerThorbecke({ povertyLine: 2, households: [{ income: 3 }, { income: one }] });
    expect(poverty.povertyLine).toEqual(figure('2', `${unit}/person/year`));
    const two = { value: 2, unit: `${unit}/household/day` } as const;
    expect(
      povertyShortfall({ headcountPercent: 50, povertyGapPercent: 25, povertyLine: two, population: 8 }),
    ).toMatchObject({
      averageShortfall: figure('1', `${unit}/household/day`),
    });
  }
});

test('Watts of a line with decimals', () => {
  // ln 1.5 ÷ 3; an income on the line adds nothing.
  expect(of(['1', '1.5', '2'], { povertyLine: '1.5' }).watts.value.slice(0, 14)).toBe('0.135155036036');
});

test('nobody poor: no averages, all else', () => {
  const none = of(['200', '300']);
  expect(
    [none.averageShortfall, none.incomeGapRatioPercent].map((one) => isRefusal(one) && one.code),
  ).toEqual(['nobody-poor', 'nobody-poor']);
  expect(none).toMatchObject({
    headcountPercent: percent('0'),
    watts: figure('0', 'index'),
    numberPoor: { value: '0' },
  });
  expect(explain(none, 'en')).toContain('The average shortfall of the poor: not defined (nobody is poor');
});

test('a line per person does not tell what households lack together, nor the other way about', () => {
  const byHousehold = of(['100']).totalShortfall;
  expect(byHousehold).toMatchObject({ code: 'missing-input', missing: ['countBy'] });
  expect(explain(of(['100']), 'vi')).toContain('thiếu số liệu về số nhân khẩu');
  const perHousehold = (countBy: 'household' | 'person') =>
    fosterGreerThorbecke({
      povertyLine: { value: 10, unit: 'VND/household/year' },
      countBy,
      households: [{ income: 4, persons: 2 }],
    }).totalShortfall;
  expect(perHousehold('household')).toEqual(figure('6', 'VND/year'));
  expect(perHousehold('person')).toMatchObject({ code: 'missing-input' });
});

describe('bad input', () => {
  test('all at once, each with its household', () => {
    expect(
      problemsOf(() =>
        fosterGreerThorbecke({
          povertyLine: 0,
          countBy: 'person',
          households: [{ income: -1, persons: 1 }, { income: 5 }, { income: 5, persons: 0 }],
        }),
      ),
    ).toEqual([
      ['too-small', 'households.0.income'],
      ['too-small', 'households.2.persons'],
      ['wrong-type', 'povertyLine'],
      ['missing', 'households.1.persons'],
    ]);
  });

  test('weights of zero, and mixed units', () => {
    expect(saidOf(() => of([], { households: [{ income: 1, weight: 0 }] }), 'vi')).toContain(
      'tổng các quyền số bằng 0',
    );
    expect(
      problemsOf(() =>
        of([], {
          households: [
            { income: 1 },
            { income: { value: 1, unit: 'VND/person/year' } },
            { income: { value: 1, unit: 'VND/person/month' } },
          ],
        }),
      ),
    ).toEqual([['unit-mismatch', 'households.2.income.unit']]);
    expect(problemsOf(() => of([]))).toEqual([['too-short', 'households']]);
    expect(problemsOf(() => fosterGreerThorbecke({ povertyLine: 1 } as FosterGreerThorbeckeInput))).toEqual([
      ['missing', 'households'],
    ]);
    const [month, year] = (['month', 'year'] as const).map((time) => ({
      income: { value: 1, unit: `VND/person/${time}` as const },
    }));
    expect(problemsOf(() => of([], { povertyLine: 'x', households: [month!, year!] }))).toEqual([
      ['bad-format', 'povertyLine'],
      ['unit-mismatch', 'households.1.income.unit'],
    ]);
    expect(
      problemsOf(() => of([], { povertyLine: { value: 1, unit: 'VND/person/year' }, households: [month!] })),
    ).toEqual([['unit-mismatch', 'households.0.income.unit']]);
    expect(problemsOf(() => of([], { povertyLine: 0, households: [{ income: 'x' }] }))).toEqual([
      ['bad-format', 'households.0.income'],
      ['wrong-type', 'povertyLine'],
    ]);
    expect(problemsOf(() => of([], { povertyLine: 'x', households: 3 } as never))).toEqual([
      ['bad-format', 'povertyLine'],
      ['wrong-type', 'households'],
    ]);
  });
});

describe('what the poor lack, from published indices', () => {
  const lacking = (more: Partial<PovertyShortfallInput> = {}) =>
    povertyShortfall({
      headcountPercent: 50,
      povertyGapPercent: 8,
      povertyLine: '125',
      population: 4,
      ...more,
    });

  test('as from the households', () => {
    expect(lacking()).toMatchObject({
      numberPoor: figure('2', 'person'),
      averageShortfall: figure('20', 'VND/person/month'),
      totalShortfall: figure('40', 'VND/month'),
    });
    expect(explain(lacking({ subject: 'Xã A' }), 'en')).toContain(
      'Xã A: 2 people are poor and lack 20 VND/person/month',
    );
    expect(explain(lacking({ headcountPercent: 0, povertyGapPercent: 0 }), 'vi')).toContain(
      'không có hộ (người) nghèo',
    );
    expect(lacking({ population: { value: 4, unit: 'household' } }).totalShortfall).toMatchObject({
      code: 'missing-input',
      missing: ['population'],
    });
  });

  test('a gap above the headcount, or a line of zero, is none', () => {
    expect(problemsOf(() => lacking({ povertyGapPercent: 51, povertyLine: 0 }))).toEqual([
      ['wrong-type', 'povertyLine'],
      ['part-exceeds-whole', 'povertyGapPercent'],
    ]);
    expect(problemsOf(() => lacking({ povertyGapPercent: 51, povertyLine: 'x' }))).toEqual([
      ['bad-format', 'povertyLine'],
      ['part-exceeds-whole', 'povertyGapPercent'],
    ]);
    expect(problemsOf(() => lacking({ headcountPercent: 'x', povertyLine: 0 }))).toEqual([
      ['bad-format', 'headcountPercent'],
      ['wrong-type', 'povertyLine'],
    ]);
    expect(problemsOf(() => lacking({ povertyGapPercent: 'x', povertyLine: 0 }))).toEqual([
      ['bad-format', 'povertyGapPercent'],
      ['wrong-type', 'povertyLine'],
    ]);
    expect(problemsOf(() => lacking({ povertyGapPercent: 101, povertyLine: '1,5' }))).toEqual([
      ['too-large', 'povertyGapPercent'],
      ['bad-format', 'povertyLine'],
    ]);
  });
});

describe('columns', () => {
  const poverty = compileFosterGreerThorbecke({ povertyLine: '125' });
  const incomes = new Float64Array([100, 110, 0, 125, 150, 160]);
  const weights = new Uint8Array([1, 2, 3, 4, 5, 6]);
  const persons = new Uint16Array([2, 2, 1, 1, 3, 4]);
  const households = Array.from(incomes, (income, row) => ({
    income,
    weight: weights[row]!,
    persons: persons[row]!,
  }));
  const members = [
    'population',
    'numberPoor',
    'headcountPercent',
    'povertyGapPercent',
    'squaredPovertyGapPercent',
    'watts',
    'incomeGapRatioPercent',
  ] as const;

  test.each([
    ['household', 'not-poor'],
    ['person', 'poor'],
  ] as const)('agree with the exact figures, by %s and on the line %s', (countBy, onTheLine) => {
    const rule = { povertyLine: '125', countBy, onTheLine };
    const exact = fosterGreerThorbecke({ ...rule, households });
    const quick = compileFosterGreerThorbecke(rule).evaluate({ incomes, weights, persons });
    for (const member of members) {
      const [one, other] = [quick[member], exact[member]].map((value) =>
        Number((value as { value: string }).value),
      );
      expect(one! / other!).toBeCloseTo(1, 12);
    }
    expect(quick).toMatchObject({
      rows: 6,
      zeroIncomes: 1,
      countBy,
      povertyLine: figure('125', 'VND/person/month'),
    });
  });

  test('whose poverty it is, and what a reader must know', () => {
    const named = compileFosterGreerThorbecke({ subject: 'Xã A', povertyLine: '125' });
    const quick = named.evaluate({ incomes });
    expect(quick.subject).toBe('Xã A');
    expect(quick.warnings).toEqual(of(['0', '110']).warnings);
    expect(quick.warnings[0]?.code).toBe('zero-incomes-left-out');
    const none = poverty.evaluate({ incomes: [1] });
    expect(none.warnings).toEqual([]);
    expect(none).not.toHaveProperty('subject');
  });

  test('several tables are read as one', () => {
    const parts = [0, 1, 4].map((from, place, all) => ({
      incomes: incomes.subarray(from, all[place + 1]),
      weights: weights.subarray(from, all[place + 1]),
    }));
    expect(poverty.evaluate(parts)).toEqual(poverty.evaluate({ incomes, weights }));
  });

  test('a million rows lose no digits', () => {
    const many = new Float64Array(1_000_000).fill(100.1);
    const { headcountPercent, povertyGapPercent } = poverty.evaluate({ incomes: many });
    expect(headcountPercent).toEqual(percent('100'));
    expect(povertyGapPercent).toEqual(percent('19.92'));
  });

  test('nobody poor, nobody at all', () => {
    expect(poverty.evaluate({ incomes: new Float64Array([200]) }).incomeGapRatioPercent).toMatchObject({
      code: 'nobody-poor',
    });
    expect(problemsOf(() => poverty.evaluate({ incomes: new Float64Array() }))).toEqual([
      ['contradiction', 'table'],
    ]);
    expect(problemsOf(() => poverty.evaluate([]))).toEqual([['contradiction', 'table']]);
  });

  test('the line in a unit of its own', () => {
    const povertyLine = { value: 2, unit: 'VND/person/day' as const };
    expect(compileFosterGreerThorbecke({ povertyLine }).evaluate({ incomes: [1] }).povertyLine).toEqual(
      figure('2', 'VND/person/day'),
    );
  });

  test('what is wrong, in words', () => {
    const said = (table: unknown) =>
      saidOf(
        () => compileFosterGreerThorbecke({ povertyLine: 1, countBy: 'person' }).evaluate(table as never),
        'en',
      );
    const [incomes, persons] = [[1], [1]];
    expect([
      said({ incomes, persons, weights: new Float64Array([-1]) }),
      said({ incomes, persons, weights: new Float64Array([NaN]) }),
      said({ incomes, persons: new Uint8Array([0]) }),
      said({ incomes }),
      said({ incomes: [null], persons }),
    ]).toEqual([
      'table.weights[0]: expected 0 or more',
      'table.weights[0]: expected a finite number',
      'table.persons[0]: expected 1 or more',
      'table.persons: is missing; expected a list',
      'table.incomes[0]: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)',
    ]);
  });

  test('bad columns', () => {
    const tried = (columns: unknown, by: 'household' | 'person' = 'household') =>
      problemsOf(() =>
        compileFosterGreerThorbecke({ povertyLine: 1, countBy: by }).evaluate(columns as never),
      );
    expect(tried({ incomes: [1, null] })).toEqual([['missing', 'table.incomes.1']]);
    expect(tried({ incomes: [null, 1] })).toEqual([['missing', 'table.incomes.0']]);
    expect(tried([{ incomes: [1] }, { incomes: [] }, { incomes: [-1] }])).toEqual([
      ['too-small', 'table.2.incomes.0'],
    ]);
    expect(tried(null)).toEqual(tried(3));
    for (const weight of [Infinity, NaN])
      expect(tried({ incomes: [1], weights: new Float64Array([weight]) })).toEqual([
        ['wrong-type', 'table.weights.0'],
      ]);
    expect(tried({ incomes: 'x', income: 1 })).toEqual([
      ['unknown-key', 'table.income'],
      ['wrong-type', 'table.incomes'],
    ]);
    expect(tried({ incomes: [1, -1, '2'] })).toEqual([['too-small', 'table.incomes.1']]);
    expect(tried({ incomes: ['0.5', 2] })).toEqual([]);
    const fails = (): never => {
      throw new RangeError('from the proxy');
    };
    expect(tried(new Proxy({}, { has: fails }))).toEqual([['wrong-type', 'table']]);
    expect(tried({ incomes: new Proxy([1], { get: fails }) })).toEqual([
      ['wrong-type', 'table'],
      ['wrong-type', 'table.incomes'],
    ]);
    expect(tried({}, 'person')).toEqual([
      ['missing', 'table.incomes'],
      ['missing', 'table.persons'],
    ]);
    expect(tried([{ incomes, weights: new Uint8Array(1) }])).toEqual([['too-short', 'table.0.weights']]);
    expect(tried({ incomes: new Float64Array([1, -1]) })).toEqual([['too-small', 'table.incomes.1']]);
    expect(tried({ incomes: new Float64Array([NaN]) })).toEqual([['wrong-type', 'table.incomes.0']]);
    expect(tried({ incomes: new Float64Array([Infinity]) })).toEqual([['wrong-type', 'table.incomes.0']]);
    expect(tried({ incomes: new Float64Array([-Infinity]) })).toEqual([['wrong-type', 'table.incomes.0']]);
    expect(tried({ incomes: [1], persons: 'not read' })).toEqual([]);
    expect(tried({ incomes: new Float64Array([1]), weights: new Float64Array([-Infinity]) })).toEqual([
      ['wrong-type', 'table.weights.0'],
    ]);
    expect(tried({ incomes: new Float64Array([1]), persons: new Int32Array([-1]) }, 'person')).toEqual([
      ['too-small', 'table.persons.0'],
    ]);
    const ofPersons = (persons: unknown) => tried({ incomes: new Float64Array([1]), persons }, 'person');
    expect(ofPersons(new Float64Array([2.5]))).toEqual([['not-whole', 'table.persons.0']]);
    expect(ofPersons([0.5])).toEqual([['too-small', 'table.persons.0']]);
    expect(ofPersons(new Uint8Array([0]))).toEqual([['too-small', 'table.persons.0']]);
    expect(ofPersons(new Float64Array([Infinity]))).toEqual([['wrong-type', 'table.persons.0']]);
    expect(ofPersons(['3'])).toEqual([]);
    // As where households are given one by one.
    const codes = (problems: unknown) => (problems as readonly [string][] | undefined)?.map(([code]) => code);
    for (const persons of [2.5, 0, 1, -3])
      expect(codes(ofPersons([persons]))).toEqual(
        codes(problemsOf(() => of([], { countBy: 'person', households: [{ income: 1, persons }] }))),
      );
    expect(tried(undefined)).toEqual([['missing', 'table.incomes']]);
    expect(tried(3)).toEqual([
      ['wrong-type', 'table'],
      ['missing', 'table.incomes'],
    ]);
    expect(problemsOf(() => compileFosterGreerThorbecke({ povertyLine: 0 }))).toEqual([
      ['wrong-type', 'povertyLine'],
    ]);
    expect(problemsOf(() => compileFosterGreerThorbecke({ povertyLine: 'x' }))).toEqual([
      ['bad-format', 'povertyLine'],
    ]);
  });
});
