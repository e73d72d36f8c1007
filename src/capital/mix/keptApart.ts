import {
  dong,
  inDong,
  quantity,
  missingInput,
  toDecimal,
  type BilingualText,
  type IsoDate,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import type { CapitalSourceKey, InKindContribution, InKindUnit, UnitPrice } from './contributions.js';
import { isStock, missingAmount, missingInKind, worthOf, type PlacedEntry } from './contributionValues.js';
import { sum } from './sum.js';

/** Contributions in kind from one source, of one unit and one description. */
export interface InKindTotal {
  /** The source. */
  readonly capitalSource: CapitalSourceKey;
  /** What it is called. */
  readonly name: BilingualText;
  /** What it is, if the caller said. */
  readonly description?: string;
  /** How much, in its own unit; refused if a part is not known. */
  readonly quantity: Quantity<InKindUnit> | Refusal<'missing-input'>;
  /** What it is worth in money; refused where a part has no price or no quantity. */
  readonly worth: Quantity<'VND'> | Refusal<'missing-input'>;
  /** Whose prices its worth rests on, each once. */
  readonly prices: readonly PriceOrigin[];
}

/** Whose price a worth rests on. */
export interface PriceOrigin {
  /** Who set it. */
  readonly authority: string;
  /** The day on which it was set, if stated. */
  readonly setOn?: IsoDate;
}

/** A stock that a mix keeps apart. */
export interface StockAmount {
  /** The source. */
  readonly capitalSource: CapitalSourceKey;
  /** What it is called. */
  readonly name: BilingualText;
  /** The amount; refused if it is not known. */
  readonly amount: Quantity<'VND'> | Refusal<'missing-input'>;
  /** The day on which it was outstanding, if stated. */
  readonly asOf?: IsoDate;
}

/** A contribution in kind with its place in the input. */
interface PlacedItem {
  readonly placed: PlacedEntry;
  readonly item: InKindContribution;
  readonly place: number;
}

/** The contributions in kind, added up where source, unit and description are the same. */
export function inKindTotals(entries: readonly PlacedEntry[]): readonly InKindTotal[] {
  const groups = new Map<string, PlacedItem[]>();
  for (const placed of entries) {
    for (const [place, item] of (placed.entry.inKind ?? []).entries()) {
      const key = JSON.stringify([placed.source.code, item.unit, item.description]);
      const group = groups.get(key) ?? [];
      group.push({ placed, item, place });
      groups.set(key, group);
    }
  }
  return Array.from(groups.values(), (items) => inKindTotal(items as [PlacedItem, ...PlacedItem[]]));
}

function inKindTotal(items: readonly [PlacedItem, ...PlacedItem[]]): InKindTotal {
  const [{ placed, item: first }] = items;
  const missing = items.flatMap((one) => missingInKind(one.placed, one.item, one.place));
  const missingQuantities = missing.filter(({ member }) => member.endsWith('.value'));
  const origins = items.flatMap(({ item: { unitPrice } }) =>
    unitPrice === undefined ? [] : [originOf(unitPrice)],
  );
  return {
    capitalSource: placed.source.code,
    name: placed.source.name,
    ...(first.description === undefined ? {} : { description: first.description }),
    quantity:
      missingQuantities.length > 0
        ? missingInput(missingQuantities)
        : quantity(sum(items.map(({ item: { value = 0 } }) => toDecimal(value))), first.unit),
    worth: missing.length > 0 ? missingInput(missing) : dong(worthOf(items.map(({ item }) => item))),
    prices: [...new Map(origins.map((origin) => [JSON.stringify(origin), origin])).values()],
  };
}

function originOf({ authority, setOn }: UnitPrice): PriceOrigin {
  return { authority, ...(setOn === undefined ? {} : { setOn }) };
}

/** The stocks, one by one: those of different days are not added up either. */
export function stocksOf(entries: readonly PlacedEntry[]): readonly StockAmount[] {
  return entries.filter(isStock).map((placed) => {
    const { amount, asOf } = placed.entry;
    return {
      capitalSource: placed.source.code,
      name: placed.source.name,
      amount: amount === undefined ? missingInput([missingAmount(placed)]) : dong(inDong(amount)),
      ...(asOf === undefined ? {} : { asOf }),
    };
  });
}
