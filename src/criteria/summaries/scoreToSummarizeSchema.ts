import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  check,
  checkSound,
  countSchema,
  isoDateSchema,
  lazySchema,
  quantitySchema,
  shortText,
  toDecimal,
  wholeNumber,
  type CheckReport,
  type IsSound,
} from '../../foundation/internal.js';
import { unitRefSchema } from '../../units/model/internal.js';
import type { CountedAs } from '../model/criteriaSet.js';
import { criteriaSetRefSchema } from '../model/criteriaSetSchema.js';
import { statusCountsSchema } from '../scoring/counting/statusCountsSchema.js';
import { criterionStatuses } from '../scoring/counting/statuses.js';
import type { CriterionToSummarize, IndicatorToSummarize, ScoreToSummarize } from './scoreToSummarize.js';

/** The most criteria, indicators or parts in one list: far more than any set has, few enough to read at once. */
const LIST_LIMIT = 1000;

/** Schema of {@link IndicatorToSummarize}; what a score holds beside is left aside. */
export const indicatorToSummarizeSchema: z.ZodMiniType<IndicatorToSummarize> = /* @__PURE__ */ lazySchema(
  () =>
    z.object({
      id: shortText(),
      name: bilingualTextSchema,
      status: z.enum(criterionStatuses),
      value: z.exactOptional(quantitySchema),
      margin: z.exactOptional(quantitySchema),
      parts: z.exactOptional(
        z.array(z.lazy(() => indicatorToSummarizeSchema)).check(z.maxLength(LIST_LIMIT)),
      ),
    }),
);

/** Schema of {@link CriterionToSummarize}; what a score holds beside is left aside. */
export const criterionToSummarizeSchema: z.ZodMiniType<CriterionToSummarize> = /* @__PURE__ */ lazySchema(
  () =>
    z.object({
      id: shortText(),
      number: z.number().check(z.gte(1), wholeNumber()),
      name: bilingualTextSchema,
      status: z.enum([...criterionStatuses, 'not-named']),
      indicators: z.array(indicatorToSummarizeSchema).check(z.maxLength(LIST_LIMIT)),
    }),
);

/**
 * Schema of {@link ScoreToSummarize}: the counts add up to the total and agree with the criteria; what a score holds beside is left
 * aside.
 */
export const scoreToSummarizeSchema: z.ZodMiniType<ScoreToSummarize> = /* @__PURE__ */ lazySchema(() => {
  const count = z.object({
    kind: z.literal('quantity'),
    value: z.string().check(countTextCheck()),
    unit: z.enum(['criterion', 'objective'] as const satisfies readonly CountedAs[]),
  });
  return z
    .object({
      kind: z.literal('criteria-score'),
      set: criteriaSetRefSchema,
      subject: unitRefSchema,
      date: isoDateSchema,
      statedBy: z.enum(['findings', 'tally', 'nothing']),
      criteria: z.array(criterionToSummarizeSchema).check(z.minLength(1), z.maxLength(LIST_LIMIT)),
      total: count,
      counts: statusCountsSchema(count),
    })
    .check(checkSound(sumProblems), checkSound(countProblems));
});

function countTextCheck(): z.core.CheckFn<string> {
  return check((text) => {
    const outcome = countSchema.safeParse(text);
    return outcome.success ? [] : [{ code: 'wrong-type', details: { expected: 'decimal' } }];
  });
}

function sumProblems(
  { total, counts, criteria }: ScoreToSummarize,
  isSound: IsSound,
): readonly CheckReport[] {
  if (!isSound('total') || !isSound('counts') || !isSound('criteria')) return [];
  const sum = Object.values(counts).reduce((so, { value }) => so.plus(toDecimal(value)), toDecimal(0));
  const problems: CheckReport[] = [];
  if (!sum.eq(total.value))
    problems.push({
      code: 'contradiction',
      at: ['counts'],
      details: { what: `${sum.toFixed()} ≠ ${total.value}` },
    });
  if (!toDecimal(total.value).eq(criteria.length))
    problems.push({
      code: 'contradiction',
      at: ['total'],
      details: { what: `${total.value} ≠ ${criteria.length}` },
    });
  return problems;
}

/** Each count is that of the criteria that stand so; where some are counted without their names, it may be more. */
function countProblems(
  { counts, criteria, statedBy }: ScoreToSummarize,
  isSound: IsSound,
): readonly CheckReport[] {
  if (!isSound('counts') || !isSound('criteria') || !isSound('statedBy')) return [];
  return criterionStatuses.flatMap((status): readonly CheckReport[] => {
    const named = criteria.filter((criterion) => criterion.status === status).length;
    const counted = toDecimal(counts[status].value);
    const agrees = statedBy === 'tally' ? counted.gte(named) : counted.eq(named);
    if (agrees) return [];
    const what = `${status}: ${counts[status].value} ≠ ${named}`;
    return [{ code: 'contradiction', at: ['counts', status], details: { what } }];
  });
}
