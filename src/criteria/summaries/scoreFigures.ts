import { Decimal, quantity, refusal, toDecimal, type Measure } from '../../foundation/index.js';
import type { UnitLevel } from '../../units/index.js';
import type {
  BandCount,
  LowestScore,
  ScoreBand,
  ScoreFigures,
  ScoreToSummarize,
  SummaryRefusal,
} from './scoreSummary.js';

/** The bands in which reports on sets of 19 criteria are made. */
const BANDS_OF_19: readonly ScoreBand[] = [
  { from: 19, to: 19 },
  { from: 15, to: 18 },
  { from: 10, to: 14 },
  { from: 5, to: 9 },
  { from: 0, to: 4 },
];

/** The figures over scores that all rest on one set. */
export function figuresOf(scores: readonly ScoreToSummarize[], bands?: readonly ScoreBand[]): ScoreFigures {
  const assessed = scores.filter(isAssessed);
  const [first] = assessed;
  if (first === undefined) return { ...unitCounts(scores), ...refusedFigures(refusal('nothing-assessed')) };
  const { level } = first.set;
  const total = toDecimal(first.total.value);
  const met = assessed.map(metOf);
  const sum = met.reduce((so, one) => so.plus(one), new Decimal(0));
  const full = met.filter((one) => one.eq(total)).length;
  const distribution = (bands ?? defaultBands(total.toNumber())).map((band) => bandCount(band, met, level));
  const inBands = distribution.reduce((so, { units }) => so.plus(units.value), new Decimal(0));
  return {
    ...unitCounts(scores),
    metAllUnits: quantity(full, level),
    metAllOfAssessedPercent: quantity(new Decimal(full).times(100).div(assessed.length), 'percent'),
    metAllOfAllPercent: quantity(new Decimal(full).times(100).div(scores.length), 'percent'),
    averageMet: quantity(sum.div(assessed.length), `${first.total.unit}/${level}` satisfies Measure),
    distribution,
    outsideBands: quantity(new Decimal(assessed.length).minus(inBands), level),
    lowest: lowestOf(assessed, first),
  };
}

/** The counts of units, which can be taken over any scores, with every other figure refused. */
export function refusedSummary(scores: readonly ScoreToSummarize[], why: SummaryRefusal): ScoreFigures {
  return { ...unitCounts(scores), ...refusedFigures(why) };
}

/** A criterion that stands so may turn out to be met: it is no fail. */
const OPEN = ['not-assessed', 'threshold-unknown', 'set-by-province'] as const;

type UnitCounts = Pick<ScoreFigures, 'units' | 'assessedUnits' | 'partlyAssessedUnits' | 'unassessedUnits'>;

function unitCounts(scores: readonly ScoreToSummarize[]): UnitCounts {
  const levels = new Set(scores.map(({ set }) => set.level));
  const [level, another] = levels;
  // Communes and districts together are neither.
  const unit: Measure = level === undefined || another !== undefined ? 'item' : level;
  const assessed = scores.filter(isAssessed);
  const partly = assessed.filter(({ counts }) => OPEN.some((status) => counts[status].value !== '0'));
  return {
    units: quantity(scores.length, unit),
    assessedUnits: quantity(assessed.length, unit),
    partlyAssessedUnits: quantity(partly.length, unit),
    unassessedUnits: quantity(scores.length - assessed.length, unit),
  };
}

function refusedFigures(why: SummaryRefusal): Omit<ScoreFigures, keyof UnitCounts> {
  return {
    metAllUnits: why,
    metAllOfAssessedPercent: why,
    metAllOfAllPercent: why,
    averageMet: why,
    distribution: why,
    outsideBands: why,
    lowest: why,
  };
}

function isAssessed({ statedBy }: ScoreToSummarize): boolean {
  return statedBy !== 'nothing';
}

function metOf({ counts }: ScoreToSummarize): Decimal {
  return toDecimal(counts.met.value);
}

function defaultBands(total: number): readonly ScoreBand[] {
  if (total === 19) return BANDS_OF_19;
  return [
    { from: total, to: total },
    { from: 0, to: total - 1 },
  ];
}

function bandCount({ from, to }: ScoreBand, met: readonly Decimal[], level: UnitLevel): BandCount {
  return { from, to, units: quantity(met.filter((one) => one.gte(from) && one.lte(to)).length, level) };
}

function lowestOf(assessed: readonly ScoreToSummarize[], first: ScoreToSummarize): LowestScore {
  const least = assessed.map(metOf).reduce((one, other) => Decimal.min(one, other));
  return {
    met: quantity(least, first.total.unit),
    units: assessed.filter((score) => metOf(score).eq(least)).map(({ unit }) => unit),
  };
}
