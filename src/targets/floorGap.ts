import {
  isRefusal,
  quantity,
  refusal,
  toDecimal,
  type Decimal,
  type DecimalInput,
  type Explanation,
} from '../foundation/internal.js';
import { measureAim, percentQuantity, type Aim } from './aim.js';
import { commonParts, decimalOrNone } from './commonParts.js';
import { commonSteps, headOf } from './gapExplanation.js';
import type { FloorTarget, LevelOfUnit } from './target.js';
import type { FloorGap, UnitBelow } from './targetGapResult.js';
import { known } from './targetPath.js';
import { differenceUnit } from './units.js';

/** The gap of a floor: how many units are below it. */
export function floorGap(target: FloorTarget): FloorGap {
  const { unit, countedIn, values } = target;
  const listed = values === undefined ? undefined : survey(target, values);
  const below = listed === undefined ? decimalOrNone(target.below) : listed.count;
  const units = values === undefined ? decimalOrNone(target.units) : toDecimal(values.length);
  const aim: Aim = {
    condition: 'at-most',
    unit: countedIn,
    target: toDecimal(0),
    current: below,
    baseline: decimalOrNone(target.baseline?.value),
    baselineYear: target.baseline?.year,
    asOf: target.asOf,
    due: target.due,
  };
  const measured = { ...measureAim(aim), achievedPercent: shareNotBelow(below, units) };
  // One unit below is enough to miss the target, whatever the unknown ones are.
  const status = below === undefined && listed?.unitsBelow.length ? 'not-met' : measured.status;
  const parts = commonParts(target);
  const shown = listed === undefined ? {} : listedParts(listed, unit);
  return {
    kind: 'target-gap',
    targetKind: 'floor',
    ...parts,
    ...measured,
    status,
    minimum: quantity(target.minimum, unit),
    units: known(units, countedIn),
    ...shown,
    explanation: headOf(target.name, status, [
      {
        say: {
          vi: 'Mức tối thiểu cho mọi đơn vị: {minimum}.',
          en: 'Minimum for every unit: {minimum}.',
        },
        values: { minimum: quantity(target.minimum, unit) },
      },
      ...belowStep(measured.gap),
      ...commonSteps(aim, { ...measured, achievedPercent: refusal('missing-input') }, parts),
      ...(listed?.unitsBelow ?? []).map(unitStep),
    ]),
  };
}

interface Survey {
  readonly unitsBelow: readonly UnitBelow[];
  readonly unitsUnknown: readonly LevelOfUnit['name'][];
  /** How many are below; not known while a level is unknown. */
  readonly count: Decimal | undefined;
}

function survey({ minimum, unit }: FloorTarget, values: readonly LevelOfUnit[]): Survey {
  const least = toDecimal(minimum);
  const lacks = (value: DecimalInput): Decimal => least.minus(toDecimal(value));
  const unitsBelow = values.flatMap(({ name, value }): readonly UnitBelow[] =>
    value === undefined || lacks(value).lte(0)
      ? []
      : [{ name, value: quantity(value, unit), shortfall: quantity(lacks(value), differenceUnit(unit)) }],
  );
  const unitsUnknown = values.flatMap(({ name, value }) => (value === undefined ? [name] : []));
  return {
    unitsBelow,
    unitsUnknown,
    count: unitsUnknown.length > 0 ? undefined : toDecimal(unitsBelow.length),
  };
}

function listedParts(
  { unitsBelow, unitsUnknown, count }: Survey,
  unit: FloorTarget['unit'],
): Pick<FloorGap, 'unitsBelow' | 'unitsUnknown' | 'totalShortfall'> {
  const total = unitsBelow.reduce((sum, { shortfall }) => sum.plus(shortfall.value), toDecimal(0));
  return {
    unitsBelow,
    unitsUnknown,
    totalShortfall: known(count && total, differenceUnit(unit)),
  };
}

function shareNotBelow(below: Decimal | undefined, units: Decimal | undefined): FloorGap['achievedPercent'] {
  if (below === undefined || units === undefined) return refusal('missing-input');
  return units.isZero() ? refusal('zero-denominator') : percentQuantity(units.minus(below), units);
}

function belowStep(below: FloorGap['gap']): readonly Explanation[] {
  return isRefusal(below)
    ? []
    : [
        {
          say: { vi: 'Còn {below} dưới mức tối thiểu.', en: 'Below the minimum: {below}.' },
          values: { below },
        },
      ];
}

function unitStep({ name, value, shortfall }: UnitBelow): Explanation {
  return {
    say: { vi: '{name}: {value}, thiếu {shortfall}.', en: '{name}: {value}, short of it by {shortfall}.' },
    values: { name, value, shortfall },
  };
}
