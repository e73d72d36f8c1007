import type { FigureInput, IsoDate, Measure } from '../../foundation/internal.js';
import type { UnitId } from '../model/unit.js';
import type { Moving } from '../succession/moving.js';

/** A figure of one unit at one time: a count, a part with its whole, or, where nothing else is known, a rate. */
export interface UnitObservation {
  /** The unit whose figure it is, by the borders in which the figure was found. */
  readonly place: UnitId;
  /** The year of the figure; this or `date`. */
  readonly year?: number;
  /** The day of the figure; this or `year`. */
  readonly date?: IsoDate;
  /** How much there is, not negative, in the unit of the series. */
  readonly count?: FigureInput;
  /** The part of the whole that the rate counts; with `denominator`. */
  readonly numerator?: FigureInput;
  /** The whole; with `numerator`. */
  readonly denominator?: FigureInput;
  /** The rate in per cent, where numerator and denominator are not known. */
  readonly ratePercent?: FigureInput<'percent'>;
}

/** Figures of units at different times, all counts or all rates. */
export interface UnitSeries {
  /** Whether the figures go by people (households, persons) or by area (forest, irrigated land). */
  readonly moving: Moving;
  /** The unit of what is counted, numerator and denominator alike. */
  readonly unit: Measure;
  /** The figures, in any order, one a unit and time. */
  readonly observations: readonly UnitObservation[];
}
