import { describe, expectTypeOf, test } from 'vitest';
import {
  impliedValue,
  verifyClaim,
  type BenignReading,
  type Claim,
  type ClaimInputNames,
  type NamedClaim,
} from '../../src/figures/index.js';
import { isRefusal, type Quantity, type Range, type Refusal } from '../../src/foundation/internal.js';

declare const claim: Claim;

describe('a verdict', () => {
  test('narrows by what it is', () => {
    const verdict = verifyClaim(claim);
    expectTypeOf(verdict.verdict).toEqualTypeOf<'consistent' | 'inconsistent' | 'unknowable'>();
    if (verdict.verdict === 'consistent') {
      expectTypeOf(verdict.agreement).toEqualTypeOf<'point' | 'intervals' | 'bound'>();
      expectTypeOf(verdict.commonRange).toEqualTypeOf<Range | null>();
      expectTypeOf(verdict).not.toHaveProperty('benignReading');
    } else if (verdict.verdict === 'inconsistent') {
      expectTypeOf(verdict.leastDifference).toEqualTypeOf<Quantity | null>();
      expectTypeOf(verdict.benignReading).toEqualTypeOf<BenignReading | null>();
    } else {
      expectTypeOf(verdict.reason).toEqualTypeOf<Refusal>();
      expectTypeOf(verdict).not.toHaveProperty('recomputed');
    }
  });

  test('has readings that narrow likewise, one at least', () => {
    const [first, ...others] = verifyClaim(claim).readings;
    if (first.verdict === 'unknowable') expectTypeOf(first.missing).toEqualTypeOf<readonly string[]>();
    else expectTypeOf(first.roundsToClaimed).toEqualTypeOf<boolean | null>();
    expectTypeOf(others).toExtend<readonly (typeof first)[]>();
  });
});

test('a claim has the inputs of its kind and no others', () => {
  expectTypeOf<NamedClaim<'share'>['inputs']>().toHaveProperty('denominator');
  expectTypeOf<ClaimInputNames['common-denominator']>().toEqualTypeOf<
    'numerator' | 'otherNumerator' | 'otherShare'
  >();
  expectTypeOf<NamedClaim<'share'>['inputs']>().not.toHaveProperty('plan');
  expectTypeOf<Extract<Claim, { kind: 'average-over-bands' }>>().not.toHaveProperty('inputs');
});

test('an implied value is a quantity or a refusal', () => {
  const { implied } = impliedValue(claim);
  if (!isRefusal(implied)) expectTypeOf(implied).toEqualTypeOf<Quantity>();
});
