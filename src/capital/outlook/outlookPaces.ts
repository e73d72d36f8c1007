import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  fractionQuantity,
  multiplyFractions,
  deadlinePastRefusal,
  periodNotStartedRefusal,
  zeroDenominatorRefusal,
  subtractFractions,
  type Fraction,
  type Measure,
  type Quantity,
} from '../../foundation/internal.js';
import type { DisbursementOutlook, OutlookRefusal, OutlookStatus } from './outlookTypes.js';

/** The part of an outlook that is arithmetic on amounts and months. */
export type Paces = Pick<
  DisbursementOutlook,
  | 'status'
  | 'currentPace'
  | 'neededPace'
  | 'neededPaceTimes'
  | 'neededMonths'
  | 'forecast'
  | 'forecastPercent'
  | 'forecastShortfall'
>;

/**
 * The paces and the forecast.
 *
 * @param done - Disbursed, in VND.
 * @param whole - The plan, in VND.
 * @param elapsed - Months that have passed.
 * @param left - Months that are left.
 */
export function pacesOf(done: Fraction, whole: Fraction, elapsed: Fraction, left: Fraction): Paces {
  const met = compareFractions(done, whole) >= 0;
  const pace = isZero(elapsed) ? periodNotStartedRefusal : divideFractions(done, elapsed);
  const undone = met ? ZERO : subtractFractions(whole, done);
  const needed = met ? ZERO : isZero(left) ? deadlinePastRefusal : divideFractions(undone, left);
  const forecast = forecastOf(done, pace, left);
  return {
    status: statusOf(met, whole, left, forecast),
    currentPace: figure(pace, 'VND/month'),
    neededPace: figure(needed, 'VND/month'),
    neededPaceTimes: figure(
      mapped(needed, (value) => over(value, pace)),
      'times',
    ),
    neededMonths: figure(met ? ZERO : over(undone, pace), 'month'),
    forecast: figure(forecast, 'VND'),
    forecastPercent: figure(
      mapped(forecast, (value) => percentOf(value, whole)),
      'percent',
    ),
    forecastShortfall: figure(
      mapped(forecast, (value) => subtractFractions(whole, value)),
      'VND',
    ),
  };
}

/** A number on the way to a result, or why there is none. */
type Figure = Fraction | OutlookRefusal;

const ZERO = /* @__PURE__ */ fraction(0n);

function isZero(value: Fraction): boolean {
  return value.numerator === 0n;
}

function forecastOf(done: Fraction, pace: Figure, left: Fraction): Figure {
  if (isZero(left)) return deadlinePastRefusal;
  return mapped(pace, (value) => addFractions(done, multiplyFractions(value, left)));
}

function statusOf(met: boolean, whole: Fraction, left: Fraction, forecast: Figure): OutlookStatus {
  if (met) return 'plan-met';
  if (isZero(left)) return 'deadline-passed';
  if ('kind' in forecast) return 'not-started';
  return compareFractions(forecast, whole) >= 0 ? 'on-pace' : 'behind';
}

/** So much over a pace. */
function over(value: Fraction, pace: Figure): Figure {
  return mapped(pace, (divisor) =>
    isZero(divisor) ? zeroDenominatorRefusal : divideFractions(value, divisor),
  );
}

function percentOf(value: Fraction, whole: Fraction): Figure {
  return isZero(whole)
    ? zeroDenominatorRefusal
    : divideFractions(multiplyFractions(value, fraction(100n)), whole);
}

function mapped(value: Figure, change: (value: Fraction) => Figure): Figure {
  return 'kind' in value ? value : change(value);
}

function figure<M extends Measure>(value: Figure, unit: M): Quantity<M> | OutlookRefusal {
  return 'kind' in value ? value : fractionQuantity(value, unit);
}
