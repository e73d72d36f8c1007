import {
  deepFreeze,
  divideFractions,
  isRefusal,
  notPositiveRefusal,
  quantity,
  readInput,
  subtractFractions,
  tooFewObservationsRefusal,
  type Decimal,
  type Explanation,
  type Fraction,
  type Quantity,
  type Refusal,
  type Subject,
  type Warning,
} from '../../foundation/internal.js';
import { ofSubject, subjectMember } from '../subjectLine.js';
import { resultDecimal, workingDecimal } from '../workingDecimal.js';
import { annualFactor } from './annualGrowth.js';
import {
  meanOf,
  valueFraction,
  yearFraction,
  yearList,
  yearsBetween,
  yearText,
  type DatedValue,
} from './datedValue.js';
import { leastSquares } from './leastSquares.js';
import { observedSeriesSchema, repeatedYears, type ObservedSeries } from './observedSeries.js';

/** What a reader of a rate of reduction must know, as a stable code. */
export type ReductionWarningCode = 'duplicate-years';

/** The average annual rate of reduction of a series, by three conventions: the result of {@link averageAnnualReduction}. */
export interface AverageAnnualReduction {
  /** Marks this result. */
  readonly kind: 'average-annual-reduction';
  /** Whose measure it is. */
  readonly subject?: Subject;
  /** By regression over all years, as UNICEF computes it: 1 − exp(slope). */
  readonly regressionPercent: Quantity<'percent/year'> | Refusal;
  /** From the first year to the last: 1 − (last ÷ first)^(1 ÷ n). */
  readonly endpointPercent: Quantity<'percent/year'> | Refusal;
  /** Continuous from the first year to the last, as WHO tables print it: −ln(last ÷ first) ÷ n. */
  readonly continuousPercent: Quantity<'percent/year'> | Refusal;
  /** The slope of the regression of the natural logarithm on the year. */
  readonly logSlope: Quantity<'index/year'> | Refusal;
  /** What a reader must know beside the figures. */
  readonly warnings: readonly Warning<ReductionWarningCode>[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * The average annual rate of reduction (AARR) of a series, positive for a fall, by the three conventions that are in use; they
 * differ, so that a figure without its convention cannot be checked.
 *
 * - regression: (1 − exp(b)) × 100, b the least-squares slope of ln(value) on the year
 * - endpoint: (1 − (v ÷ v₀)^(1 ÷ n)) × 100
 * - continuous: −ln(v ÷ v₀) ÷ n × 100
 *
 * Of a year with several values, all enter the regression, and their mean the two others, with a warning.
 *
 * Method: UNICEF, technical note on the average annual rate of reduction; WHO, tables of maternal mortality.
 *
 * @param input - The values, above zero, with their years.
 * @returns The rates in per cent a year. Refused: all where a value is not above zero (`not-positive`), or where there are fewer
 * than two years (`too-few-observations`).
 * @throws MtqgError on bad input: among others `too-short` (no value), `unit-mismatch`.
 *
 * @example
 * ```ts
 * import { averageAnnualReduction } from 'mtqg/poverty';
 *
 * const { endpointPercent } = averageAnnualReduction({
 *   observations: [{ year: 2021, value: '5.2' }, { year: 2022, value: '2.6' }],
 * });
 * endpointPercent; // => { kind: 'quantity', value: '50', unit: 'percent/year' }
 * ```
 */
export function averageAnnualReduction(input: ObservedSeries): AverageAnnualReduction {
  const { subject, observations } = readInput(observedSeriesSchema, input);
  const sorted = [...observations].sort((a, b) => a.year - b.year);
  const rates = ratesOf(sorted);
  const [from, to] = [sorted[0], sorted.at(-1)] as [DatedValue, DatedValue];
  const values = { ...subjectMember(subject), ...rates, from: yearText(from.year), to: yearText(to.year) };
  return deepFreeze({
    kind: 'average-annual-reduction',
    ...subjectMember(subject),
    ...rates,
    warnings: duplicateWarnings(repeatedYears(observations)),
    explanation: {
      say: ofSubject(subject, isRefusal(rates.endpointPercent) ? REFUSED : REDUCTION),
      values,
    },
  });
}

type Rates = Pick<
  AverageAnnualReduction,
  'regressionPercent' | 'endpointPercent' | 'continuousPercent' | 'logSlope'
>;

function ratesOf(sorted: readonly DatedValue[]): Rates {
  const refused = sorted.some(({ value }) => valueFraction(value).numerator <= 0n)
    ? notPositiveRefusal
    : sorted[0]?.year === sorted.at(-1)?.year
      ? tooFewObservationsRefusal
      : undefined;
  if (refused !== undefined)
    return {
      regressionPercent: refused,
      endpointPercent: refused,
      continuousPercent: refused,
      logSlope: refused,
    };
  const slope = logSlopeOf(sorted);
  const [first, last] = [endOf(sorted, sorted[0]), endOf(sorted, sorted.at(-1))];
  const ratio = divideFractions(last.value, first.value);
  const years = yearsBetween(first.year, last.year);
  return {
    regressionPercent: percentOf(slope.exp().neg().plus(1)),
    endpointPercent: percentOf(annualFactor(ratio, years).neg().plus(1)),
    continuousPercent: percentOf(workingDecimal(ratio).ln().div(workingDecimal(years)).neg()),
    logSlope: quantity(resultDecimal(slope), 'index/year'),
  };
}

/** Σ (x − x̄)·ln y ÷ Σ (x − x̄)²: the weights of the logarithms are exact. */
function logSlopeOf(observations: readonly DatedValue[]): Decimal {
  const years = observations.map(({ year }) => yearFraction(year));
  const mean = meanOf(years);
  // The years differ, so there is a line.
  const { squaresX } = leastSquares(years.map((x) => ({ x, y: x }))) as { readonly squaresX: Fraction };
  return observations
    .map(({ value }, index) => {
      const weight = divideFractions(subtractFractions(years[index] as Fraction, mean), squaresX);
      return workingDecimal(valueFraction(value)).ln().times(workingDecimal(weight));
    })
    .reduce((sum, term) => sum.plus(term));
}

/** The year at an end, with the mean of its values. */
function endOf(
  observations: readonly DatedValue[],
  end: DatedValue | undefined,
): { readonly year: number; readonly value: Fraction } {
  const { year } = end as DatedValue;
  const values = observations.filter((one) => one.year === year).map(({ value }) => valueFraction(value));
  return { year, value: meanOf(values) };
}

function percentOf(rate: Decimal): Quantity<'percent/year'> {
  return quantity(resultDecimal(rate.times(100)), 'percent/year');
}

function duplicateWarnings(years: readonly number[]): readonly Warning<ReductionWarningCode>[] {
  if (years.length === 0) return [];
  const listed = yearList(years);
  const text = {
    vi: `Có nhiều giá trị cho cùng một năm (${listed.vi}); ở năm đầu và năm cuối lấy số trung bình.`,
    en: `There is more than one value for ${listed.en}; at the ends their mean is taken.`,
  };
  return [{ code: 'duplicate-years', text }];
}

const REDUCTION = {
  vi: 'tốc độ giảm bình quân năm từ {from} đến {to}: theo hồi quy {regressionPercent}, theo năm đầu và năm cuối {endpointPercent}, liên tục {continuousPercent} (số dương là giảm).',
  en: 'average annual rate of reduction from {from} to {to}: {regressionPercent} by regression, {endpointPercent} from the first to the last year, {continuousPercent} continuous (positive for a fall).',
};
const REFUSED = {
  vi: 'tốc độ giảm bình quân năm: {endpointPercent}.',
  en: 'average annual rate of reduction: {endpointPercent}.',
};
