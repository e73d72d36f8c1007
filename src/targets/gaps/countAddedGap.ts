import {
  isRefusal,
  quantity,
  noShareOfTargetRefusal,
  toDecimal,
  type Decimal,
  type Explanation,
  type Quantity,
} from '../../foundation/internal.js';
import { measureAim, percent, pointOf, type Aim } from './aim.js';
import { aimStep, type AimWords } from '../explaining/aimSteps.js';
import { levelProgress } from './gapResult.js';
import { ifKnown, known } from './known.js';
import type { Read } from '../reading/readTarget.js';
import type { CountAddedTarget } from '../formerTarget.js';
import type { CountAddedGap } from '../targetGapResult.js';

/** The gap of a number to be added to what there was. */
export function countAddedGap(given: Read<CountAddedTarget>): CountAddedGap {
  const { unit, denominator, baseline, target } = given;
  const start = baseline?.value;
  const toAdd = target.added;
  const added = given.current?.added ?? (start && given.current?.value?.minus(start));
  const aim: Aim = {
    direction: 'at-least',
    unit,
    target: { level: toAdd, year: target.year },
    current: pointOf(given.current, added),
    baseline: pointOf(baseline, toDecimal(0)),
  };
  const measured = measureAim(aim);
  const result = {
    targetAdded: quantity(toAdd, unit),
    currentAdded: known(added, unit, 'current'),
    target: ifKnown({ baseline: start }, (inputs) => quantity(inputs.baseline.plus(toAdd), unit)),
    current: ifKnown({ baseline: start, current: added }, (inputs) =>
      quantity(inputs.baseline.plus(inputs.current), unit),
    ),
    targetPercent: ifKnown({ baseline: start, denominator }, (inputs) =>
      percent(inputs.baseline.plus(toAdd), inputs.denominator),
    ),
    currentPercent: ifKnown({ baseline: start, current: added, denominator }, (inputs) =>
      percent(inputs.baseline.plus(inputs.current), inputs.denominator),
    ),
  };
  return {
    ...levelProgress(
      given,
      aim,
      // Of what is added, the share of the gap closed is the share achieved, and need not be told twice.
      { ...measured, gapClosedPercent: noShareOfTargetRefusal },
      [aimStep(aim, ADDED), ...totalSteps(result, start && quantity(start, unit))],
      start && onTopOf(start, aim),
    ),
    gapClosedPercent: measured.gapClosedPercent,
    ...result,
  };
}

/** The same aim in all, with what there was. */
function onTopOf(start: Decimal, aim: Aim): Aim {
  const { target, current } = aim;
  return {
    ...aim,
    target: { ...target, level: target.level.plus(start) },
    current: { ...current, level: current.level?.plus(start) },
  };
}

const ADDED: AimWords = {
  now: { vi: 'đã tăng thêm {current}', en: 'added so far: {current}' },
  goal: { vi: 'mục tiêu tăng thêm', en: 'target' },
};

type Totals = Pick<CountAddedGap, 'targetAdded' | 'target' | 'targetPercent'>;

function totalSteps(
  { targetAdded, target, targetPercent }: Totals,
  start: Quantity | undefined,
): readonly Explanation[] {
  return start === undefined
    ? []
    : [
        {
          say: isRefusal(targetPercent)
            ? { vi: 'Khi đạt mục tiêu có {target}.', en: 'With the target met there are {target}.' }
            : {
                vi: 'Khi đạt mục tiêu có {target}, bằng {targetPercent} tổng số.',
                en: 'With the target met there are {target}, {targetPercent} of all.',
              },
          values: { start, targetAdded, target, targetPercent },
          arithmetic: '{start} + {targetAdded} = {target}',
        },
      ];
}
