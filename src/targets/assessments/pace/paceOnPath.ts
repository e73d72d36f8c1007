import {
  addFractions,
  baselineEqualsTargetRefusal,
  baselineMetRefusal,
  divideFractions,
  fraction,
  periodNotStartedRefusal,
  subtractFractions,
  targetDatePastRefusal,
  targetNotApproachedRefusal,
  zeroDenominatorRefusal,
  type Fraction,
  type Measure,
  type Refusal,
} from '../../../foundation/internal.js';
import { differenceUnit } from '../../units.js';
import { withAll } from '../../gaps/known.js';
import { figureOf, ifFound, type Found } from '../methods/outcome.js';
import { signed, signOf, ZERO, type LevelPoint } from '../levels/rates.js';
import type { PaceOnPath } from './paceOnPathTypes.js';

/** A level with its year, or why there is none. */
export type Located = LevelPoint | Refusal;

/** Where things stood, stand and shall stand; 1 where more is better, −1 where less is. */
export interface Course {
  readonly baseline: Located;
  readonly current: Located;
  readonly target: Located;
  readonly way: number;
  readonly unit: Measure;
  /** What is to be reached from now on, where the far end of a range has been passed. */
  readonly wayBack?: Located;
  /** Whether the target is met: being at it or beyond it does not always tell. */
  readonly isMet: boolean;
}

/** The yearly change that leads from one level to another, for a way of some shape. */
export type Rate = (from: LevelPoint, to: LevelPoint) => Found;

/** How a way of some shape is measured. */
export interface OfShape {
  readonly figure: (rate: Found) => PaceOnPath['observedRate'];
  readonly rate: Rate;
  /** Where the pace leads by the year of the target. */
  readonly projected: Among;
  /** The years from today to the target, on the way to it. */
  readonly years: Among;
}

/** What is made of three levels. */
export type Among = (baseline: LevelPoint, current: LevelPoint, target: LevelPoint) => Found;

/** Pace and prospect on a way of some shape. */
export function paceOf(course: Course, { figure, rate, projected, years }: OfShape): PaceOnPath {
  const { baseline, current, target, way, unit, isMet } = course;
  const between = (from: Located, to: Located, compute: Rate): Found =>
    withAll([from, to], ([start, end]) =>
      start.year < end.year ? compute(start, end) : periodNotStartedRefusal,
    );
  const observed = between(baseline, current, rate);
  const required = between(baseline, target, rate);
  const directedFrom = (from: LevelPoint, to: LevelPoint) =>
    signOf(signed(subtractFractions(to.value, from.value), way));
  const needed = isMet
    ? ZERO
    : withAll([current, course.wayBack ?? target], ([now, goal]) =>
        now.year >= goal.year ? targetDatePastRefusal : rate(now, goal),
      );
  const change = withAll([baseline, current], ([start, now]) => fraction(BigInt(directedFrom(start, now))));
  const lead = withAll([current, target], ([now, goal]) => fraction(BigInt(directedFrom(now, goal))));
  const all = (compute: Among): Found =>
    ifFound(observed, () =>
      withAll([baseline, current, target], ([start, now, goal]) => compute(start, now, goal)),
    );
  const end = all(projected);
  const factor = (): Found => over(needed, observed, zeroDenominatorRefusal);
  return {
    observedRate: figure(observed),
    requiredRate: figure(required),
    rateRatio: figureOf(
      withAll([baseline, target], ([start, goal]) =>
        directedFrom(start, goal) < 0
          ? baselineMetRefusal
          : over(observed, required, baselineEqualsTargetRefusal),
      ),
      'times',
    ),
    neededRate: figure(needed),
    accelerationFactor: figureOf(
      isMet ? ZERO : unlessSign(change, -1, () => unlessSign(lead, -1, factor)),
      'times',
    ),
    projected: figureOf(end, unit),
    projectedGap: figureOf(
      ifFound(end, (reached) =>
        withAll([target], ([goal]) => signed(subtractFractions(goal.value, reached), way)),
      ),
      differenceUnit(unit),
    ),
    projectedYear: figureOf(
      unlessSign(change, -1, () =>
        unlessSign(change, 0, () =>
          ifFound(all(years), (ahead) =>
            withAll([current], ([now]) => addFractions(fraction(BigInt(now.year)), ahead)),
          ),
        ),
      ),
      'year',
    ),
  };
}

/** What is computed of a way that does not go so; of one that does, that it does not get there. */
function unlessSign(change: Found, sign: number, compute: () => Found): Found {
  return ifFound(change, (found) => (signOf(found) === sign ? targetNotApproachedRefusal : compute()));
}

function over(part: Found, whole: Found, ofZero: Exclude<Found, Fraction>): Found {
  return ifFound(part, (above) =>
    ifFound(whole, (below) => (signOf(below) === 0 ? ofZero : divideFractions(above, below))),
  );
}
