import { isInForce, type IsoDate } from '../../foundation/internal.js';
import type { Unit, UnitId } from './unit.js';
import { unitOnDay } from './unitOnDay.js';

/**
 * The unit in which another lies on a day: a commune in its district or province, a province in its region.
 *
 * @param unit - The unit, as look-ups and directories give it.
 * @param date - The day.
 * @returns The identity of the unit in which it lies; `null` if it lies in none, or the directory does not say in which.
 * @throws MtqgError `contradiction` if the unit does not exist on the day; `too-small` for a former commune or district before 30 June 2025,
 * the day of their list: `unitHistory` of `mtqg/units/history` holds the units of each day before.
 *
 * @example
 * ```ts
 * import { parentOn, province } from 'mtqg/units';
 *
 * parentOn(province('Kon Tum'), '2024-12-31'); // => 'region2008:TN'
 * parentOn(province('Lào Cai', { system: 'nso2025' }), '2025-07-01'); // => 'region2025:TDMNPB'
 * parentOn(province('Lào Cai', { system: 'nso2025' }), '2024-12-31'); // throws contradiction
 * ```
 */
export function parentOn(unit: Unit, date: IsoDate): UnitId | null {
  const { unit: read, day } = unitOnDay(unit, date);
  return read.parents.find(({ validity }) => isInForce(validity, day))?.parent ?? null;
}
