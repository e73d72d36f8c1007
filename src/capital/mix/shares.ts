import {
  Decimal,
  dong,
  missingInput,
  missingInputRefusal,
  quantity,
  zeroDenominatorRefusal,
  type MissingMember,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import type { CapitalSourceKey } from './contributions.js';
import type { SourceNode, SourceShare } from './capitalMixResult.js';
import { isStock, sumOf, type PlacedEntry } from './contributionValues.js';
import { ancestorsIn, type BookedSource, type SourceBook } from './sourceBook.js';

/** An amount, or what is missing for it. */
export type Sum = Decimal | readonly MissingMember[];

/** The share of each source that has entries, in the order in which they first appear, without stocks. */
export function sharesOf(entries: readonly PlacedEntry[], total: Sum): readonly SourceShare[] {
  return [...entriesBySource(entries)].map(([source, own]) => shareOf(source, own, total));
}

/** The sources level by level: each with its share and its parts, those without entries left out. */
export function treeOf(entries: readonly PlacedEntry[], total: Sum, book: SourceBook): readonly SourceNode[] {
  const within = new Map<CapitalSourceKey, PlacedEntry[]>();
  for (const placed of entries.filter((one) => !isStock(one)))
    for (const code of [placed.source.code, ...ancestorsIn(book, placed.source.code)]) {
      const own = within.get(code) ?? [];
      own.push(placed);
      within.set(code, own);
    }
  const nodesUnder = (parent: CapitalSourceKey | null): readonly SourceNode[] =>
    [...book.values()].flatMap((source) => {
      const own = source.parent === parent ? within.get(source.code) : undefined;
      return own === undefined ? [] : [{ ...shareOf(source, own, total), parts: nodesUnder(source.code) }];
    });
  return nodesUnder(null);
}

function entriesBySource(entries: readonly PlacedEntry[]): ReadonlyMap<BookedSource, readonly PlacedEntry[]> {
  const bySource = new Map<BookedSource, PlacedEntry[]>();
  for (const placed of entries.filter((one) => !isStock(one))) {
    const own = bySource.get(placed.source) ?? [];
    own.push(placed);
    bySource.set(placed.source, own);
  }
  return bySource;
}

function shareOf({ code, name }: BookedSource, entries: readonly PlacedEntry[], total: Sum): SourceShare {
  const amount = sumOf(entries);
  const missing = [amount, total].find((one) => !(one instanceof Decimal));
  return {
    capitalSource: code,
    name,
    amount: amountOf(amount),
    sharePercent:
      missing === undefined
        ? percentOf(amount as Decimal, total as Decimal)
        : missingAmounts(missing as readonly MissingMember[]),
  };
}

/** An amount as it stands in a result. */
export function amountOf(amount: Sum): Quantity<'VND'> | Refusal<'missing-input'> {
  return amount instanceof Decimal ? dong(amount) : missingAmounts(amount);
}

/** Nothing is missing by name where nothing was given at all. */
function missingAmounts(missing: readonly MissingMember[]): Refusal<'missing-input'> {
  return missing.length === 0 ? missingInputRefusal : missingInput(missing);
}

/** What per cent of a total an amount is. */
export function percentOf(
  amount: Decimal,
  total: Decimal,
): Quantity<'percent'> | Refusal<'zero-denominator'> {
  return total.isZero() ? zeroDenominatorRefusal : quantity(amount.mul(100).div(total), 'percent');
}
