import type { Threshold } from '../thresholds/index.js';
import { isUnconfirmed } from '../thresholds/isUnconfirmed.js';
import type { CriterionScore, IndicatorScore } from './criteriaScore.js';
import { judgeCriterion } from './judgeCriterion.js';
import { judgeIndicator } from './judgeIndicator.js';
import type { AssessmentReading, CriterionReading } from './assessmentReading.js';

/** How the criteria of an assessment came out. */
export interface JudgedAssessment {
  /** All criteria, in the order of the set. */
  readonly criteria: readonly CriterionScore[];
  /** Ids of the indicators whose status was decided by a threshold that is not confirmed. */
  readonly restsOnUnconfirmed: readonly string[];
}

/** Judge all criteria of an assessment. */
export function judgeAssessment({ criteria, tally }: AssessmentReading): JudgedAssessment {
  const restsOnUnconfirmed: string[] = [];
  const unnamed = tally === undefined ? 'not-assessed' : 'not-named';
  const judged = criteria.map((reading) => judge(reading, unnamed, restsOnUnconfirmed));
  return { criteria: Object.freeze(judged), restsOnUnconfirmed: Object.freeze(restsOnUnconfirmed) };
}

function judge(
  { plan, verdict, findings, thresholds }: CriterionReading,
  unnamed: 'not-assessed' | 'not-named',
  unconfirmed: string[],
): CriterionScore {
  const { id, number, name } = plan.criterion;
  const indicators = plan.indicators.map((one, index) => {
    const threshold = thresholds === undefined ? one.threshold : thresholds[index];
    const score = judgeIndicator(one.indicator, threshold, findings[index]);
    if (restsOnUnconfirmed(score)) unconfirmed.push(score.id);
    return score;
  });
  Object.freeze(indicators);
  const { status: combined, points } = judgeCriterion(plan.criterion, indicators);
  const status = verdict ?? combined;
  const stated = status === 'not-assessed' ? unnamed : status;
  return Object.freeze(
    points === undefined
      ? { id, number, name, status: stated, indicators }
      : { id, number, name, status: stated, indicators, points },
  );
}

/** A verdict rests on whoever gave it; only what was compared with a threshold rests on the threshold. */
function restsOnUnconfirmed({ threshold, status, value, grade, parts }: IndicatorScore): boolean {
  if (threshold === undefined) return false;
  if (parts?.some(restsOnUnconfirmed) === true) return true;
  const isDecided = status === 'met' || status === 'not-met';
  const isCompared = (value !== undefined || grade !== undefined) && isDecided;
  return (isCompared || status === 'not-applicable') && isUnconfirmed(compared(threshold));
}

/** What a value was compared with: the whole of nested shares, or what applies if there is any. */
function compared(threshold: Threshold): Threshold {
  const { requirement } = threshold;
  if (requirement.kind === 'of-which') return compared(requirement.whole);
  return requirement.kind === 'if-any' ? compared(requirement.then) : threshold;
}
