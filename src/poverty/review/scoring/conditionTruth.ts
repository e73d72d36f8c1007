import type { ReviewCondition } from '../forms/reviewForms.js';
import { memberFault } from '../household/memberFaults.js';
import type { Review } from '../household/readReview.js';
import { possibleAnswers, questionOf, type Supposed } from './knowledge.js';
import { testHolds } from './testHolds.js';

/** Whether a condition holds; `undefined` where what is not known decides. */
export function conditionTruth(
  review: Review,
  condition: ReviewCondition,
  supposed: Supposed,
): boolean | 'not-applicable' | undefined {
  const { forms, household } = review;
  if ('someMember' in condition) return memberFault(forms, household.members, condition.someMember);
  if ('of' in condition) {
    const found = condition.of.map((one) => conditionTruth(review, one, supposed));
    const sure = found.filter((one) => one === true).length;
    if (sure >= Number(condition.atLeast)) return true;
    const open = found.filter((one) => one === undefined).length;
    return sure + open >= Number(condition.atLeast) ? undefined : false;
  }
  const answers = possibleAnswers(review, questionOf(forms, condition.question), [condition], supposed);
  const verdicts = new Set(answers.map((answer) => testHolds(condition, answer)));
  const [verdict] = verdicts;
  return verdicts.size === 1 ? verdict : undefined;
}
