import { describe, expect, test } from 'vitest';
import {
  addIntervals,
  boundsOf,
  compareIntervals,
  divideIntervals,
  fractionOf,
  intersectIntervals,
  interval,
  intervalContains,
  intervalsMeet,
  multiplyIntervals,
  pointInterval,
  subtractIntervals,
  type Interval,
} from '../../../src/foundation/internal.js';

type Ends = readonly [string | null, string | null];
const of = ([lower, upper]: Ends): Interval => interval(lower, upper);
const ends = (value: Interval | null): Ends | null => {
  const bounds = value && boundsOf(value, 4);
  return bounds && [bounds.lower, bounds.upper];
};

describe('arithmetic', () => {
  test.each([
    [
      ['1', '2'],
      ['3', '5'],
      ['4', '7'],
      ['-4', '-1'],
      ['3', '10'],
      ['0.2', '0.6667'],
    ],
    [
      ['-1', '2'],
      ['3', '5'],
      ['2', '7'],
      ['-6', '-1'],
      ['-5', '10'],
      ['-0.3334', '0.6667'],
    ],
    [
      ['1', '2'],
      ['-5', '-3'],
      ['-4', '-1'],
      ['4', '7'],
      ['-10', '-3'],
      ['-0.6667', '-0.2'],
    ],
    [
      ['1', null],
      ['2', '4'],
      ['3', null],
      ['-3', null],
      ['2', null],
      ['0.25', null],
    ],
    [
      [null, '1'],
      ['2', '4'],
      [null, '5'],
      [null, '-1'],
      [null, '4'],
      [null, '0.5'],
    ],
    [
      ['0', '0'],
      ['2', null],
      ['2', null],
      [null, '-2'],
      ['0', '0'],
      ['0', '0'],
    ],
    [
      ['1', '2'],
      ['4', null],
      ['5', null],
      [null, '-2'],
      ['4', null],
      ['0', '0.5'],
    ],
    [
      ['1', '2'],
      [null, '-4'],
      [null, '-2'],
      ['5', null],
      [null, '-4'],
      ['-0.5', '0'],
    ],
    [[null, null], ['-1', '2'], [null, null], [null, null], [null, null], null],
    [['1', '2'], [null, null], [null, null], [null, null], [null, null], null],
    [['1', '2'], ['0', '5'], ['1', '7'], ['-4', '2'], ['0', '10'], null],
    [['1', '2'], ['-5', '0'], ['-4', '2'], ['1', '7'], ['-10', '0'], null],
  ] as [Ends, Ends, Ends, Ends, Ends, Ends | null][])(
    '%j and %j',
    (a, b, sum, difference, product, quotient) => {
      expect(ends(addIntervals(of(a), of(b)))).toEqual(sum);
      expect(ends(subtractIntervals(of(a), of(b)))).toEqual(difference);
      expect(ends(multiplyIntervals(of(a), of(b)))).toEqual(product);
      expect(ends(divideIntervals(of(a), of(b)))).toEqual(quotient);
    },
  );
});

describe('how two lie to each other', () => {
  test.each([
    [['1', '2'], ['2', '3'], ['2', '2'], 'overlapping'],
    [['1', '2'], ['2.0001', '3'], null, 'before'],
    [['3', '4'], ['1', '2'], null, 'after'],
    [['3', null], [null, '2'], null, 'after'],
    [[null, '2'], ['3', null], null, 'before'],
    [[null, null], ['3', null], ['3', null], 'overlapping'],
    [['1', '9'], ['3', '4'], ['3', '4'], 'overlapping'],
    [['1', '5'], [null, '9'], ['1', '5'], 'overlapping'],
  ] as [Ends, Ends, Ends | null, string][])('%j and %j', (a, b, common, order) => {
    expect(ends(intersectIntervals(of(a), of(b)))).toEqual(common);
    expect(intervalsMeet(of(a), of(b))).toBe(common !== null);
    expect(compareIntervals(of(a), of(b))).toBe(order);
  });

  test('both ends are inside', () => {
    const value = interval('13.85', '13.95');
    expect(['13.85', '13.9', '13.95'].every((x) => intervalContains(value, fractionOf(x)))).toBe(true);
    expect(['13.8499', '13.9501'].some((x) => intervalContains(value, fractionOf(x)))).toBe(false);
  });
});

test('ends that do not terminate are rounded outwards', () => {
  const third = divideIntervals(pointInterval('1'), pointInterval('3'))!;
  expect(boundsOf(third)).toEqual({ lower: `0.${'3'.repeat(34)}`, upper: `0.${'3'.repeat(33)}4` });
});
