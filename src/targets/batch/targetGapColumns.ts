import type { IsoDate, Measure } from '../../foundation/internal.js';
import type { FigureColumn } from '../../poverty/internal.js';
import type { TargetDirection } from '../kinds/targetCommon.js';
import type { TargetStatus } from '../results/targetStatus.js';
import type { TargetGapTable } from './targetGapTable.js';

/** The figures that are told of each row. */
export type TargetGapFigure =
  | 'gap'
  | 'gapClosedPercent'
  | 'timeElapsedPercent'
  | 'observedRate'
  | 'requiredRate'
  | 'rateRatio'
  | 'neededRate'
  | 'accelerationFactor'
  | 'projected'
  | 'projectedGap'
  | 'projectedYear';

/**
 * Why a figure of a row is refused: a level or a year that it needs is unknown (`missing-input`); the baseline is not earlier
 * (`period-not-started`), is what is to be reached (`baseline-equals-target`), or met the target already (`baseline-met`); the year
 * of the target is past (`target-date-past`); the pace leads away, or nowhere (`target-not-approached`, `zero-denominator`).
 */
export type TargetGapRefusalCode =
  | 'missing-input'
  | 'period-not-started'
  | 'baseline-equals-target'
  | 'baseline-met'
  | 'target-date-past'
  | 'target-not-approached'
  | 'zero-denominator';

/**
 * How far many places are from a target, column by column; `null` where a figure is refused. What is a code is a place in the list
 * that stands beside it. Typed arrays cannot be frozen, so they are the caller's to keep as they are; nothing else in the library
 * holds them.
 */
export interface TargetGapColumns extends Readonly<Record<TargetGapFigure, FigureColumn>> {
  /** Marks this result. */
  readonly kind: 'target-gap-columns';
  /** The unit of the levels: money in đồng, whatever its scale in the target. */
  readonly unit: Measure;
  /** What has to hold. */
  readonly direction: TargetDirection;
  /** The day of assessment. */
  readonly date: IsoDate;
  /** The number of rows. */
  readonly rows: number;
  /** Where each row stands, as a code. */
  readonly statuses: Uint8Array;
  /** What the codes of `statuses` mean. */
  readonly statusCodes: readonly TargetStatus[];
  /** How much is missing, 0 or negative if the target is met; points where levels are per cent. */
  readonly gap: FigureColumn;
  /** How much of the gap at the baseline has been closed. */
  readonly gapClosedPercent: FigureColumn;
  /** The share of the time from the baseline to the target that was gone when the latest level was found. */
  readonly timeElapsedPercent: FigureColumn;
  /** The change a year since the baseline. */
  readonly observedRate: FigureColumn;
  /** The change a year that leads from the baseline to the target. */
  readonly requiredRate: FigureColumn;
  /** The observed rate as a multiple of the required one. */
  readonly rateRatio: FigureColumn;
  /** The change a year that is still needed; 0 if the target is met. */
  readonly neededRate: FigureColumn;
  /** The needed rate as a multiple of the observed one; 0 if the target is met. */
  readonly accelerationFactor: FigureColumn;
  /** The level to which the observed rate leads by the year of the target. */
  readonly projected: FigureColumn;
  /** What that level lacks; 0 or negative if it meets the target. */
  readonly projectedGap: FigureColumn;
  /** When the observed rate reaches the target, as a year with its part. */
  readonly projectedYear: FigureColumn;
  /** Why the figures of each row are refused, by figure, as codes. */
  readonly refusals: Readonly<Record<TargetGapFigure, Uint8Array>>;
  /** What the codes of `refusals` mean; `null` for none. */
  readonly refusalCodes: readonly (TargetGapRefusalCode | null)[];
}

/** A target made ready for many places. */
export interface CompiledTargetGap {
  /** Marks this result. */
  readonly kind: 'compiled-target-gap';
  /** The unit of the levels that it tells. */
  readonly unit: Measure;
  /** What has to hold: that of the target, for all rows. */
  readonly direction: TargetDirection;
  /** The day of assessment. */
  readonly date: IsoDate;
  /**
   * Compute the gaps of a table.
   *
   * @param table - The levels and their years.
   * @returns The gap of each row: what `targetGap` says of it.
   * @throws MtqgError with at most a thousand problems, each with the place of its row (`['table', 'current', 'value', 17]`): those of
   * `targetGap`, a column of another length (`too-short`, `too-long`), a year that is missing beside its level (`missing`).
   */
  readonly evaluate: (table: TargetGapTable) => TargetGapColumns;
}
