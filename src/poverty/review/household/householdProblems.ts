import type { Problem } from '../../../foundation/internal.js';
import type { HouseholdReviewForms } from '../forms/reviewForms.js';
import { answerReports } from './answerReports.js';
import { placeReports } from './placeReports.js';
import { unknownKey } from './unknownKey.js';
import type { ReviewedHousehold } from './reviewedHousehold.js';

/** The members that say where a household lives: they are checked together. */
const PLACE: readonly (string | number | undefined)[] = ['area', 'region', 'province', 'date'];

/**
 * What is wrong with a household by the forms by which it is reviewed. The forms have their shape; of the household what has none
 * is left out, and told of in `known`.
 */
export function householdProblems(
  forms: HouseholdReviewForms,
  household: Partial<ReviewedHousehold>,
  known: readonly Problem[],
): readonly Problem[] {
  const { area, date, deprivations = {} } = household;
  const isPlaced = known.every(({ path }) => !PLACE.includes(path[1]));
  const { from, to } = forms.validity;
  return [
    ...(date === undefined || (from <= date && date <= to)
      ? []
      : [{ code: 'not-in-force', at: ['date'], details: { date } } as const]),
    ...(area === undefined || !isPlaced ? [] : placeReports(forms, { ...household, area })),
    ...answerReports(forms, household),
    ...Object.keys(deprivations).flatMap((key) =>
      unknownKey(
        ['deprivations', key],
        key,
        forms.formB2.items.map(({ id }) => id),
      ),
    ),
  ].map(({ code, at = [], details = {} }) => ({ code, path: ['household', ...at], details }));
}
