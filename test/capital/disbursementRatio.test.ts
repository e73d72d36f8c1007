import { describe, expect, test } from 'vitest';
import {
  disbursementAssumptionTexts,
  compareDisbursementBases,
  disbursementRatio,
  type CapitalPlan,
  type DisbursementRatioInput,
} from '../../src/capital/index.js';
import { explain } from '../../src/foundation/internal.js';
import { problemsOf, saidOf, shown } from './problems.js';

/** Bắc Giang, three programmes, plan of 2021-2023, disbursed to 2023-09-30: published as 50.6%. */
const BAC_GIANG: DisbursementRatioInput = {
  disbursed: { value: '998', unit: 'billionVND', asOf: '2023-09-30' },
  plan: { value: '1971', unit: 'billionVND', planKind: 'not-stated', years: { from: 2021, to: 2023 } },
};

const tenOfTwenty = (changes: Partial<DisbursementRatioInput> = {}) =>
  disbursementRatio({
    disbursed: { value: '10', unit: 'VND' },
    plan: { value: '20', unit: 'VND', planKind: 'annual' },
    ...changes,
  });

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

describe('the basis', () => {
  test('is echoed with all that was stated, and in words', () => {
    const { planBasis } = tenOfTwenty({
      plan: {
        value: '20',
        unit: 'VND',
        planKind: 'annual',
        years: { from: 2025, to: 2025 },
        carriedOver: 'included',
        capitalType: 'investment',
        assignedBy: { authority: 'prime-minister', date: '2024-12-04', documentNumber: '1508/QĐ-TTg' },
        scope: { vi: 'giao đầu năm', en: 'as assigned at the start of the year' },
      },
    });
    expect(planBasis).toEqual({
      planKind: 'annual',
      years: { from: 2025, to: 2025 },
      carriedOver: 'included',
      capitalType: 'investment',
      assignedBy: { authority: 'prime-minister', date: '2024-12-04', documentNumber: '1508/QĐ-TTg' },
      scope: { vi: 'giao đầu năm', en: 'as assigned at the start of the year' },
      name: {
        vi: 'kế hoạch vốn năm 2025, giao đầu năm, do Thủ tướng Chính phủ giao tại Quyết định số 1508/QĐ-TTg ngày 04/12/2024, vốn đầu tư phát triển, gồm cả vốn kéo dài',
        en: 'annual plan of 2025, as assigned at the start of the year, assigned by the Prime Minister in 1508/QĐ-TTg on 2024-12-04, investment capital, carried-over capital included',
      },
    });
  });

  test('what is not stated is assumed, and listed', () => {
    expect(
      tenOfTwenty({ plan: { value: '20', unit: 'VND', planKind: 'not-stated' } }).assumptions.map(
        ({ code }) => code,
      ),
    ).toEqual(Object.keys(disbursementAssumptionTexts));
  });

  test('nothing is assumed where all is stated', () => {
    const result = tenOfTwenty({
      disbursed: {
        value: '10',
        unit: 'VND',
        asOf: '2025-08-31',
        figureStatus: 'estimate',
        capitalType: 'investment',
      },
      plan: {
        value: '20',
        unit: 'VND',
        planKind: 'annual',
        years: { from: 2025, to: 2025 },
        carriedOver: 'excluded',
        capitalType: 'investment',
        assignedBy: { authority: 'province' },
      },
    });
    expect(result.assumptions).toEqual([]);
    expect(result.figureStatus).toBe('estimate');
  });

  test.each<[Partial<CapitalPlan>, string, string]>([
    [{ planKind: 'not-stated' }, 'kế hoạch vốn giai đoạn 2021-2023', 'plan of 2021-2023'],
    [{ planKind: 'not-stated', years: { from: 2023, to: 2023 } }, 'kế hoạch vốn năm 2023', 'plan of 2023'],
    [{}, 'kế hoạch vốn các năm 2021-2023', 'annual plan of 2021-2023'],
    [{ years: { from: 2024, to: 2024 } }, 'kế hoạch vốn năm 2024', 'annual plan of 2024'],
    [
      { planKind: 'medium-term', years: { from: 2021, to: 2025 } },
      'kế hoạch vốn trung hạn giai đoạn 2021-2025',
      'medium-term plan of 2021-2025',
    ],
    [
      { planKind: 'supplement', years: { from: 2024, to: 2024 } },
      'kế hoạch vốn bổ sung năm 2024',
      'supplementary plan of 2024',
    ],
    [
      { planKind: 'advance' },
      'kế hoạch vốn ứng trước giai đoạn 2021-2023',
      'plan of advanced capital of 2021-2023',
    ],
  ])('%j is called %s', (changes, vi, en) => {
    const { name } = tenOfTwenty({
      plan: { value: '20', unit: 'VND', planKind: 'annual', years: { from: 2021, to: 2023 }, ...changes },
    }).planBasis;
    expect(name.vi.split(' (')[0]).toBe(vi);
    expect(name.en.split(' (')[0]).toBe(en);
  });

  test('without years, the kind alone; what is not stated is told', () => {
    const name = (changes: Partial<CapitalPlan>) =>
      tenOfTwenty({ plan: { value: '20', unit: 'VND', planKind: 'not-stated', ...changes } }).planBasis.name;
    expect(name({})).toEqual({
      vi: 'kế hoạch vốn (nguồn không nêu loại kế hoạch, năm kế hoạch, loại vốn, có gồm vốn kéo dài hay không)',
      en: 'plan (not stated: the kind of plan, the years, the type of capital, whether carried-over capital is included)',
    });
    expect(name({ planKind: 'carried-over', capitalType: 'all' })).toEqual({
      vi: 'kế hoạch vốn kéo dài, vốn đầu tư phát triển và kinh phí sự nghiệp (chi thường xuyên) (nguồn không nêu năm kế hoạch)',
      en: 'plan of carried-over capital, investment capital and recurrent funds (not stated: the years)',
    });
  });

  test.each([
    [{ authority: 'province' }, 'do cấp tỉnh giao', 'assigned by the province'],
    [
      { authority: 'province', date: '2024-01-05' },
      'do cấp tỉnh giao ngày 05/01/2024',
      'assigned by the province on 2024-01-05',
    ],
    [
      { authority: 'province', documentNumber: '12/QĐ-UBND' },
      'do cấp tỉnh giao tại Quyết định số 12/QĐ-UBND',
      'assigned by the province in 12/QĐ-UBND',
    ],
    [
      { authority: 'national-assembly', documentNumber: '112/2024/QH15', date: '2023-11-10' },
      'do Quốc hội giao tại Nghị quyết số 112/2024/QH15 ngày 10/11/2023',
      'assigned by the National Assembly in 112/2024/QH15 on 2023-11-10',
    ],
    [
      { authority: 'commune', documentNumber: '53/NQ-HĐND' },
      'do cấp xã giao tại Nghị quyết số 53/NQ-HĐND',
      'assigned by the commune in 53/NQ-HĐND',
    ],
    [
      { authority: 'ministry', documentNumber: '18590/BTC-PTHT' },
      'do bộ, cơ quan trung ương giao tại văn bản số 18590/BTC-PTHT',
      'assigned by the ministry in 18590/BTC-PTHT',
    ],
    [
      { authority: 'district', documentNumber: 'Thông báo 7/TB-UBND' },
      'do cấp huyện giao tại Thông báo 7/TB-UBND',
      'assigned by the district in Thông báo 7/TB-UBND',
    ],
  ] as const)('the vintage %j', (assignedBy, vi, en) => {
    const { name } = tenOfTwenty({
      plan: { value: '20', unit: 'VND', planKind: 'annual', assignedBy },
    }).planBasis;
    expect(name.vi).toContain(`kế hoạch vốn hằng năm, ${vi} (`);
    expect(name.en).toContain(`annual plan, ${en} (`);
  });

  test('a plan of carried-over capital need not say that it includes it', () => {
    const codes = tenOfTwenty({ plan: { value: '20', unit: 'VND', planKind: 'carried-over' } }).assumptions;
    expect(codes.map(({ code }) => code)).not.toContain('carry-over-not-stated');
  });
});

describe('one amount over several plans', () => {
  /** Ministry of Finance, dispatch 18590/BTC-PTHT: all public investment, to 2025-11-27. */
  const plans = ['913216.2', '885786.6', '1080828.8', '1035078.9'].map((amount): CapitalPlan => ({
    value: amount,
    unit: 'billionVND',
    planKind: 'annual',
    years: { from: 2025, to: 2025 },
  }));
  const disbursed = { value: '528870.2', unit: 'billionVND', asOf: '2025-11-27' } as const;

  test('2025-11-27: 57.9 and 59.7 as published, 48.9 and 51.1 on two more bases', () => {
    const result = compareDisbursementBases({ disbursed, plans });
    expect(result.ratios.map(({ ratioPercent }) => Number(shown(ratioPercent)).toFixed(1))).toEqual([
      '57.9',
      '59.7',
      '48.9',
      '51.1',
    ]);
    expect(shown(result.spreadPoints).slice(0, 6)).toBe('10.774');
    expect(explain(result, 'en').split('\n').slice(0, 5)).toEqual([
      'One disbursed amount over 4 plans: the rates differ by 10.77 percentage points.',
      '  Source: Circular 37/2025/TT-BTC of 2025-06-12, Article 3 (secondary source).',
      '  Source: Official dispatch 18590/BTC-PTHT of 2025-11-28 (secondary source).',
      '  Disbursed by 2025-11-27: 57.91% of the annual plan of 2025 (not stated: the type of capital, whether carried-over capital is included).',
      '    528,870.2 billion VND ÷ 913,216.2 billion VND × 100 ≈ 57.9129%',
    ]);
    const two = compareDisbursementBases({ subject: 'Cả nước', disbursed, plans: plans.slice(0, 2) });
    expect(explain(two, 'vi').split('\n')[0]).toBe(
      'Cả nước: cùng một số giải ngân nhưng tính trên 2 kế hoạch vốn, tỷ lệ chênh lệch 1,79 điểm phần trăm.',
    );
    expect([two.subject, ...two.ratios.map(({ subject }) => subject)]).toEqual(Array(3).fill('Cả nước'));
    expect(explain(two, 'vi').match(/Cả nước/g)).toHaveLength(1);
  });

  test('what one ratio assumes or warns of, all together do, once', () => {
    const late = { ...disbursed, asOf: '2027-11-27' };
    const [first, second] = plans as [CapitalPlan, CapitalPlan];
    const result = compareDisbursementBases({
      disbursed: late,
      plans: [{ ...first, carriedOver: 'excluded' }, { ...second, planKind: 'not-stated' }, second],
    });
    expect(result.assumptions.map(({ code }) => code)).toEqual([
      'authority-not-stated',
      'capital-type-not-stated',
      'figure-status-not-stated',
      'plan-kind-not-stated',
      'carry-over-not-stated',
    ]);
    expect(result.warnings.map(({ code }) => code)).toEqual(['as-of-after-plan']);
  });

  test('each ratio is the one that its plan alone gives', () => {
    const { ratios } = compareDisbursementBases({ disbursed, plans });
    expect(ratios).toEqual(plans.map((plan) => disbursementRatio({ disbursed, plan })));
  });

  test('with a plan of nothing there is no spread', () => {
    const zero: CapitalPlan = { value: 0, unit: 'VND', planKind: 'annual' };
    const { spreadPoints } = compareDisbursementBases({
      disbursed,
      plans: [zero, ...plans],
      overPlan: 'allowed',
    });
    expect(shown(spreadPoints)).toBe('zero-denominator');
    const none = compareDisbursementBases({ disbursed, plans: [zero, zero], overPlan: 'allowed' });
    expect(explain(none, 'vi').split('\n')[0]).toBe(
      'Cùng một số giải ngân tính trên 2 kế hoạch vốn; không tính được mức chênh lệch vì có kế hoạch vốn bằng 0.',
    );
    expect(explain(none, 'en').split('\n')[0]).toBe(
      'One disbursed amount over 2 plans: how far the rates differ is not defined, since a plan is zero.',
    );
  });

  test('one plan is no comparison, and a plan below the amount is named', () => {
    expect(problemsOf(() => compareDisbursementBases({ disbursed, plans: plans.slice(1, 2) }))).toEqual([
      ['too-short', 'plans'],
    ]);
    const low: CapitalPlan = { value: '1', unit: 'billionVND', planKind: 'annual' };
    const call = () => compareDisbursementBases({ disbursed, plans: [...plans, low] });
    expect(saidOf(call, 'vi')).toBe(
      'disbursed.value: số giải ngân (528.870,2 tỷ đồng) lớn hơn kế hoạch vốn thứ 5 (1 tỷ đồng)',
    );
    expect(saidOf(call, 'en')).toBe(
      'disbursed.value: the disbursed amount (528,870.2 billion VND) is larger than plan 5 of the list (1 billion VND)',
    );
  });

  test('a plan is checked even if its neighbour is malformed', () => {
    const low: CapitalPlan = { value: '1', unit: 'billionVND', planKind: 'annual' };
    const bad = { ...low, value: '1,5' };
    expect(problemsOf(() => compareDisbursementBases({ disbursed, plans: [bad, low, bad] }))).toEqual([
      ['bad-format', 'plans.0.value'],
      ['bad-format', 'plans.2.value'],
      ['part-exceeds-whole', 'disbursed.value'],
    ]);
    expect(problemsOf(() => compareDisbursementBases({ disbursed, plans: 'none' as never }))).toEqual([
      ['wrong-type', 'plans'],
    ]);
    expect(problemsOf(() => compareDisbursementBases({ disbursed } as never))).toEqual([
      ['missing', 'plans'],
    ]);
  });
});

describe('days that do not go with the plan', () => {
  const warnings = (asOf: string, plan: Partial<CapitalPlan> = {}) =>
    tenOfTwenty({
      disbursed: { value: '10', unit: 'VND', asOf },
      plan: { value: '20', unit: 'VND', planKind: 'annual', years: { from: 2022, to: 2023 }, ...plan },
    }).warnings;

  test.each<[string, Partial<CapitalPlan>, readonly string[]]>([
    ['2021-12-31', {}, ['as-of-before-plan']],
    ['2022-01-01', {}, []],
    ['2024-01-31', {}, []],
    ['2024-02-01', {}, ['as-of-after-plan']],
    ['2024-02-01', { carriedOver: 'included' }, []],
    ['2024-02-01', { carriedOver: 'excluded' }, ['as-of-after-plan']],
    ['2024-02-01', { planKind: 'carried-over' }, []],
    ['2024-02-01', { planKind: 'supplement' }, []],
    ['2024-02-01', { planKind: 'advance' }, []],
    ['2021-12-31', { planKind: 'advance' }, []],
    ['2021-12-31', { planKind: 'carried-over' }, ['as-of-before-plan']],
  ])('%s with %j: %j', (asOf, plan, codes) => {
    expect(warnings(asOf, plan).map(({ code }) => code)).toEqual(codes);
  });

  test('say which day and which year', () => {
    expect(warnings('2020-05-01')[0]?.text).toEqual({
      vi: 'Số giải ngân tính đến ngày 01/5/2020, trước năm đầu của kế hoạch vốn (2022); đề nghị kiểm tra lại.',
      en: 'The disbursed amount is counted up to 2020-05-01, before the first year of the plan (2022); check both.',
    });
    expect(warnings('2024-03-01')[0]?.text.vi).toMatch(
      /^Số giải ngân tính đến ngày 01\/3\/2024, sau ngày 31\/01\/2024 là thời hạn giải ngân của kế hoạch vốn có năm cuối là 2023 \(Điều 72 /,
    );
    expect(warnings('2024-03-01')[0]?.text.en).toMatch(
      /counted up to 2024-03-01, after 2024-01-31, the last day for a plan whose last year is 2023 \(/,
    );
  });

  test('without years or a day there is nothing to compare', () => {
    expect(tenOfTwenty().warnings).toEqual([]);
    expect(tenOfTwenty({ disbursed: { value: '10', unit: 'VND', asOf: '2020-01-01' } }).warnings).toEqual([]);
    expect(
      tenOfTwenty({ plan: { value: '20', unit: 'VND', planKind: 'annual', years: { from: 2023, to: 2023 } } })
        .warnings,
    ).toEqual([]);
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
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
