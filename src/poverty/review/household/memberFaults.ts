import type { HouseholdReviewForms, MemberFault } from '../forms/reviewForms.js';
import { ageSpan } from './ageSpan.js';
import { isMalnourished } from './isMalnourished.js';
import type { ReviewedMember } from './reviewedHousehold.js';

/**
 * Whether a fault is found in at least one member; `not-applicable` if it could be found in none, `undefined` if what is not
 * known decides.
 */
export function memberFault(
  { formB2 }: HouseholdReviewForms,
  members: readonly ReviewedMember[] | undefined,
  fault: MemberFault,
): boolean | 'not-applicable' | undefined {
  if (members === undefined) return undefined;
  const found = members.map((member) =>
    fault === 'malnourished'
      ? isMalnourished(formB2, member)
      : isUninsured(member, formB2.insuredFromYears * 12),
  );
  if (found.includes(true)) return true;
  if (found.includes(undefined)) return undefined;
  return found.includes(false) ? false : 'not-applicable';
}

function isUninsured(member: ReviewedMember, fromMonths: number): boolean | 'not-applicable' | undefined {
  const { from, to } = ageSpan(member);
  if (to < fromMonths) return 'not-applicable';
  const { healthInsurance } = member;
  // People of a group whose insurance the State budget pays are not counted, with or without a card.
  if (healthInsurance === 'insured' || healthInsurance === 'state-budget') return false;
  return healthInsurance === 'none' && from >= fromMonths ? true : undefined;
}
