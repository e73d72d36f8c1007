import type { CriterionStatus } from '../../scoring/index.js';
import { criterionStatuses, statusCode, statusOfAny } from '../../scoring/counting/statuses.js';

/** Codes of statuses that the loops look for. */
export const MET = /* @__PURE__ */ statusCode('met');
export const BASICALLY_MET = /* @__PURE__ */ statusCode('basically-met');
export const NOT_MET = /* @__PURE__ */ statusCode('not-met');
export const NOT_ASSESSED = /* @__PURE__ */ statusCode('not-assessed');
export const NOT_APPLICABLE = /* @__PURE__ */ statusCode('not-applicable');

/** How many codes there are. */
export const CODES = /* @__PURE__ */ (() => criterionStatuses.length)();

/** The status of a code. */
export function statusOf(code: number): CriterionStatus {
  return criterionStatuses[code] as CriterionStatus;
}

/** The code of an alternative of two, by the codes of both: `first * CODES + second`. */
const anyOfTwo: Uint8Array = /* @__PURE__ */ Uint8Array.from(
  /* @__PURE__ */ criterionStatuses.flatMap((first) =>
    criterionStatuses.map((second) => statusCode(statusOfAny([{ status: first }, { status: second }]))),
  ),
);

/** The code of something of which one of two has to be met. */
export function anyOf(first: number, second: number): number {
  return anyOfTwo[first * CODES + second] as number;
}
