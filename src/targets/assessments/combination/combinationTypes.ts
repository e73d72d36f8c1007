import type { DecimalInput, Explanation, Quantity, Refusal, Subject } from '../../../foundation/internal.js';
import type { AssessmentMethod } from '../model/assessmentMethod.js';
import type { ProgressClass } from '../model/progressAssessment.js';

/** The methods that say how assessments are put together. */
export type CombinableMethodId = 'open-sdg' | 'sdsn-trend' | 'destatis-dns';

/** A weather symbol of Destatis. */
export type WeatherSymbol = 'sun' | 'slightly-cloudy' | 'cloudy' | 'thunderstorm';

/** The score of a series, and whether its target is met. */
export interface ScoredSeries {
  /** The score, −5 to 5. */
  readonly progressScore: DecimalInput;
  /** Whether its target is met; without a target, not. */
  readonly isTargetMet: boolean;
}

/** Series of an indicator, by Open SDG. */
export interface SeriesToCombine {
  /** Whose they are. */
  readonly subject?: Subject;
  /** The series, one at least. */
  readonly series: readonly ScoredSeries[];
}

/** Trends of the indicators of a goal, by the SDSN. */
export interface TrendsToCombine {
  /** Whose they are. */
  readonly subject?: Subject;
  /** The trends, 0 to 4 each, one at least. */
  readonly trendScores: readonly DecimalInput[];
  /** How many indicators the goal has; as many as there are trends, if left out. */
  readonly indicatorCount?: number;
}

/** Symbols of several targets, by Destatis. */
export interface SymbolsToCombine {
  /** Whose they are. */
  readonly subject?: Subject;
  /** The symbols, one at least. */
  readonly symbols: readonly WeatherSymbol[];
}

/** What each method puts together. */
export interface CombinationByMethod {
  /** Series with scores. */
  readonly 'open-sdg': SeriesToCombine;
  /** Trends of indicators. */
  readonly 'sdsn-trend': TrendsToCombine;
  /** Symbols of targets. */
  readonly 'destatis-dns': SymbolsToCombine;
}

/** Assessments put together: the result of `combineAssessments`. */
export interface CombinedAssessment {
  /** Marks this result. */
  readonly kind: 'combined-assessment';
  /** The method. */
  readonly method: AssessmentMethod;
  /** Whose they are. */
  readonly subject?: Subject;
  /** The class of all. */
  readonly progressClass: ProgressClass | Refusal;
  /** The mean score, where there is one. */
  readonly progressScore?: Quantity<'score'>;
  /** How it came about. */
  readonly explanation: Explanation;
}
