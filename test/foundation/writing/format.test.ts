import { describe, expect, test } from 'vitest';
import {
  formatNumber,
  formatQuantity,
  formatRange,
  isMtqgError,
  quantity,
  range,
  Decimal,
  zeroDenominatorRefusal,
  type Measure,
} from '../../../src/foundation/internal.js';

test.each([
  ['999', {}, '999', '999'],
  ['1971', {}, '1.971', '1,971'],
  ['1234567.891', {}, '1.234.567,891', '1,234,567.891'],
  ['50.6341958', {}, '50,6342', '50.6342'],
  ['50.6341958', { decimals: 1 }, '50,6', '50.6'],
  ['50', { decimals: 2 }, '50,00', '50.00'],
  ['50.10', { maxDecimals: 3 }, '50,1', '50.1'],
  ['0.125', { decimals: 2 }, '0,13', '0.13'],
  ['-0.125', { decimals: 2 }, '−0,13', '−0.13'],
  ['2.5', { decimals: 0 }, '3', '3'],
  ['-2.5', { decimals: 0 }, '−3', '−3'],
  ['-0.004', { decimals: 2 }, '0,00', '0.00'],
  ['-1971.5', {}, '−1.971,5', '−1,971.5'],
  [-0, {}, '0', '0'],
] as const)('%s with %j', (value, style, vi, en) => {
  expect(formatNumber(value, 'vi', { ...style })).toBe(vi);
  expect(formatNumber(value, 'en', { ...style })).toBe(en);
});

describe('quantities', () => {
  test.each([
    ['50.63', 'percent', '50,63%', '50.63%'],
    ['2', 'percent/year', '2%/năm', '2%/year'],
    ['-7.5925', 'percentagePoint/year', '−7,5925 điểm phần trăm/năm', '−7.5925 percentage points/year'],
    ['1', 'household', '1 hộ', '1 household'],
    ['-1', 'percentagePoint', '−1 điểm phần trăm', '−1 percentage point'],
    ['1.00001', 'household', '1 hộ', '1 household'],
    ['0', 'household', '0 hộ', '0 households'],
    ['999999', 'VND', '999.999 đồng', '999,999 VND'],
    ['9000', 'VND', '9.000 đồng', '9,000 VND'],
    ['10000', 'VND', '10 nghìn đồng', '10 thousand VND'],
    ['999000', 'VND', '999 nghìn đồng', '999 thousand VND'],
    ['1000000', 'VND', '1 triệu đồng', '1 million VND'],
    ['999999999', 'VND', '1.000 triệu đồng', '1,000 million VND'],
    ['1000000000', 'VND', '1 tỷ đồng', '1 billion VND'],
    ['9000000000000', 'VND', '9.000 tỷ đồng', '9,000 billion VND'],
    ['10000000000000', 'VND', '10 nghìn tỷ đồng', '10 trillion VND'],
    ['-12836445000000', 'VND', '−12.836,445 tỷ đồng', '−12,836.445 billion VND'],
    ['-4945000000', 'VND', '−4,945 tỷ đồng', '−4.945 billion VND'],
    ['1971000000000', 'VND', '1.971 tỷ đồng', '1,971 billion VND'],
    ['2000000', 'VND/person', '2 triệu đồng/người', '2 million VND/person'],
  ] as [string, Measure, string, string][])('%s %s', (value, unit, vi, en) => {
    expect(formatQuantity(quantity(value, unit), 'vi')).toBe(vi);
    expect(formatQuantity(quantity(value, unit), 'en')).toBe(en);
  });
});

test.each([
  ['1', '2', '1 – 2 ha'],
  ['1', '1', '1 ha'],
  ['1', null, '≥ 1 ha'],
  [null, '2', '≤ 2 ha'],
  [null, null, '−∞ – +∞'],
])('the range from %s to %s', (lower, upper, text) => {
  expect(formatRange(range({ lower, upper }, 'hectare'), 'en')).toBe(text);
});

test.each([
  ['one', '1.971.500.000.000 đồng', '1,971,500,000,000 VND'],
  ['thousand', '1.971.500.000 nghìn đồng', '1,971,500,000 thousand VND'],
  ['million', '1.971.500 triệu đồng', '1,971,500 million VND'],
  ['billion', '1.971,5 tỷ đồng', '1,971.5 billion VND'],
  ['trillion', '1,9715 nghìn tỷ đồng', '1.9715 trillion VND'],
  ['quadrillion', '0,002 triệu tỷ đồng', '0.002 million billion VND'],
] as const)('a quantity in the scale %s', (scale, vi, en) => {
  const amount = quantity('1971500000000', 'VND');
  expect(formatQuantity(amount, 'vi', { scale })).toBe(vi);
  expect(formatQuantity(amount, 'en', { scale })).toBe(en);
});

test('a quantity and a range without their unit', () => {
  expect(formatQuantity(quantity('1971500000000', 'VND'), 'vi', { withUnit: false })).toBe('1.971,5 tỷ');
  expect(formatRange(range({ lower: '1', upper: '2' }, 'percent'), 'vi', { withUnit: false })).toBe('1 – 2');
});

test.each([
  [{ lower: '1596721300000', upper: '1733389800000', unit: 'VND' }, '1.596,7213 – 1.733,3898 tỷ đồng'],
  [{ lower: '999000000', upper: '1733389800000', unit: 'VND' }, '0,999 – 1.733,3898 tỷ đồng'],
  [{ lower: '79.8', upper: '80.9', unit: 'percent' }, '79,8% – 80,9%'],
  [{ lower: '-1.5', upper: '1.5', unit: 'billionVND' }, '−1,5 – 1,5 tỷ đồng'],
  [{ lower: '1.00001', upper: '1.00002', unit: 'commune' }, '1 xã'],
] as const)('the range %j says its unit once', (bounds, text) => {
  expect(formatRange({ kind: 'range', ...bounds }, 'vi')).toBe(text);
});

test('money is written alike in whatever scale it is given', () => {
  for (const money of [
    { value: '998000000000', unit: 'VND' },
    { value: '998000000', unit: 'thousandVND' },
    { value: 998000, unit: 'millionVND' },
    { value: 998n, unit: 'billionVND' },
    { value: new Decimal('0.998'), unit: 'trillionVND' },
  ] as const)
    expect(formatQuantity(money, 'vi')).toBe('998 tỷ đồng');
  expect(formatQuantity({ value: '1.5', unit: 'millionVND/person/month' }, 'vi')).toBe(
    '1,5 triệu đồng/người/tháng',
  );
});

test('a refusal is written as its reason', () => {
  const refused = zeroDenominatorRefusal;
  for (const write of [formatNumber, formatQuantity, formatRange]) {
    expect(write(refused, 'vi')).toBe('mẫu số bằng 0 nên không có tỷ lệ');
    expect(write(refused, 'en')).toBe('the denominator is zero, so there is no ratio');
  }
});

test('the number of a quantity is written alone', () => {
  expect(formatNumber(quantity('50.79', 'percent'), 'vi')).toBe('50,79');
});

test('a number in no scale keeps all its digits, however many', () => {
  const digits = '1'.repeat(34);
  expect(formatNumber(`${digits}.${digits}`, 'en', { decimals: 34 }).replaceAll(',', '')).toBe(
    `${digits}.${digits}`,
  );
});

/** The problems that a call ends in, each with its path. */
function complaints(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return isMtqgError(error) ? error.problems.map(({ code, path }) => `${code} ${path.join('.')}`) : error;
  }
}

test.each([
  ['fr', {}, ['not-one-of locale']],
  ['toString', {}, ['not-one-of locale']],
  [undefined, {}, ['not-one-of locale']],
  ['vi', { decimals: -1 }, ['too-small options.decimals']],
  ['vi', { maxDecimals: 1.5 }, ['not-whole options.maxDecimals']],
  ['en', { decimals: 1001 }, ['too-large options.decimals']],
  [
    'toString',
    { decimals: NaN, x: 1 },
    ['not-one-of locale', 'not-whole options.decimals', 'unknown-key options.x'],
  ],
  ['vi', null, ['wrong-type options']],
  ['vi', 'en', ['wrong-type options']],
])('nothing is written in %j with %j', (locale, options, problems) => {
  expect(complaints(() => formatNumber('1.5', locale as never, options as never))).toEqual(problems);
});

test('nothing is written where the options throw', () => {
  const options = {
    get decimals(): number {
      throw new Error('mine');
    },
  };
  expect(complaints(() => formatNumber('1.5', 'vi', options))).toEqual(['wrong-type options']);
});

test.each([
  [{ scale: 'tỷ' }, ['not-one-of options.scale']],
  [{ scale: 'toString' }, ['not-one-of options.scale']],
  [{ scale: 1 }, ['not-one-of options.scale']],
  [{ withUnit: 'no' }, ['wrong-type options.withUnit']],
  [{ decimals: undefined, withUnit: undefined }, '1 ha'],
])('no quantity is written with %j', (options, problems) => {
  expect(complaints(() => formatQuantity(quantity('1', 'hectare'), 'vi', options as never))).toEqual(
    problems,
  );
});

test.each([
  ['Infinity', ['wrong-type value']],
  ['NaN', ['wrong-type value']],
  [NaN, ['wrong-type value']],
  ['1,5', ['wrong-type value']],
  ['1e5', ['wrong-type value']],
  [true, ['wrong-type value']],
  [null, ['wrong-type value']],
  [undefined, ['missing value']],
  [{}, ['missing value']],
  [[], ['wrong-type value']],
  [() => 1, ['wrong-type value']],
  [{ value: '1', unit: () => 1 }, ['wrong-type value.unit']],
  [{ kind: 'refusal' }, ['wrong-type value']],
  [{ kind: 'refusal', reason: { vi: 1 } }, ['wrong-type value']],
])('%j is no number to be written', (value, problems) => {
  expect(complaints(() => formatNumber(value as never, 'vi'))).toEqual(problems);
});

test.each([
  [undefined, ['missing quantity']],
  ['1', ['wrong-type quantity']],
  [['1'], ['wrong-type quantity']],
  [{}, ['missing quantity.value', 'missing quantity.unit']],
  [{ value: 'x', unit: 'tiêu chí' }, ['wrong-type quantity.value', 'bad-format quantity.unit']],
  [{ value: '1', unit: 'constructor' }, ['bad-format quantity.unit']],
  [{ value: '1', unit: null }, ['bad-format quantity.unit']],
])('%j is no quantity to be written', (value, problems) => {
  expect(complaints(() => formatQuantity(value as never, 'vi'))).toEqual(problems);
});

test.each([
  [{ lower: '1', unit: 'hectare' }, ['missing range.upper']],
  [{ lower: 'x', upper: null, unit: 'hectares' }, ['wrong-type range.lower', 'bad-format range.unit']],
])('%j is no range to be written', (value, problems) => {
  expect(complaints(() => formatRange(value as never, 'vi'))).toEqual(problems);
});
