import type * as z from 'zod/mini';
import {
  belowAssessedRefusal,
  compareFractions,
  deepFreeze,
  fraction,
  fractionOf,
  isRefusal,
  readInput,
  subtractFractions,
  type Money,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import { figureOf } from '../shared.js';
import { budgetRate, rateSchema, type BudgetRate } from './budgetRate.js';

/** What {@link executionRate} needs. */
export interface ExecutionRateInput {
  /** Whose budget it is. */
  readonly subject?: Subject;
  /** What was spent; less than 0 where more was refunded. */
  readonly actual: Money;
  /** The budget as it was first approved, without what was added later. */
  readonly approved: Money;
}

/** The execution rate of a budget, with its transform for the goal 16 of sustainable development. */
export interface ExecutionRate extends BudgetRate<'execution-rate'> {
  /** 100 + |rate − 100|: 100 is best, and every point away from it counts alike; not assessed below 25%. */
  readonly sdg1661: Quantity<'percent'> | Refusal<'zero-denominator' | 'below-assessed'>;
}

/**
 * The execution rate of a budget [tỷ lệ thực hiện dự toán]: actual spending in per cent of the budget first approved.
 *
 * `rate = actual ÷ approved × 100`. The indicator 16.6.1 of sustainable development is this rate; to be assessed as a distance from
 * 100%, it is transformed to `100 + |rate − 100|`.
 *
 * Source: indicator 16.6.1 (verified: Fiscal Data Package, its worked example of a family's budget; the transform, and that a rate
 * under 25% is not assessed, as Open SDG describes them, a secondary source).
 *
 * @param input - Two amounts with their scales.
 * @returns The rate, its deviation from 100% and the transform, in per cent. Refused: all with `zero-denominator` where nothing was
 * approved; the transform with `below-assessed` under 25%.
 * @throws MtqgError on malformed input, a negative `approved` among it.
 *
 * @example
 * ```ts
 * import { executionRate } from 'mtqg/capital/execution';
 *
 * const { ratePercent, denominatorName } = executionRate({
 *   approved: { value: '200', unit: 'billionVND' },
 *   actual: { value: '190', unit: 'billionVND' },
 * });
 * [ratePercent, denominatorName.en]; // => [{ kind: 'quantity', value: '95', unit: 'percent' }, 'the budget first approved']
 * ```
 */
export function executionRate(input: ExecutionRateInput): ExecutionRate {
  const { subject, actual, approved } = readInput(executionRateInputSchema, input);
  const rate = budgetRate({
    kind: 'execution-rate',
    name: { vi: 'tỷ lệ thực hiện dự toán', en: 'execution rate' },
    subject,
    numerator: actual,
    numeratorName: { vi: 'số thực hiện', en: 'actual spending' },
    denominator: approved,
    denominatorName: { vi: 'dự toán được duyệt đầu năm', en: 'the budget first approved' },
  });
  return deepFreeze({ ...rate, sdg1661: transformed(rate.ratePercent) });
}

function transformed(rate: ExecutionRate['ratePercent']): ExecutionRate['sdg1661'] {
  if (isRefusal(rate)) return rate;
  const value = fractionOf(rate.value);
  if (compareFractions(value, fraction(25n)) < 0) return belowAssessedRefusal;
  const isOver = compareFractions(value, fraction(100n)) > 0;
  return figureOf(isOver ? value : subtractFractions(fraction(200n), value), 'percent');
}

/** Schema of {@link ExecutionRateInput}. */
export const executionRateInputSchema: z.ZodMiniType<ExecutionRateInput> = /* @__PURE__ */ rateSchema(
  'actual',
  'approved',
);
