import * as z from 'zod/mini';
import {
  check,
  countSchema,
  decimalSchema,
  isoDateSchema,
  shortText,
  toDecimal,
  type CheckReport,
} from '../../../foundation/internal.js';
import { unitRefSchema } from '../../../units/index.js';
import { findingSchema, verdictSchema } from '../../scoring/assessmentSchema.js';
import type {
  FoundContents,
  HeldTitle,
  MemberCounts,
  MemberList,
  RecognitionInput,
  RecognitionOptions,
} from './recognitionFindings.js';
import { scoreToAssessSchema } from './scoreToAssessSchema.js';

/** The most units that a list may hold: more than the country has. */
const LIST_LIMIT = 20_000;

/** Schema of {@link FoundContents}: no more met or failed than there are. */
export const foundContentsSchema: z.ZodMiniType<FoundContents> = /* @__PURE__ */ (() =>
  z.strictObject({
    contents: z
      .strictObject({
        total: decimalSchema({ min: 1, integer: true }),
        met: countSchema,
        notMet: z.exactOptional(countSchema),
        named: z.exactOptional(z.record(z.string(), verdictSchema)),
      })
      .check(check(contentProblems)),
  }))();

/** Schema of {@link MemberCounts}. */
export const memberCountsSchema: z.ZodMiniType<MemberCounts> = /* @__PURE__ */ (() =>
  z.strictObject({ total: countSchema, atTier: z.record(shortText(), countSchema) }))();

/** Schema of {@link MemberList}. */
export const memberListSchema: z.ZodMiniType<MemberList> = /* @__PURE__ */ (() =>
  z.strictObject({
    units: z
      .array(
        z.strictObject({
          unit: unitRefSchema,
          tier: z.exactOptional(z.nullable(shortText())),
          figures: z.exactOptional(z.record(shortText(), decimalSchema())),
        }),
      )
      .check(z.maxLength(LIST_LIMIT)),
    total: z.exactOptional(countSchema),
  }))();

/** Schema of {@link RecognitionInput}. */
export const recognitionInputSchema: z.ZodMiniType<RecognitionInput> = /* @__PURE__ */ (() => {
  const title: z.ZodMiniType<HeldTitle> = z.strictObject({
    tier: shortText(),
    on: z.exactOptional(isoDateSchema),
  });
  return z.strictObject({
    unit: unitRefSchema,
    date: isoDateSchema,
    score: z.exactOptional(scoreToAssessSchema),
    findings: z.exactOptional(z.record(z.string(), z.union([foundContentsSchema, findingSchema]))),
    members: z.exactOptional(z.record(z.string(), z.union([memberCountsSchema, memberListSchema]))),
    titles: z.exactOptional(z.array(title).check(z.maxLength(100))),
  });
})();

/** Schema of {@link RecognitionOptions}. */
export const recognitionOptionsSchema: z.ZodMiniType<RecognitionOptions> = /* @__PURE__ */ (() =>
  z.strictObject({ unconfirmed: z.exactOptional(z.enum(['use', 'refuse'])) }))();

function contentProblems({
  total,
  met,
  notMet = 0,
  named = {},
}: FoundContents['contents']): readonly CheckReport[] {
  const whole = toDecimal(total);
  const part = toDecimal(met).plus(toDecimal(notMet));
  if (part.gt(whole)) {
    const details = { part: part.toFixed(), whole: whole.toFixed() };
    return [{ code: 'part-exceeds-whole', at: ['met'], details }];
  }
  const verdicts = Object.values(named);
  const isOver = (count: number, most: typeof whole, at: string): readonly CheckReport[] =>
    most.gte(count)
      ? []
      : [{ code: 'contradiction', at: ['named'], details: { what: `${at}: ${count} > ${most.toFixed()}` } }];
  return [
    ...isOver(verdicts.filter((one) => one === 'met').length, toDecimal(met), 'met'),
    ...isOver(verdicts.filter((one) => one === 'not-met').length, whole.minus(toDecimal(met)), 'not-met'),
  ];
}
