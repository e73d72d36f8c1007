import {
  baselineEqualsTargetRefusal,
  divideFractions,
  targetDatePastRefusal,
  zeroTargetRefusal,
} from '../../../foundation/internal.js';
import { ifFound, type Found } from './outcome.js';
import { compoundChange, signed, signOf, type LevelPoint } from '../levels/rates.js';
import type { Span } from '../levels/span.js';

/** The compound rates from the baseline to the latest value, and to the target, and how they compare. */
export interface CompoundPath {
  readonly observed: Found;
  readonly required: Found;
  /** (observed ÷ required). */
  readonly ratio: Found;
}

/** Compare compound rates: CAGR found ÷ CAGR required; a target of zero needs −100% a year, or is refused. */
export function compoundPath(
  { baseline, current }: Span,
  target: LevelPoint,
  zeroTarget: 'refused' | 'taken',
): CompoundPath {
  const observed = compoundChange(baseline, current);
  const required = requiredRate(baseline, target, zeroTarget);
  const ratio = ifFound(observed, (rate) =>
    ifFound(required, (needed) =>
      signOf(needed) === 0 ? baselineEqualsTargetRefusal : divideFractions(rate, needed),
    ),
  );
  return { observed, required, ratio };
}

function requiredRate(baseline: LevelPoint, target: LevelPoint, zeroTarget: 'refused' | 'taken'): Found {
  if (target.year <= baseline.year) return targetDatePastRefusal;
  if (zeroTarget === 'refused' && signOf(target.value) === 0) return zeroTargetRefusal;
  return compoundChange(baseline, target);
}

/** A compound rate of a level that may be negative, above zero where it goes the right way. */
export function directed(rate: Found, baseline: LevelPoint, way: number): Found {
  return ifFound(rate, (found) => signed(found, way * (signOf(baseline.value) < 0 ? -1 : 1)));
}
