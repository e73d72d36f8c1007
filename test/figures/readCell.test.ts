import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCell, type Cell, type CellKind } from '../../src/figures/index.js';
import { describeProblems, isMtqgError, type Locale } from '../../src/foundation/index.js';

const said = (cell: Cell): string => {
  if (cell.status === 'missing') return `(${cell.reason})`;
  if (cell.status === 'problem')
    return `! ${cell.problem.code} ${cell.problem.details['candidates'] ?? ''}`.trim();
  return [cell.value, cell.figureStatus ?? ''].join(' ').trim();
};

describe('a cell is a value, a missing value or a problem', () => {
  it.each<[string, CellKind, Locale | undefined, string]>([
    ['1.234,5', 'number', undefined, '1234.5'],
    ['1,234.5', 'number', 'vi', '1234.5'],
    ['1.234', 'number', 'vi', '1234'],
    ['1.234', 'number', 'en', '1.234'],
    ['1,234', 'number', 'vi', '1.234'],
    ['1,234', 'number', 'en', '1234'],
    ['1.234', 'number', undefined, '! ambiguous 1234, 1.234'],
    ['1,234', 'number', undefined, '! ambiguous 1.234, 1234'],
    ['0.5', 'number', 'vi', '0.5'],
    ['1.234.567', 'number', undefined, '1234567'],
    ['412204.00', 'number', 'vi', '412204'],
    ['(1.234)', 'number', 'vi', '-1234'],
    ['(1.234)', 'number', undefined, '! ambiguous 1234, 1.234'],
    ['(1.234,5)', 'number', undefined, '-1234.5'],
    ['-12', 'number', undefined, '-12'],
    ['−12,5', 'number', 'vi', '-12.5'],
    ['+7', 'number', undefined, '7'],
    ['1 234', 'number', undefined, '1234'],
    ['1 234 567,8', 'number', undefined, '1234567.8'],
    ['1\u00a0234', 'number', undefined, '1234'],
    ["1'234", 'number', undefined, '1234'],
    ["'007", 'number', undefined, '7'],
    ['1.5E+09', 'number', undefined, '1500000000'],
    ['.5', 'number', undefined, '0.5'],
    [',25', 'number', 'vi', '0.25'],
    ['-.5', 'number', 'en', '-0.5'],
    ['50,79 phần trăm', 'percent', 'vi', '50.79'],
    ['50.79 percent', 'percent', 'en', '50.79'],
    ['31-Dec-2023', 'date', 'en', '2023-12-31'],
    ['2 Sept 2025', 'date', 'en', '2025-09-02'],
    ['September 2, 2025', 'date', 'en', '2025-09-02'],
    ['Maybe 2, 2025', 'date', 'en', '! unreadable'],
    ['31-Dec-23', 'date', 'en', '! unreadable'],
    ['ngày 31/12/2023', 'date', 'vi', '2023-12-31'],
    ['31 / 12 / 2023', 'date', 'vi', '2023-12-31'],
    ['31/12/2023 00:00:00', 'date', 'vi', '2023-12-31'],
    ['31/12/2023 08:30', 'date', 'vi', '! unreadable'],
    ['ƯTH 2024', 'year', 'vi', '2024 estimate'],
    ['1,5E+09', 'number', 'vi', '1500000000'],
    ['1.234E+03', 'number', 'vi', '1234'],
    ['2E-3', 'number', undefined, '0.002'],
    ['1E+99', 'number', undefined, '! unreadable'],
    ['50,79%', 'number', 'vi', '! unreadable'],
    ['12 xã', 'number', 'vi', '! unreadable'],
    ['12 34', 'number', 'vi', '! unreadable'],
    ['1.23.4', 'number', 'vi', '! unreadable'],
    ['(-12)', 'number', 'vi', '! unreadable'],
    ['(12', 'number', 'vi', '! unreadable'],
    ['#REF!', 'number', 'vi', '! unreadable'],
    ['#####', 'number', 'vi', '! unreadable'],
    ['1'.repeat(31), 'number', 'vi', '! unreadable'],
    ['50,79%', 'percent', 'vi', '50.79'],
    ['50.79 %', 'percent', undefined, '50.79'],
    ['(2,5%)', 'percent', undefined, '-2.5'],
    ['20,42', 'percent', undefined, '20.42'],
    ['12.345%', 'percent', undefined, '! ambiguous 12345, 12.345'],
    ['', 'number', 'vi', '(empty)'],
    ['  ', 'number', 'vi', '(empty)'],
    ['-', 'number', 'vi', '(none)'],
    ['–', 'percent', undefined, '(none)'],
    ['..', 'number', undefined, '(not-available)'],
    ['…', 'number', undefined, '(not-available)'],
    ['N/A', 'date', undefined, '(not-available)'],
    ['Chưa có số liệu', 'year', undefined, '(not-available)'],
    ['0', 'number', undefined, '0'],
    ['31/12/2023', 'date', undefined, '2023-12-31'],
    ['3/4/2023', 'date', 'vi', '2023-04-03'],
    ['3/4/2023', 'date', undefined, '! ambiguous 2023-04-03, 2023-03-04'],
    ['3/4/2023', 'date', 'en', '! ambiguous 2023-04-03, 2023-03-04'],
    ['3/3/2023', 'date', 'en', '2023-03-03'],
    ['12/31/2023', 'date', 'en', '2023-12-31'],
    ['12/31/2023', 'date', 'vi', '! unreadable'],
    ['31.12.2023', 'date', 'vi', '2023-12-31'],
    ['2023-12-31', 'date', undefined, '2023-12-31'],
    ['2023/1/2', 'date', undefined, '2023-01-02'],
    ['2023-12-31 00:00:00', 'date', undefined, '2023-12-31'],
    ['ngày 31 tháng 12 năm 2023', 'date', undefined, '2023-12-31'],
    ['Dec 31, 2023', 'date', undefined, '2023-12-31'],
    ['1st March 2023', 'date', undefined, '2023-03-01'],
    ['31/2/2023', 'date', 'vi', '! unreadable'],
    ['45291', 'date', 'vi', '! unreadable'],
    ['31/12/23', 'date', 'vi', '! unreadable'],
    ['Foo 31, 2023', 'date', undefined, '! unreadable'],
    ['2016', 'year', undefined, '2016'],
    ['Năm 2016', 'year', undefined, '2016'],
    ['Prel. 2016', 'year', undefined, '2016 preliminary'],
    ['Sơ bộ - Prel. 2016', 'year', undefined, '2016 preliminary'],
    ['2016 (sơ bộ)', 'year', undefined, '2016 preliminary'],
    ['Ước 2024', 'year', undefined, '2024 estimate'],
    ['Est. 2024', 'year', undefined, '2024 estimate'],
    ['2016.0', 'year', undefined, '2016'],
    ['31/12/2023', 'year', undefined, '! unreadable'],
    ['2016-2020', 'year', undefined, '! unreadable'],
    ['1016', 'year', undefined, '! unreadable'],
  ])('%s as %s (%s)', (text, kind, locale, expected) => {
    const cell: Cell = readCell(text, locale === undefined ? { kind } : { kind, locale });
    expect(said(cell)).toBe(expected);
    expect(cell.text).toBe(text);
    expect(Object.isFrozen(cell)).toBe(true);
  });

  it('says in words what is wrong', () => {
    const cell = readCell('1.234', { kind: 'number' });
    expect(cell.status === 'problem' && describeProblems([cell.problem], 'en')).toContain('1234, 1.234');
  });

  it('refuses what is no text, and options of another form', () => {
    const codeOf = (call: () => unknown): string => {
      try {
        call();
      } catch (error) {
        return isMtqgError(error) ? error.code : String(error);
      }
      return '';
    };
    expect(codeOf(() => readCell(12 as never, { kind: 'number' }))).toBe('wrong-type');
    expect(codeOf(() => readCell('x'.repeat(2001), { kind: 'number' }))).toBe('too-long');
    expect(codeOf(() => readCell('1', { kind: 'money' as never }))).toBe('not-one-of');
  });

  it('reads back any number in either convention', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const decimals = String(cents).padStart(2, '0');
        const group = (mark: string): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, mark);
        const value = (cell: Cell<'number'>): unknown =>
          cell.status === 'value' ? Number(cell.value) : cell;
        const expected = Number(`${whole}.${decimals}`);
        expect(value(readCell(`${group('.')},${decimals}`, { kind: 'number', locale: 'vi' }))).toBe(expected);
        expect(value(readCell(`${group(',')}.${decimals}`, { kind: 'number', locale: 'en' }))).toBe(expected);
      }),
    );
  });
});
