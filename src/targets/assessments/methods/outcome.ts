import {
  baselineEqualsTargetRefusal,
  baselineMetRefusal,
  compareFractions,
  fractionOf,
  fractionQuantity,
  isRefusal,
  multiplyFractions,
  fraction,
  subtractFractions,
  type Fraction,
  type Measure,
  type Quantity,
  type Refusal,
} from '../../../foundation/internal.js';
import type {
  AssessmentAssumptionCode,
  AssessmentFigures,
  AssessmentWarningCode,
} from '../model/progressAssessment.js';
import type { ProgressClassCode } from '../model/progressClasses.js';
import type { Given } from '../levels/readLevels.js';
import { signOf, type LevelPoint } from '../levels/rates.js';

/** What a method finds. */
export interface Outcome {
  readonly progressClass?: ProgressClassCode | Refusal;
  readonly figures: AssessmentFigures;
  readonly baseline?: LevelPoint;
  readonly current: LevelPoint;
  /** What does not apply is false. */
  readonly assumptions?: readonly (AssessmentAssumptionCode | false)[];
  readonly warnings?: readonly (AssessmentWarningCode | false)[];
}

/** The same, without the levels between which it measures. */
export type Measured = Omit<Outcome, 'baseline' | 'current'>;

/** A number that may be refused. */
export type Found = Fraction | Refusal;

/** What is computed of a number, or why there is none. */
export function ifFound(value: Found, compute: (value: Fraction) => Found): Found {
  return isRefusal(value) ? value : compute(value);
}

/** A number as a figure. */
export function figureOf<M extends Measure>(value: Found, unit: M): Quantity<M> | Refusal {
  return isRefusal(value) ? value : fractionQuantity(value, unit);
}

/** A share as a rate in per cent a year. */
export function rateFigure(value: Found): Quantity<'percent/year'> | Refusal {
  return isRefusal(value)
    ? value
    : fractionQuantity(multiplyFractions(value, fraction(100n)), 'percent/year');
}

/** A bound of classes: from it on, or only above it. */
export interface ClassBound {
  readonly from: string;
  readonly isOpen?: boolean;
  readonly code: ProgressClassCode;
}

/** The class of a number: that of the first bound which it reaches. Bounds and number are exact. */
export function classOf(
  value: Found,
  bounds: readonly ClassBound[],
  below: ProgressClassCode,
): ProgressClassCode | Refusal {
  if (isRefusal(value)) return value;
  const reached = bounds.find(({ from, isOpen }) => {
    const order = compareFractions(value, fractionOf(from));
    return isOpen === true ? order > 0 : order >= 0;
  });
  return reached?.code ?? below;
}

/** 1 where more is better, −1 where less is. */
export function wayOf({ direction }: Pick<Given, 'direction'>): number {
  return direction === 'at-most' ? -1 : 1;
}

/** Whether a level is at the target, or beyond it. */
export function meets(given: Pick<Given, 'direction'>, level: Fraction, target: Fraction): boolean {
  return wayOf(given) * signOf(subtractFractions(level, target)) >= 0;
}

/** Why there was no way to go from a baseline: it was at the target, or beyond it; nothing if there was. */
export function noGapOf(
  given: Pick<Given, 'direction'>,
  baseline: LevelPoint,
  target: Fraction,
): Refusal<'baseline-equals-target' | 'baseline-met'> | undefined {
  if (compareFractions(baseline.value, target) === 0) return baselineEqualsTargetRefusal;
  return meets(given, baseline.value, target) ? baselineMetRefusal : undefined;
}
