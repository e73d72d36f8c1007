import type { Locale, Problem } from '../../../foundation/internal.js';
import type { Threshold } from '../../thresholds/index.js';
import { assessmentProblem, opposed } from './assessmentProblem.js';
import type { Findings } from './assessmentReading.js';
import type { CriterionStatus } from '../criteriaScore.js';
import { judgeCriterion } from '../judging/judgeCriterion.js';
import { judgeIndicator } from '../judging/judgeIndicator.js';
import type { ScoringPlan } from '../plans/scoringPlan.js';
import { statusNames } from '../counting/statusNames.js';

/** A criterion cannot be met while its indicators make it fail, nor fail while they make it met. */
export function contradictions(
  plan: ScoringPlan,
  findings: Findings,
  thresholds: readonly (Threshold | undefined)[],
): readonly Problem[] {
  return plan.criteria.flatMap(({ place, criterion, indicators }) => {
    const found = findings.criteria[place];
    if (found === undefined || indicators.every((one) => findings.indicators[one.place] === undefined))
      return [];
    const scores = indicators.map((one) =>
      judgeIndicator(one.indicator, thresholds[one.place], findings.indicators[one.place]),
    );
    if (!isOpposed(found, judgeCriterion(criterion, scores).status)) return [];
    return [
      assessmentProblem(
        'contradiction',
        ['findings', criterion.id],
        opposedStatuses(criterion.id, found, scores),
      ),
    ];
  });
}

/** Whether what was found of a criterion is the opposite of what its indicators say; basically met is not met. */
export function isOpposed(found: CriterionStatus, status: CriterionStatus): boolean {
  const isFailed = status === 'not-met' || status === 'basically-met';
  return (found === 'met' && isFailed) || (found === 'not-met' && status === 'met');
}

/** What was found of a criterion, and where its indicators stand instead. */
export function opposedStatuses(
  id: string,
  found: CriterionStatus,
  indicators: readonly { readonly id: string; readonly status: CriterionStatus }[],
): Problem['details'] {
  // What is open contradicts nothing; where no indicator fails by itself, all of them together do.
  const failed = indicators.filter(({ status }) => status === 'not-met' || status === 'basically-met');
  const against = found === 'met' && failed.length > 0 ? failed : indicators;
  const named = (locale: Locale): string =>
    against.map((one) => `${one.id} ${statusNames[one.status][locale]}`).join(', ');
  return opposed(
    `tiêu chí ${id} ${statusNames[found].vi} nhưng chỉ tiêu ${named('vi')}`,
    `criterion ${id} ${statusNames[found].en}, but indicator ${named('en')}`,
  );
}
