import type { HouseholdReviewForms, ReviewRegion } from '../forms/reviewForms.js';
import type { ReviewedHousehold } from './reviewedHousehold.js';

/** The region in which the forms list a province; its name may have what it is before it. */
export function regionOfProvince(
  { regions }: HouseholdReviewForms,
  province: string,
): ReviewRegion | undefined {
  const name = bare(province);
  return regions.find(({ provinces }) => provinces.some((one) => bare(one) === name));
}

/** The region by which the points of a household are found: given, or that of its province. */
export function regionOf(
  forms: HouseholdReviewForms,
  { region, province }: Pick<ReviewedHousehold, 'region' | 'province'>,
): string | undefined {
  return region ?? (province === undefined ? undefined : regionOfProvince(forms, province)?.id);
}

function bare(province: string): string {
  return province
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/^(?:tỉnh|thành phố|tp\.?)\s+/, '');
}
