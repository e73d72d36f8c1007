import type { CriteriaSet, CriteriaSetRef } from './criteriaSet.js';

/** What names a set in results. */
export function setRef({ id, level, tier, title, overlays }: CriteriaSet): CriteriaSetRef {
  return { id, level, tier, title, ...(overlays === undefined ? {} : { overlays }) };
}
