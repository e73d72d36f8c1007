import {
  explainedLater,
  fraction,
  fractionQuantity,
  isRefusal,
  zeroDenominatorRefusal,
} from '../../../foundation/internal.js';
import { demandOf } from '../../counterparts/counterpartDemand.js';
import { requirementOf } from '../../counterparts/counterpartRequirement.js';
import { isExcluded } from '../points/pointsOf.js';
import type { PlaceAllocation } from './allocation.js';
import type { AllocationStatus } from './allocationNotes.js';
import { amountOf, dongOf, type AllocationParts } from './allocationParts.js';
import { explainPlace } from './explainPlace.js';

/** What each place gets, with the way to it. */
export function placeAllocations(parts: AllocationParts): readonly PlaceAllocation[] {
  // Places with the same points get the same: their figures are made once.
  const known = new Map<number, Figures>();
  const raised = parts.division?.raised;
  const figuresOfRow = (row: number): Figures => {
    const key =
      (parts.places.groups.groupOf[row] as number) * 2 + (raised === undefined ? 0 : (raised[row] as number));
    const figures = known.get(key) ?? figuresOf(parts, row);
    known.set(key, figures);
    return figures;
  };
  const rows = Array.from({ length: parts.places.rows }, (_, row) => row);
  return Object.freeze(rows.map((row) => placeAllocation(parts, row, figuresOfRow(row))));
}

function placeAllocation(parts: AllocationParts, row: number, figures: Figures): PlaceAllocation {
  const { places } = parts;
  const id = places.idOf(row);
  const result = {
    kind: 'place-allocation' as const,
    subject: places.subjectOf(row),
    ...(id === undefined ? {} : { id }),
    status: statusOf(parts, row, figures),
    ...figures,
    ...counterpartOf(parts, row, figures.amount),
  };
  return explainedLater(result, () => explainPlace(parts, row, result));
}

function statusOf({ plan, places }: AllocationParts, row: number, { points }: Figures): AllocationStatus {
  if (points.value !== '0') return 'allocated';
  const view = places.viewOf(row);
  return plan.criteria.some((one) => isExcluded(one, view)) ? 'excluded' : 'no-points';
}

function counterpartOf(
  { plan, places }: AllocationParts,
  row: number,
  amount: PlaceAllocation['amount'],
): Pick<PlaceAllocation, 'counterpart'> {
  const { counterpart: rule } = plan.rule;
  const { province, supportPercent } = places.supportOf(row);
  if (rule === undefined || isRefusal(amount) || (province === undefined && supportPercent === undefined))
    return {};
  const found = demandOf({
    rule,
    ...(province === undefined ? {} : { province }),
    ...(supportPercent === undefined ? {} : { supportPercent }),
  });
  return { counterpart: requirementOf(found, { subject: places.subjectOf(row), centralCapital: amount }) };
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
