import { describe, expect, test } from 'vitest';
import {
  isMtqgError,
  nextReportingPeriod,
  reportingPeriod,
  reportingPeriodOf,
  reportingPeriodsIn,
  type ProblemCode,
} from 'mtqg/foundation';

test.each([
  ['month', '2024-02-10', '2024-02-01', '2024-02-29', 'tháng 2/2024', 'February 2024'],
  ['quarter', '2023-12-31', '2023-10-01', '2023-12-31', 'quý IV/2023', 'quarter 4 of 2023'],
  ['half-year', '2023-06-30', '2023-01-01', '2023-06-30', '6 tháng đầu năm 2023', 'first half of 2023'],
  ['half-year', '2023-07-01', '2023-07-01', '2023-12-31', '6 tháng cuối năm 2023', 'second half of 2023'],
  ['year', '2023-07-01', '2023-01-01', '2023-12-31', 'năm 2023', '2023'],
  ['five-year-plan', '2020-12-31', '2016-01-01', '2020-12-31', 'giai đoạn 2016–2020', '2016–2020 plan'],
  ['five-year-plan', '2021-01-01', '2021-01-01', '2025-12-31', 'giai đoạn 2021–2025', '2021–2025 plan'],
  ['five-year-plan', '2026-01-01', '2026-01-01', '2030-12-31', 'giai đoạn 2026–2030', '2026–2030 plan'],
] as const)('the %s of %s', (kind, day, from, to, vi, en) => {
  const period = reportingPeriodOf(kind, day);
  expect(period).toMatchObject({ kind, from, to, name: { vi, en } });
  expect(Object.isFrozen(period) && Object.isFrozen(period.name)).toBe(true);
  expect(reportingPeriod(kind, period.year, period.number)).toEqual(period);
});

test('after the fourth quarter comes the first of the next year', () => {
  expect(nextReportingPeriod(reportingPeriod('quarter', 2023, 4))).toEqual(
    reportingPeriod('quarter', 2024, 1),
  );
});

test('all that have a day in a stretch, up to the last year', () => {
  const names = reportingPeriodsIn('quarter', { from: '2023-12-31', to: '2024-04-01' }).map(
    ({ name }) => name.vi,
  );
  expect(names).toEqual(['quý IV/2023', 'quý I/2024', 'quý II/2024']);
  expect(reportingPeriodsIn('year', { from: '2199-05-01', to: '2200-12-31' })).toHaveLength(2);
});

describe('refused', () => {
  test.each([
    [() => reportingPeriod('quarter', 2023, 5), 'too-large', ['number']],
    [() => reportingPeriod('year', 2023, 2), 'too-large', ['number']],
    [() => reportingPeriod('month', 2023, 0), 'too-small', ['number']],
    [() => reportingPeriod('month', 2023, 1.5), 'not-whole', ['number']],
    [() => reportingPeriod('month', 1899), 'too-small', ['year']],
    [() => reportingPeriod('five-year-plan', 2022), 'not-one-of', ['year']],
    [() => reportingPeriod('week' as never, 2022), 'not-one-of', ['kind']],
    [() => reportingPeriodOf('month', '2023-02-29'), 'no-such-date', ['date']],
    [() => reportingPeriodOf('month', '1899-12-31'), 'too-small', []],
    [() => reportingPeriodsIn('month', { from: '2023-02-01', to: '2023-01-01' }), 'period-reversed', []],
  ] as [() => unknown, ProblemCode, string[]][])('%s', (action, code, path) => {
    try {
      action();
      expect.unreachable();
    } catch (error) {
      expect(isMtqgError(error, code)).toBe(true);
      expect(isMtqgError(error) && error.path).toEqual(path);
    }
  });
});
