import {
  isRefusal,
  quantity,
  zeroBaselineRefusal,
  type Explanation,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import { measureAim, pointOf, type Aim } from './aim.js';
import { aimStep } from '../explaining/aimSteps.js';
import { directionOf } from '../reading/direction.js';
import { gapResult, levelProgress } from './gapResult.js';
import { ifKnown, known, missing } from './known.js';
import type { Read } from '../reading/readTarget.js';
import type { MultipleTarget, TargetDirection } from '../formerTarget.js';
import type { MultipleGap } from '../targetGapResult.js';

/** The gap of a multiple of an earlier level. */
export function multipleGap(given: Read<MultipleTarget>): MultipleGap {
  const { unit, baseline, current, target } = given;
  const base = baseline.value;
  const direction = directionOf(given) as TargetDirection;
  const figures = {
    targetTimes: quantity(target.times, 'times'),
    current: known(current?.value, unit, 'current'),
  };
  // Of an earlier level that is unknown or zero there is no multiple.
  const none = base === undefined ? missing('baseline') : base.isZero() ? zeroBaselineRefusal : undefined;
  if (base === undefined || none !== undefined) {
    const reason = none as Refusal;
    return {
      ...gapResult(given, 'unknown', [timesStep(given, reason)]),
      direction,
      gap: reason,
      achievedPercent: reason,
      gapClosedPercent: reason,
      observedPerYear: reason,
      neededPerYear: reason,
      ...figures,
      currentTimes: reason,
      target: reason,
    };
  }
  const level = base.times(target.times);
  const aim: Aim = {
    direction,
    unit,
    target: { level, year: target.year },
    current: pointOf(current),
    baseline: pointOf(baseline),
  };
  return {
    ...levelProgress(given, aim, measureAim(aim), [timesStep(given, quantity(level, unit)), aimStep(aim)]),
    ...figures,
    currentTimes: ifKnown({ current: current?.value }, (inputs) =>
      quantity(inputs.current.div(base), 'times'),
    ),
    target: quantity(level, unit),
  };
}

function timesStep({ baseline, unit, target }: Read<MultipleTarget>, level: Quantity | Refusal): Explanation {
  const values = { times: quantity(target.times, 'times'), level };
  const say =
    baseline.year === undefined
      ? { vi: 'Mục tiêu bằng {times} kỳ gốc: {level}.', en: 'Target, {times} the baseline: {level}.' }
      : {
          vi: `Mục tiêu bằng {times} năm ${String(baseline.year)}: {level}.`,
          en: `Target, {times} that of ${String(baseline.year)}: {level}.`,
        };
  return baseline.value === undefined || isRefusal(level)
    ? { say, values }
    : {
        say,
        values: { ...values, baseline: quantity(baseline.value, unit) },
        arithmetic: '{baseline} × {times} = {level}',
      };
}
