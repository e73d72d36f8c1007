import { Decimal, dong, inDong } from '../../foundation/internal.js';
import type { PrintedTotalCheck } from './capitalMixResult.js';
import type { PrintedTotal } from './contributions.js';
import { isStock, sumOf, type PlacedEntry } from './contributionValues.js';
import { amountOf } from './shares.js';
import { ancestorsIn, type BookedSource, type SourceBook } from './sourceBook.js';

/** Printed totals against the sums of what they are the totals of. */
export function checkPrinted(
  printedTotals: readonly PrintedTotal[],
  entries: readonly PlacedEntry[],
  book: SourceBook,
): readonly PrintedTotalCheck[] {
  const flows = entries.filter((placed) => !isStock(placed));
  return printedTotals.map(({ capitalSource, amount }) => {
    const printed = inDong(amount);
    const held =
      capitalSource === undefined
        ? flows
        : flows.filter(
            ({ source: { code } }) =>
              code === capitalSource || ancestorsIn(book, code).includes(capitalSource),
          );
    const sum = sumOf(held);
    const difference = sum instanceof Decimal ? sum.minus(printed) : sum;
    return {
      ...(capitalSource === undefined ? {} : { capitalSource }),
      name:
        capitalSource === undefined
          ? { vi: 'Tổng vốn', en: 'The total' }
          : (book.get(capitalSource) as BookedSource).name,
      amount: dong(printed),
      sum: amountOf(sum),
      difference: amountOf(difference),
    };
  });
}
