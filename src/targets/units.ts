import type { BaseMeasure, Measure } from '../foundation/internal.js';

/** The unit of a difference of two levels: per cent differ by points. */
export function differenceUnit(unit: Measure): Measure {
  return unit === 'percent' ? 'percentagePoint' : unit;
}

/** The unit of a change a year. A unit holds one denominator: an average per commune stays what it is, and the member's name says "per year". */
export function perYearUnit(unit: Measure): Measure {
  return unit.includes('/') ? unit : (`${differenceUnit(unit)}/year` as Measure);
}

/** What is counted in an average: criteria, of criteria per commune. */
export function countedUnit(unit: Measure): Measure {
  return unit.split('/')[0] as BaseMeasure;
}
