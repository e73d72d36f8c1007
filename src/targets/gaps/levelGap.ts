import {
  isRefusal,
  quantity,
  toDecimal,
  type Explanation,
  type Measure,
  type Quantity,
} from '../../foundation/internal.js';
import { measureAim, pointOf, type Aim } from './aim.js';
import { aimStep, lackWords } from '../explaining/aimSteps.js';
import { directionOf } from '../reading/direction.js';
import { levelProgress } from './gapResult.js';
import { known } from './known.js';
import type { Read } from '../reading/readTarget.js';
import type { LevelTarget, TargetDirection } from '../formerTarget.js';
import type { LevelGap } from '../targetGapResult.js';
import { averagedUnit, totalUnit } from '../units.js';

/** The gap of a level to reach or not to pass. */
export function levelGap(given: Read<LevelTarget>): LevelGap {
  const { unit, baseline, current, target, denominator } = given;
  const aim: Aim = {
    direction: directionOf(given) as TargetDirection,
    unit,
    target: { level: target.value, year: target.year },
    current: pointOf(current),
    baseline: pointOf(baseline),
  };
  const measured = measureAim(aim);
  const { gap } = measured;
  const total =
    denominator === undefined || isRefusal(gap)
      ? undefined
      : {
          gap,
          over: quantity(denominator, averagedUnit(unit) as Measure),
          lack: quantity(toDecimal(gap).times(denominator), totalUnit(unit)),
        };
  return {
    ...levelProgress(given, aim, measured, [
      aimStep(aim),
      ...(total === undefined ? [] : [totalStep(aim, total)]),
    ]),
    target: quantity(target.value, unit),
    current: known(current?.value, unit, 'current'),
    ...(denominator === undefined ? {} : { totalGap: total?.lack ?? gap }),
  };
}

function totalStep(
  { direction }: Aim,
  total: Readonly<Record<'gap' | 'over' | 'lack', Quantity>>,
): Explanation {
  const outcome = lackWords(direction, total.lack);
  return {
    say: { vi: `Tính chung {over} ${outcome.vi}.`, en: `Over all {over}: ${outcome.en}.` },
    values: { ...total },
    arithmetic: '{gap|size} × {over} = {lack|size}',
  };
}
