import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fiscalTotals,
  fromFiscalRows,
  toFiscalRows,
  type DisbursementRecord,
  type FiscalRow,
  type PlanRecord,
} from '../../../src/capital/index.js';
import { explain } from '../../../src/foundation/index.js';
import { problemsOf, shown } from '../problems.js';

const LINE = {
  id: '1',
  subject: 'X',
  programme: 'ethnic-minority-2021-2025',
  component: '3',
  capitalSource: 'NSTW',
  capitalType: 'investment',
  years: { from: 2023, to: 2023 },
} as const;

const PLAN: PlanRecord = { ...LINE, value: '7', unit: 'VND', planKind: 'annual' };
const PAID: DisbursementRecord = {
  ...LINE,
  value: '5',
  unit: 'VND',
  asOf: '2023-09-30',
  counting: 'in-period',
};

describe('written', () => {
  test('each with its phase and its columns', () => {
    const { rows, notCarried, kind } = toFiscalRows({
      plans: [
        PLAN,
        { ...PLAN, planKind: 'adjusted', assignedBy: { authority: 'province', date: '2023-07-01' } },
      ],
      disbursements: [PAID],
    });
    expect(kind).toBe('fiscal-rows-written');
    expect(rows).toEqual([
      { ...LINE, fiscalPhase: 'approved', amount: { value: '7', unit: 'VND' } },
      { ...LINE, fiscalPhase: 'adjusted', amount: { value: '7', unit: 'VND' }, date: '2023-07-01' },
      { ...LINE, fiscalPhase: 'executed', amount: { value: '5', unit: 'VND' }, date: '2023-09-30' },
    ]);
    expect(notCarried).toEqual([{ recordPath: 'plans.1', lostMembers: ['assignedBy'] }]);
  });

  test('what rows have no place for is named', () => {
    const { rows, notCarried } = toFiscalRows({
      plans: [
        { ...PLAN, planKind: 'medium-term', carriedOver: 'included' },
        { value: 1, unit: 'thousandVND', planKind: 'annual' },
        { value: 1, unit: 'VND', planKind: 'not-stated', correction: true },
        { value: 1, unit: 'VND', planKind: 'supplement' },
        { value: 1, unit: 'VND', planKind: 'carried-over' },
        { value: 1, unit: 'VND', planKind: 'advance' },
        { value: 1, unit: 'VND', planKind: 'allocated' },
        { value: 1, unit: 'VND', planKind: 'approved' },
      ],
      disbursements: [
        { ...PAID, counting: 'cumulative' },
        { ...PAID, counting: 'cumulative', value: '3', asOf: '2023-12-31' },
        { ...PAID, value: '-1', correction: true, asOf: '2024-01-31', planKind: 'carried-over' },
      ],
    });
    expect(rows.map(({ fiscalPhase, amount }) => [fiscalPhase, amount.value])).toEqual([
      ['approved', '7'],
      ['approved', '1000'],
      ['approved', '1'],
      ['approved', '1'],
      ['executed', '5'],
      ['executed', '-2'],
      ['executed', '-1'],
    ]);
    const reason = {
      vi: 'vốn bổ sung, kéo dài, ứng trước hoặc phân bổ chi tiết không thuộc giai đoạn được duyệt, điều chỉnh hay thực hiện',
      en: 'supplements, carried-over, advanced and allocated capital are neither approved nor adjusted nor executed amounts',
    };
    const lostMembers = ['planKind', 'unit', 'value'];
    expect(notCarried).toEqual([
      { recordPath: 'plans.0', lostMembers: ['carriedOver', 'planKind'] },
      { recordPath: 'plans.1', lostMembers: ['planKind'] },
      { recordPath: 'plans.2', lostMembers: ['correction'] },
      ...[3, 4, 5, 6].map((index) => ({ recordPath: `plans.${String(index)}`, lostMembers, reason })),
      { recordPath: 'plans.7', lostMembers: ['planKind'] },
      { recordPath: 'disbursements.0', lostMembers: ['counting'] },
      { recordPath: 'disbursements.1', lostMembers: ['counting'] },
      { recordPath: 'disbursements.2', lostMembers: ['planKind'] },
    ]);
  });
});

describe('read', () => {
  test('by phase and years; what was executed without a day is left out', () => {
    const amount = { value: 2, unit: 'billionVND' } as const;
    const { plans, disbursements, notCarried } = fromFiscalRows({
      rows: [
        { fiscalPhase: 'approved', amount, years: { from: 2021, to: 2025 }, date: '2021-01-01' },
        { fiscalPhase: 'approved', amount },
        { fiscalPhase: 'executed', amount },
        { fiscalPhase: 'executed', amount: { value: '-1', unit: 'VND' }, date: '2023-09-30' },
      ],
    });
    expect(plans.map(({ planKind, value }) => [planKind, value])).toEqual([
      ['medium-term', '2000000000'],
      ['not-stated', '2000000000'],
    ]);
    expect(disbursements).toEqual([
      { value: '-1', unit: 'VND', correction: true, asOf: '2023-09-30', counting: 'in-period' },
    ]);
    expect(notCarried).toEqual([
      { recordPath: 'rows.0', lostMembers: ['date'] },
      {
        recordPath: 'rows.2',
        lostMembers: ['amount', 'fiscalPhase'],
        reason: { vi: 'số thực hiện không có ngày', en: 'what was executed has no day' },
      },
    ]);
    expect(problemsOf(() => fromFiscalRows({ rows: [{ fiscalPhase: 'paid' as never, amount }] }))).toEqual([
      ['not-one-of', 'rows.0.fiscalPhase'],
    ]);
  });

  test('records that rows have a place for come back as they were', () => {
    const value = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map(String);
    const line = fc.record(
      { ...Object.fromEntries(Object.entries(LINE).map(([name, one]) => [name, fc.constant(one)])) },
      { requiredKeys: [] },
    );
    const sign = (text: string) => (text.startsWith('-') ? { correction: true as const } : {});
    fc.assert(
      fc.property(fc.array(fc.tuple(line, value, fc.boolean())), (drawn) => {
        const plans = drawn.map(([columns, amount, isAdjusted]): PlanRecord => ({
          ...columns,
          value: amount,
          unit: 'VND',
          ...sign(amount),
          planKind: isAdjusted ? 'adjusted' : 'years' in columns ? 'annual' : 'not-stated',
        }));
        const disbursements = drawn.map(([columns, amount]): DisbursementRecord => ({
          ...columns,
          value: amount,
          unit: 'VND',
          ...sign(amount),
          asOf: '2023-09-30',
          counting: 'in-period',
        }));
        const { rows, notCarried } = toFiscalRows({ plans, disbursements });
        const back = fromFiscalRows({ rows });
        expect([notCarried, back.notCarried]).toEqual([[], []]);
        expect([back.plans, back.disbursements]).toEqual([plans, disbursements]);
      }),
    );
  });
});

describe('totals', () => {
  const row = (fiscalPhase: FiscalRow['fiscalPhase'], value: string): FiscalRow => ({
    fiscalPhase,
    amount: { value, unit: 'VND' },
  });

  test('the fuel of the family: 15.5 + 16.2 + 13.3 is 45, of 40 approved and 50 adjusted', () => {
    const result = fiscalTotals({
      rows: [
        row('approved', '40'),
        row('adjusted', '50'),
        ...['15.5', '16.2', '13.3'].map((one) => row('executed', one)),
      ],
    });
    expect([result.approved, result.adjusted, result.executed].map(shown)).toEqual(['40', '50', '45']);
    expect([result.executedOfApprovedPercent, result.executedOfAdjustedPercent].map(shown)).toEqual([
      '112.5',
      '90',
    ]);
    expect(explain(result, 'vi')).toBe(
      'Thực hiện 45 đồng, bằng 112,5% số được duyệt đầu năm (40 đồng), 90% số điều chỉnh (50 đồng).',
    );
    expect(explain(result, 'en')).toBe(
      'Executed 45 VND: 112.5% of what was first approved (40 VND), 90% of it as adjusted (50 VND).',
    );
  });

  test('nothing approved has no rate', () => {
    const result = fiscalTotals({ rows: [row('executed', '-1')] });
    expect(
      [result.executed, result.executedOfApprovedPercent, result.executedOfAdjustedPercent].map(shown),
    ).toEqual(['-1', 'zero-denominator', 'zero-denominator']);
  });
});
