import {
  compareFractions,
  deadlinePastRefusal,
  Decimal,
  fractionOf,
  fractionText,
  periodNotStartedRefusal,
  range,
  subtractFractions,
  zeroDenominatorRefusal,
  type BilingualText,
  type Fraction,
  type Refusal,
} from '../../foundation/internal.js';
import { curveShare, shapeText, type SCurveShape } from '../execution/internal.js';
import { figureOf, isRefused, isZero, minus, over, percentOf, times } from '../shared.js';
import { differText, forecastTexts } from './forecastTexts.js';
import { monthWeights, weightBetween } from './monthWeights.js';
import { outputForecast } from './outputForecast.js';
import {
  atPace,
  currentPace,
  recentPace,
  type NumberCode,
  type OutlookNumber,
  type OutlookTerms,
} from './outlookPaces.js';
import type {
  DisbursementOutlook,
  DisbursementOutlookInput,
  ForecastMethod,
  OutlookForecast,
  PastYear,
} from './outlookTypes.js';

type Forecasts = Pick<
  DisbursementOutlook,
  'forecasts' | 'forecastRange' | 'forecastsDiffer' | 'earnedValue' | 'earnedSchedule'
>;

/** A way to forecast, with where it leads. */
interface Way {
  readonly method: ForecastMethod;
  /** Its parameters, in words. */
  readonly named?: BilingualText;
  /** The share of the plan that should be disbursed by now. */
  readonly expected?: OutlookNumber;
  readonly forecast: OutlookNumber;
}

/** Where each way leads for which there is the input. */
export function forecastsOf(input: DisbursementOutlookInput, terms: OutlookTerms): Forecasts {
  const { pastYears, shape, outputs, subject } = input;
  const earned = outputs === undefined ? undefined : outputForecast(outputs, terms, subject);
  const ways: readonly Way[] = [
    {
      method: 'constant-pace',
      expected: over(elapsedOf(terms), durationOf(terms)),
      forecast: atPace(terms, currentPace(terms)),
    },
    { method: 'recent-pace', forecast: atPace(terms, recentPace(terms)) },
    ...(pastYears === undefined ? [] : [byShare('past-years', terms, pastShare(pastYears, terms))]),
    ...(shape === undefined
      ? []
      : [{ ...byShare('s-curve', terms, curveShareOf(shape, terms)), named: shapeText(shape) }]),
    ...(earned === undefined
      ? []
      : [
          {
            method: 'earned-value',
            expected: earned.expected,
            forecast: inTime(terms, earned.forecast),
          } as const,
        ]),
  ];
  return {
    forecasts: ways.map((way) => forecastOf(way, terms)),
    forecastRange: rangeOf(ways),
    forecastsDiffer: differText(
      ways.flatMap(({ method, forecast }) => (isRefused(forecast) ? [] : [method])),
    ),
    ...(earned === undefined
      ? {}
      : { earnedValue: earned.earnedValue, earnedSchedule: earned.earnedSchedule }),
  };
}

function forecastOf(
  { method, named, expected, forecast }: Way,
  { done, whole }: OutlookTerms,
): OutlookForecast {
  const { name, assumes } = forecastTexts[method];
  return {
    forecastMethod: method,
    name: named === undefined ? name : { vi: `${name.vi} (${named.vi})`, en: `${name.en} (${named.en})` },
    assumes,
    ...(expected === undefined
      ? {}
      : {
          expectedPercent: figureOf(percentOf<NumberCode>(expected, ONE), 'percent'),
          lag: figureOf(minus<NumberCode>(done, times<NumberCode>(whole, expected)), 'VND'),
        }),
    forecast: figureOf(forecast, 'VND'),
    forecastPercent: figureOf(percentOf<NumberCode>(forecast, whole), 'percent'),
  };
}

const ONE: Fraction = { numerator: 1n, denominator: 1n };

function rangeOf(ways: readonly Way[]): DisbursementOutlook['forecastRange'] {
  const [first, ...others] = ways.map(({ forecast }) => forecast) as [OutlookNumber, ...OutlookNumber[]];
  const found = [first, ...others].flatMap((one) => (isRefused(one) ? [] : [one])).sort(compareFractions);
  const [lowest, highest] = [found[0], found.at(-1)];
  // Of ways that are all refused, the first tells why.
  if (lowest === undefined || highest === undefined) return first as Refusal<NumberCode>;
  return range({ lower: fractionText(lowest), upper: fractionText(highest) }, 'VND');
}

/** A way that tells what share of the plan is disbursed by now: all of it is the disbursed amount over that share. */
function byShare(method: ForecastMethod, terms: OutlookTerms, share: OutlookNumber): Way {
  return { method, expected: share, forecast: inTime(terms, over<NumberCode>(terms.done, share)) };
}

/** A forecast, unless time has not begun or is over. */
function inTime(terms: OutlookTerms, forecast: OutlookNumber): OutlookNumber {
  if (isZero(subtractFractions(terms.end, terms.now))) return deadlinePastRefusal;
  return isZero(elapsedOf(terms)) ? periodNotStartedRefusal : forecast;
}

function pastShare(pastYears: readonly PastYear[], { start, now, end }: OutlookTerms): OutlookNumber {
  const weights = monthWeights(pastYears);
  return over(weightBetween(weights, [start, now], end), weightBetween(weights, [start, end], end));
}

function curveShareOf(shape: SCurveShape, terms: OutlookTerms): OutlookNumber {
  const share = curveShare(shape, decimalOf(elapsedOf(terms)), decimalOf(durationOf(terms)));
  return share === undefined ? zeroDenominatorRefusal : fractionOf(share);
}

function decimalOf({ numerator, denominator }: Fraction): Decimal {
  return new Decimal(numerator.toString()).div(denominator.toString());
}

function elapsedOf({ start, now }: OutlookTerms): Fraction {
  return subtractFractions(now, start);
}

function durationOf({ start, end }: OutlookTerms): Fraction {
  return subtractFractions(end, start);
}
