import {
  fraction,
  fractionQuantity,
  inDong,
  madeLater,
  zeroDenominatorRefusal,
  type Explanation,
  type Money,
} from '../../foundation/internal.js';
import { subjectMember } from '../subjectLine.js';
import { divideByPoints } from './division/divideByPoints.js';
import { totalOf } from './division/pointGroups.js';
import type { AllocationRule } from './model/allocationRule.js';
import { readAllocationRule } from './model/checkedAllocationRules.js';
import type { Allocation, PlaceAllocation } from './outcome/allocation.js';
import type { AllocationOptions } from './outcome/allocationOptions.js';
import { explainAllocation } from './outcome/explainAllocation.js';
import { assumptionsOf, warningsOf } from './outcome/notesOf.js';
import { isDifferent, otherReadings } from './outcome/otherReadings.js';
import { amountsOf, dongOf, placeAllocations, type AllocationParts } from './outcome/placeAllocations.js';
import { amountIn } from './places/inputReports.js';
import type { PlaceToAllocate } from './places/placeToAllocate.js';
import { readAllocation } from './places/readPlaces.js';
import { planOf } from './points/allocationPlan.js';

/** DOC */
export function allocateByCoefficients(
  rule: AllocationRule,
  places: readonly PlaceToAllocate[],
  amount: Money,
  options: AllocationOptions = {},
): Allocation {
  const plan = planOf(readAllocationRule(rule), options);
  const read = readAllocation(plan, { places, amount, options });
  const { subject, roundTo = 'VND', asOf } = read.options;
  const { groups, keyOf } = read.places;
  const unit = BigInt(inDong({ value: 1, unit: roundTo }).toFixed());
  const { numerator, denominator } = amountIn(read.amount, roundTo);
  const total = numerator / denominator;
  const parts: AllocationParts = {
    plan,
    places: read.places,
    division: divideByPoints(total, groups, keyOf),
    unit,
  };
  const amounts = amountsOf(parts) ?? zeroDenominatorRefusal;
  const others = read.list === undefined ? [] : otherReadings(plan, { list: read.list, total, unit });
  const differing = others.filter((one) => isDifferent(one, amounts));
  const { id, title, citation } = plan.rule;
  const points = totalOf(groups);
  const told = {
    kind: 'allocation' as const,
    ...subjectMember(subject),
    rule: { id, title, citation },
    reading: plan.reading.id,
    roundTo,
    total: dongOf(total * unit),
    totalPoints: fractionQuantity(fraction(points, groups.perPoint), 'score'),
    perPoint:
      points === 0n
        ? zeroDenominatorRefusal
        : fractionQuantity(fraction(total * unit * groups.perPoint, points), 'VND/score'),
    amounts,
    otherReadings: others,
    assumptions: assumptionsOf(plan, asOf),
    warnings: warningsOf(plan, asOf, differing),
  };
  return madeLater<typeof told, Later>(told, {
    allocations: () => placeAllocations(parts),
    explanation: () => explainAllocation(parts, told),
  });
}

/** What is made when somebody asks for it: of a whole country it takes longer than all the arithmetic. */
interface Later {
  readonly allocations: readonly PlaceAllocation[];
  readonly explanation: Explanation;
}
