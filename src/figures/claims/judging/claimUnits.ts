import type { BaseMeasure, Measure } from '../../../foundation/internal.js';
import type { ClaimFormula } from '../kinds/claimKinds.js';
import type { OneFigure } from '../../oneFigure.js';
import type { ReadClaim } from '../input/claimAsRead.js';

/** The unit of what a reading of a claim gives; that of its first reading if none is named. */
export function resultUnit(read: ReadClaim, unit: ClaimFormula['unit'] = read.readings[0].unit): Measure {
  const { claim, inputs, claimed } = read;
  const printed = claim.unit ?? claimed?.unit ?? null;
  const first = firstMeasure(inputs);
  // Contributions in points add up to a growth in per cent.
  const isOfPoints = claim.unit === undefined && printed === 'percent' && first === 'percentagePoint';
  if (unit === null) return isOfPoints ? first : (printed ?? first ?? 'item');
  if (unit !== 'difference' && unit !== 'difference/year') return claim.unit ?? unit;
  const difference = claim.unit ?? differenceUnit(first);
  if (difference === null) return printed ?? 'item';
  return unit === 'difference/year' && isBase(difference) ? `${difference}/year` : difference;
}

/** The unit of the difference of two figures of a unit: of per cent, it is points. */
export function differenceUnit(unit: Measure): Measure;
export function differenceUnit(unit: Measure | null): Measure | null;
export function differenceUnit(unit: Measure | null): Measure | null {
  if (unit === 'percent') return 'percentagePoint';
  return unit === 'percent/year' ? 'percentagePoint/year' : unit;
}

/** The unit of a missing input, from those that are stated. */
export function impliedUnit(read: ReadClaim, name: string): Measure {
  const { claim, form, inputs } = read;
  if (claim.unit !== undefined) return claim.unit;
  if (name === 'claimed') return resultUnit(read);
  if (name === 'yearCount') return 'year';
  if (name === 'otherShare') return 'percent';
  const [above, below] = (read.claimed?.unit ?? '').split('/') as [BaseMeasure | '', BaseMeasure?];
  if (claim.kind === 'average-per-unit' && above !== '' && below !== undefined)
    return name === 'numerator' ? above : below;
  const twin = form?.alike.find((other) => other !== name && form.alike.includes(name));
  if (form === undefined && claim.kind !== 'expression')
    return read.claimed?.unit ?? firstMeasure(inputs) ?? 'item';
  return inputs.get(twin ?? '')?.unit ?? 'item';
}

function firstMeasure(inputs: ReadonlyMap<string, OneFigure>): Measure | null {
  for (const figure of inputs.values()) if (figure.unit !== null) return figure.unit;
  return null;
}

function isBase(unit: Measure): unit is BaseMeasure {
  return !unit.includes('/');
}
