import {
  baselineEqualsTargetRefusal,
  baselineMetRefusal,
  boundsOf,
  compareFractions,
  divideFractions,
  fraction,
  fractionQuantity,
  isRefusal,
  multiplyFractions,
  noShareOfTargetRefusal,
  periodNotStartedRefusal,
  range,
  signChangeRefusal,
  subtractFractions,
  zeroDenominatorRefusal,
  type Fraction,
  type Quantity,
  type Range,
  type Refusal,
} from '../../foundation/internal.js';
import { exponentialPace, linearPace, type Course, type Located } from '../assessments/paceOnPath.js';
import { signed, signOf } from '../assessments/rates.js';
import type { Spanned } from '../observing/span.js';
import type { PaceOnPath } from '../assessments/paceOnPathTypes.js';
import type { LevelProgress } from '../targetGapResult.js';
import { differenceUnit } from '../units.js';
import {
  endsOf,
  goalOf,
  holds,
  lackOf,
  sideOf,
  valueOf,
  type Aim,
  type EarlierPoint,
  type FoundLevel,
} from './aim.js';
import { missing, withAll } from './known.js';
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

function courseOf(aim: Aim): Course {
  const ends = endsOf(aim);
  const current = valueOf(aim.current);
  const { goal, way } = goalOf(ends, valueOf(aim.baseline), current);
  const nearest = nextGoal(aim);
  return {
    baseline: baselineOf(aim),
    current: currentOf(aim),
    target: aim.year === undefined ? missing('target.year') : { year: aim.year, value: goal },
    ...(aim.year === undefined || nearest === undefined || compareFractions(nearest, goal) === 0
      ? {}
      : { wayBack: { year: aim.year, value: nearest } }),
    way,
    unit: aim.unit,
    isMet: current !== undefined && holds(ends, aim.isStrict, current),
  };
}

/** The end of a range that is to be reached from now on: the one that is near, whichever was to be reached at first. */
export function nextGoal(aim: Aim): Fraction | undefined {
  const current = valueOf(aim.current);
  return current === undefined ? undefined : goalOf(endsOf(aim), undefined, current).goal;
}

function gapRangeOf(aim: Aim, { lower, upper }: FoundLevel): Range | undefined {
  if (compareFractions(lower, upper) === 0) return undefined;
  const ends = endsOf(aim);
  const crosses = sideOf(ends, lower) !== sideOf(ends, upper);
  const lacks = [lackOf(ends, lower), lackOf(ends, upper), ...(crosses ? [fraction(0n)] : [])];
  return rangeOf(lacks, differenceUnit(aim.unit));
}

function rangeOf<M extends Quantity['unit']>(values: readonly Fraction[], unit: M): Range<M> {
  const sorted = [...values].sort(compareFractions);
  return range(boundsOf({ lower: sorted[0] as Fraction, upper: sorted.at(-1) as Fraction }), unit);
}

/** What the pace may be, as a multiple of what is required, where the figures are uncertain. */
function ratioRangeOf(aim: Aim, baseline: EarlierPoint, current: FoundLevel): Range<'times'> | undefined {
  const { year } = aim;
  const from = baseline.year;
  const isExact = [baseline, current].every(({ lower, upper }) => compareFractions(lower, upper) === 0);
  if (isExact || year === undefined || from === undefined || current.year <= from) return undefined;
  const { goal, way } = goalOf(endsOf(aim), baseline.value, current.value);
  const corners = bothEnds(baseline).flatMap((start) => bothEnds(current).map((now) => ({ start, now })));
  if (corners.some(({ start }) => signOf(signed(subtractFractions(goal, start), way)) <= 0)) return undefined;
  const time = fraction(BigInt(year - from), BigInt(current.year - from));
  return rangeOf(
    corners.map(({ start, now }) =>
      multiplyFractions(divideFractions(subtractFractions(now, start), subtractFractions(goal, start)), time),
    ),
    'times',
  );
}

function bothEnds({ lower, upper }: Spanned): readonly Fraction[] {
  return [lower, upper];
}

/** The present level as a percentage of the target: of a level to be reached, not of one to stay under, nor of a range. */
function achievedPercent(aim: Aim): Quantity<'percent'> | Refusal {
  const { direction } = aim;
  const { lower } = endsOf(aim);
  if (lower === undefined || direction === 'between' || lower.numerator < 0n) return noShareOfTargetRefusal;
  if (lower.numerator === 0n) return zeroDenominatorRefusal;
  return withAll([currentOf(aim)], ([{ value }]) =>
    value.numerator < 0n ? signChangeRefusal : percentQuantity(value, lower),
  );
}

function gapClosedPercent(aim: Aim): Quantity<'percent'> | Refusal {
  const baseline = isRefusal(aim.baseline) ? aim.baseline : (aim.baseline.value ?? missing('baseline'));
  return withAll([currentOf(aim), baseline], ([{ value }, start]) => {
    const { goal, way } = goalOf(endsOf(aim), start, value);
    const distance = subtractFractions(goal, start);
    const sign = signOf(signed(distance, way));
    if (sign === 0) return baselineEqualsTargetRefusal;
    return sign < 0 ? baselineMetRefusal : percentQuantity(subtractFractions(value, start), distance);
  });
}

function timeElapsedPercent(aim: Aim): Quantity<'percent'> | Refusal {
  const target = aim.year === undefined ? missing('target.year') : aim.year;
  const baseline = isRefusal(aim.baseline) ? aim.baseline : (aim.baseline.year ?? missing('baseline.year'));
  return withAll([aim.current, baseline, target], ([now, from, to]) =>
    to <= from || now.year < from
      ? periodNotStartedRefusal
      : fractionQuantity(fraction(BigInt(100 * (now.year - from)), BigInt(to - from)), 'percent'),
  );
}

/** One number as a percentage of another that is not zero. */
export function percentQuantity(part: Fraction, whole: Fraction): Quantity<'percent'> {
  return fractionQuantity(multiplyFractions(divideFractions(part, whole), fraction(100n)), 'percent');
}
