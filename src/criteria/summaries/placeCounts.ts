import { quantity, type Measure } from '../../foundation/internal.js';
import type { ScoreFigures, SummaryRefusal } from './scoreSummary.js';
import type { ScoreToSummarize } from './scoreToSummarize.js';
import { standingOf } from './standing.js';

/** How many places there are, and how far they are assessed: what can be counted over any scores. */
export type PlaceCounts = Pick<
  ScoreFigures,
  'places' | 'assessedPlaces' | 'partlyAssessedPlaces' | 'unassessedPlaces'
>;

/** How many places there are, and how far they are assessed. */
export function placeCounts(scores: readonly ScoreToSummarize[]): PlaceCounts {
  const levels = new Set(scores.map(({ set }) => set.level));
  const [level, another] = levels;
  // Communes and districts together are neither.
  const unit: Measure = level === undefined || another !== undefined ? 'item' : level;
  const assessed = scores.filter(isAssessed);
  const partly = assessed.map(standingOf).filter(({ lacking, failed }) => lacking > failed);
  return {
    places: quantity(scores.length, unit),
    assessedPlaces: quantity(assessed.length, unit),
    partlyAssessedPlaces: quantity(partly.length, unit),
    unassessedPlaces: quantity(scores.length - assessed.length, unit),
  };
}

/** Every figure but these counts, refused. */
export function refusedFigures(why: SummaryRefusal): Omit<ScoreFigures, keyof PlaceCounts> {
  return {
    metAllPlaces: why,
    metAllOfAssessedPercent: why,
    metAllOfAllPercent: why,
    averageMet: why,
    distribution: why,
    outsideBands: why,
    lowest: why,
    criteria: why,
    hardest: why,
    nearest: why,
  };
}

/** The counts of places, which can be taken over any scores, with every other figure refused. */
export function refusedSummary(scores: readonly ScoreToSummarize[], why: SummaryRefusal): ScoreFigures {
  return { ...placeCounts(scores), ...refusedFigures(why) };
}

/** Whether anything of a place was assessed. */
export function isAssessed({ statedBy }: ScoreToSummarize): boolean {
  return statedBy !== 'nothing';
}
