import type { FoundStatus } from '../assessment.js';

/** The statuses that can be found of a criterion. */
export const foundStatuses = /* @__PURE__ */ Object.freeze([
  'met',
  'basically-met',
  'not-met',
] as const satisfies readonly FoundStatus[]);

/** Whether something is a status that can be found of a criterion. */
export function isFoundStatus(given: unknown): given is FoundStatus {
  return given === 'met' || given === 'not-met' || given === 'basically-met';
}

/** The status that yes or no is. */
export function foundStatusOf(isMet: boolean): FoundStatus {
  return isMet ? 'met' : 'not-met';
}
