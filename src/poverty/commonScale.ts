import { greatestCommonDivisor, type Fraction } from '../foundation/internal.js';

/** Decimals as whole numbers of one scale: `values[i] ÷ scale` is what was given. */
export interface CommonScale {
  /** The numbers. */
  readonly values: readonly bigint[];
  /** By what they are all multiplied. */
  readonly scale: bigint;
}

/** Fractions as whole numbers of their least common denominator, so that sums of many of them are quick and exact. */
export function commonScale(fractions: readonly Fraction[]): CommonScale {
  let scale = 1n;
  for (const { denominator } of fractions)
    if (scale % denominator !== 0n) scale *= denominator / greatestCommonDivisor(scale, denominator);
  return {
    values: fractions.map(({ numerator, denominator }) => numerator * (scale / denominator)),
    scale,
  };
}
