import * as z from 'zod/mini';
import type { CriterionStatus } from '../criteriaScore.js';

/** Schema of something counted by status. */
export function statusCountsSchema<T>(
  count: z.ZodMiniType<T>,
): z.ZodMiniType<Readonly<Record<CriterionStatus, T>>> {
  return z.strictObject({
    met: count,
    'basically-met': count,
    'not-met': count,
    'not-assessed': count,
    'threshold-unknown': count,
    'set-by-province': count,
    'set-by-ministry': count,
    'not-applicable': count,
  });
}
