import { describe, expect, test } from 'vitest';
import { assessPortfolio, type Target } from '../../../src/targets/internal.js';

const found = (targets: readonly object[]) =>
  assessPortfolio({ date: '2024-03-31', targets: targets as readonly Target[] }).contradictions.map(
    ({ code, targetIds, region }) =>
      [code, targetIds.join(), region].filter((part) => part !== undefined).join(' '),
  );
const level = (id: string, direction: string, target: object, more: object = {}) => ({
  kind: 'level',
  id,
  name: 'x',
  unit: 'criterion/commune',
  direction,
  target,
  ...more,
});

describe('a range is a floor and a ceiling', () => {
  const range = level('r', 'between', { from: 10, to: 12, year: 2025 });

  test.each([
    ['at-least', 12, []],
    ['at-least', 13, ['other-value r,o']],
    ['at-most', 10, []],
    ['at-most', 9, ['other-value r,o']],
    // Another form of the same is another value, though both can be.
    ['exactly', 12, ['other-value r,o']],
    ['exactly', 13, ['other-value r,o']],
    ['exactly', 9, ['other-value r,o']],
  ])('%s %s', (direction, value, expected) => {
    expect(
      found([range, level('o', direction, { value, year: 2025 })]).map((one) => one.replace(/ 2025$/, '')),
    ).toEqual(expected);
  });
});

describe('a floor above an average', () => {
  const floor = (value: number, year?: number) => ({
    kind: 'floor',
    id: 'f',
    name: 'x',
    unit: 'criterion',
    countedIn: 'commune',
    target: { value, ...(year && { year }) },
  });
  const average = (value: number, year?: number) => level('a', 'at-most', { value, ...(year && { year }) });

  test.each([
    [15, 2025, 14, 2025, true],
    [14, 2025, 14, 2025, false],
    [15, 2024, 14, 2025, true],
    [15, 2026, 14, 2025, false],
    [15, undefined, 14, 2025, true],
    [15, 2026, 14, undefined, true],
    [15, undefined, 14, undefined, true],
  ])('%s by %s, %s by %s', (least, by, most, until, isTold) => {
    expect(
      found([floor(least, by), average(most, until)]).some((one) => one.startsWith('floor-above-average')),
    ).toBe(isTold);
  });

  test('is none of another unit', () => {
    expect(found([floor(15, 2025), { ...average(14, 2025), unit: 'criterion/district' }])).toEqual([]);
  });
});

describe('a yearly change', () => {
  const change = (target: object, more: object = {}) => ({
    kind: 'yearly-change',
    id: 'c',
    name: 'x',
    target,
    ...more,
  });
  const rate = (value: number, year = 2025, more: object = {}) => ({
    ...level('r', 'at-most', { value, year }),
    unit: 'percent',
    baseline: { value: 20, year: 2020 },
    ...more,
  });

  test.each<[string, object, object, boolean]>([
    ['too small', change({ value: -1 }), rate(14), true],
    ['just enough', change({ value: -1 }), rate(15), false],
    ['enough at its most', change({ from: '-0.5', to: '-1.2' }), rate(14), false],
    ['too small at its most', change({ from: '-0.5', to: '-1.1' }), rate(14), true],
    ['too small, the other way round', change({ from: '-1.1', to: '-0.5' }), rate(14), true],
    ['that ends before', change({ value: -1, year: 2024 }), rate(14), false],
    ['that ends with it', change({ value: -1, year: 2025 }), rate(14), true],
    ['of another unit', change({ value: -1 }, { unit: 'household/year' }), rate(14), false],
    ['from where nobody knows', change({ value: -1 }), rate(14, 2025, { baseline: undefined }), false],
    ['from no year', change({ value: -1 }), rate(14, 2025, { baseline: { value: 20 } }), false],
    [
      'from its own start',
      change({ value: -1 }, { baseline: { value: 20, year: 2020 } }),
      rate(14, 2025, { baseline: undefined }),
      true,
    ],
    ['up, of a ceiling', change({ value: 1 }), rate(14), false],
    ['up, of a floor', change({ value: 1 }), rate(26, 2025, { direction: 'at-least' }), true],
    ['up enough', change({ value: 1 }), rate(25, 2025, { direction: 'at-least' }), false],
    ['down, of a floor', change({ value: -1 }), rate(26, 2025, { direction: 'at-least' }), false],
  ])('%s', (_what, one, other, isTold) => {
    const targets = [one, JSON.parse(JSON.stringify(other)) as object];
    expect(found(targets).some((told) => told.startsWith('change-and-level'))).toBe(isTold);
  });
});
