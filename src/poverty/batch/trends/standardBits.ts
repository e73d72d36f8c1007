import type { PovertyStandardId } from '../../standards/standard.js';
import { changeoverWarnings, standardWarnings } from '../../trends/povertyWarnings.js';
import type { TrendCell } from './trendCell.js';
import { bitsOf } from './trendCodes.js';

/** What is to be said of the standard of rates, as bits. */
export type StandardBits = (cells: readonly TrendCell[], from: number, to: number) => number;

/** More than the last year that there can be. */
const YEARS = 10_000;

/** Makes what tells the bits of a standard; what it found of a year it keeps. */
export function standardBits(standard: PovertyStandardId): StandardBits {
  const ofYears = new Map<number, number>();
  const ofEnds = new Map<number, number>();
  const bitsOfYear = (year: number): number =>
    kept(ofYears, year, () => bitsOf(standardWarnings(standard, [year])));
  const bitsOfEnds = (from: number, to: number): number =>
    kept(ofEnds, from * YEARS + to, () => bitsOf(changeoverWarnings(standard, { from, to })));
  return (cells, from, to) => {
    let bits = bitsOfEnds(from, to);
    for (const { year } of cells) bits |= bitsOfYear(year);
    return bits;
  };
}

function kept(found: Map<number, number>, key: number, find: () => number): number {
  const known = found.get(key) ?? find();
  found.set(key, known);
  return known;
}
