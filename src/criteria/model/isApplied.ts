import { isInForce, type IsoDate } from '../../foundation/internal.js';
import type { CriteriaSet } from './criteriaSet.js';

/**
 * Whether a set is the one to apply on a day: it is in force as far as established, and no later set of its level and tier has
 * taken its place.
 */
export function isApplied(set: CriteriaSet, day: IsoDate): boolean {
  return isInForce(set.validity, day) && (set.supersededFrom === undefined || day < set.supersededFrom);
}
