import { describe, expect, test } from 'vitest';
import {
  capitalMix,
  capitalSourceCodeSchema,
  capitalSources,
  type CapitalContribution,
  type CapitalMixInput,
} from '../../src/capital/index.js';
import { explain } from '../../src/foundation/internal.js';
import { problemsOf, shown } from './problems.js';

const billion = (amount: string) => ({ amount, unit: 'billionVND' }) as const;
const codes = (mix: ReturnType<typeof capitalMix>) => mix.cautions.map(({ code }) => code);

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
      sources: [{ source: 'NSNN', money: billion('32.6') }],
      restFrom: 'CD',
    });
    expect(mix.rest).toMatchObject({
      source: 'CD',
      name: { vi: 'Vốn huy động cộng đồng, người dân' },
      amount: { value: '54400000000', unit: 'VND' },
      sharePercent: { value: '62.52873563218390804597701149425287', unit: 'percent' },
    });
    expect(mix.sources.map(({ sharePercent }) => shown(sharePercent).slice(0, 5))).toEqual(['37.47']);
    expect(codes(mix)).toEqual([]);
    expect(explain(mix, 'vi')).toContain('87 tỷ đồng − 32,6 tỷ đồng = 54,4 tỷ đồng');
  });

  test('Lai Châu: land, labour days and cash stay in their own units', () => {
    const mix = capitalMix({
      sources: [
        { source: 'CD.DAT', inKind: [{ unit: 'squareMetre', quantity: '255142' }] },
        { source: 'CD.NGAYCONG', inKind: [{ unit: 'labourDay', quantity: '30996' }] },
        { source: 'CD.TIEN', money: { value: '4945', unit: 'millionVND' } },
        {
          source: 'CD.HIENVAT',
          inKind: [
            { unit: 'item', what: 'cột', quantity: '81' },
            { unit: 'item', what: 'bóng đèn', quantity: '113' },
          ],
        },
      ],
    });
    expect(mix.inKind.map(({ quantity, what }) => [shown(quantity), what])).toEqual([
      ['255142', undefined],
      ['30996', undefined],
      ['81', 'cột'],
      ['113', 'bóng đèn'],
    ]);
    expect(mix.total).toMatchObject({ value: '4945000000' });
    expect(
      mix.sources.map(({ source, amount, sharePercent }) => [source, shown(amount), shown(sharePercent)]),
    ).toEqual([
      ['CD.DAT', 'missing-input', 'missing-input'],
      ['CD.NGAYCONG', 'missing-input', 'missing-input'],
      ['CD.TIEN', '4945000000', '100'],
      ['CD.HIENVAT', 'missing-input', 'missing-input'],
    ]);
    expect(codes(mix)).toEqual(['in-kind-without-value']);
    expect(explain(mix, 'vi')).toContain('Hiện vật (vật liệu, cây, tài sản trên đất) (cột): 81 đơn vị.');
    expect(explain(mix, 'vi')).not.toContain('Hiến đất: không xác định');
  });

  test('a price of the caller’s makes labour days money, and is named', () => {
    const mix = capitalMix({
      sources: [
        {
          source: 'CD.NGAYCONG',
          inKind: [
            {
              unit: 'labourDay',
              quantity: '30996',
              unitPrice: { value: '200', unit: 'thousandVND', authority: 'giá của UBND tỉnh' },
            },
          ],
        },
        { source: 'CD.TIEN', money: { value: '4945', unit: 'millionVND' } },
      ],
    });
    expect(mix.inKind[0]).toMatchObject({
      value: { value: '6199200000' },
      priceAuthorities: ['giá của UBND tỉnh'],
    });
    expect(mix.total).toMatchObject({ value: '11144200000' });
    expect(explain(mix, 'vi')).toContain('trị giá 6,1992 tỷ đồng theo đơn giá: giá của UBND tỉnh');
  });

  test('Mường Khương: sources named, amounts not given', () => {
    const mix = capitalMix({
      sources: [
        { source: 'NSTW' },
        { source: 'NSDP.TINH' },
        { source: 'CD.NGAYCONG', inKind: [{ unit: 'labourDay' }] },
        { source: 'CD.DAT', inKind: [{ unit: 'squareMetre' }] },
      ],
    });
    expect([mix.total, ...mix.sources.map(({ amount }) => amount)].map(shown)).toEqual(
      Array(5).fill('missing-input'),
    );
    expect(mix.inKind.map(({ quantity }) => shown(quantity))).toEqual(['missing-input', 'missing-input']);
    expect(mix.knownTotal.value).toBe('0');
    expect(codes(mix)).toEqual(['unknown-amounts', 'in-kind-without-value']);
    expect(explain(mix, 'en')).toContain('Central budget: not defined');
  });
});

describe('adding up', () => {
  test('entries of one source are added, things of one name and unit too', () => {
    const land = (quantity?: string, what?: string): CapitalContribution => ({
      source: 'CD.DAT',
      inKind: [
        {
          unit: 'squareMetre',
          ...(quantity === undefined ? {} : { quantity }),
          ...(what === undefined ? {} : { what }),
        },
      ],
    });
    const mix = capitalMix({
      sources: [
        { source: 'NSNN', money: billion('1') },
        land('200000', 'đất ở'),
        land('900000', 'đất nông nghiệp'),
        land('1', 'đất ở'),
        land('5'),
        land(),
        { source: 'NSNN', money: billion('3') },
        { source: 'DN', money: billion('1') },
      ],
    });
    expect(
      mix.sources.map(({ source, amount, sharePercent }) => [source, shown(amount), shown(sharePercent)]),
    ).toEqual([
      ['NSNN', '4000000000', '80'],
      ['CD.DAT', 'missing-input', 'missing-input'],
      ['DN', '1000000000', '20'],
    ]);
    expect(mix.inKind.map(({ quantity }) => shown(quantity))).toEqual(['200001', '900000', 'missing-input']);
  });

  test('money and priced things of one source are one amount; a thing without a price beside them is not counted', () => {
    const mix = capitalMix({
      sources: [
        {
          source: 'CD',
          money: { value: '100', unit: 'VND' },
          inKind: [
            { unit: 'house', quantity: 2, unitPrice: { value: '50', unit: 'VND', authority: 'a' } },
            { unit: 'house', quantity: 1, unitPrice: { value: '70', unit: 'VND', authority: 'a' } },
            { unit: 'house', unitPrice: { value: '70', unit: 'VND', authority: 'b' } },
          ],
        },
      ],
    });
    expect(mix.sources.map(({ amount }) => shown(amount))).toEqual(['270']);
    expect(mix.inKind).toMatchObject([{ value: { code: 'missing-input' }, priceAuthorities: ['a', 'b'] }]);
  });

  test('one unknown entry makes its source and the sum unknown, not what is known', () => {
    const mix = capitalMix({
      sources: [
        { source: 'NSNN', money: billion('1') },
        { source: 'NSNN' },
        { source: 'DN', money: billion('1') },
      ],
    });
    expect(mix.sources.map(({ amount, sharePercent }) => [shown(amount), shown(sharePercent)])).toEqual([
      ['missing-input', 'missing-input'],
      ['1000000000', 'missing-input'],
    ]);
    expect(mix.knownTotal.value).toBe('2000000000');
  });

  test('with a stated total the known shares stand, and the rest has no source', () => {
    const mix = capitalMix({
      total: billion('4'),
      sources: [{ source: 'NSNN', money: billion('1') }, { source: 'DN' }],
    });
    expect(mix.sources.map(({ sharePercent }) => shown(sharePercent))).toEqual(['25', 'missing-input']);
    expect(mix.rest).toMatchObject({ name: { en: 'The rest' }, sharePercent: { value: '75' } });
    expect(mix.rest).not.toHaveProperty('source');
    expect(codes(mix)).toEqual(['unknown-amounts', 'rest-without-source']);
  });

  test('entries that make up the stated total leave nothing to ask about', () => {
    const mix = capitalMix({ total: billion('1'), sources: [{ source: 'NSNN', money: billion('1') }] });
    expect(mix.rest?.amount.value).toBe('0');
    expect(codes(mix)).toEqual([]);
  });

  test('shares of nothing are refused', () => {
    const mix = capitalMix({ sources: [{ source: 'DN', money: { value: 0, unit: 'VND' } }] });
    expect(mix.sources.map(({ sharePercent }) => shown(sharePercent))).toEqual(['zero-denominator']);
  });
});

describe('stocks and double counts', () => {
  /** New rural development 2021–2023: of about 2.55 million tỷ, 1,983,970 was outstanding loans. */
  test('outstanding loans stay out of the total', () => {
    const mix = capitalMix({
      sources: [
        { source: 'NSNN', money: billion('300000') },
        { source: 'TDTM', money: billion('1983970'), asOf: '2023-12-31' },
        { source: 'TDCS', nature: 'stock' },
      ],
    });
    expect(mix.total).toMatchObject({ value: '300000000000000' });
    expect(mix.stocks).toMatchObject([
      { source: 'TDTM', amount: { value: '1983970000000000' }, asOf: '2023-12-31' },
      { source: 'TDCS', amount: { code: 'missing-input' } },
    ]);
    expect(mix.sources.map(({ source }) => source)).toEqual(['NSNN']);
    expect(codes(mix)).toEqual(['stocks-kept-apart']);
    expect(explain(mix, 'vi')).toContain('tại ngày 31/12/2023');
  });

  test('a year’s new lending is a flow, if the caller says so', () => {
    const mix = capitalMix({ sources: [{ source: 'TDTM', nature: 'flow', money: billion('5') }] });
    expect(mix.total).toMatchObject({ value: '5000000000' });
  });

  test('integrated capital carries a caution', () => {
    expect(codes(capitalMix({ sources: [{ source: 'LG', money: billion('1') }] }))).toEqual([
      'integrated-counted-elsewhere',
    ]);
    const rest: CapitalMixInput = {
      total: billion('2'),
      sources: [{ source: 'NSNN', money: billion('1') }],
      restFrom: 'LG',
    };
    expect(codes(capitalMix(rest))).toEqual(['integrated-counted-elsewhere']);
  });

  test('a source and its part are not both counted', () => {
    expect(
      problemsOf(() =>
        capitalMix({
          sources: [
            { source: 'NSTW.DTPT.TN', money: billion('1') },
            { source: 'NSNN', money: billion('5') },
          ],
        }),
      ),
    ).toEqual([['contradiction', 'sources.0.source']]);
    // Land without a price adds no money, so it may stand beside the community's money.
    const mix = capitalMix({
      sources: [
        { source: 'CD', money: billion('1') },
        { source: 'CD.DAT', inKind: [{ unit: 'hectare', quantity: 1 }] },
      ],
    });
    expect(mix.total).toMatchObject({ value: '1000000000' });
  });
});

describe('bad input', () => {
  const state: CapitalContribution = { source: 'NSTW', money: billion('1') };
  test.each([
    [{ sources: [] }, [['too-short', 'sources']]],
    [{ sources: [state], restFrom: 'CD' }, [['missing', 'total']]],
    [{ sources: [state], restFrom: 'NSTW', total: billion('2') }, [['contradiction', 'restFrom']]],
    [{ sources: [state], restFrom: 'NSNN', total: billion('2') }, [['contradiction', 'restFrom']]],
    [{ sources: [state], restFrom: 'NSTW.SN', total: billion('2') }, [['contradiction', 'restFrom']]],
    [
      { sources: [state, { source: 'DN' }], restFrom: 'CD', total: billion('2') },
      [['contradiction', 'restFrom']],
    ],
    [{ sources: [state], restFrom: 'TDTM', total: billion('2') }, [['contradiction', 'restFrom']]],
    [{ sources: [state], total: billion('0.999') }, [['part-exceeds-whole', 'total']]],
    [{ sources: [{ source: 'X' }] }, [['not-one-of', 'sources.0.source']]],
    [
      { sources: [{ source: 'CD.DAT', inKind: [{ unit: 'sào' }] }] },
      [['not-one-of', 'sources.0.inKind.0.unit']],
    ],
    [
      { sources: [{ source: 'CD', inKind: [{ unit: 'item', unitPrice: { value: '1', unit: 'VND' } }] }] },
      [['missing', 'sources.0.inKind.0.unitPrice.authority']],
    ],
  ])('%#', (input, problems) => {
    expect(problemsOf(() => capitalMix(input as never))).toEqual(problems);
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
