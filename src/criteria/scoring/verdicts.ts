import type { Verdict } from './assessment.js';

/** Whether something is one of the verdicts that a criterion can have. */
export function isVerdict(given: unknown): given is Verdict {
  return given === 'met' || given === 'not-met' || given === 'basically-met';
}

/** The verdict that yes or no is. */
export function verdictOf(isMet: boolean): Verdict {
  return isMet ? 'met' : 'not-met';
}
