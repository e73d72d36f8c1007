import * as z from 'zod/mini';
import {
  addFractions,
  deepFreeze,
  fractionQuantity,
  lazySchema,
  moneySchema,
  readInput,
  subjectSchema,
  subtractFractions,
  type BilingualText,
  type Explanation,
  type Money,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import {
  exactDong,
  figureOf,
  isNegative,
  ofSubject,
  percentOf,
  signedMoneySchema,
  subjectMember,
  ZERO,
} from '../shared.js';

/** What {@link undisbursedBalanceRatio} needs. */
export interface UndisbursedBalanceRatioInput {
  /** Whose portfolio it is. */
  readonly subject?: Subject;
  /** What was committed and not yet disbursed when the year began. */
  readonly openingBalance: Money;
  /** What was disbursed in the year; less than 0 where more was refunded. */
  readonly disbursedInYear: Money;
  /** What was newly committed in the year; nothing if left out. */
  readonly committedInYear?: Money;
  /** What was cancelled in the year; nothing if left out. */
  readonly cancelledInYear?: Money;
}

/** The disbursement ratio of the World Bank, with the balance that the next year begins with. */
export interface UndisbursedBalanceRatio {
  /** Marks the result. */
  readonly kind: 'undisbursed-balance-ratio';
  /** Whose portfolio it is, if that was said. */
  readonly subject?: Subject;
  /** Disbursed in the year, in per cent of the undisbursed balance at its start. */
  readonly ratePercent: Quantity<'percent'> | Refusal<'zero-denominator'>;
  /** The balance at the end of the year. */
  readonly closingBalance: Quantity<'VND'>;
  /** How it came about. */
  readonly explanation: Explanation;
}

/**
 * The disbursement ratio of the World Bank: what was disbursed in a year in per cent of the undisbursed balance at its start. It is
 * not the ratio to a plan [tỷ lệ giải ngân] that Vietnamese reports give: `disbursementRatio`.
 *
 * `ratio = disbursed in the year ÷ opening balance × 100`; the closing balance is the opening balance and what was committed in the
 * year, less what was cancelled and disbursed. What is committed in the year is not in the denominator; what is cancelled lowers the
 * next year's.
 *
 * Source: IDA10 Technical Note 10 (1992), “disbursements as a percent of undisbursed balances” (verified wording).
 *
 * @param input - Amounts with their scales.
 * @returns The ratio in per cent, refused with `zero-denominator` where the year began with nothing undisbursed; the balance in VND.
 * @throws MtqgError on malformed input, a negative balance, commitment or cancellation among it.
 *
 * @example
 * ```ts
 * import { undisbursedBalanceRatio } from 'mtqg/capital/execution';
 *
 * const { ratePercent, closingBalance } = undisbursedBalanceRatio({
 *   openingBalance: { value: '520', unit: 'billionVND' },
 *   disbursedInYear: { value: '104', unit: 'billionVND' },
 *   committedInYear: { value: '200', unit: 'billionVND' },
 * });
 * [ratePercent, closingBalance.value]; // => [{ kind: 'quantity', value: '20', unit: 'percent' }, '616000000000']
 * ```
 */
export function undisbursedBalanceRatio(input: UndisbursedBalanceRatioInput): UndisbursedBalanceRatio {
  const valid = readInput(undisbursedBalanceRatioInputSchema, input);
  const { subject, openingBalance, disbursedInYear, committedInYear, cancelledInYear } = valid;
  const [opening, disbursed, committed, cancelled] = [
    exactDong(openingBalance),
    exactDong(disbursedInYear),
    committedInYear === undefined ? ZERO : exactDong(committedInYear),
    cancelledInYear === undefined ? ZERO : exactDong(cancelledInYear),
  ];
  const ratePercent = figureOf(percentOf(disbursed, opening), 'percent');
  const closing = subtractFractions(addFractions(opening, committed), addFractions(cancelled, disbursed));
  const closingBalance = fractionQuantity(closing, 'VND');
  return deepFreeze({
    kind: 'undisbursed-balance-ratio',
    ...subjectMember(subject),
    ratePercent,
    closingBalance,
    explanation: {
      say: ofSubject(subject, isNegative(ratePercent) ? REFUNDED : RATIO),
      values: {
        ...subjectMember(subject),
        rate: ratePercent,
        closing: closingBalance,
        disbursed: fractionQuantity(disbursed, 'VND'),
        opening: fractionQuantity(opening, 'VND'),
      },
      ...(ratePercent.kind === 'refusal' ? {} : { arithmetic: '{disbursed} ÷ {opening} × 100 = {rate}' }),
    },
  });
}

const RATIO: BilingualText = {
  vi: 'giải ngân trong năm so với số dư chưa giải ngân đầu năm: {rate}; cuối năm còn {closing} chưa giải ngân.',
  en: 'disbursed in the year, out of the balance undisbursed at its start: {rate}; {closing} is undisbursed at its end.',
};
const REFUNDED: BilingualText = {
  vi: 'giải ngân trong năm so với số dư chưa giải ngân đầu năm: {rate}, do số hoàn trả nhiều hơn số giải ngân; cuối năm còn {closing} chưa giải ngân.',
  en: 'disbursed in the year, out of the balance undisbursed at its start: {rate}, as more was refunded than disbursed; {closing} is undisbursed at its end.',
};

/** Schema of {@link UndisbursedBalanceRatioInput}. */
export const undisbursedBalanceRatioInputSchema: z.ZodMiniType<UndisbursedBalanceRatioInput> =
  /* @__PURE__ */ lazySchema(() =>
    z.strictObject({
      subject: z.exactOptional(subjectSchema),
      openingBalance: moneySchema,
      disbursedInYear: signedMoneySchema,
      committedInYear: z.exactOptional(moneySchema),
      cancelledInYear: z.exactOptional(moneySchema),
    }),
  );
