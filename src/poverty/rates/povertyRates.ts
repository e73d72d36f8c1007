import {
  deepFreeze,
  readInput,
  yearOf,
  type Explanation,
  type IsoDate,
  type Quantity,
  type Range,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import { completeCounts, countQuantities, type HouseholdCounts } from '../householdCounts.js';
import { povertyRatesInputSchema, type PovertyRatesInput } from './povertyRatesInput.js';
import { personRates, type PersonPovertyRates } from './personPovertyRates.js';
import { percentsOf } from './povertyPercents.js';
import { rangesOf, type PovertyShares } from './povertyShares.js';
import { standardWarnings, type PovertyWarning } from '../trends/povertyWarnings.js';
import { explainRates } from './ratesExplanation.js';
import { rateScaleWarnings } from '../trends/scaleWarnings.js';
import type { PovertyStandardId } from '../standards/standard.js';

/** The poverty rates of one place at one time: the result of {@link povertyRates}. */
export interface PovertyRates {
  /** Marks this result. */
  readonly kind: 'poverty-rates';
  /** The standard on which the rates rest. */
  readonly standard: PovertyStandardId;
  /** Whose rates they are. */
  readonly subject?: Subject;
  /** The day at which they were found. */
  readonly asOf?: IsoDate;
  /** Poor households out of all [tỷ lệ hộ nghèo], in per cent. */
  readonly poorPercent: Quantity<'percent'> | Refusal;
  /** Near-poor households out of all [tỷ lệ hộ cận nghèo], in per cent. */
  readonly nearPoorPercent: Quantity<'percent'> | Refusal;
  /** Poor plus near-poor households out of all [tỷ lệ nghèo đa chiều, in the ministry's sense], in per cent. */
  readonly poorAndNearPoorPercent: Quantity<'percent'> | Refusal;
  /** The households that are neither, out of all, in per cent. */
  readonly neitherPercent: Quantity<'percent'> | Refusal;
  /** The households behind the rates, where counts are given; `povertyTrend` takes them as they are. */
  readonly counts?: HouseholdCounts<Quantity<'household'>>;
  /** The same rates by persons, where persons are given. */
  readonly byPersons?: PersonPovertyRates;
  /** What each rate may be in truth, where rates are given as printed, that is rounded. */
  readonly printedRanges?: PovertyShares<Range<'percent'>>;
  /** What a reader must know beside the figures. */
  readonly warnings: readonly PovertyWarning[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * The poverty rates of a place from its counts, or from two printed rates of one denominator: poor, near-poor, the two
 * together, and the rest.
 *
 * - from counts: rate = households ÷ all households × 100, exactly
 * - by persons: rate = persons of those households ÷ all persons × 100, exactly
 * - poor and near-poor together = poor + near-poor; the rest = 100 − that
 *
 * Source: announcements of the yearly review, which print the sum as *tỷ lệ nghèo đa chiều* (Decision 134/QĐ-BLĐTBXH of
 * 31 January 2024).
 *
 * @param input - The standard, and `counts` (whole numbers of households), `persons` (whole numbers of persons) or `rates` (of
 * households, in per cent, 0 to 100, as printed); if counts and rates are given the rates must follow from the counts.
 * @returns The four rates in per cent; with counts the households, with persons the rates by persons, with printed rates the range within which each lies. What
 * the counts leave open is refused with `missing-input`; all four are with `zero-denominator` where there are no households.
 * @throws MtqgError on bad input: among others `missing` (no counts, persons or rates), `part-exceeds-whole` (poor plus near-poor
 * above all), `contradiction` (rates that the counts cannot give).
 *
 * @example
 * ```ts
 * import { povertyRates } from 'mtqg/poverty';
 *
 * const rates = povertyRates({ standard: 'not-stated', rates: { poorPercent: '40.4', nearPoorPercent: '44.3' } });
 * rates.poorAndNearPoorPercent; // => { kind: 'quantity', value: '84.7', unit: 'percent' }
 * rates.neitherPercent; // => { kind: 'quantity', value: '15.3', unit: 'percent' }
 * rates.printedRanges?.poorAndNearPoor; // => { kind: 'range', lower: '84.6', upper: '84.8', unit: 'percent' }
 * ```
 */
export function povertyRates(input: PovertyRatesInput): PovertyRates {
  const given = readInput(povertyRatesInputSchema, input);
  const { standard, subject, asOf, counts, persons, rates } = given;
  const percents = percentsOf(given);
  const quantities = counts && countQuantities(completeCounts(counts));
  const printed = counts === undefined ? rates : undefined;
  const byPersons = persons && personRates(persons);
  const years = asOf === undefined ? [] : [yearOf(asOf)];
  return deepFreeze({
    kind: 'poverty-rates',
    standard,
    ...(subject === undefined ? {} : { subject }),
    ...(asOf === undefined ? {} : { asOf }),
    ...percents,
    ...(quantities === undefined ? {} : { counts: quantities }),
    ...(byPersons === undefined ? {} : { byPersons }),
    ...(printed === undefined ? {} : { printedRanges: rangesOf(printed) }),
    warnings: [...standardWarnings(standard, years), ...(printed ? rateScaleWarnings(printed, years) : [])],
    explanation: explainRates(given, percents, quantities, byPersons),
  });
}
