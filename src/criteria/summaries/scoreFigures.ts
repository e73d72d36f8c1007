import {
  boundsOf,
  fraction,
  fractionQuantity,
  quantity,
  range,
  nothingAssessedRefusal,
  type Fraction,
  type Measure,
  type Quantity,
  type Range,
} from '../../foundation/internal.js';
import type { UnitLevel } from '../../units/internal.js';
import { countPassRates } from './countPassRates.js';
import { hardestCriteria } from './hardestCriteria.js';
import { nearestPlaces } from './nearestPlaces.js';
import type { BandCount, LowestScore, ScoreBand, ScoreFigures, SummaryOptions } from './scoreSummary.js';
import type { ScoreToSummarize } from './scoreToSummarize.js';
import { standingOf, type Standing } from './standing.js';
import { isAssessed, refusedFigures, placeCounts } from './placeCounts.js';

/** The bands in which reports on sets of 19 criteria are made. */
const BANDS_OF_19: readonly ScoreBand[] = [
  { from: 19, to: 19 },
  { from: 15, to: 18 },
  { from: 10, to: 14 },
  { from: 5, to: 9 },
  { from: 0, to: 4 },
];

/** How many of the hardest criteria are listed if the caller does not say. */
const HARDEST = 5;

/** How many of the nearest places are listed if the caller does not say. */
const NEAREST = 10;

/** The figures over scores that all rest on one set. */
export function figuresOf(
  scores: readonly ScoreToSummarize[],
  { bands, hardest = HARDEST, nearest = NEAREST }: SummaryOptions,
): ScoreFigures {
  const assessed = scores.filter(isAssessed);
  const [first] = assessed;
  if (first === undefined) return { ...placeCounts(scores), ...refusedFigures(nothingAssessedRefusal) };
  const { set, total } = first;
  const { level } = set;
  const standings = assessed.map(standingOf);
  const met = standings.map((standing) => standing.met);
  const sum = met.reduce((so, one) => so + one, 0);
  const open = standings.reduce((so, { lacking, failed }) => so + lacking - failed, 0);
  const full = standings.filter(({ isAll }) => isAll).length;
  const mayBeFull = standings.filter(
    ({ isAll, lacking, failed }) => isAll || (lacking > 0 && failed === 0),
  ).length;
  const unassessed = scores.length - assessed.length;
  const distribution = (bands ?? defaultBands(first.criteria.length)).map((band) =>
    bandCount(band, met, level),
  );
  const inBands = distribution.reduce((so, { places }) => so + Number(places.value), 0);
  const criteria = countPassRates(assessed, first);
  return {
    ...placeCounts(scores),
    metAllPlaces: boundedFigure(full, mayBeFull, 1, level),
    metAllOfAssessedPercent: boundedFigure(full * 100, mayBeFull * 100, assessed.length, 'percent'),
    metAllOfAllPercent: boundedFigure(full * 100, (mayBeFull + unassessed) * 100, scores.length, 'percent'),
    averageMet: boundedFigure(sum, sum + open, assessed.length, `${total.unit}/${level}` satisfies Measure),
    distribution,
    outsideBands: quantity(assessed.length - inBands, level),
    lowest: lowestOf(assessed, standings, first),
    criteria,
    hardest: hardestCriteria(criteria, hardest),
    nearest: nearestPlaces(assessed, nearest),
  };
}

/** A figure that is certain, or from what is certain to what is possible. */
function boundedFigure<M extends Measure>(
  least: number,
  most: number,
  divisor: number,
  unit: M,
): Quantity<M> | Range<M> {
  const [lower, upper] = [least, most].map((one) => fraction(BigInt(one), BigInt(divisor))) as [
    Fraction,
    Fraction,
  ];
  return least === most ? fractionQuantity(lower, unit) : range(boundsOf({ lower, upper }), unit);
}

function defaultBands(total: number): readonly ScoreBand[] {
  if (total === 19) return BANDS_OF_19;
  return [
    { from: total, to: total },
    { from: 0, to: total - 1 },
  ];
}

function bandCount({ from, to }: ScoreBand, met: readonly number[], level: UnitLevel): BandCount {
  return { from, to, places: quantity(met.filter((one) => one >= from && one <= to).length, level) };
}

function lowestOf(
  assessed: readonly ScoreToSummarize[],
  standings: readonly Standing[],
  { total }: ScoreToSummarize,
): LowestScore {
  const least = standings.reduce((so, { met }) => Math.min(so, met), Infinity);
  return {
    met: quantity(least, total.unit),
    subjects: assessed.filter((_, at) => standings[at]?.met === least).map(({ subject }) => subject),
  };
}
