import type { CountedMember } from '../householdCounts.js';
import { householdClasses, type HouseholdClass } from '../households/householdClass.js';
import type { HouseholdToTally } from './tallyHouseholdsInput.js';

/** The households that are counted for sure, and all that may be. */
export interface ClassBounds {
  readonly least: readonly HouseholdToTally[];
  readonly most: readonly HouseholdToTally[];
}

/** The households that are poor, near-poor, or either. */
export function boundsOf(
  households: readonly HouseholdToTally[],
): Readonly<Record<CountedMember, ClassBounds>> {
  const ofClasses = (...wanted: readonly string[]): ClassBounds => {
    const isWanted = (one: string): boolean => wanted.includes(one);
    return {
      least: households.filter((one) => classesOf(one).length > 0 && classesOf(one).every(isWanted)),
      most: households.filter((one) => classesOf(one).some(isWanted)),
    };
  };
  return {
    poor: ofClasses('poor'),
    nearPoor: ofClasses('near-poor'),
    poorAndNearPoor: ofClasses('poor', 'near-poor'),
  };
}

/** Whether no open class makes a difference. */
export function isExact({ least, most }: ClassBounds): boolean {
  return least.length === most.length;
}

/** Whether the class of a household is not known yet. */
export function isOpen({ class: found }: HouseholdToTally): boolean {
  return typeof found !== 'string';
}

/** The classes of which a household may be. */
function classesOf(household: HouseholdToTally): readonly (HouseholdClass | 'not-poor')[] {
  const { class: found, possibleClasses = householdClasses } = household;
  return isOpen(household) ? possibleClasses : [found as HouseholdClass];
}
