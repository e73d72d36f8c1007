import {
  fraction,
  fractionQuantity,
  isRefusal,
  toDecimal,
  type BilingualText,
  type Explanation,
} from '../../../foundation/internal.js';
import { moneyText } from '../../shared.js';
import type { Division } from '../division/divideByPoints.js';
import type { PlaceAllocation } from './allocation.js';
import { amountOf, dongOf, type AllocationParts } from './allocationParts.js';
import { explainPoints } from './explainPoints.js';

/** How a place comes to what it gets. */
export function explainPlace(
  parts: AllocationParts,
  row: number,
  result: Omit<PlaceAllocation, 'explanation'>,
): Explanation {
  const { plan } = parts;
  return { ...placeStep(parts, row, result), sources: [plan.rule.citation] };
}

/** The same without the rule, for where that was told. */
export function placeStep(
  { plan, places, division, unit }: AllocationParts,
  row: number,
  { subject, status, points, exactAmount, rounding, counterpart }: Omit<PlaceAllocation, 'explanation'>,
): Explanation {
  const steps = explainPoints(plan.reading.pointsFormula, places.viewOf(row), plan);
  const name = typeof subject === 'string' ? { vi: subject, en: subject } : subject;
  if (division === undefined || status !== 'allocated') {
    return {
      say: { vi: '{name}: {points}, không được phân bổ.', en: '{name}: {points}, gets nothing.' },
      values: { name, points },
      steps,
    };
  }
  const group = places.groups.groupOf[row] as number;
  const totalPoints = fractionQuantity(fraction(division.points, places.groups.perPoint), 'score');
  return {
    say: { vi: '{name}: {points}, được phân bổ {amount}.', en: '{name}: {points}, gets {amount}.' },
    values: {
      name,
      points,
      amount: exactText(amountOf(division, group, row, unit)),
      totalPoints,
      total: dongOf(division.total * unit),
      exact: exactAmount,
    },
    arithmetic: '{total} × {points} ÷ {totalPoints} = {exact}',
    steps: [
      ...steps,
      ...(isRefusal(rounding) || rounding.value !== '0' ? [roundingStep(division, group, row, unit)] : []),
      ...(counterpart === undefined ? [] : [counterpart.explanation]),
    ],
  };
}

function roundingStep(division: Division, group: number, row: number, unit: bigint): Explanation {
  const values = {
    floor: exactText((division.floors[group] as bigint) * unit),
    step: exactText(unit),
    amount: exactText(amountOf(division, group, row, unit)),
    left: String(division.left),
  };
  return division.raised[row] === 1
    ? {
        say: {
          vi: 'làm tròn xuống {floor}, cộng thêm {step}: phần còn lại sau làm tròn ({left} × {step}) chia cho các đơn vị có phần lẻ bị cắt lớn nhất.',
          en: 'rounded down to {floor}, and {step} more: what rounding left ({left} × {step}) goes to the places of which most was cut off.',
        },
        values,
        arithmetic: '{floor} + {step} = {amount}',
      }
    : {
        say: { vi: 'làm tròn xuống {floor}.', en: 'rounded down to {floor}.' },
        values,
      };
}

/** An amount that a reader can check to the last digit. */
function exactText(amount: bigint): BilingualText {
  return moneyText(toDecimal(amount));
}
