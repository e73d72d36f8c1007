import {
  addFractions,
  divideFractions,
  fraction,
  multiplyFractions,
  subtractFractions,
  type Fraction,
} from '../../foundation/internal.js';

/** A product at two times. */
export interface Factors {
  readonly baseline: readonly [Fraction, Fraction];
  readonly current: readonly [Fraction, Fraction];
}

/**
 * What each of two factors does to the change of their product, each with the mean of the other: Shapley's value, the mean over
 * both orders in which they may change. The two add up to the change, and nothing is left between them.
 */
export function shapleyEffects({ baseline, current }: Factors): readonly [Fraction, Fraction] {
  const [a0, b0] = baseline;
  const [a1, b1] = current;
  return [
    multiplyFractions(subtractFractions(a1, a0), halfOf(b0, b1)),
    multiplyFractions(subtractFractions(b1, b0), halfOf(a0, a1)),
  ];
}

/** The mean of two numbers. */
export function halfOf(a: Fraction, b: Fraction): Fraction {
  return divideFractions(addFractions(a, b), fraction(2n));
}
