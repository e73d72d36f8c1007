import { expect, test } from 'vitest';
import { CompensatedSum } from '../../../src/poverty/measures/compensatedSum.js';

test.each([
  [[1, 1e100, 1, -1e100], 2],
  [[1e100, 1, -1e100, 1], 2],
  [[0.1, 0.2, -0.3], 2.7755575615628914e-17],
  [[], 0],
])('what the additions of %j cut off is kept', (numbers, sum) => {
  const all = new CompensatedSum();
  for (const number of numbers) all.add(number);
  expect(all.value).toBe(sum);
});
