import { Decimal, toDecimal, type DecimalInput } from '../../../foundation/internal.js';
import type { IndicatorPoints } from '../../model/index.js';
import type { IndicatorScore } from '../criteriaScore.js';
import { isOpen } from '../counting/statuses.js';

/** The points of one indicator. */
export interface IndicatorEarnings {
  /** Those that are certain. */
  readonly least: Decimal;
  /** Those that are possible. */
  readonly most: Decimal;
  /** Those that it must earn; zero where there is no floor, or it does not apply. */
  readonly floor: Decimal;
}

/**
 * What an indicator earns under a rule of points: all its points if it is met, nothing if it is not met, only basically met, or
 * does not apply; anything up to all while it is open. Where the rule counts its value, it earns that, and a status without a
 * value leaves open how much.
 */
export function earnedPoints(
  given: IndicatorPoints,
  floorPercent: DecimalInput,
  { status, value }: Pick<IndicatorScore, 'status' | 'value'>,
): IndicatorEarnings {
  const whole = toDecimal(given.points);
  const none = new Decimal(0);
  const floor = status === 'not-applicable' ? none : whole.times(toDecimal(floorPercent)).div(100);
  if (given.byValue === true && value !== undefined) {
    const earned = Decimal.max(0, Decimal.min(whole, value.value));
    return { least: earned, most: earned, floor };
  }
  if (isOpen(status) || (given.byValue === true && status !== 'not-applicable'))
    return { least: none, most: whole, floor };
  const earned = status === 'met' ? whole : none;
  return { least: earned, most: earned, floor };
}
