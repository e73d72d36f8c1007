import type { Explanation, Quantity, Refusal, Subject, Warning } from '../../foundation/internal.js';

/** What a reader of an elasticity must know, as a stable code. */
export type ElasticityWarningCode = 'small-growth';

/** How poverty answers to growth, by four definitions: the result of {@link growthElasticity}. */
export interface GrowthElasticity {
  /** Marks this result. */
  readonly kind: 'growth-elasticity';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** Per cent change of the rate for each per cent of growth, both of the first values. */
  readonly percentElasticity: Quantity<'percent/percent'> | Refusal;
  /** Δ ln rate ÷ Δ ln mean. */
  readonly logElasticity: Quantity<'percent/percent'> | Refusal;
  /** As the first, both changes being of the mean of their two values (arc elasticity). */
  readonly midpointElasticity: Quantity<'percent/percent'> | Refusal;
  /** Percentage points for each per cent of growth. */
  readonly semiElasticity: Quantity<'percentagePoint/percent'> | Refusal;
  /** What a reader must know beside the figures. */
  readonly warnings: readonly Warning<ElasticityWarningCode>[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}
