import { expect, it } from 'vitest';
import { shortQuantity } from '../../../../src/criteria/scoring/reading/shortQuantities.js';

it.each([
  [942, 1, 'percent', '94.2'],
  [-8, 1, 'percentagePoint', '-0.8'],
  [0, 0, 'percentagePoint', '0'],
  [10_000, 2, 'percent', '100'],
  [-10_000, 2, 'percentagePoint', '-100'],
  // Beyond what is kept ready: a change above 100%, a fall below −100 points, more decimals, another unit.
  [1501, 1, 'percent', '150.1'],
  [-1001, 1, 'percentagePoint', '-100.1'],
  [94_205, 3, 'percent', '94.205'],
  [2, 0, 'commune', '2'],
] as const)('%i steps of %i decimals in %s are %s', (steps, decimals, unit, value) => {
  const quantity = shortQuantity(steps, decimals, unit);
  expect(quantity).toEqual({ kind: 'quantity', value, unit });
  expect(Object.isFrozen(quantity)).toBe(true);
  expect(shortQuantity(steps, decimals, unit)).toEqual(quantity);
});

it('hands out one object for one share', () => {
  expect(shortQuantity(942, 1, 'percent')).toBe(shortQuantity(942, 1, 'percent'));
});
