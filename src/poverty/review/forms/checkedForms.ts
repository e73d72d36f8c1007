import { deepFreeze } from '../../../foundation/internal.js';
import type { HouseholdReviewForms } from './reviewForms.js';

/** Forms that are frozen and known to be right; a memory of checks made, which no result depends on. */
const checked = /* @__PURE__ */ new WeakSet<HouseholdReviewForms>();

/** Freeze forms that are known to be right, and remember them, so that a review by them does not check them again. */
export function rememberForms(forms: HouseholdReviewForms): HouseholdReviewForms {
  const frozen = deepFreeze(forms);
  checked.add(frozen);
  return frozen;
}

/** Whether forms are known to be right. */
export function areChecked(forms: HouseholdReviewForms): boolean {
  return checked.has(forms);
}
