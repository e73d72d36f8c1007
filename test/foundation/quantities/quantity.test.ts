import { expect, test } from 'vitest';
import { deepFreeze, quantity, range } from '../../../src/foundation/internal.js';

test('plain data that survives JSON', () => {
  const figures = [
    quantity('50.790', 'percent'),
    quantity(-0, 'household'),
    range({ lower: '1', upper: null }, 'VND'),
  ];
  expect(figures).toEqual([
    { kind: 'quantity', value: '50.79', unit: 'percent' },
    { kind: 'quantity', value: '0', unit: 'household' },
    { kind: 'range', lower: '1', upper: null, unit: 'VND' },
  ]);
  expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
});

test('deepFreeze reaches all members', () => {
  const value = deepFreeze({ a: [{ b: 1 }], c: null });
  expect([value, value.a, value.a[0]].every((part) => Object.isFrozen(part))).toBe(true);
  expect(deepFreeze(5)).toBe(5);
});
