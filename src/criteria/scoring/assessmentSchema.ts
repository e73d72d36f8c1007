import * as z from 'zod/mini';
import {
  countSchema,
  decimalSchema,
  lazySchema,
  measureSchema,
  shortText,
} from '../../foundation/internal.js';
import { unitRefSchema } from '../../units/index.js';
import { circumstancesMembers } from '../thresholds/circumstancesSchema.js';
import type {
  Assessment,
  AssessmentTally,
  Finding,
  FoundGrade,
  FoundParts,
  MeasuredValue,
  Verdict,
} from './assessment.js';

/** Schema of {@link Verdict}. */
export const verdictSchema: z.ZodMiniType<Verdict> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['met', 'basically-met', 'not-met']),
);

/** Schema of {@link MeasuredValue}. */
export const measuredValueSchema: z.ZodMiniType<MeasuredValue> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ value: decimalSchema(), unit: z.exactOptional(measureSchema) }),
);

/** Schema of {@link FoundGrade}. */
export const foundGradeSchema: z.ZodMiniType<FoundGrade> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ grade: shortText() }),
);

/** Schema of {@link FoundParts}. */
export const foundPartsSchema: z.ZodMiniType<FoundParts> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    parts: z.record(
      z.string(),
      z.lazy(() => findingSchema),
    ),
    value: z.exactOptional(decimalSchema()),
    unit: z.exactOptional(measureSchema),
  }),
);

/** Schema of {@link Finding}. */
export const findingSchema: z.ZodMiniType<Finding> = /* @__PURE__ */ lazySchema(() =>
  z.union([
    measuredValueSchema,
    z.enum(['met', 'basically-met', 'not-met', 'not-applicable']),
    z.boolean(),
    foundGradeSchema,
    foundPartsSchema,
  ]),
);

/** Schema of {@link AssessmentTally}. */
export const assessmentTallySchema: z.ZodMiniType<AssessmentTally> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    met: countSchema,
    basicallyMet: z.exactOptional(countSchema),
    notMet: z.exactOptional(countSchema),
  }),
);

/** Schema of {@link Assessment}. */
export const assessmentSchema: z.ZodMiniType<Assessment> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    ...circumstancesMembers(),
    unit: unitRefSchema,
    set: z.exactOptional(shortText()),
    verdicts: z.exactOptional(z.record(z.string(), findingSchema)),
    tally: z.exactOptional(assessmentTallySchema),
  }),
);
