import { criterionStatuses } from '../../scoring/counting/statuses.js';
import type { CriterionStatus } from '../../scoring/index.js';
import type { CriterionToAssess, ScoreToAssess } from '../input/recognitionFindings.js';
import { statusOfWhole } from './statusOfWhole.js';

/** Whether the whole of a set is met, by a score: one criterion that is not, or only basically, settles it. */
export function judgeSet({ counts, criteria }: ScoreToAssess): {
  readonly status: CriterionStatus;
  readonly criteria: readonly CriterionToAssess[];
} {
  return {
    status: statusOfWhole(criterionStatuses.filter((status) => counts[status].value !== '0')),
    criteria: criteria.filter(({ status }) => !STATED.has(status)),
  };
}

/** Criteria with these statuses are not missing to the set, or nobody says which they are. */
const STATED: ReadonlySet<CriterionToAssess['status']> = /* @__PURE__ */ new Set([
  'met',
  'not-applicable',
  'not-named',
]);
