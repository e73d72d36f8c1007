import type { ReviewItem } from '../forms/reviewForms.js';
import type { Review } from '../household/readReview.js';
import { conditionTruth } from './conditionTruth.js';
import type { Supposed } from './knowledge.js';
import { sumOf, type ScoreSpan } from './scoreSpan.js';

/** How form A may end. */
export type FormAEnd = 'excluded' | 'stopped' | 'scored';

/** What form A says of a household. */
export interface QuickReview {
  readonly ends: ReadonlySet<FormAEnd>;
  /** The numbers of the conditions that exclude. */
  readonly excludedBy: readonly string[];
  /** How many items the household has. */
  readonly items: ScoreSpan;
}

/** Go through form A. */
export function quickReview(review: Review, supposed: Supposed): QuickReview {
  const { formA } = review.forms;
  const found = formA.exclusions.map((item) => ({
    number: item.number,
    holds: itemTruth(review, item, supposed),
  }));
  const ofProvince = (review.household.provincialConditions ?? []).map(({ isMet }) => ({
    number: formA.provincialNumber,
    holds: isMet,
  }));
  const conditions = [...found, ...ofProvince];
  const items = sumOf(formA.items.map((item) => countOf(itemTruth(review, item, supposed))));
  const excludedBy = [
    ...new Set(conditions.filter(({ holds }) => holds === true).map(({ number }) => number)),
  ];
  if (review.household.isListed === true) return { ends: new Set(['scored']), excludedBy: [], items };
  if (excludedBy.length > 0) return { ends: new Set(['excluded']), excludedBy, items };
  const ends = new Set<FormAEnd>();
  if (conditions.some(({ holds }) => holds === undefined)) ends.add('excluded');
  if (items.upper >= formA.stopAt) ends.add('stopped');
  if (items.lower < formA.stopAt) ends.add('scored');
  return { ends, excludedBy, items };
}

/** Whether an item of form A holds: as it is answered, or as it follows from other answers. */
export function itemTruth(review: Review, { id, when }: ReviewItem, supposed: Supposed): boolean | undefined {
  const answer = review.household.answers?.[id];
  if (typeof answer === 'boolean') return answer;
  const truth = when === undefined ? undefined : conditionTruth(review, when, supposed);
  return truth === 'not-applicable' ? false : truth;
}

function countOf(truth: boolean | undefined): ScoreSpan {
  return { lower: truth === true ? 1 : 0, upper: truth === false ? 0 : 1 };
}
