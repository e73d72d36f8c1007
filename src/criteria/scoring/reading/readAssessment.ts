import * as z from 'zod/mini';
import {
  deepFreeze,
  lazySchema,
  readParts,
  throwProblems,
  type Problem,
} from '../../../foundation/internal.js';
import type { CriteriaSet } from '../../model/index.js';
import type { Threshold } from '../../thresholds/index.js';
import {
  columnOf,
  makeResolver,
  resolveIndicator,
  yearOf,
  type ResolverOptions,
} from '../../thresholds/resolver.js';
import type { Assessment, Finding } from '../assessment.js';
import { assessmentProblems } from './assessmentProblems.js';
import type { AssessmentReading, Findings } from './assessmentReading.js';
import { assessmentSchema, partialAssessmentSchema } from './assessmentSchema.js';
import { canonicalFinding } from './canonicalFinding.js';
import { contradictions } from './contradictions.js';
import type { MonitoredValue } from '../criteriaScore.js';
import { foundStatusOf, isFoundStatus } from '../judging/foundStatus.js';
import { measuredQuantity } from '../judging/judgeIndicator.js';
import { planOf } from '../plans/plans.js';
import { readPlainly } from './readPlainly.js';
import type { ScoringPlan } from '../plans/scoringPlan.js';

const inputSchema = /* @__PURE__ */ lazySchema(() => z.strictObject({ assessment: assessmentSchema }));

const partialSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ assessment: z.exactOptional(partialAssessmentSchema) }),
);

/**
 * Read an assessment for a set: the plain way where nothing about it is unusual, else with the schema, which finds all that is wrong.
 *
 * @throws MtqgError with all problems, each with the name of the subject.
 */
export function readAssessment(
  set: CriteriaSet,
  assessment: Assessment,
  options: ResolverOptions,
): AssessmentReading {
  const plainly = options.sets.length > 0 ? undefined : readPlainly(set, assessment, options);
  return plainly ?? readFully(set, assessment, options);
}

function readFully(set: CriteriaSet, input: Assessment, options: ResolverOptions): AssessmentReading {
  const assessment = readForm(set, input);
  const { subject, date, year, tally, findings: given = {} } = assessment;
  const column = columnOf(set, assessment);
  const plan = planOf(set, date, year, column, options.refusesUnconfirmed);
  const findings = findingsOf(plan, given);
  const thresholds = thresholdsOf(set, plan, assessment, options);
  throwAll(contradictions(plan, findings, thresholds), assessment);
  return {
    subject: deepFreeze(subject),
    date,
    year: yearOf(assessment),
    column: deepFreeze(column),
    plan,
    findings,
    thresholds,
    tally,
    monitored: deepFreeze(monitoredValues(set, given)),
  };
}

/** What is well-formed is checked against the set, even if a neighbour is not. */
function readForm(set: CriteriaSet, assessment: unknown): Assessment {
  const { value, problems } = readParts(inputSchema, { assessment });
  const sound = value?.assessment ?? readParts(partialSchema, { assessment }).value?.assessment ?? {};
  throwAll([...problems, ...assessmentProblems(set, sound)], sound);
  // Nothing is wrong, so that nothing was left out.
  return sound as Assessment;
}

/** In a table of many, a problem says whose figures it is about. */
function throwAll(problems: readonly Problem[], { subject }: Partial<Assessment>): void {
  throwProblems(
    subject === undefined
      ? problems
      : problems.map((one) => ({ ...one, details: { ...one.details, subject: subject.name } })),
  );
}

function findingsOf(plan: ScoringPlan, given: NonNullable<Assessment['findings']>): Findings {
  const criteria = plan.criteria.map(({ criterion }) => {
    const own = plan.byId.get(criterion.id);
    const found = own?.kind === 'criterion' ? findingOf(given, criterion.id) : undefined;
    if (typeof found === 'boolean') return foundStatusOf(found);
    return isFoundStatus(found) ? found : undefined;
  });
  const indicators = plan.criteria.flatMap((criterion) =>
    criterion.indicators.map(({ indicator }) => findingOf(given, indicator.id)),
  );
  return { criteria, indicators, isEmpty: !Object.keys(given).some((id) => plan.byId.has(id)) };
}

/** Thresholds that depend on what else is given are resolved for each assessment. */
function thresholdsOf(
  set: CriteriaSet,
  { criteria }: ScoringPlan,
  assessment: Assessment,
  options: ResolverOptions,
): readonly (Threshold | undefined)[] {
  const resolver = makeResolver(set, assessment, options);
  return criteria.flatMap(({ criterion, indicators }) =>
    indicators.map(({ indicator, varies, threshold }) =>
      varies ? deepFreeze(resolveIndicator({ set, criterion, indicator }, resolver)) : threshold,
    ),
  );
}

/** What was found under an id, its numbers in canonical text; no inherited member of the record is taken for a finding. */
function findingOf(given: NonNullable<Assessment['findings']>, id: string): Finding | undefined {
  const finding = Object.hasOwn(given, id) ? given[id] : undefined;
  return finding && canonicalFinding(finding);
}

function monitoredValues(
  set: CriteriaSet,
  given: NonNullable<Assessment['findings']>,
): readonly MonitoredValue[] {
  return (set.monitored ?? []).flatMap((indicator) => {
    const found = findingOf(given, indicator.id);
    if (typeof found !== 'object' || !('value' in found)) return [];
    const measured = { value: found.value, ...(found.unit === undefined ? {} : { unit: found.unit }) };
    return [{ id: indicator.id, name: indicator.name, value: measuredQuantity(indicator, measured) }];
  });
}
