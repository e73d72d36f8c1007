import {
  dayInWords,
  type BilingualText,
  type Citation,
  type ExplainedValue,
  type Explanation,
  type Locale,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import type { CapitalMix, RemainderShare, SourceShare } from './capitalMixResult.js';
import { decree27of2022, scopeOf254of2025 } from '../data/instruments.js';
import type { InKindTotal, StockAmount } from './keptApart.js';
import { ofSubject, subjectMember } from '../shared.js';

type Told = Omit<CapitalMix, 'explanation'>;

/** How a mix came about. */
export function explainMix(mix: Told): Explanation {
  const { subject, asOf, shares, total, remainder, inKind, stocks, counterpart, warnings } = mix;
  const day = asOf === undefined ? { vi: '', en: '' } : UP_TO;
  return {
    say: ofSubject(subject, {
      vi: `cơ cấu nguồn vốn${day.vi}; ${TOTAL.vi}`,
      en: `capital by source${day.en}; ${TOTAL.en}`,
    }),
    values: { ...subjectMember(subject), ...(asOf === undefined ? {} : { asOf }), total },
    sources: [...mixRule(), ...warnings.flatMap(({ sources = [] }) => sources)],
    steps: [
      ...shares.flatMap((share) => shareSteps(share, mix)),
      ...(remainder === undefined ? [] : [remainderStep(remainder, mix)]),
      // Things from a source that is a stock have no share to be told with.
      ...inKind
        .filter(({ capitalSource: code }) => !shares.some((share) => share.capitalSource === code))
        .map(inKindStep),
      ...stocks.map(stockStep),
      ...(counterpart?.kind === 'counterpart-requirement' ? [counterpart.explanation] : []),
    ],
  };
}

function mixRule(): readonly Citation[] {
  return [{ source: decree27of2022, article: 'Điều 12', provenance: 'secondary' }, scopeOf254of2025];
}

const UP_TO: BilingualText = { vi: ' đến ngày {asOf}', en: ' up to {asOf}' };
const TOTAL: BilingualText = { vi: 'tổng vốn huy động: {total}.', en: 'money total: {total}.' };
const SHARE: BilingualText = { vi: '{name}: {amount}, chiếm {share}.', en: '{name}: {amount}, {share}.' };
const AMOUNT: BilingualText = { vi: '{name}: {amount}.', en: '{name}: {amount}.' };
const SHARE_SUM = '{amount} ÷ {total} × 100 = {share}';

/** What a source gave, and below it what it gave in kind; in one line where that is all that it gave. */
function shareSteps(share: SourceShare, { total, inKind }: Told): readonly Explanation[] {
  const { capitalSource, name, amount, sharePercent } = share;
  const things = inKind.filter((one) => one.capitalSource === capitalSource);
  // What gave things alone, without a price, is told by its things.
  if (amount.kind === 'refusal' && things.length > 0) return things.map(inKindStep);
  const values = { name, amount, share: sharePercent, total };
  // Of an amount that is refused, the share is, too.
  if (sharePercent.kind === 'refusal') return [{ say: AMOUNT, values, steps: things.map(inKindStep) }];
  const [only, ...others] = things;
  if (only !== undefined && others.length === 0 && isSame(only.worth, amount)) {
    const say = { vi: `${WORTH.vi}, chiếm {share}.`, en: `${WORTH.en}, {share}.` };
    return [{ say, values: { ...values, ...inKindValues(only) }, arithmetic: SHARE_SUM }];
  }
  return [{ say: SHARE, values, arithmetic: SHARE_SUM, steps: things.map(inKindStep) }];
}

function remainderStep({ name, amount, sharePercent }: RemainderShare, mix: Told): Explanation {
  const values = { name, amount, share: sharePercent, total: mix.total, known: mix.knownTotal };
  const step: Explanation = {
    say: {
      vi: 'phần còn lại của tổng vốn huy động, các nguồn đã nêu là {known}.',
      en: 'what the sources above, {known}, leave of the total.',
    },
    values,
    arithmetic: '{total} − {known} = {amount}',
  };
  return sharePercent.kind === 'refusal'
    ? { say: AMOUNT, values, steps: [step] }
    : { say: SHARE, values, arithmetic: SHARE_SUM, steps: [step] };
}

/** A contribution in kind with what it is worth; the end of the sentence is left open. */
const WORTH: BilingualText = {
  vi: '{name}: {quantity}, trị giá {worth} theo đơn giá của {authorities}',
  en: '{name}: {quantity}, worth {worth} at the price of {authorities}',
};

function inKindStep(total: InKindTotal): Explanation {
  const values = inKindValues(total);
  return total.worth.kind === 'refusal'
    ? { say: { vi: '{name}: {quantity}.', en: '{name}: {quantity}.' }, values }
    : { say: { vi: `${WORTH.vi}.`, en: `${WORTH.en}.` }, values };
}

function inKindValues(total: InKindTotal): Readonly<Record<string, ExplainedValue>> {
  const { description, quantity, worth, prices } = total;
  const { vi, en } = total.name;
  return {
    name:
      description === undefined ? { vi, en } : { vi: `${vi} (${description})`, en: `${en} (${description})` },
    quantity,
    worth,
    authorities: { vi: authoritiesText(prices, 'vi'), en: authoritiesText(prices, 'en') },
  };
}

function authoritiesText(prices: InKindTotal['prices'], locale: Locale): string {
  return prices
    .map(({ authority, setOn }) =>
      setOn === undefined ? authority : `${authority} (${dayInWords(setOn)[locale]})`,
    )
    .join('; ');
}

function isSame(one: Quantity | Refusal, other: Quantity | Refusal): boolean {
  return one.kind === 'quantity' && other.kind === 'quantity' && one.value === other.value;
}

function stockStep({ name, amount, asOf }: StockAmount): Explanation {
  if (asOf === undefined) return { say: AMOUNT, values: { name, amount } };
  return {
    say: { vi: '{name} tại ngày {asOf}: {amount}.', en: '{name} on {asOf}: {amount}.' },
    values: { name, amount, asOf },
  };
}
