import type { ChangeCertainty } from '../../trends/changeCertainty.js';
import type { TrendRefusalCode } from '../trendColumns.js';

/** The trend of a row: what stands in its place in the columns. */
export interface TrendRow {
  /** The year of the first rate; 0 if there is none. */
  readonly from: number;
  /** The year of the last rate; 0 if there is none. */
  readonly to: number;
  /** The change in percentage points. */
  readonly changePoints: number | null;
  /** The change in percentage points a year. */
  readonly annualChangePoints: number | null;
  /** The change in per cent of the first rate. */
  readonly relativeChangePercent: number | null;
  /** The compound rate in per cent a year. */
  readonly compoundAnnualPercent: number | null;
  /** The change of the number of households. */
  readonly countChange: number | null;
  /** The changes from year to year. */
  readonly steps: readonly TrendStep[];
  /** Why figures are refused. */
  readonly refusal: TrendRefusalCode | null;
  /** Whether the change is more than the error of its rates. */
  readonly certainty: ChangeCertainty | null;
  /** The bits of the warnings. */
  readonly warnings: number;
}

/** The change from one year to another. */
export interface TrendStep {
  /** The place of the later year in the table. */
  readonly place: number;
  /** The change in percentage points. */
  readonly changePoints: number;
  /** The change in percentage points a year. */
  readonly annualChangePoints: number;
}

/** A row of which nothing is observed. */
export const UNOBSERVED: TrendRow = {
  from: 0,
  to: 0,
  changePoints: null,
  annualChangePoints: null,
  relativeChangePercent: null,
  compoundAnnualPercent: null,
  countChange: null,
  steps: [],
  refusal: 'missing-input',
  certainty: null,
  warnings: 0,
};
