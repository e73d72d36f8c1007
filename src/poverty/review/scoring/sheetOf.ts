import type { HouseholdReviewForms, ScoreSheet } from '../forms/reviewForms.js';
import type { ResidenceArea } from '../../standards/area.js';

/** The sheet by which the households of an area and region are scored; none if the region must be known and is not. */
export function sheetOf(
  { formB1 }: HouseholdReviewForms,
  area: ResidenceArea,
  region: string | undefined,
): ScoreSheet | undefined {
  return formB1.sheets.find(
    (sheet) => sheet.area === area && (sheet.region === undefined || sheet.region === region),
  );
}
