import type { PlaceCriteria } from '../../../src/targets/internal.js';

/** The ids of the 19 criteria. */
export const CRITERIA = Array.from({ length: 19 }, (_, index) => String(index + 1));

/** A commune that has met the first so many of the 19 criteria. */
export function communeWith(met: number, subject: string): PlaceCriteria {
  return { subject, met: CRITERIA.slice(0, met), missing: CRITERIA.slice(met) };
}

/**
 * The 94 communes of Lai Châu at the end of 2023: 39 recognised, 13.9 criteria per commune. How the criteria lie over the other 55 is made
 * up: 15 communes have 15 to 18, the rest 7 or 8.
 */
export const laiChau: readonly PlaceCriteria[] = [
  ...Array.from({ length: 39 }, () => 19),
  18,
  18,
  18,
  18,
  17,
  17,
  17,
  16,
  16,
  16,
  16,
  15,
  15,
  15,
  15,
  ...Array.from({ length: 39 }, () => 8),
  7,
].map((met, index) => communeWith(met, `Xã ${String(index + 1)}`));
