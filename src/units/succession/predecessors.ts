import type { InDirectories } from '../lookup/givenDirectories.js';
import { successionOf, type UnitSuccession } from './succession.js';
import type { Unit, UnitId } from '../model/unit.js';

/**
 * What a unit came from, with how much of each, when and by which act.
 *
 * @param place - The unit or its id.
 * @param options - The directories to look in; the provinces if left out.
 * @returns `unit-predecessors`: the units one step earlier; no links where none are known.
 * @throws MtqgError `no-such-member` if no directory knows the unit.
 *
 * @example
 * ```ts
 * import { predecessors } from 'mtqg/units';
 *
 * predecessors('nso2025:15').links.map(({ place }) => place?.name); // => ['Lào Cai', 'Yên Bái']
 * predecessors('gso2004:15').links; // => []
 * ```
 */
export function predecessors(place: UnitId | Pick<Unit, 'id'>, options: InDirectories = {}): UnitSuccession {
  return successionOf(place, 'unit-predecessors', options);
}
