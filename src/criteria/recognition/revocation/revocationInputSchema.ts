import * as z from 'zod/mini';
import { isoDateSchema, lazySchema } from '../../../foundation/internal.js';
import { unitRefSchema } from '../../../units/model/internal.js';
import { scoreToAssessSchema } from '../input/scoreToAssessSchema.js';
import type { RevocationInput } from './revocationAssessment.js';

/** Schema of {@link RevocationInput}. */
export const revocationInputSchema: z.ZodMiniType<RevocationInput> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ subject: unitRefSchema, date: isoDateSchema, score: scoreToAssessSchema }),
);

/** The same of an input of which something could not be read: the rest of it is checked all the same. */
export const partialRevocationInputSchema: z.ZodMiniType<Partial<RevocationInput>> =
  /* @__PURE__ */ lazySchema(() =>
    z.strictObject({
      subject: z.exactOptional(unitRefSchema),
      date: z.exactOptional(isoDateSchema),
      score: z.exactOptional(scoreToAssessSchema),
    }),
  );
