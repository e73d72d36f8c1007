import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  check,
  citationSchema,
  decimalSchema,
  isoDateSchema,
  lazySchema,
  measureSchema,
  shortText,
  wholeNumber,
  yearSchema,
} from '../../foundation/internal.js';
import type {
  Grade,
  InterpolatedRequirement,
  NumberRequirement,
  ReferenceBase,
  RelativeTo,
  Requirement,
  ThresholdOperator,
  YearThreshold,
} from './requirement.js';
import {
  bandProblems,
  gradeProblems,
  partProblems,
  versionProblems,
  yearProblems,
} from './requirementProblems.js';

/** The most members that a list of a requirement may have. */
const LIST_LIMIT = 200;

/** Schema of {@link ThresholdOperator}. */
export const thresholdOperatorSchema: z.ZodMiniType<ThresholdOperator> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['>=', '>', '<=', '<', '=']),
);

/** Schema of {@link ReferenceBase}. */
export const referenceBaseSchema: z.ZodMiniType<ReferenceBase> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['province-average', 'own-past', 'last-year']),
);

/** Schema of {@link NumberRequirement}. */
export const numberRequirementSchema: z.ZodMiniType<NumberRequirement> = /* @__PURE__ */ lazySchema(() =>
  numberRequirement(),
);

/** Schema of {@link Requirement}: a cell of any kind, with the cells in it. */
export const requirementSchema: z.ZodMiniType<Requirement> = /* @__PURE__ */ lazySchema(() => {
  const inner: z.ZodMiniType<Requirement> = z.lazy(() => requirementSchema);
  return z.discriminatedUnion('kind', [...plainKinds(), ...dependentKinds(inner), ...compositeKinds(inner)]);
});

function cell<K extends Requirement['kind'], S extends z.core.$ZodLooseShape>(kind: K, members: S) {
  return z.strictObject({
    kind: z.literal(kind),
    ...members,
    citation: z.exactOptional(citationSchema),
  });
}

function listOf<T extends z.core.SomeType>(schema: T) {
  return z.array(schema).check(z.minLength(1), z.maxLength(LIST_LIMIT));
}

function numberRequirement() {
  return cell('number', { operator: thresholdOperatorSchema, value: decimalSchema(), unit: measureSchema });
}

function plainKinds() {
  const grade: z.ZodMiniType<Grade> = z.strictObject({ id: shortText(), name: bilingualTextSchema });
  return [
    cell('met', { embedded: z.exactOptional(numberRequirementSchema) }),
    numberRequirement(),
    cell('none', { except: z.exactOptional(bilingualTextSchema) }),
    cell('grade', { grades: listOf(grade), atLeast: shortText() }).check(check(gradeProblems)),
    cell('set-by-province', {}),
    cell('set-by-ministry', {}),
    cell('not-applicable', {}),
    cell('unknown', {}),
  ] as const;
}

function dependentKinds(inner: z.ZodMiniType<Requirement>) {
  const count = z.number().check(wholeNumber(), z.gte(0));
  const yearThreshold: z.ZodMiniType<YearThreshold> = z.strictObject({
    year: yearSchema,
    value: decimalSchema(),
  });
  const relativeTo: z.ZodMiniType<RelativeTo> = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('reference'), base: referenceBaseSchema }),
    z.strictObject({
      kind: z.literal('threshold'),
      set: z.exactOptional(shortText()),
      indicator: shortText(),
    }),
  ]);
  return [
    cell('by-column', { columns: z.record(shortText(), inner) }),
    cell('by-year', {
      years: listOf(z.strictObject({ from: yearSchema, to: yearSchema, requirement: inner })),
    }).check(check(yearProblems)),
    cell('by-date', {
      versions: listOf(
        z.strictObject({ from: isoDateSchema, to: z.nullable(isoDateSchema), requirement: inner }),
      ),
    }).check(check(versionProblems)),
    cell('by-count', {
      fact: shortText(),
      bands: listOf(z.strictObject({ from: count, to: z.nullable(count), requirement: inner })),
    }).check(check(bandProblems)),
    cell('interpolated', {
      operator: thresholdOperatorSchema,
      unit: measureSchema,
      start: yearThreshold,
      end: yearThreshold,
    }).check(check(orderProblems)),
    cell('relative', {
      operator: thresholdOperatorSchema,
      unit: measureSchema,
      times: decimalSchema({ min: 0 }),
      to: relativeTo,
    }),
  ] as const;
}

function compositeKinds(inner: z.ZodMiniType<Requirement>) {
  const parts = listOf(
    z.strictObject({
      id: shortText(),
      name: bilingualTextSchema,
      unit: z.exactOptional(measureSchema),
      isChange: z.exactOptional(z.boolean()),
      requirement: inner,
    }),
  );
  return [
    cell('of-which', { whole: inner, parts }).check(check(partProblems)),
    cell('all-of', { parts }).check(check(partProblems)),
    cell('any-of', { parts }).check(check(partProblems)),
    cell('both-sexes', { requirement: inner }),
    cell('if-any', { of: bilingualTextSchema, requirement: inner }),
  ] as const;
}

function orderProblems({ start, end }: Pick<InterpolatedRequirement, 'start' | 'end'>) {
  if (start.year < end.year) return [];
  return [{ code: 'out-of-order' as const, at: ['end', 'year'], details: { previous: String(start.year) } }];
}
