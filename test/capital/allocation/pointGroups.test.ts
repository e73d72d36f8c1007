import { expect, test } from 'vitest';
import { groupByPoints, totalOf } from '../../../src/capital/allocation/division/pointGroups.js';

test('places with the same points are together, small numbers of points and large ones', () => {
  const points = [1023, 0, 1024, 1023, 1025, 0, 1024, 2 ** 53 - 1];
  const groups = groupByPoints(points.length, (row) => points[row]!, 10n);
  expect([...groups.groupOf]).toEqual([0, 1, 2, 0, 3, 1, 2, 4]);
  expect(groups.wholes).toEqual([1023n, 0n, 1024n, 1025n, 9007199254740991n]);
  expect(groups.counts).toEqual([2, 2, 2, 1, 1]);
  expect(groups.perPoint).toBe(10n);
  expect(totalOf(groups)).toBe(9007199254740991n + 2n * 1023n + 2n * 1024n + 1025n);
});

test('whole numbers that no double holds are told apart', () => {
  const points = [2n ** 53n, 2n ** 53n + 1n, 5n, 2n ** 53n, 5n];
  const groups = groupByPoints(points.length, (row) => points[row]!, 1n);
  expect([...groups.groupOf]).toEqual([0, 1, 2, 0, 2]);
  expect(groups.counts).toEqual([2, 1, 2]);
});
