import type { ReviewCondition } from './reviewForms.js';

/** The questions whose answers a condition tests. */
export function questionsOf(condition: ReviewCondition): readonly string[] {
  if ('someMember' in condition) return [];
  return 'of' in condition ? condition.of.flatMap(questionsOf) : [condition.question];
}
