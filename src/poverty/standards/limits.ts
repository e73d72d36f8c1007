import type { Measure, Quantity } from '../../foundation/internal.js';

/** Limits of a figure; all that are given hold at once. */
export interface FigureLimits<M extends Measure = Measure> {
  /** It is more than this: the amount itself is outside. */
  readonly moreThan?: Quantity<M>;
  /** It is this or more: the amount itself is within. */
  readonly atLeast?: Quantity<M>;
  /** It is this or less: the amount itself is within. */
  readonly atMost?: Quantity<M>;
  /** It is less than this: the amount itself is outside. */
  readonly lessThan?: Quantity<M>;
}
