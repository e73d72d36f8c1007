import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disbursementReports, type DisbursementReport, type DisbursementReportsInput } from 'mtqg/capital';
import { addDays, explain } from 'mtqg/foundation';
import { problemsOf } from '../problems.js';

const span = (period: { readonly from: string; readonly to: string } | undefined): string =>
  period === undefined ? '-' : `${period.from}..${period.to}`;

/** A report as a line: kind, due day, and per plan year what is actual and what is estimated. */
function lineOf({ kind, dueBefore, planYears }: DisbursementReport): string {
  const years = planYears.map(
    ({ planYear, actualPeriod, estimatedPeriod }) =>
      `${planYear} ${span(actualPeriod)} ${span(estimatedPeriod)}`,
  );
  return [kind, dueBefore, ...years].join(' | ');
}

const year2026 = { from: '2026-01-01', to: '2026-12-31' };

describe('the calendar of a year', () => {
  test('twelve months, the six months of July, the thirteen months in February', () => {
    const { reports, assumptions, warnings, reporter } = disbursementReports({ period: year2026 });
    expect(reporter).toBe('ministry-or-province');
    expect([assumptions, warnings]).toEqual([[], []]);
    expect(reports.map(lineOf)).toEqual([
      'january | 2026-01-15 | 2025 2025-01-01..2025-12-31 2025-01-01..2026-01-31 | 2026 - 2026-01-01..2026-01-31',
      'monthly | 2026-02-15 | 2026 2026-01-01..2026-01-31 2026-01-01..2026-02-28',
      'thirteen-month | 2026-02-28 | 2025 2025-01-01..2026-01-31 -',
      'monthly | 2026-03-15 | 2026 2026-01-01..2026-02-28 2026-01-01..2026-03-31',
      'monthly | 2026-04-15 | 2026 2026-01-01..2026-03-31 2026-01-01..2026-04-30',
      'monthly | 2026-05-15 | 2026 2026-01-01..2026-04-30 2026-01-01..2026-05-31',
      'monthly | 2026-06-15 | 2026 2026-01-01..2026-05-31 2026-01-01..2026-06-30',
      'monthly | 2026-07-15 | 2026 2026-01-01..2026-06-30 2026-01-01..2026-07-31',
      'six-month | 2026-07-15 | 2026 2026-01-01..2026-06-30 -',
      'monthly | 2026-08-15 | 2026 2026-01-01..2026-07-31 2026-01-01..2026-08-31',
      'monthly | 2026-09-15 | 2026 2026-01-01..2026-08-31 2026-01-01..2026-09-30',
      'monthly | 2026-10-15 | 2026 2026-01-01..2026-09-30 2026-01-01..2026-10-31',
      'monthly | 2026-11-15 | 2026 2026-01-01..2026-10-31 2026-01-01..2026-11-30',
      'monthly | 2026-12-15 | 2026 2026-01-01..2026-11-30 2026-01-01..2026-12-31',
    ]);
    expect(reports[0]?.lastDay).toBe('2026-01-14');
  });

  test('of a regional treasury, some days before', () => {
    const { reports } = disbursementReports({ period: year2026, reporter: 'regional-treasury' });
    expect(reports.map(({ dueBefore }) => dueBefore.slice(5))).toEqual([
      '01-13',
      '02-13',
      '02-20',
      '03-13',
      '04-13',
      '05-13',
      '06-13',
      '07-13',
      '07-13',
      '08-13',
      '09-13',
      '10-13',
      '11-13',
      '12-13',
    ]);
  });

  test('within some days, both ends included', () => {
    const dues = (from: string, to: string) =>
      disbursementReports({ period: { from, to } }).reports.map(({ lastDay }) => lastDay);
    expect(dues('2026-03-14', '2026-04-14')).toEqual(['2026-03-14', '2026-04-14']);
    expect(dues('2026-03-15', '2026-04-13')).toEqual([]);
    expect(dues('2028-02-27', '2028-02-27')).toEqual(['2028-02-27']);
  });
});

describe('the circular, whose day of effect is not established', () => {
  test('nothing is listed that fell due before it was signed', () => {
    const { reports, warnings, assumptions } = disbursementReports({
      period: { from: '2025-01-01', to: '2025-07-31' },
    });
    expect(reports.map(({ kind, lastDay }) => [kind, lastDay])).toEqual([
      ['monthly', '2025-06-14'],
      ['monthly', '2025-07-14'],
      ['six-month', '2025-07-14'],
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['before-circular']);
    expect(assumptions.map(({ code }) => code)).toEqual(['in-effect-since-signed']);
  });

  test('from the day of its signing nothing is missed, from 2026 nothing assumed', () => {
    const codes = (from: string, to: string) => {
      const { assumptions, warnings } = disbursementReports({ period: { from, to } });
      return [...warnings, ...assumptions].map(({ code }) => code);
    };
    expect(codes('2025-06-11', '2025-06-13')).toEqual(['before-circular']);
    expect(codes('2025-06-12', '2025-06-13')).toEqual([]);
    expect(codes('2025-12-14', '2026-03-31')).toEqual(['in-effect-since-signed']);
    expect(codes('2025-12-15', '2026-03-31')).toEqual([]);
    expect(codes('2019-01-01', '2020-12-31')).toEqual(['before-circular']);
  });
});

test('explained by day', () => {
  const result = disbursementReports({ period: { from: '2026-02-01', to: '2026-02-28' } });
  expect(explain(result, 'vi').split('\n')).toEqual([
    'Bộ, cơ quan trung ương, Ủy ban nhân dân cấp tỉnh: từ ngày 01/02/2026 đến ngày 28/02/2026 có 2 báo cáo giải ngân vốn đầu tư công phải gửi.',
    '  Căn cứ: Điều 4 Thông tư số 37/2025/TT-BTC ngày 12/6/2025 của Bộ Tài chính (theo nguồn thứ cấp).',
    '  Trước ngày 15/02/2026: báo cáo tháng 2/2026.',
    '  Trước ngày 28/02/2026: báo cáo năm 2025 (13 tháng), chi tiết dự án (vốn ngân sách trung ương).',
    '  Các chương trình mục tiêu quốc gia chỉ báo cáo theo tổng số từng nguồn vốn (trong nước, nước ngoài) của từng chương trình.',
  ]);
  expect(explain(result, 'en').split('\n').slice(0, 3)).toEqual([
    'Ministries and provinces: reports on the disbursement of public investment that fall due from 2026-02-01 to 2026-02-28: 2.',
    '  Source: Circular 37/2025/TT-BTC of 2025-06-12, Article 4 (secondary source).',
    '  Before 2026-02-15: report of February 2026.',
  ]);
  const names = (from: string, to: string) =>
    disbursementReports({ period: { from, to } }).reports.map(({ name }) => name);
  expect(names('2026-01-14', '2026-01-14')).toEqual([
    {
      vi: 'báo cáo tháng 1/2026 (thực hiện 12 tháng, ước 13 tháng năm 2025; ước 01 tháng năm 2026)',
      en: 'report of January 2026 (12 months as they were and 13 months estimated of 2025; one month estimated of 2026)',
    },
  ]);
  expect(names('2026-07-14', '2026-07-14')[1]).toEqual({
    vi: 'báo cáo 6 tháng năm 2026, chi tiết dự án (vốn ngân sách trung ương)',
    en: 'six-month report of 2026, by project (central budget)',
  });
  expect(names('2026-02-27', '2026-02-27')[0]?.en).toBe(
    'report of the year 2025 (13 months), by project (central budget)',
  );
});

test('bad input', () => {
  const call = (input: object) => () => disbursementReports(input as DisbursementReportsInput);
  expect(problemsOf(call({ period: { from: '2026-02-01', to: '2026-01-01' }, reporter: 'x' }))).toEqual([
    ['period-reversed', 'period'],
    ['not-one-of', 'reporter'],
  ]);
  expect(disbursementReports({ period: { from: '1000-02-01', to: '1001-01-01' } }).reports).toEqual([]);
  expect(disbursementReports({ period: { from: '2200-12-01', to: '2200-12-31' } }).reports).toHaveLength(1);
  expect(problemsOf(call({ period: { from: '2200-02-01', to: '2201-01-01' } }))).toEqual([
    ['too-large', 'period.to'],
  ]);
  expect(problemsOf(call({ period: 'all' }))).toEqual([['wrong-type', 'period']]);
});

test('two spans together have the reports of both, and each tells of what is past when it is due', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2025-06-12', days));
  fc.assert(
    fc.property(fc.array(day, { minLength: 3, maxLength: 3 }), (some) => {
      const [from, middle, to] = [...some].sort() as [string, string, string];
      const whole = disbursementReports({ period: { from, to } }).reports;
      const parts = [
        ...disbursementReports({ period: { from, to: middle } }).reports,
        ...disbursementReports({
          period: { from: addDays(middle, 1), to: to > middle ? to : addDays(middle, 1) },
        }).reports,
      ].filter(({ lastDay }) => lastDay <= to);
      expect(parts).toEqual(whole);
      for (const { planYears, dueBefore, lastDay } of whole) {
        expect(addDays(lastDay, 1)).toBe(dueBefore);
        expect(planYears.every(({ actualPeriod }) => (actualPeriod?.to ?? '') < lastDay)).toBe(true);
      }
    }),
  );
});
