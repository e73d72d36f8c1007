import { toDecimal, type Problem, type ProblemCode } from '../../foundation/internal.js';
import type { CriteriaSet } from '../model/index.js';
import { circumstanceProblems } from '../thresholds/circumstanceProblems.js';
import type { Threshold } from '../thresholds/index.js';
import type { Assessment } from './assessment.js';
import type { Findings } from './assessmentReading.js';
import { formsOf } from './findingForms.js';
import { findingProblems } from './findingProblems.js';
import { judgeCriterion } from './judgeCriterion.js';
import { judgeIndicator } from './judgeIndicator.js';
import type { ScoringPlan } from './scoringPlan.js';

/** Everything in which an assessment does not fit a set, but for contradictions, which need its thresholds. */
export function assessmentProblems(set: CriteriaSet, assessment: Assessment): readonly Problem[] {
  const { unit, set: madeFor, verdicts = {}, tally } = assessment;
  return [
    ...(unit.level === set.level ? [] : [problem('not-one-of', ['unit', 'level'], { allowed: set.level })]),
    ...(madeFor === undefined || madeFor === set.id
      ? []
      : [problem('not-one-of', ['set'], { allowed: set.id })]),
    ...circumstanceProblems(set, assessment, 'assessment'),
    ...verdictProblems(set, verdicts),
    ...(tally === undefined ? [] : tallyProblems(set, tally)),
  ];
}

function verdictProblems(
  set: CriteriaSet,
  verdicts: NonNullable<Assessment['verdicts']>,
): readonly Problem[] {
  const criteria = new Map(set.criteria.map((criterion) => [criterion.id, criterion]));
  const monitored = new Map((set.monitored ?? []).map((indicator) => [indicator.id, indicator]));
  const indicators = new Map([
    ...set.criteria.flatMap(({ indicators: own = [] }) => own.map((one) => [one.id, one] as const)),
    ...monitored,
  ]);
  return Object.entries(verdicts).flatMap(([id, finding]): readonly Problem[] => {
    const at = ['verdicts', id];
    const indicator = indicators.get(id);
    if (indicator !== undefined) {
      // What is only watched has nothing to meet.
      return monitored.has(id) && typeof finding !== 'object'
        ? [problem('wrong-type', at, { expected: 'object' })]
        : findingProblems(finding, formsOf(indicator), at);
    }
    if (!criteria.has(id)) return [problem('no-such-member', at, { key: id, where: set.id })];
    return typeof finding !== 'object' && finding !== 'not-applicable'
      ? []
      : [problem('not-one-of', at, { allowed: 'met, basically-met, not-met' })];
  });
}

/** A criterion cannot be met while its indicators make it fail, nor fail while they make it met. */
export function contradictions(
  { criteria }: ScoringPlan,
  { verdicts, indicators: findings }: Findings,
  thresholds: readonly (Threshold | undefined)[],
): readonly Problem[] {
  return criteria.flatMap(({ place, criterion, indicators }) => {
    const verdict = verdicts[place];
    if (verdict === undefined || indicators.every((one) => findings[one.place] === undefined)) return [];
    const scores = indicators.map((one) =>
      judgeIndicator(one.indicator, thresholds[one.place], findings[one.place]),
    );
    const { status } = judgeCriterion(criterion, scores);
    // Basically met is not met.
    const isFailed = status === 'not-met' || status === 'basically-met';
    const isOpposed = (verdict === 'met' && isFailed) || (verdict === 'not-met' && status === 'met');
    if (!isOpposed) return [];
    const { id } = criterion;
    const named = scores.map((one) => `${one.id} ${one.status}`).join(', ');
    return [problem('contradiction', ['verdicts', id], { what: `${id} ${verdict}; ${named}` })];
  });
}

function tallyProblems(set: CriteriaSet, tally: NonNullable<Assessment['tally']>): readonly Problem[] {
  const { met, basicallyMet = 0, notMet = 0 } = tally;
  const part = toDecimal(met).plus(toDecimal(basicallyMet)).plus(toDecimal(notMet));
  const whole = set.criteria.length;
  return part.gt(whole)
    ? [problem('part-exceeds-whole', ['tally'], { part: part.toFixed(), whole: String(whole) })]
    : [];
}

function problem(code: ProblemCode, at: readonly (string | number)[], details: Problem['details']): Problem {
  return { code, path: ['assessment', ...at], details };
}
