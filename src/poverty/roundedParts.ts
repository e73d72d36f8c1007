import { Decimal, quantity, type Fraction, type Measure, type Quantity } from '../foundation/internal.js';

/** The digits that results have, less one for a carry. */
const DIGITS = 33;

/**
 * Exact figures put into decimals that still add up: all have the same number of decimals, a whole is rounded half up, and its
 * parts are rounded so that their sum is the whole to the last digit, each off by less than one unit of it.
 *
 * Thirds do not end as decimals: rounded each by itself, three of them would miss their sum.
 */
export interface RoundedParts {
  /** A figure by itself, in units of the last decimal. */
  readonly round: (value: Fraction) => bigint;
  /** The parts of a whole, in units of the last decimal. The exact sum of the parts must round to the whole, up or down. */
  readonly split: (whole: bigint, parts: readonly Fraction[]) => readonly bigint[];
  /** A figure as it stands in results. */
  readonly quantity: <M extends Measure>(units: bigint, unit: M) => Quantity<M>;
}

/**
 * Make what rounds figures that belong together.
 *
 * @param figures - The largest among them: of what they leave of 33 digits the decimals are made.
 */
export function roundedParts(figures: readonly Fraction[]): RoundedParts {
  const wholes = figures.map((one) => String(one.numerator / one.denominator).replace('-', '').length);
  const decimals = Math.max(0, DIGITS - Math.max(...wholes));
  const one = 10n ** BigInt(decimals);
  return {
    round: ({ numerator, denominator }) => floored(2n * numerator * one + denominator, 2n * denominator),
    split: (whole, parts) => {
      const floors = parts.map(({ numerator, denominator }) => floored(numerator * one, denominator));
      const left = Number(whole - floors.reduce((sum, part) => sum + part, 0n));
      const raised = new Set(byWhatIsCutOff(parts, one).slice(0, left));
      return floors.map((part, index) => (raised.has(index) ? part + 1n : part));
    },
    quantity: (units, unit) => quantity(new Decimal(`${String(units)}e-${String(decimals)}`), unit),
  };
}

/** The places of parts, that first of which most is cut off. */
function byWhatIsCutOff(parts: readonly Fraction[], one: bigint): readonly number[] {
  const rests = parts.map(({ numerator, denominator }, index) => {
    const scaled = numerator * one;
    return { index, rest: scaled - floored(scaled, denominator) * denominator, denominator };
  });
  return rests
    .sort((a, b) => {
      const difference = b.rest * a.denominator - a.rest * b.denominator;
      return difference === 0n ? a.index - b.index : difference > 0n ? 1 : -1;
    })
    .map(({ index }) => index);
}

/** The largest whole number not above a quotient; the divisor is positive. */
function floored(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}
