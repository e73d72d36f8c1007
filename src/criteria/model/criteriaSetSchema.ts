import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  check,
  citationSchema,
  isoDateSchema,
  lazySchema,
  measureSchema,
  periodSchema,
  shortText,
  validitySchema,
  wholeNumber,
} from '../../foundation/internal.js';
import { unitLevelSchema } from '../../units/model/internal.js';
import type {
  Amendment,
  AppliedOverlay,
  CriteriaGroup,
  CriteriaSet,
  CriteriaSetDefinition,
  CriteriaSetRef,
  Criterion,
  Indicator,
  CalculationNote,
  PermittedLoosening,
  StatedCounts,
  TransitionRule,
} from './criteriaSet.js';
import { criterionRuleSchema } from './criterionRuleSchema.js';
import { columnRuleSchema, criteriaColumnSchema, factDefinitionSchema } from './factsSchema.js';
import { requirementSchema } from './requirementSchema.js';
import { setProblems } from './setProblems.js';

/** The most members that a list of a set may have: far more than any set has, few enough to read at once. */
const LIST_LIMIT = 1000;

/** Schema of {@link CriteriaGroup}. */
export const criteriaGroupSchema: z.ZodMiniType<CriteriaGroup> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ id: shortText(), name: bilingualTextSchema }),
);

/** Schema of {@link CalculationNote}. */
export const calculationNoteSchema: z.ZodMiniType<CalculationNote> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ text: bilingualTextSchema, citation: citationSchema }),
);

/** Schema of {@link Indicator}. */
export const indicatorSchema: z.ZodMiniType<Indicator> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    id: shortText(),
    name: bilingualTextSchema,
    unit: z.exactOptional(measureSchema),
    isChange: z.exactOptional(z.boolean()),
    direction: z.exactOptional(z.enum(['higher-is-better', 'lower-is-better'])),
    requirement: z.exactOptional(requirementSchema),
    calculation: z.exactOptional(listOf(calculationNoteSchema)),
    citation: z.exactOptional(citationSchema),
  }),
);

/** Schema of {@link Criterion}. */
export const criterionSchema: z.ZodMiniType<Criterion> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    id: shortText(),
    number: z.number().check(z.gte(1), z.lte(LIST_LIMIT), wholeNumber()),
    name: bilingualTextSchema,
    group: z.exactOptional(shortText()),
    indicators: z.exactOptional(listOf(indicatorSchema)),
    rule: z.exactOptional(criterionRuleSchema),
    citation: z.exactOptional(citationSchema),
  }),
);

/** Schema of {@link Amendment}. */
export const amendmentSchema: z.ZodMiniType<Amendment> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ from: isoDateSchema, what: bilingualTextSchema, citation: citationSchema }),
);

/** Schema of {@link TransitionRule}. */
export const transitionRuleSchema: z.ZodMiniType<TransitionRule> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ what: bilingualTextSchema, validity: validitySchema, citation: citationSchema }),
);

/** Schema of {@link StatedCounts}. */
export const statedCountsSchema: z.ZodMiniType<StatedCounts> = /* @__PURE__ */ lazySchema(() => {
  const count = z.number().check(z.gte(1), wholeNumber());
  return z.strictObject({ criteria: count, indicators: z.exactOptional(count), citation: citationSchema });
});

/** Schema of {@link PermittedLoosening}. */
export const permittedLooseningSchema: z.ZodMiniType<PermittedLoosening> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ because: bilingualTextSchema, indicators: listOf(shortText()) }),
);

/** Schema of {@link AppliedOverlay}. */
export const appliedOverlaySchema: z.ZodMiniType<AppliedOverlay> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    id: shortText(),
    title: bilingualTextSchema,
    citation: citationSchema,
    loosened: z.exactOptional(listOf(permittedLooseningSchema)),
    completed: z.exactOptional(listOf(shortText())),
  }),
);

/**
 * Schema of {@link CriteriaSetDefinition}: ids and numbers are unique, groups, columns and facts exist, thresholds have the unit
 * of their indicator, cover every column and day, and do not go in circles.
 */
export const criteriaSetDefinitionSchema: z.ZodMiniType<CriteriaSetDefinition> = /* @__PURE__ */ lazySchema(
  () =>
    z
      .strictObject({ kind: z.exactOptional(z.literal('criteria-set')), ...members() })
      .check(check(setProblems)),
);

/** Schema of {@link CriteriaSet}. */
export const criteriaSetSchema: z.ZodMiniType<CriteriaSet> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ kind: z.literal('criteria-set'), ...members() }).check(check(setProblems)),
);

/** Schema of {@link CriteriaSetRef}. */
export const criteriaSetRefSchema: z.ZodMiniType<CriteriaSetRef> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    id: shortText(),
    level: unitLevelSchema,
    tier: shortText(),
    title: bilingualTextSchema,
    overlays: z.exactOptional(listOf(appliedOverlaySchema)),
  }),
);

function members() {
  return {
    id: shortText(),
    level: unitLevelSchema,
    tier: shortText(),
    title: bilingualTextSchema,
    titlePeriod: z.exactOptional(periodSchema),
    validity: validitySchema,
    supersededFrom: z.exactOptional(isoDateSchema),
    supersedes: z.exactOptional(shortText()),
    supersededBy: z.exactOptional(shortText()),
    citation: citationSchema,
    amendments: z.exactOptional(listOf(amendmentSchema)),
    transitions: z.exactOptional(listOf(transitionRuleSchema)),
    statedCounts: z.exactOptional(statedCountsSchema),
    facts: z.exactOptional(listOf(factDefinitionSchema)),
    columns: z.exactOptional(listOf(criteriaColumnSchema)),
    columnRules: z.exactOptional(listOf(columnRuleSchema)),
    countedAs: z.exactOptional(z.enum(['criterion', 'objective'])),
    groups: z.exactOptional(listOf(criteriaGroupSchema)),
    criteria: listOf(criterionSchema),
    monitored: z.exactOptional(listOf(indicatorSchema)),
    overlays: z.exactOptional(listOf(appliedOverlaySchema)),
  };
}

function listOf<T>(schema: z.ZodMiniType<T>): z.ZodMiniArray<z.ZodMiniType<T>> {
  return z.array(schema).check(z.minLength(1), z.maxLength(LIST_LIMIT));
}
