import type { Passing } from '../../../foundation/internal.js';
import type { ReferenceBase, ThresholdOperator } from '../../model/index.js';
import type { Finding } from '../../scoring/index.js';

/** Codes of a value that fails, of one that passes, and of none, in this order. */
export type Codes = readonly [fails: number, passes: number, none: number];

/** A threshold that is a multiple of a figure of the row. */
export interface RelativeCell {
  /** The kind of the figure. */
  readonly base: ReferenceBase;
  /** Of which indicator or part it is. */
  readonly of: string;
  /** How the value is compared. */
  readonly operator: ThresholdOperator;
  /** By what the figure is multiplied, rounded to a double. */
  readonly factor: number;
  /** Whether that is exactly 1. */
  readonly isSame: boolean;
}

/** A part of a cell. */
export interface CellPart {
  /** Its id. */
  readonly id: string;
  /** What it has to satisfy. */
  readonly cell: Cell;
}

/** What an indicator, or a part of one, has to satisfy in rows of one kind: a threshold made ready for columns of doubles. */
export interface Cell {
  /** The doubles that pass; not for a relative threshold. */
  readonly passing: Passing;
  /** The codes of a value alone. */
  readonly value: Codes;
  /** The codes of a value beside parts. */
  readonly whole: Codes;
  /** How parts decide: not at all, all of them, one of them, or all of them with the whole. */
  readonly join: 'none' | 'all' | 'any' | 'whole';
  /** The parts. */
  readonly parts: readonly CellPart[];
  /** The figure to which the threshold is relative, if it is. */
  readonly relative?: RelativeCell;
  /** What the cell is where that figure is not known. */
  readonly withoutFigure?: Cell;
  /** The code of a status found or of a grade. */
  readonly codeOf: (finding: Finding) => number;
}
