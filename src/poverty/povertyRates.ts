import {
  addFractions,
  deepFreeze,
  fraction,
  fractionOf,
  fractionQuantity,
  isRefusal,
  quantity,
  readInput,
  refusal,
  subtractFractions,
  toDecimal,
  yearOf,
  type BilingualText,
  type Explanation,
  type Fraction,
  type IsoDate,
  type Quantity,
  type Range,
  type Refusal,
} from '../foundation/internal.js';
import { povertyMeasures } from './measures.js';
import {
  povertyRatesInputSchema,
  type PovertyCounts,
  type PovertyRatesInput,
  type PrintedPovertyRates,
} from './povertyRatesInput.js';
import { notStatedWarning, type PovertyWarning } from './povertyWarnings.js';
import { rangesOf, type PovertyShares } from './povertyShares.js';
import { percentOf } from './printedRate.js';
import type { PovertyStandardId } from './standard.js';
import { standardSources } from './standardLookup.js';

/** The poverty rates of one place at one time: the result of {@link povertyRates}. */
export interface PovertyRates {
  /** Marks this result. */
  readonly kind: 'poverty-rates';
  /** The standard on which the rates rest. */
  readonly standard: PovertyStandardId;
  /** Whose rates they are. */
  readonly subject?: string | BilingualText;
  /** The day at which they were found. */
  readonly asOf?: IsoDate;
  /** Whether the rates follow from counts, exactly, or are as printed. */
  readonly basis: 'counts' | 'printed';
  /** Poor households out of all [tỷ lệ hộ nghèo], in per cent. */
  readonly poorPercent: Quantity<'percent'> | Refusal;
  /** Near-poor households out of all [tỷ lệ hộ cận nghèo], in per cent. */
  readonly nearPoorPercent: Quantity<'percent'> | Refusal;
  /** Poor plus near-poor households out of all [tỷ lệ nghèo đa chiều, in the ministry's sense], in per cent. */
  readonly poorAndNearPoorPercent: Quantity<'percent'> | Refusal;
  /** The households that are neither, out of all, in per cent. */
  readonly neitherPercent: Quantity<'percent'> | Refusal;
  /** The households behind the rates, where counts are given. */
  readonly households?: PovertyShares<Quantity<'household'>>;
  /** What each rate may be in truth, where rates are given as printed, that is rounded. */
  readonly printedRanges?: PovertyShares<Range<'percent'>>;
  /** What a reader should know beside the figures. */
  readonly warnings: readonly PovertyWarning[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * The poverty rates of a place from its counts, or from two printed rates of one denominator: poor, near-poor, the two
 * together, and the rest.
 *
 * - from counts: rate = households ÷ all households × 100, exactly
 * - poor and near-poor together = poor + near-poor; the rest = 100 − that
 *
 * Source: announcements of the yearly review, which print the sum as *tỷ lệ nghèo đa chiều* (Decision 134/QĐ-BLĐTBXH of
 * 31 January 2024).
 *
 * @param input - The standard, and `counts` (whole numbers of households) or `rates` (in per cent, 0 to 100, as printed); if
 * both are given the rates must follow from the counts.
 * @returns The four rates in per cent; with counts the households, with printed rates the range within which each lies. All
 * four are refused with `zero-denominator` where there are no households.
 * @throws MtqgError on bad input: among others `missing` (neither counts nor rates), `part-exceeds-whole` (poor plus near-poor
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
  const { standard, subject, asOf, counts, rates } = readInput(povertyRatesInputSchema, input);
  const figures = counts === undefined ? fromPrinted(rates as PrintedPovertyRates) : fromCounts(counts);
  return deepFreeze({
    kind: 'poverty-rates',
    standard,
    ...(subject === undefined ? {} : { subject }),
    ...(asOf === undefined ? {} : { asOf }),
    ...figures,
    warnings: standard === 'not-stated' ? [notStatedWarning(asOf === undefined ? [] : [yearOf(asOf)])] : [],
    explanation: explain(figures, standard),
  });
}

type Percents = Pick<
  PovertyRates,
  'poorPercent' | 'nearPoorPercent' | 'poorAndNearPoorPercent' | 'neitherPercent'
>;
type Figures = Percents & Pick<PovertyRates, 'basis' | 'households' | 'printedRanges'>;

function fromCounts({ poor, nearPoor, households }: PovertyCounts): Figures {
  const all = toDecimal(households);
  const both = toDecimal(poor).plus(toDecimal(nearPoor));
  return {
    basis: 'counts',
    ...(all.isZero()
      ? refusedPercents(refusal('zero-denominator'))
      : percents(percentOf(poor, households), percentOf(nearPoor, households))),
    households: {
      poor: quantity(poor, 'household'),
      nearPoor: quantity(nearPoor, 'household'),
      poorAndNearPoor: quantity(both, 'household'),
      neither: quantity(all.minus(both), 'household'),
    },
  };
}

function fromPrinted(rates: PrintedPovertyRates): Figures {
  const { poorPercent, nearPoorPercent } = rates;
  return {
    basis: 'printed',
    ...percents(fractionOf(toDecimal(poorPercent)), fractionOf(toDecimal(nearPoorPercent))),
    printedRanges: rangesOf(poorPercent, nearPoorPercent),
  };
}

function percents(poor: Fraction, nearPoor: Fraction): Percents {
  const both = addFractions(poor, nearPoor);
  return {
    poorPercent: fractionQuantity(poor, 'percent'),
    nearPoorPercent: fractionQuantity(nearPoor, 'percent'),
    poorAndNearPoorPercent: fractionQuantity(both, 'percent'),
    neitherPercent: fractionQuantity(subtractFractions(fraction(100n), both), 'percent'),
  };
}

function refusedPercents(reason: Refusal): Percents {
  return {
    poorPercent: reason,
    nearPoorPercent: reason,
    poorAndNearPoorPercent: reason,
    neitherPercent: reason,
  };
}

function explain(figures: Figures, standard: PovertyStandardId): Explanation {
  const { poorPercent, nearPoorPercent, poorAndNearPoorPercent, neitherPercent } = figures;
  if (isRefusal(poorPercent)) return { say: poorPercent.reason };
  return {
    say: {
      vi: 'Hộ nghèo {poor}, hộ cận nghèo {nearPoor}: {measure} là {both}; hộ không nghèo, không cận nghèo {neither}.',
      en: 'Poor {poor}, near-poor {nearPoor}: the {measure} is {both}; neither {neither}.',
    },
    values: {
      poor: poorPercent,
      nearPoor: nearPoorPercent,
      both: poorAndNearPoorPercent,
      neither: neitherPercent,
      measure: povertyMeasures['poor-and-near-poor'].name,
    },
    arithmetic: '{poor} + {nearPoor} = {both}; 100% − {both} = {neither}',
    sources: [...povertyMeasures['poor-and-near-poor'].sources, ...standardSources(standard)],
  };
}
