import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  check,
  isoDateSchema,
  lazySchema,
  shortText,
  type CheckReport,
} from '../../../foundation/internal.js';
import { unitRefSchema } from '../../../units/model/internal.js';
import { criteriaSetRefSchema } from '../../model/criteriaSetSchema.js';
import { statusNames } from '../../scoring/counting/statusNames.js';
import { statusCountsSchema } from '../../scoring/counting/statusCountsSchema.js';
import { criterionStatuses } from '../../scoring/counting/statuses.js';
import type { ScoreToAssess } from './recognitionFindings.js';

/** The most ids that a list may hold: far more than any set has. */
const LIST_LIMIT = 20_000;

/** Schema of {@link ScoreToAssess}: the counts add up; what a score holds beside is left aside. */
export const scoreToAssessSchema: z.ZodMiniType<ScoreToAssess> = /* @__PURE__ */ lazySchema(() => {
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
      subject: unitRefSchema,
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
});

function countProblems({ criteria, total, counts }: ScoreToAssess): readonly CheckReport[] {
  const sum = Object.values(counts).reduce((so, { value }) => so + Number(value), 0);
  // What is no number is reported already.
  if (Number.isNaN(sum + Number(total.value))) return [];
  const isAll = sum === Number(total.value) && sum === criteria.length;
  const what = `the counts add up to ${sum}, the total is ${total.value}, the criteria are ${criteria.length}`;
  const whatVi = `các số đếm cộng lại là ${sum}, tổng số là ${total.value}, danh sách có ${criteria.length} tiêu chí`;
  return [
    ...(isAll ? [] : [{ code: 'contradiction' as const, at: ['counts'], details: { what, whatVi } }]),
    ...criterionStatuses.flatMap((status): readonly CheckReport[] => {
      const named = criteria.filter((criterion) => criterion.status === status).length;
      const counted = Number(counts[status].value);
      if (named <= counted || status === 'not-assessed') return [];
      const { vi, en } = statusNames[status];
      const details = {
        what: `${named} criteria listed as ${en}, ${counted} counted`,
        whatVi: `danh sách có ${named} tiêu chí ${vi}, số đếm là ${counted}`,
      };
      return [{ code: 'contradiction', at: ['counts', status], details }];
    }),
  ];
}
