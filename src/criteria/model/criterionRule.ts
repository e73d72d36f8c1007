import type { DecimalInput } from '../../foundation/internal.js';

/** A criterion is met if all its indicators are that apply. */
export interface AllRule {
  /** Marks the rule. */
  readonly kind: 'all';
}

/** A criterion is met if so many of its indicators are, or all that apply where fewer do. */
export interface AtLeastRule {
  /** Marks the rule. */
  readonly kind: 'at-least';
  /** How many. */
  readonly count: number;
  /** Ids of indicators that must be among them. */
  readonly including?: readonly string[];
}

/** What an indicator can earn. */
export interface IndicatorPoints {
  /** The points for meeting it. */
  readonly points: DecimalInput;
  /**
   * Whether its value, in `score`, is what it earns, up to its points; a status without a value then leaves open how much. Else it
   * earns all for being met and nothing if not. What does not apply earns nothing.
   */
  readonly byValue?: boolean;
}

/** A criterion is met if its indicators earn so many points [chấm điểm], as in the schemes of provinces. */
export interface PointsRule {
  /** Marks the rule. */
  readonly kind: 'points';
  /** The points that are enough. */
  readonly atLeast: DecimalInput;
  /** By indicator id, for all of them. */
  readonly points: Readonly<Record<string, IndicatorPoints>>;
  /** The share of its points, in per cent, that each indicator must earn at least. */
  readonly floorPercent?: DecimalInput;
}

/** How the indicators of a criterion decide it. */
export type CriterionRule = AllRule | AtLeastRule | PointsRule;
