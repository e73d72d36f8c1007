import type { FigureInput, Measure, Subject } from '../../foundation/internal.js';
import type { EarlierLevel } from './onLevel.js';
import type { TargetCommon } from './targetCommon.js';

/** How much a level is to change each year, negative for a fall: at least `value`, or what lies between `from` and `to`. */
export interface YearlyChange {
  /** The least change, with its sign; not zero. */
  readonly value?: FigureInput;
  /** One end of a range, in place of `value`. */
  readonly from?: FigureInput;
  /** The other end, with the same sign. */
  readonly to?: FigureInput;
  /** The last year for which it is asked. */
  readonly year?: number;
}

/** The yearly change of a subgroup that has a target of its own: poor districts, ethnic-minority households. */
export interface GroupChange {
  /** The subgroup. */
  readonly subject: Subject;
  /** The change that is asked for. */
  readonly target: YearlyChange;
}

/** A change every year: the poor rate down by 4 to 5 points a year. */
export interface YearlyChangeTarget extends TargetCommon {
  /** Marks this kind. */
  readonly kind: 'yearly-change';
  /** The unit of the change; `'percentagePoint/year'` if left out. */
  readonly unit?: Measure;
  /** Whether a change beyond a range is bad: `between`; if left out, more than was asked for is good. */
  readonly direction?: 'between';
  /** The level from which levels are followed; the first observation, if left out. */
  readonly baseline?: EarlierLevel;
  /** The change that is asked for. */
  readonly target: YearlyChange;
  /** Subgroups with a target of their own. */
  readonly groups?: readonly GroupChange[];
}
