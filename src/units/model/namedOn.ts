import { isInForce, type IsoDate } from '../../foundation/internal.js';
import { fullNameOf } from './fullNameOf.js';
import type { Unit } from './unit.js';
import type { UnitKind } from './unitKinds.js';
import { unitOnDay } from './unitOnDay.js';

/** What a unit is called on a day, and what kind it is: the result of {@link namedOn}. */
export interface NamedOnDay {
  /** Its name on that day. */
  readonly name: string;
  /** Its name with its kind on that day. */
  readonly fullName: string;
  /** Its kind on that day, where known. */
  readonly kind?: UnitKind;
}

/**
 * What a unit is called on a day, and what kind it is: a unit's own `name` and `kind` are its last.
 *
 * @param unit - The unit, as look-ups and directories give it.
 * @param date - The day.
 * @returns Its name, its name with its kind, its kind.
 * @throws MtqgError `contradiction` if the unit does not exist on the day; `too-small` for a former commune or district before 30 June 2025,
 * the day of their list: `unitHistory` of `mtqg/units/history` holds the units of each day before.
 *
 * @example
 * ```ts
 * import { namedOn, province } from 'mtqg/units';
 *
 * const hue = province('46', { system: 'gso2004' });
 * namedOn(hue, '2024-12-31').fullName; // => 'Tỉnh Thừa Thiên Huế'
 * namedOn(hue, '2025-01-01').fullName; // => 'Thành phố Huế'
 * namedOn(hue, '2025-07-01'); // throws contradiction
 * ```
 */
export function namedOn(unit: Unit, date: IsoDate): NamedOnDay {
  const { unit: read, day } = unitOnDay(unit, date);
  const kind = read.kinds.find(({ validity }) => isInForce(validity, day))?.kind ?? read.kind;
  const name = read.names?.find(({ validity }) => isInForce(validity, day))?.name ?? read.name;
  const isLast = kind === undefined || (kind === read.kind && name === read.name);
  const fullName = isLast ? read.fullName : fullNameOf(kind, name);
  return Object.freeze({ name, fullName, ...(kind === undefined ? {} : { kind }) });
}
