import type { Assessment, MeasuredValue, Verdict } from './assessment.js';
import type { CriterionScore, CriterionStatus, IndicatorScore } from './criteriaScore.js';
import type { Criterion } from '../model/criteriaSet.js';
import { judgeIndicator } from './judgeIndicator.js';

/** A criterion is met if all its indicators are; the first of these that any indicator has decides otherwise. */
const DECIDING = [
  'not-met',
  'not-assessed',
  'threshold-unknown',
  'set-by-province',
  'basically-met',
] as const satisfies readonly CriterionStatus[];

/** What an assessment says of an id; no inherited member of the record is taken for an entry. */
export function entryOf(verdicts: Assessment['verdicts'], id: string): Verdict | MeasuredValue | undefined {
  return verdicts !== undefined && Object.hasOwn(verdicts, id) ? verdicts[id] : undefined;
}

/**
 * Where a criterion stands: as its own verdict says, else as its indicators make it.
 *
 * @param criterion - The criterion.
 * @param verdicts - What was found, by id.
 * @param unnamed - The status of what nobody says anything about.
 */
export function judgeCriterion(
  criterion: Criterion,
  verdicts: Assessment['verdicts'],
  unnamed: 'not-assessed' | 'not-named',
): CriterionScore {
  const { id, number, name } = criterion;
  const indicators = (criterion.indicators ?? []).map((indicator) =>
    judgeIndicator(indicator, entryOf(verdicts, indicator.id)),
  );
  const own = entryOf(verdicts, id);
  const status = typeof own === 'string' ? own : combinedStatus(indicators);
  return { id, number, name, status: status === 'not-assessed' ? unnamed : status, indicators };
}

/** Where a criterion stands by its indicators alone. */
export function combinedStatus(indicators: readonly IndicatorScore[]): CriterionStatus {
  if (indicators.length === 0) return 'not-assessed';
  return DECIDING.find((status) => indicators.some((indicator) => indicator.status === status)) ?? 'met';
}
