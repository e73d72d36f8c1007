import type { Explained, Quantity, Refusal } from '../../foundation/internal.js';
import type { UnitRef } from '../../units/index.js';
import type { CountedAs, CriteriaSetRef } from '../model/criteriaSet.js';
import type { NearestUnit } from './nearestUnit.js';
import type { CriterionPassRate, HardestCriterion } from './passRates.js';

/** A band of counts, both ends included. */
export interface ScoreBand {
  /** The fewest criteria met. */
  readonly from: number;
  /** The most criteria met. */
  readonly to: number;
}

/** Options of {@link summarizeScores}. */
export interface SummaryOptions {
  /**
   * The bands of the distribution, not overlapping; if left out, 19, 15–18, 10–14, 5–9 and under 5 for sets of 19 criteria, and
   * all against fewer for other sets.
   */
  readonly bands?: readonly ScoreBand[];
  /** How many of the hardest criteria are listed, at most; 5 if left out. */
  readonly hardest?: number;
  /** How many of the units nearest to meeting everything are listed, at most; 10 if left out. */
  readonly nearest?: number;
}

/** How many units lie in a band. */
export interface BandCount extends ScoreBand {
  /** How many units, in units of the set's level. */
  readonly units: Quantity;
}

/** The fewest criteria met by any unit. */
export interface LowestScore {
  /** How many criteria. */
  readonly met: Quantity<CountedAs>;
  /** All units that have met no more. */
  readonly units: readonly UnitRef[];
}

/** Why a figure over several scores is refused: they rest on different sets, or nothing was assessed. */
export type SummaryRefusal = Refusal<'sets-differ' | 'nothing-assessed'>;

/** The figures over a number of scores. */
export interface ScoreFigures {
  /** All units, assessed or not. */
  readonly units: Quantity;
  /** The units of which anything was assessed. */
  readonly assessedUnits: Quantity;
  /**
   * The assessed units that have criteria of which it is open whether they are met (nobody assessed them, or their threshold
   * is not known or not set): their count of criteria met is a lower bound.
   */
  readonly partlyAssessedUnits: Quantity;
  /** The units of which nothing was assessed. */
  readonly unassessedUnits: Quantity;
  /** The units that have met every criterion that applies to them. */
  readonly metAllUnits: Quantity | SummaryRefusal;
  /** These as a share of the assessed units, in per cent. */
  readonly metAllOfAssessedPercent: Quantity<'percent'> | SummaryRefusal;
  /** These as a share of all units, in per cent; with units unassessed, it is the least that the share can be. */
  readonly metAllOfAllPercent: Quantity<'percent'> | SummaryRefusal;
  /**
   * Criteria met per assessed unit: the sum of the counts ÷ the assessed units, in `criterion/commune` and the like. With partly
   * assessed units it is the least that the average can be: what is open is not counted as met.
   */
  readonly averageMet: Quantity | SummaryRefusal;
  /** How many of the assessed units lie in which band, by criteria met; what does not apply to a unit is not met by it. */
  readonly distribution: readonly BandCount[] | SummaryRefusal;
  /** The assessed units that lie in no band; `0` unless the caller's bands leave gaps. */
  readonly outsideBands: Quantity | SummaryRefusal;
  /** The fewest criteria met, and by whom. */
  readonly lowest: LowestScore | SummaryRefusal;
  /** How the assessed units stand on each criterion and each of its indicators, in the order of the set. */
  readonly criteria: readonly CriterionPassRate[] | SummaryRefusal;
  /** The criteria that fewest of the decided units have met, hardest first; equally hard ones by number. None that all have met. */
  readonly hardest: readonly HardestCriterion[] | SummaryRefusal;
  /**
   * The assessed units nearest to meeting everything, with what each lacks: those that lack fewest criteria first; of these, those
   * with fewest failed ones, which a unit with open ones may turn out not to lack; of these, by code, else by name.
   */
  readonly nearest: readonly NearestUnit[] | SummaryRefusal;
}

/** The figures of the scores under one set. */
export interface SetSummary extends ScoreFigures {
  /** The set. */
  readonly set: CriteriaSetRef;
}

/** The scores of a district, a province or a country put together. */
export interface ScoreSummary extends ScoreFigures, Explained {
  /** Marks this result. */
  readonly kind: 'score-summary';
  /** The same figures set by set, in the order in which the sets first occur. */
  readonly bySet: readonly SetSummary[];
}
