import type { CriteriaScore } from './criteriaScore.js';

/** Scores that `scoreCriteria` made, frozen; a memory of checks made, which no result depends on. */
const made = /* @__PURE__ */ new WeakSet();

/** Freeze a score that has just been made of frozen members, and remember it, so that it need not be read like one from outside. */
export function rememberScore(score: CriteriaScore): CriteriaScore {
  const frozen = Object.freeze(score);
  made.add(frozen);
  return frozen;
}

/** Whether something is a score that `scoreCriteria` made in this program. */
export function isKnownScore(score: unknown): score is CriteriaScore {
  return typeof score === 'object' && score !== null && made.has(score);
}
