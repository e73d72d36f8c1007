import { describe, expect, test } from 'vitest';
import type { DisbursementTable, PrintedDisbursement } from '../../../src/capital/index.js';
import { disbursementBasisNames, disbursementFigureNames } from '../../../src/capital/index.js';
import { done, plan, shown, tableOf } from './tables.js';

const million = { unit: 'millionVND' } as const;
const checks = ({ printedChecks }: DisbursementTable) =>
  printedChecks.map(({ figure, verdict, difference }) => [figure, verdict, shown(difference)]);
const slips = ({ printedChecks }: DisbursementTable) =>
  printedChecks.flatMap((check) =>
    check.slips.map(({ name, slipKind, reported, wouldBe, agreesWithRatio }) => [
      name.vi,
      slipKind,
      shown(reported),
      shown(wouldBe),
      agreesWithRatio,
    ]),
  );
const printing = (...printed: readonly PrintedDisbursement[]) => ({ printed });

describe('the plans of a province of 2025, of which 67,712 was printed as 67,172', () => {
  const amounts = [
    ['NTM', '320197', '55882'],
    ['GN', '67172', '4369'],
    ['DTTS', '226385', '24248'],
  ] as const;
  const rows = amounts.map(([programme, , value]) => done(value, { ...million, programme }));
  const plans = amounts.map(([programme, value]) => plan(value, { ...million, programme }));
  const total: PrintedDisbursement = {
    plan: { value: '614294', ...million },
    disbursed: { value: '84499', ...million },
  };
  const rate: PrintedDisbursement = { keys: { programme: 'GN' }, ratioPercent: '6.45' };

  test('the sum does not give the total, and the ratio is another', () => {
    const table = tableOf(rows, plans, printing(total, rate));
    expect(checks(table)).toEqual([
      ['plan', 'inconsistent', '-0.54'],
      ['disbursed', 'consistent', '0'],
      ['ratioPercent', 'inconsistent', '0.054198177812183647948549991067707'],
    ]);
    expect(table.printedChecks[0]).toMatchObject({
      keys: {},
      name: { vi: 'Tổng số' },
      basis: 'withCarriedOver',
      printed: { value: '614294000000', unit: 'VND' },
      recomputed: { value: '613754000000', unit: 'VND' },
      difference: { unit: 'VND' },
    });
    expect(table.printedChecks[2]).toMatchObject({
      keys: { programme: 'GN' },
      difference: { unit: 'percentagePoint' },
    });
  });

  test('swapped digits would explain the one and the other, and nothing is changed', () => {
    const table = tableOf(rows, plans, printing(total, rate));
    expect(slips(table)).toEqual([['GN', 'digit-swap', '67.172', '67.712', true]]);
    expect(shown(table.rows[1]!.withCarriedOver.plan)).toBe('67.172');
    expect(slips(tableOf(rows, plans, printing(total)))).toEqual([
      ['GN', 'digit-swap', '67.172', '67.712', undefined],
    ]);
    const against = { ...rate, ratioPercent: '6.50' };
    expect(slips(tableOf(rows, plans, printing(total, against)))).toEqual([
      ['GN', 'digit-swap', '67.172', '67.712', false],
    ]);
  });
});

test('new rural development 2022: the parts exceed the total by 129.8, and no misprint explains it', () => {
  const parts = ['11000', '66397.8', '49967', '436738', '35503', '21848'];
  const table = tableOf(
    [],
    parts.map((value, at) => plan(value, { component: String(at) })),
    { by: 'component', ...printing({ plan: { value: '621324', unit: 'billionVND' } }) },
  );
  expect(checks(table)).toEqual([['plan', 'inconsistent', '129.8']]);
  expect(slips(table)).toEqual([]);
});

test('January 2023: parts of 12,933.106 and 1,534.35 miss their total by 0.555, and the three rates their plans', () => {
  const types = [{ capitalType: 'investment' }, { capitalType: 'recurrent' }] as const;
  // The plans that the rates of 54 and 7.82% imply.
  const table = tableOf(
    [done('12933.106', types[0]), done('1534.35', types[1])],
    [plan('23950', types[0]), plan('19621', types[1])],
    {
      by: 'capitalType',
      ...printing(
        { disbursed: { value: '14468.011', unit: 'billionVND' }, ratioPercent: '42.49' },
        { keys: { capitalType: 'investment' }, ratioPercent: '54' },
        { keys: { capitalType: 'recurrent' }, ratioPercent: '7.82' },
      ),
    },
  );
  expect(
    table.printedChecks.map(({ verdict, difference }) => [verdict, shown(difference).slice(0, 6)]),
  ).toEqual([
    ['inconsistent', '-0.555'],
    ['inconsistent', '-9.285'],
    ['consistent', '0.0004'],
    ['consistent', '-0.000'],
  ]);
});

describe('a printed figure', () => {
  const table = (printed: PrintedDisbursement) =>
    tableOf([done('1', { component: '1' }), done('2', { component: '2' })], [plan('6', { component: '1' })], {
      by: ['programme', 'component'],
      printed: [printed],
    });

  test.each([
    ['50', 'consistent'],
    ['50.0', 'consistent'],
    ['49.5', 'inconsistent'],
    ['49.95', 'inconsistent'],
    [50, 'consistent'],
  ])('of %o %% is %s with a half', (ratioPercent, verdict) => {
    expect(table({ ratioPercent }).printedChecks[0]?.verdict).toBe(verdict);
  });

  test.each([
    ['6', 'billionVND', 'consistent'],
    ['6.5', 'billionVND', 'inconsistent'],
    ['6049', 'millionVND', 'inconsistent'],
    ['0', 'trillionVND', 'consistent'],
    ['0.01', 'trillionVND', 'consistent'],
    ['0.011', 'trillionVND', 'inconsistent'],
    ['0.0055', 'trillionVND', 'inconsistent'],
  ] as const)('of %s %s is %s with six tỷ đồng', (value, unit, verdict) => {
    expect(table({ plan: { value, unit } }).printedChecks[0]?.verdict).toBe(verdict);
  });

  test('half a unit of the last decimal is rounded either way', () => {
    const of65 = (value: string) =>
      tableOf([], [plan('6.5')], printing({ plan: { value, unit: 'billionVND' } })).printedChecks[0]?.verdict;
    expect(['6', '7', '5', '8'].map(of65)).toEqual([
      'consistent',
      'consistent',
      'inconsistent',
      'inconsistent',
    ]);
  });

  test('of what is refused cannot be known', () => {
    const [check] = table({ keys: { programme: 'A', component: '2' }, ratioPercent: '5' }).printedChecks;
    expect(check).toMatchObject({ verdict: 'unknowable', slips: [] });
    expect([check!.recomputed, check!.difference].map(shown)).toEqual([
      'missing-input plans',
      'missing-input plans',
    ]);
    const apart = table({ basis: 'carriedOverOnly', ratioPercent: '5', plan: { value: '1', unit: 'VND' } });
    expect(apart.printedChecks.map(({ recomputed }) => shown(recomputed))).toEqual([
      'missing-input plans',
      'missing-input records',
    ]);
  });

  test('is found by its keys in any order, on its basis', () => {
    const { printedChecks } = tableOf(
      [done('1', { component: '1' }), done('3', { component: '1', planKind: 'carried-over' })],
      [plan('4', { component: '1' }), plan('4', { component: '1', planKind: 'carried-over' })],
      {
        by: ['programme', 'component'],
        printed: [
          { keys: { component: '1', programme: 'A' }, basis: 'withoutCarriedOver', ratioPercent: '25' },
          { keys: { component: '1', programme: 'A' }, basis: 'carriedOverOnly', ratioPercent: '75' },
          { keys: { component: '1', programme: 'A' }, ratioPercent: '50' },
        ],
      },
    );
    const turned = tableOf([done('1', { component: '1' })], [], {
      by: ['component', 'programme'],
      printed: [
        { keys: { programme: 'A', component: '1' }, disbursed: { value: '1', unit: 'billionVND' } },
        { keys: { component: '1' }, disbursed: { value: '2', unit: 'billionVND' } },
      ],
    });
    expect(checks(turned).map(([, verdict]) => verdict)).toEqual(['consistent', 'inconsistent']);
    expect(printedChecks.map(({ verdict, basis }) => [verdict, basis])).toEqual([
      ['consistent', 'withoutCarriedOver'],
      ['consistent', 'carriedOverOnly'],
      ['consistent', 'withCarriedOver'],
    ]);
  });
});

describe('misprints', () => {
  const parts = ['12.34', '45.6', '7'];
  const of = (value: string, unit: 'billionVND' | 'millionVND' = 'billionVND') =>
    slips(
      tableOf(
        parts.map((amount, at) => done(amount, { component: String(at) })),
        [],
        { by: ['programme', 'component'], ...printing({ disbursed: { value, unit } }) },
      ),
    );

  test('are looked for in the innermost parts and in what was printed itself', () => {
    // 12.34 + 45.6 + 7 = 64.94
    expect(of('65.84')).toEqual([
      ['A, 0', 'digit-swap', '12.34', '13.24', undefined],
      ['A, 1', 'digit-swap', '45.6', '46.5', undefined],
      ['A, 2', 'one-digit', '7', '7.9', undefined],
    ]);
    expect(of('74.94')).toEqual([
      ['A, 0', 'one-digit', '12.34', '22.34', undefined],
      ['A, 1', 'one-digit', '45.6', '55.6', undefined],
      ['Tổng số', 'one-digit', '74.94', '64.94', undefined],
    ]);
    expect(of('49.64')).toEqual([]);
    expect(of('73.94')).toEqual([
      ['A, 0', 'digit-swap', '12.34', '21.34', undefined],
      ['A, 1', 'digit-swap', '45.6', '54.6', undefined],
    ]);
    expect(of('46.94')).toEqual([['Tổng số', 'digit-swap', '46.94', '64.94', undefined]]);
  });

  test('are those of the digits in the scale that was printed', () => {
    expect(of('64941', 'millionVND')).toEqual([
      ['A, 0', 'one-digit', '12.34', '12.341', undefined],
      ['A, 1', 'one-digit', '45.6', '45.601', undefined],
      ['A, 2', 'one-digit', '7', '7.001', undefined],
      ['Tổng số', 'one-digit', '64.941', '64.94', undefined],
    ]);
  });

  test('are none of amounts below nothing', () => {
    expect(of('1')).toEqual([]);
  });

  test('are looked for in the rows of a group alone', () => {
    const table = tableOf(
      [
        done('12', { component: '1' }),
        done('34', { component: '2' }),
        done('12', { programme: 'B', component: '1' }),
      ],
      [],
      {
        by: ['programme', 'component'],
        ...printing({ keys: { programme: 'A' }, disbursed: { value: '55', unit: 'billionVND' } }),
      },
    );
    expect(slips(table)).toEqual([
      ['A, 1', 'digit-swap', '12', '21', undefined],
      ['A, 2', 'digit-swap', '34', '43', undefined],
    ]);
  });

  test('of an innermost row are its own', () => {
    const table = tableOf(
      [done('12')],
      [plan('50')],
      printing({
        keys: { programme: 'A' },
        disbursed: { value: '21', unit: 'billionVND' },
        ratioPercent: '42',
      }),
    );
    expect(slips(table)).toEqual([
      ['A', 'digit-swap', '21', '12', undefined],
      ['A', 'digit-swap', '42', '24', undefined],
    ]);
  });

  test('of an innermost row are not those of the rows beside it', () => {
    const table = tableOf(
      ['12', '34', '7'].map((amount, at) => done(amount, { component: String(at) })),
      [],
      {
        by: 'component',
        ...printing({ keys: { component: '0' }, disbursed: { value: '21', unit: 'billionVND' } }),
      },
    );
    expect(slips(table)).toEqual([['0', 'digit-swap', '21', '12', undefined]]);
  });

  test('two digits that were swapped come before one that is mistaken', () => {
    const table = tableOf([done('10', { component: '1' }), done('34', { component: '2' })], [], {
      by: 'component',
      ...printing({ disbursed: { value: '53', unit: 'billionVND' } }),
    });
    expect(slips(table)).toEqual([
      ['2', 'digit-swap', '34', '43', undefined],
      ['1', 'one-digit', '10', '19', undefined],
    ]);
  });

  test('of rows in rows bear the names of both', () => {
    const { printedChecks } = tableOf([done('12', { capitalType: 'recurrent' })], [], {
      by: ['programme', 'capitalType'],
      names: { A: { vi: 'Chương trình', en: 'Programme' } },
      ...printing({ disbursed: { value: '21', unit: 'billionVND' } }),
    });
    expect(printedChecks[0]?.slips.map(({ name, keys }) => [name, keys])).toEqual([
      [
        {
          en: 'Programme, recurrent funds',
          vi: 'Chương trình, kinh phí sự nghiệp (chi thường xuyên)',
        },
        {
          capitalType: 'recurrent',
          programme: 'A',
        },
      ],
      [
        {
          en: 'Total',
          vi: 'Tổng số',
        },
        {},
      ],
    ]);
  });

  test('of nothing may be a part of one', () => {
    const table = tableOf([done('0', { component: '1' }), done('2.5', { component: '2' })], [], {
      by: 'component',
      ...printing({ disbursed: { value: '3.0', unit: 'billionVND' } }),
    });
    expect(slips(table)).toEqual([['1', 'one-digit', '0', '0.5', undefined]]);
  });

  test('a printed ratio is compared as it was rounded', () => {
    const table = tableOf([done('2')], [plan('3')], printing({ ratioPercent: '67.66' }));
    expect(slips(table)).toEqual([]);
    expect(slips(tableOf([done('2')], [plan('3')], printing({ ratioPercent: '66.76' })))).toEqual([
      ['Tổng số', 'digit-swap', '66.76', '66.67', undefined],
    ]);
  });

  test('those that the printed ratios speak for come first, those that they speak against last', () => {
    const table = tableOf(
      ['10', '20', '30'].map((amount, at) => done(amount, { component: String(at) })),
      ['100', '100', '100'].map((amount, at) => plan(amount, { component: String(at) })),
      {
        by: 'component',
        ...printing(
          { disbursed: { value: '61', unit: 'billionVND' } },
          { keys: { component: '0' }, ratioPercent: '10' },
          { keys: { component: '2' }, ratioPercent: '31' },
        ),
      },
    );
    expect(slips(table).slice(0, 4)).toEqual([
      ['2', 'one-digit', '30', '31', true],
      ['1', 'one-digit', '20', '21', undefined],
      ['Tổng số', 'one-digit', '61', '60', undefined],
      ['0', 'one-digit', '10', '11', false],
    ]);
  });

  test('a ratio with carried-over capital speaks of the parts of that', () => {
    const [one, two] = [{ component: '1' }, { component: '2' }];
    const old = { planKind: 'carried-over' } as const;
    const table = tableOf(
      [done('10', one), done('10', two)],
      [plan('45', one), plan('15', { ...one, ...old }), plan('45', two)],
      {
        by: 'component',
        ...printing(
          { basis: 'withoutCarriedOver', plan: { value: '99', unit: 'billionVND' } },
          { keys: one, ratioPercent: '14.49' },
          { keys: two, basis: 'carriedOverOnly', ratioPercent: '1' },
        ),
      },
    );
    expect(slips(table)).toEqual([
      ['1', 'digit-swap', '45', '54', true],
      ['2', 'digit-swap', '45', '54', undefined],
      ['Tổng số', 'one-digit', '99', '90', undefined],
    ]);
  });

  test('a ratio speaks of its own basis, wherever in the list it stands', () => {
    const [one, two] = [{ component: '1' }, { component: '2' }];
    const old = { planKind: 'carried-over' } as const;
    const agreed = (...ratios: readonly Omit<PrintedDisbursement, 'keys'>[]) => {
      const table = tableOf(
        [done('10', one), done('3', { ...one, ...old }), done('10', two)],
        [plan('45', one), plan('15', { ...one, ...old }), plan('45', two)],
        {
          by: 'component',
          ...printing(
            { basis: 'withoutCarriedOver', plan: { value: '99', unit: 'billionVND' } },
            ...ratios.map((ratio) => ({ keys: one, ...ratio })),
          ),
        },
      );
      return slips(table)
        .find(([name]) => name === '1')
        ?.at(-1);
    };
    // 10 of 54 is 18.5%.
    expect(agreed({ basis: 'withoutCarriedOver', ratioPercent: '18.5' })).toBe(true);
    expect(agreed({ basis: 'withoutCarriedOver', ratioPercent: '22.2' })).toBe(false);
    expect(agreed({ basis: 'carriedOverOnly', ratioPercent: '20' })).toBeUndefined();
    const amount = { basis: 'withoutCarriedOver', disbursed: { value: '10', unit: 'billionVND' } } as const;
    expect(agreed(amount, { basis: 'withoutCarriedOver', ratioPercent: '18.5' })).toBe(true);
  });

  test('of carried-over capital are looked for where there is some', () => {
    const old = { planKind: 'carried-over' } as const;
    const table = tableOf([], [plan('12', { ...old, component: '1' }), plan('50', { component: '2' })], {
      by: 'component',
      ...printing({ basis: 'carriedOverOnly', plan: { value: '21', unit: 'billionVND' } }),
    });
    expect(slips(table)).toEqual([
      ['1', 'digit-swap', '12', '21', undefined],
      ['Tổng số', 'digit-swap', '21', '12', undefined],
    ]);
  });

  test('a ratio says nothing where plan or amount is missing', () => {
    const [one, two] = [{ component: '1' }, { component: '2' }];
    const table = tableOf([done('10', one)], [plan('45', two)], {
      by: 'component',
      ...printing(
        { plan: { value: '54', unit: 'billionVND' }, disbursed: { value: '11', unit: 'billionVND' } },
        { keys: one, ratioPercent: '1' },
        { keys: two, ratioPercent: '1' },
      ),
    });
    expect(slips(table)).toEqual([
      ['2', 'digit-swap', '45', '54', undefined],
      ['Tổng số', 'digit-swap', '54', '45', undefined],
      ['1', 'one-digit', '10', '11', undefined],
      ['Tổng số', 'one-digit', '11', '10', undefined],
    ]);
  });

  test('a plan that would be zero agrees with no ratio', () => {
    const table = tableOf(
      [done('1', { component: '1' }), done('1', { component: '2' })],
      [plan('10', { component: '1' }), plan('20', { component: '2' })],
      {
        by: 'component',
        ...printing(
          { plan: { value: '20', unit: 'billionVND' } },
          { keys: { component: '1' }, ratioPercent: '10' },
          { keys: { component: '2' }, ratioPercent: '10', basis: 'carriedOverOnly' },
        ),
      },
    );
    expect(slips(table)).toEqual([
      ['2', 'one-digit', '20', '10', undefined],
      ['Tổng số', 'one-digit', '20', '30', undefined],
    ]);
  });
});

test('a ratio says nothing where the plan is zero', () => {
  const [one, two] = [{ component: '1' }, { component: '2' }];
  const table = tableOf([done('12', one), done('1', two)], [plan('0', one), plan('20', two)], {
    by: 'component',
    ...printing({ disbursed: { value: '22', unit: 'billionVND' } }, { keys: one, ratioPercent: '20' }),
  });
  expect(slips(table)).toEqual([['1', 'digit-swap', '12', '21', undefined]]);
});

test('what is checked, and on which basis, has names', () => {
  expect(Object.values(disbursementFigureNames).map(({ vi }) => vi)).toEqual([
    'kế hoạch vốn',
    'số giải ngân',
    'tỷ lệ giải ngân',
  ]);
  expect(Object.values(disbursementBasisNames).map(({ en }) => en)).toEqual([
    'with carried-over capital',
    'without carried-over capital',
    'carried-over capital alone',
  ]);
});
