import {
  fraction,
  fractionQuantity,
  inDong,
  lazy,
  madeLater,
  zeroDenominatorRefusal,
  type Explanation,
  type Money,
} from '../../foundation/internal.js';
import { subjectMember } from '../shared.js';
import { divideByPoints } from './division/divideByPoints.js';
import { totalOf } from './division/pointGroups.js';
import type { AllocationRule } from './model/allocationRule.js';
import { readAllocationRule } from './model/checkedAllocationRules.js';
import type { Allocation, PlaceAllocation } from './outcome/allocation.js';
import type { AllocationOptions } from './outcome/allocationOptions.js';
import { explainAllocation } from './outcome/explainAllocation.js';
import { assumptionsOf, warningsOf } from './outcome/notesOf.js';
import { isDifferent, otherReadings } from './outcome/otherReadings.js';
import { amountsOf, dongOf, type AllocationParts } from './outcome/allocationParts.js';
import { placeAllocations } from './outcome/placeAllocations.js';
import { amountIn } from './places/inputReports.js';
import type { PlaceToAllocate } from './places/placeToAllocate.js';
import { readAllocation } from './places/readPlaces.js';
import { planOf } from './points/allocationPlan.js';

/**
 * Allocate an amount by coefficients [phân bổ vốn theo hệ số]: each place its share of all points, in whole units that sum to the amount.
 *
 * `amount of a place = amount ÷ all points × points of the place`. Parts are cut off to whole units; the units that are left go, one
 * each, to the places of which most was cut off (largest remainders). Where as much was cut off of several, those with more points come
 * first, and of these those whose id, or else name, comes first in the order of its characters: so the order of the places changes nothing.
 *
 * Of the classes of one criterion to which a place belongs the highest coefficient counts, unless the rule names the place. A class that
 * gets nothing comes before all others. A place that is many gives how many of its units belong to each class, in `figures`.
 *
 * Where the text of a rule can be read in several ways, `otherReadings` holds what the others give. What a formula cannot express is
 * among the `warnings`.
 *
 * Sources: those of the rule; the national ones are in `allocationRules`.
 *
 * @param rule - A rule of `allocationRules`, or one of your own; `defineAllocationRule` checks it once.
 * @param places - The places, each with all that the rule looks at: what is not given is not zero.
 * @param amount - The amount, whole in the unit to which is rounded.
 * @param options - Whose capital it is, the unit (đồng if left out), the reading, the day of the figures.
 * @returns Amounts in VND, refused (`zero-denominator`) if there are no points at all; place by place with the way to each.
 * @throws MtqgError with all rows at once: `missing` if a figure or a class is; `no-such-member` for a class, a figure, a reading or a
 * province that is not known, or a figure within no class; `too-small` for a negative figure; `not-whole` for a figure that must be, or
 * an amount that is not whole in the unit; `unit-mismatch`; `duplicate` for places that nothing tells apart; `contradiction` for one that
 * is both one unit of a class and many; the codes of malformed input.
 *
 * @example
 * ```ts
 * import { allocateByCoefficients, allocationRules, explain } from 'mtqg/capital/allocation';
 *
 * const { amounts, allocations } = allocateByCoefficients(
 *   allocationRules()['16-2026'],
 *   [
 *     { subject: 'Xã A', classifications: ['border', 'area-2'], figures: { 'extremely-difficult-villages': 7 } },
 *     { subject: 'Xã B', classifications: ['area-1'], figures: { 'extremely-difficult-villages': 0 } },
 *     { subject: 'Xã C', classifications: ['other'], figures: { 'extremely-difficult-villages': 0 } },
 *   ],
 *   { value: 10, unit: 'billionVND' },
 *   { roundTo: 'millionVND' },
 * );
 * amounts; // => ['5089000000', '2679000000', '2232000000']
 * allocations[0] && explain(allocations[0], 'vi').split('\n')[0]; // => 'Xã A: 57 điểm, được phân bổ 5,089 tỷ đồng.'
 * ```
 */
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
  const allocations = lazy(() => placeAllocations(parts));
  return madeLater<typeof told, Later>(told, {
    allocations,
    explanation: () => explainAllocation(parts, told, allocations()),
  });
}

/** What is made when somebody asks for it: of a whole country it takes longer than all the arithmetic. */
interface Later {
  readonly allocations: readonly PlaceAllocation[];
  readonly explanation: Explanation;
}
