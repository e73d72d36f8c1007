import { Decimal, problemError, quantity, toDecimal } from '../../foundation/index.js';
import type { AssessmentTally } from './assessment.js';
import type { CriterionScore, CriterionStatus, StatusCounts } from './criteriaScore.js';
import type { CountedAs } from '../model/criteriaSet.js';

/**
 * How many criteria stand where. A tally counts what it counts, named or not; what neither it nor a name accounts for is not
 * assessed.
 *
 * @throws MtqgError if more criteria are named than the tally counts (`contradiction`).
 */
export function countStatuses(
  criteria: readonly CriterionScore[],
  tally: AssessmentTally | undefined,
  countedAs: CountedAs,
): StatusCounts {
  const count = (status: CriterionStatus, stated?: AssessmentTally[keyof AssessmentTally]): Decimal => {
    const named = new Decimal(criteria.filter((criterion) => criterion.status === status).length);
    const total = stated === undefined ? named : toDecimal(stated);
    if (named.gt(total)) throw contradiction(`${status}: ${named.toFixed()} > ${total.toFixed()}`);
    return total;
  };
  const met = count('met', tally?.met);
  const basicallyMet = count('basically-met', tally?.basicallyMet);
  const notMet = count('not-met', tally?.notMet);
  const thresholdUnknown = count('threshold-unknown');
  const setByProvince = count('set-by-province');
  const accounted = Decimal.sum(met, basicallyMet, notMet, thresholdUnknown, setByProvince);
  const left = new Decimal(criteria.length).minus(accounted);
  if (left.isNegative()) throw contradiction(`${accounted.toFixed()} > ${String(criteria.length)}`);
  return {
    met: quantity(met, countedAs),
    'basically-met': quantity(basicallyMet, countedAs),
    'not-met': quantity(notMet, countedAs),
    'not-assessed': quantity(left, countedAs),
    'threshold-unknown': quantity(thresholdUnknown, countedAs),
    'set-by-province': quantity(setByProvince, countedAs),
  };
}

function contradiction(what: string): Error {
  return problemError('contradiction', ['assessment', 'tally'], { what });
}
