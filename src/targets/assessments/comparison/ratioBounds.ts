import {
  divideFractions,
  fraction,
  fractionOf,
  isRefusal,
  type Fraction,
  type Refusal,
} from '../../../foundation/internal.js';
import type { AssessmentMethodId } from '../model/assessmentMethod.js';
import { EUROSTAT_BOUNDS, EUROSTAT_RATES } from '../methods/eurostat.js';
import { ISTAT_RATES } from '../methods/istat.js';
import { classAtRate, OPEN_SDG_BOUNDS } from '../methods/openSdg.js';
import { UNSD_2022_BOUNDS, UNSD_2022_RATES } from '../methods/unsd2022.js';
import { UNSD_2023_BOUNDS, UNSD_2023_RATES } from '../methods/unsd2023.js';
import { classOf, type ClassBound, type Found } from '../methods/outcome.js';
import type { ProgressAssessment } from '../model/progressAssessment.js';
import type { ProgressClassCode } from '../model/progressClasses.js';
import { ONE } from '../levels/rates.js';
import { standingOf, type Standing } from './standings.js';

type Bounds = readonly [readonly ClassBound[], ProgressClassCode];

/** The bounds of the methods that read a class from a ratio, and the class below them. */
const OF_RATIOS: Readonly<Partial<Record<AssessmentMethodId, Bounds>>> = {
  eurostat: [EUROSTAT_BOUNDS, 'movement-away'],
  'open-sdg': [OPEN_SDG_BOUNDS, 'deterioration'],
  'unsd-2022': [UNSD_2022_BOUNDS, 'deterioration'],
  'unsd-2023': [UNSD_2023_BOUNDS, 'stagnation-or-regression'],
};

/** Those of the methods that read one from a directed rate, where there is no target; of `open-sdg` they change with a natural limit. */
const OF_RATES: Readonly<Partial<Record<AssessmentMethodId, Bounds>>> = {
  eurostat: [EUROSTAT_RATES, 'significant-movement-away'],
  'unsd-2022': [UNSD_2022_RATES, 'deterioration'],
  'unsd-2023': [UNSD_2023_RATES, 'stagnation-or-regression'],
  istat: [ISTAT_RATES, 'strong-deterioration'],
};

/** The class that a method reads from a ratio; nothing if it reads none from one. */
export function classAtRatio(id: AssessmentMethodId, ratio: Found): ProgressClassCode | Refusal | undefined {
  const bounds = OF_RATIOS[id];
  return bounds && classOf(ratio, ...bounds);
}

/** What a verdict is read from, and how good such a figure is by the bounds of the method. */
export interface Reading {
  readonly figure: Fraction;
  readonly read: (figure: Fraction) => Standing;
  /** How good it would be, were there no natural limit that lowers the bounds. */
  readonly readPlain?: (figure: Fraction) => Standing;
}

/** The figure that a class is read from: a ratio where there is a target, a directed rate where there is none; nothing if it is another. */
export function readingOf(
  { method: { id }, rateRatio, directedRate, limitFactor }: ProgressAssessment,
  hasTarget: boolean,
): Reading | undefined {
  const given = hasTarget ? rateRatio : directedRate;
  if (given === undefined || isRefusal(given)) return undefined;
  const value = fractionOf(given.value);
  if (hasTarget) return { figure: value, read: by((ratio) => classAtRatio(id, ratio)) };
  const figure = divideFractions(value, fraction(100n));
  if (limitFactor === undefined)
    return { figure, read: by((rate) => classOf(rate, ...(OF_RATES[id] as Bounds))) };
  const factor = fractionOf(limitFactor.value);
  return {
    figure,
    read: by((rate) => classAtRate(rate, factor)),
    readPlain: by((rate) => classAtRate(rate, ONE)),
  };
}

/** How good what is read is: of a number it is a class. */
function by(read: (figure: Fraction) => ProgressClassCode | Refusal | undefined): Reading['read'] {
  return (figure) => standingOf(read(figure) as ProgressClassCode);
}
