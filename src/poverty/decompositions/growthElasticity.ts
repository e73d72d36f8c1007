import {
  deepFreeze,
  fractionQuantity,
  isRefusal,
  readInput,
  toDecimal,
  type Fraction,
  type Measure,
  type Quantity,
  type Refusal,
  type Warning,
} from '../../foundation/internal.js';
import { valueFraction } from '../statistics/datedValue.js';
import { ofSubject, subjectMember } from '../subjectLine.js';
import { elasticities } from './elasticities.js';
import { growthElasticityInputSchema, type GrowthElasticityInput } from './growthElasticityInput.js';
import type { ElasticityWarningCode, GrowthElasticity } from './growthElasticityResult.js';

/**
 * How poverty answers to growth: the elasticity of a rate to mean income, by the four definitions that are in use. They differ, so
 * that an elasticity without its definition cannot be checked.
 *
 * - percent: (H₁ ÷ H₀ − 1) ÷ g
 * - log: ln(H₁ ÷ H₀) ÷ ln(1 + g)
 * - midpoint: (ΔH ÷ mean H) ÷ (g ÷ (1 + g ÷ 2))
 * - semi-elasticity: ΔH in percentage points ÷ growth in per cent
 *
 * Method: World Bank, Poverty and Inequality Platform Methodology Handbook (growth elasticity of poverty).
 *
 * @param input - The two rates in per cent, and the growth of the mean between them in per cent.
 * @returns The elasticities. All are refused at zero growth (`zero-growth`); the relative ones where the first rate is zero
 * (`zero-baseline`), the log one where the later is (`not-positive`). Under 1% of growth a warning says that they are unstable.
 * @throws MtqgError on bad input: among others `too-large` (a rate above 100), `too-small` or `contradiction` (growth of −100 or less).
 *
 * @example
 * ```ts
 * import { growthElasticity } from 'mtqg/poverty';
 *
 * const { midpointElasticity } = growthElasticity({
 *   baseline: { ratePercent: '30' },
 *   current: { ratePercent: '10' },
 *   growthPercent: '100',
 * });
 * midpointElasticity; // => { kind: 'quantity', value: '-1.5', unit: 'percent/percent' }
 * ```
 */
export function growthElasticity(input: GrowthElasticityInput): GrowthElasticity {
  const { subject, baseline, current, growthPercent } = readInput(growthElasticityInputSchema, input);
  const [from, to, growth] = [baseline.ratePercent, current.ratePercent, growthPercent].map(
    valueFraction,
  ) as [Fraction, Fraction, Fraction];
  const figures = elasticities(from, to, growth);
  return deepFreeze({
    kind: 'growth-elasticity',
    ...subjectMember(subject),
    ...figures,
    warnings: toDecimal(growthPercent).abs().lt(1) && growth.numerator !== 0n ? [SMALL_GROWTH] : [],
    explanation: {
      say: ofSubject(subject, growth.numerator === 0n ? NO_ELASTICITY : ELASTICITY),
      values: {
        ...subjectMember(subject),
        ...figures,
        points: inUnit(figures.semiElasticity, 'percentagePoint'),
        from: fractionQuantity(from, 'percent'),
        to: fractionQuantity(to, 'percent'),
        growth: fractionQuantity(growth, 'percent'),
      },
    },
  });
}

/** A figure in another unit, for a sentence that says the rest of its unit itself. */
function inUnit(figure: Quantity | Refusal, unit: Measure): Quantity | Refusal {
  return isRefusal(figure) ? figure : { ...figure, unit };
}

const SMALL_GROWTH: Warning<ElasticityWarningCode> = {
  code: 'small-growth',
  text: {
    vi: 'Thu nhập bình quân thay đổi dưới 1% nên hệ số co giãn không ổn định.',
    en: 'Mean income changed by less than 1%, so the elasticity is unstable.',
  },
};
const ELASTICITY = {
  vi: 'tỷ lệ nghèo từ {from} đến {to} khi thu nhập bình quân {growth|moved}: hệ số co giãn theo phần trăm {percentElasticity|number}, theo lô-ga-rít {logElasticity|number}, theo điểm giữa {midpointElasticity|number}; thu nhập bình quân cứ tăng 1% thì tỷ lệ nghèo {points|moved} (bán co giãn).',
  en: 'the rate went from {from} to {to} as mean income {growth|moved}: elasticity {percentElasticity|number} (percent), {logElasticity|number} (log), {midpointElasticity|number} (midpoint); for each 1% of growth the rate {points|moved} (semi-elasticity).',
};
const NO_ELASTICITY = {
  vi: 'hệ số co giãn của nghèo theo tăng trưởng: {percentElasticity}.',
  en: 'the growth elasticity of poverty: {percentElasticity}.',
};
