import { describe, expect, test } from 'vitest';
import {
  formatNumber,
  formatQuantity,
  formatRange,
  isMtqgError,
  quantity,
  range,
  type Measure,
  type NumberStyle,
} from '../../src/foundation/internal.js';

test.each([
  ['999', {}, '999', '999'],
  ['1971', {}, '1.971', '1,971'],
  ['1234567.891', {}, '1.234.567,891', '1,234,567.891'],
  ['50.6341958', {}, '50,6342', '50.6342'],
  ['50.6341958', { decimals: 1 }, '50,6', '50.6'],
  ['50', { decimals: 2 }, '50,00', '50.00'],
  ['50.10', { maxDecimals: 3 }, '50,1', '50.1'],
  ['0.125', { decimals: 2 }, '0,13', '0.13'],
  ['-0.125', { decimals: 2 }, '-0,13', '-0.13'],
  ['2.5', { decimals: 0 }, '3', '3'],
  ['-2.5', { decimals: 0 }, '-3', '-3'],
  ['-0.004', { decimals: 2 }, '0,00', '0.00'],
  ['-1971.5', {}, '-1.971,5', '-1,971.5'],
  [-0, {}, '0', '0'],
] as const)('%s with %j', (value, style, vi, en) => {
  expect(formatNumber(value, 'vi', { ...style })).toBe(vi);
  expect(formatNumber(value, 'en', { ...style })).toBe(en);
});

describe('quantities', () => {
  test.each([
    ['50.63', 'percent', '50,63%', '50.63%'],
    ['2', 'percent/year', '2%/năm', '2%/year'],
    ['-7.5925', 'percentagePoint/year', '-7,5925 điểm %/năm', '-7.5925 percentage points/year'],
    ['1', 'household', '1 hộ', '1 household'],
    ['-1', 'percentagePoint', '-1 điểm %', '-1 percentage point'],
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
    ['-12836445000000', 'VND', '-12.836,445 tỷ đồng', '-12,836.445 billion VND'],
    ['-4945000000', 'VND', '-4,945 tỷ đồng', '-4.945 billion VND'],
    ['1971000000000', 'VND', '1.971 tỷ đồng', '1,971 billion VND'],
    ['2000000', 'VND/person', '2 triệu đồng/người', '2 million VND/person'],
  ] as [string, Measure, string, string][])('%s %s', (value, unit, vi, en) => {
    expect(formatQuantity(quantity(value, unit), 'vi')).toBe(vi);
    expect(formatQuantity(quantity(value, unit), 'en')).toBe(en);
  });
});

test.each([
  ['1', '2', '1 ha – 2 ha'],
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
  const style = { locale: 'vi', unit: false } as const;
  expect(formatQuantity(quantity('1971500000000', 'VND'), style)).toBe('1.971,5 tỷ');
  expect(formatRange(range({ lower: '1', upper: '2' }, 'percent'), style)).toBe('1 – 2');
});

test('a number in no scale keeps all its digits, however many', () => {
  const digits = '1'.repeat(34);
  expect(formatNumber(`${digits}.${digits}`, 'en', { decimals: 34 }).replaceAll(',', '')).toBe(
    `${digits}.${digits}`,
  );
});

test.each([
  [{ locale: 'fr' }, ['not-one-of']],
  [{ locale: 'vi', decimals: -1 }, ['too-small']],
  [{ locale: 'vi', maxDecimals: 1.5 }, ['not-whole']],
  [{ locale: 'en', decimals: 1001 }, ['too-large']],
  [{ locale: 'toString', decimals: NaN }, ['not-one-of', 'not-whole']],
] as const)('a number is not written with %j', (style, codes) => {
  const complaints = () => {
    try {
      return formatNumber('1.5', style as unknown as NumberStyle);
    } catch (error) {
      return isMtqgError(error) ? error.problems.map(({ code }) => code) : error;
    }
  };
  expect(complaints()).toEqual(codes);
});
