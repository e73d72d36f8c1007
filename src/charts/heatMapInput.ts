import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  checkSound,
  lazySchema,
  shortText,
  type BilingualText,
  type CheckReport,
} from '../foundation/internal.js';
import type { CriteriaScore } from '../criteria/internal.js';

/** Where a criterion stands. */
export type DrawnStatus = CriteriaScore['criteria'][number]['status'];

/** What is drawn of a score. */
export interface DrawnScore {
  readonly subject: { readonly name: string };
  readonly set: { readonly id: string; readonly title: BilingualText };
  readonly criteria: readonly {
    readonly number: number;
    readonly name: BilingualText;
    readonly status: DrawnStatus;
  }[];
}

const STATUSES = [
  'met',
  'basically-met',
  'not-met',
  'not-assessed',
  'threshold-unknown',
  'set-by-province',
  'set-by-ministry',
  'not-applicable',
  'not-named',
] as const satisfies readonly DrawnStatus[];

/** Schema of scores of one set. */
export const scoresSchema: z.ZodMiniType<readonly DrawnScore[]> = /* @__PURE__ */ lazySchema(() =>
  z
    .array(
      z.object({
        kind: z.literal('criteria-score'),
        subject: z.object({ name: shortText() }),
        set: z.object({ id: shortText(), title: bilingualTextSchema }),
        criteria: z
          .array(z.object({ number: z.number(), name: bilingualTextSchema, status: z.enum(STATUSES) }))
          .check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1), checkSound(setReports)),
);

/** Criteria of two sets do not mean the same, though they may bear the same numbers. */
function setReports(scores: readonly DrawnScore[]): readonly CheckReport[] {
  const [first] = scores;
  return scores.flatMap(({ set }, index): readonly CheckReport[] =>
    first === undefined || set.id === first.set.id
      ? []
      : [
          {
            code: 'contradiction',
            at: [index, 'set'],
            details: {
              what: `${set.id} beside ${first.set.id}: draw the scores of each set apart`,
              whatVi: `${set.id} bên cạnh ${first.set.id}: vẽ riêng kết quả của từng bộ tiêu chí`,
            },
          },
        ],
  );
}
