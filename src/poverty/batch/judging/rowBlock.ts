/** So many rows are worked on at once, that what is known of them stays near the processor; a multiple of four. */
export const BLOCK = 4096;

/** Rows from one on, up to another. */
export interface RowBlock {
  /** The first row. */
  readonly from: number;
  /** The row after the last. */
  readonly to: number;
}
