import { readInput } from '../../foundation/internal.js';
import { rememberSet } from './checkedSets.js';
import type { CriteriaSet, CriteriaSetDefinition } from './criteriaSet.js';
import { criteriaSetDefinitionSchema } from './criteriaSetSchema.js';

/**
 * Check the definition of a criteria set [bộ tiêu chí] and freeze it: a national set, a province's, or one of your own.
 *
 * @param definition - Id, level, tier, title, validity, citation and criteria with their indicators. It is copied: what is
 * done to it later does not reach the set.
 * @returns The set, plain frozen data that survives `JSON.stringify` and can be defined anew from it.
 * @throws MtqgError if two members share an id or two criteria a number (`duplicate`), a group is not among the groups
 * (`no-such-member`), a period ends before it starts (`period-reversed`), the set is superseded before it is in force
 * (`out-of-order`), a threshold has another unit than its indicator (`unit-mismatch`) or lies beyond a share (`too-large`,
 * `too-small`), a cell lacks a column (`missing`), leaves out years, days or counts (`gap`) or has some twice (`overlap`), or
 * thresholds are relative to each other in a circle (`cyclic`).
 *
 * @example
 * ```ts
 * import { defineCriteriaSet } from 'mtqg/criteria';
 *
 * const set = defineCriteriaSet({
 *   id: 'clean-village',
 *   level: 'village',
 *   tier: 'standard',
 *   title: { vi: 'Thôn sạch', en: 'Clean village' },
 *   validity: { from: '2024-01-01', to: null },
 *   citation: { source: { kind: 'publication', title: 'Quy ước của xã' }, provenance: 'secondary' },
 *   criteria: [
 *     { id: 'lanes', number: 1, name: { vi: 'Đường ngõ sạch', en: 'Clean lanes' } },
 *     { id: 'waste', number: 2, name: { vi: 'Thu gom rác', en: 'Waste collected' } },
 *   ],
 * });
 * set.criteria.length; // => 2
 * ```
 */
export function defineCriteriaSet(definition: CriteriaSetDefinition): CriteriaSet {
  return rememberSet({ kind: 'criteria-set', ...readInput(criteriaSetDefinitionSchema, definition) });
}
