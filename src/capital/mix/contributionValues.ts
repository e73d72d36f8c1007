import { inDong, toDecimal, type Decimal, type MissingMember } from '../../foundation/internal.js';
import type { CapitalContribution, InKindContribution } from './contributions.js';
import type { BookedSource, SourceBook } from './sourceBook.js';
import { sum } from './sum.js';

/** An entry with its place in the input and its source. */
export interface PlacedEntry {
  /** The entry. */
  readonly entry: CapitalContribution;
  /** Its place. */
  readonly index: number;
  /** Its source. */
  readonly source: BookedSource;
}

/** Entries with their places, those whose source is known and that may be looked at. */
export function placedIn(
  book: SourceBook,
  entries: readonly CapitalContribution[],
  isSoundAt: (index: number) => boolean = () => true,
): readonly PlacedEntry[] {
  return entries.flatMap((entry, index) => {
    const source = isSoundAt(index) ? book.get(entry.capitalSource) : undefined;
    return source === undefined ? [] : [{ entry, index, source }];
  });
}

/** The money value that a contribution in kind adds, in VND; `undefined` without a number or a price. */
export function valueInKind({ value, unitPrice }: InKindContribution): Decimal | undefined {
  if (value === undefined || unitPrice === undefined) return undefined;
  return toDecimal(value).mul(inDong(unitPrice));
}

/** What contributions in kind are worth together, as far as it is known. */
export function worthOf(items: readonly InKindContribution[]): Decimal {
  return sum(items.map(valueInKind).filter((value) => value !== undefined));
}

/** Whether an entry is outstanding on a day, and so in no total. */
export function isStock({ entry, source }: Pick<PlacedEntry, 'entry' | 'source'>): boolean {
  return (entry.nature ?? source.nature) === 'stock';
}

/** What an entry adds to the money total: an amount in VND, `'unknown'`, or `'nothing'` (a stock; in kind without a price). */
export function valueOf(placed: PlacedEntry): Decimal | 'unknown' | 'nothing' {
  const { amount, inKind = [] } = placed.entry;
  if (isStock(placed)) return 'nothing';
  if (amount !== undefined) return inDong(amount).plus(worthOf(inKind));
  if (inKind.some((item) => valueInKind(item) !== undefined)) return worthOf(inKind);
  return inKind.length === 0 ? 'unknown' : 'nothing';
}

/** What is known of the money total. */
export function knownSum(entries: readonly PlacedEntry[]): Decimal {
  return sum(entries.map(valueOf).filter((value) => typeof value !== 'string'));
}

/** The sum of some entries, or what is missing for it. */
export function sumOf(entries: readonly PlacedEntry[]): Decimal | readonly MissingMember[] {
  const unknown = entries.filter((placed) => valueOf(placed) === 'unknown');
  if (unknown.length > 0) return unknown.map(missingAmount);
  const counted = entries.filter((placed) => valueOf(placed) !== 'nothing');
  if (counted.length > 0) return knownSum(counted);
  return entries.flatMap((placed) =>
    (placed.entry.inKind ?? []).flatMap((item, place) => missingInKind(placed, item, place)),
  );
}

/** The amount that an entry leaves out. */
export function missingAmount({ index, source: { name } }: PlacedEntry): MissingMember {
  return {
    member: `contributions[${String(index)}].amount`,
    name: { vi: `số vốn: ${name.vi}`, en: `amount: ${name.en}` },
  };
}

/** What a contribution in kind lacks to have a money value. */
export function missingInKind(
  { index, source: { name } }: PlacedEntry,
  { value, unitPrice }: InKindContribution,
  place: number,
): readonly MissingMember[] {
  const at = `contributions[${String(index)}].inKind[${String(place)}]`;
  return [
    ...(value === undefined
      ? [{ member: `${at}.value`, name: { vi: `số lượng: ${name.vi}`, en: `quantity: ${name.en}` } }]
      : []),
    ...(unitPrice === undefined
      ? [{ member: `${at}.unitPrice`, name: { vi: `đơn giá: ${name.vi}`, en: `unit price: ${name.en}` } }]
      : []),
  ];
}
