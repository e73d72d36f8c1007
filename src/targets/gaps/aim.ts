import {
  quantity,
  baselineEqualsTargetRefusal,
  baselineMetRefusal,
  noShareOfTargetRefusal,
  periodNotStartedRefusal,
  signChangeRefusal,
  targetDatePastRefusal,
  zeroDenominatorRefusal,
  type Decimal,
  type Measure,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import { ifKnown, percentOf } from './known.js';
import type { TargetDirection } from '../formerTarget.js';
import type { LevelProgress, TargetStatus } from '../targetGapResult.js';
import { differenceUnit, perYearUnit } from '../units.js';

/** A level, if it is known, and the year at whose end. */
export interface Point {
  readonly level: Decimal | undefined;
  readonly year: number | undefined;
}

/** A figure of a target and its year. */
export function pointOf(
  figure: { readonly value?: Decimal; readonly year?: number } | undefined,
  level = figure?.value,
): Point {
  return { level, year: figure?.year };
}

/** What every kind of target but a yearly change comes down to: a level, and where things stood and stand. */
export interface Aim {
  readonly direction: TargetDirection;
  readonly unit: Measure;
  readonly target: Point & { readonly level: Decimal };
  readonly current: Point;
  readonly baseline: Point;
}

/** Where an aim stands. */
export type Measured = Pick<
  LevelProgress,
  'status' | 'gap' | 'achievedPercent' | 'gapClosedPercent' | 'observedPerYear' | 'neededPerYear'
>;

/** Where an aim stands: gap, share achieved, share of the gap closed, pace so far and pace needed. */
export function measureAim(aim: Aim): Measured {
  return {
    status: statusOf(aim),
    gap: ifKnown({ current: aim.current.level }, ({ current }) =>
      quantity(lackOf(aim, current), differenceUnit(aim.unit)),
    ),
    achievedPercent: achievedPercent(aim),
    gapClosedPercent: gapClosedPercent(aim),
    observedPerYear: observedPerYear(aim),
    neededPerYear: neededPerYear(aim),
  };
}

/** How much a level lacks of the aim: 0 or negative once it is there. */
export function lackOf({ direction, target }: Pick<Aim, 'direction' | 'target'>, level: Decimal): Decimal {
  return direction === 'at-least' ? target.level.minus(level) : level.minus(target.level);
}

/** Whether a level, if it is known, is there. */
function isThere(aim: Aim, { level }: Point): boolean {
  return level !== undefined && lackOf(aim, level).lte(0);
}

/** Where the present level stands. */
export function statusOf(aim: Aim): TargetStatus {
  if (aim.current.level === undefined) return 'unknown';
  if (isThere(aim, aim.current)) return 'met';
  return isThere(aim, aim.baseline) ? 'lost' : 'not-met';
}

/** The present level as a percentage of the target: of a level to be reached, not of one to stay under. */
function achievedPercent({
  direction,
  target: { level: target },
  current,
}: Aim): Quantity<'percent'> | Refusal {
  return ifKnown({ current: current.level }, ({ current: level }) => {
    if (direction === 'at-most' || target.lt(0)) return noShareOfTargetRefusal;
    if (target.isZero()) return zeroDenominatorRefusal;
    return level.lt(0) ? signChangeRefusal : percent(level, target);
  });
}

function gapClosedPercent(aim: Aim): Quantity<'percent'> | Refusal {
  return ifKnown({ current: aim.current.level, baseline: aim.baseline.level }, ({ current, baseline }) => {
    const distance = lackOf(aim, baseline);
    if (distance.isZero()) return baselineEqualsTargetRefusal;
    return distance.lt(0) ? baselineMetRefusal : percent(distance.minus(lackOf(aim, current)), distance);
  });
}

function observedPerYear({ current, baseline, unit }: Aim): Quantity | Refusal {
  return ifKnown(
    {
      current: current.level,
      'current.year': current.year,
      baseline: baseline.level,
      'baseline.year': baseline.year,
    },
    (given) => {
      const years = given['current.year'] - given['baseline.year'];
      return years > 0
        ? quantity(given.current.minus(given.baseline).div(years), perYearUnit(unit))
        : periodNotStartedRefusal;
    },
  );
}

function neededPerYear(aim: Aim): Quantity | Refusal {
  const { current, target, unit } = aim;
  if (isThere(aim, current)) return quantity(0, perYearUnit(unit));
  // That no year is left shows even if the level is unknown.
  if (current.year !== undefined && target.year !== undefined && current.year >= target.year)
    return targetDatePastRefusal;
  return ifKnown(
    { current: current.level, 'current.year': current.year, 'target.year': target.year },
    (given) =>
      quantity(
        target.level.minus(given.current).div(given['target.year'] - given['current.year']),
        perYearUnit(unit),
      ),
  );
}

/** One number as a percentage of another that is not zero. */
export function percent(part: Decimal, whole: Decimal): Quantity<'percent'> {
  return quantity(percentOf(part, whole), 'percent');
}
