import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  lazySchema,
  shortText,
  subjectSchema,
  type BilingualText,
  type Subject,
} from '../foundation/internal.js';
import { progressStandings, type ProgressClass } from '../targets/internal.js';
import { refusedSchema, type RefusedFigure } from './readForChart.js';

/** What is drawn of a method. */
export interface DrawnMethod {
  readonly method: { readonly id: string; readonly name: BilingualText };
  readonly progressClass?: ProgressClass | RefusedFigure;
}

/** What is drawn of a comparison. */
export interface DrawnComparison {
  readonly subject?: Subject;
  readonly indicatorName?: Subject;
  readonly assessments: readonly DrawnMethod[];
}

/** Schema of {@link DrawnComparison}. */
export const comparisonSchema: z.ZodMiniType<DrawnComparison> = /* @__PURE__ */ lazySchema(() => {
  const code = z.enum(Object.keys(progressStandings) as [ProgressClass['code']]);
  return z.object({
    kind: z.literal('assessment-comparison'),
    subject: z.exactOptional(subjectSchema),
    indicatorName: z.exactOptional(subjectSchema),
    assessments: z
      .array(
        z.object({
          method: z.object({ id: shortText(), name: bilingualTextSchema }),
          progressClass: z.exactOptional(
            z.union([z.object({ code, name: bilingualTextSchema }), refusedSchema()]),
          ),
        }),
      )
      .check(z.minLength(1)),
  });
});
