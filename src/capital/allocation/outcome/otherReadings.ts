import {
  missingInput,
  zeroDenominatorRefusal,
  type BilingualText,
  type DecimalText,
} from '../../../foundation/internal.js';
import { divideByPoints } from '../division/divideByPoints.js';
import { placeReports } from '../places/placeReports.js';
import type { PlaceToAllocate } from '../places/placeToAllocate.js';
import { readList } from '../places/readPlaces.js';
import { allocationPlan, type AllocationPlan } from '../points/allocationPlan.js';
import type { OtherAllocation } from './allocation.js';
import { amountsOf } from './allocationParts.js';

/** An amount that other readings of a rule divide, too. */
interface Divided {
  /** The places, each looked at closely. */
  readonly list: readonly PlaceToAllocate[];
  /** The amount, in units. */
  readonly total: bigint;
  /** How many đồng a unit is. */
  readonly unit: bigint;
}

/** What each place would get by the other readings of a rule. */
export function otherReadings(
  { rule, reading }: AllocationPlan,
  divided: Divided,
): readonly OtherAllocation[] {
  return rule.readings
    .filter((one) => one !== reading)
    .map((one) => ({
      reading: one.id,
      name: one.name,
      amounts: amountsBy(allocationPlan(rule, one), divided),
    }));
}

function amountsBy(plan: AllocationPlan, { list, total, unit }: Divided): OtherAllocation['amounts'] {
  const lacking = lackedBy(plan, list);
  if (lacking.length > 0) return missingInput(lacking);
  const places = readList(plan, list);
  const division = divideByPoints(total, places.groups, places.keyOf);
  return amountsOf({ plan, places, division, unit }) ?? zeroDenominatorRefusal;
}

/** What a reading needs and places lack, by name. */
function lackedBy(
  plan: AllocationPlan,
  places: readonly PlaceToAllocate[],
): { member: string; name: BilingualText }[] {
  const reports = placeReports(plan, { places }, () => true);
  const members = new Set(reports.map(({ at = [] }) => String(at.at(-1))));
  return [...members].map((member) => ({
    member,
    name: (plan.figures.get(member) ?? plan.classes.get(member))?.name ?? {
      vi: 'nhóm đối tượng',
      en: 'the classes',
    },
  }));
}

/** Whether a reading gives some place another amount. */
export function isDifferent({ amounts }: OtherAllocation, used: readonly DecimalText[] | object): boolean {
  return (
    Array.isArray(amounts) &&
    Array.isArray(used) &&
    amounts.some((one, row) => one !== (used as readonly string[])[row])
  );
}
