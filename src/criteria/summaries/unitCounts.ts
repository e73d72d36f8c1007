import { quantity, type Measure } from '../../foundation/internal.js';
import type { ScoreFigures, SummaryRefusal } from './scoreSummary.js';
import type { ScoreToSummarize } from './scoreToSummarize.js';
import { standingOf } from './standing.js';

/** How many units there are, and how far they are assessed: what can be counted over any scores. */
export type UnitCounts = Pick<
  ScoreFigures,
  'units' | 'assessedUnits' | 'partlyAssessedUnits' | 'unassessedUnits'
>;

/** How many units there are, and how far they are assessed. */
export function unitCounts(scores: readonly ScoreToSummarize[]): UnitCounts {
  const levels = new Set(scores.map(({ set }) => set.level));
  const [level, another] = levels;
  // Communes and districts together are neither.
  const unit: Measure = level === undefined || another !== undefined ? 'item' : level;
  const assessed = scores.filter(isAssessed);
  const partly = assessed.map(standingOf).filter(({ lacking, failed }) => lacking > failed);
  return {
    units: quantity(scores.length, unit),
    assessedUnits: quantity(assessed.length, unit),
    partlyAssessedUnits: quantity(partly.length, unit),
    unassessedUnits: quantity(scores.length - assessed.length, unit),
  };
}

/** Every figure but these counts, refused. */
export function refusedFigures(why: SummaryRefusal): Omit<ScoreFigures, keyof UnitCounts> {
  return {
    metAllUnits: why,
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

/** The counts of units, which can be taken over any scores, with every other figure refused. */
export function refusedSummary(scores: readonly ScoreToSummarize[], why: SummaryRefusal): ScoreFigures {
  return { ...unitCounts(scores), ...refusedFigures(why) };
}

/** Whether anything of a unit was assessed. */
export function isAssessed({ statedBy }: ScoreToSummarize): boolean {
  return statedBy !== 'nothing';
}
