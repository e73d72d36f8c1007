import type { CriteriaTier } from '../../model/index.js';
import type { RecognitionCondition } from '../model/recognitionConditions.js';

/** The titles that the conditions ask of the places of a group. */
export function askedTiers(
  conditions: readonly RecognitionCondition[],
  group: string,
): readonly CriteriaTier[] {
  return conditions.flatMap((one) =>
    one.kind === 'member-share' && one.memberGroup === group ? [one.tier] : [],
  );
}
