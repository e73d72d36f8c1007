import type { FigureInput, IsoDate } from '../../foundation/internal.js';
import type { ReferenceBase, UnitFacts } from '../model/index.js';

/** Figures to which thresholds are relative, by kind, then by the id of the indicator (`'10'`) or of its part (`'17.1/clean'`). */
export type References = Readonly<Partial<Record<ReferenceBase, Readonly<Record<string, FigureInput>>>>>;

/** On what the thresholds for a unit depend. */
export interface Circumstances {
  /** The day for which it is assessed. */
  readonly date: IsoDate;
  /** The year whose figures are judged, for thresholds by year; the year of the date if left out. */
  readonly year?: number;
  /** The column that it is judged by, where that is known; else the facts decide. */
  readonly column?: string;
  /** Facts about the unit, by the ids that the set names. */
  readonly facts?: UnitFacts;
  /** Figures to which thresholds are relative. */
  readonly references?: References;
}
