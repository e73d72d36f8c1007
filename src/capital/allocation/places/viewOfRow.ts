import { toDecimal } from '../../../foundation/internal.js';
import type { CoefficientClass } from '../model/pointsFormula.js';
import type { FastPlan } from '../points/fastPlan.js';
import type { PlaceView } from '../points/placeView.js';
import type { PlaceColumns } from './readPlacesFast.js';

/** What a formula looks at of a row of columns. */
export function viewOfRow({ ranked, figureIds }: FastPlan, columns: PlaceColumns, row: number): PlaceView {
  const counted = ranked.map(
    (classes, index) => (classes[(columns.chosen[index]?.[row] as number) - 1] as CoefficientClass).id,
  );
  return {
    name: columns.subjects[row] as string,
    classifications: columns.several[row] ?? counted,
    figure: (id) => {
      const value = columns.figures[figureIds.indexOf(id)]?.[row];
      return value === undefined ? undefined : toDecimal(value);
    },
  };
}
