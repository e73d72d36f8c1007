import type { IsoDate } from '../../foundation/internal.js';
import type { Span } from './box.js';
import { composeCell } from './composeCell.js';
import { changeInner, uniteSexes } from './innerCells.js';
import { piecesOf, type Piece } from './pieces.js';

/**
 * A piece in its plainest form. What stands within it may depend on column, year and day as well: only those of the piece are
 * kept.
 */
export function plainestPiece({ box, requirement }: Piece, days: Span<IsoDate>): Piece {
  const plainest = changeInner(requirement, (inner) =>
    composeCell(
      piecesOf(inner, box).map((piece) => plainestPiece(piece, days)),
      [box.column],
      days,
    ),
  );
  return { box, requirement: uniteSexes(plainest) };
}
