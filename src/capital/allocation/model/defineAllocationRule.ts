import { readInput } from '../../../foundation/internal.js';
import type { AllocationRule, AllocationRuleDefinition } from './allocationRule.js';
import { allocationRuleDefinitionSchema } from './allocationRuleSchema.js';
import { rememberAllocationRule } from './checkedAllocationRules.js';

/**
 * Check a rule of allocation [quy định phân bổ vốn theo hệ số] and freeze it: a province's table of coefficients, or your own.
 *
 * @param definition - Id, title, citation, figures and readings. It is copied: what is done to it later does not reach the rule.
 * @returns The rule, plain frozen data that survive `JSON.stringify` and can be defined anew from it.
 * @throws MtqgError if two figures, readings, criteria or classes share an id (`duplicate`), a formula looks at a figure that is not
 * among the figures (`no-such-member`), a class has neither a coefficient nor a reason for its exclusion, or both, or limits that
 * cross or have no figure (`contradiction`); the codes of malformed input.
 *
 * @example
 * ```ts
 * import { allocateByCoefficients, defineAllocationRule } from 'mtqg/capital/allocation';
 *
 * const rule = defineAllocationRule({
 *   id: 'forest',
 *   title: { vi: 'Bảo vệ rừng', en: 'Forest protection' },
 *   citation: { source: { kind: 'publication', title: 'Nghị quyết của tỉnh' }, provenance: 'secondary' },
 *   figures: [
 *     { id: 'protected', name: { vi: 'Rừng được bảo vệ', en: 'Forest protected' }, unit: 'hectare', fractions: 'allowed' },
 *   ],
 *   readings: [
 *     {
 *       id: 'printed',
 *       name: { vi: 'Như văn bản', en: 'As printed' },
 *       pointsFormula: { kind: 'per-count', figureId: 'protected', coefficient: '0.006' },
 *     },
 *   ],
 * });
 * const places = [
 *   { subject: 'Xã A', figures: { protected: '1200.5' } },
 *   { subject: 'Xã B', figures: { protected: '300' } },
 * ];
 * allocateByCoefficients(rule, places, { value: 900, unit: 'millionVND' }).amounts; // => ['720059980', '179940020']
 * ```
 */
export function defineAllocationRule(definition: AllocationRuleDefinition): AllocationRule {
  const read = readInput(allocationRuleDefinitionSchema, definition);
  return rememberAllocationRule({ ...read, kind: 'allocation-rule' });
}
