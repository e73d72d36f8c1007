import type { PovertyMeasure } from '../rates/povertyMeasures.js';
import type { PovertyStandardId } from '../standards/standard.js';
import type { ChangeCertainty } from '../trends/changeCertainty.js';
import type { PovertyWarningCode } from '../trends/povertyWarnings.js';
import type { PovertyTrendTable } from './trendTable.js';

/**
 * Why figures of a row are refused: all of them without an observation (`missing-input`) or with one alone
 * (`too-few-observations`), those relative to a first rate of zero (`zero-baseline`), the compound rate to a last one of zero
 * (`zero-endpoint`).
 */
export type TrendRefusalCode = 'missing-input' | 'too-few-observations' | 'zero-baseline' | 'zero-endpoint';

/** One figure a row, `null` where it is refused. */
export type FigureColumn = readonly (number | null)[];

/** The changes that lead to the rates of one year, each from the year before it in which the place was observed. */
export interface YearlyChangeColumns {
  /** In percentage points; `null` where the place was not observed, or not before. */
  readonly changePoints: FigureColumn;
  /** The same, divided by the years between the two. */
  readonly annualChangePoints: FigureColumn;
}

/**
 * How the poverty rates of many places moved, column by column. What is a code is a place in the list that stands beside it. Typed
 * arrays cannot be frozen, so they are the caller's to keep as they are; nothing else in the library holds them.
 */
export interface PovertyTrendColumns {
  /** Marks this result. */
  readonly kind: 'poverty-trend-columns';
  /** What the rates count. */
  readonly measure: PovertyMeasure;
  /** The standard on which they rest. */
  readonly standard: PovertyStandardId;
  /** The number of rows. */
  readonly rows: number;
  /** The years of the first and the last rate of each row; 0 where there is none. */
  readonly years: {
    /** The years of the first rates. */
    readonly from: Uint16Array;
    /** The years of the last rates. */
    readonly to: Uint16Array;
  };
  /** Last rate less first rate, in percentage points. */
  readonly changePoints: FigureColumn;
  /** The change in points divided by the number of year-steps. */
  readonly annualChangePoints: FigureColumn;
  /** The change as a percentage of the first rate. */
  readonly relativeChangePercent: FigureColumn;
  /** The steady yearly change, in per cent of each year's rate. */
  readonly compoundAnnualPercent: FigureColumn;
  /** Last count less first count of the households that the measure counts; `null` unless both ends have counts. */
  readonly countChange: FigureColumn;
  /** The changes from year to year, in the order in which the table gives the years. */
  readonly yearlyChanges: readonly YearlyChangeColumns[];
  /** Why figures of each row are refused, as a code. */
  readonly refusals: Uint8Array;
  /** What the codes of `refusals` mean; `null` for none. */
  readonly refusalCodes: readonly (TrendRefusalCode | null)[];
  /** Whether the change of each row is more than the error of its rates, as a code. */
  readonly certainties: Uint8Array;
  /** What the codes of `certainties` mean; `null` where there is no change. */
  readonly certaintyCodes: readonly (ChangeCertainty | null)[];
  /** What a reader must know of each row, as bits: bit `i` is that of the warning in place `i` of `warningCodes`. */
  readonly warningBits: Uint16Array;
  /** The warnings, each in the place that is its bit. */
  readonly warningCodes: readonly PovertyWarningCode[];
}

/** The trends of one measure by one standard, made ready for many places. */
export interface CompiledPovertyTrend {
  /** Marks this result. */
  readonly kind: 'compiled-poverty-trend';
  /** What the rates count. */
  readonly measure: PovertyMeasure;
  /** The standard on which they rest. */
  readonly standard: PovertyStandardId;
  /**
   * Compute the trends of a table.
   *
   * @param table - The rates, year by year.
   * @returns The trend of each row: what `povertyTrend` says of it.
   * @throws MtqgError with at most a thousand problems, each with the place of its row
   * (`['table', 'observations', 0, 'ratePercent', 17]`): those of `povertyTrend`, a column of another length (`too-short`, `too-long`),
   * rates of another standard (`not-one-of`), counts that the measure does not count (`unknown-key`).
   */
  readonly evaluate: (table: PovertyTrendTable) => PovertyTrendColumns;
}
