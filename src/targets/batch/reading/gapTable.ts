import type { ReadNumbers } from '../../../foundation/internal.js';

/** Levels and years that have been read. */
export interface ReadLevels {
  readonly value: ReadNumbers | undefined;
  readonly year: number | ReadNumbers | undefined;
  readonly missing: Uint8Array | undefined;
}

/** A table of levels that has been read, and in which nothing is wrong. */
export interface ReadGapTable {
  readonly rows: number;
  readonly current: ReadLevels;
  readonly baseline: ReadLevels;
  readonly target: ReadLevels;
}
