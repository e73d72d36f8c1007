import { deepFreeze, isRefusal, readInput, type Warning } from '../../foundation/internal.js';
import { ofSubject, subjectMember } from '../subjectLine.js';
import type { AverageAnnualReduction, ReductionWarningCode } from './averageAnnualReductionResult.js';
import { yearList, yearText, type DatedValue } from './datedValue.js';
import { observedSeriesSchema, repeatedYears, type ObservedSeries } from './observedSeries.js';
import { ratesOf } from './reductionRates.js';

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
