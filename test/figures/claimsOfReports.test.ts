import { describe, expect, it } from 'vitest';
import { verifyClaim, type Claim } from '../../src/figures/index.js';
import { isMtqgError } from '../../src/foundation/index.js';

const verdictOf = (claim: Claim): string => {
  try {
    return verifyClaim(claim).verdict;
  } catch (error) {
    return isMtqgError(error) ? error.code : String(error);
  }
};

const sum = (formula: string, a: string, b: string, claimed: string): Claim => ({
  kind: 'expression',
  formula,
  inputs: { a, b },
  claimed,
});

describe('per cent in formulas', () => {
  it.each<[string, string, string, string, string]>([
    ['a * b', '25%', '200 xã', '50 xã', 'consistent'],
    ['a * b / 100', '200 xã', '25%', '50 xã', 'consistent'],
    ['a / b', '50 xã', '25%', '200 xã', 'consistent'],
    ['a - a * b', '200 xã', '25%', '150 xã', 'consistent'],
    // What is left of the whole, and the whole with what came.
    ['a * (1 - b)', '200 xã', '25%', '150 xã', 'consistent'],
    ['a * (1 + b)', '200 xã', '25%', '250 xã', 'consistent'],
    ['a * (1 - b)', '200 xã', '25%', '175 xã', 'inconsistent'],
    ['a * (100 - b) / 100', '200 xã', '25%', '150 xã', 'consistent'],
    ['100 - b', '200 xã', '25%', '75%', 'consistent'],
    // Of a share, a share.
    ['a * b', '50%', '40%', '20%', 'consistent'],
    ['a * b / 100', '50%', '40%', '20%', 'consistent'],
    ['a * b', '50%', '40%', '90%', 'inconsistent'],
    ['a - b', '200 xã', '25%', '175 xã', 'unit-mismatch'],
    ['a + b', '200 tỷ đồng', '25%', '225 tỷ đồng', 'unit-mismatch'],
  ])('%s of %s and %s is %s: %s', (formula, a, b, claimed, expected) => {
    expect(verdictOf(sum(formula, a, b, claimed))).toBe(expected);
  });
});

describe('figures of unlike things', () => {
  const shareOf = (numerator: string, denominator: string): string =>
    verdictOf({
      kind: 'share',
      inputs: { numerator, denominator },
      claimed: '50%',
    });

  it.each([
    ['5 hợp tác xã', '10 xã'],
    ['5 xã', '10 hợp tác xã'],
    ['5 trường', '10 trạm y tế'],
    ['5 USD', '10 đồng'],
    ['5 tấn', '10 xã'],
    ['5 tỷ đồng', '10 trường'],
  ])('have no share: %s of %s', (numerator, denominator) => {
    expect(shareOf(numerator, denominator)).toBe('unit-mismatch');
  });

  it.each([
    ['5 trường', '10 trường học'],
    ['5 phường', '10 xã'],
    ['5 htx', '10 hợp tác xã'],
    ['5 huyện', '10 địa phương'],
    ['5 cơ sở', '10 hợp tác xã'],
    ['5 hộ kinh doanh', '10 hộ'],
    ['5', '10 trường'],
    ['5 người', '10 lao động'],
    ['5 USD', '10 đô la'],
    ['5 km2', '10 ki lô mét vuông'],
  ])('may have one under another name: %s of %s', (numerator, denominator) => {
    expect(shareOf(numerator, denominator)).toBe('consistent');
  });

  it.each([
    ['12 tiêu chí/xã', 'consistent'],
    ['12 tiêu chí', 'consistent'],
    ['12 hộ/xã', 'unit-mismatch'],
    ['12 tiêu chí/huyện', 'unit-mismatch'],
    ['12', 'consistent'],
  ])('have no average of a third: %s', (claimed, expected) => {
    const inputs = { numerator: '120 tiêu chí', denominator: '10 xã' };
    expect(verdictOf({ kind: 'average-per-unit', inputs, claimed })).toBe(expected);
  });
});

describe('fractions that are claimed', () => {
  it.each<[string, string, string]>([
    ['45/60', '3/4', 'consistent'],
    ['45/60', 'đạt 3/4 số xã', 'consistent'],
    ['45/60', '2/3', 'inconsistent'],
    ['46/60', 'three quarters', 'consistent'],
    ['22/60', 'two thirds', 'inconsistent'],
    ['41/60', 'two thirds', 'consistent'],
    ['45/60', '45/60', 'consistent'],
    ['45/60', '120/160', 'ambiguous'],
  ])('%s as %s', (pair, claimed, expected) => {
    expect(verdictOf({ kind: 'share', inputs: { numerator: pair }, claimed })).toBe(expected);
  });
});

describe('a change beside the new total', () => {
  it.each<[string, string, string]>([
    ['giảm 300 hộ', 'giảm 20%', 'consistent'],
    ['giảm 300 hộ', '(-20%)', 'consistent'],
    ['giảm 300 hộ', '20%', 'consistent'],
    ['-300 hộ', 'giảm 20%', 'consistent'],
    ['-300 hộ', '20%', 'consistent'],
    ['-300 hộ', '-20%', 'consistent'],
    ['300 hộ', '-20%', 'consistent'],
    ['tăng 300 hộ', '+33,3%', 'consistent'],
    ['300 hộ', '33,3%', 'consistent'],
    ['tăng 300 hộ', '20%', 'inconsistent'],
    ['tăng 300 hộ', 'giảm 20%', 'inconsistent'],
    ['tăng 300 hộ', '(-20%)', 'inconsistent'],
    ['giảm 300 hộ', 'tăng 33,3%', 'inconsistent'],
    ['giảm 300 hộ', '+20%', 'inconsistent'],
    ['-300 hộ', 'tăng 33,3%', 'inconsistent'],
    ['200 - 400 hộ', '-20%', 'consistent'],
    ['giảm 200 - 400 hộ', '-20%', 'consistent'],
    ['giảm 200 - 400 hộ', 'giảm 20%', 'consistent'],
    ['giảm 200 - 400 hộ', '-30%', 'inconsistent'],
    ['tăng 200 - 400 hộ', '-20%', 'inconsistent'],
    ['giảm 600 hộ', 'một phần ba', 'consistent'],
  ])('%s (%s)', (change, claimed, expected) => {
    expect(
      verdictOf({
        kind: 'change-to-new-total',
        inputs: { change, last: '1.200 hộ' },
        claimed,
      }),
    ).toBe(expected);
  });
});

describe('times before a deadline', () => {
  it.each<[string, string, string, string]>([
    ['June 2024', 'December 2024', '6 months', 'consistent'],
    ['30 June 2024', 'Dec 31, 2024', '6 months', 'consistent'],
    ['end of Sept 2024', 'December 2024', '3 months', 'consistent'],
    ['quý II/2024', 'quý IV/2024', '2 quý', 'consistent'],
    ['quý 1 năm 2024', 'quý 4 năm 2024', '6 tháng', 'inconsistent'],
    ['Q1 2024', 'Q4 2024', '9 months', 'consistent'],
    ['Foo 2024', 'December 2024', '6 months', 'bad-format'],
  ])('%s, %s: %s', (finished, deadline, claimed, expected) => {
    expect(
      verdictOf({
        kind: 'time-before-deadline',
        inputs: { finished, deadline },
        claimed,
      }),
    ).toBe(expected);
  });
});
