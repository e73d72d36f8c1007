import * as z from 'zod/mini';
import {
  addFractions,
  checkSound,
  deepFreeze,
  fraction,
  fractionQuantity,
  lazySchema,
  readInput,
  subjectSchema,
  type Explanation,
  type Fraction,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import {
  exactDong,
  figureOf,
  isRefused,
  minus,
  ofSubject,
  over,
  percentOf,
  subjectMember,
  times,
  ZERO,
  type Refusable,
} from '../shared.js';
import { budgetLineSchema, lineReports, sumOf, type BudgetLine } from './budgetLine.js';
import { scoreOf, varianceBands, type PefaScore } from './pefaScore.js';

/** What {@link compositionVariance} needs. */
export interface CompositionVarianceInput {
  /** Whose budget it is. */
  readonly subject?: Subject;
  /** The lines of one year that count. */
  readonly budgetLines: readonly BudgetLine[];
}

/** The variance of the composition of a budget in one year. */
export interface CompositionVariance {
  /** Marks the result. */
  readonly kind: 'composition-variance';
  /** Whose budget it is, if that was said. */
  readonly subject?: Subject;
  /** All that was first approved. */
  readonly approved: Quantity<'VND'>;
  /** All that was spent. */
  readonly actual: Quantity<'VND'>;
  /** Actual in per cent of approved. */
  readonly ratePercent: Quantity<'percent'> | Refusal<'zero-denominator'>;
  /** The lines as approved, scaled so that they add up to what was spent, in the order given. */
  readonly adjustedLines: readonly (Quantity<'VND'> | Refusal<'zero-denominator'>)[];
  /** How far the lines are from that, in per cent of what was spent. */
  readonly variancePercent: Quantity<'percent'> | Refusal<'zero-denominator'>;
  /** The score that this year's variance alone would have. */
  readonly pefaScore: PefaScore | Refusal<'zero-denominator'>;
  /** How it came about. */
  readonly explanation: Explanation;
}

/**
 * The variance of a budget's composition in one year [mức chênh lệch cơ cấu chi]: how far spending on single lines strayed from the
 * budget first approved, once the change of its total is taken out.
 *
 * `adjusted line = approved × Σ actual ÷ Σ approved`; `variance = Σ |actual − adjusted| ÷ Σ adjusted × 100`. A line of which nothing
 * was approved counts with all that was spent on it; a refund keeps its sign.
 *
 * Source: PEFA Framework 2016, PI-2 (verified at pefa.org, node 4765). Main heads up to 75% of the spending, at least 20 where they are
 * administrative, the others as one line: which lines those are is for the caller.
 *
 * @param input - The lines of one year, one at least, all booked alike. Contingency is left out by the caller (of all but revenue).
 * @returns Totals and adjusted lines in VND, the variance in per cent. Refused with `zero-denominator`: all of it where nothing was
 * approved, the variance where nothing was spent.
 * @throws MtqgError `contradiction` if lines are booked on different bases; `too-small` if a total is less than 0; on malformed input.
 *
 * @example
 * ```ts
 * import { compositionVariance } from 'mtqg/capital/execution';
 *
 * const million = (value: number) => ({ value, unit: 'millionVND' as const });
 * const { variancePercent, pefaScore } = compositionVariance({
 *   budgetLines: [
 *     { approved: million(60), actual: million(50) },
 *     { approved: million(40), actual: million(50) },
 *   ],
 * });
 * [variancePercent, pefaScore]; // => [{ kind: 'quantity', value: '20', unit: 'percent' }, 'D']
 * ```
 */
export function compositionVariance(input: CompositionVarianceInput): CompositionVariance {
  const { subject, budgetLines } = readInput(compositionVarianceInputSchema, input);
  const { rate, adjusted, variance } = varianceOf(budgetLines);
  const variancePercent = figureOf(variance, 'percent');
  return deepFreeze({
    kind: 'composition-variance',
    ...subjectMember(subject),
    approved: fractionQuantity(sumOf(budgetLines, 'approved'), 'VND'),
    actual: fractionQuantity(sumOf(budgetLines, 'actual'), 'VND'),
    ratePercent: figureOf(times<'zero-denominator'>(rate, fraction(100n)), 'percent'),
    adjustedLines: adjusted.map((line) => figureOf(line, 'VND')),
    variancePercent,
    pefaScore: isRefused(variance) ? variance : scoreOf(variance, varianceBands()),
    explanation: {
      say: ofSubject(subject, {
        vi: 'mức lệch cơ cấu chi so với dự toán được duyệt đầu năm, sau khi loại trừ thay đổi của tổng số: {variance}.',
        en: 'how far the composition strayed from the budget first approved, apart from the change of the total: {variance}.',
      }),
      values: { ...subjectMember(subject), variance: variancePercent },
    },
  });
}

/** The exact figures of a year's lines. */
export function varianceOf(lines: readonly BudgetLine[]): {
  readonly rate: Refusable<'zero-denominator'>;
  readonly adjusted: readonly Refusable<'zero-denominator'>[];
  readonly variance: Refusable<'zero-denominator'>;
} {
  const actual = sumOf(lines, 'actual');
  const rate = over(actual, sumOf(lines, 'approved'));
  const adjusted = lines.map((line) => times<'zero-denominator'>(exactDong(line.approved), rate));
  const strayed = lines.map((line, index) =>
    sizeOf(
      minus<'zero-denominator'>(exactDong(line.actual), adjusted[index] as Refusable<'zero-denominator'>),
    ),
  );
  const refused = strayed.find(isRefused);
  const sum = refused ?? (strayed as readonly Fraction[]).reduce(addFractions, ZERO);
  return { rate, adjusted, variance: percentOf<'zero-denominator'>(sum, actual) };
}

function sizeOf<R>(value: Fraction | R): Fraction | R {
  return isNegative(value) ? { ...value, numerator: -value.numerator } : value;
}

function isNegative(value: unknown): value is Fraction {
  return (value as Fraction).numerator < 0n;
}

/** Schema of {@link CompositionVarianceInput}. */
export const compositionVarianceInputSchema: z.ZodMiniType<CompositionVarianceInput> =
  /* @__PURE__ */ lazySchema(() =>
    z
      .strictObject({
        subject: z.exactOptional(subjectSchema),
        budgetLines: z.array(budgetLineSchema).check(z.minLength(1)),
      })
      .check(
        checkSound(({ budgetLines }, isSound) => (isSound('budgetLines') ? lineReports(budgetLines) : [])),
      ),
  );
