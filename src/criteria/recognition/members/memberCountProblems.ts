import { toDecimal, type FigureInput, type Problem } from '../../../foundation/internal.js';
import type { UnitLevel } from '../../../units/internal.js';
import { inputProblem } from '../input/inputProblem.js';
import type { MemberGroup } from '../model/recognitionRules.js';
import { otherLevel } from './placeCount.js';

/** A count with a unit has to be one of the places of its group. */
export function countUnitProblems(
  count: FigureInput<UnitLevel>,
  { level }: MemberGroup,
  at: Problem['path'],
): readonly Problem[] {
  const details = otherLevel(count, level);
  return details === undefined ? [] : [inputProblem('unit-mismatch', [...at, 'unit'], details)];
}

/** More of something than there is. */
export function exceeding(
  part: FigureInput<UnitLevel>,
  whole: FigureInput<UnitLevel>,
  at: Problem['path'],
): Problem {
  const details = { part: toDecimal(part).toFixed(), whole: toDecimal(whole).toFixed() };
  return inputProblem('part-exceeds-whole', at, details);
}
