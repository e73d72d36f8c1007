/** A level in doubles: ten thousand times its number, a whole number where it has up to four decimals and is not too large. */
export interface LevelNumber {
  /** The level times ten thousand. */
  readonly scaled: number;
  /** Whether that is exact, and small enough for what is computed of it to be so as well. */
  readonly isExact: boolean;
}

/** So many times larger than they are, levels of up to four decimals are whole. */
export const SCALE = 10_000;

/** Sums of two such numbers times up to 300 years, or a hundred times their differences, stay below 2^53. */
const MOST = 5e12;

/**
 * A level in doubles.
 *
 * @param hasMoreDigits - Whether the double only lies near the number.
 */
export function levelNumber(value: number, hasMoreDigits: boolean): LevelNumber {
  const scaled = Math.round(value * SCALE);
  // Numbers of so few digits are the shortest form of the double that is nearest to them.
  const isExact = !hasMoreDigits && Math.abs(scaled) <= MOST && scaled / SCALE === value;
  return { scaled: isExact ? scaled : value * SCALE, isExact };
}
