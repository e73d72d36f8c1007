import { compareFractions, fractionOf, isRefusal, type Refusal } from '../../foundation/internal.js';
import type { Quantity } from '../../foundation/internal.js';
import { ONE, ZERO } from './rates.js';
import type { ProgressClassCode } from './progressClasses.js';

/** How good a verdict is, so that those of different methods can be compared: 4 on course, 3 some way behind, 2 far behind, 1 away; one class may be several. */
export type Standing = readonly number[];

const STANDINGS: Readonly<Record<ProgressClassCode, Standing>> = {
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
  return STANDINGS[code];
}

/** How good a linear pace is: 4 from 1 on, behind above 0, away at 0 and below; nothing if it is refused. */
export function standingOfPace(ratio: Quantity | Refusal): Standing | undefined {
  if (isRefusal(ratio)) return undefined;
  const value = fractionOf(ratio.value);
  if (compareFractions(value, ONE) >= 0) return [4];
  if (compareFractions(value, ZERO) > 0) return [2, 3];
  return compareFractions(value, ZERO) === 0 ? [1, 2] : [1];
}

/** Whether two verdicts cannot both be so. */
export function differ(a: Standing, b: Standing): boolean {
  return !a.some((level) => b.includes(level));
}
