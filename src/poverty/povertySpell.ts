import {
  fractionOf,
  fractionQuantity,
  quantity,
  refusal,
  toDecimal,
  type BilingualText,
  type Decimal,
  type FigureInput,
  type Fraction,
  type Quantity,
} from '../foundation/internal.js';
import { completeCounts, countedBy, countQuantities, type HouseholdCounts } from './householdCounts.js';
import type { PovertyMeasure } from './measures.js';
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
  /** The households behind the rate, where they are given. */
  readonly counts?: HouseholdCounts<Quantity<'household'>>;
  /** How sure it is. */
  readonly figureStatus: ObservationStatus;
}

/** A stretch of years measured by one standard, within which rates are comparable. */
export interface PovertySpell extends PovertyChange {
  /** The standard. */
  readonly standard: PovertyStandardId;
  /** Its name. */
  readonly standardName: BilingualText;
  /** The years of the first and the last rate. */
  readonly years: {
    /** The first year. */
    readonly from: number;
    /** The last year. */
    readonly to: number;
  };
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
  measure: PovertyMeasure,
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
    years: { from: first.year, to: last.year },
    yearSteps: quantity(steps, 'year'),
    observations: [...given].sort((a, b) => a.year - b.year).map((one) => observedRate(measure, one)),
    ...(steps === 0
      ? refusedChange(refusal('too-few-observations'))
      : changeBetween(rateOf(measure, first), rateOf(measure, last), steps)),
    restsOnForecast: ends.some(({ figureStatus }) => figureStatus === 'forecast'),
    restsOnEstimate: ends.some(({ figureStatus }) => figureStatus === 'estimate'),
  };
}

/** The rate in per cent, exactly. */
function rateOf(measure: PovertyMeasure, { ratePercent, counts }: PovertyObservation): Fraction {
  if (counts === undefined) return fractionOf(toDecimal(ratePercent as FigureInput));
  const { [countedBy[measure]]: counted, households } = completeCounts(counts);
  return percentOf(counted as Decimal, households);
}

function observedRate(measure: PovertyMeasure, observation: PovertyObservation): ObservedRate {
  const { year, ratePercent, counts, figureStatus = 'actual' } = observation;
  return {
    year,
    ratePercent: fractionQuantity(rateOf(measure, observation), 'percent'),
    ...(counts === undefined
      ? {}
      : {
          ...(ratePercent === undefined
            ? {}
            : { statedRatePercent: quantity(toDecimal(ratePercent), 'percent') }),
          counts: countQuantities(counts),
        }),
    figureStatus,
  };
}
