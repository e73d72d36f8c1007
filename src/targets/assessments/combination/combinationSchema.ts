import * as z from 'zod/mini';
import { decimalSchema, lazySchema, subjectSchema, wholeNumber } from '../../../foundation/internal.js';
import type { CombinableMethodId, CombinationByMethod } from './combinationTypes.js';

/** What `combineAssessments` takes, as one. */
export type CombinationRequest = {
  readonly [M in CombinableMethodId]: { readonly method: M; readonly input: CombinationByMethod[M] };
}[CombinableMethodId];

/** Schema of the two parameters of `combineAssessments`: `{ method, input }`. */
export const combinationSchema: z.ZodMiniType<CombinationRequest> = /* @__PURE__ */ lazySchema(() => {
  const subject = z.exactOptional(subjectSchema);
  const some = [z.minLength(1), z.maxLength(1000)] as const;
  return z.discriminatedUnion('method', [
    z.strictObject({
      method: z.literal('open-sdg'),
      input: z.strictObject({
        subject,
        series: z
          .array(
            z.strictObject({ progressScore: decimalSchema({ min: -5, max: 5 }), isTargetMet: z.boolean() }),
          )
          .check(...some),
      }),
    }),
    z.strictObject({
      method: z.literal('sdsn-trend'),
      input: z.strictObject({
        subject,
        trendScores: z.array(decimalSchema({ min: 0, max: 4 })).check(...some),
        indicatorCount: z.exactOptional(z.number().check(wholeNumber(), z.gte(1), z.lte(1000))),
      }),
    }),
    z.strictObject({
      method: z.literal('destatis-dns'),
      input: z.strictObject({
        subject,
        symbols: z.array(z.enum(['sun', 'slightly-cloudy', 'cloudy', 'thunderstorm'])).check(...some),
      }),
    }),
  ]);
});
