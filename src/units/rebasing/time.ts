import type { IsoDate } from '../../foundation/internal.js';

/** The time of an observation as text; such texts stand in the order of time, a year before its days. */
export function timeOf({ year, on }: { readonly year?: number; readonly on?: IsoDate }): string {
  return on ?? String(year);
}
