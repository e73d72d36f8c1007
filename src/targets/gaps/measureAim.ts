import { fractionQuantity, isRefusal, type Quantity, type Refusal } from '../../foundation/internal.js';
import { exponentialPace, linearPace } from '../assessments/pace/pathShapes.js';
import type { PaceOnPath } from '../assessments/pace/paceOnPathTypes.js';
import type { LevelProgress } from '../results/levelProgress.js';
import { differenceUnit } from '../units.js';
import { endsOf, lackOf, type Aim } from './aim.js';
import { courseOf, currentOf } from './aimCourse.js';
import { gapRangeOf, ratioRangeOf } from './aimRanges.js';
import { achievedPercent, gapClosedPercent, timeElapsedPercent } from './aimShares.js';
import { withAll } from './known.js';
import { isMetOf, possibleStatusesOf, statusOf } from './status.js';

/** Where an aim stands. */
export type Measured = Pick<
  LevelProgress,
  | 'status'
  | 'isMet'
  | 'possibleStatuses'
  | 'isRobust'
  | 'gap'
  | 'gapRange'
  | 'achievedPercent'
  | 'gapClosedPercent'
  | 'timeElapsedPercent'
  | 'rateRatioRange'
  | 'linear'
>;

/** Where an aim stands: status, gap, what is done of the way and of the time, pace and prospect. */
export function measureAim(aim: Aim): Measured {
  const { current, baseline } = aim;
  const gapRange = isRefusal(current) ? undefined : gapRangeOf(aim, current);
  const rateRatioRange =
    isRefusal(current) || isRefusal(baseline) ? undefined : ratioRangeOf(aim, baseline, current);
  return {
    ...standingOf(aim),
    gap: gapOf(aim),
    ...(gapRange === undefined ? {} : { gapRange }),
    achievedPercent: achievedPercent(aim),
    gapClosedPercent: gapClosedPercent(aim),
    timeElapsedPercent: timeElapsedPercent(aim),
    ...(rateRatioRange === undefined ? {} : { rateRatioRange }),
    linear: linearPace(courseOf(aim)),
  };
}

/** The pace by the same per cent a year. */
export function compoundPaceOf(aim: Aim): PaceOnPath {
  return exponentialPace(courseOf(aim));
}

/** Whether it is met, and whether that holds for all that the figures may stand for. */
export function standingOf(aim: Aim): Pick<Measured, 'status' | 'isMet' | 'possibleStatuses' | 'isRobust'> {
  const possibleStatuses = possibleStatusesOf(aim);
  return {
    status: statusOf(aim),
    isMet: isMetOf(aim),
    possibleStatuses,
    isRobust: possibleStatuses.length === 1 && !possibleStatuses.includes('undetermined'),
  };
}

/** How much is missing. */
export function gapOf(aim: Aim): Quantity | Refusal {
  return withAll([currentOf(aim)], ([{ value }]) =>
    fractionQuantity(lackOf(endsOf(aim), value), differenceUnit(aim.unit)),
  );
}
