import type { FigureInput, Subject } from '../../foundation/internal.js';
import type { IncomeHousehold, IncomeUnit } from '../measures/incomes/incomeHouseholds.js';
import type { OnTheLine } from '../measures/incomes/povertyIndices.js';
import type { CountBy } from '../weights.js';
import type { PopulationState } from './populationState.js';

/** A group at two times. */
export interface DecomposedGroup {
  /** Which group. */
  readonly subject: Subject;
  /** As it was. */
  readonly baseline: PopulationState;
  /** As it is. */
  readonly current: PopulationState;
}

/** A change of a rate, to be put down to the groups of the population. */
export interface SubgroupChangeInput {
  /** By what the change is decomposed. */
  readonly by: 'subgroup';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** The groups, which together are the whole population: one at least. */
  readonly groups: readonly DecomposedGroup[];
}

/** A change of income poverty, to be put down to growth of the mean and to redistribution around it. */
export interface GrowthRedistributionInput {
  /** By what the change is decomposed. */
  readonly by: 'growth-and-redistribution';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** The poverty line, one for both times: incomes are in prices of one year. */
  readonly povertyLine: FigureInput<IncomeUnit>;
  /** The order of the index: 0 (headcount), if left out, 1 (poverty gap) or 2 (squared poverty gap). */
  readonly order?: 0 | 1 | 2;
  /** Whether an income that is just the line is poor; `'not-poor'` if left out. */
  readonly onTheLine?: OnTheLine;
  /** What is counted; `'household'` if left out. */
  readonly countBy?: CountBy;
  /** The households of the first sample, one at least. */
  readonly baseline: readonly IncomeHousehold[];
  /** The households of the later sample, one at least. */
  readonly current: readonly IncomeHousehold[];
}

/** The two factors of M0. */
export interface IncidenceAndIntensity {
  /** H, the share of the poor. */
  readonly headcountPercent: FigureInput<'percent'>;
  /** A, the mean score of the poor. */
  readonly intensityPercent: FigureInput<'percent'>;
}

/** A change of M0, to be put down to how many are poor and to how poor they are. */
export interface IncidenceIntensityInput {
  /** By what the change is decomposed. */
  readonly by: 'incidence-and-intensity';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** As it was. */
  readonly baseline: IncidenceAndIntensity;
  /** As it is. */
  readonly current: IncidenceAndIntensity;
}

/** A change of the number of the poor, to be put down to the rate and to the number of all. */
export interface RateNumberInput {
  /** By what the change is decomposed. */
  readonly by: 'rate-and-number';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** As it was. */
  readonly baseline: PopulationState;
  /** As it is. */
  readonly current: PopulationState;
}

/** A change of poverty, and by what it is to be decomposed. */
export type PovertyDecompositionInput =
  | SubgroupChangeInput
  | GrowthRedistributionInput
  | IncidenceIntensityInput
  | RateNumberInput;
