import type { InDirectories } from '../lookup/givenDirectories.js';
import { successionOf, type UnitSuccession } from './succession.js';
import type { Unit, UnitId } from '../model/unit.js';

/**
 * What a unit went into, with how much of it, when and by which act.
 *
 * @param place - The unit or its id.
 * @param options - The directories to look in; the provinces if left out.
 * @returns `unit-successors`: the units one step later; no links where it stands today.
 * @throws MtqgError `no-such-member` if no directory knows the unit.
 *
 * @example
 * ```ts
 * import { province, successors } from 'mtqg/units';
 *
 * const [link] = successors(province('Yên Bái')).links;
 * link?.place?.fullName; // => 'Tỉnh Lào Cai'
 * link?.extent; // => 'whole'
 * successors('nso2025:15').links; // => []
 * ```
 */
export function successors(place: UnitId | Pick<Unit, 'id'>, options: InDirectories = {}): UnitSuccession {
  return successionOf(place, 'unit-successors', options);
}
