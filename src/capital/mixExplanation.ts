import { type BilingualText, type Explanation, type Quantity, type Refusal } from '../foundation/internal.js';
import type { CapitalMix, RestShare, SourceShare } from './capitalMixResult.js';
import { capitalSources } from './capitalSources.js';
import { capitalInstruments } from './instruments.js';
import type { InKindTotal, StockAmount } from './keptApart.js';

/** How a mix came about. */
export function explainMix(mix: Omit<CapitalMix, 'explanation'>): Explanation {
  const { sources, total, rest, inKind, stocks, cautions } = mix;
  return {
    say: { vi: 'Cơ cấu nguồn vốn; tổng tiền: {total}.', en: 'Capital by source; money total: {total}.' },
    values: { total },
    sources: [
      { source: capitalInstruments.decree27of2022, article: 'Điều 12', provenance: 'secondary' },
      { source: capitalInstruments.decree254of2025, article: 'Điều 1', provenance: 'secondary' },
    ],
    steps: [
      // What gave things alone, without a price, is told below by its things.
      ...sources
        .filter((share) => share.amount.kind === 'quantity' || !inKind.some(isFrom(share)))
        .map((share) => shareStep(share, total)),
      ...(rest === undefined ? [] : [restStep(rest, mix)]),
      ...inKind.map(inKindStep),
      ...stocks.map(stockStep),
      ...cautions.map(({ text }) => ({ say: text })),
    ],
  };
}

function isFrom({ source }: SourceShare): (total: InKindTotal) => boolean {
  return (total) => total.source === source;
}

const SHARE: BilingualText = { vi: '{name}: {amount}, chiếm {share}.', en: '{name}: {amount}, {share}.' };
const AMOUNT: BilingualText = { vi: '{name}: {amount}.', en: '{name}: {amount}.' };

function shareStep(
  { name, amount, sharePercent: share }: SourceShare,
  total: Quantity<'VND'> | Refusal,
): Explanation {
  const values = { name, amount, share, total };
  if (amount.kind === 'refusal' || share.kind === 'refusal') return { say: AMOUNT, values };
  return { say: SHARE, values, arithmetic: '{amount} ÷ {total} × 100 = {share}' };
}

function restStep(
  { name, amount, sharePercent }: RestShare,
  mix: Omit<CapitalMix, 'explanation'>,
): Explanation {
  return {
    say: SHARE,
    values: { name, amount, share: sharePercent, total: mix.total, known: mix.knownTotal },
    arithmetic: '{total} − {known} = {amount}',
  };
}

function inKindStep({ source, what, quantity, value, priceAuthorities }: InKindTotal): Explanation {
  const { name } = capitalSources[source];
  const values = {
    name: what === undefined ? name : { vi: `${name.vi} (${what})`, en: `${name.en} (${what})` },
    amount: quantity,
    value,
    authorities: priceAuthorities.join('; '),
  };
  if (value.kind === 'refusal') return { say: AMOUNT, values };
  return {
    say: {
      vi: '{name}: {amount}, trị giá {value} theo đơn giá: {authorities}.',
      en: '{name}: {amount}, worth {value} at the price of: {authorities}.',
    },
    values,
  };
}

function stockStep({ name, amount, asOf }: StockAmount): Explanation {
  if (asOf === undefined) return { say: AMOUNT, values: { name, amount } };
  return {
    say: { vi: '{name} tại ngày {asOf}: {amount}.', en: '{name} on {asOf}: {amount}.' },
    values: { name, amount, asOf },
  };
}
