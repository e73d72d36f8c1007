import type { Citation } from '../../foundation/internal.js';
import type { Box } from './box.js';
import type { CellEdit, CellFrame } from './editCell.js';
import { effectOf } from './effectOf.js';
import type { OverlayChange } from './overlayChange.js';
import { piecesOf, UNKNOWN, withCitation } from './pieces.js';
import { plainestPiece } from './plainestPiece.js';
import type { OverlayEntry, ThresholdOverlay } from './thresholdOverlay.js';

/** A change in one column. */
export interface BoxChange extends Pick<OverlayChange, 'entry' | 'before' | 'after' | 'effect'> {
  /** Where. */
  readonly box: Box;
}

/** How an entry is put into the boxes of a cell; each change is told. Years of which it does not speak are left as they are. */
export function putEntry(
  overlay: ThresholdOverlay,
  entry: OverlayEntry,
  { days }: CellFrame,
  tell: (change: Omit<BoxChange, 'entry'>) => void,
): CellEdit['put'] {
  const source = entry.citation ?? overlay.citation;
  const corrects = entry.corrects ?? overlay.corrects ?? false;
  // So each piece of it has a citation.
  const asked = withCitation(entry.requirement, source);
  return ({ box, requirement: old }, outer) =>
    piecesOf(asked, box).map((one) => {
      if (one.requirement === UNKNOWN) return { ...one, requirement: old };
      const piece = plainestPiece(one, days);
      const before = { requirement: old, citation: old.citation ?? outer };
      const after = { requirement: piece.requirement, citation: piece.requirement.citation as Citation };
      const effect = effectOf(before, after, piece.box, corrects);
      tell({ box: piece.box, before, after, effect });
      // What the set says as surely keeps its own source.
      return effect === 'unchanged' ? { ...piece, requirement: old } : piece;
    });
}
