import * as z from 'zod/mini';
import {
  deepFreeze,
  lazySchema,
  readInput,
  subjectSchema,
  yearSchema,
  type Explanation,
  type Subject,
} from '../../foundation/internal.js';
import { yearList, yearPointSchema, yearText } from '../statistics/datedValue.js';
import { ofSubject, subjectMember } from '../subjectLine.js';

/** The surveys of a country, and the year for which it is to be counted. */
export interface SurveyCoverageInput {
  /** Which country. */
  readonly subject?: Subject;
  /** The year that is asked for. */
  readonly year: number;
  /** The years of its surveys, whole or not. */
  readonly surveyYears: readonly number[];
}

/** Whether a survey covers a year: it does, is too far away, or lies on the other side of the pandemic. */
export type CoverageFinding = 'covers' | 'too-far' | 'across-pandemic';

/** Whether a country's surveys cover a year: the result of {@link surveyCoverage}. */
export interface SurveyCoverage {
  /** Marks this result. */
  readonly kind: 'survey-coverage';
  /** Which country. */
  readonly subject?: Subject;
  /** The year. */
  readonly year: number;
  /** Whether one survey at least covers it. */
  readonly isCovered: boolean;
  /** What each survey does, in the order given. */
  readonly surveys: readonly {
    /** Its year. */
    readonly year: number;
    /** What it does. */
    readonly coverage: CoverageFinding;
  }[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/** Schema of {@link SurveyCoverageInput}. */
export const surveyCoverageInputSchema: z.ZodMiniType<SurveyCoverageInput> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    subject: z.exactOptional(subjectSchema),
    year: yearSchema,
    surveyYears: z.array(yearPointSchema),
  }),
);

/** How far a survey may lie from the year that it covers. */
const REACH = 3;

/**
 * Whether a country counts as covered in a year: by a survey at most three years away. Surveys from before 2020 do not cover 2020
 * to 2022, and those from 2020 on do not cover 2017 to 2019: the pandemic lies between.
 *
 * Source: World Bank, Poverty and Inequality Platform Methodology Handbook (coverage rule).
 *
 * @param input - The year and the years of the surveys.
 * @returns Whether it is covered, and what each survey does.
 * @throws MtqgError on bad input: among others `not-whole` (a year between two), `wrong-type`.
 *
 * @example
 * ```ts
 * import { surveyCoverage } from 'mtqg/poverty';
 *
 * surveyCoverage({ year: 2022, surveyYears: [2019, 2024] }).surveys.map(({ coverage }) => coverage);
 * // => ['across-pandemic', 'covers']
 * ```
 */
export function surveyCoverage(input: SurveyCoverageInput): SurveyCoverage {
  const { subject, year, surveyYears } = readInput(surveyCoverageInputSchema, input);
  const surveys = surveyYears.map((one) => ({ year: one, coverage: coverageOf(one, year) }));
  const covering = surveys.filter(({ coverage }) => coverage === 'covers').map((survey) => survey.year);
  const isCovered = covering.length > 0;
  return deepFreeze({
    kind: 'survey-coverage',
    ...subjectMember(subject),
    year,
    isCovered,
    surveys,
    explanation: {
      say: ofSubject(subject, isCovered ? COVERED : NOT_COVERED),
      values: { ...subjectMember(subject), year: yearText(year), covering: yearList(covering) },
    },
  });
}

function coverageOf(survey: number, year: number): CoverageFinding {
  if (Math.abs(survey - year) > REACH) return 'too-far';
  const isAcross =
    (year >= 2020 && year <= 2022 && survey < 2020) || (year >= 2017 && year <= 2019 && survey >= 2020);
  return isAcross ? 'across-pandemic' : 'covers';
}

const COVERED = {
  vi: 'năm {year} có số liệu khảo sát (khảo sát {covering}).',
  en: '{year} is covered by the survey of {covering}.',
};
const NOT_COVERED = {
  vi: 'năm {year} không có cuộc khảo sát nào trong vòng 3 năm và cùng ở trước hoặc cùng ở sau đại dịch.',
  en: '{year} is not covered: no survey within three years on the same side of the pandemic.',
};
