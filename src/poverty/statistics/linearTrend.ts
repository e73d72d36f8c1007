import {
  addFractions,
  deepFreeze,
  divideFractions,
  fraction,
  fractionQuantity,
  isRefusal,
  multiplyFractions,
  quantity,
  readInput,
  resultDecimal,
  tooFewForErrorRefusal,
  tooFewObservationsRefusal,
  workingDecimal,
  zeroDenominatorRefusal,
  type BaseMeasure,
  type Explanation,
  type Quantity,
  type RateMeasure,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import { changeUnit, unitOf } from '../figureUnits.js';
import { inPercent } from '../shares.js';
import { ofSubject, subjectMember } from '../subjectLine.js';
import { valueFraction, yearFraction, yearText } from './datedValue.js';
import { leastSquares, type Line } from './leastSquares.js';
import { linearTrendInputSchema, type LinearTrendInput } from './linearTrendInput.js';
import { forecastOf, type TrendForecast } from './trendForecast.js';

/** A straight line through a series: the result of {@link linearTrend}. */
export interface LinearTrend {
  /** Marks this result. */
  readonly kind: 'linear-trend';
  /** Whose measure it is. */
  readonly subject?: Subject;
  /** How much the line rises a year; percentage points for per cent. */
  readonly slope: Quantity | Refusal;
  /** The standard error of the slope. */
  readonly slopeStandardError: Quantity | Refusal;
  /** Where the line stands in the year 0, which has no meaning but fixes it: value = intercept + slope × year. */
  readonly intercept: Quantity | Refusal;
  /** How much of the scatter of the values the line explains (R²). */
  readonly explainedPercent: Quantity<'percent'> | Refusal;
  /** Where the line leads, if that was asked. */
  readonly forecast?: TrendForecast;
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * The straight line that fits a series best (ordinary least squares), with what it projects.
 *
 * - slope = Σ (x − x̄)(y − ȳ) ÷ Σ (x − x̄)²; its standard error: √(residual ÷ (n − 2) ÷ Σ (x − x̄)²)
 * - projected value ± t × √(residual ÷ (n − 2) × (1 + 1 ÷ n + (x₀ − x̄)² ÷ Σ (x − x̄)²)), t that of Student for 95% and n − 2
 *
 * Slope, intercept and R² are exact; errors and intervals suppose that the values scatter normally around one line.
 *
 * Method: ordinary least squares with the prediction interval of one further value.
 *
 * @param input - The values with their years, and a year for which to project, with a target if its probability is asked.
 * @returns The line. Refused: all where there are fewer than two years (`too-few-observations`); errors and intervals of two values
 * (`too-few-for-error`); what a line explains of values that are all one (`zero-denominator`).
 * @throws MtqgError on bad input: among others `too-short` (no value), `unit-mismatch`.
 *
 * @example
 * ```ts
 * import { linearTrend } from 'mtqg/poverty';
 *
 * const trend = linearTrend({
 *   observations: [{ year: 2022, value: '4' }, { year: 2023, value: '3' }, { year: 2024, value: '2' }],
 *   forecast: { year: 2025 },
 * });
 * trend.slope; // => { kind: 'quantity', value: '-1', unit: 'percentagePoint/year' }
 * trend.forecast?.value; // => { kind: 'quantity', value: '1', unit: 'percent' }
 * ```
 */
export function linearTrend(input: LinearTrendInput): LinearTrend {
  const { subject, observations, forecast } = readInput(linearTrendInputSchema, input);
  const target = forecast?.target;
  const figures = [...observations.map(({ value }) => value), ...(target === undefined ? [] : [target])];
  const unit = unitOf<BaseMeasure>(figures, 'percent');
  const points = observations.map(({ year, value }) => ({ x: yearFraction(year), y: valueFraction(value) }));
  const line = leastSquares(points);
  const trend = {
    ...lineFigures(line, points.length, unit),
    ...(forecast === undefined ? {} : { forecast: forecastOf(line, points.length, forecast, unit) }),
  };
  return deepFreeze({
    kind: 'linear-trend',
    ...subjectMember(subject),
    ...trend,
    explanation: explainLine(subject, trend),
  });
}

type Figures = Omit<LinearTrend, 'kind' | 'subject' | 'explanation' | 'forecast'>;

function lineFigures(line: Line | undefined, count: number, unit: BaseMeasure): Figures {
  if (line === undefined) {
    const refused = tooFewObservationsRefusal;
    return { slope: refused, slopeStandardError: refused, intercept: refused, explainedPercent: refused };
  }
  const yearly: RateMeasure = `${changeUnit(unit)}/year`;
  const { slope, intercept, squaresX, squaresY, residual } = line;
  const error = (): Quantity => {
    const variance = divideFractions(residual, multiplyFractions(squaresX, fraction(BigInt(count - 2))));
    return quantity(resultDecimal(workingDecimal(variance).sqrt()), yearly);
  };
  const explained = addFractions(squaresY, multiplyFractions(residual, fraction(-1n)));
  return {
    slope: fractionQuantity(slope, yearly),
    slopeStandardError: count < 3 ? tooFewForErrorRefusal : error(),
    intercept: fractionQuantity(intercept, unit),
    explainedPercent:
      squaresY.numerator === 0n ? zeroDenominatorRefusal : inPercent(divideFractions(explained, squaresY)),
  };
}

function explainLine(
  subject: Subject | undefined,
  { slope, explainedPercent, forecast }: Omit<LinearTrend, 'kind' | 'subject' | 'explanation'>,
): Explanation {
  if (isRefusal(slope))
    return { say: ofSubject(subject, NO_LINE), values: { ...subjectMember(subject), slope } };
  const yearly = slope.unit.split('/')[0] as BaseMeasure;
  return {
    say: ofSubject(subject, isRefusal(explainedPercent) ? FLAT : LINE),
    values: { ...subjectMember(subject), slope: { ...slope, unit: yearly }, explainedPercent },
    steps: forecast === undefined ? [] : forecastSteps(forecast),
  };
}

function forecastSteps({
  year,
  value,
  interval95,
  atOrBelowTargetPercent,
}: TrendForecast): readonly Explanation[] {
  const values = { year: yearText(year), value, interval95 };
  return [
    { say: isRefusal(interval95) ? FORECAST_ALONE : FORECAST, values },
    ...(atOrBelowTargetPercent === undefined
      ? []
      : [{ say: PROBABILITY, values: { atOrBelowTargetPercent } }]),
  ];
}

const LINE = {
  vi: 'theo xu thế tuyến tính, mỗi năm {slope|moved}; đường xu thế giải thích {explainedPercent} biến động.',
  en: 'on a straight line it {slope|moved} a year; the line explains {explainedPercent} of the scatter.',
};
const FLAT = {
  vi: 'theo xu thế tuyến tính, mỗi năm không đổi.',
  en: 'on a straight line it does not change from year to year.',
};
const NO_LINE = { vi: 'xu thế tuyến tính: {slope}.', en: 'straight line: {slope}.' };
const FORECAST = {
  vi: 'Năm {year} dự kiến {value|about}, trong khoảng {interval95} với xác suất 95%.',
  en: 'For {year} it projects {value|about}, with 95% probability within {interval95}.',
};
const FORECAST_ALONE = {
  vi: 'Năm {year} dự kiến {value|about}; khoảng dự báo: {interval95}.',
  en: 'For {year} it projects {value|about}; prediction interval: {interval95}.',
};
const PROBABILITY = {
  vi: 'Xác suất để không vượt quá mục tiêu: {atOrBelowTargetPercent}.',
  en: 'Probability that it does not exceed the target: {atOrBelowTargetPercent}.',
};
