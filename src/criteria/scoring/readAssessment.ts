import * as z from 'zod/mini';
import { readInput, throwProblems } from '../../foundation/index.js';
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
import type { AssessmentReading, CriterionReading } from './assessmentReading.js';
import { assessmentSchema } from './assessmentSchema.js';
import type { MonitoredValue } from './criteriaScore.js';
import { measuredQuantity } from './judgeIndicator.js';
import { readPlainly } from './readPlainly.js';
import { planOf, type CriterionPlan } from './scoringPlan.js';

const inputSchema = /* @__PURE__ */ (() => z.strictObject({ assessment: assessmentSchema }))();

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
  const plan = planOf(
    set,
    {
      date,
      ...(year === undefined ? {} : { year }),
      ...(column?.kind === 'column' ? { column: column.id } : {}),
    },
    options,
  );
  const criteria = plan.criteria.map((criterion) => ({
    plan: criterion,
    verdict: verdictOf(criterion, verdicts),
    findings: criterion.indicators.map(({ indicator }) => findingOf(verdicts, indicator.id)),
    thresholds: thresholdsOf(set, criterion, assessment, options),
  }));
  throwProblems(contradictions(criteria));
  return {
    unit,
    date,
    year: yearOf(assessment),
    column,
    criteria,
    tally,
    isEmpty: Object.keys(verdicts).length === 0,
    monitored: monitoredValues(set, verdicts),
  };
}

/** Thresholds that depend on what else is given are resolved for each assessment. */
function thresholdsOf(
  set: CriteriaSet,
  { criterion, indicators }: CriterionPlan,
  assessment: Assessment,
  options: ResolverOptions,
): readonly (Threshold | undefined)[] {
  return indicators.map(({ indicator, varies, threshold }) =>
    varies
      ? resolveIndicator({ set, criterion, indicator }, makeResolver(set, assessment, options))
      : threshold,
  );
}

function verdictOf(
  { criterion, isIndicator }: CriterionPlan,
  verdicts: NonNullable<Assessment['verdicts']>,
): CriterionReading['verdict'] {
  const own = isIndicator ? undefined : findingOf(verdicts, criterion.id);
  return typeof own === 'string' ? own : undefined;
}

/** What was found under an id; no inherited member of the record is taken for a finding. */
export function findingOf(verdicts: NonNullable<Assessment['verdicts']>, id: string): Finding | undefined {
  return Object.hasOwn(verdicts, id) ? verdicts[id] : undefined;
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
