import {
  isRefusal,
  quantity,
  refusal,
  toDecimal,
  type Explanation,
  type Quantity,
} from '../foundation/internal.js';
import { measureAim, percent, pointOf, type Aim } from './aim.js';
import { ACHIEVED, aimStep, type AimWords } from './aimSteps.js';
import { levelProgress } from './gapResult.js';
import { ifKnown, known } from './known.js';
import type { Read } from './readTarget.js';
import type { CountAddedTarget } from './target.js';
import type { CountAddedGap } from './targetGapResult.js';

/** The gap of a number to be added to what there was. */
export function countAddedGap(given: Read<CountAddedTarget>): CountAddedGap {
  const { unit, denominator, baseline, target } = given;
  const start = baseline?.value;
  const toAdd = target.added;
  const added = given.current?.added ?? (start && given.current?.value?.minus(start));
  // Without what there was, it is counted from none.
  const origin = start ?? toDecimal(0);
  const aim: Aim = {
    direction: 'at-least',
    unit,
    target: { level: origin.plus(toAdd), year: target.year },
    current: pointOf(given.current, added && origin.plus(added)),
    baseline: pointOf(baseline, origin),
  };
  const measured = measureAim(aim);
  // Of what is added, the share achieved is the share of the gap closed.
  const achievedPercent = toAdd.isZero() ? refusal('zero-denominator') : measured.gapClosedPercent;
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
  // Its words speak of what is added.
  const silent = refusal('no-share-of-target');
  return {
    ...levelProgress(given, aim, { ...measured, achievedPercent: silent, gapClosedPercent: silent }, [
      aimStep(
        { ...aim, target: { level: toAdd, year: undefined }, current: pointOf(undefined, added) },
        ADDED,
      ),
      ...achievedSteps(result, achievedPercent),
      ...totalSteps(result, start && quantity(start, unit)),
    ]),
    gapClosedPercent: measured.gapClosedPercent,
    achievedPercent,
    ...result,
  };
}

const ADDED: AimWords = {
  now: { vi: 'đã tăng thêm {current}', en: 'added so far: {current}' },
  goal: { vi: 'mục tiêu tăng thêm', en: 'target' },
};

type Totals = Pick<CountAddedGap, 'targetAdded' | 'currentAdded' | 'target' | 'targetPercent'>;

function achievedSteps(
  { targetAdded, currentAdded }: Totals,
  figure: CountAddedGap['achievedPercent'],
): readonly Explanation[] {
  return isRefusal(figure)
    ? []
    : [
        {
          say: ACHIEVED,
          values: { figure, targetAdded, currentAdded },
          arithmetic: '{currentAdded} ÷ {targetAdded} × 100 = {figure}',
        },
      ];
}

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
