import * as z from 'zod/mini';
import {
  deepFreeze,
  dong,
  fraction,
  inDong,
  lazySchema,
  moneySchema,
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
  isRefused,
  ofSubject,
  percentOf,
  signedMoneySchema,
  subjectMember,
} from '../shared.js';

/** The measures of budget execution that are one amount in per cent of another, by name. */
export type BudgetRateKind = 'execution-rate' | 'absorption-rate' | 'cumulative-rate';

/** One amount in per cent of another, with what the two are. */
export interface BudgetRate<K extends BudgetRateKind = BudgetRateKind> {
  /** Marks the result, and names the measure. */
  readonly kind: K;
  /** Whose rate it is, if that was said. */
  readonly subject?: Subject;
  /** The rate. */
  readonly ratePercent: Quantity<'percent'> | Refusal<'zero-denominator'>;
  /** The rate less 100%: how far the amount is from its denominator. */
  readonly deviationPercent: Quantity<'percent'> | Refusal<'zero-denominator'>;
  /** What is divided, in words. */
  readonly numeratorName: BilingualText;
  /** What it is divided by, in words. */
  readonly denominatorName: BilingualText;
  /** How it came about. */
  readonly explanation: Explanation;
}

/** What a rate is made of, with its words. */
interface RateParts<K extends BudgetRateKind> {
  readonly kind: K;
  readonly name: BilingualText;
  readonly subject: Subject | undefined;
  readonly numerator: Money;
  readonly numeratorName: BilingualText;
  readonly denominator: Money;
  readonly denominatorName: BilingualText;
}

/** The rate of two validated amounts. */
export function budgetRate<K extends BudgetRateKind>(parts: RateParts<K>): BudgetRate<K> {
  const { kind, name, subject, numerator, numeratorName, denominator, denominatorName } = parts;
  const rate = percentOf(exactDong(numerator), exactDong(denominator));
  const ratePercent = figureOf(rate, 'percent');
  const deviation = isRefused(rate) ? rate : subtractFractions(rate, fraction(100n));
  return deepFreeze({
    kind,
    ...subjectMember(subject),
    ratePercent,
    deviationPercent: figureOf(deviation, 'percent'),
    numeratorName,
    denominatorName,
    explanation: {
      say: ofSubject(subject, isNegative(ratePercent) ? REFUNDED : RATE),
      values: {
        ...subjectMember(subject),
        name,
        numeratorName,
        denominatorName,
        rate: ratePercent,
        numerator: dong(inDong(numerator)),
        denominator: dong(inDong(denominator)),
      },
      ...(isRefused(rate) ? {} : { arithmetic: '{numerator} ÷ {denominator} × 100 = {rate}' }),
    },
  });
}

const RATE: BilingualText = {
  vi: '{name} ({numeratorName} so với {denominatorName}): {rate}.',
  en: '{name} ({numeratorName} out of {denominatorName}): {rate}.',
};
const REFUNDED: BilingualText = {
  vi: '{name} ({numeratorName} so với {denominatorName}): {rate}, do số hoàn trả nhiều hơn số chi.',
  en: '{name} ({numeratorName} out of {denominatorName}): {rate}, as more was refunded than spent.',
};

/** Makes the schema of two amounts that make a rate. */
export function rateSchema<N extends string, D extends string>(
  numerator: N,
  denominator: D,
): z.ZodMiniType<{ readonly subject?: Subject } & Readonly<Record<N | D, Money>>> {
  return lazySchema(
    () =>
      z.strictObject({
        subject: z.exactOptional(subjectSchema),
        // A refund of more than was spent leaves less than nothing; a budget is never less.
        [numerator]: signedMoneySchema,
        [denominator]: moneySchema,
      }) as unknown as z.ZodMiniType<{ readonly subject?: Subject } & Readonly<Record<N | D, Money>>>,
  );
}
