import { readInput } from '../../../foundation/internal.js';
import { rememberRules } from './checkedRules.js';
import type { RecognitionRules, RecognitionRulesDefinition } from './recognitionRules.js';
import { recognitionRulesDefinitionSchema } from './recognitionRulesSchema.js';

/**
 * Check rules of recognition [điều kiện công nhận] and freeze them: national ones, a province's, or your own.
 *
 * @param definition - Id, level, tier, title, validity, citation and conditions. It is copied: what is done to it later does not
 * reach the rules.
 * @returns The rules, plain frozen data that survive `JSON.stringify` and can be defined anew from it.
 * @throws MtqgError if two conditions, groups or cases share an id (`duplicate`), a group is not among the groups
 * (`no-such-member`), a threshold has another unit than its condition (`unit-mismatch`) or depends on more than the day
 * (`not-one-of`), or a date or a share comes before the one that it follows (`out-of-order`).
 *
 * @example
 * ```ts
 * import { defineRecognitionRules } from 'mtqg/criteria';
 *
 * const citation = { source: { kind: 'publication', title: 'Quy ước của xã' }, provenance: 'secondary' } as const;
 * const rules = defineRecognitionRules({
 *   id: 'clean-village',
 *   level: 'village',
 *   tier: 'clean',
 *   title: { vi: 'Thôn sạch', en: 'Clean village' },
 *   validity: { from: '2024-01-01', to: null },
 *   citation,
 *   conditions: [
 *     {
 *       kind: 'finding',
 *       id: 'satisfaction',
 *       name: { vi: 'Tỷ lệ hài lòng', en: 'Satisfaction' },
 *       unit: 'percent',
 *       requirement: { kind: 'number', operator: '>=', value: 90, unit: 'percent' },
 *       citation,
 *     },
 *   ],
 * });
 * rules.conditions.length; // => 1
 * ```
 */
export function defineRecognitionRules(definition: RecognitionRulesDefinition): RecognitionRules {
  const read = readInput(recognitionRulesDefinitionSchema, definition);
  return rememberRules({ ...read, kind: 'recognition-rules' });
}
