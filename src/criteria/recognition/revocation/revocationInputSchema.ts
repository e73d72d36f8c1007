import * as z from 'zod/mini';
import { isoDateSchema } from '../../../foundation/internal.js';
import { unitRefSchema } from '../../../units/index.js';
import type { RevocationInput } from './revocationAssessment.js';
import { scoreToAssessSchema } from '../input/scoreToAssessSchema.js';

/** Schema of {@link RevocationInput}. */
export const revocationInputSchema: z.ZodMiniType<RevocationInput> = /* @__PURE__ */ (() =>
  z.strictObject({ unit: unitRefSchema, date: isoDateSchema, score: scoreToAssessSchema }))();
