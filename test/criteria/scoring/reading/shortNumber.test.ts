import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShort, stepText } from '../../../../src/criteria/scoring/reading/shortNumber.js';
import { decimalText, toDecimal } from '../../../../src/foundation/index.js';

describe('a short number', () => {
  it.each([
    ['0', 0, 0],
    ['94.2', 942, 1],
    ['0.05', 5, 2],
    ['39000000', 39000000, 0],
    ['999999999', 999999999, 0],
    ['12345678.9', 123456789, 1],
    ['0.000001', 1, 6],
    [12.5, 125, 1],
  ])('%s is read as whole steps', (given, steps, decimals) => {
    expect(readShort(given)).toEqual({ value: String(given), steps, decimals });
  });

  it.each([
    ['', '-1', '+1', '007', '00', '.5', '5.', '1.50', '1.0', '1.2.3', '1e3', ' 1', '1,5', '٣'],
    ['1234567890', '0.0000001', '12345678.91', 1e21, -0.5, NaN, Infinity],
    [undefined, null, true, { value: '1' }, ['1']],
  ])('is nothing else', (...others) => {
    expect(others.map((given) => readShort(given))).toEqual(others.map(() => undefined));
  });

  it('is the number that it says, and is written as it was read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.nat(6), (steps, decimals) => {
        const text = decimalText(toDecimal(steps).div(10 ** decimals));
        const short = readShort(text);
        expect(stepText(steps, decimals)).toBe(text);
        expect(stepText(0 - steps, decimals)).toBe(decimalText(toDecimal(text).negated()));
        if (short === undefined) return;
        expect(
          toDecimal(short.steps)
            .div(10 ** short.decimals)
            .eq(text),
        ).toBe(true);
      }),
    );
  });
});
