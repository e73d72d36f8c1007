import {
  dong,
  inDong,
  quantity,
  refusal,
  toDecimal,
  type BilingualText,
  type IsoDate,
  type Quantity,
  type Refusal,
} from '../foundation/internal.js';
import { capitalSources, type CapitalSourceCode } from './capitalSources.js';
import type { CapitalContribution, InKindContribution, InKindUnit } from './contributions.js';
import { valueInKind } from './contributionValues.js';
import { sum } from './sum.js';

/** Contributions in kind from one source, of one unit and one description. */
export interface InKindTotal {
  /** The source. */
  readonly source: CapitalSourceCode;
  /** What it is, if the caller said. */
  readonly what?: string;
  /** How much; refused if a part is not known. */
  readonly quantity: Quantity<InKindUnit> | Refusal<'missing-input'>;
  /** Its money value; refused where a part has no price or no quantity. */
  readonly value: Quantity<'VND'> | Refusal<'missing-input'>;
  /** Whose prices the value rests on, each once. */
  readonly priceAuthorities: readonly string[];
}

/** A stock that a mix keeps apart. */
export interface StockAmount {
  /** The source. */
  readonly source: CapitalSourceCode;
  /** What it is called. */
  readonly name: BilingualText;
  /** The amount; refused if it is not known. */
  readonly amount: Quantity<'VND'> | Refusal<'missing-input'>;
  /** The day on which it was outstanding, if stated. */
  readonly asOf?: IsoDate;
}

/** The contributions in kind, added up where source, unit and description are the same. */
export function inKindTotals(sources: readonly CapitalContribution[]): readonly InKindTotal[] {
  const groups = new Map<string, { source: CapitalSourceCode; items: InKindContribution[] }>();
  for (const { source, inKind = [] } of sources) {
    for (const item of inKind) {
      const key = [source, item.unit, item.what ?? ''].join('\n');
      const group = groups.get(key) ?? { source, items: [] };
      group.items.push(item);
      groups.set(key, group);
    }
  }
  return Array.from(groups.values(), ({ source, items }) => inKindTotal(source, items));
}

function inKindTotal(source: CapitalSourceCode, items: readonly InKindContribution[]): InKindTotal {
  const [{ unit, what }] = items as readonly [InKindContribution, ...InKindContribution[]];
  const quantities = items.flatMap((item) => (item.quantity === undefined ? [] : [toDecimal(item.quantity)]));
  const values = items.map(valueInKind).filter((value) => value !== undefined);
  const authorities = items.flatMap(({ unitPrice }) =>
    unitPrice === undefined ? [] : [unitPrice.authority],
  );
  return {
    source,
    ...(what === undefined ? {} : { what }),
    quantity: quantities.length < items.length ? refusal('missing-input') : quantity(sum(quantities), unit),
    value: values.length < items.length ? refusal('missing-input') : dong(sum(values)),
    priceAuthorities: [...new Set(authorities)],
  };
}

/** The stocks, one by one: those of different days are not added up either. */
export function stocksOf(sources: readonly CapitalContribution[]): readonly StockAmount[] {
  return sources
    .filter(({ source, nature = capitalSources[source].nature }) => nature === 'stock')
    .map(({ source, money, asOf }) => ({
      source,
      name: capitalSources[source].name,
      amount: money === undefined ? refusal('missing-input') : dong(inDong(money)),
      ...(asOf === undefined ? {} : { asOf }),
    }));
}
