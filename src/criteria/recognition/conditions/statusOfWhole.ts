import type { CriterionStatus } from '../../scoring/index.js';
import { openStatuses } from '../../scoring/counting/statuses.js';

/** Statuses with which a condition is met. */
export const PASSING: ReadonlySet<CriterionStatus> = /* @__PURE__ */ new Set(['met', 'not-applicable']);

/** Statuses with which it is not: a title asks for the standard in full, so that “basically met” is not enough. */
export const FAILING: ReadonlySet<CriterionStatus> = /* @__PURE__ */ new Set(['not-met', 'basically-met']);

/** Whether a status settles something. */
export function isDecided(status: CriterionStatus): boolean {
  return PASSING.has(status) || FAILING.has(status);
}

const ORDER: readonly CriterionStatus[] = /* @__PURE__ */ (() => [
  'not-met',
  'basically-met',
  ...openStatuses,
  'met',
])();

/**
 * The status of a whole of which every part has to be met in full: what fails settles it, before what is open. Where nothing applies,
 * nothing has been met.
 */
export function statusOfWhole(statuses: readonly CriterionStatus[]): CriterionStatus {
  return ORDER.find((status) => statuses.includes(status)) ?? 'not-assessed';
}
