import { compareFractions, isRefusal, type Fraction } from '../../foundation/internal.js';
import type { Course, Located } from '../assessments/pace/paceOnPath.js';
import { endsOf, goalOf, holds, valueOf, type Aim } from './aim.js';
import { missing } from './known.js';

/** The latest level as a number, with its year. */
export function currentOf({ current }: Aim): Located {
  if (isRefusal(current)) return current;
  const { year, value } = current;
  return value === undefined ? missing('observations') : { year, value };
}

function baselineOf({ baseline }: Aim): Located {
  if (isRefusal(baseline)) return baseline;
  const { year, value } = baseline;
  if (value === undefined) return missing('baseline');
  return year === undefined ? missing('baseline.year') : { year, value };
}

/** The way of an aim: from where, to where, and where it stands. */
export function courseOf(aim: Aim): Course {
  const ends = endsOf(aim);
  const current = valueOf(aim.current);
  const { goal, way } = goalOf(ends, valueOf(aim.baseline), current);
  const nearest = nextGoal(aim);
  return {
    baseline: baselineOf(aim),
    current: currentOf(aim),
    target: aim.year === undefined ? missing('target.year') : { year: aim.year, value: goal },
    ...(aim.year === undefined || compareFractions(nearest, goal) === 0
      ? {}
      : { wayBack: { year: aim.year, value: nearest } }),
    way,
    unit: aim.unit,
    isMet: current !== undefined && holds(ends, aim.isStrict, current),
  };
}

/** The end of a range that is to be reached from now on: the one that is near, whichever was to be reached at first. */
export function nextGoal(aim: Aim): Fraction {
  return goalOf(endsOf(aim), undefined, valueOf(aim.current)).goal;
}
