import * as z from 'zod/mini';
import {
  amountSchema,
  deepFreeze,
  fraction,
  fractionOf,
  fractionQuantity,
  fractionText,
  quantity,
  readInput,
  refusal,
  shortText,
  toDecimal,
  wholeNumber,
  type BilingualText,
  type DecimalInput,
  type Explanation,
  type Fraction,
  type Quantity,
  type Refusal,
} from '../foundation/internal.js';

/** A part of a whole, by its amount. */
export interface SharedAmount {
  /** What it is called. */
  readonly name: string;
  /** How much it is; all amounts have one unit. */
  readonly amount: DecimalInput;
}

/** What {@link roundSharesTo100} takes. */
export interface RoundSharesInput {
  /** The parts, which together are the whole. */
  readonly parts: readonly SharedAmount[];
  /** How many decimals the percentages are printed with, 0 to 10; 1 if left out. */
  readonly decimals?: number;
}

/** A share as it is to be printed. */
export interface RoundedShare {
  /** What it is called. */
  readonly name: string;
  /** The share, not rounded. */
  readonly sharePercent: Quantity<'percent'>;
  /** The share to be printed, so that all of them make 100. */
  readonly shownPercent: Quantity<'percent'>;
  /** Whether it is not what rounding half up would give: a reader who recomputes it will find another last digit. */
  readonly isAdjusted: boolean;
}

/** Shares that are printed so that they make 100. */
export interface RoundedShares {
  /** Marks the result. */
  readonly kind: 'rounded-shares';
  /** The shares in the order of the parts; refused if all amounts are zero. */
  readonly shares: readonly RoundedShare[] | Refusal<'zero-denominator'>;
  /** How it came about. */
  readonly explanation: Explanation;
}

/** Schema of {@link RoundSharesInput}. */
export const roundSharesInputSchema: z.ZodMiniType<RoundSharesInput> = /* @__PURE__ */ (() =>
  z.strictObject({
    parts: z
      .array(z.strictObject({ name: shortText(), amount: amountSchema }))
      .check(z.minLength(1), z.maxLength(1000)),
    decimals: z.exactOptional(z.number().check(wholeNumber(), z.gte(0), z.lte(10))),
  }))();

const sayings = {
  rounded: {
    vi: 'Tỷ lệ được làm tròn theo phương pháp số dư lớn nhất để cộng lại đủ 100%; {adjusted}.',
    en: 'The shares are rounded by largest remainder so that they make 100%; {adjusted}.',
  },
  refused: { vi: 'Không tính được tỷ lệ: {reason}.', en: 'There are no shares: {reason}.' },
} as const satisfies Record<string, BilingualText>;

/**
 * Round shares for display so that they make exactly 100%, by largest remainder [phương pháp số dư lớn nhất].
 *
 * Each share 100 × amount ÷ total is cut off at the decimals; the units of the last digit that are left go to the shares that lost
 * most, of equal ones to the larger amount, then to the earlier part. For display only: keep and compare the shares themselves.
 *
 * @param input - The parts with their amounts, all of one unit, and the decimals.
 * @returns Each share as it is and as it is to be shown; refused if all amounts are zero.
 * @throws MtqgError for negative amounts, no parts, or decimals outside 0 to 10.
 *
 * @example
 * ```ts
 * import { isRefusal, roundSharesTo100 } from 'mtqg';
 *
 * const { shares } = roundSharesTo100({
 *   parts: [{ name: 'trung ương', amount: 1 }, { name: 'tỉnh', amount: 1 }, { name: 'huyện', amount: 1 }],
 * });
 * isRefusal(shares) ? [] : shares.map(({ shownPercent }) => shownPercent.value); // => ['33.4', '33.3', '33.3']
 * ```
 */
export function roundSharesTo100(input: RoundSharesInput): RoundedShares {
  const { parts, decimals = 1 } = readInput(roundSharesInputSchema, input);
  const amounts = wholeAmounts(parts.map(({ amount }) => fractionOf(toDecimal(amount))));
  const total = amounts.reduce((sum, amount) => sum + amount, 0n);
  if (total === 0n) {
    const reason = refusal('zero-denominator');
    const explanation = { say: sayings.refused, values: { reason: reason.reason } };
    return deepFreeze({ kind: 'rounded-shares', shares: reason, explanation });
  }
  const shown = largestRemainder(amounts, total, 10n ** BigInt(decimals));
  const shares = parts.map(({ name }, at): RoundedShare => {
    const share = fraction(100n * (amounts[at] as bigint), total);
    const text = fractionText(shown[at] as Fraction);
    return {
      name,
      sharePercent: fractionQuantity(share, 'percent'),
      shownPercent: quantity(text, 'percent'),
      isAdjusted: fractionText(share, decimals) !== text,
    };
  });
  return deepFreeze({ kind: 'rounded-shares', shares, explanation: explanationOf(shares) });
}

/** The amounts in one unit so small that all of them are whole: what is left of a division is then exact. */
function wholeAmounts(amounts: readonly Fraction[]): readonly bigint[] {
  // The denominator of a decimal is a product of twos and fives, no more of them than it has binary digits.
  const digits = Math.max(...amounts.map(({ denominator }) => denominator.toString(2).length));
  const unit = 10n ** BigInt(digits);
  return amounts.map(({ numerator, denominator }) => (numerator * unit) / denominator);
}

/** The shares in per cent, cut off at units of the last digit, the units that are left given to those that lost most. */
function largestRemainder(amounts: readonly bigint[], total: bigint, unit: bigint): readonly Fraction[] {
  const parts = amounts.map((amount, at) => ({
    at,
    amount,
    cut: (amount * 100n * unit) / total,
    lost: (amount * 100n * unit) % total,
  }));
  const left = 100n * unit - parts.reduce((sum, { cut }) => sum + cut, 0n);
  const order = [...parts].sort((a, b) => descending(a.lost, b.lost) || descending(a.amount, b.amount));
  const raised = new Set(order.slice(0, Number(left)).map(({ at }) => at));
  return parts.map(({ at, cut }) => fraction(raised.has(at) ? cut + 1n : cut, unit));
}

function descending(a: bigint, b: bigint): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

function explanationOf(shares: readonly RoundedShare[]): Explanation {
  const names = shares.filter(({ isAdjusted }) => isAdjusted).map(({ name }) => name);
  const list = names.join(', ');
  const adjusted =
    names.length === 0
      ? { vi: 'không tỷ lệ nào khác với làm tròn thông thường', en: 'none differs from plain rounding' }
      : { vi: `khác với làm tròn thông thường: ${list}`, en: `these differ from plain rounding: ${list}` };
  return { say: sayings.rounded, values: { adjusted } };
}
