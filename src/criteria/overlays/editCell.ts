import type { Citation, IsoDate } from '../../foundation/internal.js';
import type { Requirement } from '../model/index.js';
import { ALL_YEARS, leaveOut, meetBoxes, type Box, type Span } from './box.js';
import { composeCell, wholeCell } from './composeCell.js';
import { changePart } from './innerCells.js';
import { piecesOf, type Piece } from './pieces.js';
import { plainestPiece } from './plainestPiece.js';

/** The whole to which a cell belongs. */
export interface CellFrame {
  /** The ids of the columns, in order. */
  readonly columns: readonly string[];
  /** The days of the set. */
  readonly days: Span<IsoDate>;
}

/** What is to be put into a cell. */
export interface CellEdit {
  /** The way to the part, by part ids; empty for the cell itself. */
  readonly part: readonly string[];
  /** Where, one box a column. */
  readonly boxes: readonly Box[];
  /** What stands in a box afterwards, given what stood there and what that rests on unless it says so. */
  readonly put: (piece: Piece, citation: Citation) => readonly Piece[];
  /** Told of a part that a box does not have: its id, and its place in the way to the part. */
  readonly missing: (id: string, step: number) => void;
}

/** Put things into a cell, and put the cell into its plainest form. */
export function editCell(
  cell: Requirement,
  citation: Citation,
  { columns, days }: CellFrame,
  edits: readonly CellEdit[],
): Requirement {
  const whole = wholeCell(columns, days, ALL_YEARS).flatMap((box) => piecesOf(cell, box));
  const edited = edits.reduce<readonly Piece[]>(
    (pieces, edit) => pieces.flatMap((piece) => editPiece(piece, citation, days, edit)),
    whole,
  );
  return composeCell(
    edited.map((piece) => plainestPiece(piece, days)),
    columns,
    days,
  );
}

function editPiece(piece: Piece, citation: Citation, days: Span<IsoDate>, edit: CellEdit): readonly Piece[] {
  const { box, requirement } = piece;
  const inside = edit.boxes.flatMap((other) => meetBoxes(box, other) ?? []);
  return [
    ...inside.flatMap((one) => changed({ box: one, requirement }, citation, days, edit, 0)),
    // Of the boxes of an edit, one at most is in the column of the piece.
    ...(inside[0] === undefined ? [box] : leaveOut(box, inside[0])).map((one) => ({ box: one, requirement })),
  ];
}

function changed(
  piece: Piece,
  outer: Citation,
  days: Span<IsoDate>,
  edit: CellEdit,
  step: number,
): readonly Piece[] {
  const { box, requirement } = piece;
  const id = edit.part[step];
  if (id === undefined) return edit.put(plainestPiece(piece, days), outer);
  const citation = requirement.citation ?? outer;
  const within = (next: number) => (inner: Requirement) =>
    composeCell(
      piecesOf(inner, box).flatMap((one) => changed(one, citation, days, edit, next)),
      [box.column],
      days,
    );
  const result = changePart(requirement, id, within(step + 1), within(step));
  if (result === undefined) edit.missing(id, step);
  return [{ box, requirement: result ?? requirement }];
}
