import { inDong, toDecimal, type Decimal, type MissingMember } from '../../foundation/internal.js';
import { capitalSources } from '../data/capitalSources.js';
import type { CapitalContribution, InKindContribution } from './contributions.js';
import { sum } from './sum.js';

/** The money value of a contribution in kind, in VND; `undefined` without a number or a price. */
export function valueInKind({ value, unitPrice }: InKindContribution): Decimal | undefined {
  if (value === undefined || unitPrice === undefined) return undefined;
  return toDecimal(value).mul(inDong(unitPrice));
}

/** What contributions in kind are worth together, as far as it is known. */
export function worthOf(items: readonly InKindContribution[]): Decimal {
  return sum(items.map(valueInKind).filter((value) => value !== undefined));
}

/** Whether an entry is outstanding on a day, and so in no total. */
export function isStock({ capitalSource, nature }: CapitalContribution): boolean {
  return (nature ?? capitalSources[capitalSource].nature) === 'stock';
}

/** What an entry adds to the money total: an amount in VND, `'unknown'`, or `'nothing'` (a stock; in kind without a price). */
export function valueOf(entry: CapitalContribution): Decimal | 'unknown' | 'nothing' {
  const { amount, inKind = [] } = entry;
  if (isStock(entry)) return 'nothing';
  if (amount !== undefined) return inDong(amount).plus(worthOf(inKind));
  if (inKind.some((item) => valueInKind(item) !== undefined)) return worthOf(inKind);
  return inKind.length === 0 ? 'unknown' : 'nothing';
}

/** What is known of the money total. */
export function knownSum(entries: readonly CapitalContribution[]): Decimal {
  return sum(entries.map(valueOf).filter((value) => typeof value !== 'string'));
}

/** An entry with its place in the input. */
export interface PlacedEntry {
  /** The entry. */
  readonly entry: CapitalContribution;
  /** Its place. */
  readonly index: number;
}

/** The sum of some entries, or what is missing for it. */
export function sumOf(entries: readonly PlacedEntry[]): Decimal | readonly MissingMember[] {
  const unknown = entries.filter(({ entry }) => valueOf(entry) === 'unknown');
  if (unknown.length > 0) return unknown.map(missingAmount);
  const counted = entries.filter(({ entry }) => valueOf(entry) !== 'nothing');
  if (counted.length > 0) return knownSum(counted.map(({ entry }) => entry));
  return entries.flatMap((placed) =>
    (placed.entry.inKind ?? []).flatMap((item, place) => missingInKind(placed, item, place)),
  );
}

/** The amount that an entry leaves out. */
export function missingAmount({ entry, index }: PlacedEntry): MissingMember {
  const { name } = capitalSources[entry.capitalSource];
  return {
    member: `contributions[${String(index)}].amount`,
    name: { vi: `số vốn: ${name.vi}`, en: `amount: ${name.en}` },
  };
}

/** What a contribution in kind lacks to have a money value. */
export function missingInKind(
  { entry, index }: PlacedEntry,
  { value, unitPrice }: InKindContribution,
  place: number,
): readonly MissingMember[] {
  const { name } = capitalSources[entry.capitalSource];
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
