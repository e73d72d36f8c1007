import * as z from 'zod/mini';
import { lazySchema } from '../../foundation/internal.js';
import type { Circumstances } from '../thresholds/index.js';
import { circumstancesMembers } from '../thresholds/circumstancesSchema.js';

/** What holds for all rows of a table: the day, the year, and a column and facts for rows that have none of their own. */
export type BatchContext = Omit<Circumstances, 'references'>;

/** Schema of {@link BatchContext}. */
export const batchContextSchema: z.ZodMiniType<BatchContext> = /* @__PURE__ */ lazySchema(() => {
  const { date, year, column, facts } = circumstancesMembers();
  return z.strictObject({ date, year, column, facts });
});
