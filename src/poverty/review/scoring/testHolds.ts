import { compareFractions } from '../../../foundation/internal.js';
import type { AnswerTest } from '../forms/reviewForms.js';
import type { PossibleAnswer } from './knowledge.js';
import { testBounds } from './testBounds.js';

/** Whether an answer is as a test asks. */
export function testHolds(test: AnswerTest, answer: PossibleAnswer): boolean {
  if (typeof answer !== 'object') return answer === test.is;
  const { atLeast, lessThan, moreThan } = testBounds(test);
  return (
    (atLeast === undefined || compareFractions(answer, atLeast) >= 0) &&
    (lessThan === undefined || compareFractions(answer, lessThan) < 0) &&
    (moreThan === undefined || compareFractions(answer, moreThan) > 0)
  );
}
