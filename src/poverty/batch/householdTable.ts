import type { NumberColumn } from '../../foundation/internal.js';
import type { DeprivationState } from '../households/deprivation.js';
import type { ResidenceArea } from '../standards/area.js';

/** One area for each row, by name or as a code: 0 for rural, 1 for urban; or one name for all rows. */
export type AreaColumn = ResidenceArea | Uint8Array | readonly ResidenceArea[];

/**
 * The state of one indicator in each row: a list in which `null` means that nothing is known, or codes: 0 for not deprived, 1 for
 * deprived, 2 for not applicable, 3 for not known.
 */
export type DeprivationColumn = Uint8Array | readonly (DeprivationState | null | undefined)[];

/** Several indicators of each row at once: bit `i` is that of the indicator in place `i` of the compiled standard. */
export type IndicatorBits = Uint8Array | Uint16Array | Uint32Array;

/** What is known of many households, column by column; every column has one entry a row. What is left out is not known. */
export interface HouseholdTable {
  /** The number of rows, at most a million: a country is given in several tables. */
  readonly rows: number;
  /** The id of the standard; it must stand beside bits, which mean other indicators under another standard. */
  readonly standard?: string;
  /** Where the households live. */
  readonly area: AreaColumn;
  /** The monthly income per person, in đồng. */
  readonly income?: NumberColumn;
  /** The indicators in which the households are deprived, as bits; those without a bit are known not to be, unless `unknown` has it. */
  readonly deprived?: IndicatorBits;
  /** The indicators of which nothing is known, as bits; none if left out. Needs `deprived`. */
  readonly unknown?: IndicatorBits;
  /** In place of bits, a column for each indicator by its id; of an indicator without a column nothing is known. */
  readonly deprivations?: Readonly<Record<string, DeprivationColumn>>;
  /** In place of either, the number of deprivations. */
  readonly deprivationCount?: NumberColumn;
  /** By the name of a column of numbers, which of them are missing: 1 for missing, 0 for given. */
  readonly missing?: Readonly<Partial<Record<'income' | 'deprivationCount' | 'persons', Uint8Array>>>;
}

/** Households with the places to which they belong. */
export interface PlacedHouseholdTable extends HouseholdTable {
  /** The place of each household: its position among the places of the run, from 0. May be left out if there is one place only. */
  readonly places?: Uint8Array | Uint16Array | Uint32Array | Int32Array | readonly number[];
  /** How many persons each household has. */
  readonly persons?: NumberColumn;
}
