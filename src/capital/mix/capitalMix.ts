import {
  Decimal,
  deepFreeze,
  dong,
  inDong,
  quantity,
  readInput,
  missingInput,
  missingInputRefusal,
  zeroDenominatorRefusal,
  type MissingMember,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import type { CapitalMix, RemainderShare, SourceShare } from './capitalMixResult.js';
import type { CapitalSourceCode } from '../capitalSource.js';
import { capitalSources } from '../data/capitalSources.js';
import { capitalMixInputSchema } from './contributionSchemas.js';
import type { CapitalMixInput } from './contributions.js';
import { isStock, knownSum, sumOf, type PlacedEntry } from './contributionValues.js';
import { inKindTotals, stocksOf } from './keptApart.js';
import { explainMix } from './mixExplanation.js';
import { mixWarningsOf } from './mixWarnings.js';
import { subjectMember } from '../subjectLine.js';

/**
 * Add up capital by source, and compute each source's share of one money total.
 *
 * `share = amount of the source ÷ total × 100`; with a stated total, `remainder = total − what is known`. Contributions in kind
 * keep their own units, and enter the total only where the caller gives a unit price and says whose it is. Stocks (outstanding
 * loans) are never added to flows. An unknown amount is not zero: it makes an unstated total unknown.
 *
 * Source: contributions in cash, in kind and in labour days, 27/2022/NĐ-CP, Điều 12; their value at the unit price of the thing
 * or of the labour day, 254/2025/NĐ-CP, Điều 1. No national price of a labour day or of a square metre of land is known.
 *
 * @param input - Entries by source; the total and the source of the remainder, if stated.
 * @returns Amounts in VND, shares in per cent. Refused: an amount, a share or a total that is not known (`missing-input`, with
 * the inputs that are missing); shares of a total of zero (`zero-denominator`).
 * @throws MtqgError `contradiction` if a source and a part of it are both counted, or the remainder comes from a source that is
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
  const { subject, asOf, contributions, remainderFrom } = valid;
  const entries = contributions.map((entry, index) => ({ entry, index }));
  const known = knownSum(contributions);
  const total = valid.total === undefined ? sumOf(entries) : inDong(valid.total);
  const remainder =
    valid.total === undefined ? undefined : remainderOf(inDong(valid.total), known, remainderFrom);
  const result = {
    kind: 'capital-mix',
    ...subjectMember(subject),
    ...(asOf === undefined ? {} : { asOf }),
    shares: sharesOf(entries, total),
    total: amountOf(total),
    knownTotal: dong(known),
    ...(remainder === undefined ? {} : { remainder }),
    inKind: inKindTotals(entries),
    stocks: stocksOf(entries),
    warnings: mixWarningsOf(valid, remainder?.amount.value),
  } as const;
  return deepFreeze({ ...result, explanation: explainMix(result) });
}

/** An amount, or what is missing for it. */
type Sum = Decimal | readonly MissingMember[];

function sharesOf(entries: readonly PlacedEntry[], total: Sum): readonly SourceShare[] {
  const bySource = new Map<CapitalSourceCode, PlacedEntry[]>();
  for (const placed of entries) {
    const { capitalSource } = placed.entry;
    if (isStock(placed.entry)) continue;
    bySource.set(capitalSource, [...(bySource.get(capitalSource) ?? []), placed]);
  }
  return Array.from(bySource, ([capitalSource, own]) => {
    const amount = sumOf(own);
    return {
      capitalSource,
      name: capitalSources[capitalSource].name,
      amount: amountOf(amount),
      sharePercent: shareOf(amount, total),
    };
  });
}

function remainderOf(total: Decimal, known: Decimal, from: CapitalSourceCode | undefined): RemainderShare {
  const amount = total.minus(known);
  return {
    ...(from === undefined ? {} : { capitalSource: from }),
    name: from === undefined ? { vi: 'Phần còn lại', en: 'The remainder' } : capitalSources[from].name,
    amount: dong(amount),
    sharePercent: percentOf(amount, total),
  };
}

function amountOf(amount: Sum): Quantity<'VND'> | Refusal<'missing-input'> {
  return amount instanceof Decimal ? dong(amount) : missingAmounts(amount);
}

/** Nothing is missing by name where nothing was given at all. */
function missingAmounts(missing: readonly MissingMember[]): Refusal<'missing-input'> {
  return missing.length === 0 ? missingInputRefusal : missingInput(missing);
}

function shareOf(amount: Sum, total: Sum): SourceShare['sharePercent'] {
  const missing = [amount, total].find((one) => !(one instanceof Decimal));
  return missing === undefined
    ? percentOf(amount as Decimal, total as Decimal)
    : missingAmounts(missing as readonly MissingMember[]);
}

function percentOf(amount: Decimal, total: Decimal): Quantity<'percent'> | Refusal<'zero-denominator'> {
  return total.isZero() ? zeroDenominatorRefusal : quantity(amount.mul(100).div(total), 'percent');
}
