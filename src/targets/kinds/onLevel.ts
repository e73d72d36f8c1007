import type { FigureInput } from '../../foundation/internal.js';
import type { TargetCommon } from './targetCommon.js';

/** A level, and the year at whose end it shall stand. */
export interface LevelOfYear {
  /** The level, in the unit of the target. */
  readonly value: FigureInput;
  /** The year at whose end. */
  readonly year?: number;
}

/** An earlier level: that of an observation, where only its year is given. */
export interface EarlierLevel {
  /** The level, in the unit of the target; as observed, if left out. */
  readonly value?: FigureInput;
  /** The year at whose end. */
  readonly year?: number;
}

/** A point on the planned way: the level reached by the end of a year, or what that year adds to the point before; one of the two. */
export interface Milestone {
  /** The year at whose end it is due. */
  readonly year: number;
  /** The level by then, in the unit of the target. */
  readonly value?: FigureInput;
  /** What is added to the point before (to the present level, for the first). */
  readonly added?: FigureInput;
}

/** A row of a table: what stands in place of the `target` for some regions, or is due in an earlier year. */
export interface TargetRow<T, B = EarlierLevel> {
  /** The regions that it is for; all that no other row names, if left out. */
  readonly regions?: readonly string[];
  /** What is to be reached. */
  readonly target: T;
  /** Where things stood there; as for the whole, if left out. */
  readonly baseline?: B;
}

/** What targets on a level, in whatever form, may say. */
export interface OnLevel<T, B = EarlierLevel> extends TargetCommon {
  /** Where things stood when the target was set; the first observation, if left out. */
  readonly baseline?: B;
  /** What is to be reached, last of all if there are several dates. */
  readonly target: T;
  /** The regions that `target` is for; all that no row of the table names, if left out. */
  readonly regions?: readonly string[];
  /** Rows by region, or for earlier dates. */
  readonly table?: readonly TargetRow<T, B>[];
  /** Whether it has to hold at the end of each year, and not only by that of the target. */
  readonly everyYear?: boolean;
}
