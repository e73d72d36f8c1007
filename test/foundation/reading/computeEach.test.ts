import { expect, test } from 'vitest';
import {
  computeEach,
  describeProblems,
  isMtqgError,
  problemError,
} from '../../../src/foundation/internal.js';

const halve = (row: number): number => {
  if (row % 2 !== 0) throw problemError('not-whole', ['half']);
  return row / 2;
};

test('results and problems, row by row', () => {
  const computed = computeEach([4, 3, 10], halve);
  expect(computed).toEqual({
    rows: [
      { index: 0, result: 2 },
      { index: 1, problems: [{ code: 'not-whole', path: ['rows', 1, 'half'], details: {} }] },
      { index: 2, result: 5 },
    ],
    results: [2, 5],
    problems: [{ code: 'not-whole', path: ['rows', 1, 'half'], details: {} }],
  });
  expect(describeProblems(computed.problems, 'vi')).toBe('rows[1].half: phải là số nguyên');
  expect(Object.isFrozen(computed) && computed.rows.every(Object.isFrozen)).toBe(true);
});

test('the place of the row is told, and no row gives nothing', () => {
  expect(computeEach(['a', 'b'], (row, index) => row + String(index)).results).toEqual(['a0', 'b1']);
  expect(computeEach([], halve)).toEqual({ rows: [], results: [], problems: [] });
});

test('an error that is not of the library is thrown on', () => {
  const error = new Error('mine');
  expect(() =>
    computeEach([1], () => {
      throw error;
    }),
  ).toThrow(error);
});

test.each([
  ['rows', halve, ['rows']],
  [[1], 'halve', ['compute']],
])('%j with %s', (rows, compute, path) => {
  try {
    computeEach(rows as never, compute as never);
    expect.unreachable();
  } catch (error) {
    expect(isMtqgError(error, 'wrong-type') && error.path).toEqual(path);
  }
});
