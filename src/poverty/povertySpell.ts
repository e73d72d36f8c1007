import {
  fractionOf,
  fractionQuantity,
  quantity,
  refusal,
  toDecimal,
  type BilingualText,
  type DecimalInput,
  type Fraction,
  type Quantity,
} from '../foundation/internal.js';
import { changeBetween, refusedChange, type PovertyChange } from './povertyChange.js';
import type { ObservationStatus, PovertyObservation } from './povertyObservation.js';
import { percentOf } from './printedRate.js';
import type { PovertyStandardId } from './standard.js';
import { standardName } from './standardLookup.js';

/** One year's rate, as it stands in a trend. */
export interface ObservedRate {
  /** The year at whose end it was found. */
  readonly year: number;
  /** The rate: exact from the counts where they are given, as printed otherwise. */
  readonly ratePercent: Quantity<'percent'>;
  /** The rate as printed, where counts are given too. */
  readonly statedRatePercent?: Quantity<'percent'>;
  /** The households that the measure counts. */
  readonly counted?: Quantity<'household'>;
  /** All households of the area. */
  readonly households?: Quantity<'household'>;
  /** How sure it is. */
  readonly status: ObservationStatus;
}

/** A stretch of years measured by one standard, within which rates are comparable. */
export interface PovertySpell extends PovertyChange {
  /** The standard. */
  readonly standard: PovertyStandardId;
  /** Its name. */
  readonly standardName: BilingualText;
  /** The first year. */
  readonly fromYear: number;
  /** The last year. */
  readonly toYear: number;
  /** The year-steps between the two: last year less first year, one fewer than the years that they span. */
  readonly yearSteps: Quantity<'year'>;
  /** The rates, by year. */
  readonly observations: readonly ObservedRate[];
  /** Whether the first or the last rate is a forecast. */
  readonly restsOnForecast: boolean;
  /** Whether the first or the last rate is an estimate. */
  readonly restsOnEstimate: boolean;
}

/** Observations of one standard as a spell: by year, with the change from the first to the last. */
export function spellOf(
  standard: PovertyStandardId,
  given: readonly [PovertyObservation, ...PovertyObservation[]],
): PovertySpell {
  const first = given.reduce((a, b) => (b.year < a.year ? b : a));
  const last = given.reduce((a, b) => (b.year > a.year ? b : a));
  const steps = last.year - first.year;
  const ends = [first, last];
  return {
    standard,
    standardName: standardName(standard),
    fromYear: first.year,
    toYear: last.year,
    yearSteps: quantity(steps, 'year'),
    observations: [...given].sort((a, b) => a.year - b.year).map(observedRate),
    ...(steps === 0
      ? refusedChange(refusal('too-few-observations'))
      : changeBetween(rateOf(first), rateOf(last), steps)),
    restsOnForecast: ends.some(({ status }) => status === 'forecast'),
    restsOnEstimate: ends.some(({ status }) => status === 'estimate'),
  };
}

/** The rate in per cent, exactly. */
function rateOf({ ratePercent, counts }: PovertyObservation): Fraction {
  return counts === undefined
    ? fractionOf(toDecimal(ratePercent as DecimalInput))
    : percentOf(counts.counted, counts.households);
}

function observedRate(observation: PovertyObservation): ObservedRate {
  const { year, ratePercent, counts, status = 'actual' } = observation;
  return {
    year,
    ratePercent: fractionQuantity(rateOf(observation), 'percent'),
    ...(counts === undefined
      ? {}
      : {
          ...(ratePercent === undefined ? {} : { statedRatePercent: quantity(ratePercent, 'percent') }),
          counted: quantity(counts.counted, 'household'),
          households: quantity(counts.households, 'household'),
        }),
    status,
  };
}
