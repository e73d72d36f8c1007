import { inPlainUnit, type BaseMeasure, type Measure } from '../foundation/internal.js';

/** A unit with money in đồng; any other as it is. */
export function plainUnit(unit: Measure): Measure {
  return inPlainUnit({ value: 0, unit }).unit;
}

/** The unit of a difference of two levels: per cent differ by points. */
export function differenceUnit(unit: Measure): Measure {
  return unit === 'percent' ? 'percentagePoint' : unit;
}

/** The unit of a change a year. A unit holds one denominator: an average per commune stays what it is, and the member's name says "per year". */
export function perYearUnit(unit: Measure): Measure {
  return unit.includes('/') ? unit : (`${differenceUnit(unit)}/year` as Measure);
}

/** What an average is taken over, communes of criteria per commune; nothing if it is none. */
export function averagedUnit(unit: Measure): BaseMeasure | undefined {
  return unit.split('/')[1] as BaseMeasure | undefined;
}

/** The unit of an average in all: criteria, of criteria per commune; money a year, of money per person a year. */
export function totalUnit(unit: Measure): Measure {
  const [above, , ...rest] = unit.split('/');
  return [above, ...rest].join('/') as Measure;
}
