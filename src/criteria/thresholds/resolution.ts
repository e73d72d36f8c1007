import type { Citation, Decimal, IsoDate, Measure } from '../../foundation/internal.js';
import type { ReferenceBase } from '../model/index.js';
import type { ColumnDecision } from './column.js';
import type { Threshold } from './threshold.js';

/** What a cell may ask of the unit and the day. */
export interface Resolver {
  /** The day. */
  readonly date: IsoDate;
  /** The year whose figures are judged. */
  readonly year: number;
  /** The column, where the set has columns. */
  readonly column: ColumnDecision | undefined;
  /** A number among the facts. */
  readonly count: (fact: string) => Decimal | undefined;
  /** A figure to which a threshold is relative, by the id of the indicator or its part. */
  readonly reference: (base: ReferenceBase, of: string) => Decimal | undefined;
  /** The threshold of another indicator, of this set (`undefined`) or another; `undefined` if it is not at hand. */
  readonly threshold: (set: string | undefined, indicator: string) => Threshold | undefined;
  /** The id of the set, for what is missing. */
  readonly setId: string;
  /** Whether unconfirmed values are taken as unknown. */
  readonly refusesUnconfirmed: boolean;
}

/** What is handed down from a cell to the cells in it. */
export interface Trail {
  /** The id under which values are given: of the indicator, with its parts. */
  readonly key: string;
  /** The citation that applies. */
  readonly citation: Citation;
  /** The unit of its values. */
  readonly unit?: Measure;
  /** The column that was chosen. */
  readonly column?: string;
  /** The rule by which it was. */
  readonly columnCitation?: Citation;
  /** The year that was chosen. */
  readonly year?: number;
}
