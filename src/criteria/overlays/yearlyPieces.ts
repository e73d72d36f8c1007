import { decimalText, toDecimal } from '../../foundation/internal.js';
import type { InterpolatedRequirement, Requirement } from '../model/index.js';
import type { Box } from './box.js';
import { piecesOf, type Piece } from './pieces.js';

/** The pieces of a requirement, with interpolated thresholds put down year by year. */
export function yearlyPieces(requirement: Requirement, box: Box): readonly Piece[] {
  return piecesOf(requirement, box).flatMap((piece) =>
    piece.requirement.kind === 'interpolated' ? interpolated(piece.requirement, piece.box) : [piece],
  );
}

function interpolated({ operator, unit, start, end }: InterpolatedRequirement, box: Box): readonly Piece[] {
  const [first, last] = [toDecimal(start.value), toDecimal(end.value)];
  const { from, to } = box.years;
  return Array.from({ length: to - from + 1 }, (_, index): Piece => {
    const year = from + index;
    const risen = last.minus(first).times(year - start.year);
    const value = decimalText(first.plus(risen.div(end.year - start.year)));
    return {
      box: { ...box, years: { from: year, to: year } },
      requirement: { kind: 'number', operator, value, unit },
    };
  });
}
