import { decimalText, toDecimal, type DecimalInput } from '../../../foundation/internal.js';
import type { Requirement } from '../../model/index.js';

/** Members of requirements that are decimal inputs: `'98'`, `98` and `'98.0'` are the same threshold. */
const DECIMALS: ReadonlySet<string> = /* @__PURE__ */ new Set(['value', 'times']);

/** Whether two requirements ask for the same in the same words, whatever they rest on. */
export function sameRequirement(a: Requirement, b: Requirement): boolean {
  return a === b || textOf(a, false) === textOf(b, false);
}

/** Whether two requirements ask for the same and rest on the same. */
export function sameWithSource(a: Requirement, b: Requirement): boolean {
  return a === b || textOf(a, true) === textOf(b, true);
}

/** The data as text that is the same for the same data, in whatever order its members stand. */
function textOf(data: unknown, withSource: boolean): string {
  return JSON.stringify(data, (key, member: unknown) => {
    if (key === 'citation' && !withSource) return undefined;
    if (DECIMALS.has(key)) return decimalText(toDecimal(member as DecimalInput));
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
