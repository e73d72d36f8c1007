import type { CheckReport, FigureInput, Measure } from '../../foundation/internal.js';
import { readFigure, unitReports } from '../model/readTarget.js';
import type { Reports } from '../model/reports.js';
import type { TargetObservation } from '../observation.js';
import type { Target } from '../kinds/target.js';
import { differenceUnit } from '../units.js';
import { observedBounds, placeBounds } from './observedBounds.js';
import { isRange } from './span.js';

/** What is wrong with the figures of an observation in themselves. */
export function figureReports(target: Target, one: TargetObservation): Reports {
  const reports: CheckReport[] = [];
  const read = (figure: FigureInput, member: string, at: readonly (string | number)[]) =>
    readFigure(figure, observedBounds(target, member), at, reports);
  for (const member of ['value', 'change'] as const) {
    const figure = one[member];
    if (figure === undefined) continue;
    if (isRange(figure))
      reports.push(...unitReports(observedBounds(target, member).unit, figure.unit, [member]));
    else read(figure, member, [member]);
  }
  for (const member of ['numerator', 'denominator', 'added', 'below', 'comparedWith'] as const)
    if (one[member] !== undefined) read(one[member], member, [member]);
  (one.places ?? []).forEach((place, index) => {
    if ('place' in place && place.value !== undefined)
      readFigure(place.value, placeBounds(target), ['places', index, 'value'], reports);
  });
  (one.groups ?? []).forEach((group, index) => {
    for (const member of ['value', 'change'] as const)
      if (group[member] !== undefined) read(group[member], member, ['groups', index, member]);
  });
  if (one.standardError !== undefined)
    readFigure(one.standardError, { unit: errorUnit(target, one), min: 0 }, ['standardError'], reports);
  return reports;
}

function errorUnit(target: Target, one: TargetObservation): Measure {
  const { unit } = observedBounds(target, one.change === undefined ? 'value' : 'change');
  return differenceUnit(unit);
}
