import {
  addFractions,
  addMonths,
  daysBetween,
  fraction,
  yearOf,
  type Fraction,
  type IsoDate,
} from '../foundation/internal.js';

/**
 * Where a day starts or ends on a scale of calendar months, on which a part of a month counts as its share of that month's days:
 * from the start of 2023-10-01 to the end of 2023-12-31 it is 3, to the end of 2023-10-07 it is 7/31.
 */
export function monthPosition(day: IsoDate, edge: 'start' | 'end'): Fraction {
  const passed = Number(day.slice(8)) - (edge === 'start' ? 1 : 0);
  const month = yearOf(day) * 12 + Number(day.slice(5, 7));
  return addFractions(fraction(BigInt(month)), fraction(BigInt(passed), BigInt(daysInMonth(day))));
}

function daysInMonth(day: IsoDate): number {
  const first = `${day.slice(0, 7)}-01`;
  // December needs no look at the month after it, which may lie beyond the last year that has dates.
  return day.slice(5, 7) === '12' ? 31 : daysBetween(first, addMonths(first, 1));
}
