import type { CriteriaScore } from '../criteria/internal.js';
import type { FigureInput, IsoDate, Range, Subject } from '../foundation/internal.js';
import type { ObservationStatus, PovertyTrend } from '../poverty/internal.js';

/** A figure as it was found: a number, a figure of the library, or the two ends between which it lies. */
export type ObservedFigure = FigureInput | Range;

/** One of several places with its level; without a value where it is unknown. */
export interface LevelOfPlace {
  /** The place. */
  readonly place: Subject;
  /** Its level; left out if unknown. */
  readonly value?: FigureInput;
}

/** What was found of a subgroup: its change in the year, or its level. */
export interface GroupObservation {
  /** The subgroup, as the target names it. */
  readonly subject: Subject;
  /** The change in the year, with its sign. */
  readonly change?: FigureInput;
  /** The level at the end of the year. */
  readonly value?: FigureInput;
}

/** What was found at the end of a year. A target takes what its kind is about. */
export interface TargetObservation {
  /** The year at whose end it was found. */
  readonly year: number;
  /** The level in the unit of the target; a share in per cent; how many are done. */
  readonly value?: ObservedFigure;
  /** How many they are, of a share. */
  readonly numerator?: FigureInput;
  /** The whole of that year, if it is not that of the target. */
  readonly denominator?: FigureInput;
  /** How many have been added since the baseline, of a count to be added. */
  readonly added?: FigureInput;
  /** The change in that year with its sign, of a yearly change. */
  readonly change?: ObservedFigure;
  /** The figure that it is compared with, of a ratio. */
  readonly comparedWith?: FigureInput;
  /** How many places are below a floor; not beside `places`. */
  readonly below?: FigureInput;
  /** The level of each place, of a floor or of an average: rows, or results of `scoreCriteria`. */
  readonly places?: readonly (LevelOfPlace | CriteriaScore)[];
  /** What was found of subgroups, of a yearly change. */
  readonly groups?: readonly GroupObservation[];
  /** The day on which all was done, of a completion. */
  readonly metOn?: IsoDate;
  /** How sure it is; `actual` if left out. */
  readonly figureStatus?: ObservationStatus;
  /** The standard error of a level that was estimated from a sample, in its unit, in points for per cent. */
  readonly standardError?: FigureInput;
  /** Whether it cannot be compared with those of earlier years: another survey, another standard. */
  readonly breaksSeries?: boolean;
}

/** What was found over the years, in any order, a year once; or the result of `povertyTrend`. */
export type TargetObservations = readonly TargetObservation[] | PovertyTrend;

/** When, and where, a target is looked at. */
export interface TargetGapOptions {
  /** The day of assessment: what is found later is not known yet. */
  readonly date: IsoDate;
  /** The region, where the target has a table by region. */
  readonly region?: string;
}
