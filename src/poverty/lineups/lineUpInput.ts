import * as z from 'zod/mini';
import {
  checkSound,
  decimalSchema,
  fraction,
  fractionOf,
  lazySchema,
  addFractions,
  multiplyFractions,
  subjectSchema,
  subtractFractions,
  toDecimal,
  type CheckReport,
  type DecimalInput,
  type FigureInput,
  type Fraction,
  type IsSound,
  type Subject,
} from '../../foundation/internal.js';
import { unitReports } from '../figureUnits.js';
import { incomeInput, type IncomeUnit } from '../measures/incomeHouseholds.js';
import { yearFraction, yearPointSchema } from '../statistics/datedValue.js';

/** The mean of a survey, with what national accounts say of the time at which it was made. */
export interface SurveyMean {
  /** The year of the survey; one that spans two stands between them (`2013.5`). */
  readonly year?: number;
  /** The mean income or consumption; a number without a unit is in international dollars (PPP) a day for a person. */
  readonly mean: FigureInput<IncomeUnit>;
  /** National accounts per head then; of a survey that spans two years, those of the first and of the second. */
  readonly accounts?: DecimalInput | readonly [DecimalInput, DecimalInput];
}

/** Growth of national accounts year by year, in place of levels. */
export interface YearlyGrowth {
  /** The growth of each year from the first survey on (to the second, where there are two), in per cent, above −100. */
  readonly yearlyPercent: readonly DecimalInput[];
  /** After how many of these years the year lies for which a mean is wanted. */
  readonly requestAfterYears: number;
  /** The share of the growth that passes to households: 1, if left out, for income; 0.7 for consumption. */
  readonly passthrough?: DecimalInput;
}

/** One survey, or the two around the year for which a mean is wanted, and national accounts: as levels or as yearly growth. */
export interface LineUpInput {
  /** Which country. */
  readonly subject?: Subject;
  /** The surveys, one or two, the earlier first. */
  readonly surveys: readonly SurveyMean[];
  /** National accounts per head in the year for which a mean is wanted, where the surveys have theirs. */
  readonly requestAccounts?: DecimalInput;
  /** Their growth, where it is given year by year. */
  readonly growth?: YearlyGrowth;
}

/** Schema of {@link LineUpInput}. */
export const lineUpInputSchema: z.ZodMiniType<LineUpInput> = /* @__PURE__ */ lazySchema(() => {
  const level = decimalSchema({ min: 0 });
  return z
    .strictObject({
      subject: z.exactOptional(subjectSchema),
      surveys: z
        .array(
          z.strictObject({
            year: z.exactOptional(yearPointSchema),
            mean: incomeInput(),
            accounts: z.exactOptional(
              z.union([
                level,
                z.tuple([level, level]) as z.ZodMiniType<readonly [DecimalInput, DecimalInput]>,
              ]),
            ),
          }),
        )
        .check(z.minLength(1), z.maxLength(2)),
      requestAccounts: z.exactOptional(level),
      growth: z.exactOptional(
        z.strictObject({
          yearlyPercent: z.array(decimalSchema({ min: -100 })).check(z.minLength(1)),
          requestAfterYears: z.number().check(z.gte(0)),
          passthrough: z.exactOptional(decimalSchema({ min: 0, max: 1 })),
        }),
      ),
    })
    .check(checkSound(inputReports));
});

function inputReports({ surveys, growth }: LineUpInput, isSound: IsSound): readonly CheckReport[] {
  const years = growth?.yearlyPercent.length ?? 0;
  const after = growth?.requestAfterYears ?? 0;
  return [
    ...(isSound('surveys') ? surveyReports(surveys) : []),
    ...(isSound('growth') && (after > years || !Number.isInteger(after))
      ? [
          Number.isInteger(after)
            ? ({
                code: 'too-large',
                at: ['growth', 'requestAfterYears'],
                details: { maximum: String(years) },
              } as const)
            : ({ code: 'not-whole', at: ['growth', 'requestAfterYears'] } as const),
        ]
      : []),
  ];
}

function surveyReports(surveys: readonly SurveyMean[]): readonly CheckReport[] {
  const [first, second] = surveys;
  const isReversed = first?.year !== undefined && second?.year !== undefined && second.year <= first.year;
  return [
    ...unitReports(surveys.map(({ mean }, index) => ({ figure: mean, at: ['surveys', index, 'mean'] }))),
    ...(isReversed
      ? [
          {
            code: 'out-of-order' as const,
            at: ['surveys', 1, 'year'],
            details: { previous: String(first.year) },
          },
        ]
      : []),
    ...surveys.flatMap(({ accounts = [] }, index): readonly CheckReport[] =>
      levelsOf(accounts).some((level) => toDecimal(level).isZero())
        ? [{ code: 'wrong-type', at: ['surveys', index, 'accounts'], details: { expected: 'positive' } }]
        : [],
    ),
  ];
}

/**
 * National accounts at the time of a survey: of one that spans two years, those of both, weighed by the fraction of the year.
 *
 * @returns Nothing where they are not given, or one level only of two years.
 */
export function accountsOf({ year = 0, accounts }: SurveyMean): Fraction | undefined {
  if (accounts === undefined) return undefined;
  const part = subtractFractions(yearFraction(year), fraction(BigInt(Math.floor(year))));
  const [first, second] = levelsOf(accounts).map((level) => fractionOf(toDecimal(level)));
  if (first === undefined || part.numerator === 0n) return first;
  if (second === undefined) return undefined;
  return addFractions(first, multiplyFractions(part, subtractFractions(second, first)));
}

function levelsOf(accounts: DecimalInput | readonly DecimalInput[]): readonly DecimalInput[] {
  return Array.isArray(accounts) ? (accounts as readonly DecimalInput[]) : [accounts as DecimalInput];
}
