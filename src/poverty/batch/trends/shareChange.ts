import type { Share } from './share.js';

/** The change from one rate to another in doubles. */
export interface ShareChange {
  /** In percentage points. */
  readonly points: number;
  /** In percentage points a year. */
  readonly annualPoints: number;
  /** In per cent of the first rate; `null` if that is zero. */
  readonly relativePercent: number | null;
  /** In per cent a year; `null` if either rate is zero. */
  readonly compoundPercent: number | null;
  /** Whether the rounding of the rates could make it alone. */
  readonly isWithinRounding: boolean;
}

/** Doubles that are not exact are told apart if they differ by so much of their sum; the figures then have 12 digits. */
const APART = 2 ** -10;

/**
 * The change from one rate to another, so many years later.
 *
 * @returns The change; `undefined` where doubles cannot tell it to 12 digits, or whether it is within rounding.
 */
export function shareChange(from: Share, to: Share, years: number): ShareChange | undefined {
  const later = to.numerator * from.denominator;
  const earlier = from.numerator * to.denominator;
  // The zero makes no zero negative.
  const moved = later - earlier + 0;
  const rounding = from.rounding * to.denominator + to.rounding * from.denominator;
  const isExact = from.isExact && to.isExact && Math.max(later, earlier) <= Number.MAX_SAFE_INTEGER;
  if (!isExact && !(2 * Math.abs(moved) > rounding + (later + earlier) * APART)) return undefined;
  const whole = from.denominator * to.denominator;
  return {
    points: (100 * moved) / whole,
    annualPoints: (100 * moved) / (whole * years),
    relativePercent: earlier === 0 ? null : (100 * moved) / earlier,
    compoundPercent: earlier === 0 || later === 0 ? null : compoundPercent(earlier, later, moved, years),
    isWithinRounding: 2 * Math.abs(moved) <= rounding,
  };
}

/** ((later ÷ earlier)^(1 ÷ years) − 1) × 100. */
function compoundPercent(earlier: number, later: number, moved: number, years: number): number {
  if (years === 1) return (100 * moved) / earlier;
  // Near 1 the logarithm would lose the digits of the change.
  const isNear = Math.abs(moved) <= earlier / 2;
  const logarithm = isNear ? Math.log1p(moved / earlier) : Math.log(later / earlier);
  return Math.expm1(logarithm / years) * 100;
}
