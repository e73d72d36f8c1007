import * as z from 'zod/mini';
import {
  check,
  decimalSchema,
  figureInputSchema,
  isoDateSchema,
  lazySchema,
  measureSchema,
  shortText,
  toDecimal,
  type CheckReport,
  type Decimal,
  type FigureInput,
} from '../../../foundation/internal.js';
import { unitRefSchema } from '../../../units/model/internal.js';
import { findingSchema, foundStatusSchema } from '../../scoring/reading/assessmentSchema.js';
import { statusNames } from '../../scoring/counting/statusNames.js';
import type {
  FoundContents,
  HeldTitle,
  MemberCounts,
  MemberList,
  RecognitionInput,
  RecognitionOptions,
} from './recognitionFindings.js';
import { placeCountSchema } from '../members/placeCount.js';
import { scoreToAssessSchema } from './scoreToAssessSchema.js';

/** The most places that a list may hold: more than the country has. */
const LIST_LIMIT = 20_000;

/** Schema of {@link FoundContents}: no more met or failed than there are. */
export const foundContentsSchema: z.ZodMiniType<FoundContents> = /* @__PURE__ */ lazySchema(() => {
  const contentCount = figureInputSchema({ units: ['item'], min: 0, integer: true });
  return z.strictObject({
    contents: z
      .strictObject({
        total: figureInputSchema({ units: ['item'], min: 1, integer: true }),
        met: contentCount,
        notMet: z.exactOptional(contentCount),
        findings: z.exactOptional(z.record(z.string(), foundStatusSchema)),
      })
      .check(check(contentProblems)),
  });
});

/** Schema of a figure of a place: what unit it has to have, its condition says. */
const placeFigureSchema: z.ZodMiniType<FigureInput> = /* @__PURE__ */ lazySchema(() =>
  z.union([
    decimalSchema(),
    z.strictObject({
      kind: z.exactOptional(z.literal('quantity')),
      value: decimalSchema(),
      unit: measureSchema,
    }),
  ]),
);

/** Schema of {@link MemberCounts}. */
export const memberCountsSchema: z.ZodMiniType<MemberCounts> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ total: placeCountSchema, atTier: z.record(shortText(), placeCountSchema) }),
);

/** Schema of {@link MemberList}. */
export const memberListSchema: z.ZodMiniType<MemberList> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    places: z
      .array(
        z.strictObject({
          place: unitRefSchema,
          tier: z.exactOptional(z.nullable(shortText())),
          figures: z.exactOptional(z.record(shortText(), placeFigureSchema)),
        }),
      )
      .check(z.maxLength(LIST_LIMIT)),
    total: z.exactOptional(placeCountSchema),
  }),
);

/** Schema of {@link RecognitionInput}. */
export const recognitionInputSchema: z.ZodMiniType<RecognitionInput> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ subject: unitRefSchema, date: isoDateSchema, ...otherMembers() }),
);

/** The same of an input of which the place or the day could not be read: the rest of it is checked all the same. */
export const partialRecognitionInputSchema: z.ZodMiniType<Partial<RecognitionInput>> =
  /* @__PURE__ */ lazySchema(() =>
    z.strictObject({
      subject: z.exactOptional(unitRefSchema),
      date: z.exactOptional(isoDateSchema),
      ...otherMembers(),
    }),
  );

function otherMembers() {
  const title: z.ZodMiniType<HeldTitle> = z.strictObject({
    tier: shortText(),
    recognisedOn: z.exactOptional(isoDateSchema),
  });
  return {
    score: z.exactOptional(scoreToAssessSchema),
    findings: z.exactOptional(z.record(z.string(), z.union([foundContentsSchema, findingSchema]))),
    members: z.exactOptional(z.record(z.string(), z.union([memberCountsSchema, memberListSchema]))),
    heldTitles: z.exactOptional(z.array(title).check(z.maxLength(100))),
  };
}

/** Schema of {@link RecognitionOptions}. */
export const recognitionOptionsSchema: z.ZodMiniType<RecognitionOptions> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ unconfirmed: z.exactOptional(z.enum(['use', 'refuse'])) }),
);

function contentProblems({
  total,
  met,
  notMet = 0,
  findings = {},
}: FoundContents['contents']): readonly CheckReport[] {
  const whole = toDecimal(total);
  const part = toDecimal(met).plus(toDecimal(notMet));
  if (part.gt(whole)) {
    const details = { part: part.toFixed(), whole: whole.toFixed() };
    return [{ code: 'part-exceeds-whole', at: ['met'], details }];
  }
  const found = Object.values(findings);
  const isOver = (finding: 'met' | 'not-met', most: Decimal): readonly CheckReport[] => {
    const count = found.filter((one) => one === finding).length;
    if (most.gte(count)) return [];
    const { vi, en } = statusNames[finding];
    const what = `${count} ${en} by name, of at most ${most.toFixed()} in all`;
    const whatVi = `nêu tên ${count} nội dung ${vi}, nhiều hơn số có thể có (${most.toFixed()})`;
    return [{ code: 'contradiction', at: ['findings'], details: { what, whatVi } }];
  };
  return [...isOver('met', toDecimal(met)), ...isOver('not-met', whole.minus(toDecimal(met)))];
}
