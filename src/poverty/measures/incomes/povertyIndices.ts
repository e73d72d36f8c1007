import { fraction, type Fraction } from '../../../foundation/internal.js';
import type { WeighedIncomes } from './incomeHouseholds.js';

/** Whether a household whose income is just the line is poor. */
export type OnTheLine = 'not-poor' | 'poor';

/** The three indices of Foster, Greer and Thorbecke as exact shares, by their order. */
export type PovertyIndices = readonly [headcount: Fraction, gap: Fraction, squaredGap: Fraction];

/**
 * The indices of a sample at a line: of order a, Σ w·((z − y) ÷ z)^a over the poor ÷ Σ w.
 *
 * @param sample - The incomes, of which not all weigh nothing.
 * @param line - The line, above zero, in the unit of the incomes before they were scaled.
 * @param onTheLine - Whether who is on the line is poor.
 */
export function povertyIndices(
  { incomes, incomeScale, weights, totalWeight }: WeighedIncomes,
  line: Fraction,
  onTheLine: OnTheLine,
): PovertyIndices {
  // Both sides times the denominator of the line, so that all stay whole.
  const z = line.numerator * incomeScale;
  let [poor, gaps, squares] = [0n, 0n, 0n];
  incomes.forEach((income, index) => {
    const gap = z - income * line.denominator;
    if (gap < 0n || (gap === 0n && onTheLine === 'not-poor')) return;
    const weight = weights[index] as bigint;
    poor += weight;
    gaps += weight * gap;
    squares += weight * gap * gap;
  });
  return [
    fraction(poor, totalWeight),
    fraction(gaps, totalWeight * z),
    fraction(squares, totalWeight * z * z),
  ];
}
