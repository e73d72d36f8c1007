import { toDecimal } from '../../../foundation/internal.js';
import { isOneFigure, type OneFigure } from '../../oneFigure.js';
import type { FigureNumber, RangeFigure } from '../../types.js';

/** The rates of parts with what they bound together, the rate of the whole, under the name `rates`; only where no count is stated. */
export function withSpanOfRates(stated: ReadonlyMap<string, OneFigure>): ReadonlyMap<string, OneFigure> {
  const names = [...stated.keys()];
  const rates = [...stated].flatMap(([name, figure]) => (name.startsWith('rate') ? [figure] : []));
  const [first] = rates;
  if (first === undefined || names.some((name) => name.startsWith('count')) || !isOneFigure(first))
    return stated;
  const lowest = rates
    .map((rate) => endOf(rate, 'lower'))
    .reduce((a, b) => (toDecimal(b.value).lt(a.value) ? b : a));
  const highest = rates
    .map((rate) => endOf(rate, 'upper'))
    .reduce((a, b) => (toDecimal(b.value).gt(a.value) ? b : a));
  const { unit, unitWords, locale } = first;
  const span: RangeFigure = {
    ...{ kind: 'figure', form: 'range', locale, ambiguous: false, unit, unitWords, qualifier: null },
    ...{ text: rates.map(({ text }) => text).join(', '), changeDirection: null },
    ...{ lower: lowest, upper: highest, interval: { lower: lowest.value, upper: highest.value } },
  };
  return new Map([...stated, ['rates', span]]);
}

/** The end of what a rate may stand for, as a number. */
function endOf(figure: OneFigure, end: 'lower' | 'upper'): FigureNumber {
  const number = figure.form === 'single' ? figure : figure[end];
  const value = figure.interval[end] ?? number.value;
  const { decimals, multiplier } = number;
  const places = value.split('.')[1]?.length ?? 0;
  return {
    ...{ value, written: value, multiplier, decimals: Math.max(decimals, places), exact: true },
    interval: { lower: value, upper: value },
  };
}
