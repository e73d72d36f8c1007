import * as z from 'zod/mini';
import {
  checkSound,
  decimalSchema,
  lazySchema,
  subjectSchema,
  toDecimal,
  type CheckReport,
  type DecimalInput,
  type IsSound,
} from '../../foundation/internal.js';
import { unitReports } from '../figureUnits.js';
import { incomeInput, positiveReports } from '../measures/incomes/incomeHouseholds.js';
import { yearBound, yearPointSchema } from '../statistics/datedValue.js';
import { levelsOf } from './lineUpAccounts.js';
import type { LineUpInput, SurveyMean, YearlyGrowth } from './lineUpInput.js';

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

function inputReports(
  { surveys, requestAccounts, growth }: LineUpInput,
  isSound: IsSound,
): readonly CheckReport[] {
  const years = growth?.yearlyPercent.length ?? 0;
  const after = growth?.requestAfterYears ?? 0;
  return [
    ...(isSound('surveys') ? surveyReports(surveys) : []),
    ...(isSound('surveys') && isSound('growth') ? growthReports(surveys, growth) : []),
    ...(growth !== undefined &&
    (requestAccounts !== undefined ||
      (isSound('surveys') && surveys.some(({ accounts }) => accounts !== undefined)))
      ? [{ code: 'contradiction' as const, at: ['growth'], details: BOTH }]
      : []),
    ...(requestAccounts !== undefined && isSound('requestAccounts')
      ? positiveReports(requestAccounts, 'requestAccounts')
      : []),
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

/** What is wrong with the number of yearly growths: those of two surveys are of the years between them. */
function growthReports(
  [first, second]: readonly SurveyMean[],
  growth: YearlyGrowth | undefined,
): readonly CheckReport[] {
  const [from, to] = [first?.year, second?.year];
  if (growth === undefined || from === undefined || to === undefined) return [];
  // Of surveys between two years it is not said how the first and the last year count.
  if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from) return [];
  const [given, years] = [growth.yearlyPercent.length, to - from].map(String) as [string, string];
  const details = {
    what: `${given} given for the ${years} years from ${String(from)} to ${String(to)}`,
    whatVi: `có ${given} số liệu cho ${years} năm từ ${String(from)} đến ${String(to)}`,
  };
  return given === years ? [] : [{ code: 'contradiction', at: ['growth', 'yearlyPercent'], details }];
}

const BOTH = {
  what: 'give either growth or accounts',
  whatVi: 'chỉ nêu growth hoặc accounts và requestAccounts',
};

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
            details: yearBound('previous', first.year),
          },
        ]
      : []),
    ...surveys.flatMap(({ accounts = [] }, index): readonly CheckReport[] =>
      levelsOf(accounts).some((level) => toDecimal(level).isZero())
        ? [{ code: 'wrong-type', at: ['surveys', index, 'accounts'], details: { expected: 'positive' } }]
        : [],
    ),
    ...surveys.flatMap(({ year, accounts }, index): readonly CheckReport[] =>
      year === undefined && Array.isArray(accounts)
        ? [{ code: 'missing', at: ['surveys', index, 'year'], details: { expected: 'number' } }]
        : [],
    ),
  ];
}
