import {
  fraction,
  fractionOf,
  fractionQuantity,
  multiplyFractions,
  subtractFractions,
  toDecimal,
  type FigureInput,
  type Fraction,
  type Subject,
} from '../../foundation/internal.js';
import {
  earnedSchedule,
  earnedValue,
  timeOf,
  valueAt,
  type EarnedSchedule,
  type EarnedValue,
} from '../execution/internal.js';
import { over, subjectMember, times } from '../shared.js';
import type { OutlookNumber, OutlookTerms } from './outlookPaces.js';
import type { OutputProgress } from './outlookTypes.js';

/** What outputs lead to. */
export interface OutputForecast {
  /** The share of the outputs that should be done by now. */
  readonly expected: Fraction;
  /** Disbursed at the deadline. */
  readonly forecast: OutlookNumber;
  readonly earnedValue: EarnedValue;
  readonly earnedSchedule: EarnedSchedule;
}

/**
 * The forecast by earned value: outputs go on as far behind their plan in time as they are, and cost what they did.
 *
 * At the deadline the plan's time SPI(t) × duration is reached, so that PV(SPI(t) × duration) is earned, which costs that ÷ CPI.
 */
export function outputForecast(
  { donePercent, plannedPercents }: OutputProgress,
  { done, whole, start, now, end }: OutlookTerms,
  subject: Subject | undefined,
): OutputForecast {
  const curve = plannedPercents.map((percent) => multiplyFractions(whole, shareOf(percent)));
  const earned = multiplyFractions(whole, shareOf(donePercent));
  const [elapsed, duration] = [subtractFractions(now, start), subtractFractions(end, start)];
  const planned = valueAt(curve, elapsed);
  const reached = times<'zero-denominator'>(over(timeOf(curve, earned), elapsed), duration);
  const earnedAtEnd = 'kind' in reached ? reached : valueAt(curve, reached);
  return {
    expected: valueAt(plannedPercents.map(shareOf), elapsed),
    forecast: over<'zero-denominator'>(earnedAtEnd, over(earned, done)),
    earnedValue: earnedValue({
      ...subjectMember(subject),
      budget: fractionQuantity(whole, 'VND'),
      planned: fractionQuantity(planned, 'VND'),
      earned: fractionQuantity(earned, 'VND'),
      actual: fractionQuantity(done, 'VND'),
    }),
    earnedSchedule: earnedSchedule({
      ...subjectMember(subject),
      plannedValues: curve.map((value) => fractionQuantity(value, 'VND')),
      earned: fractionQuantity(earned, 'VND'),
      elapsedPeriods: fractionQuantity(elapsed, 'month').value,
    }),
  };
}

function shareOf(percent: FigureInput<'percent'>): Fraction {
  return multiplyFractions(fractionOf(toDecimal(percent)), fraction(1n, 100n));
}
