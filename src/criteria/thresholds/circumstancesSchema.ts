import * as z from 'zod/mini';
import { lazySchema, isoDateSchema, shortText, yearSchema } from '../../foundation/internal.js';
import { unitFactsSchema } from '../model/factsSchema.js';
import { figureSchema } from '../model/figureSchema.js';
import type { Circumstances, References } from './circumstances.js';

/** Schema of {@link References}. */
export const referencesSchema: z.ZodMiniType<References> = /* @__PURE__ */ lazySchema(() => {
  const figures = z.exactOptional(z.record(shortText(), figureSchema()));
  return z.strictObject({ 'province-average': figures, 'own-past': figures, 'last-year': figures });
});

/** Schema of {@link Circumstances}. */
export const circumstancesSchema: z.ZodMiniType<Circumstances> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject(circumstancesMembers()),
);

/** The members of circumstances, for schemas that have more. */
export function circumstancesMembers() {
  return {
    date: isoDateSchema,
    year: z.exactOptional(yearSchema),
    column: z.exactOptional(shortText()),
    facts: z.exactOptional(unitFactsSchema),
    references: z.exactOptional(referencesSchema),
  };
}
