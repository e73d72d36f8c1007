import { deepFreeze, lazy } from '../../foundation/internal.js';
import type { PovertyStandard } from './standard.js';
import { vn2006 } from './data/vn2006.js';
import { vn2011 } from './data/vn2011.js';
import { vn2016 } from './data/vn2016.js';
import { vn2022 } from './data/vn2022.js';
import { vn2027 } from './data/vn2027.js';

/**
 * The national poverty standards that the library knows, in the order of their validity: the same frozen list each time.
 *
 * Each holds its income lines, the rules of its classes with their bounds, its dimensions and indicators of deprivation, and the
 * scores of the circular by which households are reviewed, every part with its own citation. What is not established is left
 * out, and listed in `notEstablished`; drafts are not held.
 *
 * @example
 * ```ts
 * import { povertyStandards } from 'mtqg/poverty';
 *
 * povertyStandards().map(({ id, validity }) => [id, validity.from]);
 * // => [['vn-2006', null], ['vn-2011', '2011-01-01'], ['vn-2016', '2016-01-05'], ['vn-2022', '2022-01-01'], ['vn-2027', '2027-01-01']]
 * ```
 */
export const povertyStandards: () => readonly PovertyStandard[] = /* @__PURE__ */ lazy(() =>
  deepFreeze([vn2006(), vn2011(), vn2016(), vn2022(), vn2027()]),
);

/** The national standard with an id. */
export function nationalStandard(id: PovertyStandard['id']): PovertyStandard {
  return povertyStandards().find((standard) => standard.id === id) as PovertyStandard;
}
