import { questionsOf } from './forms/questionsOf.js';
import type { ReviewItem, ReviewQuestion } from './forms/reviewForms.js';
import { bothOf } from './household/bothOf.js';
import { isNumeric, knownNumber } from './household/knownNumbers.js';
import type { Review } from './household/readReview.js';
import { REGION } from './household/answerReports.js';
import type { OpenQuestion } from './householdReview.js';
import { indicatorState } from './scoring/indicatorState.js';
import { questionOf } from './scoring/knowledge.js';
import { itemTruth } from './scoring/quickReview.js';

/** What is still open, by form. */
export interface OpenByForm {
  readonly formA: readonly OpenQuestion[];
  readonly formB1: readonly OpenQuestion[];
  readonly formB2: readonly OpenQuestion[];
}

/** Nothing is taken to be so beyond what is known. */
const NOTHING = /* @__PURE__ */ new Map<never, never>();

/** The questions that are still open, each once, in the order of the forms. */
export function openQuestions(review: Review): OpenByForm {
  const { formA, formB1, formB2 } = review.forms;
  const asked = new Set<string>();
  const once = (list: readonly OpenQuestion[]): readonly OpenQuestion[] =>
    list.filter(({ id }) => !asked.has(id) && asked.add(id));
  return {
    formA: once([
      ...openItems(review, formA.exclusions),
      ...(review.household.provincialConditions ?? []).flatMap(({ name, isMet }, index) =>
        isMet === undefined
          ? [{ id: `provincial-${String(index + 1)}`, number: formA.provincialNumber, name: bothOf(name) }]
          : [],
      ),
      ...openItems(review, formA.items),
    ]),
    formB1: once(
      formB1.items.flatMap(({ number, parts }) =>
        parts.flatMap(({ question }) => openAnswers(review, question, String(number))),
      ),
    ),
    formB2: once(
      formB2.items
        .filter((item) => indicatorState(review, item, NOTHING) === 'unknown')
        .flatMap((item) => openOfIndicator(review, item)),
    ),
  };
}

function openItems(review: Review, items: readonly ReviewItem[]): readonly OpenQuestion[] {
  return items.flatMap((item) =>
    itemTruth(review, item, NOTHING) === undefined
      ? [{ id: item.id, number: item.number, name: item.name }]
      : [],
  );
}

/** The answers on which an indicator rests, or the indicator itself where it rests on none, or on members. */
function openOfIndicator(review: Review, { id, number, name, when }: ReviewItem): readonly OpenQuestion[] {
  const names = when === undefined ? [] : questionsOf(when);
  return names.length === 0
    ? [{ id, number, name }]
    : names.flatMap((question) => openAnswers(review, question, number));
}

/** A question that is not answered; of a quotient those that are divided. */
function openAnswers(review: Review, id: string, number: string): readonly OpenQuestion[] {
  const question = questionOf(review.forms, id);
  if (isAnswered(review, question)) return [];
  const { name, options, quotient } = question;
  if (quotient !== undefined)
    return [quotient.numerator, quotient.denominator].flatMap((one) => openAnswers(review, one, number));
  return [
    { id, number, name, ...(options === undefined ? {} : { options: options.map((one) => one.name) }) },
  ];
}

function isAnswered({ forms, household, region }: Review, question: ReviewQuestion): boolean {
  if (question.id === REGION) return region !== undefined;
  if (!isNumeric(question)) return household.answers?.[question.id] !== undefined;
  const known = knownNumber(forms, household, question);
  return (
    known !== undefined &&
    known.lower.numerator * known.upper.denominator === known.upper.numerator * known.lower.denominator
  );
}
