import * as z from 'zod/mini';
import {
  checkSound,
  lazySchema,
  yearSchema,
  type CheckReport,
  type IsSound,
} from '../../../foundation/internal.js';
import { THE_OBSERVATIONS } from '../../model/reports.js';
import { assessmentMembers, checkParts } from '../model/assessmentSchema.js';
import type { AssessmentComparisonInput } from './comparisonTypes.js';

/** Schema of {@link AssessmentComparisonInput}. */
export const assessmentComparisonInputSchema: z.ZodMiniType<AssessmentComparisonInput> =
  /* @__PURE__ */ lazySchema(() => {
    const { common, baselineYear, figure, window, weights } = assessmentMembers();
    const maybe = z.exactOptional(figure);
    return z
      .strictObject({
        ...common,
        baselineYear,
        target: z.exactOptional(z.strictObject({ value: figure, year: yearSchema })),
        window,
        naturalLimit: maybe,
        compatible: z.exactOptional(z.boolean()),
        weights,
        best: maybe,
        worst: maybe,
        greenThreshold: maybe,
        standardDeviation: maybe,
      })
      .check(checkParts(), checkSound(baselineReports));
  });

/** There is a level of the baseline year. */
function baselineReports(
  { observations, baselineYear }: AssessmentComparisonInput,
  isSound: IsSound,
): readonly CheckReport[] {
  if (baselineYear === undefined || !isSound('baselineYear') || !isSound('observations')) return [];
  if (observations.some(({ year }) => year === baselineYear)) return [];
  const details = { key: String(baselineYear), ...THE_OBSERVATIONS };
  return [{ code: 'no-such-member', at: ['baselineYear'], details }];
}
