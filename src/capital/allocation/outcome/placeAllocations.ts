import {
  explainedLater,
  fraction,
  fractionQuantity,
  quantity,
  zeroDenominatorRefusal,
  type DecimalText,
  type Explanation,
  type Quantity,
} from '../../../foundation/internal.js';
import type { Division } from '../division/divideByPoints.js';
import type { ReadPlaces } from '../places/readPlaces.js';

import type { AllocationPlan } from '../points/allocationPlan.js';
import { isExcluded } from '../points/pointsOf.js';
import type { AllocationStatus, PlaceAllocation } from './allocation.js';
import { explainPoints } from './explainPoints.js';

/** What the allocations of places are told from. */
export interface AllocationParts {
  /** The rule, and the reading of it. */
  readonly plan: AllocationPlan;
  /** The places. */
  readonly places: ReadPlaces;
  /** The division of the amount; `undefined` if there are no points. */
  readonly division: Division | undefined;
  /** How many đồng a unit is. */
  readonly unit: bigint;
}

/** What a place gets in đồng. */
export function amountOf({ floors, raised }: Division, group: number, row: number, unit: bigint): bigint {
  return ((floors[group] as bigint) + BigInt(raised[row] as number)) * unit;
}

/** What each place gets, as decimal text, in their order. */
export function amountsOf({ places, division, unit }: AllocationParts): readonly DecimalText[] | undefined {
  if (division === undefined) return undefined;
  const { groupOf } = places.groups;
  const texts = division.floors.map((floor) => [String(floor * unit), String((floor + 1n) * unit)] as const);
  const amounts = new Array<DecimalText>(places.rows);
  for (let row = 0; row < places.rows; row += 1)
    amounts[row] = (texts[groupOf[row] as number] as readonly [string, string])[
      division.raised[row] as 0 | 1
    ];
  return Object.freeze(amounts);
}

/** What each place gets, with the way to it. */
export function placeAllocations(parts: AllocationParts): readonly PlaceAllocation[] {
  const rows = Array.from({ length: parts.places.rows }, (_, row) => row);
  return Object.freeze(rows.map((row) => placeAllocation(parts, row)));
}

function placeAllocation(parts: AllocationParts, row: number): PlaceAllocation {
  const { places, plan } = parts;
  const id = places.idOf(row);
  const view = places.viewOf(row);
  const figures = figuresOf(parts, row);
  const status: AllocationStatus = plan.criteria.some((one) => isExcluded(one, view))
    ? 'excluded'
    : figures.points.value === '0'
      ? 'no-points'
      : 'allocated';
  const result = {
    kind: 'place-allocation' as const,
    subject: places.subjectOf(row),
    ...(id === undefined ? {} : { id }),
    status,
    ...figures,
  };
  return explainedLater(result, () => explainPlace(parts, row, result));
}

type Figures = Pick<PlaceAllocation, 'points' | 'sharePercent' | 'exactAmount' | 'amount' | 'rounding'>;

function figuresOf({ places, division, unit }: AllocationParts, row: number): Figures {
  const { groupOf, wholes, perPoint } = places.groups;
  const group = groupOf[row] as number;
  const whole = wholes[group] as bigint;
  const points = fractionQuantity(fraction(whole, perPoint), 'score');
  if (division === undefined) {
    const none = zeroDenominatorRefusal;
    return { points, sharePercent: none, exactAmount: none, amount: none, rounding: none };
  }
  const exact = fraction(division.total * whole * unit, division.points);
  const amount = amountOf(division, group, row, unit);
  const rounding = fraction(amount * exact.denominator - exact.numerator, exact.denominator);
  return {
    points,
    sharePercent: fractionQuantity(fraction(whole * 100n, division.points), 'percent'),
    exactAmount: fractionQuantity(exact, 'VND'),
    amount: dongOf(amount),
    rounding: fractionQuantity(rounding, 'VND'),
  };
}

/** A whole number of đồng as it stands in results. */
export function dongOf(amount: bigint): Quantity<'VND'> {
  return quantity(String(amount), 'VND');
}

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
  { subject, status, points, exactAmount, amount }: Omit<PlaceAllocation, 'explanation'>,
): Explanation {
  const steps = explainPoints(plan.reading.points, places.viewOf(row), plan);
  const name = typeof subject === 'string' ? { vi: subject, en: subject } : subject;
  if (division === undefined || status !== 'allocated') {
    return {
      say: { vi: '{name}: {points}, không được phân bổ.', en: '{name}: {points}, gets nothing.' },
      values: { name, points },
      steps,
    };
  }
  const totalPoints = fractionQuantity(fraction(division.points, places.groups.perPoint), 'score');
  return {
    say: { vi: '{name}: {points}, được phân bổ {amount}.', en: '{name}: {points}, gets {amount}.' },
    values: { name, points, amount, totalPoints, total: dongOf(division.total * unit), exact: exactAmount },
    arithmetic: '{total} × {points} ÷ {totalPoints} = {exact}',
    steps: [...steps, roundingStep(division, places.groups.groupOf[row] as number, row, unit, amount)],
  };
}

function roundingStep(
  division: Division,
  group: number,
  row: number,
  unit: bigint,
  amount: PlaceAllocation['amount'],
): Explanation {
  const values = {
    floor: dongOf((division.floors[group] as bigint) * unit),
    step: dongOf(unit),
    amount,
    left: String(division.left),
  };
  return division.raised[row] === 1
    ? {
        say: {
          vi: 'làm tròn xuống {floor}; được thêm {step} vì phần lẻ bị cắt thuộc nhóm lớn nhất ({left} phần còn lại được chia mỗi nơi một phần).',
          en: 'rounded down to {floor}; {step} more, as what was cut off is among the largest (of the {left} units left each goes to one place).',
        },
        values,
        arithmetic: '{floor} + {step} = {amount}',
      }
    : {
        say: { vi: 'làm tròn xuống {floor}.', en: 'rounded down to {floor}.' },
        values,
      };
}
