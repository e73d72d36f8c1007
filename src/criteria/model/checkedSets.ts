import * as z from 'zod/mini';
import { deepFreeze, readInput } from '../../foundation/internal.js';
import type { CriteriaSet } from './criteriaSet.js';
import { criteriaSetSchema } from './criteriaSetSchema.js';

/** Sets that are frozen and known to be right; a memory of checks made, which no result depends on. */
const checked = /* @__PURE__ */ new WeakSet<CriteriaSet>();

/** Freeze a set that is known to be right, and remember it, so that scoring with it does not check it again. */
export function rememberSet(set: CriteriaSet): CriteriaSet {
  const frozen = deepFreeze(set);
  checked.add(frozen);
  return frozen;
}

/** Take a set as it is if it was checked before; else check it. */
export function readSet(set: CriteriaSet): CriteriaSet {
  if (checked.has(set)) return set;
  return readInput(z.strictObject({ set: criteriaSetSchema }), { set }).set;
}

/** The same for a list of sets, which may be an option. */
export function readSets(sets: readonly CriteriaSet[], holder?: 'options'): readonly CriteriaSet[] {
  const given: unknown = sets;
  if (Array.isArray(given) && sets.every((set) => checked.has(set))) return sets;
  const schema = z.strictObject({ sets: z.array(criteriaSetSchema) });
  if (holder === undefined) return readInput(schema, { sets }).sets;
  return readInput(z.strictObject({ options: schema }), { options: { sets } }).options.sets;
}
