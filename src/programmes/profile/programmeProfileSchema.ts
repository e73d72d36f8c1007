import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  citationSchema,
  explanationSchema,
  isoDateSchema,
  lazySchema,
  quantitySchema,
  rangeSchema,
  refusalSchema,
  shortText,
  subjectSchema,
} from '../../foundation/internal.js';
import { targetWordingSchema } from '../../targets/internal.js';
import { targetProgrammeIdSchema } from '../ownTargets/programmeTargetTypes.js';
import { profileIndicatorNames, profilePartNames } from './profileNames.js';
import type {
  ProfileIndicator,
  ProfilePart,
  ProfilePartName,
  ProfileResult,
  ProgrammeProfile,
} from './programmeProfileTypes.js';

/** Schema of {@link ProfilePartName}. */
export const profilePartNameSchema: z.ZodMiniType<ProfilePartName> = /* @__PURE__ */ lazySchema(() =>
  z.enum(Object.keys(profilePartNames) as [ProfilePartName, ...ProfilePartName[]]),
);

/** Schema of {@link ProfileResult}. */
export const profileResultSchema: z.ZodMiniType<ProfileResult> = /* @__PURE__ */ lazySchema(() => {
  const note = z.strictObject({ code: shortText(), text: bilingualTextSchema });
  const figure = z.strictObject({
    id: z.enum(Object.keys(profileIndicatorNames) as [ProfileIndicator, ...ProfileIndicator[]]),
    name: bilingualTextSchema,
    value: z.union([quantitySchema, rangeSchema, refusalSchema]),
    period: shortText(),
    basis: shortText(),
    figureStatus: z.enum(['actual', 'estimate', 'forecast', 'not-stated']),
    confirmation: z.enum(['confirmed', 'unconfirmed', 'unknown']),
    wording: z.exactOptional(targetWordingSchema),
  });
  return z.strictObject({
    id: shortText(),
    name: bilingualTextSchema,
    calculation: z.enum([
      'povertyTrend',
      'povertyRates',
      'scoreCriteria',
      'summarizeScores',
      'recognitionShares',
      'printedRecognitionShares',
      'disbursementTable',
      'targetGap',
      'verifyClaim',
    ]),
    subject: subjectSchema,
    group: z.exactOptional(subjectSchema),
    status: z.exactOptional(shortText()),
    figures: z.array(figure),
    sources: z.array(citationSchema),
    assumptions: z.array(note),
    warnings: z.array(note),
    explanation: explanationSchema,
  });
});

/** Schema of {@link ProfilePart}. */
export const profilePartSchema: z.ZodMiniType<ProfilePart> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    results: z.array(profileResultSchema),
    warnings: z.array(warningSchema()),
    explanation: explanationSchema,
  }),
);

/** Schema of {@link ProgrammeProfile}, of the one version that there is. */
export const programmeProfileSchema: z.ZodMiniType<ProgrammeProfile> = /* @__PURE__ */ lazySchema(() => {
  const part = z.union([
    profilePartSchema,
    refusalSchema as unknown as z.ZodMiniType<Extract<ProgrammeProfile['poverty'], { kind: string }>>,
  ]);
  return z.strictObject({
    kind: z.literal('programme-profile'),
    schemaVersion: z.literal(1),
    programmes: z.array(z.strictObject({ id: targetProgrammeIdSchema, name: bilingualTextSchema })),
    subject: subjectSchema,
    date: isoDateSchema,
    poverty: part,
    criteria: part,
    capital: part,
    targets: part,
    warnings: z.array(warningSchema()),
    explanation: explanationSchema,
  });
});

function warningSchema() {
  return z.strictObject({
    code: z.enum([
      'rests-on-unconfirmed',
      'rests-on-estimate',
      'rests-on-forecast',
      'series-broken',
      'published-inconsistent',
      'source-not-stated',
      'part-missing',
    ]),
    text: bilingualTextSchema,
    part: profilePartNameSchema,
  });
}
