import { expect, test } from 'vitest';
import { explain } from 'mtqg/foundation';
import { standardsMeasuredIn } from 'mtqg/poverty';
import { codesOf } from '../codesOf.js';

test.each([
  [2010, ['vn-2006 in-force']],
  [2014, ['vn-2011 in-force']],
  [2015, ['vn-2011 in-force', 'vn-2016 baseline']],
  [2016, ['vn-2016 in-force']],
  [2021, ['vn-2016 in-force', 'vn-2022 baseline']],
  [2022, ['vn-2022 in-force']],
  [2026, ['vn-2022 in-force', 'vn-2027 baseline-expected']],
  [2030, ['vn-2027 in-force']],
])('%i', (year, expected) => {
  const { kind, standards, year: told } = standardsMeasuredIn(year);
  expect([kind, told]).toEqual(['standards-measured', year]);
  expect(standards.map(({ standard, measuredAs }) => `${standard} ${measuredAs}`)).toEqual(expected);
});

test('it says why, and how sure that is', () => {
  const measured = standardsMeasuredIn(2026);
  expect(explain(measured, 'vi')).toContain(
    'Các chuẩn nghèo được dùng để rà soát cuối năm 2026:\n  Chuẩn nghèo đa chiều giai đoạn 2021-2025: đang áp dụng.',
  );
  expect(explain(measured, 'en')).toContain(
    'The national multidimensional poverty standard titled 2026-2030: expected to be measured for the first time; no text says so.',
  );
  expect(explain(standardsMeasuredIn(2021), 'vi')).toContain('rà soát đầu kỳ, trước khi áp dụng.');
  expect(measured.standards.map(({ sources }) => sources[0]?.provenance)).toEqual(['secondary', undefined]);
  expect(standardsMeasuredIn(2015).standards[1]?.sources[0]?.provenance).toBe('secondary');
  expect(Object.isFrozen(measured.standards)).toBe(true);
});

test('a year without a standard, and what is no year', () => {
  expect(codesOf(() => standardsMeasuredIn(2005))).toEqual(['not-in-force ']);
  expect(codesOf(() => standardsMeasuredIn(2031))).toEqual(['not-in-force ']);
  expect(codesOf(() => standardsMeasuredIn(2021.5))).toEqual(['not-whole ']);
  expect(codesOf(() => standardsMeasuredIn('2021' as any))).toEqual(['wrong-type ']);
});
