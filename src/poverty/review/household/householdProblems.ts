import { nearestHint, type CheckReport, type Problem } from '../../../foundation/internal.js';
import type { HouseholdReviewForms } from '../forms/reviewForms.js';
import { sheetOf } from '../scoring/sheetOf.js';
import { answerReports } from './answerReports.js';
import { regionOfProvince } from './regionOf.js';
import { unknownKey } from './unknownKey.js';
import type { ReviewedHousehold } from './reviewedHousehold.js';

/** The members that say where a household lives: they are checked together. */
const PLACE: readonly (string | number | undefined)[] = ['area', 'region', 'province'];

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

/** Rural sheets go by region, so that it must be known; a province must be one of the forms'. */
function placeReports(
  forms: HouseholdReviewForms,
  { area, region, province }: ReviewedHousehold,
): readonly CheckReport[] {
  const ids = forms.regions.map(({ id }) => id);
  if (region !== undefined && !ids.includes(region)) {
    const details = { allowed: ids.join(', '), ...nearestHint(region, ids) };
    return [{ code: 'not-one-of', at: ['region'], details }];
  }
  const listed = province === undefined ? undefined : regionOfProvince(forms, province);
  if (province !== undefined && listed === undefined && region === undefined) {
    const names = forms.regions.flatMap(({ provinces }) => provinces);
    const details = { key: province, where: 'regions', ...nearestHint(province, names) };
    return [{ code: 'no-such-member', at: ['province'], details }];
  }
  const given = region ?? listed?.id;
  if (sheetOf(forms, area, given) === undefined) {
    // A sheet without a region would have been found.
    const allowed = forms.formB1.sheets.flatMap((one) => (one.area === area ? [String(one.region)] : []));
    const list = allowed.join(', ');
    const expected = { expected: `one of: ${list}`, expectedVi: `một trong các giá trị: ${list}` };
    return [{ code: 'missing', at: ['region'], details: expected }];
  }
  const isOther = region !== undefined && listed !== undefined && listed.id !== region;
  // A sheet of its own tells that a region is more than a name for the points of a town.
  const hasSheet = forms.formB1.sheets.some((one) => one.region === listed?.id);
  if (!isOther || (area === 'rural' && !hasSheet)) return [];
  const what = {
    what: `${String(province)} is in “${listed.name.en}”`,
    whatVi: `${String(province)} thuộc “${listed.name.vi}”`,
  };
  return [{ code: 'contradiction', at: ['region'], details: what }];
}
