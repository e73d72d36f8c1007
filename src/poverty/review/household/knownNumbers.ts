import {
  fraction,
  fractionOf,
  toDecimal,
  type DecimalInput,
  type Fraction,
} from '../../../foundation/internal.js';
import type { HouseholdReviewForms, ReviewQuestion } from '../forms/reviewForms.js';
import { ageSpan } from './ageSpan.js';
import type { ReviewedHousehold, ReviewedMember } from './reviewedHousehold.js';

/** The least and the most that a number can be, both included. */
export interface KnownNumber {
  readonly lower: Fraction;
  readonly upper: Fraction;
}

/** What a household says of a number itself, or by the list of its members. */
export function knownNumber(
  forms: HouseholdReviewForms,
  household: Pick<ReviewedHousehold, 'answers' | 'members'>,
  question: ReviewQuestion,
): KnownNumber | undefined {
  const answer = household.answers?.[question.id];
  if (answer !== undefined && isNumeric(question)) {
    const value = fractionOf(toDecimal(answer as DecimalInput));
    return { lower: value, upper: value };
  }
  return countOfMembers(forms, household, question);
}

/** The number that the list of members gives. */
export function countOfMembers(
  { formB2 }: HouseholdReviewForms,
  { members }: Pick<ReviewedHousehold, 'members'>,
  { counts }: ReviewQuestion,
): KnownNumber | undefined {
  if (members === undefined || counts === undefined) return undefined;
  if (counts === 'members') return between(members.length, members.length);
  const found = members.map((member) => isDependant(member, formB2.adultFromYears));
  const sure = found.filter((one) => one === true).length;
  return between(sure, sure + found.filter((one) => one === undefined).length);
}

/** Whether a question is answered by a number. */
export function isNumeric({ kind }: ReviewQuestion): boolean {
  return kind === 'count' || kind === 'amount';
}

/** A child, or an elderly or disabled member with a monthly allowance. */
function isDependant(member: ReviewedMember, adultFromYears: number): boolean | undefined {
  const { hasMonthlyAllowance } = member;
  if (hasMonthlyAllowance === true) return true;
  const { from, to } = ageSpan(member);
  if (to < adultFromYears * 12) return true;
  return from >= adultFromYears * 12 && hasMonthlyAllowance === false ? false : undefined;
}

function between(lower: number, upper: number): KnownNumber {
  return { lower: fraction(BigInt(lower)), upper: fraction(BigInt(upper)) };
}
