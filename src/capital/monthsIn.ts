import {
  addDays,
  addFractions,
  addMonths,
  daysBetween,
  fraction,
  yearOf,
  type Fraction,
  type IsoDate,
  type Period,
} from '../foundation/index.js';

/**
 * The exact number of calendar months in a stretch of days, both ends included; a part of a month counts as its share of that
 * month's days, so that 2023-10-01 to 2023-12-31 is 3 and 2023-02-01 to 2023-02-07 is 7/28. Nothing if it ends before it starts.
 */
export function monthsIn({ from, to }: Period): Fraction {
  if (to < from) return fraction(0n);
  const whole = monthNumber(to) - monthNumber(from);
  const end = addFractions(fraction(BigInt(whole)), shareOfMonth(to));
  // What the first month loses is what passed of it on the eve of the first day.
  return from.endsWith('-01') ? end : addFractions(end, negative(shareOfMonth(addDays(from, -1))));
}

function monthNumber(day: IsoDate): number {
  return yearOf(day) * 12 + Number(day.slice(5, 7));
}

/** The share of its month that has passed at the end of a day. */
function shareOfMonth(day: IsoDate): Fraction {
  const first = `${day.slice(0, 7)}-01`;
  return fraction(BigInt(Number(day.slice(8))), BigInt(daysBetween(first, addMonths(first, 1))));
}

function negative({ numerator, denominator }: Fraction): Fraction {
  return fraction(-numerator, denominator);
}
