import type { Locale } from '../../foundation/internal.js';

/** A number read from digits or from words. */
export interface ReadNumber {
  /** Without grouping marks, dot as decimal mark. */
  readonly digits: string;
  /** How many decimals are written. */
  readonly decimals: number;
  /** The convention that read it; `null` if both read it alike. */
  readonly by: Locale | null;
  /** Whether the other convention reads another number. */
  readonly ambiguous: boolean;
}
