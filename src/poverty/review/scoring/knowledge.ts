import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  type Fraction,
} from '../../../foundation/internal.js';
import type { AnswerTest, HouseholdReviewForms, ReviewQuestion } from '../forms/reviewForms.js';
import { REGION } from '../household/answerReports.js';
import { isNumeric, knownNumber } from '../household/knownNumbers.js';
import type { Review } from '../household/readReview.js';
import { testBounds } from './testBounds.js';

/** An answer that is possible. */
export type PossibleAnswer = boolean | string | Fraction;

/** What a number can be, both ends included; no end if it is unbounded. */
export interface NumberSpan {
  readonly lower: Fraction;
  readonly upper: Fraction | null;
}

/** Numbers that are taken to be so. */
export type Supposed = ReadonlyMap<string, NumberSpan>;

const ZERO = /* @__PURE__ */ fraction(0n);

/** What a number can be, from what a household says of it, of the whole of which it is part, or of what it is a quotient. */
export function numberSpan(review: Review, question: ReviewQuestion, supposed: Supposed): NumberSpan {
  const { forms, household } = review;
  const { id, partOf, quotient } = question;
  const known = supposed.get(id) ?? knownNumber(forms, household, question);
  if (known !== undefined) return known;
  const whole = partOf === undefined ? null : numberSpan(review, questionOf(forms, partOf), supposed).upper;
  if (quotient === undefined) return { lower: ZERO, upper: whole };
  const [above, below] = [quotient.numerator, quotient.denominator].map((name) =>
    numberSpan(review, questionOf(forms, name), supposed),
  ) as [NumberSpan, NumberSpan];
  return {
    lower: below.upper === null ? ZERO : divideFractions(above.lower, below.upper),
    upper:
      above.upper === null || below.lower.numerator === 0n ? null : divideFractions(above.upper, below.lower),
  };
}

/**
 * Answers of which each possible one is told apart from none by some tests: one answer if it is known, all options of a
 * choice, a number within each stretch between the bounds of the tests.
 */
export function possibleAnswers(
  review: Review,
  question: ReviewQuestion,
  tests: readonly AnswerTest[],
  supposed: Supposed,
): readonly PossibleAnswer[] {
  if (isNumeric(question)) return numbersWithin(numberSpan(review, question, supposed), tests);
  const { id, kind, options = [] } = question;
  const answer = id === REGION ? review.region : review.household.answers?.[id];
  if (answer !== undefined) return [answer as boolean | string];
  return kind === 'yes-no' ? [true, false] : options.map((option) => option.id);
}

/** The question of an id that the forms are known to have. */
export function questionOf({ questions }: HouseholdReviewForms, id: string): ReviewQuestion {
  return questions.find((question) => question.id === id) as ReviewQuestion;
}

function numbersWithin({ lower, upper }: NumberSpan, tests: readonly AnswerTest[]): readonly Fraction[] {
  if (upper !== null && compareFractions(lower, upper) >= 0) return [lower];
  const isInside = (value: Fraction): boolean =>
    compareFractions(lower, value) <= 0 && (upper === null || compareFractions(value, upper) <= 0);
  const bounds = tests
    .map(testBounds)
    .flatMap(({ atLeast, lessThan, moreThan }) => [atLeast ?? [], lessThan ?? [], moreThan ?? []].flat())
    .filter(isInside);
  const ends = [lower, ...bounds].sort(compareFractions);
  const last = ends[ends.length - 1] as Fraction;
  const all = [...ends, upper ?? addFractions(last, fraction(1n))];
  const between = all.slice(1).map((end, index) => half(addFractions(all[index] as Fraction, end)));
  return [...all, ...between];
}

function half(value: Fraction): Fraction {
  return divideFractions(value, fraction(2n));
}
