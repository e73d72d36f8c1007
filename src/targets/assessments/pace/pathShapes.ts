import {
  addFractions,
  divideFractions,
  fraction,
  fractionOf,
  multiplyFractions,
  resultDecimal,
  subtractFractions,
  targetDatePastRefusal,
  workingDecimal,
  zeroEndpointRefusal,
  zeroTargetRefusal,
  type Fraction,
} from '../../../foundation/internal.js';
import { perYearUnit } from '../../units.js';
import { figureOf, ifFound, rateFigure, type Found } from '../methods/outcome.js';
import { compoundChange, rootOf, signOf, type LevelPoint } from '../levels/rates.js';
import { paceOf, type Course } from './paceOnPath.js';
import type { PaceOnPath } from './paceOnPathTypes.js';

/** Pace and prospect by the same amount a year. */
export function linearPace(course: Course): PaceOnPath {
  return paceOf(course, {
    figure: (value) => figureOf(value, perYearUnit(course.unit)),
    rate: (from, to) => divideFractions(subtractFractions(to.value, from.value), yearsOf(from, to)),
    projected: (baseline, current, target) =>
      addFractions(
        current.value,
        divideFractions(
          multiplyFractions(subtractFractions(current.value, baseline.value), yearsOf(current, target)),
          yearsOf(baseline, current),
        ),
      ),
    years: (baseline, current, target) =>
      divideFractions(
        multiplyFractions(subtractFractions(target.value, current.value), yearsOf(baseline, current)),
        subtractFractions(current.value, baseline.value),
      ),
  });
}

/** Pace and prospect by the same per cent a year. */
export function exponentialPace(course: Course): PaceOnPath {
  return paceOf(course, {
    figure: rateFigure,
    rate: (from, to) =>
      to === course.target && signOf(to.value) === 0 ? zeroTargetRefusal : compoundChange(from, to),
    projected: (baseline, current, target) => {
      const years = target.year - current.year;
      return ifFound(compoundChange(baseline, current), () =>
        years < 0
          ? targetDatePastRefusal
          : multiplyFractions(
              current.value,
              rootOf(divideFractions(current.value, baseline.value), years, current.year - baseline.year),
            ),
      );
    },
    years: compoundYears,
  });
}

/** ln(T ÷ v) ÷ ln(v ÷ v₀) × (t − t₀). */
function compoundYears(baseline: LevelPoint, current: LevelPoint, target: LevelPoint): Found {
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
