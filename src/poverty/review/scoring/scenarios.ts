import { compareFractions, fraction } from '../../../foundation/internal.js';
import type { Review } from '../household/readReview.js';
import { knownNumber } from '../household/knownNumbers.js';
import type { Supposed } from './knowledge.js';

/** So many people are told apart; a larger household gives no more points for its size. */
const TOLD_APART = 30;

/**
 * What the unknown number may be on which others rest (that of the people in the household): scored once for each, so that
 * no score mixes a small household with a large one.
 */
export function scenarios({ forms, household }: Review): readonly Supposed[] {
  const divisors = new Set(forms.questions.flatMap(({ quotient }) => quotient?.denominator ?? []));
  const unknown = forms.questions.filter(
    (question) => divisors.has(question.id) && knownNumber(forms, household, question) === undefined,
  );
  const [base, ...others] = unknown;
  // Two such numbers would be all their pairs; their spans are taken as they are.
  if (base === undefined || others.length > 0) return [new Map()];
  const parts = forms.questions
    .filter(({ partOf }) => partOf === base.id)
    .flatMap((question) => knownNumber(forms, household, question)?.lower ?? []);
  return Array.from({ length: TOLD_APART }, (_, index) => fraction(BigInt(index + 1)))
    .map((lower, index) => ({ lower, upper: index + 1 === TOLD_APART ? null : lower }))
    .filter(({ upper }) => upper === null || parts.every((part) => compareFractions(part, upper) <= 0))
    .map((span) => new Map([[base.id, span]]));
}
