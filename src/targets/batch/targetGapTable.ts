import type { NumberColumn } from '../../foundation/internal.js';

/** The levels of many places at the end of a year, column by column. */
export interface LevelColumns {
  /** The levels in the unit of the target, a share in per cent; `null` where there is none. */
  readonly value?: NumberColumn;
  /** The year at whose end: one for all rows, or one a row. */
  readonly year?: number | NumberColumn;
  /** Which rows have no level, whatever else stands there: 1 for none, 0 for one. */
  readonly missing?: Uint8Array;
}

/** Many places beside one target; every column has one entry a row, a row is a place. */
export interface TargetGapTable {
  /** The number of rows, at most a million. */
  readonly rows: number;
  /** The latest levels, with their years. */
  readonly current: LevelColumns;
  /** Where things stood; a column that is left out is that of the target. */
  readonly baseline?: LevelColumns;
  /** What each place is to reach, and by when, where that is not the same for all. */
  readonly target?: Omit<LevelColumns, 'missing'>;
}
