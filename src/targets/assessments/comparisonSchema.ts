import * as z from 'zod/mini';
import { lazySchema, yearSchema } from '../../foundation/internal.js';
import { assessmentMembers, checkParts } from './assessmentSchema.js';
import type { AssessmentComparisonInput } from './comparisonTypes.js';

/** Schema of {@link AssessmentComparisonInput}. */
export const assessmentComparisonInputSchema: z.ZodMiniType<AssessmentComparisonInput> =
  /* @__PURE__ */ lazySchema(() => {
    const { common, baselineYear, figure } = assessmentMembers();
    const maybe = z.exactOptional(figure);
    return z
      .strictObject({
        ...common,
        baselineYear,
        target: z.strictObject({ value: figure, year: yearSchema }),
        compatible: z.exactOptional(z.boolean()),
        best: maybe,
        worst: maybe,
        greenThreshold: maybe,
        standardDeviation: maybe,
      })
      .check(checkParts());
  });
