import * as z from 'zod/mini';
import {
  figureInputSchema,
  lazySchema,
  moneySchema,
  subjectSchema,
  type Explanation,
  type FigureInput,
  type Money,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';

/** What `earnedValue` needs: what is left out refuses the figures that rest on it. */
export interface EarnedValueInput {
  /** Whose work it is. */
  readonly subject?: Subject;
  /** Budget at completion (BAC): what all the work shall cost. */
  readonly budget: Money;
  /** Planned value (PV): the budget of the work that should be done by now. */
  readonly planned?: Money;
  /** Earned value (EV): the budget of the work that is done. It comes from outputs: spending is no proof of results. */
  readonly earned?: Money;
  /** Actual cost (AC): what the work that is done has cost. */
  readonly actual?: Money;
  /** The schedule performance index (SPI) as reported, in place of EV ÷ PV. */
  readonly scheduleIndex?: FigureInput<'times'>;
  /** The cost performance index (CPI) as reported, in place of EV ÷ AC. */
  readonly costIndex?: FigureInput<'times'>;
  /** The estimate at completion (EAC) as reported, in place of the typical one. */
  readonly estimateAtCompletion?: Money;
}

/** Why a figure of earned value is refused. */
export type EarnedValueRefusal = Refusal<'missing-input' | 'zero-denominator'>;

/** A figure of earned value, or why there is none. */
type Figure<M extends 'VND' | 'times'> = Quantity<M> | EarnedValueRefusal;

/** The figures of earned value. */
export interface EarnedValue {
  /** Marks the result. */
  readonly kind: 'earned-value';
  /** Whose work it is, if that was said. */
  readonly subject?: Subject;
  /** SV = EV − PV; less than 0 is late. */
  readonly scheduleVariance: Figure<'VND'>;
  /** CV = EV − AC; less than 0 is over cost. */
  readonly costVariance: Figure<'VND'>;
  /** SPI = EV ÷ PV; below 1 is late. It returns to 1 when late work is done: see `earnedSchedule`. */
  readonly scheduleIndex: Figure<'times'>;
  /** CPI = EV ÷ AC; below 1 is over cost. */
  readonly costIndex: Figure<'times'>;
  /** EAC if costs go on as they did: BAC ÷ CPI. */
  readonly typicalEstimate: Figure<'VND'>;
  /** EAC if the rest goes as planned: AC + BAC − EV. */
  readonly atypicalEstimate: Figure<'VND'>;
  /** EAC if both cost and lateness go on: AC + (BAC − EV) ÷ (CPI × SPI). */
  readonly combinedEstimate: Figure<'VND'>;
  /** ETC if costs go on as they did: (BAC − EV) ÷ CPI. */
  readonly typicalRemainder: Figure<'VND'>;
  /** ETC if the rest goes as planned: BAC − EV. */
  readonly plannedRemainder: Figure<'VND'>;
  /** VAC = BAC − EAC, of the estimate as reported, or the typical one; less than 0 is over budget. */
  readonly varianceAtCompletion: Figure<'VND'>;
  /** TCPI to stay within the budget: (BAC − EV) ÷ (BAC − AC); refused where BAC − AC is 0 or less. */
  readonly neededIndexForBudget: Figure<'times'>;
  /** TCPI to stay within the estimate: (BAC − EV) ÷ (EAC − AC); refused where EAC − AC is 0 or less. */
  readonly neededIndexForEstimate: Figure<'times'>;
  /** How it came about. */
  readonly explanation: Explanation;
}

/** Schema of {@link EarnedValueInput}. */
export const earnedValueInputSchema: z.ZodMiniType<EarnedValueInput> = /* @__PURE__ */ lazySchema(() => {
  const index = figureInputSchema({ units: ['times'], min: 0 });
  return z.strictObject({
    subject: z.exactOptional(subjectSchema),
    budget: moneySchema,
    planned: z.exactOptional(moneySchema),
    earned: z.exactOptional(moneySchema),
    actual: z.exactOptional(moneySchema),
    scheduleIndex: z.exactOptional(index),
    costIndex: z.exactOptional(index),
    estimateAtCompletion: z.exactOptional(moneySchema),
  });
});
