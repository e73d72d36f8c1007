import * as z from 'zod/mini';
import {
  amountSchema,
  bilingualTextSchema,
  check,
  citationSchema,
  decimalSchema,
  isoDateSchema,
  lazySchema,
  measureSchema,
  percentSchema,
  shortText,
} from '../../../foundation/internal.js';
import { counterpartCaseMembers } from '../../counterparts/counterpartRequirementTypes.js';
import { yearSpanSchema } from '../../plans/capitalPlan.js';
import type {
  AllocationFigure,
  AllocationReading,
  AllocationRule,
  AllocationRuleDefinition,
  DivisionPart,
} from './allocationRule.js';
import { allocationRuleProblems } from './allocationRuleProblems.js';
import type { CoefficientClass, PointsFormula } from './pointsFormula.js';

/** The most members that a list of a rule may have. */
const LIST_LIMIT = 200;

/** Schema of {@link CoefficientClass}. */
export const coefficientClassSchema: z.ZodMiniType<CoefficientClass> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    id: shortText(),
    name: bilingualTextSchema,
    coefficient: z.exactOptional(amountSchema),
    excluded: z.exactOptional(bilingualTextSchema),
    moreThan: z.exactOptional(decimalSchema()),
    atLeast: z.exactOptional(decimalSchema()),
    atMost: z.exactOptional(decimalSchema()),
    lessThan: z.exactOptional(decimalSchema()),
    namedPlaces: z.exactOptional(listOf(shortText())),
  }),
);

/** Schema of {@link PointsFormula}. */
export const pointsFormulaSchema: z.ZodMiniType<PointsFormula> = /* @__PURE__ */ lazySchema(() => {
  const inner = z.lazy(() => pointsFormulaSchema);
  const name = z.exactOptional(bilingualTextSchema);
  const citation = z.exactOptional(citationSchema);
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sum'), name, terms: listOf(inner) }),
    z.strictObject({ kind: z.literal('product'), name, factors: listOf(inner) }),
    z.strictObject({ kind: z.literal('number'), value: amountSchema }),
    z.strictObject({
      kind: z.literal('per-count'),
      figureId: shortText(),
      coefficient: amountSchema,
      atMost: z.exactOptional(amountSchema),
      citation,
    }),
    z.strictObject({
      kind: z.literal('by-class'),
      id: shortText(),
      name: bilingualTextSchema,
      coefficients: listOf(coefficientClassSchema),
      figureId: z.exactOptional(shortText()),
      asOf: z.exactOptional(isoDateSchema),
      countedBy: z.exactOptional(bilingualTextSchema),
      citation,
    }),
  ]);
});

/** Schema of {@link AllocationFigure}. */
export const allocationFigureSchema: z.ZodMiniType<AllocationFigure> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    id: shortText(),
    name: bilingualTextSchema,
    unit: measureSchema,
    fractions: z.exactOptional(z.literal('allowed')),
    asOf: z.exactOptional(isoDateSchema),
    countedBy: z.exactOptional(bilingualTextSchema),
  }),
);

/** Schema of {@link AllocationReading}. */
export const allocationReadingSchema: z.ZodMiniType<AllocationReading> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ id: shortText(), name: bilingualTextSchema, pointsFormula: pointsFormulaSchema }),
);

/** Schema of {@link DivisionPart}. */
export const divisionPartSchema: z.ZodMiniType<DivisionPart> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    name: bilingualTextSchema,
    atMostPercent: z.exactOptional(percentSchema),
    atLeastPercent: z.exactOptional(percentSchema),
  }),
);

/** Schema of {@link AllocationRule}: its ids are unique, and the figures that its formulas look at are among its own. */
export const allocationRuleSchema: z.ZodMiniType<AllocationRule> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ kind: z.literal('allocation-rule'), ...members() }).check(check(allocationRuleProblems)),
);

/** Schema of {@link AllocationRuleDefinition}. */
export const allocationRuleDefinitionSchema: z.ZodMiniType<AllocationRuleDefinition> =
  /* @__PURE__ */ lazySchema(() =>
    z
      .strictObject({ kind: z.exactOptional(z.literal('allocation-rule')), ...members() })
      .check(check(allocationRuleProblems)),
  );

function members() {
  return {
    id: shortText(),
    title: bilingualTextSchema,
    years: z.exactOptional(yearSpanSchema),
    citation: citationSchema,
    figures: z.readonly(z.array(allocationFigureSchema).check(z.maxLength(LIST_LIMIT))),
    readings: listOf(allocationReadingSchema),
    division: z.exactOptional(listOf(divisionPartSchema)),
    counterpart: z.exactOptional(counterpartCaseMembers().rule),
    notExpressed: z.exactOptional(listOf(bilingualTextSchema)),
  };
}

function listOf<S extends z.core.SomeType>(schema: S) {
  return z.readonly(z.array(schema).check(z.minLength(1), z.maxLength(LIST_LIMIT)));
}
