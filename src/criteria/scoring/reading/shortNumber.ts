import type { DecimalText } from '../../../foundation/internal.js';

/**
 * A number that is not negative and short enough to be worked with as whole steps of its last decimal, which a double holds
 * exactly: 94.2 is 942 steps of one decimal.
 */
export interface ShortNumber {
  /** The number, as canonical text. */
  readonly value: DecimalText;
  /** The number in steps of its last decimal. */
  readonly steps: number;
  /** Its decimals. */
  readonly decimals: number;
}

/** The most digits of a short number: its steps, in six decimals more, are still exact. */
const MOST_DIGITS = 9;

/** The most decimals of a short number. */
export const MOST_DECIMALS = 6;

/** Powers of ten, which are looked up faster than raised. */
const POWERS: readonly number[] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

const ZERO = 48;
const NINE = 57;
const MARK = 46;

/**
 * Read a number in canonical form (no sign, no superfluous zero) as steps, character by character: the cheapest way to check, measure
 * and read it at once.
 *
 * @returns The number; `undefined` of anything else, which needs a closer look.
 */
export function readShort(given: unknown): ShortNumber | undefined {
  if (typeof given !== 'string' && typeof given !== 'number') return undefined;
  const value = String(given);
  const { length } = value;
  if (length === 0 || length > MOST_DIGITS + 1) return undefined;
  let steps = 0;
  let mark = -1;
  for (let at = 0; at < length; at += 1) {
    const code = value.charCodeAt(at);
    if (code >= ZERO && code <= NINE) steps = steps * 10 + (code - ZERO);
    else if (code === MARK && mark < 0) mark = at;
    else return undefined;
  }
  const isTooLong = mark < 0 && length > MOST_DIGITS;
  const isZeroLed = value.charCodeAt(0) === ZERO && length > 1 && mark !== 1;
  const isMarkAtEnd = mark === 0 || mark === length - 1;
  const isZeroEnded = mark > 0 && value.charCodeAt(length - 1) === ZERO;
  const decimals = mark < 0 ? 0 : length - mark - 1;
  if (isTooLong || isZeroLed || isMarkAtEnd || isZeroEnded || decimals > MOST_DECIMALS) return undefined;
  return { value, steps, decimals };
}

/** How many steps of so many decimals make one. */
export function stepsOfOne(decimals: number): number {
  return POWERS[decimals] as number;
}

/**
 * A whole number of steps as canonical decimal text; cheaper than writing a double.
 *
 * @param steps - The number in steps of its last decimal.
 * @param decimals - The decimals.
 */
export function stepText(steps: number, decimals: number): DecimalText {
  let count = Math.abs(steps);
  let left = decimals;
  while (left > 0 && count % 10 === 0) {
    count /= 10;
    left -= 1;
  }
  const sign = steps < 0 ? '-' : '';
  if (left === 0) return `${sign}${count}`;
  const perUnit = stepsOfOne(left);
  const whole = Math.floor(count / perUnit);
  const rest = String(count - whole * perUnit);
  return `${sign}${whole}.${rest.length === left ? rest : rest.padStart(left, '0')}`;
}
