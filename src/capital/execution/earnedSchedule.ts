import * as z from 'zod/mini';
import {
  checkSound,
  decimalSchema,
  deepFreeze,
  fraction,
  fractionOf,
  fractionQuantity,
  lazySchema,
  moneySchema,
  readInput,
  subjectSchema,
  toDecimal,
  type DecimalInput,
  type Explanation,
  type Fraction,
  type Money,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import { exactDong, figureOf, ofSubject, over, subjectMember } from '../shared.js';
import { fallReports, timeOf, valueAt } from './plannedCurve.js';

/** The periods in which a schedule may be counted. */
export type SchedulePeriod = 'month' | 'quarter' | 'year';

/** What {@link earnedSchedule} needs. */
export interface EarnedScheduleInput {
  /** Whose work it is. */
  readonly subject?: Subject;
  /** The planned value (PV) at the end of each period, cumulative. */
  readonly plannedValues: readonly Money[];
  /** The earned value (EV) by now, of outputs. */
  readonly earned: Money;
  /** The periods that have passed (AT). */
  readonly elapsedPeriods: DecimalInput;
  /** The planned duration (PD) in periods; as many as there are planned values if left out. */
  readonly plannedDuration?: DecimalInput;
  /** What a period is; a month if left out. */
  readonly schedulePeriod?: SchedulePeriod;
}

/** How far the work is, in time. */
export interface EarnedSchedule {
  /** Marks the result. */
  readonly kind: 'earned-schedule';
  /** Whose work it is, if that was said. */
  readonly subject?: Subject;
  /** The planned value by now, between two ends of periods on a straight line. */
  readonly plannedByNow: Quantity<'VND'>;
  /** The earned schedule (ES): the time at which the plan had foreseen what is done now. */
  readonly earnedTime: Quantity<SchedulePeriod> | Refusal<'zero-denominator'>;
  /** SPI(t) = ES ÷ AT; below 1 is late, and stays so when late work is done. */
  readonly timeIndex: Quantity<'times'> | Refusal<'zero-denominator'>;
  /** IEAC(t) = PD ÷ SPI(t): the duration that this leads to. */
  readonly expectedDuration: Quantity<SchedulePeriod> | Refusal<'zero-denominator'>;
  /** How it came about. */
  readonly explanation: Explanation;
}

/**
 * The earned schedule: how many periods of the plan the work that is done makes up, and how long all of it will take at that.
 *
 * `ES = C + (EV − PV of C) ÷ (PV of C + 1 − PV of C)`, C the periods whose planned value is reached; `SPI(t) = ES ÷ AT`;
 * `IEAC(t) = PD ÷ SPI(t)`. Where all that was planned is reached, ES is the first period with that value, so that periods in
 * which nothing more is planned do not count as work ahead.
 *
 * Source: Lipke's earned schedule (verified as restated in the R package PRA).
 *
 * @param input - The planned values, in order and never falling, what is earned, and the time that has passed.
 * @returns Times in periods, the index in times. Refused with `zero-denominator`: the index if no time has passed, the duration then or
 * if nothing is earned; all three if nothing is earned and nothing was planned for the first period (ES is then 0 ÷ 0).
 * @throws MtqgError `contradiction` if planned values fall; on malformed input.
 *
 * @example
 * ```ts
 * import { earnedSchedule } from 'mtqg/capital/execution';
 *
 * const billion = (value: number) => ({ value, unit: 'billionVND' as const });
 * const { earnedTime } = earnedSchedule({
 *   plannedValues: [10, 20, 40, 70, 100].map(billion),
 *   earned: billion(35),
 *   elapsedPeriods: 3,
 * });
 * earnedTime; // => { kind: 'quantity', value: '2.75', unit: 'month' }
 * ```
 */
export function earnedSchedule(input: EarnedScheduleInput): EarnedSchedule {
  const valid = readInput(earnedScheduleInputSchema, input);
  const { subject, plannedValues, earned, schedulePeriod: unit = 'month' } = valid;
  const curve = plannedValues.map(exactDong);
  const elapsed = fractionOf(toDecimal(valid.elapsedPeriods));
  const time = timeOf(curve, exactDong(earned));
  const index = over(time, elapsed);
  const figures = {
    plannedByNow: fractionQuantity(valueAt(curve, elapsed), 'VND'),
    earnedTime: figureOf(time, unit),
    timeIndex: figureOf(index, 'times'),
    expectedDuration: figureOf(over(durationOf(valid), index), unit),
  };
  return deepFreeze({
    kind: 'earned-schedule',
    ...subjectMember(subject),
    ...figures,
    explanation: {
      say: ofSubject(subject, {
        vi: 'khối lượng đã làm ứng với {earnedTime} của kế hoạch, thực tế đã qua {elapsed}: SPI(t) {timeIndex|number}; thời gian thực hiện dự kiến: {expectedDuration}.',
        en: 'what is done is {earnedTime} of the plan; elapsed: {elapsed}; SPI(t) {timeIndex|number}; expected duration: {expectedDuration}.',
      }),
      values: { ...subjectMember(subject), ...figures, elapsed: fractionQuantity(elapsed, unit) },
    },
  });
}

function durationOf({ plannedDuration, plannedValues }: EarnedScheduleInput): Fraction {
  return plannedDuration === undefined
    ? fraction(BigInt(plannedValues.length))
    : fractionOf(toDecimal(plannedDuration));
}

/** Schema of {@link EarnedScheduleInput}. */
export const earnedScheduleInputSchema: z.ZodMiniType<EarnedScheduleInput> = /* @__PURE__ */ lazySchema(
  () => {
    const periods = decimalSchema({ min: 0, max: 1_000_000 });
    return z
      .strictObject({
        subject: z.exactOptional(subjectSchema),
        plannedValues: z.array(moneySchema).check(z.minLength(1), z.maxLength(10_000)),
        earned: moneySchema,
        elapsedPeriods: periods,
        plannedDuration: z.exactOptional(periods),
        schedulePeriod: z.exactOptional(z.enum(['month', 'quarter', 'year'])),
      })
      .check(
        checkSound(({ plannedValues }, isSound) =>
          isSound('plannedValues') ? fallReports(plannedValues.map(exactDong), ['plannedValues']) : [],
        ),
      );
  },
);
