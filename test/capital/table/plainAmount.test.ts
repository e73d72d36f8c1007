import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainAmount, unitPowers } from '../../../src/capital/table/reading/plainAmount.js';
import { inDong, moneyUnits } from '../../../src/foundation/internal.js';

test.each<[unknown, number, number | undefined]>([
  ['0', 0, 0],
  ['-0', 9, 0],
  ['-1.5', 3, -1500],
  ['12.345', 3, 12345],
  ['12.3456', 3, undefined],
  ['9007199254740991', 0, 9007199254740991],
  ['9007199254740992', 0, undefined],
  ['-9007199254740991', 0, -9007199254740991],
  ['9007199254741', 3, undefined],
  ['9007199254740', 3, 9007199254740000],
  ['12345678901234567890', 0, undefined],
  ['000000000000000000001', 0, undefined],
  ['00000000000000000001', 0, 1],
  ['1.', 3, undefined],
  ['.1', 3, undefined],
  ['-.1', 3, undefined],
  ['-', 3, undefined],
  ['', 3, undefined],
  ['1.2.3', 9, undefined],
  ['1-', 0, undefined],
  ['+1', 0, undefined],
  ['1e3', 0, undefined],
  ['/', 0, undefined],
  [':', 0, undefined],
  [12.5, 9, 12_500_000_000],
  [1e21, 0, undefined],
  [NaN, 0, undefined],
  [5n, 0, undefined],
  [null, 0, undefined],
])('%o times ten to the %i is %o', (value, power, expected) => {
  expect(plainAmount(value, power)).toBe(expected);
});

test('what is read is the amount in đồng', () => {
  const digits = fc.tuple(fc.maxSafeNat(), fc.nat({ max: 12 })).map(([number, decimals]) => {
    const text = String(number).padStart(decimals + 1, '0');
    return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
  });
  fc.assert(
    fc.property(digits, fc.constantFrom(...moneyUnits), (value, unit) => {
      const amount = plainAmount(value, unitPowers.get(unit)!);
      const exact = inDong({ value, unit });
      const isPlain = exact.isInteger() && exact.lte(Number.MAX_SAFE_INTEGER);
      if (amount !== undefined) expect(exact.eq(amount)).toBe(true);
      // What is not read has trailing zeros, or a zero in front too many.
      else if (value.length <= 16 && !value.endsWith('0')) expect(isPlain).toBe(false);
    }),
  );
});
