/** So many rows are worked on at once, that what is known of them stays near the processor; a multiple of four. */
export const BLOCK = 4096;

/** Rows from one on, up to another. */
export interface RowBlock {
  /** The first row. */
  readonly from: number;
  /** The row after the last. */
  readonly to: number;
}

/** What is known of the rows of a block. */
export interface KnownRows {
  /** The codes of their areas. */
  readonly areas: Uint8Array;
  /** What `fillStates` found. */
  readonly states: Uint8Array;
}
