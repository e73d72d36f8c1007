import * as z from 'zod/mini';
import {
  check,
  decimalSchema,
  figureInputSchema,
  lazySchema,
  measureSchema,
  shortText,
  type CheckReport,
  type FigureInput,
} from '../../../foundation/internal.js';
import { unitRefSchema } from '../../../units/model/internal.js';
import type { CountedAs } from '../../model/index.js';
import { circumstancesMembers } from '../../thresholds/circumstancesSchema.js';
import { foundStatuses } from '../judging/foundStatus.js';
import type {
  Assessment,
  AssessmentTally,
  Finding,
  FoundGrade,
  FoundParts,
  MeasuredValue,
  FoundStatus,
} from '../assessment.js';

/** Schema of {@link FoundStatus}. */
export const foundStatusSchema: z.ZodMiniType<FoundStatus> = /* @__PURE__ */ lazySchema(() =>
  z.enum(foundStatuses),
);

/** Schema of {@link MeasuredValue}. */
export const measuredValueSchema: z.ZodMiniType<MeasuredValue> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    kind: z.exactOptional(z.literal('quantity')),
    value: decimalSchema(),
    unit: z.exactOptional(measureSchema),
  }),
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
export const findingSchema: z.ZodMiniType<Finding> = /* @__PURE__ */ lazySchema(
  () =>
    z
      .union([
        measuredValueSchema,
        z.enum([...foundStatuses, 'not-applicable']),
        z.boolean(),
        foundGradeSchema,
        foundPartsSchema,
        // Only to say how it is to be given.
        z.number(),
        z.string().check(z.regex(BARE_NUMBER, { abort: true })),
      ])
      .check(check(bareNumberProblems)) as unknown as z.ZodMiniType<Finding>,
);

/** A number that stands for itself, as it may have been printed. */
const BARE_NUMBER = /^-?\d[\d.,]{0,40}%?$/;

function bareNumberProblems(finding: unknown): readonly CheckReport[] {
  const isBare = typeof finding === 'number' || (typeof finding === 'string' && BARE_NUMBER.test(finding));
  if (!isBare) return [];
  const plain = String(finding)
    .replace(/^(-?\d+),(\d+)/, '$1.$2')
    .replace('%', '');
  return [
    { code: 'wrong-type', details: { expected: 'finding', hint: 'value', use: `{ value: '${plain}' }` } },
  ];
}

/** Schema of {@link AssessmentTally}. */
export const assessmentTallySchema: z.ZodMiniType<AssessmentTally> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    met: tallyCount(),
    basicallyMet: z.exactOptional(tallyCount()),
    notMet: z.exactOptional(tallyCount()),
  }),
);

function tallyCount(): z.ZodMiniType<FigureInput<CountedAs>> {
  return figureInputSchema({ units: ['criterion', 'objective'], min: 0, integer: true });
}

/** Schema of {@link Assessment}. */
export const assessmentSchema: z.ZodMiniType<Assessment> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject(assessmentMembers()),
);

/** Schema of what is well-formed of an assessment. */
export const partialAssessmentSchema: z.ZodMiniType<Partial<Assessment>> = /* @__PURE__ */ lazySchema(() => {
  const { date, subject, ...others } = assessmentMembers();
  return z.strictObject({ date: z.exactOptional(date), subject: z.exactOptional(subject), ...others });
});

function assessmentMembers() {
  return {
    ...circumstancesMembers(),
    subject: unitRefSchema,
    set: z.exactOptional(shortText()),
    findings: z.exactOptional(z.record(z.string(), findingSchema)),
    tally: z.exactOptional(assessmentTallySchema),
  };
}
