import type { ObservationStatus } from '../../trends/povertyObservation.js';
import { hasNumber, type ReadColumn } from './readColumn.js';
import type { ReadObservation } from './readObservations.js';
import { yearAt } from './readYear.js';
import { countedShare, printedShare, type Share } from './share.js';

/** What is observed of a place in a year. */
export interface TrendCell {
  /** The place of its columns in the table. */
  readonly place: number;
  /** The year. */
  readonly year: number;
  /** The rate. */
  readonly share: Share;
  /** The rate in per cent. */
  readonly percent: number;
  /** The households that the measure counts; `undefined` where the rate was printed. */
  readonly counted: number | undefined;
  /** The standard error in percentage points; `undefined` where there is none. */
  readonly error: number | undefined;
  /** How sure it is. */
  readonly figureStatus: ObservationStatus;
}

/** What is observed of a row, by year. */
export function cellsOf(observations: readonly ReadObservation[], row: number): readonly TrendCell[] {
  const cells: TrendCell[] = [];
  let isInOrder = true;
  for (let place = 0; place < observations.length; place += 1) {
    const cell = cellAt(observations[place] as ReadObservation, place, row);
    if (cell === undefined) continue;
    isInOrder &&= cell.year >= (cells.at(-1)?.year ?? 0);
    cells.push(cell);
  }
  // Nearly all are, and to sort those takes as long as all the arithmetic.
  return isInOrder ? cells : cells.sort((a, b) => a.year - b.year);
}

/** What is observed in a year: what follows from counts, where they are given. */
function cellAt(
  { year, rates, counted, households, errors, figureStatus }: ReadObservation,
  place: number,
  row: number,
): TrendCell | undefined {
  // Where there is the one count, there is the other.
  const part = hasNumber(counted, row) ? (counted.values[row] as number) : undefined;
  if (part === undefined && !hasNumber(rates, row)) return undefined;
  const whole = households?.values[row] as number;
  const printed = rates as ReadColumn;
  return {
    place,
    year: yearAt(year, row) as number,
    share: part === undefined ? printedShare(printed, row) : countedShare(part, whole),
    percent: part === undefined ? (printed.values[row] as number) : (100 * part) / whole,
    counted: part,
    error: hasNumber(errors, row) ? errors.values[row] : undefined,
    figureStatus,
  };
}
