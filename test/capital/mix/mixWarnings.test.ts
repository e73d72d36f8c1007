import { describe, expect, test } from 'vitest';
import { capitalMix, type CapitalContribution, type CapitalMixInput } from '../../../src/capital/internal.js';
import { explain } from '../../../src/foundation/index.js';
import { problemsOf } from '../problems.js';
import { billion, codes } from './mixes.js';

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
    expect(JSON.parse(JSON.stringify(mix))).toStrictEqual(mix);
    expect(mix.warnings[0]?.text.en).toBe(
      'Outstanding credit (Bank credit (outstanding loans in communes); Policy credit) is a stock and is not added to the total.',
    );
    const none = capitalMix({ contributions: [{ capitalSource: 'TDTM', amount: billion('1') }] });
    expect(none.total).toMatchObject({
      code: 'missing-input',
      reason: { en: 'an input that is needed is missing' },
    });
    expect(none.total).not.toHaveProperty('missing');
    expect(mix.stocks).toMatchObject([
      { capitalSource: 'TDTM', amount: { value: '1983970000000000' }, asOf: '2023-12-31' },
      { capitalSource: 'TDCS', amount: { code: 'missing-input' } },
    ]);
    expect(mix.shares.map(({ capitalSource }) => capitalSource)).toEqual(['NSNN']);
    expect(codes(mix)).toEqual(['stocks-kept-apart']);
    expect(mix.stocks[1]?.amount).toMatchObject({ missing: ['contributions[2].amount'] });
    expect(explain(mix, 'vi').split('\n').slice(-3)).toEqual([
      '  Vốn tín dụng (dư nợ cho vay trên địa bàn xã) tại ngày 31/12/2023: 1.983.970 tỷ đồng.',
      '  Vốn tín dụng chính sách: không xác định (thiếu số liệu về số vốn: Vốn tín dụng chính sách).',
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
        text: {
          en: 'Resolution 257/2025/QH15 counts policy credit in the state budget total, Decision 1719/QĐ-TTg does not; if the state budget given here includes it, it is counted twice.',
        },
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
          vi: 'Ngân sách cấp huyện không còn từ sau ngày 30/6/2025; số liệu tính đến ngày 31/12/2025 chỉ có thể gồm phần đến hết ngày 30/6/2025.',
          en: 'District budget ended on 2025-06-30; an amount up to 2025-12-31 can only hold what came in until 2025-06-30.',
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
    // A later day of another source says nothing of this one.
    expect(
      codesOn(undefined, district('2025-06-30'), {
        capitalSource: 'NSDP.XA',
        amount: billion('1'),
        asOf: '2025-12-31',
      }),
    ).toEqual([]);
    expect(codesOn(undefined, district('2025-07-02'), district())).toEqual(['source-ended']);
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
    expect(capitalMix({ contributions: [{ capitalSource: 'LG', amount: billion('1') }] }).warnings).toEqual([
      {
        code: 'integrated-counted-elsewhere',
        text: {
          vi: 'Vốn lồng ghép đã được tính ở chương trình gốc; cộng các chương trình với nhau sẽ tính trùng.',
          en: 'Integrated capital is counted in the programme that it comes from, too; adding programmes up counts it twice.',
        },
        capitalSources: ['LG'],
      },
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
    // What counts nothing of its own is no whole that a part could be counted in.
    expect(
      capitalMix({
        contributions: [
          { capitalSource: 'CD', inKind: [{ unit: 'works', value: 1 }] },
          { capitalSource: 'CD.TIEN', amount: billion('1') },
        ],
      }).total,
    ).toMatchObject({ value: '1000000000' });
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
