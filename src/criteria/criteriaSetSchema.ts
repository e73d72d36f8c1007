import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  check,
  citationSchema,
  isoDateSchema,
  measureSchema,
  periodSchema,
  shortText,
  validitySchema,
  type CheckReport,
} from '../foundation/index.js';
import { unitLevelSchema } from '../units/index.js';
import type {
  CriteriaGroup,
  CriteriaSet,
  CriteriaSetDefinition,
  CriteriaSetRef,
  Criterion,
  Indicator,
} from './criteriaSet.js';
import { requirementSchema } from './requirement.js';

/** The most members that a list of a set may have: far more than any set has, few enough to read at once. */
const LIST_LIMIT = 1000;

/** Schema of {@link CriteriaGroup}. */
export const criteriaGroupSchema: z.ZodMiniType<CriteriaGroup> = /* @__PURE__ */ (() =>
  z.strictObject({ id: shortText(), name: bilingualTextSchema }))();

/** Schema of {@link Indicator}: a threshold has the indicator's unit. */
export const indicatorSchema: z.ZodMiniType<Indicator> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: shortText(),
      name: bilingualTextSchema,
      unit: z.exactOptional(measureSchema),
      requirement: z.exactOptional(requirementSchema),
      citation: z.exactOptional(citationSchema),
    })
    .check(check(unitProblems)))();

/** Schema of {@link Criterion}. */
export const criterionSchema: z.ZodMiniType<Criterion> = /* @__PURE__ */ (() =>
  z.strictObject({
    id: shortText(),
    number: z.number().check(
      z.gte(1),
      z.lte(LIST_LIMIT),
      check((value) => (Number.isInteger(value) ? [] : [{ code: 'not-whole' }])),
    ),
    name: bilingualTextSchema,
    group: z.exactOptional(shortText()),
    indicators: z.exactOptional(listOf(indicatorSchema)),
    citation: z.exactOptional(citationSchema),
  }))();

/** Schema of {@link CriteriaSetDefinition}: ids and numbers are unique, groups exist, periods run forward. */
export const criteriaSetDefinitionSchema: z.ZodMiniType<CriteriaSetDefinition> = /* @__PURE__ */ (() =>
  z
    .strictObject({ kind: z.exactOptional(z.literal('criteria-set')), ...members() })
    .check(check(setProblems)))();

/** Schema of {@link CriteriaSet}. */
export const criteriaSetSchema: z.ZodMiniType<CriteriaSet> = /* @__PURE__ */ (() =>
  z.strictObject({ kind: z.literal('criteria-set'), ...members() }).check(check(setProblems)))();

/** Schema of {@link CriteriaSetRef}. */
export const criteriaSetRefSchema: z.ZodMiniType<CriteriaSetRef> = /* @__PURE__ */ (() =>
  z.strictObject({
    id: shortText(),
    level: unitLevelSchema,
    tier: shortText(),
    title: bilingualTextSchema,
  }))();

function members() {
  return {
    id: shortText(),
    level: unitLevelSchema,
    tier: shortText(),
    title: bilingualTextSchema,
    titlePeriod: z.exactOptional(periodSchema),
    validity: validitySchema,
    supersededFrom: z.exactOptional(isoDateSchema),
    citation: citationSchema,
    countedAs: z.exactOptional(z.enum(['criterion', 'objective'])),
    groups: z.exactOptional(listOf(criteriaGroupSchema)),
    criteria: listOf(criterionSchema),
    monitored: z.exactOptional(listOf(indicatorSchema)),
  };
}

function listOf<T>(schema: z.ZodMiniType<T>): z.ZodMiniArray<z.ZodMiniType<T>> {
  return z.array(schema).check(z.minLength(1), z.maxLength(LIST_LIMIT));
}

function unitProblems({ unit, requirement }: Indicator): readonly CheckReport[] {
  if (requirement?.kind !== 'number' || requirement.unit === unit) return [];
  const details = { expected: unit ?? 'none', received: requirement.unit };
  return [{ code: 'unit-mismatch', at: ['requirement', 'unit'], details }];
}

function setProblems(set: CriteriaSetDefinition): readonly CheckReport[] {
  const { criteria, groups = [], monitored = [], validity, supersededFrom } = set;
  const groupIds = new Set(groups.map(({ id }) => id));
  return [
    ...duplicates(groups.map(({ id }, at) => ({ key: id, at: ['groups', at, 'id'] }))),
    ...duplicates(
      criteria.map(({ number }, at) => ({ key: String(number), at: ['criteria', at, 'number'] })),
    ),
    ...duplicates([
      ...criteria.flatMap(idsOf),
      ...monitored.map(({ id }, at) => ({ key: id, at: ['monitored', at, 'id'] })),
    ]),
    ...criteria.flatMap(({ group }, at) =>
      group === undefined || groupIds.has(group)
        ? []
        : [missingMember(group, 'groups', ['criteria', at, 'group'])],
    ),
    ...(supersededFrom === undefined || supersededFrom > validity.from
      ? []
      : [outOfOrder(validity.from, ['supersededFrom'])]),
  ];
}

interface Placed {
  readonly key: string;
  readonly at: NonNullable<CheckReport['at']>;
}

/** The ids of a criterion and its indicators; an only indicator that shares the criterion's id is no second use of it. */
function idsOf(criterion: Criterion, index: number): readonly Placed[] {
  const { id, indicators = [] } = criterion;
  const own: Placed = { key: id, at: ['criteria', index, 'id'] };
  if (indicators.length === 1 && indicators[0]?.id === id) return [own];
  return [
    own,
    ...indicators.map((indicator, at) => ({
      key: indicator.id,
      at: ['criteria', index, 'indicators', at, 'id'],
    })),
  ];
}

function duplicates(placed: readonly Placed[]): readonly CheckReport[] {
  const seen = new Set<string>();
  return placed.flatMap(({ key, at }): readonly CheckReport[] => {
    if (seen.has(key)) return [{ code: 'duplicate', at, details: { key } }];
    seen.add(key);
    return [];
  });
}

function missingMember(key: string, where: string, at: Placed['at']): CheckReport {
  return { code: 'no-such-member', at, details: { key, where } };
}

function outOfOrder(previous: string, at: Placed['at']): CheckReport {
  return { code: 'out-of-order', at, details: { previous } };
}
