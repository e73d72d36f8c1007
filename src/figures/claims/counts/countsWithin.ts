import {
  compareFractions,
  fraction,
  fractionOf,
  fractionQuantity,
  fractionText,
  interval,
  multiplyFractions,
  quantity,
  subtractFractions,
  type BilingualText,
  type Explanation,
  type Fraction,
  type Interval,
} from '../../../foundation/internal.js';
import type { OneFigure } from '../../oneFigure.js';
import type { CountShare, PossibleCounts } from './possibleCountsResult.js';

const sayings = {
  one: {
    vi: '{share} của {whole} chỉ có thể là {smallest}.',
    en: '{share} of {whole} can only be {smallest}.',
  },
  several: {
    vi: '{share} của {whole} có thể là từ {smallest} đến {largest}.',
    en: '{share} of {whole} can be {smallest} to {largest}.',
  },
  none: {
    vi: 'Trong {whole}, không có số {things} nào ứng với {share}; gần nhất là {nearest}.',
    en: 'Of {whole}, no number is {share}; the nearest are {nearest}.',
  },
  noneAlone: {
    vi: 'Trong {whole}, không có số nào ứng với {share}; gần nhất là {nearest}.',
    en: 'Of {whole}, no number is {share}; the nearest are {nearest}.',
  },
} as const satisfies Record<string, BilingualText>;

/** The number of things that a figure stands for exactly; `undefined` if it is no such figure. */
export function exactCount(figure: OneFigure): bigint | undefined {
  if (figure.form !== 'single' || !figure.exact || figure.unitWords.category !== 'count') return undefined;
  const value = fractionOf(figure.value);
  return value.denominator === 1n ? value.numerator : undefined;
}

/** The counts out of a whole that a share may stand for. */
export function countsWithin(share: OneFigure, whole: OneFigure, total: bigint): PossibleCounts {
  const bounds = interval(share.interval.lower, share.interval.upper);
  const scaled = (end: Fraction): Fraction => multiplyFractions(end, fraction(total, 100n));
  const lowest = bounds.lower === null ? 0n : limit(ceiling(scaled(bounds.lower)), total);
  const highest = bounds.upper === null ? total : limit(floor(scaled(bounds.upper)), total);
  const at = (count: bigint): CountShare => ({
    count: quantity(count.toString(), whole.unit ?? 'item'),
    sharePercent: fractionQuantity(fraction(100n * count, total), 'percent'),
  });
  const isPossible = lowest <= highest && hits(bounds, lowest, total);
  const beside = [...new Set([highest, lowest])].sort((a, b) => Number(a - b));
  const nearest = isPossible ? [] : beside.map(at);
  const ends = isPossible
    ? { smallest: at(lowest), largest: at(highest) }
    : { smallest: null, largest: null };
  const isDecisive = isCoarse(bounds, total);
  const result = { kind: 'possible-counts' as const, isPossible, isDecisive, ...ends, nearest };
  return { ...result, explanation: explanationOf(share, whole, total, result) };
}

function explanationOf(
  share: OneFigure,
  whole: OneFigure,
  total: bigint,
  { smallest, largest, nearest }: Omit<PossibleCounts, 'explanation'>,
): Explanation {
  const things = whole.unitWords.text;
  const counted = whole.unit === null ? whole.text : quantity(total.toString(), whole.unit);
  const texts = { share: share.text, whole: counted, things };
  if (smallest === null || largest === null) {
    const values = Object.fromEntries(
      nearest.flatMap(({ count, sharePercent }, at) => [
        [`count${at}`, count],
        [`share${at}`, sharePercent],
      ]),
    );
    const none = things === '' ? sayings.noneAlone : sayings.none;
    const list = nearest.map((_, at) => `{count${at}} ({share${at}})`);
    const say = {
      vi: none.vi.replace('{nearest}', list.join(' và ')),
      en: none.en.replace('{nearest}', list.join(' and ')),
    };
    return { say, values: { ...texts, ...values } };
  }
  const say = smallest.count.value === largest.count.value ? sayings.one : sayings.several;
  return { say, values: { ...texts, smallest: smallest.count, largest: largest.count } };
}

/** Whether a step from one count to the next is wider than the interval, so that it may miss it. */
function isCoarse({ lower, upper }: Interval, total: bigint): boolean {
  if (lower === null || upper === null) return false;
  return compareFractions(subtractFractions(upper, lower), fraction(100n, total)) < 0;
}

/** Whether the share of a count lies in the interval: outside of 0 to 100% none does. */
function hits({ lower, upper }: Interval, count: bigint, total: bigint): boolean {
  const share = fraction(100n * count, total);
  if (lower !== null && compareFractions(share, lower) < 0) return false;
  return upper === null || compareFractions(share, upper) <= 0;
}

function floor(value: Fraction): bigint {
  return BigInt(fractionText(value, 0, 'down'));
}

function ceiling(value: Fraction): bigint {
  return BigInt(fractionText(value, 0, 'up'));
}

function limit(count: bigint, total: bigint): bigint {
  if (count < 0n) return 0n;
  return count > total ? total : count;
}
