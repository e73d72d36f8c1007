import * as z from 'zod/mini';
import { figureInputSchema, isoDateSchema, lazySchema, subjectSchema } from '../../foundation/internal.js';
import { residenceAreaSchema } from '../standards/area.js';
import { reviewCirculars } from '../standards/scoreScale.js';
import { deprivationStateSchema } from './deprivation.js';
import { householdFactsSchema } from './facts/householdFactsSchema.js';
import type { HouseholdToClassify } from './householdToClassify.js';

/** Schema of {@link HouseholdToClassify}. Whether indicators and scores fit a standard is checked with it. */
export const householdToClassifySchema: z.ZodMiniType<HouseholdToClassify> = /* @__PURE__ */ lazySchema(
  () => {
    const score = figureInputSchema({ units: ['score'], min: 0, integer: true });
    return z.strictObject({
      subject: z.exactOptional(subjectSchema),
      area: residenceAreaSchema,
      date: z.exactOptional(isoDateSchema),
      income: z.exactOptional(
        figureInputSchema({
          units: ['VND/person/month', 'thousandVND/person/month', 'millionVND/person/month'],
          min: 0,
        }),
      ),
      deprivations: z.exactOptional(z.record(z.string(), deprivationStateSchema)),
      deprivationCount: z.exactOptional(figureInputSchema({ units: ['deprivation'], min: 0, integer: true })),
      facts: z.exactOptional(householdFactsSchema),
      scores: z.exactOptional(
        z.strictObject({
          circular: z.enum(reviewCirculars),
          incomeScore: score,
          deprivationScore: z.exactOptional(score),
        }),
      ),
    });
  },
);
