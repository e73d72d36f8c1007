import type { Explanation, Quantity, Subject } from '../../foundation/internal.js';

/** A change in percentage points, put down to changes within groups and to the shift between them, without a rest. */
export interface ShapleyOfGroups {
  /** What the changes of the groups' rates did. */
  readonly withinPoints: Quantity<'percentagePoint'>;
  /** What the changes of the groups' shares did. */
  readonly populationShiftPoints: Quantity<'percentagePoint'>;
}

/** The effects on a change in percentage points, by Ravallion and Huppi and by Shapley. */
export interface SubgroupEffects extends ShapleyOfGroups {
  /** What rates and shares did by changing together. */
  readonly interactionPoints: Quantity<'percentagePoint'>;
  /** The same without interaction: half of it is put down to each. */
  readonly shapley: ShapleyOfGroups;
}

/** A group's part in a change. */
export interface GroupEffects extends SubgroupEffects {
  /** Which group. */
  readonly subject: Subject;
  /** Its share of the first population. */
  readonly baselineSharePercent: Quantity<'percent'>;
  /** Its share of the later population. */
  readonly currentSharePercent: Quantity<'percent'>;
}

/** A change of a rate by the groups of the population. All parts add up to the last digit. */
export interface SubgroupDecomposition extends SubgroupEffects {
  /** Marks this result. */
  readonly kind: 'subgroup-decomposition';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** The rate of the whole population at first. */
  readonly baseline: Quantity<'percent'>;
  /** The rate later. */
  readonly current: Quantity<'percent'>;
  /** The change. */
  readonly change: Quantity<'percentagePoint'>;
  /** The groups, in the order given. */
  readonly groups: readonly GroupEffects[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}
