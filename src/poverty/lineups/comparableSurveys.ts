import * as z from 'zod/mini';
import {
  checkSound,
  deepFreeze,
  lazySchema,
  readInput,
  subjectSchema,
  type CheckReport,
  type Explanation,
  type IsSound,
  type Locale,
  type Subject,
} from '../../foundation/internal.js';
import { yearPointSchema, yearText } from '../statistics/datedValue.js';
import { ofSubject, subjectMember } from '../subjectLine.js';

/** A survey with the number of the stretch within which surveys compare. */
export interface SurveyOfSeries {
  /** Its year, whole or not. */
  readonly year: number;
  /** The number of its stretch, as the World Bank counts them (`survey_comparability`): surveys of one number compare. */
  readonly comparability: number;
}

/** The surveys of a country. */
export interface ComparableSurveysInput {
  /** Which country. */
  readonly subject?: Subject;
  /** The surveys, in any order, no two of one year. */
  readonly surveys: readonly SurveyOfSeries[];
}

/** Which surveys of a country compare: the result of {@link comparableSurveys}. */
export interface ComparableSurveys {
  /** Marks this result. */
  readonly kind: 'comparable-surveys';
  /** Which country. */
  readonly subject?: Subject;
  /** Each survey with the one before it, by year. */
  readonly comparisons: readonly {
    /** The years of the two. */
    readonly years: {
      /** That of the earlier. */
      readonly from: number;
      /** That of the later. */
      readonly to: number;
    };
    /** Whether a change from the one to the other may be computed. */
    readonly isComparable: boolean;
  }[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/** Schema of {@link ComparableSurveysInput}. */
export const comparableSurveysInputSchema: z.ZodMiniType<ComparableSurveysInput> = /* @__PURE__ */ lazySchema(
  () =>
    z.strictObject({
      subject: z.exactOptional(subjectSchema),
      surveys: z
        .array(z.strictObject({ year: yearPointSchema, comparability: z.number() }))
        .check(z.minLength(1), checkSound(duplicates)),
    }),
);

function duplicates(surveys: readonly SurveyOfSeries[], isSound: IsSound): readonly CheckReport[] {
  const years = surveys.map((survey, index) => (isSound(index, 'year') ? survey.year : undefined));
  return years.flatMap((year, index): readonly CheckReport[] =>
    year !== undefined && years.indexOf(year) < index
      ? [{ code: 'duplicate', at: [index, 'year'], details: { key: String(year) } }]
      : [],
  );
}

/**
 * Which surveys of a country compare with the one before them: a change from one stretch of comparable surveys to the next is none
 * of poverty, but of how it was measured.
 *
 * Source: World Bank, Poverty and Inequality Platform (`survey_comparability`).
 *
 * @param input - The surveys with the number of their stretch.
 * @returns Each survey with the one before it, and whether the two compare.
 * @throws MtqgError on bad input: among others `duplicate` (two surveys of one year), `too-short` (no survey).
 *
 * @example
 * ```ts
 * import { comparableSurveys } from 'mtqg/poverty';
 *
 * const { comparisons } = comparableSurveys({
 *   surveys: [{ year: 1996, comparability: 0 }, { year: 2002, comparability: 1 }, { year: 2005, comparability: 1 }],
 * });
 * comparisons.map(({ isComparable }) => isComparable); // => [false, true]
 * ```
 */
export function comparableSurveys(input: ComparableSurveysInput): ComparableSurveys {
  const { subject, surveys } = readInput(comparableSurveysInputSchema, input);
  const sorted = [...surveys].sort((a, b) => a.year - b.year);
  const comparisons = sorted.slice(1).map(({ year, comparability }, index) => {
    const before = sorted[index] as SurveyOfSeries;
    return { years: { from: before.year, to: year }, isComparable: before.comparability === comparability };
  });
  const breaks = comparisons.filter(({ isComparable }) => !isComparable);
  const listed = (locale: Locale): string =>
    breaks.map(({ years: { from, to } }) => `${yearText(from)[locale]}–${yearText(to)[locale]}`).join('; ');
  return deepFreeze({
    kind: 'comparable-surveys',
    ...subjectMember(subject),
    comparisons,
    explanation: {
      say: ofSubject(subject, breaks.length === 0 ? ALL : BROKEN),
      values: { ...subjectMember(subject), listed: { vi: listed('vi'), en: listed('en') } },
    },
  });
}

const ALL = {
  vi: 'các cuộc khảo sát so sánh được với nhau.',
  en: 'the surveys compare with one another.',
};
const BROKEN = {
  vi: 'không so sánh được các cặp khảo sát liền nhau sau: {listed}.',
  en: 'these surveys do not compare: {listed}.',
};
