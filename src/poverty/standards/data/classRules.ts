import { quantity, type Citation } from '../../../foundation/internal.js';
import type { ClassOfStandard } from '../../households/householdClass.js';
import { residenceAreas, type ResidenceArea } from '../area.js';
import type { ClassBranch, HouseholdClassRule } from '../classRule.js';

/** An income within bounds: more than the first amount, up to the second. */
export function incomeBand(moreThan: string | null, atMost: string): ClassBranch {
  const upTo = { atMost: quantity(atMost, 'VND/person/month') };
  return {
    income: moreThan === null ? upTo : { moreThan: quantity(moreThan, 'VND/person/month'), ...upTo },
  };
}

/** A branch that asks for at least so many deprivations. */
export function deprived(branch: ClassBranch, cutoff: number): ClassBranch {
  return { ...branch, deprivations: { atLeast: quantity(cutoff, 'deprivation') } };
}

/** A branch that asks for fewer deprivations. */
export function notDeprived(branch: ClassBranch, cutoff: number): ClassBranch {
  return { ...branch, deprivations: { lessThan: quantity(cutoff, 'deprivation') } };
}

/** The rules of one class in both areas. */
export function classRules(
  name: ClassOfStandard,
  branches: Readonly<Record<ResidenceArea, readonly ClassBranch[]>>,
  citation: Citation,
  urbanCitation = citation,
): readonly HouseholdClassRule[] {
  const citations = { rural: citation, urban: urbanCitation };
  return residenceAreas.map((area) => ({
    class: name,
    area,
    anyOf: branches[area],
    citation: citations[area],
  }));
}
