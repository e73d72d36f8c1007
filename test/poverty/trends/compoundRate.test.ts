import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addFractions,
  compareFractions,
  Decimal,
  fraction,
  fractionOf,
  multiplyFractions,
  type Fraction,
} from '../../../src/foundation/internal.js';
import { compoundRate } from '../../../src/poverty/trends/compoundRate.js';
import { integerRoot } from '../../../src/foundation/numbers/integerRoot.js';

const powerOf = ({ numerator, denominator }: Fraction, exponent: number) =>
  fraction(numerator ** BigInt(exponent), denominator ** BigInt(exponent));

const rate = (numerator: bigint, denominator: bigint, years: number) =>
  compoundRate(fraction(numerator, denominator), years).toFixed();

/** 35 digits, the last of them a five. */
const HALFWAY = 12345678901234567890123456789012345n;

describe('the compound rate', () => {
  test.each([
    [121n, 100n, 2, '10'],
    [81n, 100n, 2, '-10'],
    [1n, 1n, 7, '0'],
    [7n, 4n, 1, '75'],
    [1n, 8n, 3, '-50'],
    // 20.42 of 50.79 in four years, computed apart, with 120 digits.
    [2042n, 5079n, 4, '-20.37134480400673727237457135858933'],
    [2n, 1n, 2, '41.42135623730950488016887242096981'],
    [1n, 2n, 2, '-29.2893218813452475599155637895151'],
    [10n ** 30n + 1n, 10n ** 30n, 2, '0.0000000000000000000000000000499999999999999999999999999999875'],
    [1n, 10n ** 60n, 1, '-100'],
    // Exactly halfway between two numbers of 34 digits: away from zero, up and down.
    [10n ** 35n - HALFWAY, 10n ** 35n, 1, '-12.34567890123456789012345678901235'],
    [(10n ** 35n - HALFWAY) ** 2n, 10n ** 70n, 2, '-12.34567890123456789012345678901235'],
    [10n ** 35n + HALFWAY, 10n ** 35n, 1, '12.34567890123456789012345678901235'],
  ])('from %d/%d over %i years is %s', (numerator, denominator, years, expected) => {
    expect(rate(numerator, denominator, years)).toBe(expected);
  });

  test('is the one 34-digit number whose neighbours halfway lead below and above', () => {
    const counts = fc.bigInt(1n, 10n ** 12n);
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 1, max: 30 }), (numerator, denominator, years) => {
        const ratio = fraction(numerator, denominator);
        const percent = compoundRate(ratio, years);
        if (percent.isZero()) {
          expect(numerator).toBe(denominator);
          return;
        }
        expect(percent.precision()).toBeLessThanOrEqual(34);
        const unit = fractionOf(new Decimal(`1e${String(percent.e - 33)}`));
        const growthAt = (halfUnits: bigint) =>
          addFractions(
            multiplyFractions(
              addFractions(fractionOf(percent), multiplyFractions(unit, fraction(halfUnits, 2n))),
              fraction(1n, 100n),
            ),
            fraction(1n),
          );
        const [low, high] = [powerOf(growthAt(-1n), years), powerOf(growthAt(1n), years)];
        expect(compareFractions(low, ratio)).toBeLessThanOrEqual(0);
        expect(compareFractions(ratio, high)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

test.each([
  [0n, 1, 0n],
  [1n, 5, 1n],
  [26n, 3, 2n],
  [27n, 3, 3n],
  [28n, 3, 3n],
  [10n ** 400n, 4, 10n ** 100n],
  [10n ** 400n - 1n, 4, 10n ** 100n - 1n],
  [2n ** 5000n, 100, 2n ** 50n],
  [12345678901234567890n, 1, 12345678901234567890n],
])('the whole root of %d of degree %i is %d', (value, degree, expected) => {
  expect(integerRoot(value, degree)).toBe(expected);
});
