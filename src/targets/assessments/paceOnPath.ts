import {
  addFractions,
  baselineEqualsTargetRefusal,
  baselineMetRefusal,
  divideFractions,
  fraction,
  fractionOf,
  multiplyFractions,
  subtractFractions,
  targetDatePastRefusal,
  targetNotApproachedRefusal,
  zeroDenominatorRefusal,
  zeroEndpointRefusal,
  zeroTargetRefusal,
  type Fraction,
  type Measure,
} from '../../foundation/internal.js';
import { resultDecimal, workingDecimal } from '../../poverty/internal.js';
import { differenceUnit, perYearUnit } from '../units.js';
import { figureOf, ifFound, rateFigure, type Found } from './outcome.js';
import { compoundChange, rootOf, signed, signOf, ZERO, type LevelPoint } from './rates.js';
import type { PaceOnPath } from './targetPaceTypes.js';

/** Where things stood, stand and shall stand; 1 where more is better, −1 where less is. */
export interface Course {
  readonly baseline: LevelPoint;
  readonly current: LevelPoint;
  readonly target: LevelPoint;
  readonly way: number;
  readonly unit: Measure;
}

/** The yearly change that leads from one level to another, for a way of some shape. */
type Rate = (from: LevelPoint, to: LevelPoint) => Found;

/** Pace and prospect by the same amount a year. */
export function linearPace(course: Course): PaceOnPath {
  const { current, target } = course;
  const rate: Rate = (from, to) =>
    divideFractions(subtractFractions(to.value, from.value), yearsOf(from, to));
  const observed = rate(course.baseline, current) as Fraction;
  const ahead = yearsOf(current, target);
  return paceOf(course, rate, {
    figure: (value) => figureOf(value, perYearUnit(course.unit)),
    projected: addFractions(current.value, multiplyFractions(observed, ahead)),
    years: () => divideFractions(subtractFractions(target.value, current.value), observed),
  });
}

/** Pace and prospect by the same per cent a year. */
export function exponentialPace(course: Course): PaceOnPath {
  const { baseline, current, target } = course;
  const rate: Rate = (from, to) => {
    if (to === target && signOf(to.value) === 0) return zeroTargetRefusal;
    return compoundChange(from, to);
  };
  const years = target.year - current.year;
  return paceOf(course, rate, {
    figure: rateFigure,
    projected: ifFound(compoundChange(baseline, current), () =>
      years < 0
        ? targetDatePastRefusal
        : multiplyFractions(
            current.value,
            rootOf(divideFractions(current.value, baseline.value), years, current.year - baseline.year),
          ),
    ),
    years: () => compoundYears(course),
  });
}

interface OfShape {
  readonly figure: (rate: Found) => PaceOnPath['observedRate'];
  readonly projected: Found;
  /** The years from today to the target, on the way to it. */
  readonly years: () => Found;
}

function paceOf(course: Course, rate: Rate, { figure, projected, years }: OfShape): PaceOnPath {
  const { baseline, current, target, way, unit } = course;
  const observed = rate(baseline, current);
  const required = rate(baseline, target);
  const directedFrom = (from: LevelPoint, to: LevelPoint) =>
    signed(subtractFractions(to.value, from.value), way);
  const change = directedFrom(baseline, current);
  const isMet = signOf(directedFrom(current, target)) <= 0;
  const needed = isMet ? ZERO : current.year >= target.year ? targetDatePastRefusal : rate(current, target);
  const factor = (): Found =>
    signOf(change) < 0 ? targetNotApproachedRefusal : over(needed, observed, zeroDenominatorRefusal);
  return {
    observedRate: figure(observed),
    requiredRate: figure(required),
    rateRatio: figureOf(
      signOf(directedFrom(baseline, target)) < 0
        ? baselineMetRefusal
        : over(observed, required, baselineEqualsTargetRefusal),
      'times',
    ),
    neededRate: figure(needed),
    accelerationFactor: figureOf(isMet ? ZERO : factor(), 'times'),
    projected: figureOf(projected, unit),
    projectedGap: figureOf(
      ifFound(projected, (end) => signed(subtractFractions(target.value, end), way)),
      differenceUnit(unit),
    ),
    projectedYear: figureOf(
      ifFound(observed, () =>
        signOf(change) <= 0
          ? targetNotApproachedRefusal
          : ifFound(years(), (ahead) => addFractions(fraction(BigInt(current.year)), ahead)),
      ),
      'year',
    ),
  };
}

function over(part: Found, whole: Found, ofZero: Exclude<Found, Fraction>): Found {
  return ifFound(part, (above) =>
    ifFound(whole, (below) => (signOf(below) === 0 ? ofZero : divideFractions(above, below))),
  );
}

/** ln(T ÷ v) ÷ ln(v ÷ v₀) × (t − t₀). */
function compoundYears({ baseline, current, target }: Course): Found {
  if (signOf(target.value) === 0) return zeroTargetRefusal;
  if (signOf(current.value) === 0) return zeroEndpointRefusal;
  return ifFound(compoundChange(current, { ...target, year: current.year + 1 }), () => {
    const rest = workingDecimal(divideFractions(target.value, current.value)).ln();
    const done = workingDecimal(divideFractions(current.value, baseline.value)).ln();
    return fractionOf(resultDecimal(rest.div(done).times(current.year - baseline.year)));
  });
}

function yearsOf(from: LevelPoint, to: LevelPoint): Fraction {
  return fraction(BigInt(to.year - from.year));
}
