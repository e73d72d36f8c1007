import * as z from 'zod/mini';
import { deepFreeze, readInput } from '../../../foundation/internal.js';
import type { AllocationRule } from './allocationRule.js';
import { allocationRuleSchema } from './allocationRuleSchema.js';

/** Rules that are frozen and known to be right; a memory of checks made, which no result depends on. */
const checked = /* @__PURE__ */ new WeakSet<AllocationRule>();

/** Freeze a rule that is known to be right, and remember it, so that it is not checked again. */
export function rememberAllocationRule(rule: AllocationRule): AllocationRule {
  const frozen = deepFreeze(rule);
  checked.add(frozen);
  return frozen;
}

/** Take a rule as it is if it was checked before; else check it. */
export function readAllocationRule(rule: AllocationRule): AllocationRule {
  if (checked.has(rule)) return rule;
  return deepFreeze(readInput(z.strictObject({ rule: allocationRuleSchema }), { rule }).rule);
}
