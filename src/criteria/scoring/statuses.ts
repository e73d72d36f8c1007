import type { CriterionStatus } from './criteriaScore.js';

/**
 * All statuses, in the order of what decides: where several things all have to be met, the last of their statuses in this list
 * is that of the whole. The place of a status in the list is its code in columns of statuses.
 */
export const criterionStatuses = /* @__PURE__ */ Object.freeze([
  'not-applicable',
  'met',
  'basically-met',
  'set-by-province',
  'set-by-ministry',
  'threshold-unknown',
  'not-assessed',
  'not-met',
] as const satisfies readonly CriterionStatus[]);

/** Statuses of what may still turn out either way. */
export const openStatuses: readonly CriterionStatus[] = /* @__PURE__ */ Object.freeze([
  'not-assessed',
  'threshold-unknown',
  'set-by-ministry',
  'set-by-province',
]);

/** Where one of several has to be met, the first of these that any of them has is the status of the whole. */
const ANY_ORDER: readonly CriterionStatus[] = [
  'met',
  ...openStatuses,
  'basically-met',
  'not-met',
  'not-applicable',
];

const codes = /* @__PURE__ */ (() =>
  new Map<CriterionStatus, number>(criterionStatuses.map((status, code) => [status, code])))();

/** The code of a status: its place among all of them. */
export function statusCode(status: CriterionStatus): number {
  return codes.get(status) ?? 0;
}

/** The status of a whole of which every part has to be met. */
export function statusOfAll(statuses: Iterable<CriterionStatus>): CriterionStatus {
  let highest = 0;
  for (const status of statuses) highest = Math.max(highest, statusCode(status));
  return criterionStatuses[highest] ?? 'not-assessed';
}

/** The status of a whole of which one part has to be met. */
export function statusOfAny(statuses: readonly CriterionStatus[]): CriterionStatus {
  return ANY_ORDER.find((status) => statuses.includes(status)) ?? 'not-applicable';
}

/** Whether something may still turn out either way. */
export function isOpen(status: CriterionStatus): boolean {
  return openStatuses.includes(status);
}
