import { quantity, type Decimal, type FigureInput } from '../../foundation/internal.js';
import { lackOf, measureAim, pointOf, statusOf, type Aim } from './aim.js';
import { aimStep, type AimWords } from '../explaining/aimSteps.js';
import { directionOf } from '../reading/direction.js';
import { levelProgress } from './gapResult.js';
import { wholeOf, wholeSteps } from './impliedWhole.js';
import { ifKnown, known, shareOf } from './known.js';
import type { Read } from '../reading/readTarget.js';
import type { ShareTarget, TargetDirection } from '../formerTarget.js';
import type { ShareGap } from '../targetGapResult.js';

/**
 * The gap of a share, in points and as a count.
 *
 * @param given - The target as it has been read.
 * @param printed - Its share to reach, as printed.
 */
export function shareGap(given: Read<ShareTarget>, printed: FigureInput | undefined): ShareGap {
  const { unit, denominator, baseline, current, target } = given;
  const count = current?.numerator;
  const percentAim: Aim = {
    direction: directionOf(given) as TargetDirection,
    unit: 'percent',
    // The input has been checked to tell the share.
    target: { level: shareOf(target, denominator) as Decimal, year: target.year },
    current: pointOf(current, shareOf(current, denominator)),
    baseline: pointOf(baseline, shareOf(baseline, denominator)),
  };
  const wanted = target.numerator ?? countToReach(percentAim, denominator);
  const countAim = wanted && {
    ...percentAim,
    unit,
    target: { level: wanted, year: target.year },
    current: pointOf(current, count),
    baseline: pointOf(baseline, baseline?.numerator),
  };
  const measured = measureAim(percentAim);
  const whole = wholeOf(given, printed);
  // Counts tell whether a target is met even where no whole is known.
  const status = measured.status === 'unknown' && countAim ? statusOf(countAim) : measured.status;
  return {
    ...levelProgress(given, percentAim, { ...measured, status }, [
      aimStep(percentAim),
      ...(countAim === undefined ? [] : [aimStep(countAim, COUNT[countAim.direction])]),
      ...wholeSteps(given, whole),
    ]),
    targetPercent: quantity(percentAim.target.level, 'percent'),
    currentPercent: known(percentAim.current.level, 'percent', 'current'),
    targetNumerator: known(wanted, unit, 'denominator'),
    currentNumerator: known(count, unit, 'current.numerator'),
    numeratorGap: ifKnown({ denominator: countAim, 'current.numerator': count }, (inputs) =>
      quantity(lackOf(inputs.denominator, inputs['current.numerator']), unit),
    ),
    ...whole,
  };
}

/** The smallest count that reaches the share, or for a ceiling the largest that does not pass it. */
function countToReach({ direction, target }: Aim, denominator: Decimal | undefined): Decimal | undefined {
  const exact = denominator && target.level.times(denominator).div(100);
  return direction === 'at-most' ? exact?.floor() : exact?.ceil();
}

const LEAD = {
  lead: { vi: 'tính theo số lượng: ', en: 'as a count: ' },
  now: { vi: 'hiện có {current}', en: 'now {current}' },
};

const COUNT: Readonly<Record<TargetDirection, AimWords>> = {
  'at-least': { ...LEAD, goal: { vi: 'cần', en: 'to be' } },
  'at-most': {
    ...LEAD,
    goal: { vi: 'được phép', en: 'to be' },
    over: { vi: 'vượt {lack|size} so với mức cho phép', en: '{lack|size} more than allowed' },
  },
};
