import {
  deepFreeze,
  printContradictsItselfRefusal,
  range,
  type Measure,
  type Range,
  type Refusal,
} from '../../foundation/internal.js';
import type { HouseholdReviewForms, ScoreSheet } from './forms/reviewForms.js';
import { readReview, type Review } from './household/readReview.js';
import type { ReviewedHousehold } from './household/reviewedHousehold.js';
import type { HouseholdReview, OpenQuestion, ReviewIndicator, ReviewPoints } from './householdReview.js';
import { openQuestions } from './openQuestions.js';
import { reviewClasses } from './scoring/reviewClasses.js';
import { scoreHousehold, type HouseholdScore } from './scoring/scoreHousehold.js';
import type { ScoreSpan } from './scoring/scoreSpan.js';
import { sheetOf } from './scoring/sheetOf.js';
import { explainReview } from './telling/explainReview.js';
import { reviewAssumptions } from './telling/reviewAssumptions.js';
import { reviewWarnings } from './telling/reviewWarnings.js';

/**
 * Review a household by the official forms [rà soát hộ nghèo, hộ cận nghèo].
 *
 * - form A: a condition of column 0 excludes; with 4 of the 9 items or more the review stops, with fewer the household is scored
 * - score A = the points of the rows of form B1 that apply, on the sheet of the area and region; what is not printed is 0
 * - score B = 10 points for each indicator of form B2 in which the household is deprived
 * - A ≤ 140 (rural) or A ≤ 175 (urban): poor with B ≥ 30, near-poor with less; else, or without being scored, not poor
 * - not poor: of average living standard, or above, by the declared income of 12 months; the circular has this for households in
 *   agriculture, forestry, fishery and salt production alone, and a class by income assumes that the household is one
 *
 * What is not known is left out: each score is then given from the lowest to the highest that is still possible, and the class
 * if all that is possible agrees. So it is where the print of the forms contradicts itself. Where the number of people in the
 * household is not known, each number is tried by itself.
 *
 * Source: for the forms of 2022, Circular 07/2021/TT-BLĐTBXH with Annexes III and IV of Circular 02/2022/TT-BLĐTBXH.
 *
 * @param forms - The forms: `householdReviewForms2022()`, or others of that shape.
 * @param household - Where it lives, and what is known of it: `answers` by the id of the question (people, m², kWh, animals,
 * things as numbers), `members`, or `deprivations` as found.
 * @returns The scores in points with each row that gave them, the indicators, the class, and the questions still open.
 * @throws MtqgError with all that is wrong with forms and household: among others `unknown-key` (no such question), `missing`
 * (the region of a rural household), `ambiguous` (a province that was made of provinces of several regions), `not-in-force` (a day on which the forms are not used), `part-exceeds-whole`.
 *
 * @example
 * ```ts
 * import { householdReviewForms2022, reviewHousehold } from 'mtqg/poverty';
 *
 * const review = reviewHousehold(householdReviewForms2022(), {
 *   area: 'rural',
 *   province: 'Lào Cai',
 *   answers: { 'household-size': 4, motorbikes: 1, water: 'other', toilet: 'other' },
 * });
 * review.sheet; // => 'rural-northern-midlands-mountains'
 * review.scoreA?.lower; // => '55'
 * review.scoreB?.lower; // => '20'
 * review.possibleClasses; // => ['poor', 'near-poor', 'not-poor']
 * ```
 */
export function reviewHousehold(forms: HouseholdReviewForms, household: ReviewedHousehold): HouseholdReview {
  const review = readReview(forms, household);
  // Reading has seen to it that there is a sheet.
  const sheet = sheetOf(review.forms, household.area, review.region) as ScoreSheet;
  const score = scoreHousehold(review, sheet.id);
  const told = toldOf(review, sheet, score);
  return deepFreeze({
    ...told,
    assumptions: reviewAssumptions(review, score),
    warnings: reviewWarnings(review, sheet.id, score),
    explanation: explainReview(review, sheet, told),
  });
}

function toldOf(
  review: Review,
  sheet: ScoreSheet,
  score: HouseholdScore,
): Omit<HouseholdReview, 'assumptions' | 'warnings' | 'explanation'> {
  const { forms, household } = review;
  const { subject, date, area } = household;
  const { formA, scoreA, deprivations } = score;
  const [end] = formA.ends;
  const isScored = formA.ends.has('scored');
  const possibleClasses = reviewClasses(review, score.classes);
  const [only] = possibleClasses;
  const { pointsEach } = forms.formB2;
  const open = openQuestions(review);
  const asked = isScored
    ? [...(household.isListed === true ? [] : open.formA), ...open.formB1, ...open.formB2]
    : [];
  return {
    kind: 'household-review',
    forms: forms.id,
    ...(subject === undefined ? {} : { subject }),
    ...(date === undefined ? {} : { date }),
    area,
    sheet: sheet.id,
    outcome: end !== undefined && formA.ends.size === 1 ? end : 'undetermined',
    excludedBy: formA.excludedBy,
    ...(household.isListed === true ? {} : { formAItems: rangeOf(formA.items, 'item') }),
    ...(isScored
      ? {
          scoreA: rangeOf(scoreA, 'score'),
          scoreB: rangeOf(
            { lower: deprivations.lower * pointsEach, upper: deprivations.upper * pointsEach },
            'score',
          ),
          deprivationCount: rangeOf(deprivations, 'deprivation'),
        }
      : {}),
    points: isScored ? pointsOf(review, score) : [],
    indicators: isScored ? indicatorsOf(review, score) : [],
    class: only !== undefined && possibleClasses.length === 1 ? only : openClass(asked),
    possibleClasses,
    openQuestions: asked,
  };
}

/** Why there is no class: an answer is missing, or else the forms may be read in two ways. */
function openClass(asked: readonly OpenQuestion[]): Refusal {
  if (asked.length === 0) return printContradictsItselfRefusal;
  const many = String(asked.length);
  return {
    kind: 'refusal',
    code: 'missing-input',
    reason: {
      vi: `còn ${many} câu hỏi của phiếu chưa có câu trả lời`,
      en: asked.length === 1 ? '1 question of the forms is open' : `${many} questions of the forms are open`,
    },
    missing: asked.map(({ id }) => id),
  };
}

/** The rows that give points, or may give some. */
function pointsOf({ forms: { formB1 } }: Review, { parts }: HouseholdScore): readonly ReviewPoints[] {
  const places = formB1.items.flatMap(({ number, name, parts: own }) =>
    own.map(({ question }) => ({ number, name, question })),
  );
  return parts.flatMap((part, index) => {
    const [row] = part.rows;
    if (part.upper === 0) return [];
    const known = part.rows.size === 1 && row !== undefined ? { row: row.name } : {};
    return [{ ...(places[index] as (typeof places)[number]), ...known, points: rangeOf(part, 'score') }];
  });
}

function indicatorsOf({ forms: { formB2 } }: Review, { states }: HouseholdScore): readonly ReviewIndicator[] {
  return formB2.items.map(({ id, number, name }, index) => ({
    id,
    number,
    name,
    state: states[index] as ReviewIndicator['state'],
  }));
}

function rangeOf<M extends Measure>({ lower, upper }: ScoreSpan, unit: M): Range<M> {
  return range({ lower: String(lower), upper: String(upper) }, unit);
}
