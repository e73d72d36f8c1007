import { deepFreeze, dong, inDong, readInput, type Decimal } from '../../foundation/internal.js';
import type { CapitalMix, RemainderShare } from './capitalMixResult.js';
import { capitalMixInputSchema } from './contributionSchemas.js';
import type { CapitalMixInput } from './contributions.js';
import { knownSum, placedIn, sumOf, type PlacedEntry } from './contributionValues.js';
import { inKindTotals, stocksOf } from './keptApart.js';
import { counterpartOf } from './mixCounterpart.js';
import { explainMix } from './mixExplanation.js';
import { mixWarningsOf } from './mixWarnings.js';
import { checkPrinted } from './printedTotals.js';
import { amountOf, percentOf, sharesOf, treeOf } from './shares.js';
import { sourceBookOf, type BookedSource } from './sourceBook.js';
import { subjectMember } from '../shared.js';

/**
 * Add up capital by source, and compute each source's share of one money total.
 *
 * `share = amount of the source ÷ total × 100`; with a stated total, `remainder = total − what is known`. Contributions in kind
 * keep their own units, and enter the total only where the caller gives a unit price and says whose it is. Stocks (outstanding
 * loans) are never added to flows. An unknown amount is not zero: it makes an unstated total unknown. `tree` has the same level by
 * level; `programme` decides whether policy credit is within the state budget; printed totals are held against the sums and never
 * mended; `counterpart` holds the local budgets against a rule.
 *
 * Source: contributions in cash, in kind and in labour days, 27/2022/NĐ-CP, Điều 12; their value at the unit price of the thing
 * or of the labour day, 254/2025/NĐ-CP, Điều 1. No national price of a labour day or of a square metre of land is known.
 *
 * @param input - Entries by source; the total and the source of the remainder, if stated.
 * @returns Amounts in VND, shares in per cent. Refused: an amount, a share or a total that is not known (`missing-input`, with
 * the inputs that are missing); shares of a total of zero (`zero-denominator`).
 * @throws MtqgError `no-such-member` if there is no such source; `duplicate` or `cyclic` if sources of the caller's own have a code twice
 * or are parts of themselves; `unit-mismatch` if labour, land or cash is counted in another unit than its own; `contradiction` if what is
 * counted in an amount has a price, too, if a source and a part of it are both counted, or the remainder comes from a source that is
 * counted, from a stock, or beside unknown amounts; `missing` if the remainder has a source and there is no total;
 * `part-exceeds-whole` if the entries pass the total.
 *
 * @example
 * ```ts
 * import { capitalMix, formatQuantity } from 'mtqg';
 *
 * const { remainder } = capitalMix({
 *   subject: 'Si Ma Cai',
 *   total: { value: '87', unit: 'billionVND' },
 *   contributions: [{ capitalSource: 'NSNN', amount: { value: '32.6', unit: 'billionVND' } }],
 *   remainderFrom: 'CD',
 * });
 * remainder?.amount.value; // => '54400000000'
 * remainder && formatQuantity(remainder.sharePercent, 'vi', { decimals: 1 }); // => '62,5%'
 * ```
 */
export function capitalMix(input: CapitalMixInput): CapitalMix {
  const valid = readInput(capitalMixInputSchema, input);
  const { subject, asOf, programme, remainderFrom, printedTotals = [], counterpart } = valid;
  const book = sourceBookOf(valid);
  const entries = placedIn(book, valid.contributions);
  const known = knownSum(entries);
  const total = valid.total === undefined ? sumOf(entries) : inDong(valid.total);
  const from = remainderFrom === undefined ? undefined : (book.get(remainderFrom) as BookedSource);
  const remainder = valid.total === undefined ? undefined : remainderOf(inDong(valid.total), known, from);
  const all = remainder === undefined ? entries : withRemainder(entries, remainder, from);
  const checks = checkPrinted(printedTotals, all, book);
  const result = {
    kind: 'capital-mix',
    ...subjectMember(subject),
    ...(asOf === undefined ? {} : { asOf }),
    ...(programme === undefined ? {} : { programme }),
    shares: sharesOf(entries, total),
    tree: treeOf(all, total, book),
    total: amountOf(total),
    knownTotal: dong(known),
    ...(remainder === undefined ? {} : { remainder }),
    inKind: inKindTotals(entries),
    stocks: stocksOf(entries),
    printedTotals: checks,
    ...(counterpart === undefined ? {} : { counterpart: counterpartOf(counterpart, all, book) }),
    warnings: mixWarningsOf(valid, entries, from, book, checks, remainder),
  } as const;
  return deepFreeze({ ...result, explanation: explainMix(result) });
}

function remainderOf(total: Decimal, known: Decimal, from: BookedSource | undefined): RemainderShare {
  const amount = total.minus(known);
  return {
    ...(from === undefined ? {} : { capitalSource: from.code }),
    name: from === undefined ? { vi: 'Phần còn lại', en: 'The remainder' } : from.name,
    amount: dong(amount),
    sharePercent: percentOf(amount, total),
  };
}

/** The entries and, where its source is named, the remainder as one more. */
function withRemainder(
  entries: readonly PlacedEntry[],
  { amount }: RemainderShare,
  from: BookedSource | undefined,
): readonly PlacedEntry[] {
  if (from === undefined) return entries;
  return [...entries, { entry: { capitalSource: from.code, amount }, index: entries.length, source: from }];
}
