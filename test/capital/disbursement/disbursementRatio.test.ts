import { describe, expect, test } from 'vitest';
import { disbursementRatio, type DisbursementRatioInput } from '../../../src/capital/index.js';
import { explain } from '../../../src/foundation/index.js';
import { problemsOf, saidOf, shown } from '../problems.js';
import { BAC_GIANG, tenOfTwenty } from './ratios.js';

describe('the ratio', () => {
  test('Bắc Giang disbursed 998 of 1,971 tỷ: 50.63%', () => {
    const result = disbursementRatio(BAC_GIANG);
    expect(result).toMatchObject({
      kind: 'disbursement-ratio',
      ratioPercent: { kind: 'quantity', value: '50.63419583967529173008625063419584', unit: 'percent' },
      disbursed: { value: '998000000000', unit: 'VND' },
      plan: { value: '1971000000000' },
      remaining: { value: '973000000000' },
      status: 'below-plan',
      asOf: '2023-09-30',
      figureStatus: 'not-stated',
    });
  });

  test.each([
    ['VND', '1971000000000'],
    ['thousandVND', '1971000000'],
    ['millionVND', '1971000'],
    ['billionVND', '1971'],
    ['trillionVND', '1.971'],
  ] as const)('the scale %s is read', (unit, amount) => {
    expect(
      disbursementRatio({ ...BAC_GIANG, plan: { ...BAC_GIANG.plan, value: amount, unit } }).plan.value,
    ).toBe('1971000000000');
  });

  test('amounts are not rounded when they are brought to đồng', () => {
    const amount = `1${'0'.repeat(33)}.${'0'.repeat(33)}1`;
    const { disbursed } = tenOfTwenty({
      disbursed: { value: amount, unit: 'billionVND' },
      overPlan: 'allowed',
    });
    expect(disbursed.value).toBe(`1${'0'.repeat(42)}.${'0'.repeat(24)}1`);
  });

  test.each([
    ['19.99', 'below-plan', '0.01'],
    ['20', 'plan-met', '0'],
    ['20.01', 'over-plan', '-0.01'],
  ] as const)('%s of 20 is %s', (amount, state, remaining) => {
    const result = tenOfTwenty({ disbursed: { value: amount, unit: 'VND' }, overPlan: 'allowed' });
    expect([result.status, result.remaining.value]).toEqual([state, remaining]);
  });

  test('recurrent funds were allocated at 106% of their plan: over-plan is computed and explained when allowed', () => {
    const result = disbursementRatio({
      disbursed: { value: '97900', unit: 'billionVND', capitalType: 'recurrent' },
      plan: { value: '92000', unit: 'billionVND', planKind: 'medium-term', capitalType: 'recurrent' },
      overPlan: 'allowed',
    });
    expect(shown(result.ratioPercent).slice(0, 6)).toBe('106.41');
    expect(explain(result, 'vi')).toContain('Giải ngân vượt kế hoạch này.');
    expect(explain(result, 'en')).toContain('254/2025/NĐ-CP');
  });

  test('nothing over a plan of nothing is refused', () => {
    const result = disbursementRatio({
      disbursed: { value: 0, unit: 'VND' },
      plan: { value: 0, unit: 'billionVND', planKind: 'annual' },
    });
    expect(result.ratioPercent).toMatchObject({ kind: 'refusal', code: 'zero-denominator' });
    expect(result.status).toBe('plan-met');
    expect(result.explanation.arithmetic).toBeUndefined();
    expect(explain(result, 'vi').split('\n')[0]).toBe(
      'Không tính được tỷ lệ giải ngân vì kế hoạch vốn hằng năm (nguồn không nêu năm kế hoạch, loại vốn, có gồm vốn kéo dài hay không) bằng 0.',
    );
    expect(explain(result, 'en').split('\n')[0]).toBe(
      'There is no disbursement ratio: the annual plan (not stated: the years, the type of capital, whether carried-over capital is included) is zero.',
    );
  });
});

describe('is told', () => {
  const told = (input: DisbursementRatioInput, locale: 'vi' | 'en') =>
    explain(disbursementRatio(input), locale).split('\n');

  test('Bắc Giang, with its rule and all that is assumed', () => {
    expect(told({ subject: 'Bắc Giang', ...BAC_GIANG }, 'vi')).toEqual([
      'Bắc Giang: đến ngày 30/9/2023, giải ngân đạt 50,63% kế hoạch vốn giai đoạn 2021-2023 (nguồn không nêu loại kế hoạch, loại vốn, có gồm vốn kéo dài hay không).',
      '  998 tỷ đồng ÷ 1.971 tỷ đồng × 100 ≈ 50,6342%',
      '  Căn cứ: Điều 3 Thông tư số 37/2025/TT-BTC ngày 12/6/2025 của Bộ Tài chính (theo nguồn thứ cấp).',
      '  Căn cứ: Công văn số 18590/BTC-PTHT ngày 28/11/2025 của Bộ Tài chính (theo nguồn thứ cấp).',
      '  Giả định: Mẫu số chính là kế hoạch của số vốn đã giải ngân (nguồn không nêu loại kế hoạch).',
      '  Giả định: Tử số và mẫu số thuộc cùng một kế hoạch được giao (nguồn không nêu cấp giao, ngày giao; kế hoạch Thủ tướng Chính phủ giao và kế hoạch địa phương giao có thể khác nhau).',
      '  Giả định: Tử số và mẫu số cùng tính hoặc cùng không tính vốn kéo dài (nguồn không nêu).',
      '  Giả định: Tử số và mẫu số cùng loại vốn (nguồn không nêu đủ loại vốn).',
      '  Giả định: Số giải ngân được dùng như số thực hiện (nguồn không nêu là số thực hiện hay số ước).',
    ]);
    expect(told(BAC_GIANG, 'en').slice(4)).toEqual([
      '  Assumed: The plan is the one that the disbursed amount belongs to (its kind is not stated).',
      '  Assumed: Both amounts belong to the same assignment (who assigned the plan, and when, is not stated; plans of the Prime Minister and of the province may differ).',
      '  Assumed: Both amounts include carried-over capital, or neither does (it is not stated).',
      '  Assumed: Both amounts are of one type of capital (it is not stated of both).',
      '  Assumed: The amount is used as an actual one (whether it is an estimate is not stated).',
    ]);
    expect(told({ subject: { vi: 'Cả tỉnh', en: 'The province' }, ...BAC_GIANG }, 'en').slice(0, 2)).toEqual([
      'The province: disbursed by 2023-09-30: 50.63% of the plan of 2021-2023 (not stated: the kind of plan, the type of capital, whether carried-over capital is included).',
      '  998 billion VND ÷ 1,971 billion VND × 100 ≈ 50.6342%',
    ]);
  });

  test('an estimate is said to be one, and a day that is not stated is not', () => {
    const estimate = {
      ...BAC_GIANG,
      disbursed: { ...BAC_GIANG.disbursed, figureStatus: 'estimate' },
    } as const;
    expect(told(estimate, 'vi')[0]).toMatch(/^Đến ngày 30\/9\/2023, ước giải ngân đạt 50,63% kế hoạch vốn/);
    expect(told(estimate, 'en')[0]).toMatch(/^Estimated to be disbursed by 2023-09-30: 50\.63% of the plan/);
    const undated = { ...BAC_GIANG, disbursed: { value: '998', unit: 'billionVND' } } as const;
    expect(told(undated, 'vi')[0]).toMatch(/^Giải ngân đạt 50,63% kế hoạch vốn/);
    expect(told(undated, 'en')[0]).toMatch(/^Disbursed: 50\.63% of the plan/);
    expect(told(undated, 'vi')).toContain(
      '  Giả định: Số giải ngân là số tại thời điểm mà nguồn nói đến (nguồn không nêu ngày).',
    );
    expect(told(undated, 'en')).toContain(
      '  Assumed: The amount is that of the time of the document (its day is not stated).',
    );
    const yearless = { ...undated, plan: { value: '1971', unit: 'billionVND', planKind: 'annual' } } as const;
    expect(told(yearless, 'vi')).toContain(
      '  Giả định: Tử số và mẫu số thuộc cùng những năm kế hoạch (nguồn không nêu năm).',
    );
    expect(told(yearless, 'en')).toContain(
      '  Assumed: Both amounts belong to the same years (they are not stated).',
    );
  });

  test('over the plan, with the limit of a year', () => {
    const lines = told(
      { ...BAC_GIANG, plan: { ...BAC_GIANG.plan, value: '900' }, overPlan: 'allowed' },
      'vi',
    );
    expect(lines[0]).toMatch(/^Đến ngày 30\/9\/2023, giải ngân đạt 110,89% kế hoạch vốn/);
    expect(lines[4]).toMatch(/^ {2}Giải ngân vượt kế hoạch này\. Điều đó có thể hợp lệ khi /);
    expect(lines[5]).toBe(
      '    Căn cứ: Điều 6 Nghị định số 254/2025/NĐ-CP ngày 26/9/2025 của Chính phủ (theo nguồn thứ cấp).',
    );
    expect(told(BAC_GIANG, 'vi').join()).not.toContain('vượt kế hoạch này');
    expect(
      told({ ...BAC_GIANG, plan: { ...BAC_GIANG.plan, value: '900' }, overPlan: 'allowed' }, 'en')[4],
    ).toMatch(
      /^ {2}More than this plan was disbursed\. That can be lawful where the plan leaves out supplements/,
    );
  });

  test('its rule is cited with what the dispatch shows', () => {
    expect(disbursementRatio(BAC_GIANG).explanation.sources).toMatchObject([
      { source: { number: '37/2025/TT-BTC' }, article: 'Điều 3', provenance: 'secondary' },
      {
        source: { number: '18590/BTC-PTHT' },
        provenance: 'secondary',
        note: {
          vi: 'các tỷ lệ 57,9% và 59,7% trong công văn được tính theo công thức này',
          en: 'its rates of 57.9% and 59.7% are made by this formula',
        },
      },
    ]);
  });
});

describe('results compose', () => {
  test('what one year leaves is the carried-over plan of the next', () => {
    const { subject, remaining } = disbursementRatio({ subject: 'Bắc Giang', ...BAC_GIANG });
    const next = disbursementRatio({
      ...(subject === undefined ? {} : { subject }),
      disbursed: { value: '486.5', unit: 'billionVND' },
      plan: { ...remaining, planKind: 'carried-over' },
    });
    expect([next.subject, shown(next.ratioPercent)]).toEqual(['Bắc Giang', '50']);
    expect(
      disbursementRatio({ disbursed: remaining, plan: { ...next.plan, planKind: 'annual' } }).status,
    ).toBe('plan-met');
  });

  test('without a subject there is none', () => {
    expect(disbursementRatio(BAC_GIANG)).not.toHaveProperty('subject');
  });

  test('a refusal is no amount', () => {
    const { ratioPercent } = tenOfTwenty({
      plan: { value: 0, unit: 'VND', planKind: 'annual' },
      overPlan: 'allowed',
    });
    expect(problemsOf(() => tenOfTwenty({ disbursed: ratioPercent as never }))).toContainEqual([
      'refused',
      'disbursed',
    ]);
  });
});

describe('bad input', () => {
  test('more than the plan', () => {
    expect(problemsOf(() => tenOfTwenty({ disbursed: { value: '20.0000001', unit: 'VND' } }))).toEqual([
      ['part-exceeds-whole', 'disbursed.value'],
    ]);
  });

  test('investment over a recurrent plan contradicts itself; over an unstated one it does not', () => {
    const disbursed = { value: '10', unit: 'VND', capitalType: 'investment' } as const;
    const plan = { value: '20', unit: 'VND', planKind: 'annual' } as const;
    expect(problemsOf(() => tenOfTwenty({ disbursed, plan: { ...plan, capitalType: 'recurrent' } }))).toEqual(
      [['contradiction', 'disbursed.capitalType']],
    );
    expect(tenOfTwenty({ disbursed, plan }).planBasis.capitalType).toBe('not-stated');
    expect(tenOfTwenty({ plan: { ...plan, capitalType: 'all' } }).planBasis.capitalType).toBe('all');
  });

  test.each([
    [
      {},
      [
        ['missing', 'disbursed'],
        ['missing', 'plan'],
      ],
    ],
    [null, [['wrong-type', '']]],
    [{ ...BAC_GIANG, base: 1 }, [['unknown-key', 'base']]],
    [{ ...BAC_GIANG, overPlan: true }, [['not-one-of', 'overPlan']]],
    [
      { ...BAC_GIANG, disbursed: { value: '-1', unit: 'tỷ' } },
      [
        ['too-small', 'disbursed.value'],
        ['not-one-of', 'disbursed.unit'],
      ],
    ],
    [{ ...BAC_GIANG, disbursed: { value: '1.971,5', unit: 'VND' } }, [['bad-format', 'disbursed.value']]],
    [{ ...BAC_GIANG, disbursed: { value: NaN, unit: 'VND' } }, [['wrong-type', 'disbursed.value']]],
    [
      { ...BAC_GIANG, disbursed: { value: '1', unit: 'VND', asOf: '2023-02-30' } },
      [['no-such-date', 'disbursed.asOf']],
    ],
    [
      { ...BAC_GIANG, plan: { ...BAC_GIANG.plan, years: { from: 2023, to: 2021 } } },
      [['period-reversed', 'plan.years']],
    ],
    [
      { ...BAC_GIANG, plan: { value: '1', unit: 'billionVND' } },
      [
        ['missing', 'plan.planKind'],
        ['part-exceeds-whole', 'disbursed.value'],
      ],
    ],
  ])('%#', (input, problems) => {
    expect(problemsOf(() => disbursementRatio(input as never))).toEqual(problems);
  });

  test('everything at once, in the readable scale and in the language of the reader', () => {
    const call = () =>
      disbursementRatio({
        disbursed: { value: '110', unit: 'billionVND', asOf: '30/9/2023', capitalType: 'investment' },
        plan: { value: '100000', unit: 'millionVND', planKind: 'annual', capitalType: 'recurrent' },
      });
    expect(saidOf(call, 'vi')).toBe(
      [
        'disbursed.asOf: không đúng dạng “30/9/2023”: cần ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ “2023-09-30”; viết: 2023-09-30',
        'disbursed.capitalType: mâu thuẫn: số giải ngân là vốn đầu tư phát triển, kế hoạch vốn là kinh phí sự nghiệp (chi thường xuyên)',
        'disbursed.value: số giải ngân (110 tỷ đồng) lớn hơn kế hoạch vốn (100 tỷ đồng)',
      ].join('\n'),
    );
    expect(saidOf(call, 'en').split('\n').slice(1)).toEqual([
      'disbursed.capitalType: contradiction: the disbursed amount is investment capital, the plan is recurrent funds',
      'disbursed.value: the disbursed amount (110 billion VND) is larger than the plan (100 billion VND)',
    ]);
  });

  test('what is not well-formed is compared with nothing', () => {
    const more = { value: '30', unit: 'VND', capitalType: 'investment' } as const;
    const plan = { value: '20', unit: 'VND', planKind: 'annual', capitalType: 'recurrent' } as const;
    expect(problemsOf(() => tenOfTwenty({ disbursed: more, plan, overPlan: 'yes' as never }))).toEqual([
      ['not-one-of', 'overPlan'],
      ['contradiction', 'disbursed.capitalType'],
    ]);
    expect(
      problemsOf(() => tenOfTwenty({ disbursed: more, plan: { ...plan, unit: 'tỷ' as never } })),
    ).toEqual([
      ['not-one-of', 'plan.unit'],
      ['contradiction', 'disbursed.capitalType'],
    ]);
    expect(
      problemsOf(() => tenOfTwenty({ disbursed: { ...more, capitalType: 'x' as never }, plan })),
    ).toEqual([
      ['not-one-of', 'disbursed.capitalType'],
      ['part-exceeds-whole', 'disbursed.value'],
    ]);
    expect(
      problemsOf(() => tenOfTwenty({ disbursed: more, plan: { ...plan, capitalType: 'x' as never } })),
    ).toEqual([
      ['not-one-of', 'plan.capitalType'],
      ['part-exceeds-whole', 'disbursed.value'],
    ]);
  });

  test('years in the wrong order are told', () => {
    const plan = { value: '20', unit: 'VND', planKind: 'annual', years: { from: 2023, to: 2021 } } as const;
    expect(saidOf(() => tenOfTwenty({ plan }), 'vi')).toBe(
      'plan.years: kỳ kết thúc (2021) trước khi bắt đầu (2023)',
    );
  });

  test('small amounts are told to the last digit', () => {
    expect(saidOf(() => tenOfTwenty({ disbursed: { value: '20.0000001', unit: 'VND' } }), 'vi')).toBe(
      'disbursed.value: số giải ngân (20,0000001 đồng) lớn hơn kế hoạch vốn (20 đồng)',
    );
  });

  test('inputs stay as they were, results are frozen plain data', () => {
    const input = structuredClone(BAC_GIANG);
    const result = disbursementRatio(input);
    expect(input).toEqual(BAC_GIANG);
    expect(Object.isFrozen(result.planBasis.name)).toBe(true);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    const bare = tenOfTwenty();
    expect(JSON.parse(JSON.stringify(bare))).toStrictEqual(bare);
  });
});
