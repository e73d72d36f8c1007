import {
  baselineEqualsTargetRefusal,
  baselineMetRefusal,
  divideFractions,
  fraction,
  fractionQuantity,
  isRefusal,
  multiplyFractions,
  noShareOfTargetRefusal,
  periodNotStartedRefusal,
  subtractFractions,
  zeroDenominatorRefusal,
  type Fraction,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import { signed, signOf } from '../assessments/levels/rates.js';
import { endsOf, goalOf, type Aim } from './aim.js';
import { currentOf } from './aimCourse.js';
import { missing, withAll } from './known.js';

/** The present level as a percentage of the target: of a level to be reached, not of one to stay under, nor of a range. */
export function achievedPercent(aim: Aim): Quantity<'percent'> | Refusal {
  const { direction } = aim;
  const { lower } = endsOf(aim);
  if (lower === undefined || direction === 'between' || lower.numerator < 0n) return noShareOfTargetRefusal;
  if (lower.numerator === 0n) return zeroDenominatorRefusal;
  return withAll([currentOf(aim)], ([{ value }]) => percentOfTarget(value, lower));
}

/** A figure as a percentage of the target beside it, which is not zero; refused where one is below zero and the other above it. */
export function percentOfTarget(value: Fraction, target: Fraction): Quantity<'percent'> | Refusal {
  return signOf(value) * signOf(target) < 0 ? oppositeSignsRefusal : percentQuantity(value, target);
}

const oppositeSignsRefusal: Refusal<'sign-change'> = /* @__PURE__ */ Object.freeze({
  kind: 'refusal',
  code: 'sign-change',
  reason: /* @__PURE__ */ Object.freeze({
    vi: 'số liệu và mục tiêu trái dấu nên không có tỷ lệ đạt so với mục tiêu',
    en: 'the figure and the target differ in sign, so no share of the target is achieved',
  }),
});

/** The change since the baseline as a percentage of what was to change. */
export function gapClosedPercent(aim: Aim): Quantity<'percent'> | Refusal {
  const baseline = isRefusal(aim.baseline) ? aim.baseline : (aim.baseline.value ?? missing('baseline'));
  return withAll([currentOf(aim), baseline], ([{ value }, start]) => {
    const { goal, way } = goalOf(endsOf(aim), start, value);
    const distance = subtractFractions(goal, start);
    const sign = signOf(signed(distance, way));
    if (sign === 0) return baselineEqualsTargetRefusal;
    return sign < 0 ? baselineMetRefusal : percentQuantity(subtractFractions(value, start), distance);
  });
}

/** The time since the baseline as a percentage of that to the year of the target. */
export function timeElapsedPercent(aim: Aim): Quantity<'percent'> | Refusal {
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
