import {
  compareFractions,
  deepFreeze,
  divideFractions,
  fractionQuantity,
  isRefusal,
  multiplyFractions,
  readInput,
  subtractFractions,
  tooFewForErrorRefusal,
  tooFewObservationsRefusal,
  type BaseMeasure,
  type Explanation,
  type Fraction,
  type Quantity,
  type Range,
  type RateMeasure,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import { changeUnit, unitOf } from '../figureUnits.js';
import { ofSubject, subjectMember } from '../subjectLine.js';
import { meanOf, valueFraction, yearFraction } from './datedValue.js';
import type { Point } from './leastSquares.js';
import { observedSeriesSchema, type ObservedSeries } from './observedSeries.js';
import { intervalOf } from './senInterval.js';

/** The median slope of a series: the result of {@link theilSenTrend}. */
export interface TheilSenTrend {
  /** Marks this result. */
  readonly kind: 'theil-sen-trend';
  /** Whose measure it is. */
  readonly subject?: Subject;
  /** The median of the slopes between all pairs of values, a year; percentage points for per cent. */
  readonly slope: Quantity | Refusal;
  /** Within what the slope lies with a confidence of about 95%, by the rule of Sen. */
  readonly slopeInterval95: Range | Refusal;
  /** Median value less slope × median year: where the line stands in the year 0. */
  readonly intercept: Quantity | Refusal;
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * The trend of a series that outliers do not bend: the median of the slopes between all pairs of values of different years.
 *
 * The 95% interval takes the slopes at the ranks (N ± 1.96·σ) ÷ 2 of the N slopes in order, σ² = (n(n − 1)(2n + 5) − Σ over groups
 * of k ties of k(k − 1)(2k + 5)) ÷ 18.
 *
 * Method: Theil (1950); Sen, “Estimates of the regression coefficient based on Kendall's tau”, Journal of the American
 * Statistical Association 63 (1968), formula 2.6, as `scipy.stats.theilslopes` applies it.
 *
 * @param input - The values with their years.
 * @returns The slope a year and its interval. Refused: all where there are fewer than two years (`too-few-observations`); the
 * interval of two values (`too-few-for-error`), whose one slope says nothing of how it may scatter.
 * @throws MtqgError on bad input: among others `too-short` (no value), `unit-mismatch`.
 *
 * @example
 * ```ts
 * import { theilSenTrend } from 'mtqg/poverty';
 *
 * const { slope } = theilSenTrend({
 *   observations: [{ year: 2022, value: '4' }, { year: 2023, value: '3' }, { year: 2024, value: '9' }, { year: 2025, value: '1' }],
 * });
 * slope; // => { kind: 'quantity', value: '-1', unit: 'percentagePoint/year' }
 * ```
 */
export function theilSenTrend(input: ObservedSeries): TheilSenTrend {
  const { subject, observations } = readInput(observedSeriesSchema, input);
  const unit = unitOf<BaseMeasure>(
    observations.map(({ value }) => value),
    'percent',
  );
  const points = observations.map(({ year, value }) => ({ x: yearFraction(year), y: valueFraction(value) }));
  const figures = slopeFigures(points, unit);
  return deepFreeze({
    kind: 'theil-sen-trend',
    ...subjectMember(subject),
    ...figures,
    explanation: explainSlope(subject, figures),
  });
}

type Figures = Pick<TheilSenTrend, 'slope' | 'slopeInterval95' | 'intercept'>;

function slopeFigures(points: readonly Point[], unit: BaseMeasure): Figures {
  const slopes = slopesOf(points);
  if (slopes.length === 0) {
    const refused = tooFewObservationsRefusal;
    return { slope: refused, slopeInterval95: refused, intercept: refused };
  }
  const yearly: RateMeasure = `${changeUnit(unit)}/year`;
  const slope = medianOf(slopes);
  const middle = {
    x: medianOf(ordered(points.map(({ x }) => x))),
    y: medianOf(ordered(points.map(({ y }) => y))),
  };
  return {
    slope: fractionQuantity(slope, yearly),
    slopeInterval95: points.length < 3 ? tooFewForErrorRefusal : intervalOf(points, slopes, yearly),
    intercept: fractionQuantity(subtractFractions(middle.y, multiplyFractions(slope, middle.x)), unit),
  };
}

/** The slopes between all pairs of different years, in order. */
function slopesOf(points: readonly Point[]): readonly Fraction[] {
  const slopes = points.flatMap((a, index) =>
    points.slice(index + 1).flatMap((b) => {
      const dx = subtractFractions(b.x, a.x);
      return dx.numerator === 0n ? [] : [divideFractions(subtractFractions(b.y, a.y), dx)];
    }),
  );
  return ordered(slopes);
}

function ordered(values: readonly Fraction[]): readonly Fraction[] {
  return [...values].sort(compareFractions);
}

/** The middle of values in order, or the mean of the two in the middle. */
function medianOf(values: readonly Fraction[]): Fraction {
  const half = values.length / 2;
  return meanOf(values.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
}

function explainSlope(subject: Subject | undefined, figures: Figures): Explanation {
  const { slope, slopeInterval95 } = figures;
  if (isRefusal(slope))
    return { say: ofSubject(subject, NO_SLOPE), values: { ...subjectMember(subject), slope } };
  const yearly = slope.unit.split('/')[0] as BaseMeasure;
  const values = { ...subjectMember(subject), slope: { ...slope, unit: yearly } };
  return isRefusal(slopeInterval95)
    ? { say: ofSubject(subject, SLOPE_ALONE), values: { ...values, slopeInterval95 } }
    : {
        say: ofSubject(subject, SLOPE),
        values: { ...values, slopeInterval95: { ...slopeInterval95, unit: yearly } },
      };
}

const SLOPE = {
  vi: 'theo trung vị của các độ dốc (Theil–Sen), mỗi năm {slope|moved} (khoảng tin cậy 95%: {slopeInterval95}).',
  en: 'by the median slope (Theil–Sen) it {slope|moved} a year (95% confidence interval {slopeInterval95}).',
};
const SLOPE_ALONE = {
  vi: 'theo trung vị của các độ dốc (Theil–Sen), mỗi năm {slope|moved}; khoảng tin cậy 95%: {slopeInterval95}.',
  en: 'by the median slope (Theil–Sen) it {slope|moved} a year; 95% confidence interval: {slopeInterval95}.',
};
const NO_SLOPE = { vi: 'xu thế Theil–Sen: {slope}.', en: 'median slope (Theil–Sen): {slope}.' };
