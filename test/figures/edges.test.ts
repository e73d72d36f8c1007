import { describe, expect, test } from 'vitest';
import {
  findClaims,
  findFigures,
  impliedValue,
  readCell,
  verifyClaim,
  type Claim,
} from '../../src/figures/index.js';
import { problemsOf } from '../problems.js';

/** The figures of a text, each as its words with its value, or with what it is where it counts nothing. */
function read(text: string): readonly string[] {
  return findFigures(text).figures.map(({ figure }: any) =>
    `${figure.text} = ${figure.meaning ?? figure.value ?? figure.form} ${figure.unit ?? ''}`.trim(),
  );
}

test.each<[string, ...string[]]>([
  // Numbers that spreadsheets write, and such that none writes.
  ['1.5e99 hộ', '1.5e99 = unreadable'],
  ['1,234.5e3 hộ', '1,234.5e3 = unreadable'],
  ['1.2,3.4', '1.2,3.4 = unreadable'],
  [',5 ha', ',5 = unreadable'],
  ['2 417/3 500 hộ', '2 417/3 500 hộ = pair household'],
  ['năm 2021 345 hộ', 'năm 2021 = year', '345 hộ = 345 household'],
  // Telephones, counters and ranks.
  ['Liên hệ: (0213) 3 876 545', 'Liên hệ: (0213) 3 876 545 = code'],
  ['+84 213 3876545', '+84 213 3876545 = code'],
  ['Lượt xem: 3.481', 'Lượt xem: 3.481 = code'],
  ['25 bình luận', '25 bình luận = code'],
  ['Trang: 3/12', 'Trang: 3/12 = ordinal'],
  ['ranked 40/34', '40/34 = pair'],
  // Days.
  ['17 Feb. 2024', '17 Feb. 2024 = date'],
  ['ngày 5-6/7', 'ngày 5-6/7 = date'],
  ['tháng 6 5 xã', 'tháng 6 = date', '5 xã = 5 commune'],
  ['09:30 (UTC +07:00)', '09:30 = time', '(UTC +07:00 = time'],
  ['14:30:15 GMT+7', '14:30:15 = time', 'GMT+7 = time'],
  ['từ 1.7 đến 31.12 có 5 xã', 'từ 1.7 đến 31.12 = date', '5 xã = 5 commune'],
  ['ngày , 5, 7 tháng 10', '5, 7 tháng 10 = date'],
  // Parts of documents.
  ['Điều số 5 Nghị định', 'Điều số 5 = document'],
  ['Điều 5, 6 và 7 Thông tư', 'Điều 5, 6 và 7 = document'],
  [
    'khoản 1, khoản 2 và khoản 3 Điều 4 Thông tư',
    'khoản 1, khoản 2 và khoản 3 = document',
    'Điều 4 = document',
  ],
  // However long the list, its last number is no count.
  ['Điều 1, 2, 3, 4, 5, 6, 7, 8 Thông tư', 'Điều 1, 2, 3, 4, 5, 6, 7, 8 = document'],
  [
    'Điều 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 và 12 Thông tư',
    'Điều 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 và 12 = document',
  ],
  // What stands too far ahead is no whole of which a number is a part.
  ['5 of the very many small and poor communes of 4 districts', '5 = 5', '4 districts = 4 district'],
  ['danh mục 2 dự án', '2 dự án = 2 project'],
  ['khoản 5 triệu đồng', '5 triệu đồng = 5000000 VND'],
  // English parts of a whole.
  ['one half of the year'],
  ['a quarter of the year'],
  ['three out of two'],
  ['one in twenty'],
  ['one in ten households', 'one in ten = fraction'],
  ['rose by two-thirds', 'two-thirds = fraction'],
  // Multiples and numbers in words.
  ['gấp rưỡi', 'gấp rưỡi = 1.5 times'],
  ['tăng gấp 3', 'tăng gấp 3 = 3 times'],
  ['a 3-fold rise', '3-fold = 3 times'],
  ['ba trăm linh năm hộ', 'ba trăm linh năm hộ = 305 household'],
  // Units.
  ['3 district-level units', '3 district-level units = 3'],
  ['12 state-owned big enterprises', '12 state-owned big enterprises = 12'],
  ['62 tỷ vốn sự nghiệp', '62 tỷ = 62000000000 VND'],
  ['8 tỷ m3', '8 tỷ m3 = 8000000000'],
  ['mỗi năm giảm 4%/năm', 'mỗi năm giảm 4%/năm = 4 percent/year'],
  ['mỗi xã 5 triệu đồng/năm', 'mỗi xã 5 triệu đồng/năm = 5000000 VND/commune/year'],
  ['2.000 đô la quốc tế/người/năm', '2.000 đô la quốc tế/người/năm = 2000 internationalDollar/person/year'],
  ['15 tiêu chí/một xã', '15 tiêu chí/một xã = 15 criterion/commune'],
  ['5 đồng hằng xã', '5 đồng = 5 VND'],
  ['trên 4 nền tảng', 'trên 4 nền tảng = 4'],
])('%j', (text, ...figures) => {
  expect(read(text)).toEqual(figures);
});

test.each([
  ['2023-02-30', undefined, 'unreadable'],
  ['ngày 31 tháng 2 năm 2023', undefined, 'unreadable'],
  ['ngày 28 tháng 2 năm 2023', undefined, '2023-02-28'],
  ['30/2/2023', 'vi', 'unreadable'],
  ['13/13/2023', 'en', 'unreadable'],
  ['12/13/2023', 'en', '2023-12-13'],
  ['02/03/2023', undefined, 'ambiguous'],
  ['31 Foo 2023', undefined, 'unreadable'],
] as const)('a cell with the day %j in %s', (text, locale, expected) => {
  const cell: any = readCell(text, { kind: 'date', ...(locale && { locale }) });
  expect(cell.value ?? cell.problem.code).toBe(expected);
});

describe('powers', () => {
  const claim = (formula: string, inputs: Record<string, string | null>, claimed: string): Claim =>
    ({ kind: 'expression', formula, inputs, claimed }) as Claim;
  const implied = (formula: string, inputs: Record<string, string | null>, claimed: string): unknown => {
    const { implied: value } = impliedValue(claim(formula, inputs, claimed)) as any;
    return value.kind === 'refusal' ? value.code : Number(Number(value.value ?? value.lower).toFixed(6));
  };

  test('are worked out, and undone from each side', () => {
    expect(verifyClaim(claim('a ^ b', { a: '2', b: '3' }, '8')).verdict).toBe('consistent');
    expect(verifyClaim(claim('a ^ b', { a: '2', b: '3' }, '9')).verdict).toBe('inconsistent');
    expect(implied('a ^ 3', { a: null }, '8')).toBe(2);
    expect(implied('2 ^ b', { b: null }, '8')).toBe(3);
    expect(implied('a - b', { a: '10', b: null }, '8')).toBe(2);
    expect(implied('a / b', { a: '10', b: null }, '8')).toBe(1.25);
    expect(implied('5 + b', { b: null }, '8')).toBe(3);
    expect(implied('2 * b', { b: null }, '8')).toBe(4);
  });

  test('are refused where there is none', () => {
    for (const [formula, unknown, claimed] of [
      ['a ^ 0', 'a', '8'],
      ['1 ^ a', 'a', '8'],
      ['0 ^ a', 'a', '8'],
    ] as const)
      expect([formula, implied(formula, { [unknown]: null }, claimed)]).toEqual([
        formula,
        expect.any(String),
      ]);
    expect(implied('x ^ a', { x: 'khoảng 1', a: null }, '8')).toEqual(expect.any(String));
    expect(implied('2 ^ a', { a: null }, '-8')).toEqual(expect.any(String));
  });

  test('are as many as products may be', () => {
    expect(problemsOf(() => verifyClaim(claim(`a${' ^ 1'.repeat(120)}`, { a: '3' }, '3')))).toEqual([
      ['unreadable', 'formula'],
    ]);
  });
});

test.each([
  [{ finished: '2023-06-30', deadline: { text: '31/12/2023' } }, '6 tháng', 'consistent'],
  [{ finished: '6/2023', deadline: '9/2023' }, '1 quý', 'consistent'],
  [{ finished: '2023', deadline: '2023-12-31' }, '0 ngày', 'consistent'],
  [{ finished: { value: 2023, unit: 'year' }, deadline: 2025 }, '2 năm', 'consistent'],
  [{ finished: '6/2023', deadline: 'cuối năm 2023' }, '5 tháng', 'inconsistent'],
])('time from %j is %s: %s', (inputs, claimed, verdict) => {
  expect(verifyClaim({ kind: 'time-before-deadline', inputs, claimed } as Claim).verdict).toBe(verdict);
});

test('times that are no days are told, each', () => {
  const inputs = { finished: 'x', deadline: '13/2023' };
  expect(problemsOf(() => verifyClaim({ kind: 'time-before-deadline', inputs, claimed: '2 năm' }))).toEqual([
    ['bad-format', 'inputs.finished'],
    ['bad-format', 'inputs.deadline'],
  ]);
});

test.each<[string, ...string[]]>([
  ['đạt 15,5 tiêu chí/xã, tăng gấp 4,4 lần so với năm 2010 (3,5 tiêu chí/xã)', 'multiple'],
  ['đạt 15,5 tiêu chí/xã, tăng gấp 4,4 lần và 3,5 tiêu chí/xã'],
  ['đạt 15,5 tiêu chí/xã, tăng gấp 4,4 lần so với (3,5 xã)'],
  ['tăng 132.406 (+5,04%) lên 2.758.000 hộ'],
  ['giảm từ 50,79% xuống còn 20,42%, bình quân giảm 7,6%/năm'],
  ['1.286 tiêu chí/92 xã, bình quân 14 tiêu chí/xã', 'average-per-unit'],
  ['1.286 tiêu chí/92 xã, bình quân 14 xã'],
  ['giải ngân 1.298 tỷ đồng, giải ngân 2.980 tỷ đồng, đạt 43,6%'],
  ['giải ngân 1.298 tỷ đồng trên tổng 2.980 tỷ đồng, đạt 43,6%', 'disbursement'],
  ['49 xã A, 12 xã B, tổng số 61 xã', 'composition'],
  ['nửa số xã, đạt 50%'],
  ['thu nhập 100%/80%, tăng 25%'],
])('the claims of %j', (text, ...kinds) => {
  expect(findClaims(text).claims.map(({ claim }) => claim.kind)).toEqual(kinds);
});
