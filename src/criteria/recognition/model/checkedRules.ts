import * as z from 'zod/mini';
import { deepFreeze, isInForce, readInput, type IsoDate } from '../../../foundation/internal.js';
import type { RecognitionRules, RecognitionRulesRef } from './recognitionRules.js';
import { recognitionRulesSchema } from './recognitionRulesSchema.js';

/** Rules that are frozen and known to be right; a memory of checks made, which no result depends on. */
const checked = /* @__PURE__ */ new WeakSet<RecognitionRules>();

/** Freeze rules that are known to be right, and remember them, so that they are not checked again. */
export function rememberRules(rules: RecognitionRules): RecognitionRules {
  const frozen = deepFreeze(rules);
  checked.add(frozen);
  return frozen;
}

/** Take rules as they are if they were checked before; else check them. */
export function readRules(rules: RecognitionRules): RecognitionRules {
  if (checked.has(rules)) return rules;
  return readInput(z.strictObject({ rules: recognitionRulesSchema }), { rules }).rules;
}

/** The same for a list of rules. */
export function readRulesList(rules: readonly RecognitionRules[]): readonly RecognitionRules[] {
  const given: unknown = rules;
  if (Array.isArray(given) && rules.every((one) => checked.has(one))) return rules;
  return readInput(z.strictObject({ rules: z.array(recognitionRulesSchema) }), { rules }).rules;
}

/** Whether rules are the ones to apply on a day: in force, not superseded, and there still are such units. */
export function areApplied(
  { validity, supersededFrom, lastDayOfLevel }: RecognitionRules,
  day: IsoDate,
): boolean {
  return (
    isInForce(validity, day) &&
    (supersededFrom === undefined || day < supersededFrom) &&
    (lastDayOfLevel === undefined || day <= lastDayOfLevel.date)
  );
}

/** What names rules in results. */
export function rulesRef({ id, level, tier, variant, title }: RecognitionRules): RecognitionRulesRef {
  return { id, level, tier, ...(variant === undefined ? {} : { variant }), title };
}
