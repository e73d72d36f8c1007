import type { ReviewedMember } from './reviewedHousehold.js';

/** Completed months, from the fewest to the most that an age can be. */
export interface AgeSpan {
  readonly from: number;
  readonly to: number;
}

/** What is known of the age of a member: to the month, to the year, or nothing. */
export function ageSpan({ ageMonths, ageYears }: ReviewedMember): AgeSpan {
  if (ageMonths !== undefined) return { from: Number(ageMonths), to: Number(ageMonths) };
  if (ageYears === undefined) return { from: 0, to: Infinity };
  return { from: Number(ageYears) * 12, to: Number(ageYears) * 12 + 11 };
}
