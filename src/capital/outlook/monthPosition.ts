import {
  addFractions,
  addMonths,
  daysBetween,
  fraction,
  yearOf,
  type BilingualText,
  type Fraction,
  type IsoDate,
} from '../../foundation/internal.js';

/**
 * Where a day starts or ends on a scale of calendar months, on which a part of a month counts as its share of that month's days:
 * from the start of 2023-10-01 to the end of 2023-12-31 it is 3, to the end of 2023-10-07 it is 7/31.
 */
export function monthPosition(day: IsoDate, edge: 'start' | 'end'): Fraction {
  const passed = Number(day.slice(8)) - (edge === 'start' ? 1 : 0);
  const month = yearOf(day) * 12 + Number(day.slice(5, 7));
  return addFractions(fraction(BigInt(month)), fraction(BigInt(passed), BigInt(daysInMonth(day))));
}

/** The month at whose end, or before it, a position lies: `12/2023`. */
export function monthText({ numerator, denominator }: Fraction): BilingualText {
  // The end of a month is the start of the next one, and still belongs to it.
  const months = Number((numerator + denominator - 1n) / denominator) - 2;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return {
    vi: `${month < 3 ? '0' : ''}${String(month)}/${String(year)}`,
    en: `${String(year)}-${String(month).padStart(2, '0')}`,
  };
}

function daysInMonth(day: IsoDate): number {
  const first = `${day.slice(0, 7)}-01`;
  // December needs no look at the month after it, which may lie beyond the last year that has dates.
  return day.slice(5, 7) === '12' ? 31 : daysBetween(first, addMonths(first, 1));
}
