import { isRefusal, quantity, toDecimal, type Quantity, type Refusal } from '../foundation/internal.js';
import { measureAim, type Aim } from './aim.js';
import { aimStep, commonSteps, headOf } from './gapExplanation.js';
import { commonParts, decimalOrNone } from './commonParts.js';
import type { LevelTarget } from './target.js';
import type { LevelGap } from './targetGapResult.js';
import { known } from './targetPath.js';
import { countedUnit } from './units.js';

/** The gap of a level to reach or not to pass. */
export function levelGap(target: LevelTarget): LevelGap {
  const { unit, condition = 'at-least', acrossUnits } = target;
  const aim: Aim = {
    condition,
    unit,
    target: toDecimal(target.target),
    current: decimalOrNone(target.current),
    baseline: decimalOrNone(target.baseline?.value),
    baselineYear: target.baseline?.year,
    asOf: target.asOf,
    due: target.due,
  };
  const measured = measureAim(aim);
  const { status, gap } = measured;
  const parts = commonParts(target, aim);
  const totalGap =
    acrossUnits === undefined ? undefined : times(gap, toDecimal(acrossUnits), countedUnit(unit));
  return {
    kind: 'target-gap',
    targetKind: 'level',
    ...parts,
    ...measured,
    condition,
    target: quantity(aim.target, unit),
    current: known(aim.current, unit),
    ...(totalGap === undefined ? {} : { totalGap }),
    explanation: headOf(target.name, status, [
      aimStep(aim, gap),
      ...(totalGap === undefined
        ? []
        : [
            {
              say: { vi: 'Tính trên tất cả đơn vị: {totalGap}.', en: 'Over all units: {totalGap}.' },
              values: { totalGap, gap, across: String(acrossUnits) },
              ...(isRefusal(totalGap) ? {} : { arithmetic: '{gap} × {across} = {totalGap}' }),
            },
          ]),
      ...commonSteps(aim, measured, parts),
    ]),
  };
}

function times(
  gap: Quantity | Refusal,
  units: ReturnType<typeof toDecimal>,
  unit: Quantity['unit'],
): Quantity | Refusal {
  return isRefusal(gap) ? gap : quantity(toDecimal(gap.value).times(units), unit);
}
