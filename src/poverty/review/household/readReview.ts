import * as z from 'zod/mini';
import { lazySchema, readParts, throwProblems } from '../../../foundation/internal.js';
import { areChecked } from '../forms/checkedForms.js';
import type { HouseholdReviewForms } from '../forms/reviewForms.js';
import { householdReviewFormsSchema } from '../forms/reviewFormsSchema.js';
import { householdProblems } from './householdProblems.js';
import { listedProvinces, regionsOf, type ProvinceByForms } from './listedProvinces.js';
import type { ReviewedHousehold } from './reviewedHousehold.js';
import { reviewedHouseholdSchema, soundHouseholdSchema } from './reviewedHouseholdSchema.js';

/** Forms and a household by them. */
export interface Review {
  readonly forms: HouseholdReviewForms;
  readonly household: ReviewedHousehold;
  /** Its province by the forms. */
  readonly province: ProvinceByForms;
  /** The region by which its points are found: given, or that of its province; none where a sheet needs none. */
  readonly region: string | undefined;
}

const formsGiven: z.ZodMiniType<Pick<Review, 'forms'>> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ forms: householdReviewFormsSchema }),
);

const householdGiven: z.ZodMiniType<Pick<Review, 'household'>> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ household: reviewedHouseholdSchema }),
);

const partsGiven: z.ZodMiniType<{ readonly household: Partial<ReviewedHousehold> }> =
  /* @__PURE__ */ lazySchema(() => z.strictObject({ household: soundHouseholdSchema }));

/**
 * Read forms and a household, each by itself, and what is sound of the household by the forms.
 *
 * @throws MtqgError with all problems.
 */
export function readReview(forms: HouseholdReviewForms, household: ReviewedHousehold): Review {
  const rules = areChecked(forms) ? { value: { forms }, problems: [] } : readParts(formsGiven, { forms });
  const given = readParts(householdGiven, { household });
  const isGiven = given.problems.length === 0;
  const { value: sound } = isGiven ? given : readParts(partsGiven, { household });
  const byForms =
    rules.problems.length > 0 || rules.value === undefined || sound === undefined
      ? []
      : householdProblems(rules.value.forms, sound.household, given.problems);
  throwProblems([...rules.problems, ...given.problems, ...byForms]);
  return placed({ ...rules.value, ...given.value } as Pick<Review, 'forms' | 'household'>);
}

function placed(review: Pick<Review, 'forms' | 'household'>): Review {
  const { forms, household } = review;
  const province = listedProvinces(forms, household);
  return { ...review, province, region: household.region ?? regionsOf(province.listed)[0]?.id };
}
