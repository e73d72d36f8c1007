import { expect, test } from 'vitest';
import {
  addFractions,
  compareFractions,
  Decimal,
  divideFractions,
  fraction,
  fractionOf,
  fractionText,
  multiplyFractions,
  subtractFractions,
} from '../../../src/foundation/internal.js';

test('lowest terms, the sign above', () => {
  expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
  expect(fraction(-6n, -4n)).toEqual({ numerator: 3n, denominator: 2n });
  expect(fraction(0n, -4n)).toEqual({ numerator: 0n, denominator: 1n });
  expect(fraction(5n)).toEqual({ numerator: 5n, denominator: 1n });
});

test('decimals are read exactly', () => {
  expect(fractionOf('-0.50')).toEqual(fraction(-1n, 2n));
  expect(fractionOf('17')).toEqual(fraction(17n));
  expect(fractionOf(new Decimal('1e-3'))).toEqual(fraction(1n, 1000n));
});

test('arithmetic', () => {
  const [half, third] = [fraction(1n, 2n), fraction(1n, 3n)];
  expect(addFractions(half, third)).toEqual(fraction(5n, 6n));
  expect(subtractFractions(half, third)).toEqual(fraction(1n, 6n));
  expect(multiplyFractions(half, third)).toEqual(fraction(1n, 6n));
  expect(divideFractions(half, third)).toEqual(fraction(3n, 2n));
  expect(divideFractions(half, fraction(-1n, 3n))).toEqual(fraction(-3n, 2n));
  expect([
    compareFractions(half, third),
    compareFractions(third, half),
    compareFractions(half, half),
  ]).toEqual([1, -1, 0]);
});

test.each([
  [2n, 3n, 2, '0.66', '0.67', '0.67'],
  [-2n, 3n, 2, '-0.67', '-0.66', '-0.67'],
  [1n, 8n, 2, '0.12', '0.13', '0.13'],
  [-1n, 8n, 2, '-0.13', '-0.12', '-0.13'],
  [1n, 3n, 0, '0', '1', '0'],
  [-1n, 2n, 0, '-1', '0', '-1'],
  [5n, 1n, 2, '5', '5', '5'],
])('%d/%d to %d decimals', (above, below, decimals, down, up, halfUp) => {
  const value = fraction(above, below);
  expect(fractionText(value, decimals, 'down')).toBe(down);
  expect(fractionText(value, decimals, 'up')).toBe(up);
  expect(fractionText(value, decimals)).toBe(halfUp);
});

test('34 decimals unless asked otherwise', () => {
  expect(fractionText(fraction(1n, 3n))).toBe(`0.${'3'.repeat(34)}`);
});
