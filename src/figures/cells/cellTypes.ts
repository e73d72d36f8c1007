import type { DecimalText, IsoDate, Problem } from '../../foundation/internal.js';

/** What a cell of a spreadsheet should hold: a `number`, a `percent`, a `date` or a `year`. */
export type CellKind = 'number' | 'percent' | 'date' | 'year';

/** What a cell of each kind is read into: a decimal, an ISO day, or a year. */
export interface CellValues {
  /** A number as a decimal. */
  readonly number: DecimalText;
  /** A percentage as a decimal: `50.79` for `50,79%`. */
  readonly percent: DecimalText;
  /** An ISO day. */
  readonly date: IsoDate;
  /** A year. */
  readonly year: number;
}

/**
 * Why a cell has no value: it is `empty`; `none` (`-`), the thing does not occur [không có hiện tượng phát sinh]; `not-available` (`..`,
 * `n/a`), it occurs, and nobody has the figure [có phát sinh nhưng không thu thập được số liệu]. None of them is a zero.
 */
export type MissingCellReason = 'empty' | 'none' | 'not-available';

/** What all cells have in common. */
interface CellBase {
  /** Marks a cell that was read. */
  readonly kind: 'cell';
  /** The cell as written. */
  readonly text: string;
}

/** A cell with a value. */
export interface ValueCell<K extends CellKind = CellKind> extends CellBase {
  /** It has a value. */
  readonly status: 'value';
  /** The value. */
  readonly value: CellValues[K];
  /** Present if a word beside the year says that its figures are not final: `Prel. 2016`, `Sơ bộ 2016`, `Ước 2024`. */
  readonly figureStatus?: 'preliminary' | 'estimate';
}

/** A cell without a value: nothing is known, which is not zero. */
export interface MissingCell extends CellBase {
  /** It has none. */
  readonly status: 'missing';
  /** Why. */
  readonly reason: MissingCellReason;
}

/** A cell that cannot be read, or that can be read in two ways. */
export interface ProblemCell extends CellBase {
  /** Something is wrong. */
  readonly status: 'problem';
  /** What; `describeProblems` says it in words. */
  readonly problem: Problem;
}

/** A cell of a spreadsheet [ô của bảng tính] as it was read; tell its forms apart by `status`. */
export type Cell<K extends CellKind = CellKind> = ValueCell<K> | MissingCell | ProblemCell;
