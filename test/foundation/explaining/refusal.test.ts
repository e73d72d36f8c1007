import { expect, test } from 'vitest';
import {
  isRefusal,
  quantity,
  range,
  signChangeRefusal,
  zeroDenominatorRefusal,
  refusalReasons,
} from '../../../src/foundation/internal.js';

test('a refusal carries its code and its reason', () => {
  expect(zeroDenominatorRefusal).toEqual({
    kind: 'refusal',
    code: 'zero-denominator',
    reason: { vi: 'mẫu số bằng 0 nên không có tỷ lệ', en: 'the denominator is zero, so there is no ratio' },
  });
});

test('is told from a figure', () => {
  expect(isRefusal(signChangeRefusal)).toBe(true);
  expect(isRefusal(quantity(1, 'percent'))).toBe(false);
  expect(isRefusal(range({ lower: null, upper: null }, 'percent'))).toBe(false);
});

test('its words cannot be changed under the feet of others', () => {
  expect(Object.isFrozen(refusalReasons) && Object.isFrozen(refusalReasons['sign-change'])).toBe(true);
});
