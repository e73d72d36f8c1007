import {
  quantity,
  refusal,
  toDecimal,
  type Decimal,
  type Quantity,
  type Refusal,
} from '../foundation/internal.js';
import { measureAim, percentQuantity, type Aim } from './aim.js';
import { commonParts, decimalOrNone } from './commonParts.js';
import { aimStep, commonSteps, headOf } from './gapExplanation.js';
import type { CountAddedTarget } from './target.js';
import type { CountAddedGap } from './targetGapResult.js';
import { known } from './targetPath.js';

/** The gap of a number to be added to what there was. */
export function countAddedGap(target: CountAddedTarget): CountAddedGap {
  const { unit } = target;
  const toAdd = toDecimal(target.toAdd);
  const added = decimalOrNone(target.addedSoFar);
  const start = decimalOrNone(target.start);
  const whole = decimalOrNone(target.denominator);
  const aim: Aim = {
    condition: 'at-least',
    unit,
    target: toAdd,
    current: added,
    baseline: undefined,
    baselineYear: undefined,
    asOf: target.asOf,
    due: target.due,
  };
  const measured = measureAim(aim);
  const parts = commonParts(target, aim);
  const targetTotal = start?.plus(toAdd);
  const currentTotal = added && start?.plus(added);
  const totals = {
    targetTotal: known(targetTotal, unit),
    targetTotalPercent: shareOf(targetTotal, whole),
    currentTotal: known(currentTotal, unit),
    currentTotalPercent: shareOf(currentTotal, whole),
  };
  return {
    kind: 'target-gap',
    targetKind: 'count-added',
    ...parts,
    ...measured,
    toAdd: quantity(toAdd, unit),
    addedSoFar: known(added, unit),
    ...totals,
    explanation: headOf(target.name, measured.status, [
      aimStep(aim, measured.gap),
      ...(start === undefined
        ? []
        : [
            {
              say: {
                vi: 'Khi đạt mục tiêu có {targetTotal}, bằng {targetTotalPercent} tổng số.',
                en: 'With the target met there are {targetTotal}, {targetTotalPercent} of all.',
              },
              values: { ...totals, start: quantity(start, unit), toAdd: quantity(toAdd, unit) },
              arithmetic: '{start} + {toAdd} = {targetTotal}',
            },
          ]),
      ...commonSteps(aim, measured, parts),
    ]),
  };
}

function shareOf(part: Decimal | undefined, whole: Decimal | undefined): Quantity<'percent'> | Refusal {
  return part === undefined || whole === undefined ? refusal('missing-input') : percentQuantity(part, whole);
}
