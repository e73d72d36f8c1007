import type { CriteriaSet } from '../../model/index.js';
import type { AssessmentReading } from '../reading/assessmentReading.js';
import { countQuantity, sharePercent } from '../counting/countQuantities.js';
import { countStatuses } from '../counting/countStatuses.js';
import type { CriteriaScore, CriterionScore, MissingCriterion } from '../criteriaScore.js';
import type { JudgedAssessment } from './judgeAssessment.js';

/** The counts of a score, and what is missing. */
export type ScoreTally = Pick<
  CriteriaScore,
  'total' | 'counts' | 'indicatorCounts' | 'sharePercent' | 'metAll' | 'missing'
>;

/** Count what stands where, and list what is missing to the whole set. */
export function tallyScore(
  { countedAs = 'criterion' }: Pick<CriteriaSet, 'countedAs'>,
  { tally }: Pick<AssessmentReading, 'tally'>,
  { criteria }: JudgedAssessment,
): ScoreTally {
  const counts = countStatuses([criteria], tally, countedAs);
  const total = criteria.length;
  const met = Number(counts.met.value);
  const notApplicable = Number(counts['not-applicable'].value);
  const named = missingCriteria(criteria);
  return {
    total: countQuantity(total, countedAs),
    counts,
    indicatorCounts: countStatuses(
      criteria.map(({ indicators }) => indicators),
      undefined,
      'indicator',
    ),
    sharePercent: sharePercent(met, total),
    metAll: met > 0 && met + notApplicable === total,
    missing: Object.freeze({
      named,
      unnamedCount: countQuantity(total - met - notApplicable - named.length, countedAs),
    }),
  };
}

function missingCriteria(criteria: readonly CriterionScore[]): readonly MissingCriterion[] {
  const missing: MissingCriterion[] = [];
  for (const { id, number, name, status, indicators } of criteria) {
    if (status === 'met' || status === 'not-named' || status === 'not-applicable') continue;
    const lacking: string[] = [];
    for (const one of indicators)
      if (one.status !== 'met' && one.status !== 'not-applicable') lacking.push(one.id);
    missing.push(Object.freeze({ id, number, name, status, indicators: Object.freeze(lacking) }));
  }
  return Object.freeze(missing);
}
