import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  check,
  isoDateSchema,
  shortText,
  type CheckReport,
} from '../../../foundation/internal.js';
import { unitRefSchema } from '../../../units/index.js';
import { criteriaSetRefSchema } from '../../model/index.js';
import { statusCountsSchema } from '../../scoring/statusCountsSchema.js';
import { criterionStatuses } from '../../scoring/statuses.js';
import type { ScoreToAssess } from './recognitionFindings.js';

/** The most ids that a list may hold: far more than any set has. */
const LIST_LIMIT = 20_000;

/** Schema of {@link ScoreToAssess}: the counts add up; what a score holds beside is left aside. */
export const scoreToAssessSchema: z.ZodMiniType<ScoreToAssess> = /* @__PURE__ */ (() => {
  const count = z.object({
    kind: z.literal('quantity'),
    value: z.string().check(
      z.maxLength(4),
      check((text) => (/^\d+$/.test(text) ? [] : [{ code: 'wrong-type', details: { expected: 'decimal' } }])),
    ),
    unit: z.enum(['criterion', 'objective']),
  });
  return z
    .object({
      kind: z.literal('criteria-score'),
      set: criteriaSetRefSchema,
      unit: unitRefSchema,
      date: isoDateSchema,
      criteria: z
        .array(
          z.object({
            id: shortText(),
            name: bilingualTextSchema,
            status: z.enum([...criterionStatuses, 'not-named']),
          }),
        )
        .check(z.minLength(1), z.maxLength(1000)),
      total: count,
      counts: statusCountsSchema(count),
      restsOnUnconfirmed: z.array(shortText()).check(z.maxLength(LIST_LIMIT)),
    })
    .check(check(countProblems));
})();

function countProblems({ criteria, total, counts }: ScoreToAssess): readonly CheckReport[] {
  const sum = Object.values(counts).reduce((so, { value }) => so + Number(value), 0);
  const isAll = sum === Number(total.value) && sum === criteria.length;
  const what = `${sum} ≠ ${total.value} ≠ ${criteria.length}`;
  return [
    ...(isAll ? [] : [{ code: 'contradiction' as const, at: ['counts'], details: { what } }]),
    ...criterionStatuses.flatMap((status): readonly CheckReport[] => {
      const named = criteria.filter((criterion) => criterion.status === status).length;
      const counted = Number(counts[status].value);
      if (named <= counted || status === 'not-assessed') return [];
      const details = { what: `${status}: ${named} > ${counted}` };
      return [{ code: 'contradiction', at: ['counts', status], details }];
    }),
  ];
}
