import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addFractions,
  addIntervals,
  boundsOf,
  compareFractions,
  Decimal,
  decimalSchema,
  decimalText,
  divideFractions,
  divideIntervals,
  fraction,
  fractionOf,
  fractionText,
  interval,
  intervalContains,
  isMtqgError,
  multiplyFractions,
  multiplyIntervals,
  periodSchema,
  plainCopy,
  readInput,
  subtractFractions,
  subtractIntervals,
  toDecimal,
  type Fraction,
  type Interval,
} from '../../src/foundation/internal.js';
import { tries } from '../fixtures/tries.js';

const hundredths = fc.integer({ min: -100_000, max: 100_000 }).map((n) => new Decimal(n).div(100).toFixed());
const fractions = fc
  .tuple(fc.bigInt({ min: -9999n, max: 9999n }), fc.bigInt({ min: 1n, max: 999n }))
  .map(([a, b]) => fraction(a, b));

/** An interval, open or closed at either end, with a number in it. */
const sampled: fc.Arbitrary<{ whole: Interval; inside: Fraction }> = fc
  .tuple(fc.array(hundredths, { minLength: 3, maxLength: 3 }), fc.boolean(), fc.boolean())
  .map(([values, isLowerOpen, isUpperOpen]) => {
    const [low, mid, high] = values.sort((a, b) => Number(a) - Number(b)) as [string, string, string];
    return { whole: interval(isLowerOpen ? null : low, isUpperOpen ? null : high), inside: fractionOf(mid) };
  });

describe('fractions', () => {
  test('each operation is undone by its inverse', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(subtractFractions(addFractions(a, b), b)).toEqual(a);
        if (b.numerator !== 0n) expect(multiplyFractions(divideFractions(a, b), b)).toEqual(a);
      }),
    );
  });

  test('agree with Decimal', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const [x, y] = [fractionOf(a), fractionOf(b)];
        expect(fractionText(addFractions(x, y))).toBe(decimalText(toDecimal(a).plus(b)));
        expect(fractionText(multiplyFractions(x, y))).toBe(decimalText(toDecimal(a).times(b)));
        expect(compareFractions(x, y)).toBe(toDecimal(a).cmp(b));
      }),
    );
  });

  test('rounding down and up enclose the value, half up is one of the two', () => {
    fc.assert(
      fc.property(fractions, fc.integer({ min: 0, max: 8 }), (value, decimals) => {
        const down = fractionText(value, decimals, 'down');
        const up = fractionText(value, decimals, 'up');
        expect(compareFractions(fractionOf(down), value)).not.toBe(1);
        expect(compareFractions(fractionOf(up), value)).not.toBe(-1);
        expect([down, up]).toContain(fractionText(value, decimals));
      }),
    );
  });
});

describe('intervals', () => {
  test('what is computed from numbers inside is inside', () => {
    fc.assert(
      fc.property(sampled, sampled, (a, b) => {
        expect(intervalContains(addIntervals(a.whole, b.whole), addFractions(a.inside, b.inside))).toBe(true);
        expect(
          intervalContains(subtractIntervals(a.whole, b.whole), subtractFractions(a.inside, b.inside)),
        ).toBe(true);
        expect(
          intervalContains(multiplyIntervals(a.whole, b.whole), multiplyFractions(a.inside, b.inside)),
        ).toBe(true);
        const quotient = divideIntervals(a.whole, b.whole);
        expect(quotient === null).toBe(intervalContains(b.whole, fraction(0n)));
        if (quotient) expect(intervalContains(quotient, divideFractions(a.inside, b.inside))).toBe(true);
      }),
      { numRuns: tries(500) },
    );
  });

  test('printing loses nothing', () => {
    fc.assert(
      fc.property(fractions, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const { lower, upper } = boundsOf({ lower: value, upper: value }, decimals);
        expect(intervalContains(interval(lower, upper), value)).toBe(true);
      }),
    );
  });
});

describe('inputs', () => {
  test('short texts are checked as Decimal would check them', () => {
    const text = fc
      .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 14 }))
      .map(([digits, places]) => new Decimal(digits.toString()).div(new Decimal(10).pow(places)).toFixed());
    const bound = fc.oneof(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), text.map(Number));
    fc.assert(
      fc.property(text, bound, fc.boolean(), (value, limit, integer) => {
        const exact = toDecimal(value);
        const isWhole = !integer || exact.isInteger();
        expect(decimalSchema({ min: limit, integer }).safeParse(value).success).toBe(
          exact.gte(limit) && isWhole,
        );
        expect(decimalSchema({ max: limit, integer }).safeParse(value).success).toBe(
          exact.lte(limit) && isWhole,
        );
        expect(decimalSchema({ min: Number(value) }).safeParse(value).success).toBe(exact.gte(Number(value)));
      }),
      { numRuns: tries(1000) },
    );
  });

  test('JSON is copied as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const { value: copy, problems } = plainCopy(value);
        if (problems.length === 0) expect(copy).toEqual(value);
        else expect(problems.every(({ code }) => code === 'forbidden-key')).toBe(true);
      }),
    );
  });

  test('anything at all is a value or an MtqgError', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSparseArray: true,
          withNullPrototype: true,
          withTypedArray: true,
        }),
        (value) => {
          try {
            readInput(periodSchema, value);
          } catch (error) {
            expect(isMtqgError(error)).toBe(true);
          }
        },
      ),
    );
  });
});
