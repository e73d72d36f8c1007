import { compareFractions, type CheckReport, type Fraction } from '../../../foundation/internal.js';
import type { HouseholdReviewForms } from '../forms/reviewForms.js';
import { countOfMembers, knownNumber } from './knownNumbers.js';
import type { ReviewedHousehold } from './reviewedHousehold.js';

/** Numbers that cannot be beside each other: more people of working age than people, other people than are listed, nobody. */
export function numberReports(
  forms: HouseholdReviewForms,
  household: Pick<ReviewedHousehold, 'answers' | 'members'>,
): readonly CheckReport[] {
  const divisors = new Set(forms.questions.flatMap(({ quotient }) => quotient?.denominator ?? []));
  return forms.questions.flatMap((question): readonly CheckReport[] => {
    const { id, partOf } = question;
    const own = knownNumber(forms, household, question);
    if (own === undefined) return [];
    const at = ['answers', id];
    if (divisors.has(id) && own.lower.numerator === 0n)
      return [{ code: 'too-small', at, details: { minimum: '1' } }];
    const listed = countOfMembers(forms, household, question);
    if (listed !== undefined && !isWithin(own.lower, listed)) {
      const what = { what: 'the members give another number', whatVi: 'khác với danh sách thành viên' };
      return [{ code: 'contradiction', at, details: what }];
    }
    const whole = forms.questions.find((one) => one.id === partOf);
    const most = whole === undefined ? undefined : knownNumber(forms, household, whole)?.upper;
    if (most === undefined || compareFractions(own.lower, most) <= 0) return [];
    return [
      {
        code: 'part-exceeds-whole',
        at,
        details: { part: String(own.lower.numerator), whole: String(most.numerator) },
      },
    ];
  });
}

function isWithin(
  value: Fraction,
  { lower, upper }: { readonly lower: Fraction; readonly upper: Fraction },
): boolean {
  return compareFractions(lower, value) <= 0 && compareFractions(value, upper) <= 0;
}
