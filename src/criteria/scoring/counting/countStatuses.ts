import { problemError, toDecimal, type Quantity } from '../../../foundation/internal.js';
import type { AssessmentTally } from '../assessment.js';
import { countQuantity } from './countQuantities.js';
import type { CriterionStatus } from '../criteriaScore.js';

/** A number for each status. */
type Numbers = Record<CriterionStatus, number>;

/** Anything that is counted by its status. */
interface Counted {
  readonly status: CriterionStatus | 'not-named';
}

/**
 * How many criteria or indicators stand where. A tally counts what it counts, named or not; what neither it nor a name accounts
 * for is not assessed.
 *
 * @param groups - The criteria in one group, or the indicators of each criterion.
 * @param tally - What is counted without names.
 * @param unit - What is counted.
 * @throws MtqgError if more criteria are named than the tally counts (`contradiction`).
 */
export function countStatuses<U extends Quantity['unit']>(
  groups: readonly (readonly Counted[])[],
  tally: AssessmentTally | undefined,
  unit: U,
): Readonly<Record<CriterionStatus, Quantity<U>>> {
  const counts: Numbers = {
    met: 0,
    'basically-met': 0,
    'not-met': 0,
    'not-assessed': 0,
    'threshold-unknown': 0,
    'set-by-province': 0,
    'set-by-ministry': 0,
    'not-applicable': 0,
  };
  // Most are met, and counting them apart is the fastest.
  let met = 0;
  let whole = 0;
  for (const group of groups) {
    whole += group.length;
    for (const { status } of group) {
      if (status === 'met') met += 1;
      else if (status !== 'not-named') counts[status] += 1;
    }
  }
  counts.met = met;
  if (tally !== undefined) addTally(counts, tally, whole);
  return Object.freeze({
    met: countQuantity(counts.met, unit),
    'basically-met': countQuantity(counts['basically-met'], unit),
    'not-met': countQuantity(counts['not-met'], unit),
    'not-assessed': countQuantity(counts['not-assessed'], unit),
    'threshold-unknown': countQuantity(counts['threshold-unknown'], unit),
    'set-by-province': countQuantity(counts['set-by-province'], unit),
    'set-by-ministry': countQuantity(counts['set-by-ministry'], unit),
    'not-applicable': countQuantity(counts['not-applicable'], unit),
  });
}

function addTally(counts: Numbers, tally: AssessmentTally, whole: number): void {
  const stated = [
    ['met', tally.met],
    ['basically-met', tally.basicallyMet],
    ['not-met', tally.notMet],
  ] as const;
  for (const [status, given] of stated) {
    if (given === undefined) continue;
    const total = toDecimal(given).toNumber();
    if (counts[status] > total) throw contradiction(`${status}: ${counts[status]} > ${total}`);
    counts[status] = total;
  }
  counts['not-assessed'] = 0;
  const accounted = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (accounted > whole) throw contradiction(`${accounted} > ${whole}`);
  counts['not-assessed'] = whole - accounted;
}

function contradiction(what: string): Error {
  return problemError('contradiction', ['assessment', 'tally'], { what });
}
