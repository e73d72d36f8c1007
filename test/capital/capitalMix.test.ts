import { describe, expect, test } from 'vitest';
import {
  capitalMix,
  capitalSourceCodeSchema,
  capitalSources,
  type CapitalContribution,
  type CapitalMixInput,
} from '../../src/capital/internal.js';
import { explain } from '../../src/foundation/internal.js';
import { problemsOf, saidOf, shown } from './problems.js';

const billion = (value: string) => ({ value, unit: 'billionVND' }) as const;
const codes = (mix: ReturnType<typeof capitalMix>) => mix.warnings.map(({ code }) => code);

test('each source is a part of the one that the texts put it under', () => {
  expect(
    Object.values(capitalSources).flatMap(({ code, parent }) =>
      parent === null ? [] : [`${code} < ${parent}`],
    ),
  ).toEqual([
    'NSTW < NSNN',
    'NSTW.DTPT < NSTW',
    'NSTW.DTPT.TN < NSTW.DTPT',
    'NSTW.DTPT.NN < NSTW.DTPT',
    'NSTW.SN < NSTW',
    'NSDP < NSNN',
    'NSDP.TINH < NSDP',
    'NSDP.HUYEN < NSDP',
    'NSDP.XA < NSDP',
    'TDUT < NSDP',
    'CD.TIEN < CD',
    'CD.NGAYCONG < CD',
    'CD.DAT < CD',
    'CD.HIENVAT < CD',
  ]);
  expect(
    Object.values(capitalSources).flatMap(({ code, nature }) => (nature === 'stock' ? [code] : [])),
  ).toEqual(['TDTM']);
});

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
      '  Căn cứ: Điều 1 Nghị định số 254/2025/NĐ-CP ngày 26/9/2025 của Chính phủ (theo nguồn thứ cấp).',
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
      priceAuthorities: ['UBND tỉnh Lai Châu'],
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
        vi: 'thiếu số liệu đầu vào cần thiết (số vốn: Ngân sách trung ương, số vốn: Ngân sách cấp tỉnh)',
        en: 'an input that is needed is missing (amount: Central budget, amount: Provincial budget)',
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
        priceAuthorities: [],
      },
      {
        quantity: {
          reason: {
            vi: 'thiếu số liệu đầu vào cần thiết (số lượng: Hiến đất)',
            en: 'an input that is needed is missing (quantity: Donated land)',
          },
        },
        worth: {
          reason: {
            vi: 'thiếu số liệu đầu vào cần thiết (số lượng: Hiến đất, đơn giá: Hiến đất)',
            en: 'an input that is needed is missing (quantity: Donated land, unit price: Donated land)',
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
    expect(explain(mix, 'en')).toContain(
      'Central budget: not defined (an input that is needed is missing (amount: Central budget)).',
    );
    expect(explain(mix, 'vi')).toContain(
      '\n  Ngày công lao động: không xác định (thiếu số liệu đầu vào cần thiết (số lượng: Ngày công lao động)).\n',
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
    expect(mix.inKind).toMatchObject([{ worth: { code: 'missing-input' }, priceAuthorities: ['a', 'b'] }]);
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

describe('stocks and double counts', () => {
  /** New rural development 2021-2023: of about 2.55 million tỷ, 1,983,970 was outstanding loans. */
  test('outstanding loans stay out of the total', () => {
    const mix = capitalMix({
      contributions: [
        { capitalSource: 'NSNN', amount: billion('300000') },
        { capitalSource: 'TDTM', amount: billion('1983970'), asOf: '2023-12-31' },
        { capitalSource: 'TDCS', nature: 'stock' },
      ],
    });
    expect(mix.total).toMatchObject({ value: '300000000000000' });
    expect(mix.stocks).toMatchObject([
      { capitalSource: 'TDTM', amount: { value: '1983970000000000' }, asOf: '2023-12-31' },
      { capitalSource: 'TDCS', amount: { code: 'missing-input' } },
    ]);
    expect(mix.shares.map(({ capitalSource }) => capitalSource)).toEqual(['NSNN']);
    expect(codes(mix)).toEqual(['stocks-kept-apart']);
    expect(mix.stocks[1]?.amount).toMatchObject({ missing: ['contributions[2].amount'] });
    expect(explain(mix, 'vi').split('\n').slice(-3)).toEqual([
      '  Vốn tín dụng (dư nợ cho vay trên địa bàn xã) tại ngày 31/12/2023: 1.983.970 tỷ đồng.',
      '  Vốn tín dụng chính sách: không xác định (thiếu số liệu đầu vào cần thiết (số vốn: Vốn tín dụng chính sách)).',
      '  Lưu ý: Dư nợ (Vốn tín dụng (dư nợ cho vay trên địa bàn xã); Vốn tín dụng chính sách) là số tại một thời điểm, không cộng vào tổng vốn huy động.',
    ]);
    expect(explain(mix, 'en')).toContain(
      '\n  Bank credit (outstanding loans in communes) on 2023-12-31: 1,983,970 billion VND.\n',
    );
  });

  test('things from a source that is a stock are told beside it', () => {
    const mix = capitalMix({
      contributions: [
        { capitalSource: 'HDK', nature: 'stock', inKind: [{ value: 2, unit: 'works' }] },
        { capitalSource: 'NSNN', amount: billion('1') },
      ],
    });
    expect(mix.shares.map(({ capitalSource }) => capitalSource)).toEqual(['NSNN']);
    expect(explain(mix, 'vi')).toContain('\n  Vốn huy động hợp pháp khác: 2 công trình.\n');
  });

  test('a year’s new lending is a flow, if the caller says so', () => {
    const mix = capitalMix({
      contributions: [{ capitalSource: 'TDTM', nature: 'flow', amount: billion('5') }],
    });
    expect(mix.total).toMatchObject({ value: '5000000000' });
  });

  test('policy credit beside the state budget may be counted twice', () => {
    const credit = { capitalSource: 'TDCS', amount: billion('1') } as const;
    const mix = capitalMix({ contributions: [{ capitalSource: 'NSNN', amount: billion('5') }, credit] });
    expect(mix.warnings).toMatchObject([
      {
        code: 'policy-credit-beside-budget',
        capitalSources: ['NSNN', 'TDCS'],
        sources: [{ source: { number: '257/2025/QH15' }, provenance: 'secondary' }],
      },
    ]);
    expect(explain(mix, 'vi')).toContain('Căn cứ: Nghị quyết số 257/2025/QH15 ngày 11/12/2025 của Quốc hội');
    expect(explain(mix, 'vi')).toContain(
      '\n  Lưu ý: Nghị quyết số 257/2025/QH15 tính vốn tín dụng chính sách',
    );
    expect(
      codes(capitalMix({ contributions: [{ capitalSource: 'NSTW', amount: billion('5') }, credit] })),
    ).toEqual([]);
    expect(
      codes(capitalMix({ contributions: [credit], total: billion('5'), remainderFrom: 'NSNN' })),
    ).toEqual(['policy-credit-beside-budget']);
    const stock = { ...credit, nature: 'stock' } as const;
    expect(
      codes(capitalMix({ contributions: [{ capitalSource: 'NSNN', amount: billion('5') }, stock] })),
    ).toEqual(['stocks-kept-apart']);
  });

  test('the district budget ended on 30 June 2025', () => {
    const district = (asOf?: string): CapitalContribution => ({
      capitalSource: 'NSDP.HUYEN',
      amount: billion('1'),
      ...(asOf === undefined ? {} : { asOf }),
    });
    const mix = capitalMix({ contributions: [district()], asOf: '2025-12-31' });
    expect(mix.warnings).toMatchObject([
      {
        code: 'source-ended',
        capitalSources: ['NSDP.HUYEN'],
        text: {
          vi: 'Ngân sách cấp huyện không còn từ sau ngày 30/6/2025; số liệu tính đến ngày 31/12/2025 chỉ có thể gồm phần đến hết ngày đó.',
          en: 'District budget ended on 2025-06-30; an amount up to 2025-12-31 can only hold what came in until then.',
        },
      },
    ]);
    expect(explain(mix, 'vi')).toContain('Căn cứ: Quyết định 3664/QĐ-UBND của Ủy ban nhân dân tỉnh Nghệ An');
    const codesOn = (asOf: string | undefined, ...entries: CapitalContribution[]) =>
      codes(capitalMix({ contributions: entries, ...(asOf === undefined ? {} : { asOf }) }));
    expect(codesOn('2025-06-30', district())).toEqual([]);
    expect(codesOn('2025-07-01', district())).toEqual(['source-ended']);
    expect(codesOn(undefined, district())).toEqual([]);
    expect(codesOn('2025-12-31', district('2025-06-30'))).toEqual([]);
    expect(codesOn(undefined, district('2025-06-30'), district('2025-07-02'))).toEqual(['source-ended']);
    expect(codesOn('2025-12-31', { capitalSource: 'NSDP.XA', amount: billion('1') })).toEqual([]);
    const twice = capitalMix({ contributions: [district('2025-09-01'), district('2025-08-01')] });
    expect(twice.warnings.map(({ text }) => text.en)).toEqual([expect.stringContaining('up to 2025-09-01')]);
    const rest = capitalMix({
      contributions: [{ capitalSource: 'CD', amount: billion('1') }],
      total: billion('2'),
      remainderFrom: 'NSDP.HUYEN',
      asOf: '2025-12-31',
    });
    expect(codes(rest)).toEqual(['source-ended']);
  });

  test('integrated capital carries a warning', () => {
    expect(codes(capitalMix({ contributions: [{ capitalSource: 'LG', amount: billion('1') }] }))).toEqual([
      'integrated-counted-elsewhere',
    ]);
    const rest: CapitalMixInput = {
      total: billion('2'),
      contributions: [{ capitalSource: 'NSNN', amount: billion('1') }],
      remainderFrom: 'LG',
    };
    expect(codes(capitalMix(rest))).toEqual(['integrated-counted-elsewhere']);
  });

  test('a source and its part are not both counted', () => {
    expect(
      problemsOf(() =>
        capitalMix({
          contributions: [
            { capitalSource: 'NSTW.DTPT.TN', amount: billion('1') },
            { capitalSource: 'NSNN', amount: billion('5') },
          ],
        }),
      ),
    ).toEqual([['contradiction', 'contributions.0.capitalSource']]);
    // Land without a price adds no money, so it may stand beside the community's money.
    const mix = capitalMix({
      contributions: [
        { capitalSource: 'CD', amount: billion('1') },
        { capitalSource: 'CD.DAT', inKind: [{ unit: 'hectare', value: 1 }] },
      ],
    });
    expect(mix.total).toMatchObject({ value: '1000000000' });
  });
});

describe('bad input', () => {
  const state: CapitalContribution = { capitalSource: 'NSTW', amount: billion('1') };
  test.each([
    [{ contributions: [] }, [['too-short', 'contributions']]],
    [{ contributions: [state], remainderFrom: 'CD' }, [['missing', 'total']]],
    [
      { contributions: [state], remainderFrom: 'NSTW', total: billion('2') },
      [['contradiction', 'remainderFrom']],
    ],
    [
      { contributions: [state], remainderFrom: 'NSNN', total: billion('2') },
      [['contradiction', 'remainderFrom']],
    ],
    [
      { contributions: [state], remainderFrom: 'NSTW.SN', total: billion('2') },
      [['contradiction', 'remainderFrom']],
    ],
    [
      { contributions: [state, { capitalSource: 'DN' }], remainderFrom: 'CD', total: billion('2') },
      [['contradiction', 'remainderFrom']],
    ],
    [
      { contributions: [state], remainderFrom: 'TDTM', total: billion('2') },
      [['contradiction', 'remainderFrom']],
    ],
    [{ contributions: [state], total: billion('0.999') }, [['part-exceeds-whole', 'total']]],
    [{ contributions: [{ capitalSource: 'X' }] }, [['not-one-of', 'contributions.0.capitalSource']]],
    [
      { contributions: [{ capitalSource: 'CD.DAT', inKind: [{ unit: 'sào' }] }] },
      [['not-one-of', 'contributions.0.inKind.0.unit']],
    ],
    [
      {
        contributions: [
          { capitalSource: 'CD', inKind: [{ unit: 'item', unitPrice: { value: '1', unit: 'VND' } }] },
        ],
      },
      [['missing', 'contributions.0.inKind.0.unitPrice.authority']],
    ],
  ])('%#', (input, problems) => {
    expect(problemsOf(() => capitalMix(input as never))).toEqual(problems);
  });
});

describe('what is said of bad input', () => {
  const mix = (input: Partial<CapitalMixInput>) => () =>
    capitalMix({ contributions: [{ capitalSource: 'NSTW', amount: billion('1') }], ...input });

  test('all at once, what is sound of a list checked even if its neighbour is not', () => {
    const call = mix({
      total: billion('5'),
      contributions: [
        { capitalSource: 'NSTW', amount: billion('1') },
        { capitalSource: 'NSDP', amount: billion('12,5') },
        { capitalSource: 'NSNN', amount: billion('3') },
        { capitalSource: 'DN' },
      ],
      remainderFrom: 'NSTW.SN',
    });
    expect(saidOf(call, 'vi').split('\n').slice(1)).toEqual([
      'contributions[0].capitalSource: mâu thuẫn: NSTW (Ngân sách trung ương) đã nằm trong NSNN (Vốn ngân sách nhà nước)',
      'remainderFrom: mâu thuẫn: phần còn lại từ NSTW.SN (Kinh phí sự nghiệp (chi thường xuyên)), trong khi đã có số liệu của NSTW (Ngân sách trung ương)',
      'remainderFrom: mâu thuẫn: phần còn lại từ NSTW.SN (Kinh phí sự nghiệp (chi thường xuyên)), trong khi chưa có số liệu của DN (Vốn doanh nghiệp, hợp tác xã)',
    ]);
    expect(saidOf(call, 'en').split('\n').slice(1)).toEqual([
      'contributions[0].capitalSource: contradiction: NSTW (Central budget) is a part of NSNN (State budget)',
      'remainderFrom: contradiction: the remainder is from NSTW.SN (Recurrent funds), while NSTW (Central budget) is counted',
      'remainderFrom: contradiction: the remainder is from NSTW.SN (Recurrent funds), while the amount of DN (Enterprises and cooperatives) is not known',
    ]);
    expect(problemsOf(call)[0]).toEqual(['bad-format', 'contributions.1.amount.value']);
  });

  test('a stock as the remainder, more than the total', () => {
    const call = mix({ total: billion('0.5'), remainderFrom: 'TDTM' });
    expect(saidOf(call, 'vi')).toBe(
      [
        'remainderFrom: mâu thuẫn: phần còn lại từ TDTM (Vốn tín dụng (dư nợ cho vay trên địa bàn xã)), là dư nợ tại một thời điểm',
        'total: tổng các nguồn vốn (1 tỷ đồng) lớn hơn tổng vốn đã nêu (500 triệu đồng)',
      ].join('\n'),
    );
    expect(saidOf(call, 'en')).toBe(
      [
        'remainderFrom: contradiction: the remainder is from TDTM (Bank credit (outstanding loans in communes)), which is outstanding on a day',
        'total: the sum of the sources (1 billion VND) is larger than the stated total (500 million VND)',
      ].join('\n'),
    );
  });

  test('a remainder without a total', () => {
    expect(saidOf(mix({ remainderFrom: 'CD' }), 'vi')).toBe(
      'total: còn thiếu; cần số liệu kèm đơn vị tính: { value, unit }',
    );
  });

  test('what cannot be looked at is not judged', () => {
    const bad = { capitalSource: 'NSNN', amount: billion('x') } as const;
    const over = { capitalSource: 'CD', amount: billion('9') } as const;
    expect(problemsOf(mix({ contributions: [over, bad], total: billion('5') }))).toEqual([
      ['bad-format', 'contributions.1.amount.value'],
    ]);
    expect(problemsOf(mix({ contributions: [over], total: billion('x') }))).toEqual([
      ['bad-format', 'total.value'],
    ]);
    expect(problemsOf(mix({ contributions: [over], remainderFrom: 'X' as never }))).toEqual([
      ['not-one-of', 'remainderFrom'],
    ]);
    expect(problemsOf(mix({ contributions: 'none' as never, remainderFrom: 'CD' }))).toEqual([
      ['wrong-type', 'contributions'],
      ['missing', 'total'],
    ]);
  });
});

describe('the list of sources', () => {
  test.each(Object.entries(capitalSources))(
    '%s is listed under its code, with a source and a known parent',
    (code, entry) => {
      expect(entry.code).toBe(code);
      expect(capitalSourceCodeSchema.safeParse(code).success).toBe(true);
      expect(entry.sources.length).toBeGreaterThan(0);
      expect(entry.sources.every(({ provenance }) => provenance === 'secondary')).toBe(true);
      expect(entry.parent === null || entry.parent in capitalSources).toBe(true);
      expect(entry.name.vi).toBe(entry.name.vi.normalize('NFC'));
    },
  );

  test('cannot be changed', () => {
    expect(Object.isFrozen(capitalSources.CD.sources)).toBe(true);
  });
});
