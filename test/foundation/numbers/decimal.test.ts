import { Decimal as SharedDecimal } from 'decimal.js';
import { afterEach, describe, expect, test } from 'vitest';
import {
  amountSchema,
  countSchema,
  Decimal,
  decimalSchema,
  decimalText,
  isMtqgError,
  percentSchema,
  quantity,
  readInput,
  toDecimal,
} from '../../../src/foundation/internal.js';
import { isDecimalInput } from '../../../src/foundation/numbers/decimal.js';

const accepts = (input: unknown): boolean => decimalSchema().safeParse(input).success;

describe("the library's own Decimal", () => {
  const before = { precision: SharedDecimal.precision, rounding: SharedDecimal.rounding };
  afterEach(() => SharedDecimal.set({ ...before, toExpNeg: -7, toExpPos: 21 }));

  test("is not changed by the caller's settings", () => {
    SharedDecimal.set({ precision: 2, rounding: SharedDecimal.ROUND_DOWN, toExpPos: 0, toExpNeg: 0 });
    expect(new Decimal(2).div(3).toFixed()).toBe(`0.${'6'.repeat(33)}7`);
    expect(new Decimal('1971').toString()).toBe('1971');
    expect(decimalText(toDecimal(new SharedDecimal('1971.25')))).toBe('1971.25');
  });

  test("does not change the caller's", () => {
    expect(new SharedDecimal(2).div(3).toString()).toBe('0.66666666666666666667');
    expect(SharedDecimal.precision).toBe(20);
  });
});

describe('what is read', () => {
  test.each([
    [0.1, '0.1'],
    [-0, '0'],
    ['-0.00', '0'],
    [1e21, '1000000000000000000000'],
    [5e-7, '0.0000005'],
    ['007.50', '7.5'],
    [12n, '12'],
    [0.1 + 0.2, '0.30000000000000004'],
  ])('%s is %s', (input, text) => {
    expect(decimalText(toDecimal(input))).toBe(text);
  });

  test.each([
    '1e5',
    '1E5',
    '+1',
    '.5',
    '5.',
    ' 1',
    '1 ',
    '1\n',
    '1,5',
    '1.000.000',
    '0x1F',
    'NaN',
    'Infinity',
    '',
    '-',
    '１',
  ])('the text %j is refused', (text) => {
    expect(accepts(text)).toBe(false);
  });

  test.each([
    ['9'.repeat(34), true],
    ['9'.repeat(35), false],
    [`0.${'9'.repeat(68)}`, true],
    [`0.${'9'.repeat(69)}`, false],
    [9.9e33, true],
    [1e34, false],
    [-1e34, false],
    [1e-68, true],
    [1e-69, false],
  ])('%s: %s', (input, expected) => {
    expect(accepts(input)).toBe(expected);
  });

  test('what the library divides can be put in again', () => {
    const { value } = quantity(new Decimal(1).div(30), 'percent');
    expect(readInput(percentSchema, value)).toBe(value);
  });

  test.each(['abc', NaN, Infinity])('%s becomes no figure', (input) => {
    expect(() => quantity(input, 'percent')).toThrow('expected a decimal number');
  });

  test('what is no number is an MtqgError', () => {
    try {
      toDecimal({} as never);
      expect.unreachable();
    } catch (error) {
      expect(isMtqgError(error, 'wrong-type')).toBe(true);
    }
  });
});

test.each([
  [percentSchema, 0, 100, '-0.01', '100.01'],
  [countSchema, 0, '9007199254740993', -1, 1.5],
  [amountSchema, 0, '0.001', '-0.001', -1],
] as const)('bounds are inclusive', (schema, low, high, below, above) => {
  expect(schema.safeParse(low).success).toBe(true);
  expect(schema.safeParse(high).success).toBe(true);
  expect(schema.safeParse(below).success).toBe(false);
  expect(schema.safeParse(above).success).toBe(false);
});

test.each([
  [1n, true],
  [new Decimal('1.5'), true],
  [new Decimal(Infinity), false],
  ['1e5', false],
  [Infinity, false],
  [{}, false],
  [null, false],
])('%s is a decimal input: %s', (value, expected) => {
  expect(isDecimalInput(value)).toBe(expected);
});

test('of a quantity, its number is read', () => {
  expect(toDecimal({ value: '1.50' }).toFixed()).toBe('1.5');
});
