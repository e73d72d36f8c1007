import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromIati,
  iatiTotals,
  iatiTransactionNames,
  toIati,
  type DisbursementRecord,
  type IatiBudget,
  type IatiTransaction,
  type PlanRecord,
} from '../../../src/capital/internal.js';
import { explain } from '../../../src/foundation/index.js';
import { problemsOf, shown } from '../problems.js';

const PLAN: PlanRecord = {
  id: 'p1',
  value: '998',
  unit: 'billionVND',
  planKind: 'annual',
  years: { from: 2023, to: 2023 },
};

const PAID: DisbursementRecord = {
  id: 'd1',
  value: '998000',
  unit: 'VND',
  asOf: '2023-09-30',
  counting: 'in-period',
};

const transaction = (
  transactionType: IatiTransaction['transactionType'],
  value: number | string,
): IatiTransaction => ({ transactionType, value, currency: 'VND', date: '2023-09-30' });

const year = { period: { from: '2023-01-01', to: '2023-12-31' }, currency: 'VND' } as const;

describe('plans as budgets', () => {
  test('of an adjusted plan the budget is revised; a date of assignment is its day', () => {
    const { budgets, notCarried, kind } = toIati({
      plans: [
        PLAN,
        {
          ...PLAN,
          id: 'p2',
          planKind: 'adjusted',
          assignedBy: { authority: 'province', date: '2023-07-01' },
        },
      ],
    });
    expect(kind).toBe('iati-written');
    expect(budgets).toEqual([
      { id: 'p1', budgetType: '1', ...year, value: '998000000000' },
      { id: 'p2', budgetType: '2', ...year, value: '998000000000', date: '2023-07-01' },
    ]);
    expect(notCarried).toEqual([{ recordPath: 'plans.1', lostMembers: ['assignedBy'] }]);
  });

  test('what a budget does not tell is named', () => {
    const { notCarried, budgets } = toIati({
      plans: [
        { ...PLAN, planKind: 'medium-term' },
        {
          ...PLAN,
          planKind: 'not-stated',
          capitalSource: 'NSTW',
          scope: { vi: 'a', en: 'b' },
          correction: true,
        },
        {
          value: -5,
          unit: 'VND',
          planKind: 'medium-term',
          years: { from: 2021, to: 2025 },
          correction: true,
        },
        { kind: 'quantity', value: 1, unit: 'VND', planKind: 'annual' },
        { ...PLAN, planKind: 'supplement' },
        { ...PLAN, planKind: 'carried-over' },
        { ...PLAN, planKind: 'advance' },
        { ...PLAN, planKind: 'allocated' },
        { ...PLAN, planKind: 'approved' },
      ],
    });
    expect(budgets.map(({ value, period }) => [value, period.to])).toEqual([
      ['998000000000', '2023-12-31'],
      ['998000000000', '2023-12-31'],
      ['-5', '2025-12-31'],
      ['998000000000', '2023-12-31'],
    ]);
    const all = ['id', 'planKind', 'unit', 'value', 'years'];
    const reason = {
      vi: 'IATI không có loại ngân sách cho vốn bổ sung, kéo dài, ứng trước hoặc phân bổ chi tiết',
      en: 'IATI has no type of budget for supplements, carried-over or advanced capital, nor for what is allocated in detail',
    };
    expect(notCarried).toEqual([
      { recordPath: 'plans.0', lostMembers: ['planKind'] },
      { recordPath: 'plans.1', lostMembers: ['capitalSource', 'correction', 'planKind', 'scope'] },
      {
        recordPath: 'plans.3',
        lostMembers: ['planKind', 'unit', 'value'],
        reason: {
          vi: 'kế hoạch không nêu năm nên không có kỳ ngân sách',
          en: 'a plan without years has no period',
        },
      },
      ...[4, 5, 6, 7].map((index) => ({ recordPath: `plans.${String(index)}`, lostMembers: all, reason })),
      { recordPath: 'plans.8', lostMembers: ['planKind'] },
    ]);
  });
});

describe('disbursements as transactions', () => {
  test('cumulative amounts of a line are written each less the one before it, by day', () => {
    const line = { unit: 'VND', counting: 'cumulative', subject: 'X' } as const;
    const { transactions, notCarried } = toIati({
      disbursements: [
        { ...line, value: 90, asOf: '2023-09-30' },
        { ...line, value: 40, asOf: '2023-06-30' },
        { ...line, value: 70, asOf: '2023-12-31', subject: { vi: 'Y', en: 'Z' } },
        { ...line, value: 85, asOf: '2023-12-31' },
        { ...line, value: 80, asOf: '2023-12-31', years: { from: 2022, to: 2022 } },
      ],
    });
    expect(transactions.map(({ date, value }) => [date, value])).toEqual([
      ['2023-06-30', '40'],
      ['2023-09-30', '50'],
      ['2023-12-31', '70'],
      ['2023-12-31', '-5'],
      ['2023-12-31', '80'],
    ]);
    expect(notCarried.map(({ recordPath }) => recordPath)).toEqual(
      [1, 0, 2, 3, 4].map((index) => `disbursements.${String(index)}`),
    );
    expect(notCarried[0]?.lostMembers).toEqual(['counting', 'subject']);
    expect(notCarried[4]?.lostMembers).toEqual(['counting', 'subject', 'years']);
  });

  test('amounts of a period stay as they are', () => {
    const { transactions, notCarried } = toIati({
      disbursements: [PAID, { ...PAID, id: 'd2', value: -3, correction: true, figureStatus: 'actual' }],
    });
    expect(transactions).toEqual([
      { id: 'd1', transactionType: '3', date: '2023-09-30', value: '998000', currency: 'VND' },
      { id: 'd2', transactionType: '3', date: '2023-09-30', value: '-3', currency: 'VND' },
    ]);
    expect(notCarried).toEqual([{ recordPath: 'disbursements.1', lostMembers: ['figureStatus'] }]);
  });
});

describe('read', () => {
  test('spending is disbursed, a commitment is a plan, the rest is named', () => {
    const { plans, disbursements, notCarried } = fromIati({
      transactions: [
        { ...transaction('3', 5), id: 'a' },
        transaction('4', '-0'),
        transaction('7', -2),
        transaction('2', 9),
        transaction('11', 9),
        { ...transaction('3', 5), currency: 'USD' },
      ],
    });
    const day = { unit: 'VND', asOf: '2023-09-30', counting: 'in-period' };
    expect(disbursements).toEqual([
      { ...day, id: 'a', value: '5' },
      { ...day, value: '0' },
      { ...day, value: '-2', correction: true },
    ]);
    expect(plans).toEqual([
      {
        value: '9',
        unit: 'VND',
        planKind: 'not-stated',
        scope: { vi: 'cam kết chi', en: 'outgoing commitment' },
      },
    ]);
    const all = ['currency', 'date', 'transactionType', 'value'];
    expect(notCarried).toEqual([
      { recordPath: 'transactions.1', lostMembers: ['transactionType'] },
      { recordPath: 'transactions.2', lostMembers: ['transactionType'] },
      { recordPath: 'transactions.3', lostMembers: ['date'] },
      {
        recordPath: 'transactions.4',
        lostMembers: all,
        reason: { vi: 'cam kết nhận không phải là chi', en: 'incoming commitment is no spending' },
      },
      {
        recordPath: 'transactions.5',
        lostMembers: all,
        reason: {
          vi: 'số tiền không theo đồng; cần quy đổi trước theo tỷ giá có ngày và nguồn (convertedMoney)',
          en: 'the amount is not in VND; convert it first at a rate with its day and source (convertedMoney)',
        },
      },
    ]);
  });

  test('a budget is a plan of its years', () => {
    const budget = { ...year, budgetType: '1', value: 7 } as const;
    const { plans, notCarried } = fromIati({
      budgets: [
        budget,
        { ...budget, budgetType: '2', date: '2023-07-01' },
        { ...budget, period: { from: '2021-01-01', to: '2025-12-31' } },
        { ...budget, period: { from: '2023-01-01', to: '2023-06-30' } },
        { ...budget, period: { from: '2023-07-01', to: '2023-12-31' } },
        { ...budget, currency: 'USD' },
      ],
    });
    expect(plans.map(({ planKind, years }) => [planKind, years])).toEqual([
      ['annual', { from: 2023, to: 2023 }],
      ['adjusted', { from: 2023, to: 2023 }],
      ['medium-term', { from: 2021, to: 2025 }],
      ['annual', { from: 2023, to: 2023 }],
      ['annual', { from: 2023, to: 2023 }],
    ]);
    expect(notCarried.map(({ recordPath, lostMembers }) => [recordPath, ...lostMembers])).toEqual([
      ['budgets.1', 'date'],
      ['budgets.3', 'period'],
      ['budgets.4', 'period'],
      ['budgets.5', 'budgetType', 'currency', 'period', 'value'],
    ]);
  });

  test('what is malformed is told by its place', () => {
    expect(
      problemsOf(() =>
        fromIati({
          budgets: [{ ...year, budgetType: '3', value: 1 } as never],
          transactions: [{ ...transaction('3', 1), currency: 'vnd', transactionType: '14' as never }],
        }),
      ),
    ).toEqual([
      ['not-one-of', 'budgets.0.budgetType'],
      ['bad-format', 'transactions.0.currency'],
      ['not-one-of', 'transactions.0.transactionType'],
    ]);
  });
});

describe('totals', () => {
  test('no money is counted twice, and the share is of what was committed', () => {
    const result = iatiTotals({
      transactions: (
        [
          ['2', 1000],
          ['11', 1000],
          ['1', 600],
          ['3', 300],
          ['4', 200],
          ['7', 50],
          ['12', 400],
          ['5', 9],
          ['12', 1],
        ] as const
      ).map(([type, value]) => transaction(type, value)),
    });
    expect(
      [result.commitments, result.incomingCommitments, result.incomingFunds, result.spent].map(shown),
    ).toEqual(['1000', '1000', '600', '550']);
    expect(shown(result.spentOfCommitmentsPercent)).toBe('55');
    expect(result.uncounted).toEqual([
      { transactionType: '12', name: iatiTransactionNames['12'] },
      { transactionType: '5', name: iatiTransactionNames['5'] },
    ]);
    expect(explain(result, 'en')).toBe(
      'Spent 550 VND of commitments of 1,000 VND: 55%; budget 0 VND (a revised budget in place of the original of its period).',
    );
    expect(explain(result, 'vi')).toContain(
      'Đã chi 550 đồng, cam kết chi 1.000 đồng, tỷ lệ 55%; ngân sách 0 đồng',
    );
  });

  test('a revised budget takes the place of the original of its period', () => {
    const budget = (budgetType: '1' | '2', value: number, more: Partial<IatiBudget> = {}): IatiBudget => ({
      ...year,
      budgetType,
      value,
      ...more,
    });
    const next = { period: { from: '2024-01-01', to: '2024-12-31' } };
    const total = (...budgets: readonly IatiBudget[]) => shown(iatiTotals({ budgets }).budget);
    expect(total(budget('1', 100), budget('2', 120))).toBe('120');
    expect(total(budget('2', 120), budget('1', 100), budget('1', 50, next))).toBe('170');
    expect(total(budget('1', 100), budget('1', 20))).toBe('120');
    expect(
      total(budget('2', 1, { date: '2023-05-01' }), budget('2', 2, { date: '2023-09-01' }), budget('2', 4)),
    ).toBe('2');
    expect(total(budget('2', 1, { date: '2023-09-01' }), budget('2', 2, { date: '2023-05-01' }))).toBe('1');
    // Half a year is another period than the year.
    const half = { period: { from: '2023-01-01', to: '2023-06-30' } };
    const rest = { period: { from: '2023-07-01', to: '2023-12-31' } };
    expect(total(budget('1', 100), budget('2', 60, half), budget('2', 7, rest))).toBe('periods-overlap');
    expect(total(budget('2', 7, rest), budget('1', 100), budget('1', 5))).toBe('periods-overlap');
    expect(total(budget('1', 60, half), budget('2', 7, rest), budget('1', 2, half))).toBe('69');
    const touching = { period: { from: '2023-06-30', to: '2023-12-31' } };
    expect(total(budget('1', 60, half), budget('2', 7, touching))).toBe('periods-overlap');
    const longer = { period: { from: '2022-01-01', to: '2023-12-31' } };
    expect(total(budget('1', 1, longer), budget('1', 9, next))).toBe('10');
    const refused = iatiTotals({
      budgets: [budget('1', 100), budget('2', 60, half)],
      transactions: [transaction('2', 10), transaction('3', 5)],
    });
    expect(shown(refused.spentOfCommitmentsPercent)).toBe('50');
    expect(explain(refused, 'en')).toContain(
      'budget not defined (different periods overlap, so that a sum may count the same money twice)',
    );
  });

  test('nothing committed has no share; another currency is not added', () => {
    expect(shown(iatiTotals({}).spentOfCommitmentsPercent)).toBe('zero-denominator');
    expect(
      problemsOf(() =>
        iatiTotals({
          budgets: [{ ...year, currency: 'USD', budgetType: '1', value: 1 }],
          transactions: [transaction('3', 1), { ...transaction('3', 1), currency: 'EUR' }],
        }),
      ),
    ).toEqual([
      ['unit-mismatch', 'budgets.0.currency'],
      ['unit-mismatch', 'transactions.1.currency'],
    ]);
    expect(problemsOf(() => iatiTotals({ budgets: [null as never], transactions: [null as never] }))).toEqual(
      [
        ['wrong-type', 'budgets.0'],
        ['wrong-type', 'transactions.0'],
      ],
    );
  });
});

describe('there and back', () => {
  const value = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map(String);
  const years = fc
    .tuple(fc.integer({ min: 2001, max: 2090 }), fc.integer({ min: 0, max: 5 }))
    .map(([from, more]) => ({ from, to: from + more }));
  const sign = (text: string) => (text.startsWith('-') ? { correction: true as const } : {});
  const plan = fc.tuple(value, years, fc.boolean()).map(([amount, span, isAdjusted]): PlanRecord => ({
    value: amount,
    unit: 'VND',
    ...sign(amount),
    planKind: isAdjusted ? 'adjusted' : span.from === span.to ? 'annual' : 'medium-term',
    years: span,
  }));
  const paid = fc
    .tuple(value, fc.date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }))
    .map(([amount, date]): DisbursementRecord => ({
      value: amount,
      unit: 'VND',
      ...sign(amount),
      asOf: date.toISOString().slice(0, 10),
      counting: 'in-period',
    }));

  test('records that IATI has a place for come back as they were', () => {
    fc.assert(
      fc.property(fc.array(plan), fc.array(paid), (drawn, disbursements) => {
        // A correction of an adjusted plan is in the budget of that.
        const plans = drawn.filter(
          ({ planKind, correction }) => planKind !== 'adjusted' || correction !== true,
        );
        const sorted = [...disbursements].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
        const { notCarried, budgets, transactions } = toIati({ plans, disbursements });
        const back = fromIati({ budgets, transactions });
        expect([notCarried, back.notCarried]).toEqual([[], []]);
        expect([back.plans, back.disbursements]).toEqual([plans, sorted]);
      }),
    );
  });

  test('whatever is lost is named: what is not, comes back', () => {
    const { budgets, transactions, notCarried } = toIati({
      plans: [{ ...PLAN, capitalType: 'investment' }],
      disbursements: [{ ...PAID, capitalType: 'investment' }],
    });
    const back = fromIati({ budgets, transactions });
    expect(notCarried.map(({ lostMembers }) => lostMembers)).toEqual([['capitalType'], ['capitalType']]);
    expect(back.plans).toEqual([{ ...PLAN, value: '998000000000', unit: 'VND' }]);
    expect(back.disbursements).toEqual([PAID]);
  });
});

test('results are taken whole', () => {
  const written = toIati({ plans: [{ ...PLAN, scope: { vi: 'a', en: 'b' } }], disbursements: [PAID] });
  expect(written.notCarried).toHaveLength(1);
  const { budgets, transactions } = written;
  expect(iatiTotals(written)).toEqual(iatiTotals({ budgets, transactions }));
  const read = fromIati(written);
  expect(toIati(read).budgets).toEqual(budgets);
  expect(
    problemsOf(() => iatiTotals({ ...written, kind: 'records-read' } as never)).map(([code, at]) => [
      code,
      at,
    ]),
  ).toEqual([['not-one-of', 'kind']]);
});
