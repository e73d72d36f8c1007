import type { IsoDate } from '../../foundation/internal.js';
import type { StandardOutline } from './standard.js';

/** The first day of a standard; where it is not established, that of the first year of its title. */
export function firstDayOf({
  validity,
  titleYears,
}: Pick<StandardOutline, 'validity' | 'titleYears'>): IsoDate {
  return validity.from ?? `${String(titleYears.from)}-01-01`;
}

/** The standard of a day, out of several. */
export function standardOnDay<S extends Pick<StandardOutline, 'validity' | 'titleYears'>>(
  standards: readonly S[],
  date: IsoDate,
): S | undefined {
  return standards.find((standard) => firstDayOf(standard) <= date && date <= standard.validity.to);
}
