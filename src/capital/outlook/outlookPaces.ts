import {
  addFractions,
  compareFractions,
  deadlinePastRefusal,
  divideFractions,
  periodNotStartedRefusal,
  singleObservationRefusal,
  subtractFractions,
  type Fraction,
} from '../../foundation/internal.js';
import {
  figureOf,
  isRefused,
  isZero,
  minus,
  over,
  percentOf,
  plus,
  times,
  ZERO,
  type Refusable,
} from '../shared.js';
import type { DisbursementOutlook, OutlookStatus } from './outlookTypes.js';

/** What an outlook reckons with, exactly: amounts in VND, times in months. */
export interface OutlookTerms {
  /** Disbursed. */
  readonly done: Fraction;
  /** The plan. */
  readonly whole: Fraction;
  /** The first day on the scale of months. */
  readonly start: Fraction;
  /** The end of the day up to which it is counted, or the first day if that is later. */
  readonly now: Fraction;
  /** The end of the deadline, or of the day up to which it is counted if that is later. */
  readonly end: Fraction;
  /** The observation before, if there is one. */
  readonly before?: { readonly done: Fraction; readonly at: Fraction };
}

/** Why there is no number of an outlook. */
export type NumberCode = 'period-not-started' | 'deadline-past' | 'zero-denominator' | 'single-observation';

/** A number of an outlook, or why there is none. */
export type OutlookNumber = Refusable<NumberCode>;

/** The part of an outlook that is arithmetic on amounts and months. */
export type Paces = Pick<
  DisbursementOutlook,
  | 'status'
  | 'currentPace'
  | 'recentPace'
  | 'neededPace'
  | 'neededPaceTimes'
  | 'neededMonths'
  | 'forecast'
  | 'forecastPercent'
  | 'forecastShortfall'
>;

/** The paces, and the forecast at the pace since the first day. */
export function pacesOf(terms: OutlookTerms): Paces {
  const { done, whole, end, now } = terms;
  const left = subtractFractions(end, now);
  const isMet = compareFractions(done, whole) >= 0;
  const pace = currentPace(terms);
  const undone = isMet ? ZERO : subtractFractions(whole, done);
  const needed: OutlookNumber = isMet
    ? ZERO
    : isZero(left)
      ? deadlinePastRefusal
      : divideFractions(undone, left);
  const forecast = atPace(terms, pace);
  return {
    status: statusOf(isMet, whole, left, forecast),
    currentPace: figureOf(pace, 'VND/month'),
    recentPace: figureOf(recentPace(terms), 'VND/month'),
    neededPace: figureOf(needed, 'VND/month'),
    neededPaceTimes: figureOf(over(needed, pace), 'times'),
    neededMonths: figureOf(
      isMet ? ZERO : over<'zero-denominator' | 'period-not-started'>(undone, pace),
      'month',
    ),
    forecast: figureOf(forecast, 'VND'),
    forecastPercent: figureOf(percentOf(forecast, whole), 'percent'),
    forecastShortfall: figureOf(minus(whole as OutlookNumber, forecast), 'VND'),
  };
}

/** Disbursed a month since the first day. */
export function currentPace({ done, start, now }: OutlookTerms): Refusable<'period-not-started'> {
  const elapsed = subtractFractions(now, start);
  return isZero(elapsed) ? periodNotStartedRefusal : divideFractions(done, elapsed);
}

/** Disbursed a month since the observation before. */
export function recentPace({ done, now, before }: OutlookTerms): OutlookNumber {
  if (before === undefined) return singleObservationRefusal;
  const elapsed = subtractFractions(now, before.at);
  return isZero(elapsed)
    ? periodNotStartedRefusal
    : divideFractions(subtractFractions(done, before.done), elapsed);
}

/** Disbursed at the deadline if it goes on at a pace. */
export function atPace({ done, now, end }: OutlookTerms, pace: OutlookNumber): OutlookNumber {
  const left = subtractFractions(end, now);
  return isZero(left) ? deadlinePastRefusal : plus<NumberCode>(done, times<NumberCode>(pace, left));
}

/** When the plan is met at the current pace, which is not zero, on the scale of months. */
export function metAt({ done, whole, start, now }: OutlookTerms): Fraction {
  const rest = divideFractions(subtractFractions(whole, done), done);
  const elapsed = subtractFractions(now, start);
  return addFractions(now, times(rest, elapsed) as Fraction);
}

function statusOf(isMet: boolean, whole: Fraction, left: Fraction, forecast: OutlookNumber): OutlookStatus {
  if (isMet) return 'plan-met';
  if (isZero(left)) return 'deadline-passed';
  if (isRefused(forecast)) return 'not-started';
  return compareFractions(forecast, whole) >= 0 ? 'on-pace' : 'behind';
}
