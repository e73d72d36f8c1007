import type { NumberColumn } from '../../foundation/internal.js';
import type { HouseholdCounts } from '../householdCounts.js';
import type { PovertyStandardId } from '../standards/standard.js';
import type { ObservationStatus } from '../trends/povertyObservation.js';

/**
 * The rates of many places in one year, column by column: a `PovertyObservation` of each. Where a place has neither a rate nor counts
 * it is not observed; a zero is a rate of zero.
 */
export interface ObservationColumns {
  /** The year at whose end the rates were found: one for all rows, or one a row. */
  readonly year: number | NumberColumn;
  /** The rates in per cent, 0 to 100. A text tells its decimals (`'40.40'`); a number has lost its trailing zeros. */
  readonly ratePercent?: NumberColumn;
  /** The counts, at most ten thousand million: all households, and those that the measure counts, no others. */
  readonly counts?: HouseholdCounts<NumberColumn>;
  /** The standard errors of rates that were estimated from a sample, in percentage points. */
  readonly standardErrorPoints?: NumberColumn;
  /** The standard on which they rest; it must be that of the trend. */
  readonly standard?: PovertyStandardId;
  /** How sure they are; `actual` if left out. */
  readonly figureStatus?: ObservationStatus;
  /** Which rows have no observation, whatever else stands there: 1 for none, 0 for one. */
  readonly missing?: Uint8Array;
}

/** The rates of many places over the years; every column has one entry a row, a row is a place. */
export interface PovertyTrendTable {
  /** The number of rows, at most a million. */
  readonly rows: number;
  /** The years in any order, each once in a row. */
  readonly observations: readonly ObservationColumns[];
}
