import * as z from 'zod/mini';
import { lazySchema, readParts, throwProblems } from '../../../foundation/internal.js';
import { areChecked } from '../forms/checkedForms.js';
import type { HouseholdReviewForms } from '../forms/reviewForms.js';
import { householdReviewFormsSchema } from '../forms/reviewFormsSchema.js';
import { householdProblems } from './householdProblems.js';
import type { ReviewedHousehold } from './reviewedHousehold.js';
import { reviewedHouseholdSchema } from './reviewedHouseholdSchema.js';

/** Forms and a household by them. */
export interface Review {
  readonly forms: HouseholdReviewForms;
  readonly household: ReviewedHousehold;
}

const formsGiven: z.ZodMiniType<Pick<Review, 'forms'>> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ forms: householdReviewFormsSchema }),
);

const householdGiven: z.ZodMiniType<Pick<Review, 'household'>> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ household: reviewedHouseholdSchema }),
);

/**
 * Read forms and a household, each by itself, and then the household by the forms.
 *
 * @throws MtqgError with all problems.
 */
export function readReview(forms: HouseholdReviewForms, household: ReviewedHousehold): Review {
  const rules = areChecked(forms) ? { value: { forms }, problems: [] } : readParts(formsGiven, { forms });
  const given = readParts(householdGiven, { household });
  const problems = [...rules.problems, ...given.problems];
  throwProblems(problems);
  const review = { ...rules.value, ...given.value } as Review;
  throwProblems(householdProblems(review.forms, review.household));
  return review;
}
