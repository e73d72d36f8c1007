import { expect, test } from 'vitest';
import {
  isInForce,
  isMtqgError,
  periodSchema,
  readInput,
  validitySchema,
} from '../../../src/foundation/internal.js';

test('one day is a period; an end before the start is none', () => {
  expect(readInput(periodSchema, { from: '2023-01-01', to: '2023-01-01' }).to).toBe('2023-01-01');
  for (const schema of [periodSchema, validitySchema]) {
    try {
      readInput(schema, { from: '2023-01-02', to: '2023-01-01' });
      expect.unreachable();
    } catch (error) {
      expect(isMtqgError(error, 'period-reversed')).toBe(true);
      expect(isMtqgError(error) && error.problems[0]?.details).toEqual({
        from: '2023-01-02',
        to: '2023-01-01',
      });
    }
  }
});

test('the first and the last day are in force', () => {
  const validity = { from: '2022-01-01', to: '2026-12-31' };
  expect(
    ['2021-12-31', '2022-01-01', '2026-12-31', '2027-01-01'].map((day) => isInForce(validity, day)),
  ).toEqual([false, true, true, false]);
  expect(isInForce(readInput(validitySchema, { from: '2027-01-01', to: null }), '9999-12-31')).toBe(true);
});

test.each(['31/12/2021', '2021', '', 20211231 as never])('%j is no day on which to be in force', (day) => {
  try {
    isInForce({ from: '2016-12-01', to: null }, day);
    expect.unreachable();
  } catch (error) {
    expect(isMtqgError(error, 'bad-format') && error.path).toEqual(['date']);
  }
});
