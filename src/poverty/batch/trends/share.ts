import { givenAt, type ReadColumn } from './readColumn.js';

/**
 * A rate as a share, a fraction of doubles. Of a rate that is printed with up to four decimals, and of counts, both are whole numbers,
 * so that what is computed of them is exact as long as it stays below 2^53.
 */
export interface Share {
  /** The numerator. */
  readonly numerator: number;
  /** The denominator. */
  readonly denominator: number;
  /** What rounding may have changed, on both sides together, as a numerator: at least that where the fraction is not exact. */
  readonly rounding: number;
  /** Whether all three are exact. */
  readonly isExact: boolean;
}

/** The most decimals of a rate that is taken as a whole number. */
const DECIMALS = 4;

const SCALE = 10_000;

/** Shares have two decimals more than rates. */
const WHOLE = 100 * SCALE;

/** The share that follows from counts. */
export function countedShare(counted: number, households: number): Share {
  return { numerator: counted, denominator: households, rounding: 0, isExact: true };
}

/** The share of a printed rate. */
export function printedShare(rates: ReadColumn, row: number): Share {
  const percent = rates.values[row] as number;
  const scaled = Math.round(percent * SCALE);
  const isWhole = scaled / SCALE === percent && !rates.exact.has(row);
  const given = givenAt(rates, row);
  const decimals = !isWhole ? Infinity : typeof given === 'string' ? decimalsOf(given) : decimalsIn(scaled);
  const isExact = decimals <= DECIMALS;
  return {
    numerator: isExact ? scaled : percent * SCALE,
    denominator: WHOLE,
    // A rate with more decimals than that is rounded at the fifth, or further on.
    rounding: isExact ? 10 ** (DECIMALS - decimals) : 0.1,
    isExact,
  };
}

function decimalsOf(text: string): number {
  const mark = text.indexOf('.');
  return mark < 0 ? 0 : text.length - mark - 1;
}

/** How many decimals a rate needs that was multiplied by ten thousand. */
function decimalsIn(scaled: number): number {
  let decimals = DECIMALS;
  for (let rest = scaled; decimals > 0 && rest % 10 === 0; rest /= 10) decimals -= 1;
  return decimals;
}
