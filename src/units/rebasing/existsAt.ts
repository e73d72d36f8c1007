import type { GraphNode } from '../succession/successionGraph.js';
import type { UnitObservation } from './unitSeries.js';

/** Whether a unit exists on the day of an observation, or on some day of its year; of one that no directory holds nobody knows. */
export function existsAt(
  { from, to }: Pick<GraphNode, 'from' | 'to'>,
  { year, date }: Partial<Pick<UnitObservation, 'year' | 'date'>>,
): boolean {
  const [first, last] =
    date === undefined ? [`${String(year)}-01-01`, `${String(year)}-12-31`] : [date, date];
  return (from === undefined || from <= last) && (to === null || first <= to);
}
