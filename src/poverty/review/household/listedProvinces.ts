import { nearestHint, type CheckReport } from '../../../foundation/internal.js';
import type { HouseholdReviewForms, ReviewRegion } from '../forms/reviewForms.js';
import { provinceKey } from './provinceKey.js';
import { isCalled, provinceUnit } from './provinceUnit.js';
import type { ReviewedHousehold } from './reviewedHousehold.js';

/** A province that the forms list. */
export interface ListedProvince {
  /** Its name. */
  readonly name: string;
  /** The region in which they list it. */
  readonly region: ReviewRegion;
}

/** The province of a household by the forms. */
export interface ProvinceByForms {
  /** The provinces that the forms list of which it is one, or of which it is made; none without a province. */
  readonly listed: readonly ListedProvince[];
  /** Its own name, where the forms list it under others. */
  readonly madeName?: string;
  /** Why the forms do not list it, at a place below it. */
  readonly problem?: CheckReport;
}

/** Find the province of a household among those of the forms, which are those of the day on which the forms begin. */
export function listedProvinces(
  forms: HouseholdReviewForms,
  { province, date }: Partial<Pick<ReviewedHousehold, 'province' | 'date'>>,
): ProvinceByForms {
  if (province === undefined) return { listed: [] };
  const { unit, units, problem } = provinceUnit(province, date, forms.validity.from);
  if (problem !== undefined) return { listed: [], problem };
  const name = typeof province === 'string' ? province : province.name;
  const listed = namedIn(forms, (one) =>
    units.length === 0
      ? provinceKey(one) === provinceKey(name)
      : units.some((listedUnit) => isCalled(listedUnit, one)),
  );
  if (listed.length === 0 || listed.length < units.length)
    return { listed: [], problem: notListed(forms, name) };
  const isItself =
    unit === undefined || (listed.length === 1 && isCalled(unit, (listed[0] as ListedProvince).name));
  return isItself ? { listed } : { listed, madeName: unit.name };
}

/** The regions in which a province may lie. */
export function regionsOf(listed: readonly ListedProvince[]): readonly ReviewRegion[] {
  return [...new Set(listed.map(({ region }) => region))];
}

function namedIn(
  { regions }: HouseholdReviewForms,
  isNamed: (name: string) => boolean,
): readonly ListedProvince[] {
  return regions.flatMap((region) => region.provinces.filter(isNamed).map((name) => ({ name, region })));
}

function notListed({ regions }: HouseholdReviewForms, name: string): CheckReport {
  const names = regions.flatMap(({ provinces }) => provinces);
  return { code: 'no-such-member', details: { key: name, ...IN_THE_FORMS, ...nearestHint(name, names) } };
}

const IN_THE_FORMS = { where: 'the provinces of the forms', whereVi: 'danh sách tỉnh, thành phố của phiếu' };
