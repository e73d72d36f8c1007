import * as z from 'zod/mini';
import {
  addFractions,
  checkSound,
  deepFreeze,
  divideFractions,
  figureInputSchema,
  fractionQuantity,
  lazySchema,
  multiplyFractions,
  readInput,
  subjectSchema,
  type CheckReport,
  type Explanation,
  type FigureInput,
  type IsSound,
  type Quantity,
  type Subject,
} from '../../foundation/internal.js';
import { laterReports } from '../statistics/annualizedChangeInput.js';
import {
  valueFraction,
  yearBound,
  yearPointSchema,
  yearsBetween,
  yearText,
} from '../statistics/datedValue.js';
import { ofSubject, subjectMember } from '../subjectLine.js';

/** The rate of poverty that the distribution of a survey gives. */
export interface SurveyRate {
  /** The year of the survey, whole or not. */
  readonly year: number;
  /** The rate in per cent, its distribution scaled to the mean of the year that is asked for. */
  readonly ratePercent: FigureInput<'percent'>;
}

/** Two surveys and a year between them. */
export interface InterpolatedRateInput {
  /** Which country. */
  readonly subject?: Subject;
  /** The earlier survey. */
  readonly baseline: SurveyRate;
  /** The later one. */
  readonly current: SurveyRate;
  /** The year that is asked for, from that of the one to that of the other. */
  readonly year: number;
}

/** The rate of a year between two surveys: the result of {@link interpolatedRate}. */
export interface InterpolatedRate {
  /** Marks this result. */
  readonly kind: 'interpolated-rate';
  /** Which country. */
  readonly subject?: Subject;
  /** The year. */
  readonly year: number;
  /** The rate. */
  readonly ratePercent: Quantity<'percent'>;
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/** Schema of {@link InterpolatedRateInput}. */
export const interpolatedRateInputSchema: z.ZodMiniType<InterpolatedRateInput> = /* @__PURE__ */ lazySchema(
  () => {
    const survey = z.strictObject({
      year: yearPointSchema,
      ratePercent: figureInputSchema({ units: ['percent'], min: 0, max: 100 }),
    });
    return z
      .strictObject({
        subject: z.exactOptional(subjectSchema),
        baseline: survey,
        current: survey,
        year: yearPointSchema,
      })
      .check(checkSound(inputReports));
  },
);

function inputReports(
  { baseline, current, year }: InterpolatedRateInput,
  isSound: IsSound,
): readonly CheckReport[] {
  if (!isSound('baseline', 'year') || !isSound('current', 'year') || !isSound('year')) return [];
  const later = laterReports(baseline, current);
  if (later.length > 0) return later;
  if (year < baseline.year)
    return [{ code: 'too-small', at: ['year'], details: yearBound('minimum', baseline.year) }];
  return year > current.year
    ? [{ code: 'too-large', at: ['year'], details: yearBound('maximum', current.year) }]
    : [];
}

/**
 * The rate of poverty of a year between two surveys: the mean of what both give, each weighed by how near it is.
 *
 * - rate = ((t₂ − t) × P₁ + (t − t₁) × P₂) ÷ (t₂ − t₁)
 *
 * Rates, poverty gaps and Watts indices are interpolated so; medians, deciles and the Gini coefficient are not.
 *
 * Method: World Bank, Poverty and Inequality Platform (interpolation between surveys).
 *
 * @param input - The rates of both surveys at the mean of the year that is asked for (`lineUpMean`), and the year.
 * @returns The rate.
 * @throws MtqgError on bad input: among others `out-of-order` (the second survey is not later), `too-small` or `too-large` (a
 * year outside of the two).
 *
 * @example
 * ```ts
 * import { interpolatedRate } from 'mtqg/poverty';
 *
 * const { ratePercent } = interpolatedRate({
 *   baseline: { year: 2000, ratePercent: '20' },
 *   current: { year: 2010, ratePercent: '10' },
 *   year: 2002,
 * });
 * ratePercent; // => { kind: 'quantity', value: '18', unit: 'percent' }
 * ```
 */
export function interpolatedRate(input: InterpolatedRateInput): InterpolatedRate {
  const { subject, baseline, current, year } = readInput(interpolatedRateInputSchema, input);
  const weighed = (rate: FigureInput, years: ReturnType<typeof yearsBetween>) =>
    multiplyFractions(valueFraction(rate), years);
  const sum = addFractions(
    weighed(baseline.ratePercent, yearsBetween(year, current.year)),
    weighed(current.ratePercent, yearsBetween(baseline.year, year)),
  );
  const all = yearsBetween(baseline.year, current.year);
  const ratePercent = fractionQuantity(divideFractions(sum, all), 'percent');
  return deepFreeze({
    kind: 'interpolated-rate',
    ...subjectMember(subject),
    year,
    ratePercent,
    explanation: {
      say: ofSubject(subject, RATE),
      values: {
        ...subjectMember(subject),
        year: yearText(year),
        from: yearText(baseline.year),
        to: yearText(current.year),
        ratePercent,
      },
    },
  });
}

const RATE = {
  vi: 'tỷ lệ nghèo năm {year}, nội suy giữa khảo sát {from} và {to}: {ratePercent}.',
  en: 'the rate of {year}, interpolated between the surveys of {from} and {to}: {ratePercent}.',
};
