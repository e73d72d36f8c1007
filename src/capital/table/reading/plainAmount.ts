import type { MoneyUnit } from '../../../foundation/internal.js';

/** The powers of ten up to that of the largest scale. */
const POWERS: readonly number[] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];

/** The power of ten of each scale of money. */
export const unitPowers: ReadonlyMap<unknown, number> = /* @__PURE__ */ new Map<MoneyUnit, number>([
  ['VND', 0],
  ['thousandVND', 3],
  ['millionVND', 6],
  ['billionVND', 9],
  ['trillionVND', 12],
]);

const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;

/**
 * An amount in whole đồng that a double holds exactly, read digit by digit: no step of it rounds.
 *
 * @param value - A number, or decimal text.
 * @param power - The power of ten of its scale.
 * @returns The amount; `undefined` of anything else, which takes a closer look: parts of a đồng, amounts beyond 2^53, what is no
 * number.
 */
export function plainAmount(value: unknown, power: number): number | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.length > 20) return undefined;
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  let digits = 0;
  let mark = -1;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) digits = digits * 10 + (code - ZERO);
    else if (code === POINT && mark === -1) mark = at;
    else return undefined;
  }
  const decimals = mark === -1 ? 0 : text.length - 1 - mark;
  const isForm = text.length > start && mark !== start && mark !== text.length - 1;
  const amount = digits * (POWERS[power - decimals] ?? NaN);
  // What was rounded on the way is not below 2^53.
  if (!isForm || !(amount <= Number.MAX_SAFE_INTEGER)) return undefined;
  return start === 1 && amount !== 0 ? -amount : amount;
}
