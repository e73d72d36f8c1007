import type { CriterionStatus } from '../criteriaScore.js';

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

/** Where one of several has to be met, the first of these that any of them has is the status of the whole; nothing applies where there is none. */
export const anyOrder: readonly CriterionStatus[] = /* @__PURE__ */ Object.freeze([
  'met',
  ...openStatuses,
  'basically-met',
  'not-met',
]);

/** The code of a status: its place among all of them. */
export function statusCode(status: CriterionStatus): number {
  return CODES[status];
}

const CODES: Readonly<Record<CriterionStatus, number>> = {
  'not-applicable': 0,
  met: 1,
  'basically-met': 2,
  'set-by-province': 3,
  'set-by-ministry': 4,
  'threshold-unknown': 5,
  'not-assessed': 6,
  'not-met': 7,
};

/** Anything that has a status. */
interface WithStatus {
  readonly status: CriterionStatus;
}

/** The status of a whole of which every part has to be met. */
export function statusOfAll(parts: readonly WithStatus[]): CriterionStatus {
  let deciding: CriterionStatus = 'not-applicable';
  let highest = 0;
  for (const { status } of parts) {
    if (status === deciding) continue;
    const code = CODES[status];
    if (code <= highest) continue;
    deciding = status;
    highest = code;
  }
  return deciding;
}

/** The status of a whole of which one part has to be met. */
export function statusOfAny(parts: readonly WithStatus[]): CriterionStatus {
  return anyOrder.find((one) => parts.some(({ status }) => status === one)) ?? 'not-applicable';
}

/** Whether something may still turn out either way. */
export function isOpen(status: CriterionStatus): boolean {
  return openStatuses.includes(status);
}
