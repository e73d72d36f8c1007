import { expect, test } from 'vitest';
import { boundsOf, Decimal, printedInterval, type DecimalInput } from '../../../src/foundation/internal.js';

test.each<[DecimalInput, string, string]>([
  ['13.9', '13.85', '13.95'],
  ['13.90', '13.895', '13.905'],
  ['14', '13.5', '14.5'],
  ['-2.5', '-2.55', '-2.45'],
  ['0.0', '-0.05', '0.05'],
  [13.9, '13.85', '13.95'],
  [14n, '13.5', '14.5'],
  [new Decimal('1e-7'), '0.00000005', '0.00000015'],
  // 34 digits, as many as the library computes: the ends need more.
  [
    '66.66666666666666666666666666666667',
    '66.666666666666666666666666666666665',
    '66.666666666666666666666666666666675',
  ],
])('%s is printed for all from %s to %s', (printed, lower, upper) => {
  expect(boundsOf(printedInterval(printed))).toEqual({ lower, upper });
});
