import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  countSchema,
  isoDateSchema,
  readInput,
  subjectSchema,
  yearSchema,
  decimalSchema,
} from '../../../src/foundation/internal.js';
import { bothSaidOf, problemsOf } from '../../problems.js';

const rowSchema = z.strictObject({
  money: z.strictObject({
    kind: z.exactOptional(z.literal('quantity')),
    value: z.number(),
    unit: z.string(),
  }),
  subject: subjectSchema,
  year: yearSchema,
  households: countSchema,
  times: decimalSchema(),
  ratePercent: decimalSchema(),
  names: z.array(z.string()).check(z.minLength(1)),
  date: isoDateSchema,
});

const good = {
  money: { value: 1, unit: 'VND' },
  subject: 'A',
  year: 2024,
  households: 5,
  times: '1.5',
  ratePercent: '8',
  names: ['a'],
  date: '2025-08-01',
};

test.each([
  [
    'a number for what has members',
    { money: 998 },
    'money: expected a plain object { value, unit }',
    'money: phải là đối tượng dữ liệu { value, unit }',
  ],
  [
    'nothing for what has members',
    { money: undefined },
    'money: is missing; expected a plain object { value, unit }',
    'money: còn thiếu; cần đối tượng dữ liệu { value, unit }',
  ],
  [
    'nothing where there are several forms',
    { subject: undefined },
    'subject: is missing; expected a string or a plain object',
    'subject: còn thiếu; cần chuỗi ký tự hoặc đối tượng dữ liệu',
  ],
  ['a year of two digits', { year: 24 }, 'year: expected 1900 or more', 'year: phải từ 1900 trở lên'],
  [
    'thousands with a point',
    { households: '1.262' },
    'households: expected a whole number; write the number alone: 1262',
    'households: phải là số nguyên; chỉ viết số: 1262',
  ],
  [
    'half a household',
    { households: '1.26' },
    'households: expected a whole number',
    'households: phải là số nguyên',
  ],
  [
    'per cent of a factor',
    { times: '150%' },
    'times: wrong form “150%”: expected a decimal number (text such as “50.79”, a finite number or a Decimal)',
    'times: không đúng dạng “150%”: cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)',
  ],
  [
    'per cent of a rate',
    { ratePercent: '8%' },
    'ratePercent: wrong form “8%”: expected a decimal number (text such as “50.79”, a finite number or a Decimal); write the number alone: 8',
    'ratePercent: không đúng dạng “8%”: cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal); chỉ viết số: 8',
  ],
  ['an empty list', { names: [] }, 'names: expected 1 or more items', 'names: cần ít nhất 1 phần tử'],
  [
    'a day without zeros',
    { date: '2025-8-1' },
    'date: wrong form “2025-8-1”: expected a calendar day such as “2023-09-30”; write: 2025-08-01',
    'date: không đúng dạng “2025-8-1”: cần ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ “2023-09-30”; viết: 2025-08-01',
  ],
])('%s', (_what, change, en, vi) => {
  expect(bothSaidOf(() => readInput(rowSchema, { ...good, ...change }))).toEqual([[en], [vi]]);
});

test('the members stand apart from what was expected', () => {
  expect(problemsOf(() => readInput(rowSchema, { ...good, money: 998 }))).toEqual([['wrong-type', 'money']]);
});
