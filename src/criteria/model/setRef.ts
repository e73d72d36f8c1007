import type { CriteriaSet, CriteriaSetRef } from './criteriaSet.js';

/** What names a set in results. */
export function setRef({ id, level, tier, title }: CriteriaSet): CriteriaSetRef {
  return { id, level, tier, title };
}
