import { deepFreeze } from '../../../foundation/internal.js';
import { householdClasses } from '../../households/householdClass.js';
import type { HouseholdOutcome } from '../householdColumns.js';

/** What can become of a household, each in the place that is its code: the classes from the poorest up, then why there is none. */
export const householdOutcomes: readonly HouseholdOutcome[] = /* @__PURE__ */ (() =>
  deepFreeze([...householdClasses, 'missing-input', 'between-classes', 'class-not-established'] as const))();

/** The bits of poor and near-poor, as possible classes. */
export const POOR = 1;
export const NEAR_POOR = 2;

/** Whether a household of which these classes are possible is poor or near-poor for sure. */
export function isPoorOrNearPoor(possibleClasses: number): boolean {
  return possibleClasses !== 0 && (possibleClasses & ~(POOR | NEAR_POOR)) === 0;
}
