import type { LineBook } from '../reading/lineBook.js';
import type { RecordColumns } from '../reading/recordColumns.js';

/** The slots whose sums hold estimates. */
export interface CountedEstimates {
  /** Those that hold some. */
  readonly counted: ReadonlySet<number>;
  /** Those of periods that hold one and something settled of the same month: the estimate may be of the whole month. */
  readonly besideActual: ReadonlySet<number>;
}

/**
 * Find where estimates are in the sums.
 *
 * @param isCounted - Whether an entry is in the sums.
 */
export function countedEstimates(
  { slots, days, isEstimate, isCorrection, isCumulative }: RecordColumns,
  book: LineBook,
  isCounted: (entry: number) => boolean,
): CountedEstimates {
  const counted = new Set<number>();
  const besideActual = new Set<number>();
  if (!isEstimate.includes(true)) return { counted, besideActual };
  const monthOf = (entry: number): string =>
    `${String(slots[entry])} ${String(book.days.item(days[entry] as number)).slice(0, 7)}`;
  const settled = new Set<string>();
  slots.forEach((_, entry) => {
    const isOfPeriod = isCumulative[entry] === false && isCorrection[entry] === false;
    if (isOfPeriod && isEstimate[entry] === false) settled.add(monthOf(entry));
  });
  slots.forEach((slot, entry) => {
    if (isEstimate[entry] === false || !isCounted(entry)) return;
    counted.add(slot);
    if (isCorrection[entry] === false && settled.has(monthOf(entry))) besideActual.add(slot);
  });
  return { counted, besideActual };
}
