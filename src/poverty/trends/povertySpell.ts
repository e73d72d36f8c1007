import {
  fractionOf,
  fractionQuantity,
  quantity,
  tooFewObservationsRefusal,
  toDecimal,
  type BilingualText,
  type Decimal,
  type FigureInput,
  type Quantity,
} from '../../foundation/internal.js';
import { completeCounts, countedBy, countQuantities, type HouseholdCounts } from '../householdCounts.js';
import type { PovertyMeasure } from '../rates/povertyMeasures.js';
import { certaintyOf, type ChangeCertainty, type UncertainRate } from './changeCertainty.js';
import { changeBetween, refusedChange, type PovertyChange } from './povertyChange.js';
import type { ObservationStatus, PovertyObservation } from './povertyObservation.js';
import { percentOf } from '../rates/printedRate.js';
import type { PovertyStandardId } from '../standards/standard.js';
import { yearlyChanges, type PovertyChangeStep } from './yearlyChange.js';
import { standardName } from '../standards/standardLookup.js';

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
  /** The standard error of the rate, where it is given. */
  readonly standardErrorPoints?: Quantity<'percentagePoint'>;
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
  /** The changes from each rate to the next. */
  readonly yearlyChanges: readonly PovertyChangeStep[];
  /** Whether the change is more than the error of its two rates; left out where there is one rate. */
  readonly changeCertainty?: ChangeCertainty;
  /** Last count less first count of the households that the measure counts, where both ends have counts. */
  readonly countChange?: Quantity<'household'>;
  /** Whether the first or the last rate is a forecast. */
  readonly restsOnForecast: boolean;
  /** Whether the first or the last rate is an estimate. */
  readonly restsOnEstimate: boolean;
}

/** Observations of one standard as a spell: by year, with the change from the first to the last. */
export function spellOf(
  measure: PovertyMeasure,
  standard: PovertyStandardId,
  given: readonly PovertyObservation[],
): PovertySpell {
  const rated = [...given].sort((a, b) => a.year - b.year).map((one) => rateOf(measure, one));
  const [first, last] = [rated[0], rated.at(-1)] as [RatedYear, RatedYear];
  const ends = [first.observed, last.observed];
  const [from, to] = [first.observed.year, last.observed.year];
  return {
    standard,
    standardName: standardName(standard),
    years: { from, to },
    yearSteps: quantity(to - from, 'year'),
    observations: rated.map(({ observed }) => observed),
    ...(from === to
      ? refusedChange(tooFewObservationsRefusal)
      : changeBetween(first.rate, last.rate, to - from)),
    yearlyChanges: yearlyChanges(rated.map(({ rate, observed }) => ({ rate, year: observed.year }))),
    ...(from === to ? {} : { changeCertainty: certaintyOf(first, last), ...countChange(measure, ends) }),
    restsOnForecast: from !== to && ends.some(({ figureStatus }) => figureStatus === 'forecast'),
    restsOnEstimate: from !== to && ends.some(({ figureStatus }) => figureStatus === 'estimate'),
  };
}

/** One year's rate in per cent, exactly, and as it stands in results. */
interface RatedYear extends UncertainRate {
  readonly observed: ObservedRate;
}

/** How many more households there are at the end; negative for fewer. */
function countChange(
  measure: PovertyMeasure,
  ends: readonly ObservedRate[],
): Pick<PovertySpell, 'countChange'> {
  const [from, to] = ends.map(({ counts }) => counts?.[countedBy[measure]]);
  if (from === undefined || to === undefined) return {};
  return { countChange: quantity(toDecimal(to.value).minus(toDecimal(from.value)), 'household') };
}

function rateOf(
  measure: PovertyMeasure,
  { year, ratePercent, counts, standardErrorPoints, figureStatus = 'actual' }: PovertyObservation,
): RatedYear {
  const error =
    standardErrorPoints === undefined
      ? {}
      : { standardErrorPoints: quantity(toDecimal(standardErrorPoints), 'percentagePoint') };
  if (counts === undefined) {
    const printed = ratePercent as FigureInput<'percent'>;
    const rate = fractionOf(toDecimal(printed));
    const observed = { year, ratePercent: fractionQuantity(rate, 'percent'), ...error, figureStatus };
    return { rate, printed, ...error, observed };
  }
  const complete = completeCounts(counts);
  const rate = percentOf(complete[countedBy[measure]] as Decimal, complete.households);
  const observed = {
    year,
    ratePercent: fractionQuantity(rate, 'percent'),
    ...(ratePercent === undefined ? {} : { statedRatePercent: quantity(toDecimal(ratePercent), 'percent') }),
    counts: countQuantities(complete),
    ...error,
    figureStatus,
  };
  return { rate, ...error, observed };
}
