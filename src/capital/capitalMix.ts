import {
  deepFreeze,
  dong,
  inDong,
  quantity,
  readInput,
  refusal,
  type Decimal,
  type Quantity,
  type Refusal,
} from '../foundation/internal.js';
import type { CapitalMix, RestShare, SourceShare } from './capitalMixResult.js';
import { capitalSources, type CapitalSourceCode } from './capitalSources.js';
import type { CapitalContribution, CapitalMixInput } from './contributions.js';
import { capitalMixInputSchema } from './contributionSchemas.js';
import { knownSum, valueOf } from './contributionValues.js';
import { inKindTotals, stocksOf } from './keptApart.js';
import { cautionsOf } from './mixCautions.js';
import { explainMix } from './mixExplanation.js';
import { sum } from './sum.js';

/**
 * Add up capital by source, and compute each source's share of one money total.
 *
 * `share = amount of the source ÷ total × 100`; with a stated total, `rest = total − what is known`. Contributions in kind keep
 * their own units, and enter the total only where the caller gives a unit price and says whose it is. Stocks (outstanding loans)
 * are never added to flows. An unknown amount is not zero: it makes an unstated total unknown.
 *
 * Source: contributions in cash, in kind and in labour days, 27/2022/NĐ-CP, Điều 12; their value at the unit price of the thing
 * or of the labour day, 254/2025/NĐ-CP, Điều 1. No national price of a labour day or of a square metre of land is known.
 *
 * @param input - Entries by source; the total and the source of the rest, if stated.
 * @returns Amounts in VND, shares in per cent. Refused: an amount, a share or a total that is not known (`missing-input`); shares
 * of a total of zero (`zero-denominator`).
 * @throws MtqgError `contradiction` if a source and a part of it are both counted, or the rest comes from a source that is
 * counted, from a stock, or beside unknown amounts; `missing` if the rest has a source and there is no total;
 * `part-exceeds-whole` if the entries pass the total.
 *
 * @example
 * ```ts
 * import { capitalMix, isRefusal } from 'mtqg';
 * import { formatQuantity } from 'mtqg/foundation';
 *
 * const { rest } = capitalMix({
 *   total: { value: '87', unit: 'billionVND' },
 *   sources: [{ source: 'NSNN', money: { value: '32.6', unit: 'billionVND' } }],
 *   restFrom: 'CD',
 * });
 * rest?.amount.value; // => '54400000000'
 * rest && !isRefusal(rest.sharePercent) && formatQuantity(rest.sharePercent, 'vi', { decimals: 1 }); // => '62,5%'
 * ```
 */
export function capitalMix(input: CapitalMixInput): CapitalMix {
  const valid = readInput(capitalMixInputSchema, input);
  const known = knownSum(valid.sources);
  const total = totalOf(valid, known);
  const parts = {
    sources: sharesOf(valid.sources, total),
    total: total === undefined ? refusal('missing-input') : dong(total),
    knownTotal: dong(known),
    ...(valid.total === undefined ? {} : { rest: restOf(inDong(valid.total), known, valid.restFrom) }),
    inKind: inKindTotals(valid.sources),
    stocks: stocksOf(valid.sources),
  };
  const result = { kind: 'capital-mix', ...parts, cautions: cautionsOf(valid, parts) } as const;
  return deepFreeze({ ...result, explanation: explainMix(result) });
}

function totalOf({ sources, total }: CapitalMixInput, known: Decimal): Decimal | undefined {
  if (total !== undefined) return inDong(total);
  const values = sources.map(valueOf).filter((value) => value !== 'nothing');
  return values.length === 0 || values.includes('unknown') ? undefined : known;
}

function sharesOf(
  sources: readonly CapitalContribution[],
  total: Decimal | undefined,
): readonly SourceShare[] {
  const bySource = new Map<CapitalSourceCode, CapitalContribution[]>();
  for (const entry of sources) {
    const { source, nature = capitalSources[source].nature } = entry;
    if (nature === 'stock') continue;
    const entries = bySource.get(source) ?? [];
    entries.push(entry);
    bySource.set(source, entries);
  }
  return Array.from(bySource, ([source, entries]) => {
    const amount = amountOf(entries);
    return {
      source,
      name: capitalSources[source].name,
      amount: amount === undefined ? refusal('missing-input') : dong(amount),
      sharePercent:
        amount === undefined || total === undefined ? refusal('missing-input') : shareOf(amount, total),
    };
  });
}

function amountOf(entries: readonly CapitalContribution[]): Decimal | undefined {
  const values = entries.map(valueOf).filter((value) => value !== 'nothing');
  if (values.length === 0 || values.includes('unknown')) return undefined;
  return sum(values.filter((value) => value !== 'unknown'));
}

function restOf(total: Decimal, known: Decimal, source: CapitalSourceCode | undefined): RestShare {
  const amount = total.minus(known);
  return {
    ...(source === undefined ? {} : { source }),
    name: source === undefined ? { vi: 'Phần còn lại', en: 'The rest' } : capitalSources[source].name,
    amount: dong(amount),
    sharePercent: shareOf(amount, total),
  };
}

function shareOf(amount: Decimal, total: Decimal): Quantity<'percent'> | Refusal<'zero-denominator'> {
  return total.isZero() ? refusal('zero-denominator') : quantity(amount.mul(100).div(total), 'percent');
}
