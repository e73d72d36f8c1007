import { nearestHint, type CheckReport } from '../../../foundation/internal.js';
import type { HouseholdReviewForms, ReviewRegion } from '../forms/reviewForms.js';
import { sheetOf } from '../scoring/sheetOf.js';
import { listedProvinces, regionsOf, type ListedProvince } from './listedProvinces.js';
import type { ReviewedHousehold } from './reviewedHousehold.js';

/** Rural sheets go by region, so that it must be known; a province must be one of the forms', or made of such of one region. */
export function placeReports(
  forms: HouseholdReviewForms,
  household: Pick<ReviewedHousehold, 'area' | 'region' | 'province' | 'date'>,
): readonly CheckReport[] {
  const { area, region } = household;
  const ids = forms.regions.map(({ id }) => id);
  if (region !== undefined && !ids.includes(region)) {
    const details = { allowed: ids.join(', '), ...nearestHint(region, ids) };
    return [{ code: 'not-one-of', at: ['region'], details }];
  }
  const { listed, problem } = listedProvinces(forms, household);
  // A region tells what a province that the forms do not know would tell.
  if (problem !== undefined && !(region !== undefined && problem.code === 'no-such-member'))
    return [{ ...problem, at: ['province', ...(problem.at ?? [])] }];
  const [own, ...others] = regionsOf(listed);
  if (region === undefined && others.length > 0) return [ambiguous(listed)];
  if (sheetOf(forms, area, region ?? own?.id) === undefined) return [missing(forms, area)];
  return region === undefined ? [] : contradictions(forms, area, region, listed);
}

function missing({ formB1 }: HouseholdReviewForms, area: ReviewedHousehold['area']): CheckReport {
  // A sheet without a region would have been found.
  const list = formB1.sheets.flatMap((one) => (one.area === area ? [String(one.region)] : [])).join(', ');
  const expected = { expected: `one of: ${list}`, expectedVi: `một trong các giá trị: ${list}` };
  return { code: 'missing', at: ['region'], details: expected };
}

/** The provinces of which one is made lie in several regions: which of them the commune was in, the region must tell. */
function ambiguous(listed: readonly ListedProvince[]): CheckReport {
  const list = (locale: 'vi' | 'en'): string =>
    listed.map(({ name, region: { id, name: called } }) => `${name} (${called[locale]}; ${id})`).join(', ');
  return {
    code: 'ambiguous',
    at: ['province'],
    details: { candidates: list('en'), candidatesVi: list('vi') },
  };
}

/** A region in which the forms do not list the province. */
function contradictions(
  { formB1 }: HouseholdReviewForms,
  area: ReviewedHousehold['area'],
  region: string,
  listed: readonly ListedProvince[],
): readonly CheckReport[] {
  // A sheet of its own tells that a region is more than a name for the points of a town.
  const hasSheet = ({ id }: ReviewRegion): boolean => formB1.sheets.some((one) => one.region === id);
  const mayBe = regionsOf(listed).some((one) => one.id === region || (area === 'rural' && !hasSheet(one)));
  if (listed.length === 0 || mayBe) return [];
  const list = (locale: 'vi' | 'en', verb: string): string =>
    listed.map(({ name, region: { name: called } }) => `${name} ${verb} “${called[locale]}”`).join(', ');
  const what = { what: list('en', 'is in'), whatVi: list('vi', 'thuộc') };
  return [{ code: 'contradiction', at: ['region'], details: what }];
}
