import type { DeprivationState } from '../../households/deprivation.js';
import type { ReviewItem } from '../forms/reviewForms.js';
import type { Review } from '../household/readReview.js';
import { conditionTruth } from './conditionTruth.js';
import type { Supposed } from './knowledge.js';

/** Whether a household is deprived in an indicator: as it is given, or as it follows from the answers. */
export function indicatorState(
  review: Review,
  { id, when }: ReviewItem,
  supposed: Supposed,
): DeprivationState | 'unknown' {
  const given = review.household.deprivations?.[id];
  if (given !== undefined) return given;
  const truth = when === undefined ? undefined : conditionTruth(review, when, supposed);
  if (truth === undefined) return 'unknown';
  return truth === 'not-applicable' ? truth : truth ? 'deprived' : 'not-deprived';
}
