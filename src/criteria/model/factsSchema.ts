import * as z from 'zod/mini';
import {
  lazySchema,
  bilingualTextSchema,
  citationSchema,
  decimalSchema,
  measureSchema,
  shortText,
  validitySchema,
} from '../../foundation/internal.js';
import type { ColumnRule, CriteriaColumn, FactCondition, FactDefinition, UnitFacts } from './facts.js';
import { figureSchema } from './figureSchema.js';
import { thresholdOperatorSchema } from './requirementSchema.js';

/** The most members that a list of conditions or options may have. */
const LIST_LIMIT = 200;

/** Schema of {@link FactDefinition}. */
export const factDefinitionSchema: z.ZodMiniType<FactDefinition> = /* @__PURE__ */ lazySchema(() => {
  const base = { id: shortText(), name: bilingualTextSchema };
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('yes-no'), ...base }),
    z.strictObject({ kind: z.literal('number'), ...base, unit: measureSchema }),
    z.strictObject({ kind: z.literal('choice'), ...base, options: listOf(shortText()) }),
  ]);
});

/** Schema of {@link UnitFacts}: that the facts are those of a set is for the set to check. */
export const unitFactsSchema: z.ZodMiniType<UnitFacts> = /* @__PURE__ */ lazySchema(() =>
  z.record(shortText(), z.union([z.boolean(), shortText(), figureSchema({ min: 0 })])),
);

/** Schema of {@link FactCondition}. */
export const factConditionSchema: z.ZodMiniType<FactCondition> = /* @__PURE__ */ lazySchema(() => {
  const inner: z.ZodMiniType<FactCondition> = z.lazy(() => factConditionSchema);
  return z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('is'),
      fact: shortText(),
      oneOf: listOf(z.union([z.boolean(), shortText()])),
    }),
    z.strictObject({
      kind: z.literal('compares'),
      fact: shortText(),
      operator: thresholdOperatorSchema,
      value: decimalSchema(),
    }),
    z.strictObject({ kind: z.enum(['all', 'any']), of: listOf(inner) }),
    z.strictObject({ kind: z.literal('not'), of: inner }),
  ]);
});

/** Schema of {@link CriteriaColumn}. */
export const criteriaColumnSchema: z.ZodMiniType<CriteriaColumn> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ id: shortText(), name: bilingualTextSchema, isNational: z.exactOptional(z.boolean()) }),
);

/** Schema of {@link ColumnRule}. */
export const columnRuleSchema: z.ZodMiniType<ColumnRule> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    when: z.exactOptional(factConditionSchema),
    column: z.union([shortText(), z.strictObject({ fact: shortText() }), z.null()]),
    validity: validitySchema,
    citation: citationSchema,
  }),
);

function listOf<T extends z.core.SomeType>(schema: T) {
  return z.array(schema).check(z.minLength(1), z.maxLength(LIST_LIMIT));
}
