import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fiscalTotals,
  fromFiscalRows,
  toFiscalRows,
  type DisbursementRecord,
  type FiscalRow,
  type PlanRecord,
} from '../../../src/capital/internal.js';
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

describe('a medium-term plan', () => {
  const medium: PlanRecord = {
    ...PLAN,
    value: '300',
    planKind: 'medium-term',
    years: { from: 2021, to: 2025 },
  };
  const approved = (...plans: readonly PlanRecord[]) =>
    shown(fiscalTotals({ rows: toFiscalRows({ plans }).rows }).approved);

  test('is left out where an annual plan of its line is there, and named', () => {
    const { rows, notCarried } = toFiscalRows({ plans: [medium, { ...PLAN, value: '60' }] });
    expect(rows.map(({ amount }) => amount.value)).toEqual(['60']);
    expect(notCarried).toEqual([
      {
        recordPath: 'plans.0',
        lostMembers: Object.keys(medium).sort(),
        reason: {
          vi: 'kế hoạch nhiều năm đã gồm kế hoạch của một số năm trong đó của cùng dòng vốn, ghi cả hai sẽ tính hai lần',
          en: 'the plan of several years holds one of some of them of its line, so that both would count it twice',
        },
      },
    ]);
  });

  test.each([
    [2020, '307'],
    [2021, '7'],
    [2025, '7'],
    [2026, '307'],
  ])('of 2021 to 2025 with an annual plan of %s: %s', (year, total) => {
    expect(approved({ ...PLAN, years: { from: year, to: year } }, medium)).toBe(total);
  });

  test('holds a plan of years not told, and none of another line', () => {
    const { subject } = LINE;
    const bare: PlanRecord = { subject, value: '7', unit: 'VND', planKind: 'annual' };
    const open: PlanRecord = { ...bare, value: '300', planKind: 'medium-term' };
    const dated = { ...bare, years: { from: 2023, to: 2023 } };
    const span = { ...open, years: { from: 2021, to: 2025 } };
    expect([approved(span, bare), approved(open, dated, dated)]).toEqual(['7', '14']);
    expect([approved(medium, { ...PLAN, subject: 'Y' }), approved(medium)]).toEqual(['307', '300']);
  });
});

describe('a plan of several years beside one of some of them', () => {
  const of = (planKind: PlanRecord['planKind'], from: number, to: number, value: string): PlanRecord => ({
    ...PLAN,
    planKind,
    value,
    years: { from, to },
  });
  const totals = (...plans: readonly PlanRecord[]) => {
    const { approved, adjusted } = fiscalTotals({ rows: toFiscalRows({ plans }).rows });
    return [shown(approved), shown(adjusted)];
  };
  const annual = of('annual', 2023, 2023, '60');

  test.each(['adjusted', 'approved', 'not-stated', 'medium-term'] as const)(
    '%s: it is left out, whatever its kind',
    (planKind) => {
      expect(totals(of(planKind, 2021, 2025, '300'), annual)).toEqual(['60', '60']);
      expect(totals(of(planKind, 2023, 2024, '300'), annual)).toEqual(['60', '60']);
      expect(totals(of(planKind, 2022, 2023, '300'), annual)).toEqual(['60', '60']);
    },
  );

  test('first approved and as adjusted, both are left out beside an adjusted year', () => {
    const plans = [of('medium-term', 2021, 2025, '300'), of('adjusted', 2021, 2025, '320')];
    expect(totals(...plans)).toEqual(['300', '320']);
    expect(totals(...plans, of('adjusted', 2024, 2024, '70'))).toEqual(['0', '70']);
  });

  test('the same years, years that only touch, and what is of no phase hold nothing', () => {
    expect(totals(of('adjusted', 2023, 2023, '65'), annual)).toEqual(['60', '65']);
    expect(totals(of('adjusted', 2024, 2025, '65'), annual)).toEqual(['60', '125']);
    expect(totals(of('adjusted', 2021, 2022, '65'), annual)).toEqual(['60', '125']);
    expect(totals(of('medium-term', 2021, 2025, '300'), of('allocated', 2023, 2023, '9'))).toEqual([
      '300',
      '300',
    ]);
    expect(totals(of('allocated', 2021, 2025, '300'), annual)).toEqual(['60', '60']);
  });

  test('neither holds the other where each has a year of its own: both are written, and no total is told', () => {
    const plans = [of('approved', 2021, 2023, '300'), of('approved', 2023, 2025, '400')];
    expect(toFiscalRows({ plans }).rows.map(({ amount }) => amount.value)).toEqual(['300', '400']);
    expect(totals(...plans)).toEqual(['periods-overlap', 'periods-overlap']);
  });
});

describe('totals of rows whose years overlap', () => {
  const row = (
    fiscalPhase: FiscalRow['fiscalPhase'],
    value: string,
    years?: FiscalRow['years'],
  ): FiscalRow => ({
    fiscalPhase,
    amount: { value, unit: 'VND' },
    ...(years === undefined ? {} : { years }),
  });
  const totals = (...rows: readonly FiscalRow[]) => {
    const result = fiscalTotals({ rows });
    return [
      shown(result.approved),
      shown(result.adjusted),
      shown(result.executed),
      shown(result.executedOfApprovedPercent),
      shown(result.executedOfAdjustedPercent),
    ];
  };
  const all = { from: 2021, to: 2025 };
  const refused = 'periods-overlap';

  test('what was first approved is told, what was adjusted is not', () => {
    const rows = [
      row('approved', '100', all),
      row('adjusted', '20', { from: 2023, to: 2023 }),
      row('executed', '50', all),
    ];
    expect(totals(...rows)).toEqual(['100', refused, '50', '50', refused]);
  });

  test('in any order, and also where years are not told', () => {
    const parts = [
      row('approved', '2', { from: 2024, to: 2025 }),
      row('approved', '1', { from: 2021, to: 2024 }),
    ];
    expect(totals(...parts)).toEqual([refused, refused, '0', refused, refused]);
    expect(totals(row('approved', '1', all), row('approved', '2'))).toEqual([
      refused,
      refused,
      '0',
      refused,
      refused,
    ]);
  });

  test('the same years, years side by side and other lines add up', () => {
    expect(totals(row('approved', '1', all), row('approved', '2', all))[0]).toBe('3');
    expect(totals(row('approved', '1', all), row('approved', '2', { from: 2026, to: 2030 }))[0]).toBe('3');
    expect(totals(row('approved', '1'), row('approved', '2'))[0]).toBe('3');
    const other = { ...row('approved', '2', { from: 2023, to: 2023 }), capitalSource: 'NSTW' as const };
    expect(totals(row('approved', '1', all), other)[0]).toBe('3');
    expect(totals(row('approved', '1', all), row('executed', '2', { from: 2023, to: 2023 }))[0]).toBe('1');
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
      'Được duyệt đầu năm 40 đồng, điều chỉnh 50 đồng, thực hiện 45 đồng; thực hiện so với số được duyệt đầu năm: 112,5%; so với số điều chỉnh: 90%.',
    );
    expect(explain(result, 'en')).toBe(
      'First approved 40 VND, as adjusted 50 VND, executed 45 VND; executed out of what was first approved: 112.5%; out of it as adjusted: 90%.',
    );
  });

  test('a line without an adjusted row stands as it was first approved', () => {
    const of = (subject: string, ...given: Parameters<typeof row>): FiscalRow => ({
      subject,
      ...row(...given),
    });
    const rows = [
      of('A', 'approved', '100'),
      of('A', 'executed', '90'),
      of('B', 'approved', '100'),
      of('B', 'adjusted', '80'),
      of('B', 'executed', '60'),
    ];
    const { approved, adjusted, executedOfApprovedPercent, executedOfAdjustedPercent } = fiscalTotals({
      rows,
    });
    expect([approved, adjusted, executedOfApprovedPercent].map(shown)).toEqual(['200', '180', '75']);
    expect(Number(shown(executedOfAdjustedPercent))).toBeCloseTo(250 / 3, 12);
    expect(shown(fiscalTotals({ rows: rows.slice(0, 2) }).executedOfAdjustedPercent)).toBe('90');
    // A line is told by its years too.
    const year = (from: number) => ({ years: { from, to: from } });
    const other = fiscalTotals({
      rows: [
        { ...row('approved', '7'), ...year(2022) },
        { ...row('adjusted', '5'), ...year(2023), id: 'x' },
        { ...row('approved', '6'), ...year(2023) },
      ],
    });
    expect(shown(other.adjusted)).toBe('12');
  });

  test('nothing approved has no rate', () => {
    const result = fiscalTotals({ rows: [row('executed', '-1')] });
    expect(
      [result.executed, result.executedOfApprovedPercent, result.executedOfAdjustedPercent].map(shown),
    ).toEqual(['-1', 'zero-denominator', 'zero-denominator']);
  });
});

test('results are taken whole', () => {
  const plans: readonly PlanRecord[] = [PLAN, { ...PLAN, planKind: 'supplement' }];
  const written = toFiscalRows({ plans, disbursements: [PAID] });
  expect(written.notCarried).toHaveLength(1);
  expect(fiscalTotals(written)).toEqual(fiscalTotals({ rows: written.rows }));
  const read = fromFiscalRows(written);
  expect(toFiscalRows(read).rows).toEqual(written.rows);
});
