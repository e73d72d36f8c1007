import { toDecimal } from '../../../foundation/internal.js';
import type { CoefficientClass } from '../model/pointsFormula.js';
import type { FastPlan } from '../points/fastPlan.js';
import type { PlaceView } from '../points/placeView.js';
import type { PlaceColumns } from './readPlacesFast.js';

/** What a formula looks at of a row of columns. */
export function viewOfRow({ criteria, figureIds }: FastPlan, columns: PlaceColumns, row: number): PlaceView {
  const counted = criteria.map(
    ({ coefficients }, index) =>
      (coefficients[columns.chosen[index]?.[row] as number] as CoefficientClass).id,
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
