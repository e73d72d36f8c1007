import {
  compareIntervals,
  divideFractions,
  fractionOf,
  fractionText,
  intervalContains,
  toDecimal,
  type FractionRounding,
} from '../../../foundation/internal.js';
import type { ClaimRelation } from '../claimTypes.js';
import type { Uncertain } from '../formulas/uncertain.js';
import type { OneFigure } from '../../oneFigure.js';

/** Whether what was recomputed can stand to the claimed figure as a relation says. */
export function follows(result: Uncertain, published: Uncertain, relation: ClaimRelation): boolean {
  const order = compareIntervals(result.interval, published.interval);
  if (order === 'overlapping') return true;
  return (relation === 'le' && order === 'before') || (relation === 'ge' && order === 'after');
}

/** How the recomputed value agrees, if it does. */
export function howItAgrees(
  result: Uncertain,
  claimed: OneFigure,
  published: Uncertain,
): 'point' | 'intervals' | 'bound' {
  if (compareIntervals(result.interval, published.interval) !== 'overlapping') return 'bound';
  // What is exact is no rounded figure: 99.9 is not 100.
  const printed = claimed.form === 'single' && claimed.exact ? null : printsAs(result, claimed, 'half-up');
  const isPoint = printed ?? intervalContains(published.interval, result.point);
  return isPoint ? 'point' : 'intervals';
}

/**
 * Whether the recomputed value is the claimed figure when it is printed with its scale and decimals, rounded half up or cut off;
 * `null` of a claimed range or qualified figure, which is no one printed value.
 */
export function printsAs(
  { point }: Uncertain,
  claimed: OneFigure,
  rounding: 'half-up' | 'cut',
): boolean | null {
  if (claimed.form === 'range' || claimed.qualifier !== null) return null;
  const scaled = divideFractions(point, fractionOf(claimed.multiplier));
  const towardsZero: FractionRounding = scaled.numerator < 0n ? 'up' : 'down';
  const way = rounding === 'cut' ? towardsZero : 'half-up';
  return toDecimal(fractionText(scaled, claimed.decimals, way)).eq(claimed.written);
}
