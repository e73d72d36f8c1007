import type { Explanation, Quantity, Refusal, Subject } from '../../foundation/internal.js';

/** A change in percentage points, put down to growth and to redistribution, without a rest. */
export interface ShapleyOfGrowth {
  /** What growth of the mean did, all incomes changing alike. */
  readonly growthPoints: Quantity<'percentagePoint'> | Refusal;
  /** What redistribution around the mean did. */
  readonly redistributionPoints: Quantity<'percentagePoint'> | Refusal;
}

/** A change of income poverty by growth and redistribution. All parts add up to the last digit. */
export interface GrowthDecomposition extends ShapleyOfGrowth {
  /** Marks this result. */
  readonly kind: 'growth-decomposition';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** The order of the index: 0 (headcount), 1 (poverty gap) or 2 (squared poverty gap). */
  readonly order: 0 | 1 | 2;
  /** The index at first. */
  readonly baseline: Quantity<'percent'>;
  /** The index later. */
  readonly current: Quantity<'percent'>;
  /** The change. */
  readonly change: Quantity<'percentagePoint'>;
  /** What is left of the change, as seen from the first time (Datt and Ravallion). */
  readonly residualPoints: Quantity<'percentagePoint'> | Refusal;
  /** The mean of both orders in which the two may change, which leaves nothing. */
  readonly shapley: ShapleyOfGrowth;
  /** How the figures came about. */
  readonly explanation: Explanation;
}
