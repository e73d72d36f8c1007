import { describe, expect, test } from 'vitest';
import { compareDisbursementBases, disbursementRatio, type CapitalPlan } from '../../../src/capital/index.js';
import { explain } from '../../../src/foundation/index.js';
import { problemsOf, saidOf, shown } from '../problems.js';

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
    expect(result.kind).toBe('disbursement-comparison');
    expect(result.spreadPoints).toMatchObject({ unit: 'percentagePoint' });
    expect(shown(result.spreadPoints).slice(0, 6)).toBe('10.774');
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
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
    expect(
      compareDisbursementBases({ disbursed, plans: [low, low], overPlan: 'allowed' }).ratios.map(
        ({ status }) => status,
      ),
    ).toEqual(['over-plan', 'over-plan']);
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
