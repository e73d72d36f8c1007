import type { Quantity, Range, Subject } from '../../foundation/internal.js';
import type { HouseholdCounts, PersonCounts } from '../householdCounts.js';
import type { HouseholdClass } from '../households/householdClass.js';
import type { NationalPovertyStandardId } from '../standards/standard.js';
import type { HouseholdTable, PlacedHouseholdTable } from './householdTable.js';

/** What becomes of a household: its class, or why it has none. */
export type HouseholdOutcome = HouseholdClass | 'missing-input' | 'between-classes' | 'class-not-established';

/**
 * The classes of many households. A class is a code: its place in `outcomes`. Typed arrays cannot be frozen, so the columns are the
 * caller's to keep as they are; nothing else in the library holds them.
 */
export interface HouseholdColumns {
  /** Marks this result. */
  readonly kind: 'household-columns';
  /** The id of the standard. */
  readonly standard: string;
  /** The number of rows. */
  readonly rows: number;
  /** What can become of a household, each in the place that is its code. */
  readonly outcomes: readonly HouseholdOutcome[];
  /** The code of each household. */
  readonly classes: Uint8Array;
  /** The classes that are still possible, as bits: bit `i` is that of the class in place `i` of `outcomes`; none between classes. */
  readonly possibleClasses: Uint8Array;
}

/** The households of one place, counted: as `tallyHouseholds` counts them. */
export interface PlaceTally {
  /** The place. */
  readonly subject: Subject;
  /** The households, as `povertyRates` and `povertyRatesByGroup` take them; a count is left out while a household may or may not belong to it. */
  readonly counts: HouseholdCounts<Quantity<'household'>>;
  /** From the households that are poor (near-poor) for sure to those that may be. */
  readonly possibleCounts: Pick<
    Required<HouseholdCounts<Range<'household'>>>,
    'poor' | 'nearPoor' | 'poorAndNearPoor'
  >;
  /** The persons, as `povertyRates` takes them, in the same way; left out where a household does not tell how many it has. */
  readonly persons?: PersonCounts<Quantity<'person'>>;
  /** Households of which the class is undetermined. */
  readonly undetermined: Quantity<'household'>;
  /** The poor and near-poor households that are deprived in each indicator, by its id, as `deprivationProfile` takes them. */
  readonly deprived: Readonly<Record<string, Quantity<'household'>>>;
}

/** The households of each place by one indicator: a column with one entry a place. */
export interface IndicatorSums {
  /** All that are deprived. */
  readonly deprived: Float64Array;
  /** The poor and near-poor that are deprived. */
  readonly deprivedPoorAndNearPoor: Float64Array;
  /** All of which that is not known. */
  readonly unknown: Float64Array;
  /** The poor and near-poor of which that is not known. */
  readonly unknownPoorAndNearPoor: Float64Array;
}

/** The households of many places, summed: the result of a {@link PovertyRun}. */
export interface PovertySums {
  /** Marks this result. */
  readonly kind: 'poverty-sums';
  /** The id of the standard. */
  readonly standard: string;
  /** How many households were added. */
  readonly rows: number;
  /** The places, each with its counts. */
  readonly tallies: readonly PlaceTally[];
  /** By what became of them, the households of each place: columns with one entry a place. */
  readonly households: Readonly<Record<HouseholdOutcome, Float64Array>>;
  /** The persons of these households, so far as households tell how many they are. */
  readonly persons: Readonly<Record<HouseholdOutcome, Float64Array>>;
  /** By the id of an indicator, the households of each place; nothing is known where only numbers of deprivations were given. */
  readonly indicators: Readonly<Record<string, IndicatorSums>>;
}

/** Households that are classified and summed by place, table by table. It grows with the number of places, not of households. */
export interface PovertyRun {
  /** Marks a run. */
  readonly kind: 'poverty-run';
  /**
   * Classify the households of a table and add them to their places.
   *
   * @returns The classes of these households.
   * @throws MtqgError as `evaluate` does; nothing of the table is then added.
   */
  readonly add: (table: PlacedHouseholdTable) => HouseholdColumns;
  /** The sums of all that was added so far; more may be added afterwards. */
  readonly finish: () => PovertySums;
}

/** A poverty standard made ready to classify many households at once. */
export interface CompiledPoverty {
  /** Marks a compiled standard. */
  readonly kind: 'compiled-poverty';
  /** The id of the standard: of the local one, if it is one. */
  readonly standard: string;
  /** The id of the national standard. */
  readonly national: NationalPovertyStandardId;
  /** The ids of its indicators, in the order of the bits. */
  readonly indicators: readonly string[];
  /** What can become of a household, each in the place that is its code. */
  readonly outcomes: readonly HouseholdOutcome[];
  /**
   * Classify the households of a table.
   *
   * @param table - What is known of the households, column by column.
   * @returns The class of each household: what `classifyHousehold` says of it.
   * @throws MtqgError with at most a thousand problems, each with the place of its row (`['table', 'income', 17]`): a negative income
   * or one that is no number (`too-small`, `wrong-type`), an unknown area or state (`not-one-of`), an indicator that the standard lacks
   * (`no-such-member`), one that is deprived and unknown at once (`contradiction`), a column of another length (`too-short`,
   * `too-long`), deprivations told in two ways (`duplicate`).
   */
  readonly evaluate: (table: HouseholdTable) => HouseholdColumns;
  /**
   * Begin to sum households by place.
   *
   * @param places - The places, each once: communes, districts, groups.
   * @throws MtqgError if there is no place (`too-short`), or one twice (`duplicate`).
   */
  readonly start: (places: readonly Subject[]) => PovertyRun;
}
