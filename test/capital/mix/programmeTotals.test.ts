import { describe, expect, test } from 'vitest';
import {
  capitalMix,
  capitalSource,
  stateBudgetScopes,
  type CapitalMix,
  type CapitalMixInput,
  type OwnCapitalSource,
  type SourceNode,
} from '../../../src/capital/internal.js';
import { explain, formatQuantity, toDecimal } from '../../../src/foundation/index.js';
import { problemsOf, saidOf, shown } from '../problems.js';
import { billion, codes } from './mixes.js';

type Parts = readonly (readonly [code: string, amount: string])[];

function mixOf(parts: Parts, input: Partial<CapitalMixInput> = {}): CapitalMix {
  return capitalMix({
    contributions: parts.map(([capitalSource, amount]) => ({ capitalSource, amount: billion(amount) })),
    ...input,
  });
}

/** The tree as lines: how deep, which source, tỷ đồng, per cent. */
function linesOf(nodes: readonly SourceNode[], depth = ''): readonly string[] {
  return nodes.flatMap(({ capitalSource, amount, sharePercent, parts }) => [
    `${depth}${capitalSource} ${toDecimal(shown(amount)).div('1e9').toFixed()} ${formatQuantity(sharePercent, 'en', { decimals: 1 })}`,
    ...linesOf(parts, `${depth}  `),
  ]);
}

const printed = (...totals: Parts) =>
  totals.map(([code, amount]) => ({
    ...(code === '' ? {} : { capitalSource: code }),
    amount: billion(amount),
  }));

const differences = (mix: CapitalMix): readonly string[] =>
  mix.printedTotals.map(({ difference }) => shown(difference));

describe('the totals of the programmes, level by level', () => {
  test('2026-2030: policy credit is within the 423,000 of the state budget', () => {
    const mix = mixOf(
      [
        ['DNCD', '261000'],
        ['NSTW.DTPT', '70000'],
        ['NSTW.SN', '30000'],
        ['NSDP', '300000'],
        ['TDCS', '23000'],
        ['LG', '360000'],
      ],
      {
        programme: 'merged-2026-2035',
        printedTotals: printed(['NSNN', '423000'], ['NSTW', '100000'], ['', '1044000']),
      },
    );
    expect(differences(mix)).toEqual(['0', '0', '0']);
    expect(shown(mix.total)).toBe('1044000000000000');
    expect(mix.programme).toBe('merged-2026-2035');
    expect(linesOf(mix.tree)).toEqual([
      'NSNN 423000 40.5%',
      '  NSTW 100000 9.6%',
      '    NSTW.DTPT 70000 6.7%',
      '    NSTW.SN 30000 2.9%',
      '  NSDP 300000 28.7%',
      '  TDCS 23000 2.2%',
      'LG 360000 34.5%',
      'DNCD 261000 25.0%',
    ]);
    expect(codes(mix)).toEqual(['integrated-counted-elsewhere']);
  });

  test('ethnic minority 2021-2025: policy credit is beside the state budget', () => {
    const mix = mixOf(
      [
        ['NSTW.DTPT', '50629.163'],
        ['NSTW.SN', '54324.848'],
        ['NSDP', '10016.721'],
        ['TDCS', '19727.020'],
        ['HDK', '2967.207'],
      ],
      {
        programme: 'ethnic-minority-2021-2025',
        printedTotals: printed(['', '137664.959'], ['NSTW', '104954.011']),
      },
    );
    expect(differences(mix)).toEqual(['0', '0']);
    expect(mix.tree.map(({ capitalSource }) => capitalSource)).toEqual(['NSNN', 'TDCS', 'HDK']);
    expect(codes(mix)).toEqual([]);
  });

  test('poverty 2021-2025, with sources of one’s own for the two lines of the local budget', () => {
    const ownSources: readonly OwnCapitalSource[] = [
      { code: 'NSDP.SN', name: { vi: 'Sự nghiệp', en: 'Recurrent' }, parent: 'NSDP' },
      { code: 'NSDP.DTPT', name: { vi: 'Đầu tư', en: 'Investment' }, parent: 'NSDP' },
    ];
    const mix = mixOf(
      [
        ['NSTW.DTPT', '20000'],
        ['NSTW.SN', '28000'],
        ['NSDP.DTPT', '1700'],
        ['NSDP.SN', '10990'],
        ['HDK', '14310'],
      ],
      {
        programme: 'poverty-2021-2025',
        ownSources,
        printedTotals: printed(['', '75000'], ['NSTW', '48000'], ['NSDP', '12690']),
      },
    );
    expect(differences(mix)).toEqual(['0', '0', '0']);
    expect(linesOf(mix.tree)).toEqual([
      'NSNN 60690 80.9%',
      '  NSTW 48000 64.0%',
      '    NSTW.DTPT 20000 26.7%',
      '    NSTW.SN 28000 37.3%',
      '  NSDP 12690 16.9%',
      '    NSDP.SN 10990 14.7%',
      '    NSDP.DTPT 1700 2.3%',
      'HDK 14310 19.1%',
    ]);
  });

  test('new rural development 2021-2025: credit as a flow, which is said', () => {
    const parts: Parts = [
      ['NSTW', '39632'],
      ['NSDP', '156700'],
      ['LG', '224080'],
      ['DN', '105000'],
      ['CD', '139800'],
    ];
    const credit = { capitalSource: 'TDTM', amount: billion('1790000') } as const;
    const contributions = parts.map(([capitalSource, amount]) => ({
      capitalSource,
      amount: billion(amount),
    }));
    const asked = {
      programme: 'new-rural-2021-2025',
      printedTotals: printed(['', '2455212'], ['NSNN', '196332']),
    } as const;
    const added = capitalMix({ ...asked, contributions: [...contributions, { ...credit, nature: 'flow' }] });
    expect(differences(added)).toEqual(['0', '0']);
    expect(codes(added)).toEqual(['stock-added-to-flows', 'integrated-counted-elsewhere']);
    const apart = capitalMix({ ...asked, contributions: [...contributions, credit] });
    expect(differences(apart)).toEqual(['-1790000000000000', '0']);
    expect(codes(apart)).toEqual([
      'stocks-kept-apart',
      'integrated-counted-elsewhere',
      'printed-total-differs',
    ]);
    expect(apart.tree.find(({ capitalSource: code }) => code === 'DNCD')?.parts).toHaveLength(2);
  });

  test('2022: the parts exceed the printed total by 129.8 tỷ, which is told and not mended', () => {
    const parts: Parts = [
      ['NSTW', '11000'],
      ['NSDP', '66397.8'],
      ['LG', '49967'],
      ['DN', '35503'],
      ['CD', '21848'],
    ];
    const mix = capitalMix({
      contributions: [
        ...parts.map(([capitalSource, amount]) => ({ capitalSource, amount: billion(amount) })),
        { capitalSource: 'TDTM', nature: 'flow', amount: billion('436738') },
      ],
      printedTotals: printed(['', '621324'], ['NSNN', '77397.8']),
    });
    expect(shown(mix.total)).toBe('621453800000000');
    expect(mix.printedTotals[0]).toMatchObject({
      amount: { value: '621324000000000' },
      sum: { value: '621453800000000' },
      difference: { value: '129800000000', unit: 'VND' },
      name: { vi: 'Tổng vốn' },
    });
    expect(differences(mix)).toEqual(['129800000000', '0']);
    expect(mix.warnings.at(-1)).toEqual({
      code: 'printed-total-differs',
      text: {
        vi: 'Tổng vốn: tổng các thành phần là 621.453,8 tỷ đồng, số ghi trong văn bản là 621.324 tỷ đồng, chênh lệch 129,8 tỷ đồng; số liệu được giữ nguyên, không tự điều chỉnh.',
        en: 'The total: the parts add up to 621,453.8 billion VND, printed is 621,324 billion VND, 129.8 billion VND apart; nothing was mended.',
      },
    });
    // The share of the community was published as 3.5%.
    const community = mix.shares.find(({ capitalSource: code }) => code === 'CD');
    expect(community && formatQuantity(community.sharePercent, 'en', { decimals: 1 })).toBe('3.5%');
  });

  test('a difference below, and one of a source, names the source', () => {
    const mix = mixOf(
      [
        ['NSTW.SN', '3'],
        ['DN', '2'],
      ],
      { printedTotals: printed(['NSTW', '4'], ['CD', '1']) },
    );
    expect(differences(mix)).toEqual(['-1000000000', 'missing-input']);
    expect(mix.warnings).toEqual([
      expect.objectContaining({ code: 'printed-total-differs', capitalSources: ['NSTW'] }),
    ]);
  });
});

describe('the state budget of a programme', () => {
  test('what is inside twice is counted once', () => {
    const parts: Parts = [
      ['NSNN', '423000'],
      ['TDCS', '23000'],
    ];
    expect(problemsOf(() => mixOf(parts, { programme: 'merged-2026-2035' }))).toEqual([
      ['contradiction', 'contributions.1.capitalSource'],
    ]);
    expect(codes(mixOf(parts, { programme: 'ethnic-minority-2021-2025' }))).toEqual([]);
    expect(codes(mixOf(parts, { programme: 'poverty-2021-2025' }))).toEqual(['policy-credit-beside-budget']);
    expect(codes(mixOf(parts))).toEqual(['policy-credit-beside-budget']);
  });

  test.each(Object.entries(stateBudgetScopes()))('%s rests on something', (programme, scope) => {
    expect(scope.programme).toBe(programme);
    expect(scope.sources.map(({ provenance }) => provenance)).toEqual(['secondary']);
    expect(scope.inside.filter((code) => scope.outside.includes(code))).toEqual([]);
    expect(scope.inside).toEqual(expect.arrayContaining(['NSTW', 'NSDP']));
  });
});

test('a source by its code, with what it is a part of and what its parts are', () => {
  expect(capitalSource('NSTW.DTPT')).toMatchObject({
    code: 'NSTW.DTPT',
    ancestors: ['NSTW', 'NSNN'],
    parts: ['NSTW.DTPT.TN', 'NSTW.DTPT.NN'],
  });
  expect(capitalSource('NSNN')).toMatchObject({ ancestors: [], parts: ['NSTW', 'NSDP'] });
  expect(problemsOf(() => capitalSource('X' as never))).toEqual([['not-one-of', '']]);
});

describe('sources of one’s own', () => {
  const own = (
    code: string,
    parent: string | null,
    more: Partial<OwnCapitalSource> = {},
  ): OwnCapitalSource => ({
    code,
    parent,
    name: { vi: `Nguồn ${code}`, en: `Source ${code}` },
    ...more,
  });

  test('in any order, under the library’s or at the top, as their parents are', () => {
    const mix = mixOf(
      [
        ['B', '1'],
        ['C', '2'],
        ['K', '4'],
        ['S', '8'],
        ['L', '16'],
      ],
      {
        asOf: '2026-01-01',
        ownSources: [
          own('B', 'A'),
          own('A', 'HDK', { endedOn: '2025-12-31' }),
          own('C', 'A', { endedOn: '2025-12-31', sources: [] }),
          own('K', null),
          own('S', 'TDTM'),
          own('L', 'M'),
          own('M', 'LG'),
        ],
      },
    );
    expect(shown(mix.total)).toBe('23000000000');
    expect(linesOf(mix.tree)).toEqual([
      'LG 16 69.6%',
      '  M 16 69.6%',
      '    L 16 69.6%',
      'HDK 3 13.0%',
      '  A 3 13.0%',
      '    C 2 8.7%',
      '    B 1 4.3%',
      'K 4 17.4%',
    ]);
    expect(mix.stocks.map(({ capitalSource: code, name }) => [code, name.vi])).toEqual([['S', 'Nguồn S']]);
    expect(codes(mix)).toEqual(['stocks-kept-apart', 'integrated-counted-elsewhere', 'source-ended']);
    expect(explain(mix, 'vi')).toContain('Nguồn B: 1 tỷ đồng');
  });

  test('all that is wrong with them at once', () => {
    const call = () =>
      mixOf(
        [
          ['NSWT', '1'],
          ['A', '1'],
          ['B', '1'],
        ],
        {
          ownSources: [
            own('NSTW', null),
            own('A', null),
            own('A', null),
            own('D', 'NSDPP'),
            own('E', 'D'),
            own('F', 'G'),
            own('G', 'F'),
            own('H', 'F'),
          ],
          printedTotals: printed(['Z', '1'], ['', '1'], ['', '2']),
          remainderFrom: 'Q',
          total: billion('9'),
        },
      );
    expect(problemsOf(call)).toEqual([
      ['duplicate', 'ownSources.0.code'],
      ['duplicate', 'ownSources.2.code'],
      ['no-such-member', 'ownSources.3.parent'],
      ['cyclic', 'ownSources.5.parent'],
      ['cyclic', 'ownSources.6.parent'],
      ['no-such-member', 'contributions.0.capitalSource'],
      ['no-such-member', 'contributions.2.capitalSource'],
      ['no-such-member', 'remainderFrom'],
      ['no-such-member', 'printedTotals.0.capitalSource'],
      ['duplicate', 'printedTotals.2.capitalSource'],
    ]);
    expect(saidOf(call, 'en')).toContain('there is no NSWT in the list of capital sources');
  });

  test('a part beside its whole', () => {
    expect(
      problemsOf(() =>
        mixOf(
          [
            ['NSDP', '1'],
            ['A', '1'],
          ],
          { ownSources: [own('A', 'NSDP.TINH')] },
        ),
      ),
    ).toEqual([['contradiction', 'contributions.1.capitalSource']]);
  });

  test('what is not sound of them judges nothing else', () => {
    expect(
      problemsOf(() => mixOf([['A', '1']], { ownSources: [{ code: 'A', parent: null } as never] })),
    ).toEqual([['missing', 'ownSources.0.name']]);
    expect(
      problemsOf(() => mixOf([['NSNN', '1']], { programme: 'x' as never, printedTotals: 'all' as never })),
    ).toEqual([
      ['not-one-of', 'programme'],
      ['wrong-type', 'printedTotals'],
    ]);
    expect(
      problemsOf(() =>
        capitalMix({
          contributions: [null, { capitalSource: 5 }],
          remainderFrom: 5,
          printedTotals: [null],
        } as never),
      ),
    ).toEqual([
      ['wrong-type', 'contributions.0'],
      ['wrong-type', 'contributions.1.capitalSource'],
      ['wrong-type', 'remainderFrom'],
      ['wrong-type', 'printedTotals.0'],
    ]);
    // What is wrong of a list keeps nothing of the rest from being told.
    expect(
      problemsOf(() =>
        capitalMix({
          contributions: [
            null,
            { capitalSource: 'NSTW', amount: billion('1') },
            { capitalSource: 'NSNN', amount: billion('1') },
          ],
        } as never),
      ),
    ).toEqual([
      ['wrong-type', 'contributions.0'],
      ['contradiction', 'contributions.1.capitalSource'],
    ]);
    // A chain of one's own that ends in a circle is not itself one.
    expect(problemsOf(() => mixOf([['NSNN', '1']], { ownSources: [own('H', 'F'), own('F', 'F')] }))).toEqual([
      ['cyclic', 'ownSources.1.parent'],
    ]);
  });
});

describe('contributions in kind', () => {
  test('land by class, beside a stated worth that is not added again', () => {
    const mix = capitalMix({
      contributions: [
        {
          capitalSource: 'CD.DAT',
          amount: billion('7'),
          inKind: [
            { value: '45800', unit: 'squareMetre', description: 'đất nông nghiệp', countedInAmount: true },
            { value: '200', unit: 'squareMetre', description: 'đất ở', countedInAmount: true },
          ],
        },
      ],
    });
    expect(shown(mix.total)).toBe('7000000000');
    expect(mix.inKind.map(({ description, quantity }) => [description, shown(quantity)])).toEqual([
      ['đất nông nghiệp', '45800'],
      ['đất ở', '200'],
    ]);
    expect(codes(mix)).toEqual([]);
  });

  test('a price with its day', () => {
    const mix = capitalMix({
      contributions: [
        {
          capitalSource: 'CD.NGAYCONG',
          inKind: [
            {
              value: '10',
              unit: 'labourDay',
              unitPrice: { value: '200000', unit: 'VND', authority: 'UBND tỉnh', setOn: '2024-01-15' },
            },
            {
              value: '10',
              unit: 'labourDay',
              unitPrice: { value: '300000', unit: 'VND', authority: 'UBND tỉnh', setOn: '2025-01-15' },
            },
            {
              value: '10',
              unit: 'labourDay',
              unitPrice: { value: '300000', unit: 'VND', authority: 'UBND tỉnh', setOn: '2025-01-15' },
            },
          ],
        },
      ],
    });
    expect(shown(mix.total)).toBe('8000000');
    expect(mix.inKind[0]?.prices).toEqual([
      { authority: 'UBND tỉnh', setOn: '2024-01-15' },
      { authority: 'UBND tỉnh', setOn: '2025-01-15' },
    ]);
    expect(explain(mix, 'vi')).toContain('theo đơn giá của UBND tỉnh (15/01/2024); UBND tỉnh (15/01/2025)');
    expect(explain(mix, 'en')).toContain('at the price of UBND tỉnh (2024-01-15); UBND tỉnh (2025-01-15)');
  });

  test('units that do not go with their source, a worth that would be added twice', () => {
    const price = { value: '1', unit: 'VND', authority: 'x' } as const;
    const call = () =>
      capitalMix({
        contributions: [
          { capitalSource: 'CD.DAT', inKind: [{ value: 1, unit: 'labourDay' }] },
          { capitalSource: 'CD.DAT', inKind: [{ value: 1, unit: 'hectare' }] },
          { capitalSource: 'CD.NGAYCONG', inKind: [{ value: 1, unit: 'hectare' }] },
          {
            capitalSource: 'CD.TIEN',
            inKind: [{ value: 1, unit: 'item', countedInAmount: true, unitPrice: price }],
          },
          {
            capitalSource: 'CD.HIENVAT',
            amount: billion('1'),
            inKind: [{ value: 1, unit: 'labourDay', countedInAmount: true, unitPrice: price }],
          },
        ],
      });
    expect(problemsOf(call)).toEqual([
      ['unit-mismatch', 'contributions.0.inKind.0.unit'],
      ['unit-mismatch', 'contributions.2.inKind.0.unit'],
      ['unit-mismatch', 'contributions.3.inKind.0.unit'],
      ['contradiction', 'contributions.3.inKind.0.countedInAmount'],
      ['contradiction', 'contributions.3.inKind.0.countedInAmount'],
      ['contradiction', 'contributions.4.inKind.0.countedInAmount'],
    ]);
    expect(saidOf(call, 'vi').split('\n').slice(2, 5)).toEqual([
      'contributions[3].inKind[0].unit: cần đơn vị tính VND, nhận được item',
      'contributions[3].inKind[0].countedInAmount: mâu thuẫn: nguồn vốn này chưa có số tiền để gồm giá trị quy đổi',
      'contributions[3].inKind[0].countedInAmount: mâu thuẫn: giá trị quy đổi đã nằm trong số tiền, tính theo đơn giá sẽ bị trùng',
    ]);
  });
});

describe('the counterpart of a mix', () => {
  const counterpart = { rule: 'poverty-2021-2025', province: 'Lào Cai', supportPercent: 60 } as const;

  test('is judged by the amounts of the local and the central budgets', () => {
    const mix = mixOf(
      [
        ['NSTW.DTPT', '60'],
        ['NSTW.SN', '40'],
        ['NSDP.TINH', '5'],
        ['NSDP.XA', '4.9'],
        ['CD', '50'],
      ],
      { counterpart },
    );
    expect(mix.counterpart).toMatchObject({
      status: 'short',
      centralCapital: { value: '100000000000' },
      localCapital: { value: '9900000000' },
      required: { value: '10000000000' },
      shortfall: { value: '100000000' },
    });
    expect(explain(mix, 'en')).toContain('The local budgets gave 9.9 billion VND, 100 million VND short.');
  });

  test('what is absent or unknown is not zero', () => {
    expect(mixOf([['NSTW', '100']], { counterpart }).counterpart).not.toHaveProperty('localCapital');
    const without = mixOf([['NSDP', '100']], { counterpart }).counterpart;
    expect(without).toMatchObject({ code: 'missing-input', missing: ['contributions'] });
    const open = capitalMix({
      contributions: [{ capitalSource: 'NSTW.SN' }, { capitalSource: 'NSDP' }],
      counterpart,
    });
    expect(open.counterpart).toMatchObject({ code: 'missing-input', missing: ['contributions[0].amount'] });
    expect(explain(open, 'en')).not.toContain('must add');
    expect(
      problemsOf(() => mixOf([['NSDP', '1']], { counterpart: { ...counterpart, province: 'Nowhere' } })),
    ).toEqual([['no-such-member', 'counterpart.province']]);
  });
});
