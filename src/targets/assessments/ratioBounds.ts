import type { Fraction, Refusal } from '../../foundation/internal.js';
import type { AssessmentMethodId } from './assessmentMethod.js';
import { EUROSTAT_BOUNDS } from './methods/eurostat.js';
import { OPEN_SDG_BOUNDS } from './methods/openSdg.js';
import { UNSD_2022_BOUNDS } from './methods/unsd2022.js';
import { UNSD_2023_BOUNDS } from './methods/unsd2023.js';
import { classOf, type ClassBound, type Found } from './outcome.js';
import type { ProgressClassCode } from './progressClasses.js';
import { standingOf, type Standing } from './standings.js';

/** The bounds of the methods that read a class from a ratio, and the class below them. */
const BOUNDS: Readonly<
  Partial<Record<AssessmentMethodId, readonly [readonly ClassBound[], ProgressClassCode]>>
> = {
  eurostat: [EUROSTAT_BOUNDS, 'movement-away'],
  'open-sdg': [OPEN_SDG_BOUNDS, 'deterioration'],
  'unsd-2022': [UNSD_2022_BOUNDS, 'deterioration'],
  'unsd-2023': [UNSD_2023_BOUNDS, 'stagnation-or-regression'],
};

/** The class that a method reads from a ratio; nothing if it reads none from one. */
export function classAtRatio(id: AssessmentMethodId, ratio: Found): ProgressClassCode | Refusal | undefined {
  const bounds = BOUNDS[id];
  return bounds && classOf(ratio, ...bounds);
}

/** How good a ratio is by the bounds of a method that reads its class from one. */
export function standingAtRatio(id: AssessmentMethodId, ratio: Fraction): Standing {
  return standingOf(classAtRatio(id, ratio) as ProgressClassCode);
}
