import {
  quantity,
  refusal,
  type Decimal,
  type Measure,
  type Quantity,
  type Refusal,
} from '../foundation/internal.js';
import type { TargetCondition } from './target.js';
import type { TargetGapCommon, TargetStatus } from './targetGapResult.js';
import { differenceUnit, perYearUnit } from './units.js';

/** What every kind of target comes down to: a level, and where things stand. Unknown levels are left out. */
export interface Aim {
  readonly condition: TargetCondition;
  readonly unit: Measure;
  readonly target: Decimal;
  readonly current: Decimal | undefined;
  readonly baseline: Decimal | undefined;
  readonly baselineYear: number | undefined;
  readonly asOf: number | undefined;
  readonly due: number | undefined;
}

type Measured = Pick<
  TargetGapCommon,
  'status' | 'gap' | 'achievedPercent' | 'shareOfDistancePercent' | 'observedPerYear' | 'neededPerYear'
>;

/** Where an aim stands: gap, share achieved, share of the way, pace so far and pace needed. */
export function measureAim(aim: Aim): Measured {
  const { current } = aim;
  if (current === undefined) return unmeasured(aim);
  return {
    status: statusOf(aim, current),
    gap: quantity(missing(aim, current), differenceUnit(aim.unit)),
    achievedPercent: achievedPercent(aim, current),
    shareOfDistancePercent: shareOfDistance(aim, current),
    observedPerYear: observedPerYear(aim, current),
    neededPerYear: neededPerYear(aim, current),
  };
}

/** How much a level lacks of the aim: 0 or negative once it is there. */
export function missing({ condition, target }: Pick<Aim, 'condition' | 'target'>, level: Decimal): Decimal {
  return condition === 'at-least' ? target.minus(level) : level.minus(target);
}

/** All figures refused, since the present level is unknown; that the due year is past shows even so. */
export function unmeasured({ asOf, due }: Pick<Aim, 'asOf' | 'due'>): Measured {
  const unknown = refusal('missing-input');
  const past = asOf !== undefined && due !== undefined && asOf >= due;
  return {
    status: 'unknown',
    gap: unknown,
    achievedPercent: unknown,
    shareOfDistancePercent: unknown,
    observedPerYear: unknown,
    neededPerYear: past ? refusal('target-date-past') : unknown,
  };
}

function statusOf(aim: Aim, current: Decimal): TargetStatus {
  if (missing(aim, current).lte(0)) return 'met';
  return aim.baseline !== undefined && missing(aim, aim.baseline).lte(0) ? 'lost' : 'not-met';
}

/** The present level as a percentage of the target: of a level to be reached, not of one to stay under. */
function achievedPercent({ condition, target }: Aim, current: Decimal): Quantity<'percent'> | Refusal {
  if (condition === 'at-most' || target.lt(0)) return refusal('no-share-of-target');
  if (target.isZero()) return refusal('zero-denominator');
  return current.lt(0) ? refusal('sign-change') : percentQuantity(current, target);
}

function shareOfDistance({ baseline, target }: Aim, current: Decimal): Quantity<'percent'> | Refusal {
  if (baseline === undefined) return refusal('missing-input');
  return baseline.eq(target)
    ? refusal('baseline-equals-target')
    : percentQuantity(current.minus(baseline), target.minus(baseline));
}

function observedPerYear(aim: Aim, current: Decimal): Quantity | Refusal {
  const { baseline, baselineYear, asOf, unit } = aim;
  if (baseline === undefined || baselineYear === undefined || asOf === undefined)
    return refusal('missing-input');
  if (asOf <= baselineYear) return refusal('period-not-started');
  return quantity(current.minus(baseline).div(asOf - baselineYear), perYearUnit(unit));
}

function neededPerYear(aim: Aim, current: Decimal): Quantity | Refusal {
  const { target, asOf, due, unit } = aim;
  if (missing(aim, current).lte(0)) return quantity(0, perYearUnit(unit));
  if (asOf === undefined || due === undefined) return refusal('missing-input');
  if (asOf >= due) return refusal('target-date-past');
  return quantity(target.minus(current).div(due - asOf), perYearUnit(unit));
}

/** One number as a percentage of another, divided once. */
export function percentQuantity(part: Decimal, whole: Decimal): Quantity<'percent'> {
  return quantity(part.times(100).div(whole), 'percent');
}
