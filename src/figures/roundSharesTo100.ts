import * as z from 'zod/mini';
import {
  amountSchema,
  check,
  deepFreeze,
  fraction,
  fractionOf,
  fractionQuantity,
  fractionText,
  inPlainUnit,
  lazySchema,
  measureSchema,
  quantity,
  readInput,
  zeroDenominatorRefusal,
  subjectSchema,
  toDecimal,
  wholeNumber,
  type BilingualText,
  type CheckReport,
  type DecimalInput,
  type Explanation,
  type Fraction,
  type Locale,
  type Measure,
  type Quantity,
  type QuantityInput,
  type Refusal,
  type Subject,
} from '../foundation/internal.js';

/** A part of a whole, by its amount. */
export interface SharedAmount {
  /** Whose it is. */
  readonly subject: Subject;
  /** How much it is, as a number or as a quantity; all amounts have one unit. */
  readonly amount: DecimalInput | QuantityInput;
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
  /** Whose it is. */
  readonly subject: Subject;
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
export const roundSharesInputSchema: z.ZodMiniType<RoundSharesInput> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    parts: z
      .array(z.strictObject({ subject: subjectSchema, amount: z.union([amountSchema, moneyOrThings()]) }))
      .check(z.minLength(1), z.maxLength(1000), check(unitReports)),
    decimals: z.exactOptional(z.number().check(wholeNumber(), z.gte(0), z.lte(10))),
  }),
);

function moneyOrThings(): z.ZodMiniType<QuantityInput> {
  return z.strictObject({
    kind: z.exactOptional(z.literal('quantity')),
    value: amountSchema,
    unit: measureSchema,
  });
}

/** Amounts have one unit, money in whatever scale. */
function unitReports(parts: readonly SharedAmount[]): readonly CheckReport[] {
  const units = parts.map(({ amount }) => unitOf(amount));
  const [expected = null] = units;
  return units.flatMap((received, at) =>
    received === expected
      ? []
      : [
          {
            code: 'unit-mismatch' as const,
            at: [at, 'amount'],
            details: { expected: expected ?? '–', received: received ?? '–' },
          },
        ],
  );
}

function unitOf(amount: SharedAmount['amount']): Measure | null {
  return isQuantity(amount) ? inPlainUnit(amount).unit : null;
}

function isQuantity(amount: SharedAmount['amount']): amount is QuantityInput {
  return typeof amount === 'object' && 'unit' in amount;
}

const sayings = {
  rounded: {
    vi: 'Tỷ lệ được làm tròn theo phương pháp số dư lớn nhất để cộng lại đủ 100%; khác với cách làm tròn thông thường ở: {adjusted}.',
    en: 'The shares are rounded by largest remainder so that they make 100%; these differ from plain rounding: {adjusted}.',
  },
  plain: {
    vi: 'Tỷ lệ được làm tròn theo phương pháp số dư lớn nhất để cộng lại đủ 100%; không tỷ lệ nào khác với cách làm tròn thông thường.',
    en: 'The shares are rounded by largest remainder so that they make 100%; none differs from plain rounding.',
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
 * @throws MtqgError for negative amounts, amounts of several units, no parts, or decimals outside 0 to 10.
 *
 * @example
 * ```ts
 * import { isRefusal, roundSharesTo100 } from 'mtqg';
 *
 * const { shares } = roundSharesTo100({
 *   parts: [{ subject: 'trung ương', amount: 1 }, { subject: 'tỉnh', amount: 1 }, { subject: 'huyện', amount: 1 }],
 * });
 * isRefusal(shares) ? [] : shares.map(({ shownPercent }) => shownPercent.value); // => ['33.4', '33.3', '33.3']
 * ```
 */
export function roundSharesTo100(input: RoundSharesInput): RoundedShares {
  const { parts, decimals = 1 } = readInput(roundSharesInputSchema, input);
  const amounts = wholeAmounts(
    parts.map(({ amount }) => fractionOf(toDecimal(isQuantity(amount) ? inPlainUnit(amount).value : amount))),
  );
  const total = amounts.reduce((sum, amount) => sum + amount, 0n);
  if (total === 0n) {
    const reason = zeroDenominatorRefusal;
    const explanation = { say: sayings.refused, values: { reason: reason.reason } };
    return deepFreeze({ kind: 'rounded-shares', shares: reason, explanation });
  }
  const shown = largestRemainder(amounts, total, 10n ** BigInt(decimals));
  const shares = parts.map(({ subject }, at): RoundedShare => {
    const share = fraction(100n * (amounts[at] as bigint), total);
    const text = fractionText(shown[at] as Fraction);
    return {
      subject,
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
  const adjusted = shares.filter(({ isAdjusted }) => isAdjusted);
  if (adjusted.length === 0) return { say: sayings.plain };
  const list = (locale: Locale): string =>
    adjusted.map(({ subject }) => (typeof subject === 'string' ? subject : subject[locale])).join(', ');
  return { say: sayings.rounded, values: { adjusted: { vi: list('vi'), en: list('en') } } };
}
