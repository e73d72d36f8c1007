import {
  addFractions,
  divideFractions,
  fraction,
  fractionQuantity,
  notPositiveRefusal,
  quantity,
  resultDecimal,
  subtractFractions,
  workingDecimal,
  zeroBaselineRefusal,
  zeroGrowthRefusal,
  type Fraction,
  type Quantity,
} from '../../foundation/internal.js';
import { hundredTimes } from '../shares.js';
import { halfOf } from './effects.js';
import type { GrowthElasticity } from './growthElasticityResult.js';

type Elasticities = Pick<
  GrowthElasticity,
  'percentElasticity' | 'logElasticity' | 'midpointElasticity' | 'semiElasticity'
>;

/** The elasticities of a rate that went from one per cent to another while the mean grew by so many per cent. */
export function elasticities(from: Fraction, to: Fraction, growth: Fraction): Elasticities {
  if (growth.numerator === 0n) {
    const refused = zeroGrowthRefusal;
    return {
      percentElasticity: refused,
      logElasticity: refused,
      midpointElasticity: refused,
      semiElasticity: refused,
    };
  }
  const points = subtractFractions(to, from);
  const semiElasticity = fractionQuantity(divideFractions(points, growth), 'percentagePoint/percent');
  if (from.numerator === 0n) {
    const refused = zeroBaselineRefusal;
    return {
      percentElasticity: refused,
      logElasticity: refused,
      midpointElasticity: refused,
      semiElasticity,
    };
  }
  const percent = divideFractions(hundredTimes(divideFractions(points, from)), growth);
  // Growth of the mean of both means: g ÷ (1 + g ÷ 2).
  const share = divideFractions(growth, fraction(100n));
  const arc = divideFractions(share, addFractions(fraction(1n), divideFractions(share, fraction(2n))));
  const midpoint = divideFractions(divideFractions(points, halfOf(from, to)), arc);
  return {
    percentElasticity: fractionQuantity(percent, 'percent/percent'),
    logElasticity: to.numerator === 0n ? notPositiveRefusal : logElasticity(divideFractions(to, from), share),
    midpointElasticity: fractionQuantity(midpoint, 'percent/percent'),
    semiElasticity,
  };
}

function logElasticity(ratio: Fraction, growth: Fraction): Quantity<'percent/percent'> {
  const grown = workingDecimal(addFractions(fraction(1n), growth)).ln();
  return quantity(resultDecimal(workingDecimal(ratio).ln().div(grown)), 'percent/percent');
}
