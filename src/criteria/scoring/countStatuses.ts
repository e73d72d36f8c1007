import { problemError, toDecimal, type Quantity } from '../../foundation/index.js';
import type { AssessmentTally } from './assessment.js';
import { countQuantity } from './countQuantities.js';
import type { CriterionStatus } from './criteriaScore.js';
import { criterionStatuses, statusCode } from './statuses.js';

/** How many things stand where. */
type Counts<U extends Quantity['unit']> = Readonly<Record<CriterionStatus, Quantity<U>>>;

/**
 * How many criteria or indicators stand where. A tally counts what it counts, named or not; what neither it nor a name accounts
 * for is not assessed.
 *
 * @throws MtqgError if more criteria are named than the tally counts (`contradiction`).
 */
export function countStatuses<U extends Quantity['unit']>(
  statuses: readonly (CriterionStatus | 'not-named')[],
  tally: AssessmentTally | undefined,
  unit: U,
): Counts<U> {
  const named = criterionStatuses.map(() => 0);
  for (const status of statuses) {
    if (status === 'not-named') continue;
    const code = statusCode(status);
    named[code] = (named[code] ?? 0) + 1;
  }
  const counts = tally === undefined ? named : withTally(named, tally, statuses.length);
  const count = (status: CriterionStatus): Quantity<U> =>
    countQuantity(counts[statusCode(status)] ?? 0, unit);
  return Object.freeze({
    met: count('met'),
    'basically-met': count('basically-met'),
    'not-met': count('not-met'),
    'not-assessed': count('not-assessed'),
    'threshold-unknown': count('threshold-unknown'),
    'set-by-province': count('set-by-province'),
    'set-by-ministry': count('set-by-ministry'),
    'not-applicable': count('not-applicable'),
  });
}

function withTally(named: readonly number[], tally: AssessmentTally, whole: number): readonly number[] {
  const counts = [...named];
  const stated = [
    ['met', tally.met],
    ['basically-met', tally.basicallyMet],
    ['not-met', tally.notMet],
  ] as const;
  for (const [status, given] of stated) {
    const code = statusCode(status);
    const ofNamed = named[code] ?? 0;
    const total = given === undefined ? ofNamed : toDecimal(given).toNumber();
    if (ofNamed > total) throw contradiction(`${status}: ${ofNamed} > ${total}`);
    counts[code] = total;
  }
  const open = statusCode('not-assessed');
  const accounted = counts.reduce((sum, count, code) => (code === open ? sum : sum + count), 0);
  if (accounted > whole) throw contradiction(`${accounted} > ${whole}`);
  counts[open] = whole - accounted;
  return counts;
}

function contradiction(what: string): Error {
  return problemError('contradiction', ['assessment', 'tally'], { what });
}
