/**
 * What a change of poverty is made of.
 *
 * @packageDocumentation
 */
export { decomposePovertyChange, type PovertyDecomposition } from './decomposePovertyChange.js';
export type {
  DecomposedGroup,
  GrowthRedistributionInput,
  IncidenceAndIntensity,
  IncidenceIntensityInput,
  PovertyDecompositionInput,
  RateNumberInput,
  SubgroupChangeInput,
} from './decompositionInput.js';
export type { GrowthDecomposition, ShapleyOfGrowth } from './growthResult.js';
export { growthElasticity } from './growthElasticity.js';
export type { ElasticityWarningCode, GrowthElasticity } from './growthElasticityResult.js';
export type { ElasticityRate, GrowthElasticityInput } from './growthElasticityInput.js';
export type { IntensityDecomposition } from './intensityDecomposition.js';
export type { NumberDecomposition } from './numberDecomposition.js';
export type { PopulationState } from './populationState.js';
export type {
  GroupEffects,
  ShapleyOfGroups,
  SubgroupDecomposition,
  SubgroupEffects,
} from './subgroupResult.js';
