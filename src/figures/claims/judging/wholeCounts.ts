import {
  fraction,
  fractionText,
  intervalContains,
  isNeverNegative,
  type Fraction,
  type Interval,
  type Measure,
} from '../../../foundation/internal.js';
import { uncertain, type Uncertain } from '../formulas/uncertain.js';

/** What is measured, so that there are parts of it, or of what nobody says what it is; all else that there can be no less than nothing of is counted. */
const MEASURED: readonly Measure[] = [
  'item',
  'hectare',
  'squareMetre',
  'kilometre',
  'year',
  'quarter',
  'month',
  'day',
];

/** Whether there are only whole numbers of what is measured: communes, but not hectares. */
export function isCounted(unit: Measure): boolean {
  return isNeverNegative(unit) && !unit.includes('/') && !MEASURED.includes(unit);
}

/** The whole numbers in an interval, with the one of them that is nearest to the value; `null` if there are none. */
export function wholeCounts({ point, interval }: Uncertain): Uncertain | null {
  const lower = wholeEnd(interval.lower, 'up');
  const upper = wholeEnd(interval.upper, 'down');
  const whole: Interval = { lower, upper };
  const candidates = [wholeEnd(point, 'half-up'), lower, upper].filter((number) => number !== null);
  const nearest = candidates.find((number) => intervalContains(interval, number));
  return nearest === undefined ? null : uncertain(nearest, whole);
}

function wholeEnd(end: Fraction | null, rounding: 'up' | 'down' | 'half-up'): Fraction | null {
  return end === null ? null : fraction(BigInt(fractionText(end, 0, rounding)));
}
