import { isUnconfirmed } from '../../thresholds/isUnconfirmed.js';
import type { AssessmentReading } from '../reading/assessmentReading.js';
import type { FoundStatus } from '../assessment.js';
import type { CriterionScore, IndicatorScore } from '../criteriaScore.js';
import { comparedThreshold } from './findingStatus.js';
import { judgeCriterion } from './judgeCriterion.js';
import { judgeIndicator, judgeShort } from './judgeIndicator.js';
import { isFoundStatus } from './foundStatus.js';
import type { CriterionPlan, IndicatorPlan } from '../plans/scoringPlan.js';

/** How the criteria of an assessment came out. */
export interface JudgedAssessment {
  /** All criteria, in the order of the set. */
  readonly criteria: readonly CriterionScore[];
  /** Ids of the indicators whose status was decided by a threshold that is not confirmed. */
  readonly restsOnUnconfirmed: readonly string[];
}

/** Judge all criteria of an assessment. */
export function judgeAssessment(reading: AssessmentReading): JudgedAssessment {
  const { plan, tally, findings } = reading;
  const restsOnUnconfirmed: string[] = [];
  const unnamed = tally === undefined ? 'not-assessed' : 'not-named';
  const criteria: CriterionScore[] = [];
  for (const one of plan.criteria) {
    const { id, number, name } = one.criterion;
    const indicators = judgeIndicators(one, reading, restsOnUnconfirmed);
    const { status: combined, points } = judgeCriterion(one.criterion, indicators);
    const stated = findings.criteria[one.place] ?? combined;
    const status = stated === 'not-assessed' ? unnamed : stated;
    criteria.push(
      Object.freeze(
        points === undefined
          ? { id, number, name, status, indicators }
          : { id, number, name, status, indicators, points },
      ),
    );
  }
  return { criteria: Object.freeze(criteria), restsOnUnconfirmed: Object.freeze(restsOnUnconfirmed) };
}

/** Judge the indicators of a criterion, and note those that rest on something unconfirmed. */
function judgeIndicators(
  { indicators }: CriterionPlan,
  { findings, thresholds }: AssessmentReading,
  unconfirmed: string[],
): readonly IndicatorScore[] {
  const scores: IndicatorScore[] = [];
  for (const one of indicators) {
    const found = findings.indicators[one.place];
    const isPlanned = thresholds === undefined || !one.varies;
    if (isPlanned && isReady(found) && !one.isSettled) {
      scores.push(one.byStatus[found ?? 'not-assessed']);
      continue;
    }
    const score = isPlanned
      ? judgePlanned(one, found)
      : judgeIndicator(one.indicator, thresholds[one.place], found);
    // A status that was found rests on whoever gave it.
    if ((one.holdsUnconfirmed || !isPlanned) && restsOnUnconfirmed(score)) unconfirmed.push(score.id);
    scores.push(score);
  }
  return Object.freeze(scores);
}

/** Judge an indicator by the threshold of the plan. */
function judgePlanned({ indicator, threshold, comparing }: IndicatorPlan, found: Found): IndicatorScore {
  return comparing !== undefined && typeof found === 'object' && 'steps' in found
    ? judgeShort(indicator, comparing.threshold, comparing.prepared, found)
    : judgeIndicator(indicator, threshold, found);
}

type Found = AssessmentReading['findings']['indicators'][number];

/** Whether what was found, or that nothing was, is ready for every score to share. */
function isReady(found: Found): found is FoundStatus | undefined {
  return typeof found !== 'object' && (found === undefined || isFoundStatus(found));
}

/** A status that was found rests on whoever gave it; only what was compared with a threshold rests on the threshold. */
function restsOnUnconfirmed({ threshold, status, value, grade, parts }: IndicatorScore): boolean {
  if (parts?.some(restsOnUnconfirmed) === true) return true;
  const isDecided = status === 'met' || status === 'not-met';
  const isCompared = (value !== undefined || grade !== undefined) && isDecided;
  const rests = isCompared || threshold?.requirement.kind === 'not-applicable';
  return rests && threshold !== undefined && isUnconfirmed(comparedThreshold(threshold));
}
