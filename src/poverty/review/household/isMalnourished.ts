import { toDecimal } from '../../../foundation/internal.js';
import type { HouseholdReviewForms, NutritionCutOff } from '../forms/reviewForms.js';
import { ageSpan, type AgeSpan } from './ageSpan.js';
import type { ReviewedMember } from './reviewedHousehold.js';

type FormB2 = HouseholdReviewForms['formB2'];

const SEXES = ['male', 'female'] as const;

/**
 * Whether a member is a child whose height or weight lies below the cut-off of its age and sex: that of the last age of the
 * table that it has reached. What is not known may leave it open; whoever is no child has no cut-off.
 */
export function isMalnourished(
  { nutrition, adultFromYears }: FormB2,
  member: ReviewedMember,
): boolean | 'not-applicable' | undefined {
  const span = ageSpan(member);
  const adultFrom = adultFromYears * 12;
  if (span.from >= adultFrom) return 'not-applicable';
  const rows = rowsReached(nutrition, { from: span.from, to: Math.min(span.to, adultFrom - 1) });
  const sexes = member.sex === undefined ? SEXES : [member.sex];
  const found = rows.flatMap((row) => sexes.map((sex) => isBelow(row, sex, member)));
  // One who may be no child may be not malnourished.
  const verdicts = new Set(span.to >= adultFrom ? [...found, false] : found);
  const [verdict] = verdicts;
  return verdicts.size === 1 ? verdict : undefined;
}

/** Whether an age to the month lies between two ages of the table. */
export function isBetweenAges({ nutrition, adultFromYears }: FormB2, member: ReviewedMember): boolean {
  const { from, to } = ageSpan(member);
  if (from !== to || from >= adultFromYears * 12) return false;
  return nutrition.every(({ ageMonths }) => ageMonths !== from);
}

/** For each age that it may be, the last row whose age is reached. */
function rowsReached(
  nutrition: readonly NutritionCutOff[],
  { from, to }: AgeSpan,
): readonly NutritionCutOff[] {
  return nutrition.filter(({ ageMonths }, index) => {
    const next = nutrition[index + 1]?.ageMonths ?? Infinity;
    return ageMonths <= to && next > from;
  });
}

function isBelow(
  { heightCm, weightKg }: NutritionCutOff,
  sex: 'male' | 'female',
  member: ReviewedMember,
): boolean | undefined {
  const pairs = [
    [member.heightCm, heightCm[sex]],
    ...(weightKg === undefined ? [] : [[member.weightKg, weightKg[sex]] as const]),
  ] as const;
  const found = pairs.map(([measured, cutOff]) =>
    measured === undefined ? undefined : toDecimal(measured).lt(toDecimal(cutOff)),
  );
  if (found.includes(true)) return true;
  return found.includes(undefined) ? undefined : false;
}
