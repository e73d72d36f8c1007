import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal, decimalText } from '../../../src/foundation/index.js';
import { fractionOf } from '../../../src/foundation/numbers/fraction.js';
import { quotientText } from '../../../src/foundation/numbers/quotientText.js';
import { tries } from '../../fixtures/tries.js';

const textOf = (numerator: bigint, denominator: bigint) => quotientText({ numerator, denominator });

describe('quotientText', () => {
  it.each([
    [0n, 7n, '0'],
    [12n, 1n, '12'],
    [-12n, 1n, '-12'],
    [-1n, 8n, '-0.125'],
    [6n, 3n, '2'],
    [1200n, 12n, '100'],
    [1n, 3n, `0.${'3'.repeat(34)}`],
    [-2n, 3n, `-0.${'6'.repeat(33)}7`],
    [20n, 3n, `6.${'6'.repeat(32)}7`],
    [1n, 3000n, `0.000${'3'.repeat(34)}`],
    [998n, 1971n, '0.5063419583967529173008625063419584'],
  ])('%s ÷ %s is %s', (numerator, denominator, text) => {
    expect(textOf(numerator, denominator)).toBe(text);
  });

  it('keeps 34 digits of what is larger, half of the last place away from zero', () => {
    const nines = 10n ** 34n - 1n;
    expect(textOf(nines, 1n)).toBe('9'.repeat(34));
    expect(textOf(10n * nines + 4n, 1n)).toBe(`${'9'.repeat(34)}0`);
    expect(textOf(10n * nines + 5n, 1n)).toBe(`1${'0'.repeat(35)}`);
    expect(textOf(-(10n * nines + 5n), 10n)).toBe(`-1${'0'.repeat(34)}`);
    expect(textOf(2n * nines + 1n, 2n)).toBe(`1${'0'.repeat(34)}`);
    expect(textOf(10n ** 40n + 1n, 1n)).toBe(`1${'0'.repeat(40)}`);
  });

  it('is what a division of decimals gives', () => {
    const whole = fc.oneof(
      fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }),
      fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }),
    );
    const positive = fc.oneof(
      fc.bigInt({ min: 1n, max: 10n ** 6n }),
      fc.bigInt({ min: 1n, max: 10n ** 60n }),
    );
    fc.assert(
      fc.property(whole, positive, (numerator, denominator) => {
        const divided = new Decimal(String(numerator)).div(String(denominator));
        expect(textOf(numerator, denominator)).toBe(decimalText(divided));
      }),
      { numRuns: tries(2000) },
    );
  });

  it('gives back every decimal of at most 34 digits', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -LARGEST, max: LARGEST }), fc.nat(40), (digits, decimals) => {
        const text = decimalText(new Decimal(`${String(digits)}e-${String(decimals)}`));
        const { numerator, denominator } = fractionOf(text);
        expect(textOf(numerator, denominator)).toBe(text);
      }),
    );
  });
});

const LARGEST = 10n ** 34n - 1n;
