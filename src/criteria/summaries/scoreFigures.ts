import { Decimal, quantity, refusal, type Measure } from '../../foundation/internal.js';
import type { UnitLevel } from '../../units/index.js';
import { countPassRates } from './countPassRates.js';
import { hardestCriteria } from './hardestCriteria.js';
import { nearestUnits } from './nearestUnits.js';
import type { BandCount, LowestScore, ScoreBand, ScoreFigures, SummaryOptions } from './scoreSummary.js';
import type { ScoreToSummarize } from './scoreToSummarize.js';
import { standingOf, type Standing } from './standing.js';
import { isAssessed, refusedFigures, unitCounts } from './unitCounts.js';

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

/** How many of the nearest units are listed if the caller does not say. */
const NEAREST = 10;

/** The figures over scores that all rest on one set. */
export function figuresOf(
  scores: readonly ScoreToSummarize[],
  { bands, hardest = HARDEST, nearest = NEAREST }: SummaryOptions,
): ScoreFigures {
  const assessed = scores.filter(isAssessed);
  const [first] = assessed;
  if (first === undefined) return { ...unitCounts(scores), ...refusedFigures(refusal('nothing-assessed')) };
  const { set, total } = first;
  const { level } = set;
  const standings = assessed.map(standingOf);
  const met = standings.map((standing) => standing.met);
  const sum = met.reduce((so, one) => so + one, 0);
  const full = standings.filter(({ isAll }) => isAll).length;
  const distribution = (bands ?? defaultBands(first.criteria.length)).map((band) =>
    bandCount(band, met, level),
  );
  const inBands = distribution.reduce((so, { units }) => so + Number(units.value), 0);
  const criteria = countPassRates(assessed, first);
  return {
    ...unitCounts(scores),
    metAllUnits: quantity(full, level),
    metAllOfAssessedPercent: quantity(new Decimal(full).times(100).div(assessed.length), 'percent'),
    metAllOfAllPercent: quantity(new Decimal(full).times(100).div(scores.length), 'percent'),
    averageMet: quantity(new Decimal(sum).div(assessed.length), `${total.unit}/${level}` satisfies Measure),
    distribution,
    outsideBands: quantity(assessed.length - inBands, level),
    lowest: lowestOf(assessed, standings, first),
    criteria,
    hardest: hardestCriteria(criteria, hardest),
    nearest: nearestUnits(assessed, nearest),
  };
}

function defaultBands(total: number): readonly ScoreBand[] {
  if (total === 19) return BANDS_OF_19;
  return [
    { from: total, to: total },
    { from: 0, to: total - 1 },
  ];
}

function bandCount({ from, to }: ScoreBand, met: readonly number[], level: UnitLevel): BandCount {
  return { from, to, units: quantity(met.filter((one) => one >= from && one <= to).length, level) };
}

function lowestOf(
  assessed: readonly ScoreToSummarize[],
  standings: readonly Standing[],
  { total }: ScoreToSummarize,
): LowestScore {
  const least = standings.reduce((so, { met }) => Math.min(so, met), Infinity);
  return {
    met: quantity(least, total.unit),
    units: assessed.filter((_, at) => standings[at]?.met === least).map(({ unit }) => unit),
  };
}
