import * as z from 'zod/mini';
import { deepFreeze, lazySchema, readInput, throwProblems } from '../../foundation/internal.js';
import type { CriteriaSet } from '../model/index.js';
import type { Threshold } from '../thresholds/index.js';
import {
  columnOf,
  makeResolver,
  resolveIndicator,
  yearOf,
  type ResolverOptions,
} from '../thresholds/resolver.js';
import type { Assessment, Finding } from './assessment.js';
import { assessmentProblems, contradictions } from './assessmentProblems.js';
import type { AssessmentReading, Findings } from './assessmentReading.js';
import { assessmentSchema } from './assessmentSchema.js';
import type { MonitoredValue } from './criteriaScore.js';
import { canonicalFinding } from './canonicalFinding.js';
import { measuredQuantity } from './judgeIndicator.js';
import { readPlainly } from './readPlainly.js';
import { planOf } from './plans.js';
import type { ScoringPlan } from './scoringPlan.js';
import { isVerdict, verdictOf } from './verdicts.js';

const inputSchema = /* @__PURE__ */ lazySchema(() => z.strictObject({ assessment: assessmentSchema }));

/**
 * Read an assessment for a set: the plain way where nothing about it is unusual, else with the schema, which finds all that is wrong.
 *
 * @throws MtqgError with all problems.
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
  const { assessment } = readInput(inputSchema, { assessment: input });
  throwProblems(assessmentProblems(set, assessment));
  const { unit, date, year, tally, verdicts = {} } = assessment;
  const column = columnOf(set, assessment);
  const plan = planOf(set, date, year, column, options.refusesUnconfirmed);
  const findings = findingsOf(plan, verdicts);
  const thresholds = thresholdsOf(set, plan, assessment, options);
  throwProblems(contradictions(plan, findings, thresholds));
  return {
    unit: deepFreeze(unit),
    date,
    year: yearOf(assessment),
    column: deepFreeze(column),
    plan,
    findings,
    thresholds,
    tally,
    monitored: deepFreeze(monitoredValues(set, verdicts)),
  };
}

function findingsOf(plan: ScoringPlan, given: NonNullable<Assessment['verdicts']>): Findings {
  const verdicts = plan.criteria.map(({ criterion }) => {
    const own = plan.byId.get(criterion.id);
    const found = own?.kind === 'criterion' ? findingOf(given, criterion.id) : undefined;
    if (typeof found === 'boolean') return verdictOf(found);
    return isVerdict(found) ? found : undefined;
  });
  const indicators = plan.criteria.flatMap((criterion) =>
    criterion.indicators.map(({ indicator }) => findingOf(given, indicator.id)),
  );
  return { verdicts, indicators, isEmpty: !Object.keys(given).some((id) => plan.byId.has(id)) };
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
function findingOf(verdicts: NonNullable<Assessment['verdicts']>, id: string): Finding | undefined {
  const finding = Object.hasOwn(verdicts, id) ? verdicts[id] : undefined;
  return finding && canonicalFinding(finding);
}

function monitoredValues(
  set: CriteriaSet,
  verdicts: NonNullable<Assessment['verdicts']>,
): readonly MonitoredValue[] {
  return (set.monitored ?? []).flatMap((indicator) => {
    const found = findingOf(verdicts, indicator.id);
    if (typeof found !== 'object' || !('value' in found)) return [];
    const measured = { value: found.value, ...(found.unit === undefined ? {} : { unit: found.unit }) };
    return [{ id: indicator.id, name: indicator.name, value: measuredQuantity(indicator, measured) }];
  });
}
