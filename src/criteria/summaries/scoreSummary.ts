import type { Explained, Quantity, Range, Refusal } from '../../foundation/internal.js';
import type { UnitRef } from '../../units/internal.js';
import type { CountedAs, CriteriaSetRef } from '../model/criteriaSet.js';
import type { NearestPlace } from './nearestPlace.js';
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
  /** How many of the places nearest to meeting everything are listed, at most; 10 if left out. */
  readonly nearest?: number;
}

/** How many places lie in a band. */
export interface BandCount extends ScoreBand {
  /** How many places, in units of the set's level. */
  readonly places: Quantity;
}

/** The fewest criteria met by any place. */
export interface LowestScore {
  /** How many criteria. */
  readonly met: Quantity<CountedAs>;
  /** All places that have met no more. */
  readonly subjects: readonly UnitRef[];
}

/** Why a figure over several scores is refused: they rest on different sets, or nothing was assessed. */
export type SummaryRefusal = Refusal<'sets-differ' | 'nothing-assessed'>;

/** The figures over a number of scores. */
export interface ScoreFigures {
  /** All places, assessed or not. */
  readonly places: Quantity;
  /** The places of which anything was assessed. */
  readonly assessedPlaces: Quantity;
  /**
   * The assessed places that have criteria of which it is open whether they are met (nobody assessed them, or their threshold
   * is not known or not set): their count of criteria met is a lower bound.
   */
  readonly partlyAssessedPlaces: Quantity;
  /** The places of which nothing was assessed. */
  readonly unassessedPlaces: Quantity;
  /** The places that have met every criterion that applies to them: a range up to those that may have, while anything is open. */
  readonly metAllPlaces: Quantity | Range | SummaryRefusal;
  /** These as a share of the assessed places, in per cent; a range while anything is open. */
  readonly metAllOfAssessedPercent: Quantity<'percent'> | Range<'percent'> | SummaryRefusal;
  /** These as a share of all places, in per cent; a range while anything is open, or a place is not assessed. */
  readonly metAllOfAllPercent: Quantity<'percent'> | Range<'percent'> | SummaryRefusal;
  /**
   * Criteria met per assessed place: the sum of the counts ÷ the assessed places, in `criterion/commune` and the like. With partly
   * assessed places a range: from what is met for certain to what it would be if all that is open were met.
   */
  readonly averageMet: Quantity | Range | SummaryRefusal;
  /** How many of the assessed places lie in which band, by criteria met for certain; what does not apply to a place is not met by it. */
  readonly distribution: readonly BandCount[] | SummaryRefusal;
  /** The assessed places that lie in no band; `0` unless the caller's bands leave gaps. */
  readonly outsideBands: Quantity | SummaryRefusal;
  /** The fewest criteria met, and by whom. */
  readonly lowest: LowestScore | SummaryRefusal;
  /** How the assessed places stand on each criterion and each of its indicators, in the order of the set. */
  readonly criteria: readonly CriterionPassRate[] | SummaryRefusal;
  /** The criteria that fewest of the decided places have met, hardest first; equally hard ones by number. None that all have met. */
  readonly hardest: readonly HardestCriterion[] | SummaryRefusal;
  /**
   * The assessed places nearest to meeting everything, with what each lacks: those that lack fewest criteria first; of these, those
   * with fewest failed ones, which a place with open ones may turn out not to lack; of these, by code, else by name.
   */
  readonly nearest: readonly NearestPlace[] | SummaryRefusal;
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
