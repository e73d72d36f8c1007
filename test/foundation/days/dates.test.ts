import { afterEach, describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  isMtqgError,
  isoDateSchema,
  yearOf,
  yearSchema,
} from '../../../src/foundation/internal.js';

const exists = (day: unknown): boolean => isoDateSchema.safeParse(day).success;

test.each(['1000-01-01', '1900-02-28', '2000-02-29', '2024-02-29', '9999-12-31'])('%s exists', (day) => {
  expect(exists(day)).toBe(true);
});

test.each([
  '1900-02-29',
  '2023-02-29',
  '2023-04-31',
  '2023-13-01',
  '2023-00-10',
  '2023-01-00',
  '0999-12-31',
  '2023-1-1',
  '2023-01-01T00:00:00Z',
  '20230101',
  '',
  ' 2023-01-01',
  '2023-01-01\n',
  20230101,
])('%j does not', (day) => {
  expect(exists(day)).toBe(false);
});

test.each([
  [1900, true],
  [2200, true],
  [1899, false],
  [2201, false],
  [2021.5, false],
  ['2021', false],
])('the year %s: %s', (year, expected) => {
  expect(yearSchema.safeParse(year).success).toBe(expected);
});

describe.each(['UTC', 'Asia/Ho_Chi_Minh', 'Pacific/Apia', 'America/Sao_Paulo', 'America/New_York'])(
  'in %s',
  (zone) => {
    const before = process.env['TZ'];
    afterEach(() => {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    });

    test.each([
      ['2024-02-28', 2, '2024-03-01'],
      ['2023-12-31', 1, '2024-01-01'],
      ['2024-03-01', -1, '2024-02-29'],
      ['2011-12-29', 1, '2011-12-30'],
      ['2018-11-03', 1, '2018-11-04'],
      ['2024-03-10', 0, '2024-03-10'],
    ])('%s and %d days', (day, days, expected) => {
      process.env['TZ'] = zone;
      expect(addDays(day, days)).toBe(expected);
      expect(daysBetween(day, expected)).toBe(days);
      expect(exists(expected)).toBe(true);
    });

    test.each([
      ['2023-08-31', 1, '2023-09-30'],
      ['2024-01-31', 1, '2024-02-29'],
      ['2023-01-31', -2, '2022-11-30'],
      ['2011-11-30', 1, '2011-12-30'],
    ])('%s and %d months', (day, months, expected) => {
      process.env['TZ'] = zone;
      expect(addMonths(day, months)).toBe(expected);
    });
  },
);

test('the year of a day', () => {
  expect(yearOf('2023-09-30')).toBe(2023);
});

test.each([
  () => addDays('2023-02-29', 1),
  () => addDays('rubbish', 1),
  () => addDays(5 as never, 1),
  () => addDays('9999-12-31', 1),
  () => addDays('2023-01-01', 1e20),
  () => addMonths('1000-01-31', -1),
  () => daysBetween('2023-01-01', '2023-02-30'),
  () => yearOf('rubbish'),
])('%s has no answer', (action) => {
  try {
    action();
    expect.unreachable();
  } catch (error) {
    expect(isMtqgError(error, 'no-such-date')).toBe(true);
  }
});

test.each<readonly [path: string, action: () => string]>([
  ['days', () => addDays('2023-01-01', NaN)],
  // JavaScript would append this to the day of the month.
  ['days', () => addDays('2023-01-01', '1' as never)],
  ['months', () => addMonths('2023-01-31', 1.5)],
  ['months', () => addMonths('2023-01-31', Infinity)],
])('%s that are no whole number are not counted: %s', (path, action) => {
  try {
    action();
    expect.unreachable();
  } catch (error) {
    expect(isMtqgError(error, 'not-whole') && error.path).toEqual([path]);
  }
});
