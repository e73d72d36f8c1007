import { expect, test } from 'vitest';
import {
  dong,
  inDong,
  moneySchema,
  moneyUnitSchema,
  quantity,
  readInput,
  isMtqgError,
} from '../../../src/foundation/internal.js';

test.each([
  ['998', 'billionVND', '998000000000'],
  ['0.5', 'VND', '0.5'],
  [1.5, 'thousandVND', '1500'],
  [quantity('7', 'millionVND'), 'millionVND', '7000000'],
  ['1234567890123456789012345678901234', 'trillionVND', '1234567890123456789012345678901234000000000000'],
] as const)('%s in %s', (given, unit, value) => {
  const money = typeof given === 'object' ? given : { value: given, unit };
  expect(dong(inDong(readInput(moneySchema, money)))).toEqual({ kind: 'quantity', value, unit: 'VND' });
});

test.each([
  [{ value: '-1', unit: 'VND' }, 'too-small', ['value']],
  [{ value: '1', unit: 'billion' }, 'not-one-of', ['unit']],
  [{ amount: '1', unit: 'VND' }, 'unknown-key', ['amount']],
])('%j is no money', (input, code, path) => {
  try {
    readInput(moneySchema, input);
    expect.unreachable();
  } catch (error) {
    expect(isMtqgError(error) && [error.code, error.path]).toEqual([code, path]);
  }
});

test('scales of money', () => {
  expect(readInput(moneyUnitSchema, 'trillionVND')).toBe('trillionVND');
});
