import type { CriteriaTier } from '../../model/index.js';

/** Which titles each title implies, directly or not. */
const IMPLIED: ReadonlyMap<CriteriaTier, readonly CriteriaTier[]> = /* @__PURE__ */ (() =>
  new Map([
    ['advanced', Object.freeze(['standard'])],
    ['model', Object.freeze(['advanced', 'standard'])],
    // 51/2025/QĐ-TTg asks for all communes of a province to be of the standard, and for a tenth of them to be modern.
    ['modern', Object.freeze(['standard'])],
  ]))();

const NONE: readonly CriteriaTier[] = /* @__PURE__ */ Object.freeze([]);

/**
 * The titles that a unit with a title holds as well: a model commune [kiểu mẫu] is advanced [nâng cao], an advanced one is of the
 * standard [đạt chuẩn], and so is a modern one [hiện đại].
 *
 * @param tier - A title.
 * @returns The titles that it implies, highest first; none for the standard itself, for `'smart'`, and for titles of your own.
 *
 * @example
 * ```ts
 * import { impliedTiers } from 'mtqg/criteria';
 *
 * impliedTiers('model'); // => ['advanced', 'standard']
 * impliedTiers('standard'); // => []
 * ```
 */
export function impliedTiers(tier: CriteriaTier): readonly CriteriaTier[] {
  return IMPLIED.get(tier) ?? NONE;
}

/** The national titles of which it is settled which of them imply which. */
const ORDERED: ReadonlySet<CriteriaTier> = /* @__PURE__ */ (() => new Set(['standard', ...IMPLIED.keys()]))();

/** The titles that the library knows, by whatever rules. */
export const knownTiers: readonly CriteriaTier[] = /* @__PURE__ */ (() =>
  Object.freeze([...ORDERED, 'smart', 'special']))();

/** Whether a title is one of those of which it is settled which imply which: any other may go with them or not. */
export function isOrdered(tier: CriteriaTier): boolean {
  return ORDERED.has(tier);
}

/** Whether a unit that holds one title holds the other one. */
export function holdsTier(held: CriteriaTier, tier: CriteriaTier): boolean {
  return held === tier || impliedTiers(held).includes(tier);
}
