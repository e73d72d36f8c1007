import type { CriteriaSet } from '../model/index.js';
import type { CriteriaScore, CriterionScore, CriterionStatus, MissingCriterion } from './criteriaScore.js';
import { countQuantity, sharePercent } from './countQuantities.js';
import { countStatuses } from './countStatuses.js';
import type { JudgedAssessment } from './judgeAssessment.js';
import type { AssessmentReading } from './assessmentReading.js';

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
  const counts = countStatuses(
    criteria.map(({ status }) => status),
    tally,
    countedAs,
  );
  const total = criteria.length;
  const met = Number(counts.met.value);
  const notApplicable = Number(counts['not-applicable'].value);
  const named = criteria.flatMap(missingCriterion);
  return {
    total: countQuantity(total, countedAs),
    counts,
    indicatorCounts: countStatuses(indicatorStatuses(criteria), undefined, 'indicator'),
    sharePercent: sharePercent(met, total),
    metAll: met > 0 && met + notApplicable === total,
    missing: Object.freeze({
      named: Object.freeze(named),
      unnamedCount: countQuantity(total - met - notApplicable - named.length, countedAs),
    }),
  };
}

function indicatorStatuses(criteria: readonly CriterionScore[]): readonly CriterionStatus[] {
  const statuses: CriterionStatus[] = [];
  for (const { indicators } of criteria) for (const { status } of indicators) statuses.push(status);
  return statuses;
}

function missingCriterion({
  id,
  number,
  name,
  status,
  indicators,
}: CriterionScore): readonly MissingCriterion[] {
  if (status === 'met' || status === 'not-named' || status === 'not-applicable') return [];
  const open = indicators.flatMap((one) =>
    one.status === 'met' || one.status === 'not-applicable' ? [] : [one.id],
  );
  return [Object.freeze({ id, number, name, status, indicators: Object.freeze(open) })];
}
