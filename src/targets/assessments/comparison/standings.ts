import { compareFractions, type Fraction } from '../../../foundation/internal.js';
import { ONE, signOf } from '../levels/rates.js';
import type { ProgressClassCode } from '../model/progressClasses.js';

/** How good a verdict is, so that those of different methods can be compared: 4 on course, 3 some way behind, 2 far behind, 1 away; one class may be several. */
export type Standing = readonly number[];

/** The standings of all classes. */
export const progressStandings: Readonly<Record<ProgressClassCode, Standing>> = {
  'target-met': [4],
  'target-achieved': [4],
  'significant-progress': [4],
  'substantial-progress': [4],
  'on-track': [4],
  'on-track-or-met': [4],
  sun: [4],
  'strong-improvement': [4],
  'moderate-progress': [3],
  'fair-progress': [3],
  'slightly-cloudy': [3],
  'moderately-improving': [3],
  'slight-improvement': [3],
  'insufficient-progress': [2],
  'limited-progress': [2],
  'limited-or-no-progress': [2],
  cloudy: [2],
  stagnating: [2],
  stable: [1, 2],
  'stagnation-or-regression': [1, 2],
  'movement-away': [1],
  'moderate-movement-away': [1],
  'significant-movement-away': [1],
  deterioration: [1],
  thunderstorm: [1],
  decreasing: [1],
  'slight-deterioration': [1],
  'strong-deterioration': [1],
};

/** How good a class is. */
export function standingOf(code: ProgressClassCode): Standing {
  return progressStandings[code];
}

/** How good a linear pace is: on course from 1 on, behind above 0, away below. */
export function standingOfPace(ratio: Fraction): Standing {
  if (compareFractions(ratio, ONE) >= 0) return [4];
  return signOf(ratio) > 0 ? [2, 3] : signOf(ratio) === 0 ? [1, 2] : [1];
}

/** Whether two verdicts cannot both be so. */
export function differ(a: Standing, b: Standing): boolean {
  return !a.some((level) => b.includes(level));
}
