import * as z from 'zod/mini';
import {
  carriedOverSchema,
  disbursedFigureStatusSchema,
  disbursementCountingSchema,
  planKindSchema,
  planVintageSchema,
  recordMembers,
} from '../../../capital/internal.js';
import {
  assessmentSchema,
  printedRecognitionSchema,
  recognitionCountsSchema,
} from '../../../criteria/internal.js';
import { claimSchema } from '../../../figures/internal.js';
import {
  bilingualTextSchema,
  check,
  citationSchema,
  isoDateSchema,
  lazySchema,
  shortText,
  subjectSchema,
} from '../../../foundation/internal.js';
import { povertyMeasureSchema } from '../../../poverty/rates/internal.js';
import { povertyStandardIdSchema } from '../../../poverty/standards/internal.js';
import { povertyObservationSchema } from '../../../poverty/trends/internal.js';
import { targetObservationSchema } from '../../../targets/internal.js';
import { targetProgrammeIdSchema } from '../../ownTargets/programmeTargetTypes.js';
import type { ProfileRecord } from './profileRecord.js';
import { profilePartNameSchema } from '../programmeProfileSchema.js';
import { without } from '../parts/without.js';

/** Schema of {@link ProfileRecord}: a row of one kind; what the calculations ask beyond its form they say themselves. */
export const profileRecordSchema: z.ZodMiniType<ProfileRecord> = /* @__PURE__ */ lazySchema(() => {
  const common = {
    subject: subjectSchema,
    within: z.exactOptional(subjectSchema),
    programme: z.exactOptional(targetProgrammeIdSchema),
    citation: z.exactOptional(citationSchema),
  };
  const assessment = without(shapeOf(assessmentSchema), ['subject', 'set']);
  const amount = without(recordMembers(), ['kind']);
  return z.discriminatedUnion('kind', [
    z.strictObject({
      ...shapeOf(povertyObservationSchema),
      ...common,
      kind: z.literal('poverty'),
      measure: povertyMeasureSchema,
      standard: povertyStandardIdSchema,
      group: z.exactOptional(subjectSchema),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('criteria'),
      set: shortText(),
      assessment: z.strictObject(assessment),
    }),
    z
      .strictObject({
        ...common,
        kind: z.literal('recognition'),
        date: isoDateSchema,
        counts: z.exactOptional(recognitionCountsSchema),
        printed: z.exactOptional(printedRecognitionSchema),
      })
      .check(
        check(({ counts, printed }) =>
          (counts === undefined) === (printed === undefined) ? [ONE_OF_THE_TWO] : [],
        ),
      ),
    z.strictObject({
      ...amount,
      ...common,
      kind: z.literal('capital-plan'),
      planKind: planKindSchema,
      carriedOver: z.exactOptional(carriedOverSchema),
      assignedBy: z.exactOptional(planVintageSchema),
      scope: z.exactOptional(bilingualTextSchema),
    }),
    z.strictObject({
      ...amount,
      ...common,
      kind: z.literal('disbursement'),
      asOf: isoDateSchema,
      counting: disbursementCountingSchema,
      figureStatus: z.exactOptional(disbursedFigureStatusSchema),
      planKind: z.exactOptional(planKindSchema),
    }),
    z.strictObject({
      ...shapeOf(targetObservationSchema),
      ...common,
      kind: z.literal('observation'),
      target: shortText(),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('claim'),
      part: profilePartNameSchema,
      date: z.exactOptional(isoDateSchema),
      claim: claimSchema,
    }),
  ]) as unknown as z.ZodMiniType<ProfileRecord>;
});

const ONE_OF_THE_TWO = {
  code: 'missing',
  at: ['counts'],
  details: { expected: 'counts or printed', expectedVi: 'counts hoặc printed' },
} as const;

/** The members of a schema of an object, to be used in another. */
function shapeOf(schema: z.ZodMiniType): Record<string, z.ZodMiniType> {
  return (schema as unknown as z.ZodMiniObject<Record<string, z.ZodMiniType>>)._zod.def.shape;
}
