import { describe, expect, test } from 'vitest';
import {
  assumptionTexts,
  compareDisbursementBases,
  disbursementRatio,
  type CapitalPlan,
  type DisbursementRatioInput,
} from '../../src/capital/index.js';
import { explain } from '../../src/foundation/internal.js';
import { problemsOf, shown } from './problems.js';

/** Bắc Giang, three programmes, plan of 2021–2023, disbursed to 2023-09-30: published as 50.6%. */
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
      state: 'below-plan',
      asOf: '2023-09-30',
      status: 'not-stated',
    });
  });

  test.each([
    ['VND', '1971000000000'],
    ['thousandVND', '1971000000'],
    ['millionVND', '1971000'],
    ['billionVND', '1971'],
  ] as const)('the scale %s is read', (unit, amount) => {
    expect(disbursementRatio({ ...BAC_GIANG, plan: { ...BAC_GIANG.plan, amount, unit } }).plan.value).toBe(
      '1971000000000',
    );
  });

  test('amounts are not rounded when they are brought to đồng', () => {
    const amount = `1${'0'.repeat(33)}.${'0'.repeat(33)}1`;
    const { disbursed } = tenOfTwenty({
      disbursed: { amount, unit: 'billionVND' },
      overPlan: 'allowed',
    });
    expect(disbursed.value).toBe(`1${'0'.repeat(42)}.${'0'.repeat(24)}1`);
  });

  test.each([
    ['19.99', 'below-plan', '0.01'],
    ['20', 'plan-met', '0'],
    ['20.01', 'over-plan', '-0.01'],
  ] as const)('%s of 20 is %s', (amount, state, remaining) => {
    const result = tenOfTwenty({ disbursed: { amount, unit: 'VND' }, overPlan: 'allowed' });
    expect([result.state, result.remaining.value]).toEqual([state, remaining]);
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
    expect(result.state).toBe('plan-met');
    expect(result.explanation.arithmetic).toBeUndefined();
    expect(explain(result, 'vi')).toContain('không xác định (mẫu số bằng 0 nên không có tỷ lệ)');
  });
});

describe('the basis', () => {
  test('is echoed with all that was stated, and in words', () => {
    const { basis } = tenOfTwenty({
      plan: {
        amount: '20',
        unit: 'VND',
        planKind: 'annual',
        years: { from: 2025, to: 2025 },
        carriedOver: 'included',
        capitalType: 'investment',
        assignedBy: { authority: 'prime-minister', on: '2024-12-04', decision: '1508/QĐ-TTg' },
        label: { vi: 'giao đầu năm', en: 'as assigned at the start of the year' },
      },
    });
    expect(basis).toEqual({
      planKind: 'annual',
      years: { from: 2025, to: 2025 },
      carriedOver: 'included',
      capitalType: 'investment',
      assignedBy: { authority: 'prime-minister', on: '2024-12-04', decision: '1508/QĐ-TTg' },
      label: { vi: 'giao đầu năm', en: 'as assigned at the start of the year' },
      name: {
        vi: 'kế hoạch hằng năm 2025, giao đầu năm, do Thủ tướng Chính phủ giao (1508/QĐ-TTg) ngày 04/12/2024, vốn đầu tư phát triển, gồm cả vốn kéo dài',
        en: 'annual plan 2025, as assigned at the start of the year, assigned by the Prime Minister (1508/QĐ-TTg) on 2024-12-04, investment capital, carried-over capital included',
      },
    });
  });

  test('what is not stated is assumed, and listed', () => {
    expect(
      tenOfTwenty({ plan: { value: '20', unit: 'VND', planKind: 'not-stated' } }).assumptions.map(
        ({ code }) => code,
      ),
    ).toEqual(Object.keys(assumptionTexts));
  });

  test('nothing is assumed where all is stated', () => {
    const result = tenOfTwenty({
      disbursed: {
        amount: '10',
        unit: 'VND',
        asOf: '2025-08-31',
        status: 'estimate',
        capitalType: 'investment',
      },
      plan: {
        amount: '20',
        unit: 'VND',
        planKind: 'annual',
        years: { from: 2025, to: 2025 },
        carriedOver: 'excluded',
        capitalType: 'investment',
        assignedBy: { authority: 'province' },
      },
    });
    expect(result.assumptions).toEqual([]);
    expect(result.status).toBe('estimate');
  });

  test('a plan of carried-over capital need not say that it includes it', () => {
    const codes = tenOfTwenty({ plan: { value: '20', unit: 'VND', planKind: 'carried-over' } }).assumptions;
    expect(codes.map(({ code }) => code)).not.toContain('carry-over-not-stated');
  });
});

describe('one amount over several plans', () => {
  /** Ministry of Finance, dispatch 18590/BTC-PTHT: all public investment, to 2025-11-27. */
  const plans = ['913216.2', '885786.6', '1080828.8', '1035078.9'].map((amount): CapitalPlan => ({
    amount,
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
    expect(explain(result, 'en')).toContain('the rates differ by ≈ 10.774');
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
  });

  test('one plan is no comparison, and a plan below the amount is named', () => {
    expect(problemsOf(() => compareDisbursementBases({ disbursed, plans: plans.slice(1, 2) }))).toEqual([
      ['too-short', 'plans'],
    ]);
    const low: CapitalPlan = { value: '1', unit: 'billionVND', planKind: 'annual' };
    try {
      compareDisbursementBases({ disbursed, plans: [...plans, low] });
      expect.unreachable();
    } catch (error) {
      expect(String(error)).toContain('plans[4]');
    }
  });
});

describe('bad input', () => {
  test('more than the plan', () => {
    expect(problemsOf(() => tenOfTwenty({ disbursed: { value: '20.0000001', unit: 'VND' } }))).toEqual([
      ['part-exceeds-whole', 'disbursed.amount'],
    ]);
  });

  test('investment over a recurrent plan contradicts itself; over an unstated one it does not', () => {
    const disbursed = { value: '10', unit: 'VND', capitalType: 'investment' } as const;
    const plan = { value: '20', unit: 'VND', planKind: 'annual' } as const;
    expect(problemsOf(() => tenOfTwenty({ disbursed, plan: { ...plan, capitalType: 'recurrent' } }))).toEqual(
      [['contradiction', 'disbursed.capitalType']],
    );
    expect(tenOfTwenty({ disbursed, plan }).basis.capitalType).toBe('not-stated');
    expect(tenOfTwenty({ plan: { ...plan, capitalType: 'all' } }).basis.capitalType).toBe('all');
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
      { ...BAC_GIANG, disbursed: { amount: '-1', unit: 'tỷ' } },
      [
        ['too-small', 'disbursed.amount'],
        ['not-one-of', 'disbursed.unit'],
      ],
    ],
    [{ ...BAC_GIANG, disbursed: { amount: '1.971,5', unit: 'VND' } }, [['bad-format', 'disbursed.amount']]],
    [{ ...BAC_GIANG, disbursed: { value: NaN, unit: 'VND' } }, [['wrong-type', 'disbursed.amount']]],
    [
      { ...BAC_GIANG, disbursed: { value: '1', unit: 'VND', asOf: '2023-02-30' } },
      [['no-such-date', 'disbursed.asOf']],
    ],
    [
      { ...BAC_GIANG, plan: { ...BAC_GIANG.plan, years: { from: 2023, to: 2021 } } },
      [['period-reversed', 'plan.years']],
    ],
    [{ ...BAC_GIANG, plan: { value: '1', unit: 'billionVND' } }, [['missing', 'plan.kind']]],
  ])('%#', (input, problems) => {
    expect(problemsOf(() => disbursementRatio(input as never))).toEqual(problems);
  });

  test('inputs stay as they were, results are frozen plain data', () => {
    const input = structuredClone(BAC_GIANG);
    const result = disbursementRatio(input);
    expect(input).toEqual(BAC_GIANG);
    expect(Object.isFrozen(result.basis.name)).toBe(true);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});
