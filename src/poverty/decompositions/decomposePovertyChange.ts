import { deepFreeze, readInput } from '../../foundation/internal.js';
import type {
  GrowthRedistributionInput,
  IncidenceIntensityInput,
  PovertyDecompositionInput,
  RateNumberInput,
  SubgroupChangeInput,
} from './decompositionInput.js';
import { povertyDecompositionInputSchema } from './decompositionSchema.js';
import { byGrowth } from './growthDecomposition.js';
import type { GrowthDecomposition } from './growthResult.js';
import { byIntensity, type IntensityDecomposition } from './intensityDecomposition.js';
import { byNumber, type NumberDecomposition } from './numberDecomposition.js';
import { bySubgroup } from './subgroupDecomposition.js';
import type { SubgroupDecomposition } from './subgroupResult.js';

/** A change of poverty, put down to what brought it about. */
export type PovertyDecomposition =
  | SubgroupDecomposition
  | GrowthDecomposition
  | IntensityDecomposition
  | NumberDecomposition;

/**
 * Put a change of poverty down to what brought it about, in parts that add up to it exactly, to the last digit.
 *
 * - `by: 'subgroup'` (s share, p rate of a group): within Σ s₀·Δp, population shift Σ Δs·p₀, interaction Σ Δs·Δp; Shapley: within
 *   Σ mean(s)·Δp, shift Σ Δs·mean(p)
 * - `by: 'growth-and-redistribution'` (μ mean, L distribution): growth P(μ₁, L₀) − P(μ₀, L₀), redistribution P(μ₀, L₁) − P(μ₀, L₀),
 *   and the residual; Shapley: the mean of both orders, without a residual
 * - `by: 'incidence-and-intensity'`: M0 = H·A: ΔH·mean(A) and ΔA·mean(H)
 * - `by: 'rate-and-number'`: Δrate·mean(population) and Δpopulation·mean(rate): the rate can fall while the count rises
 *
 * Parts that do not end as decimals are rounded so that they add up, each by less than one unit of its last digit.
 *
 * Methods: Ravallion and Huppi, “Measuring Changes in Poverty”, World Bank Economic Review 5 (1991); Datt and Ravallion, “Growth and
 * redistribution components of changes in poverty measures”, Journal of Development Economics 38 (1992); Shorrocks,
 * “Decomposition procedures for distributional analysis”, Journal of Economic Inequality 11 (2013).
 *
 * @param input - By what to decompose, and what that takes: groups with their population and rate (or poor) at both times; two
 * samples of households and a line; H and A at both times; or population and rate (or poor) at both times.
 * @returns Values at both times, their change, and its parts: percentage points, index points (M0), or households or persons.
 * Growth and redistribution are refused where a mean income is zero (`zero-denominator`).
 * @throws MtqgError on bad input: among others `missing` (neither rate nor poor), `part-exceeds-whole`, `contradiction`
 * (populations or weights that add up to zero), `unit-mismatch`.
 *
 * @example
 * ```ts
 * import { decomposePovertyChange } from 'mtqg/poverty';
 *
 * const parts = decomposePovertyChange({
 *   by: 'rate-and-number',
 *   baseline: { population: 20000000, ratePercent: '30' },
 *   current: { population: 23000000, ratePercent: '28' },
 * });
 * parts.change; // => { kind: 'quantity', value: '440000', unit: 'household' }
 * parts.rateEffect; // => { kind: 'quantity', value: '-430000', unit: 'household' }
 * parts.populationEffect; // => { kind: 'quantity', value: '870000', unit: 'household' }
 * ```
 */
export function decomposePovertyChange(input: SubgroupChangeInput): SubgroupDecomposition;
export function decomposePovertyChange(input: GrowthRedistributionInput): GrowthDecomposition;
export function decomposePovertyChange(input: IncidenceIntensityInput): IntensityDecomposition;
export function decomposePovertyChange(input: RateNumberInput): NumberDecomposition;
export function decomposePovertyChange(input: PovertyDecompositionInput): PovertyDecomposition;
export function decomposePovertyChange(input: PovertyDecompositionInput): PovertyDecomposition {
  return deepFreeze(decomposed(readInput(povertyDecompositionInputSchema, input)));
}

function decomposed(valid: PovertyDecompositionInput): PovertyDecomposition {
  switch (valid.by) {
    case 'subgroup':
      return bySubgroup(valid);
    case 'growth-and-redistribution':
      return byGrowth(valid);
    case 'incidence-and-intensity':
      return byIntensity(valid);
    case 'rate-and-number':
      return byNumber(valid);
  }
}
