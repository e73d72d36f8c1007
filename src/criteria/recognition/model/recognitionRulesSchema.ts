import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  check,
  citationSchema,
  isoDateSchema,
  lazySchema,
  measureSchema,
  percentSchema,
  shortText,
  validitySchema,
} from '../../../foundation/internal.js';
import { unitLevelSchema } from '../../../units/model/internal.js';
import { calculationNoteSchema } from '../../model/criteriaSetSchema.js';
import { numberRequirementSchema, requirementSchema } from '../../model/requirementSchema.js';
import type { RecognitionCondition } from './recognitionConditions.js';
import type { MemberGroup, RecognitionRules, RecognitionRulesDefinition } from './recognitionRules.js';
import type { RevocationRule } from './revocationRule.js';
import { recognitionRuleProblems } from './recognitionRuleProblems.js';

/** The most members that a list of rules may have. */
const LIST_LIMIT = 200;

/** The most years that a score may be older. */
const MOST_YEARS = 100;

/** Schema of {@link RecognitionCondition}. */
export const recognitionConditionSchema: z.ZodMiniType<RecognitionCondition> = /* @__PURE__ */ lazySchema(
  () => {
    const named = z.strictObject({ id: shortText(), name: bilingualTextSchema });
    const ids = listOf(shortText());
    return z.discriminatedUnion('kind', [
      condition('set-met', {
        set: z.strictObject({ level: unitLevelSchema, tier: shortText(), ids: z.exactOptional(ids) }),
      }),
      condition('finding', {
        requirement: requirementSchema,
        unit: z.exactOptional(measureSchema),
        isChange: z.exactOptional(z.boolean()),
        calculation: z.exactOptional(listOf(calculationNoteSchema)),
      }),
      condition('title-held', { tier: shortText() }),
      condition('member-share', {
        memberGroup: shortText(),
        tier: shortText(),
        requirement: numberRequirementSchema,
        ifAny: z.exactOptional(z.boolean()),
      }),
      condition('lowest-member', {
        memberGroup: shortText(),
        figureName: shortText(),
        overall: z.exactOptional(shortText()),
        requirement: numberRequirementSchema,
      }),
      condition('contents', { requirement: numberRequirementSchema, obligatory: listOf(named) }),
    ]);
  },
);

/** Schema of {@link MemberGroup}. */
export const memberGroupSchema: z.ZodMiniType<MemberGroup> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    id: shortText(),
    name: bilingualTextSchema,
    level: unitLevelSchema,
    lastDayOfLevel: z.exactOptional(lastDay()),
  }),
);

/** Schema of {@link RevocationRule}. */
export const revocationRuleSchema: z.ZodMiniType<RevocationRule> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    branches: listOf(
      z.strictObject({
        id: shortText(),
        fromPercent: percentSchema,
        belowPercent: z.exactOptional(percentSchema),
        needsKey: z.boolean(),
      }),
    ),
    keyCriteria: listOf(z.strictObject({ set: shortText(), criteria: listOf(shortText()) })),
    citation: citationSchema,
  }),
);

/**
 * Schema of {@link RecognitionRulesDefinition}: ids are unique, groups exist, thresholds have the unit of their condition and
 * depend on nothing but the day.
 */
export const recognitionRulesDefinitionSchema: z.ZodMiniType<RecognitionRulesDefinition> =
  /* @__PURE__ */ lazySchema(() =>
    z
      .strictObject({ kind: z.exactOptional(z.literal('recognition-rules')), ...members() })
      .check(check(recognitionRuleProblems)),
  );

/** Schema of {@link RecognitionRules}. */
export const recognitionRulesSchema: z.ZodMiniType<RecognitionRules> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({ kind: z.literal('recognition-rules'), ...members() })
    .check(check(recognitionRuleProblems)),
);

function condition<K extends RecognitionCondition['kind'], S extends z.core.$ZodLooseShape>(kind: K, own: S) {
  return z.strictObject({
    kind: z.literal(kind),
    id: shortText(),
    name: bilingualTextSchema,
    citation: citationSchema,
    validity: z.exactOptional(validitySchema),
    ...own,
  });
}

function members() {
  return {
    id: shortText(),
    level: unitLevelSchema,
    tier: shortText(),
    variant: z.exactOptional(shortText()),
    title: bilingualTextSchema,
    validity: validitySchema,
    supersededFrom: z.exactOptional(isoDateSchema),
    lastDayOfLevel: z.exactOptional(lastDay()),
    citation: citationSchema,
    authority: z.exactOptional(z.strictObject({ name: bilingualTextSchema, citation: citationSchema })),
    memberGroups: z.exactOptional(listOf(memberGroupSchema)),
    scoreAge: z.exactOptional(
      z.strictObject({
        yearsBefore: z.int().check(z.gte(0), z.lte(MOST_YEARS)),
        validity: validitySchema,
        citation: citationSchema,
      }),
    ),
    conditions: listOf(recognitionConditionSchema),
    revocation: z.exactOptional(revocationRuleSchema),
    notes: z.exactOptional(listOf(z.strictObject({ text: bilingualTextSchema, citation: citationSchema }))),
  };
}

function lastDay() {
  return z.strictObject({ date: isoDateSchema, citation: citationSchema });
}

function listOf<S extends z.core.SomeType>(schema: S) {
  return z.array(schema).check(z.minLength(1), z.maxLength(LIST_LIMIT));
}
