import {
  householdReviewForms2022,
  reviewHousehold,
  type HouseholdReview,
  type ReviewAnswer,
  type ReviewedHousehold,
} from '../../../src/poverty/index.js';
import { deprivationIndicatorsOf2022 } from '../../../src/poverty/households/deprivation.js';
import type { DeprivationState } from '../../../src/poverty/households/deprivation.js';

export const forms = householdReviewForms2022();

/** Answers that give no points on any sheet, to all questions but that of the region. */
export const NOTHING: Readonly<Record<string, ReviewAnswer>> = Object.fromEntries(
  forms.questions
    .filter(({ id }) => id !== 'region' && id !== 'dependant-share' && id !== 'area-per-person')
    .map(({ id, kind }): [string, ReviewAnswer] => {
      if (id === 'household-size') return [id, 8];
      if (id === 'dependants') return [id, 2];
      if (kind === 'yes-no') return [id, false];
      return [id, kind === 'choice' ? (id === 'qualification' ? 'none' : 'other') : 0];
    }),
);

/** No to all of form A. */
export const NO_TO_A: Readonly<Record<string, ReviewAnswer>> = Object.fromEntries(
  [...forms.formA.exclusions, ...forms.formA.items].map(({ id }) => [id, false]),
);

/** So many indicators are deprived, the others are not. */
export function deprivedIn(count: number): Record<string, DeprivationState> {
  return Object.fromEntries(
    deprivationIndicatorsOf2022.map((id, index) => [id, index < count ? 'deprived' : 'not-deprived']),
  );
}

/** Review a household that is listed already and has nothing but what is said. */
export function reviewed(
  answers: Readonly<Record<string, ReviewAnswer>>,
  more: Partial<ReviewedHousehold> = {},
): HouseholdReview {
  return reviewHousehold(forms, {
    area: 'rural',
    region: 'red-river-delta',
    isListed: true,
    deprivations: deprivedIn(0),
    ...more,
    answers: { ...NOTHING, ...answers },
  });
}

/** Answers but for some. */
export function but(
  answers: Readonly<Record<string, ReviewAnswer>>,
  ...ids: readonly string[]
): Record<string, ReviewAnswer> {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
}
