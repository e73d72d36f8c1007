import { problemError, toDecimal, type Quantity } from '../../foundation/index.js';
import type { AssessmentTally } from './assessment.js';
import { countQuantity } from './countQuantities.js';
import type { CriterionStatus } from './criteriaScore.js';
import { statusCode } from './statuses.js';

/** How many things stand where. */
type Counts<U extends Quantity['unit']> = Readonly<Record<CriterionStatus, Quantity<U>>>;

/**
 * How many criteria or indicators stand where. A tally counts what it counts, named or not; what neither it nor a name accounts
 * for is not assessed.
 *
 * @throws MtqgError if more criteria are named than the tally counts (`contradiction`).
 */
export function countStatuses<U extends Quantity['unit']>(
  scores: readonly { readonly status: CriterionStatus | 'not-named' }[],
  tally: AssessmentTally | undefined,
  unit: U,
): Counts<U> {
  const named = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const { status } of scores) {
    if (status === 'not-named') continue;
    const code = statusCode(status);
    named[code] = (named[code] ?? 0) + 1;
  }
  const counts = tally === undefined ? named : withTally(named, tally, scores.length);
  return Object.freeze({
    met: countQuantity(counts[1] ?? 0, unit),
    'basically-met': countQuantity(counts[2] ?? 0, unit),
    'not-met': countQuantity(counts[7] ?? 0, unit),
    'not-assessed': countQuantity(counts[6] ?? 0, unit),
    'threshold-unknown': countQuantity(counts[5] ?? 0, unit),
    'set-by-province': countQuantity(counts[3] ?? 0, unit),
    'set-by-ministry': countQuantity(counts[4] ?? 0, unit),
    'not-applicable': countQuantity(counts[0] ?? 0, unit),
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
