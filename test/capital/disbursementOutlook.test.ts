import { describe, expect, test } from 'vitest';
import { disbursementOutlook, type DisbursementOutlookInput } from '../../src/capital/index.js';
import { explain } from '../../src/foundation/internal.js';
import { problemsOf, shown } from './problems.js';

/** Bắc Giang at 2023-09-30, which "will basically finish by the end of 2023". */
const BAC_GIANG: DisbursementOutlookInput = {
  disbursed: { value: '998', unit: 'billionVND' },
  plan: { value: '1971', unit: 'billionVND', planKind: 'not-stated', years: { from: 2021, to: 2023 } },
  from: '2021-01-01',
  asOf: '2023-09-30',
  deadline: '2023-12-31',
};

const outlook = (changes: Partial<DisbursementOutlookInput>) =>
  disbursementOutlook({ ...BAC_GIANG, ...changes });

describe('Bắc Giang', () => {
  test('from 2021: 33 months gone, 3 left, ten times the pace needed, 55.2% forecast', () => {
    expect(outlook({})).toMatchObject({
      kind: 'disbursement-outlook',
      state: 'behind',
      elapsedMonths: { value: '33', unit: 'month' },
      remainingMonths: { value: '3' },
      remaining: { value: '973000000000', unit: 'VND' },
      paceSoFar: { value: '30242424242.42424242424242424242424', unit: 'VND/month' },
      paceNeeded: { value: '324333333333.3333333333333333333333' },
      // 973/3 ÷ 998/33 = 10703/998
      paceRatio: { value: '10.72444889779559118236472945891784', unit: 'times' },
      // 998 × 36/33
      forecast: { value: '1088727272727.272727272727272727273' },
      forecastPercent: { value: '55.23730455237304552373045523730455', unit: 'percent' },
      forecastShortfall: { value: '882272727272.7272727272727272727273' },
    });
  });

  test('from 2022, when the first money was assigned: 21 months gone, still behind', () => {
    const result = outlook({ from: '2022-01-01' });
    expect([result.state, result.elapsedMonths.value]).toEqual(['behind', '21']);
    expect(shown(result.paceRatio).slice(0, 5)).toBe('6.824');
    expect(shown(result.forecastPercent).slice(0, 5)).toBe('57.86');
  });

  test('is told in both languages', () => {
    expect(explain(outlook({}), 'vi')).toContain('998 tỷ đồng ÷ 33 tháng ≈ 30,2424 tỷ đồng/tháng');
    expect(explain(outlook({}), 'vi')).toContain('đến 31/12/2023 chỉ giải ngân được ≈ 55,2373%');
    expect(explain(outlook({}), 'en')).toContain('(1,971 billion VND − 998 billion VND) ÷ 3 months');
  });
});

describe('months', () => {
  test.each([
    ['2023-10-01', '2023-10-31', '1'],
    ['2023-02-01', '2023-02-07', '0.25'],
    ['2024-02-01', '2024-02-29', '1'],
    ['2023-01-17', '2023-02-14', '0.983870967741935483870967741935484'],
    ['2023-04-16', '2023-05-31', '1.5'],
    ['2022-12-31', '2023-01-01', '0.06451612903225806451612903225806452'],
  ])('from %s to %s: %s', (from, asOf, months) => {
    expect(Number(outlook({ from, asOf, deadline: '2030-12-31' }).elapsedMonths.value)).toBeCloseTo(
      Number(months),
      15,
    );
  });

  test('the calendar’s own ends are no trap', () => {
    const result = outlook({ from: '1000-01-01', asOf: '9999-12-30', deadline: '9999-12-31' });
    expect(Number(result.remainingMonths.value)).toBeCloseTo(1 / 31, 15);
  });
});

describe('states and refusals', () => {
  test('before the first day there is no pace; what is needed counts from the first day', () => {
    const result = outlook({ disbursed: { value: 0, unit: 'VND' }, from: '2023-10-01', asOf: '2023-06-30' });
    expect(result.state).toBe('not-started');
    expect(result.elapsedMonths.value).toBe('0');
    expect(result.remainingMonths.value).toBe('3');
    expect([result.paceSoFar, result.paceRatio, result.forecast, result.forecastPercent].map(shown)).toEqual(
      Array(4).fill('period-not-started'),
    );
    expect(shown(result.paceNeeded)).toBe('657000000000');
    expect(explain(result, 'en')).toContain('there is no pace to forecast from');
  });

  test.each(['2023-12-31', '2024-01-31'])('at the end of %s no day is left', (asOf) => {
    const result = outlook({ asOf });
    expect(result.state).toBe('deadline-passed');
    expect(result.remainingMonths.value).toBe('0');
    expect(
      [result.paceNeeded, result.paceRatio, result.forecast, result.forecastShortfall].map(shown),
    ).toEqual(Array(4).fill('target-date-past'));
    expect(result.paceSoFar.kind).toBe('quantity');
  });

  test('the eve of the deadline has a day left', () => {
    expect(outlook({ asOf: '2023-12-30' }).paceNeeded.kind).toBe('quantity');
  });

  test('just the pace that is needed is on pace; a đồng less is behind', () => {
    const halfYear = { from: '2023-01-01', asOf: '2023-06-30', deadline: '2023-12-31' };
    const plan = { value: '2000', unit: 'VND', planKind: 'annual' } as const;
    expect(outlook({ ...halfYear, plan, disbursed: { value: '1000', unit: 'VND' } }).state).toBe('on-pace');
    expect(outlook({ ...halfYear, plan, disbursed: { value: '999', unit: 'VND' } }).state).toBe('behind');
  });

  test('a plan that is met needs nothing more', () => {
    const result = outlook({ disbursed: { value: '1971', unit: 'billionVND' } });
    expect([result.state, shown(result.paceNeeded), shown(result.paceRatio)]).toEqual(['plan-met', '0', '0']);
    expect(explain(result, 'vi')).toContain('đã giải ngân hết kế hoạch');
  });

  test('met early, then over the plan', () => {
    const disbursed = { value: '2000', unit: 'billionVND' } as const;
    expect(problemsOf(() => outlook({ disbursed }))).toEqual([['part-exceeds-whole', 'disbursed.amount']]);
    const result = outlook({ disbursed, overPlan: 'allowed' });
    expect([result.state, result.remaining.value, shown(result.paceNeeded)]).toEqual([
      'plan-met',
      '-29000000000',
      '0',
    ]);
  });

  test('nothing disbursed: a pace of 0, which nothing is a multiple of', () => {
    const result = outlook({ disbursed: { value: 0, unit: 'VND' } });
    expect([result.state, shown(result.paceSoFar), shown(result.paceRatio)]).toEqual([
      'behind',
      '0',
      'zero-denominator',
    ]);
  });

  test('a plan of nothing has a forecast but no per cent', () => {
    const result = outlook({
      disbursed: { value: 0, unit: 'VND' },
      plan: { value: 0, unit: 'VND', planKind: 'annual' },
    });
    expect([shown(result.forecast), shown(result.forecastPercent)]).toEqual(['0', 'zero-denominator']);
  });

  test('the day of the figure is known, so it is not assumed', () => {
    expect(outlook({}).assumptions.map(({ code }) => code)).not.toContain('as-of-not-stated');
  });
});

describe('bad input', () => {
  test('a deadline before the first day, and two days for one figure', () => {
    expect(
      problemsOf(() =>
        outlook({
          deadline: '2020-12-31',
          disbursed: { value: '998', unit: 'billionVND', asOf: '2023-08-31' },
        }),
      ),
    ).toEqual([
      ['period-reversed', 'deadline'],
      ['contradiction', 'disbursed.asOf'],
    ]);
    expect(outlook({ disbursed: { value: '998', unit: 'billionVND', asOf: '2023-09-30' } }).state).toBe(
      'behind',
    );
  });

  test('a day that does not exist', () => {
    expect(problemsOf(() => outlook({ asOf: '2023-09-31' }))).toEqual([['no-such-date', 'asOf']]);
  });
});
