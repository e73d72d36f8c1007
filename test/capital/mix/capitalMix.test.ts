import { describe, expect, test } from 'vitest';
import {
  capitalMix,
  type CapitalContribution,
  type InKindContribution,
} from '../../../src/capital/internal.js';
import { explain } from '../../../src/foundation/index.js';
import { shown } from '../problems.js';
import { billion, codes } from './mixes.js';

describe('published mixes', () => {
  test('Si Ma Cai, temporary houses: 87 tỷ, of which the state 32.6; the people’s 54.4 is 62.5%', () => {
    const mix = capitalMix({
      total: billion('87'),
      contributions: [{ capitalSource: 'NSNN', amount: billion('32.6') }],
      remainderFrom: 'CD',
    });
    expect(mix.remainder).toMatchObject({
      capitalSource: 'CD',
      name: { vi: 'Vốn huy động từ người dân và cộng đồng' },
      amount: { value: '54400000000', unit: 'VND' },
      sharePercent: { value: '62.52873563218390804597701149425287', unit: 'percent' },
    });
    expect(mix.shares.map(({ sharePercent }) => shown(sharePercent).slice(0, 5))).toEqual(['37.47']);
    expect(codes(mix)).toEqual([]);
    expect(explain(mix, 'vi').split('\n').slice(1)).toEqual([
      '  Căn cứ: Điều 12 Nghị định số 27/2022/NĐ-CP ngày 19/4/2022 của Chính phủ (theo nguồn thứ cấp).',
      '  Căn cứ: Điều 1 Nghị định số 254/2025/NĐ-CP ngày 26/9/2025 của Chính phủ (dẫn theo Bài giới thiệu Nghị định số 254/2025/NĐ-CP).',
      '  Vốn ngân sách nhà nước: 32,6 tỷ đồng, chiếm 37,47%.',
      '    32,6 tỷ đồng ÷ 87 tỷ đồng × 100 ≈ 37,4713%',
      '  Vốn huy động từ người dân và cộng đồng: 54,4 tỷ đồng, chiếm 62,53%.',
      '    54,4 tỷ đồng ÷ 87 tỷ đồng × 100 ≈ 62,5287%',
      '    Phần còn lại của tổng vốn huy động, các nguồn đã nêu là 32,6 tỷ đồng.',
      '      87 tỷ đồng − 32,6 tỷ đồng = 54,4 tỷ đồng',
    ]);
    expect(explain(mix, 'en').split('\n').slice(5)).toEqual([
      '  Contributions of communities and people: 54.4 billion VND, 62.53%.',
      '    54.4 billion VND ÷ 87 billion VND × 100 ≈ 62.5287%',
      '    What the sources above, 32.6 billion VND, leave of the total.',
      '      87 billion VND − 32.6 billion VND = 54.4 billion VND',
    ]);
  });

  test('a remainder with a source is in the tree, the printed totals and the counterpart, once in the shares', () => {
    const mix = capitalMix({
      total: billion('100'),
      contributions: [{ capitalSource: 'NSTW', amount: billion('60') }],
      remainderFrom: 'NSDP',
      printedTotals: [{ capitalSource: 'NSNN', amount: billion('100') }, { amount: billion('100') }],
      counterpart: { rule: 'poverty-2021-2025', province: 'Lai Châu', supportPercent: '80' },
    });
    const [state, ...others] = mix.tree;
    expect(others).toEqual([]);
    expect(state).toMatchObject({
      capitalSource: 'NSNN',
      amount: { value: '100000000000' },
      sharePercent: { value: '100' },
    });
    expect(state?.parts.map(({ capitalSource, amount }) => [capitalSource, shown(amount)])).toEqual([
      ['NSTW', '60000000000'],
      ['NSDP', '40000000000'],
    ]);
    expect(mix.printedTotals.map(({ difference }) => shown(difference))).toEqual(['0', '0']);
    expect(codes(mix)).toEqual([]);
    expect(mix.counterpart).toMatchObject({
      required: { value: '1800000000' },
      localCapital: { value: '40000000000' },
      status: 'met',
    });
    expect(mix.shares.map(({ capitalSource }) => capitalSource)).toEqual(['NSTW']);
    expect(mix.remainder).toMatchObject({ capitalSource: 'NSDP', sharePercent: { value: '40' } });
  });

  test('a remainder from the central budget is what the counterpart is of', () => {
    const mix = capitalMix({
      total: billion('100'),
      contributions: [{ capitalSource: 'NSDP', amount: billion('1') }],
      remainderFrom: 'NSTW.SN',
      counterpart: { rule: 'poverty-2021-2025', province: 'Lai Châu', supportPercent: '80' },
    });
    expect(mix.counterpart).toMatchObject({ required: { value: '2970000000' }, status: 'short' });
  });

  test('whose capital it is, and up to which day', () => {
    const mix = capitalMix({
      subject: 'Si Ma Cai',
      asOf: '2025-03-07',
      contributions: [{ capitalSource: 'NSNN', amount: billion('32.6') }],
    });
    expect([mix.subject, mix.asOf]).toEqual(['Si Ma Cai', '2025-03-07']);
    expect(explain(mix, 'vi').split('\n')[0]).toBe(
      'Si Ma Cai: cơ cấu nguồn vốn đến ngày 07/3/2025; tổng vốn huy động: 32,6 tỷ đồng.',
    );
    expect(explain(mix, 'en').split('\n')[0]).toBe(
      'Si Ma Cai: capital by source up to 2025-03-07; money total: 32.6 billion VND.',
    );
    const bare = capitalMix({ contributions: [{ capitalSource: 'NSNN', amount: billion('32.6') }] });
    expect(Object.keys(bare)).not.toContain('subject');
    expect(Object.keys(bare)).not.toContain('asOf');
    expect(Object.keys(bare)).not.toContain('remainder');
    expect(explain(bare, 'vi').split('\n')[0]).toBe('Cơ cấu nguồn vốn; tổng vốn huy động: 32,6 tỷ đồng.');
    expect(explain(bare, 'en').split('\n')[0]).toBe('Capital by source; money total: 32.6 billion VND.');
  });

  test('Lai Châu: land, labour days and cash stay in their own units', () => {
    const mix = capitalMix({
      contributions: [
        { capitalSource: 'CD.DAT', inKind: [{ unit: 'squareMetre', value: '255142' }] },
        { capitalSource: 'CD.NGAYCONG', inKind: [{ unit: 'labourDay', value: '30996' }] },
        { capitalSource: 'CD.TIEN', amount: { value: '4945', unit: 'millionVND' } },
        {
          capitalSource: 'CD.HIENVAT',
          inKind: [
            { unit: 'item', description: 'cột', value: '81' },
            { unit: 'item', description: 'bóng đèn', value: '113' },
          ],
        },
      ],
    });
    expect(mix.inKind.map(({ quantity, description }) => [shown(quantity), description])).toEqual([
      ['255142', undefined],
      ['30996', undefined],
      ['81', 'cột'],
      ['113', 'bóng đèn'],
    ]);
    expect(mix.total).toMatchObject({ value: '4945000000' });
    expect(
      mix.shares.map(({ capitalSource, amount, sharePercent }) => [
        capitalSource,
        shown(amount),
        shown(sharePercent),
      ]),
    ).toEqual([
      ['CD.DAT', 'missing-input', 'missing-input'],
      ['CD.NGAYCONG', 'missing-input', 'missing-input'],
      ['CD.TIEN', '4945000000', '100'],
      ['CD.HIENVAT', 'missing-input', 'missing-input'],
    ]);
    expect(codes(mix)).toEqual(['in-kind-without-price']);
    expect(mix.warnings[0]?.text).toEqual({
      vi: 'Hiện vật, ngày công hoặc đất chưa có số lượng hoặc đơn giá (Hiến đất; Ngày công lao động; Hiện vật (vật liệu, cây, tài sản trên đất)) nên không nằm trong tổng vốn huy động.',
      en: 'Contributions in kind without a quantity or a price (Donated land; Labour days; In kind (materials, trees, assets on land)) are not in the money total.',
    });
    expect(JSON.parse(JSON.stringify(mix))).toStrictEqual(mix);
    expect(explain(mix, 'en')).toContain('\n  Donated land: 255,142 m².\n');
    expect(explain(mix, 'vi')).toContain('Hiện vật (vật liệu, cây, tài sản trên đất) (cột): 81 đơn vị.');
    expect(explain(mix, 'vi')).not.toContain('Hiến đất: không xác định');
  });

  test('a price of the caller’s makes labour days money, and is named', () => {
    const mix = capitalMix({
      contributions: [
        {
          capitalSource: 'CD.NGAYCONG',
          inKind: [
            {
              unit: 'labourDay',
              value: '30996',
              unitPrice: { value: '200', unit: 'thousandVND', authority: 'UBND tỉnh Lai Châu' },
            },
          ],
        },
        { capitalSource: 'CD.TIEN', amount: { value: '4945', unit: 'millionVND' } },
      ],
    });
    expect(mix.inKind[0]).toMatchObject({
      worth: { value: '6199200000' },
      prices: [{ authority: 'UBND tỉnh Lai Châu' }],
    });
    expect(mix.total).toMatchObject({ value: '11144200000' });
    expect(explain(mix, 'vi')).toContain(
      '\n  Ngày công lao động: 30.996 ngày công, trị giá 6,20 tỷ đồng theo đơn giá của UBND tỉnh Lai Châu, chiếm 55,63%.\n    6,1992 tỷ đồng ÷ 11,1442 tỷ đồng × 100 ≈ 55,6271%\n  Tiền mặt: 4,95 tỷ đồng, chiếm 44,37%.\n',
    );
    expect(explain(mix, 'en')).toContain(
      '\n  Labour days: 30,996 labour days, worth 6.20 billion VND at the price of UBND tỉnh Lai Châu, 55.63%.\n',
    );
  });

  test('Mường Khương: sources named, amounts not given', () => {
    const mix = capitalMix({
      contributions: [
        { capitalSource: 'NSTW' },
        { capitalSource: 'NSDP.TINH' },
        { capitalSource: 'CD.NGAYCONG', inKind: [{ unit: 'labourDay' }] },
        { capitalSource: 'CD.DAT', inKind: [{ unit: 'squareMetre' }] },
      ],
    });
    expect([mix.total, ...mix.shares.map(({ amount }) => amount)].map(shown)).toEqual(
      Array(5).fill('missing-input'),
    );
    expect(mix.inKind.map(({ quantity }) => shown(quantity))).toEqual(['missing-input', 'missing-input']);
    expect(mix.knownTotal.value).toBe('0');
    expect(codes(mix)).toEqual(['unknown-amounts', 'in-kind-without-price']);
    expect(mix.total).toMatchObject({
      missing: ['contributions[0].amount', 'contributions[1].amount'],
      reason: {
        vi: 'thiếu số liệu về số vốn: Ngân sách trung ương, số vốn: Ngân sách cấp tỉnh',
        en: 'it needs amount: Central budget, amount: Provincial budget',
      },
    });
    expect(mix.shares.map(({ amount }) => amount)).toMatchObject([
      { missing: ['contributions[0].amount'] },
      { missing: ['contributions[1].amount'] },
      { missing: ['contributions[2].inKind[0].value', 'contributions[2].inKind[0].unitPrice'] },
      { missing: ['contributions[3].inKind[0].value', 'contributions[3].inKind[0].unitPrice'] },
    ]);
    expect(mix.inKind).toMatchObject([
      {
        quantity: { missing: ['contributions[2].inKind[0].value'] },
        worth: { missing: ['contributions[2].inKind[0].value', 'contributions[2].inKind[0].unitPrice'] },
        prices: [],
      },
      {
        quantity: {
          reason: {
            vi: 'thiếu số liệu về số lượng: Hiến đất',
            en: 'it needs quantity: Donated land',
          },
        },
        worth: {
          reason: {
            vi: 'thiếu số liệu về số lượng: Hiến đất, đơn giá: Hiến đất',
            en: 'it needs quantity: Donated land, unit price: Donated land',
          },
        },
      },
    ]);
    expect(mix.warnings).toMatchObject([
      {
        text: {
          vi: 'Có nguồn chưa có số liệu (Ngân sách trung ương; Ngân sách cấp tỉnh); không được coi là bằng 0.',
          en: 'The amount of a source is not known (Central budget; Provincial budget); unknown is not zero.',
        },
        capitalSources: ['NSTW', 'NSDP.TINH'],
      },
      { capitalSources: ['CD.NGAYCONG', 'CD.DAT'] },
    ]);
    expect(explain(mix, 'en')).toContain('Central budget: not defined (it needs amount: Central budget).');
    expect(explain(mix, 'vi')).toContain(
      '\n  Ngày công lao động: không xác định (thiếu số liệu về số lượng: Ngày công lao động).\n',
    );
  });
});

describe('adding up', () => {
  test('entries of one source are added, things of one name and unit too', () => {
    const land = (value?: string, description?: string): CapitalContribution => ({
      capitalSource: 'CD.DAT',
      inKind: [
        {
          unit: 'squareMetre',
          ...(value === undefined ? {} : { value }),
          ...(description === undefined ? {} : { description }),
        },
      ],
    });
    const mix = capitalMix({
      contributions: [
        { capitalSource: 'NSNN', amount: billion('1') },
        land('200000', 'đất ở'),
        land('900000', 'đất nông nghiệp'),
        land('1', 'đất ở'),
        land('5'),
        land(),
        { capitalSource: 'NSNN', amount: billion('3') },
        { capitalSource: 'DN', amount: billion('1') },
      ],
    });
    expect(
      mix.shares.map(({ capitalSource, amount, sharePercent }) => [
        capitalSource,
        shown(amount),
        shown(sharePercent),
      ]),
    ).toEqual([
      ['NSNN', '4000000000', '80'],
      ['CD.DAT', 'missing-input', 'missing-input'],
      ['DN', '1000000000', '20'],
    ]);
    expect(mix.inKind.map(({ quantity }) => shown(quantity))).toEqual(['200001', '900000', 'missing-input']);
  });

  test('money and priced things of one source are one amount; a thing without a price beside them is not counted', () => {
    const mix = capitalMix({
      contributions: [
        {
          capitalSource: 'CD',
          amount: { value: '100', unit: 'VND' },
          inKind: [
            { unit: 'house', value: 2, unitPrice: { value: '50', unit: 'VND', authority: 'a' } },
            { unit: 'house', value: 1, unitPrice: { value: '70', unit: 'VND', authority: 'a' } },
            { unit: 'house', unitPrice: { value: '70', unit: 'VND', authority: 'b' } },
          ],
        },
      ],
    });
    expect(mix.shares.map(({ amount }) => shown(amount))).toEqual(['270']);
    expect(mix.inKind).toMatchObject([
      { worth: { code: 'missing-input' }, prices: [{ authority: 'a' }, { authority: 'b' }] },
    ]);
    expect(codes(mix)).toEqual(['in-kind-without-price']);
  });

  test('money and priced things are told in two lines, the things below', () => {
    const price = { value: '5', unit: 'millionVND', authority: 'UBND tỉnh' } as const;
    const mix = capitalMix({
      contributions: [
        {
          capitalSource: 'CD',
          amount: billion('1'),
          inKind: [{ unit: 'house', value: 3, description: 'nhà', unitPrice: price }],
        },
        {
          capitalSource: 'DN',
          inKind: [
            { unit: 'house', value: 1, unitPrice: price },
            { unit: 'house', value: 0, unitPrice: { ...price, authority: 'Sở Tài chính' } },
            { unit: 'works', value: 2, unitPrice: price },
          ],
        },
      ],
    });
    // Two things are two things, even if one of them is worth nothing.
    const both = capitalMix({
      contributions: [
        {
          capitalSource: 'DN',
          inKind: [
            { unit: 'house', value: 1, unitPrice: price },
            { unit: 'works', value: 0, unitPrice: price },
          ],
        },
      ],
    });
    expect(explain(both, 'vi').split('\n').slice(3)).toEqual([
      '  Vốn doanh nghiệp, hợp tác xã: 5 triệu đồng, chiếm 100%.',
      '    5 triệu đồng ÷ 5 triệu đồng × 100 = 100%',
      '    Vốn doanh nghiệp, hợp tác xã: 1 căn nhà, trị giá 5 triệu đồng theo đơn giá của UBND tỉnh.',
      '    Vốn doanh nghiệp, hợp tác xã: 0 công trình, trị giá 0 đồng theo đơn giá của UBND tỉnh.',
    ]);
    expect(explain(mix, 'vi').split('\n').slice(3)).toEqual([
      '  Vốn huy động từ người dân và cộng đồng: 1,02 tỷ đồng, chiếm 98,54%.',
      '    1,015 tỷ đồng ÷ 1,03 tỷ đồng × 100 ≈ 98,5437%',
      '    Vốn huy động từ người dân và cộng đồng (nhà): 3 căn nhà, trị giá 15 triệu đồng theo đơn giá của UBND tỉnh.',
      '  Vốn doanh nghiệp, hợp tác xã: 15 triệu đồng, chiếm 1,46%.',
      '    0,015 tỷ đồng ÷ 1,03 tỷ đồng × 100 ≈ 1,4563%',
      '    Vốn doanh nghiệp, hợp tác xã: 1 căn nhà, trị giá 5 triệu đồng theo đơn giá của UBND tỉnh; Sở Tài chính.',
      '    Vốn doanh nghiệp, hợp tác xã: 2 công trình, trị giá 10 triệu đồng theo đơn giá của UBND tỉnh.',
    ]);
    expect(explain(mix, 'en')).toContain(
      'Contributions of communities and people (nhà): 3 houses, worth 15 million VND at the price of UBND tỉnh.',
    );
  });

  test('one unknown entry makes its source and the sum unknown, not what is known', () => {
    const mix = capitalMix({
      contributions: [
        { capitalSource: 'NSNN', amount: billion('1') },
        { capitalSource: 'NSNN' },
        { capitalSource: 'DN', amount: billion('1') },
      ],
    });
    expect(mix.shares.map(({ amount, sharePercent }) => [shown(amount), shown(sharePercent)])).toEqual([
      ['missing-input', 'missing-input'],
      ['1000000000', 'missing-input'],
    ]);
    expect(mix.knownTotal.value).toBe('2000000000');
  });

  test('with a stated total the known shares stand, and the rest has no source', () => {
    const mix = capitalMix({
      total: billion('4'),
      contributions: [{ capitalSource: 'NSNN', amount: billion('1') }, { capitalSource: 'DN' }],
    });
    expect(mix.shares.map(({ sharePercent }) => shown(sharePercent))).toEqual(['25', 'missing-input']);
    expect(mix.remainder).toMatchObject({ name: { en: 'The remainder' }, sharePercent: { value: '75' } });
    expect(mix.remainder).not.toHaveProperty('source');
    expect(codes(mix)).toEqual(['unknown-amounts', 'remainder-without-source']);
    expect(JSON.parse(JSON.stringify(mix))).toStrictEqual(mix);
    expect(explain(mix, 'vi')).toContain('\n  Phần còn lại: 3 tỷ đồng, chiếm 75%.\n');
    expect(mix.warnings[1]).toEqual({
      code: 'remainder-without-source',
      text: {
        vi: 'Nguồn không nêu phần còn lại của tổng vốn là từ nguồn vốn nào.',
        en: 'Where the rest of the total comes from is not stated.',
      },
    });
  });

  test('entries that make up the stated total leave nothing to ask about', () => {
    const mix = capitalMix({
      total: billion('1'),
      contributions: [{ capitalSource: 'NSNN', amount: billion('1') }],
    });
    expect(mix.remainder?.amount.value).toBe('0');
    expect(codes(mix)).toEqual([]);
  });

  test('shares of nothing are refused', () => {
    const mix = capitalMix({ contributions: [{ capitalSource: 'DN', amount: { value: 0, unit: 'VND' } }] });
    expect(mix.shares.map(({ sharePercent }) => shown(sharePercent))).toEqual(['zero-denominator']);
    expect(explain(mix, 'vi').split('\n').slice(3)).toEqual(['  Vốn doanh nghiệp, hợp tác xã: 0 đồng.']);
    const stated = capitalMix({
      total: billion('0'),
      contributions: [{ capitalSource: 'DN', amount: billion('0') }],
      remainderFrom: 'CD',
    });
    expect(shown(stated.remainder?.sharePercent ?? { kind: 'refusal', code: 'none' })).toBe(
      'zero-denominator',
    );
    expect(explain(stated, 'vi').split('\n').slice(4)).toEqual([
      '  Vốn huy động từ người dân và cộng đồng: 0 đồng.',
      '    Phần còn lại của tổng vốn huy động, các nguồn đã nêu là 0 đồng.',
      '      0 đồng − 0 đồng = 0 đồng',
    ]);
  });
});

describe('results compose', () => {
  test('what a mix gave is taken by the next', () => {
    const first = capitalMix({
      total: billion('5'),
      contributions: [{ capitalSource: 'NSNN', amount: billion('3') }],
      remainderFrom: 'CD',
    });
    const { remainder, knownTotal } = first;
    if (remainder?.capitalSource === undefined) throw new Error('no remainder');
    const next = capitalMix({
      contributions: [
        { capitalSource: 'NSNN', amount: knownTotal },
        { capitalSource: remainder.capitalSource, amount: remainder.amount },
      ],
    });
    expect(next.total).toEqual(first.total);
    expect(next.shares[1]?.sharePercent).toEqual(remainder.sharePercent);
  });

  test.each([
    'labourDay',
    'squareMetre',
    'hectare',
    'kilometre',
    'house',
    'works',
    'product',
    'item',
  ] as const)('a quantity in %s is taken with its unit', (unit) => {
    const mix = (inKind: InKindContribution) =>
      capitalMix({ contributions: [{ capitalSource: 'CD', inKind: [inKind] }] });
    const [first] = mix({ value: '2.5', unit }).inKind;
    expect(first?.quantity).toEqual({ kind: 'quantity', value: '2.5', unit });
    if (first?.quantity.kind !== 'quantity') throw new Error('no quantity');
    expect(mix({ ...first.quantity }).inKind).toEqual(mix({ value: '2.5', unit }).inKind);
  });
});
