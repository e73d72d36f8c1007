import { describe, expect, test } from 'vitest';
import {
  fiscalTotals,
  fromFiscalRows,
  fromIati,
  iatiTotals,
  iatiTransactionNames,
  toFiscalRows,
  toIati,
  type DisbursementRecord,
  type IatiTransactionType,
  type PlanRecord,
} from '../../../src/capital/internal.js';
import { bothOf, bothSaidOf, problemsOf, saidOf } from '../problems.js';

const transaction = (transactionType: IatiTransactionType, value: number | string, date = '2024-05-01') => ({
  transactionType,
  value,
  currency: 'VND',
  date,
});
const budget = (budgetType: '1' | '2', value: number, from: string, to: string, date?: string) => ({
  budgetType,
  value,
  currency: 'VND',
  period: { from, to },
  ...(date === undefined ? {} : { date }),
});

test('what each type of transaction is called', () => {
  expect(iatiTransactionNames).toEqual({
    1: { vi: 'tiền nhận về', en: 'incoming funds' },
    2: { vi: 'cam kết chi', en: 'outgoing commitment' },
    3: { vi: 'giải ngân', en: 'disbursement' },
    4: { vi: 'chi tiêu', en: 'expenditure' },
    5: { vi: 'lãi', en: 'interest' },
    6: { vi: 'hoàn trả khoản vay', en: 'loan repayment' },
    7: { vi: 'hoàn trả chi phí', en: 'reimbursement' },
    8: { vi: 'mua cổ phần', en: 'purchase of equity' },
    9: { vi: 'bán cổ phần', en: 'sale of equity' },
    10: { vi: 'bảo lãnh tín dụng', en: 'credit guarantee' },
    11: { vi: 'cam kết nhận', en: 'incoming commitment' },
    12: { vi: 'hứa chi', en: 'outgoing pledge' },
    13: { vi: 'hứa nhận', en: 'incoming pledge' },
  });
});

describe('totals of IATI', () => {
  test('are told in full', () => {
    const totals = iatiTotals({
      transactions: [transaction('2', 100), transaction('3', 30), transaction('12', 7), transaction('5', 2)],
      budgets: [
        budget('1', 80, '2024-01-01', '2024-12-31'),
        budget('2', 90, '2024-01-01', '2024-12-31', '2024-03-01'),
        budget('2', 95, '2024-01-01', '2024-12-31', '2024-06-01'),
        budget('1', 50, '2025-01-01', '2025-12-31'),
      ],
    });
    expect(totals).toMatchObject({
      kind: 'iati-totals',
      budget: { value: '145', unit: 'VND' },
      spent: { value: '30', unit: 'VND' },
      commitments: { value: '100', unit: 'VND' },
    });
    expect(bothOf(totals)).toEqual([
      [
        'Đã chi 30 đồng, cam kết chi 100 đồng, tỷ lệ 30%; ngân sách 145 đồng (ngân sách điều chỉnh thay cho ngân sách ban đầu của cùng kỳ).',
      ],
      [
        'Spent 30 VND of commitments of 100 VND: 30%; budget 145 VND (a revised budget in place of the original of its period).',
      ],
    ]);
    expect(totals.uncounted).toEqual([
      { transactionType: '12', name: { vi: 'hứa chi', en: 'outgoing pledge' } },
      { transactionType: '5', name: { vi: 'lãi', en: 'interest' } },
    ]);
  });

  test('of nothing', () => {
    expect(iatiTotals({})).toMatchObject({ budget: { value: '0' }, spent: { value: '0' }, uncounted: [] });
  });

  test('of periods that follow one another, in any order, and of such as share a day', () => {
    const of = (...periods: readonly (readonly [from: string, to: string])[]) =>
      iatiTotals({ budgets: periods.map(([from, to]) => budget('1', 10, from, to)) }).budget;
    expect(
      of(['2024-07-01', '2024-12-31'], ['2024-01-01', '2024-06-30'], ['2025-01-01', '2025-12-31']),
    ).toMatchObject({
      value: '30',
    });
    expect(of(['2024-06-30', '2024-12-31'], ['2024-01-01', '2024-06-30'])).toMatchObject({
      code: 'periods-overlap',
    });
    expect(of(['2024-01-01', '2024-12-31'], ['2024-01-01', '2024-06-30'])).toMatchObject({
      code: 'periods-overlap',
    });
  });

  test('of another currency, and of what is no currency', () => {
    const call = () =>
      iatiTotals({
        transactions: [{ ...transaction('3', 5), currency: 'USD' }],
        budgets: [{ ...budget('1', 5, '2024-01-01', '2024-12-31'), currency: 'EUR' }],
      });
    expect(bothSaidOf(call)).toEqual([
      [
        'budgets[0].currency: expected the unit VND, received EUR',
        'transactions[0].currency: expected the unit VND, received USD',
      ],
      [
        'budgets[0].currency: cần đơn vị tính VND, nhận được EUR',
        'transactions[0].currency: cần đơn vị tính VND, nhận được USD',
      ],
    ]);
    const of = (currency: string) => () =>
      iatiTotals({ transactions: [{ ...transaction('3', 5), currency }] });
    for (const currency of ['VNDX', 'XVND', 'vnd', 'VN'])
      expect(problemsOf(of(currency))).toEqual([['bad-format', 'transactions.0.currency']]);
    expect(saidOf(of('vnd'), 'en')).toBe(
      'transactions[0].currency: wrong form “vnd”: expected a currency by its code such as “VND”',
    );
    expect(problemsOf(() => iatiTotals({ transactions: 5, budgets: 5 } as never))).toEqual([
      ['wrong-type', 'budgets'],
      ['wrong-type', 'transactions'],
    ]);
  });
});

describe('records to IATI and rows, and back', () => {
  const line = {
    programme: 'NTM',
    years: { from: 2024, to: 2024 },
    subject: { vi: 'Xã A', en: 'Commune A' },
  } as const;
  const records = {
    plans: [
      { ...line, id: 'p1', value: '100', unit: 'billionVND', planKind: 'annual' },
      { ...line, value: '95', unit: 'billionVND', planKind: 'adjusted' },
      { ...line, value: '300', unit: 'billionVND', planKind: 'medium-term', years: { from: 2021, to: 2025 } },
    ],
    disbursements: [
      { ...line, id: 'd1', value: '20', unit: 'billionVND', asOf: '2024-06-30', counting: 'cumulative' },
      { ...line, value: '50', unit: 'billionVND', asOf: '2024-09-30', counting: 'cumulative' },
      {
        ...line,
        value: '30',
        unit: 'billionVND',
        asOf: '2024-03-31',
        counting: 'in-period',
        planKind: 'annual',
      },
      {
        ...line,
        value: '-1',
        unit: 'billionVND',
        asOf: '2024-04-30',
        counting: 'in-period',
        planKind: 'annual',
        correction: true,
      },
    ],
  } as const;

  test('as IATI', () => {
    const written = toIati(records);
    expect(written).toEqual({
      kind: 'iati-written',
      budgets: [
        {
          id: 'p1',
          budgetType: '1',
          period: { from: '2024-01-01', to: '2024-12-31' },
          value: '100000000000',
          currency: 'VND',
        },
        {
          budgetType: '2',
          period: { from: '2024-01-01', to: '2024-12-31' },
          value: '95000000000',
          currency: 'VND',
        },
        {
          budgetType: '1',
          period: { from: '2021-01-01', to: '2025-12-31' },
          value: '300000000000',
          currency: 'VND',
        },
      ],
      transactions: [
        { transactionType: '3', date: '2024-03-31', value: '30000000000', currency: 'VND' },
        { transactionType: '3', date: '2024-04-30', value: '-1000000000', currency: 'VND' },
        { id: 'd1', transactionType: '3', date: '2024-06-30', value: '20000000000', currency: 'VND' },
        { transactionType: '3', date: '2024-09-30', value: '30000000000', currency: 'VND' },
      ],
      notCarried: [
        { recordPath: 'plans.0', lostMembers: ['programme', 'subject'] },
        { recordPath: 'plans.1', lostMembers: ['programme', 'subject'] },
        { recordPath: 'plans.2', lostMembers: ['programme', 'subject'] },
        { recordPath: 'disbursements.2', lostMembers: ['planKind', 'programme', 'subject', 'years'] },
        { recordPath: 'disbursements.3', lostMembers: ['planKind', 'programme', 'subject', 'years'] },
        { recordPath: 'disbursements.0', lostMembers: ['counting', 'programme', 'subject', 'years'] },
        { recordPath: 'disbursements.1', lostMembers: ['counting', 'programme', 'subject', 'years'] },
      ],
    });
    expect(fromIati({ budgets: written.budgets, transactions: written.transactions })).toEqual({
      kind: 'records-read',
      plans: [
        { id: 'p1', value: '100000000000', unit: 'VND', planKind: 'annual', years: { from: 2024, to: 2024 } },
        { value: '95000000000', unit: 'VND', planKind: 'adjusted', years: { from: 2024, to: 2024 } },
        { value: '300000000000', unit: 'VND', planKind: 'medium-term', years: { from: 2021, to: 2025 } },
      ],
      disbursements: [
        { value: '30000000000', unit: 'VND', asOf: '2024-03-31', counting: 'in-period' },
        { value: '-1000000000', unit: 'VND', correction: true, asOf: '2024-04-30', counting: 'in-period' },
        { id: 'd1', value: '20000000000', unit: 'VND', asOf: '2024-06-30', counting: 'in-period' },
        { value: '30000000000', unit: 'VND', asOf: '2024-09-30', counting: 'in-period' },
      ],
      notCarried: [],
    });
  });

  test('as rows', () => {
    const written = toFiscalRows(records);
    expect(written).toEqual({
      kind: 'fiscal-rows-written',
      rows: [
        {
          subject: { vi: 'Xã A', en: 'Commune A' },
          programme: 'NTM',
          years: { from: 2024, to: 2024 },
          id: 'p1',
          fiscalPhase: 'approved',
          amount: { value: '100000000000', unit: 'VND' },
        },
        {
          subject: { vi: 'Xã A', en: 'Commune A' },
          programme: 'NTM',
          years: { from: 2024, to: 2024 },
          fiscalPhase: 'adjusted',
          amount: { value: '95000000000', unit: 'VND' },
        },
        {
          subject: { vi: 'Xã A', en: 'Commune A' },
          programme: 'NTM',
          years: { from: 2024, to: 2024 },
          fiscalPhase: 'executed',
          amount: { value: '30000000000', unit: 'VND' },
          date: '2024-03-31',
        },
        {
          subject: { vi: 'Xã A', en: 'Commune A' },
          programme: 'NTM',
          years: { from: 2024, to: 2024 },
          fiscalPhase: 'executed',
          amount: { value: '-1000000000', unit: 'VND' },
          date: '2024-04-30',
        },
        {
          subject: { vi: 'Xã A', en: 'Commune A' },
          programme: 'NTM',
          years: { from: 2024, to: 2024 },
          id: 'd1',
          fiscalPhase: 'executed',
          amount: { value: '20000000000', unit: 'VND' },
          date: '2024-06-30',
        },
        {
          subject: { vi: 'Xã A', en: 'Commune A' },
          programme: 'NTM',
          years: { from: 2024, to: 2024 },
          fiscalPhase: 'executed',
          amount: { value: '30000000000', unit: 'VND' },
          date: '2024-09-30',
        },
      ],
      notCarried: [
        {
          recordPath: 'plans.2',
          lostMembers: ['planKind', 'programme', 'subject', 'unit', 'value', 'years'],
          reason: {
            vi: 'kế hoạch nhiều năm đã gồm kế hoạch của một số năm trong đó của cùng dòng vốn, ghi cả hai sẽ tính hai lần',
            en: 'the plan of several years holds one of some of them of its line, so that both would count it twice',
          },
        },
        { recordPath: 'disbursements.2', lostMembers: ['planKind'] },
        { recordPath: 'disbursements.3', lostMembers: ['planKind'] },
        { recordPath: 'disbursements.0', lostMembers: ['counting'] },
        { recordPath: 'disbursements.1', lostMembers: ['counting'] },
      ],
    });
    expect(fromFiscalRows({ rows: written.rows })).toEqual({
      kind: 'records-read',
      plans: [
        {
          id: 'p1',
          subject: { vi: 'Xã A', en: 'Commune A' },
          programme: 'NTM',
          years: { from: 2024, to: 2024 },
          value: '100000000000',
          unit: 'VND',
          planKind: 'annual',
        },
        {
          subject: { vi: 'Xã A', en: 'Commune A' },
          programme: 'NTM',
          years: { from: 2024, to: 2024 },
          value: '95000000000',
          unit: 'VND',
          planKind: 'adjusted',
        },
      ],
      disbursements: [
        {
          subject: { vi: 'Xã A', en: 'Commune A' },
          programme: 'NTM',
          years: { from: 2024, to: 2024 },
          value: '30000000000',
          unit: 'VND',
          asOf: '2024-03-31',
          counting: 'in-period',
        },
        {
          subject: { vi: 'Xã A', en: 'Commune A' },
          programme: 'NTM',
          years: { from: 2024, to: 2024 },
          value: '-1000000000',
          unit: 'VND',
          correction: true,
          asOf: '2024-04-30',
          counting: 'in-period',
        },
        {
          id: 'd1',
          subject: { vi: 'Xã A', en: 'Commune A' },
          programme: 'NTM',
          years: { from: 2024, to: 2024 },
          value: '20000000000',
          unit: 'VND',
          asOf: '2024-06-30',
          counting: 'in-period',
        },
        {
          subject: { vi: 'Xã A', en: 'Commune A' },
          programme: 'NTM',
          years: { from: 2024, to: 2024 },
          value: '30000000000',
          unit: 'VND',
          asOf: '2024-09-30',
          counting: 'in-period',
        },
      ],
      notCarried: [],
    });
    expect(toFiscalRows({}).rows).toEqual([]);
    expect(toIati({})).toMatchObject({ budgets: [], transactions: [] });
  });

  test('and their totals', () => {
    const totals = fiscalTotals(toFiscalRows(records));
    expect(totals.kind).toBe('fiscal-totals');
    expect(bothOf(totals)).toEqual([
      [
        'Được duyệt đầu năm 100 tỷ đồng, điều chỉnh 95 tỷ đồng, thực hiện 79 tỷ đồng; thực hiện so với số được duyệt đầu năm: 79%; so với số điều chỉnh: 83,16%.',
      ],
      [
        'First approved 100 billion VND, as adjusted 95 billion VND, executed 79 billion VND; executed out of what was first approved: 79%; out of it as adjusted: 83.16%.',
      ],
    ]);
    const none = fiscalTotals({ rows: [] });
    expect(bothOf(none)).toEqual([
      [
        'Được duyệt đầu năm 0 đồng, điều chỉnh 0 đồng, thực hiện 0 đồng; thực hiện so với số được duyệt đầu năm: không xác định (mẫu số bằng 0 nên không có tỷ lệ); so với số điều chỉnh: không xác định (mẫu số bằng 0 nên không có tỷ lệ).',
      ],
      [
        'First approved 0 VND, as adjusted 0 VND, executed 0 VND; executed out of what was first approved: not defined (the denominator is zero, so there is no ratio); out of it as adjusted: not defined (the denominator is zero, so there is no ratio).',
      ],
    ]);
  });

  test('a phase that is none', () => {
    const row = { component: 'x', fiscalPhase: 'planned', amount: { value: 5, unit: 'VND' } };
    expect(saidOf(() => fiscalTotals({ rows: [row] } as never), 'en')).toBe(
      'rows[0].fiscalPhase: expected one of: approved, adjusted, executed',
    );
  });
});

describe('corrections', () => {
  const line = { programme: 'NTM', years: { from: 2024, to: 2024 }, unit: 'VND' } as const;
  const on = (date: string) => ({ assignedBy: { authority: 'province', date } }) as const;
  const adjusted = (value: string, members: object = {}) =>
    ({ ...line, value, planKind: 'adjusted', ...members }) as PlanRecord;
  const minus = { correction: true } as const;
  const budgetOf = (...plans: readonly PlanRecord[]) => iatiTotals(toIati({ plans })).budget;

  test('of an adjusted plan are in its budget, which replaces the original', () => {
    const plans = [
      { ...line, value: '100', planKind: 'annual', ...on('2024-01-01') } as const,
      adjusted('95', on('2024-05-01')),
      adjusted('-5', { ...minus, ...on('2024-06-01') }),
      adjusted('2', minus),
    ];
    expect(budgetOf(...plans)).toMatchObject({ value: '92' });
    expect(fiscalTotals(toFiscalRows({ plans })).adjusted).toMatchObject({ value: '92' });
    expect(toIati({ plans }).notCarried).toEqual([
      { recordPath: 'plans.0', lostMembers: ['assignedBy', 'programme'] },
      { recordPath: 'plans.1', lostMembers: ['assignedBy', 'programme'] },
      {
        recordPath: 'plans.2',
        lostMembers: ['assignedBy', 'correction', 'planKind', 'programme', 'unit', 'value', 'years'],
        reason: {
          vi: 'đã cộng vào kế hoạch điều chỉnh của cùng dòng vốn, vì ngân sách điều chỉnh của IATI thay thế ngân sách trước, không cộng thêm',
          en: 'it is in the adjusted plan of its line, since a revised budget of IATI replaces the one before and is not added to it',
        },
      },
      {
        recordPath: 'plans.3',
        lostMembers: ['correction', 'planKind', 'programme', 'unit', 'value', 'years'],
        reason: {
          vi: 'đã cộng vào kế hoạch điều chỉnh của cùng dòng vốn, vì ngân sách điều chỉnh của IATI thay thế ngân sách trước, không cộng thêm',
          en: 'it is in the adjusted plan of its line, since a revised budget of IATI replaces the one before and is not added to it',
        },
      },
    ]);
  });

  test('belong to the latest adjusted plan of their line up to their day', () => {
    const [may, august] = [adjusted('95', on('2024-05-01')), adjusted('80', on('2024-08-01'))];
    const june = adjusted('-5', { ...minus, ...on('2024-06-01') });
    const written = (...plans: readonly PlanRecord[]) => toIati({ plans }).budgets.map(({ value }) => value);
    expect(written(august, may, june)).toEqual(['80', '90']);
    expect(written(may, august, adjusted('-5', minus))).toEqual(['95', '75']);
    expect(written(may, adjusted('-5', { ...minus, ...on('2024-05-01') }))).toEqual(['90']);
    expect(written(may, adjusted('-5', { ...minus, component: '1' }))).toEqual(['95']);
    expect(written(august, june)).toEqual(['80']);
    expect(toIati({ plans: [june] }).notCarried).toEqual([
      {
        recordPath: 'plans.0',
        lostMembers: ['assignedBy', 'correction', 'planKind', 'programme', 'unit', 'value', 'years'],
        reason: {
          vi: 'không có kế hoạch điều chỉnh cùng dòng vốn để điều chỉnh số',
          en: 'there is no adjusted plan of its line to be corrected',
        },
      },
    ]);
  });

  test('of a cumulative amount are flows of their own, which the next amount holds', () => {
    const report = (value: string, asOf: string, members: object = {}) =>
      ({ ...line, value, asOf, counting: 'cumulative', ...members }) as DisbursementRecord;
    const disbursements = [
      report('-2', '2024-06-30', minus),
      report('50', '2024-06-30'),
      report('20', '2024-03-31'),
      report('60', '2024-09-30'),
    ];
    const { transactions } = toIati({ disbursements });
    expect(transactions.map(({ value, date }) => [value, date])).toEqual([
      ['20', '2024-03-31'],
      ['30', '2024-06-30'],
      ['-2', '2024-06-30'],
      ['12', '2024-09-30'],
    ]);
    expect(iatiTotals({ transactions }).spent.value).toBe('60');
    expect(fiscalTotals(toFiscalRows({ disbursements })).executed.value).toBe('60');
  });
});
