import {
  quantity,
  refusal,
  toDecimal,
  type Decimal,
  type Measure,
  type Quantity,
  type Refusal,
} from '../foundation/internal.js';
import { missing, type Aim } from './aim.js';
import type { Milestone } from './target.js';
import type { PathStep, TargetPath } from './targetGapResult.js';
import { differenceUnit, perYearUnit } from './units.js';

/** A level at the end of a year, as far as either is known. */
interface Point {
  readonly year: number | undefined;
  readonly level: Decimal | undefined;
}

/** The planned way of an aim: from the present over the milestones, and on to the target if its year is still to come. */
export function pathOf(aim: Aim, milestones: readonly Milestone[]): TargetPath {
  const points = pointsOf(aim, milestones);
  const steps = points.slice(1).map((to, index) => stepBetween(points[index] as Point, to, aim.unit));
  const last = points.at(-1) as Point;
  if (last.level === undefined) return { steps, remainder: refusal('missing-input'), closesGap: 'unknown' };
  const remainder = missing(aim, last.level);
  return {
    steps,
    remainder: quantity(remainder, differenceUnit(aim.unit)),
    closesGap: remainder.lte(0) ? 'yes' : 'no',
  };
}

function pointsOf({ asOf, due, current, target }: Aim, milestones: readonly Milestone[]): readonly Point[] {
  let point: Point = { year: asOf, level: current };
  const points = [point];
  for (const { year, value, added } of milestones) {
    point = {
      year,
      level: value === undefined ? sum(point.level, toDecimal(added as string)) : toDecimal(value),
    };
    points.push(point);
  }
  const isShort = due !== undefined && point.year !== undefined && point.year < due;
  return isShort ? [...points, { year: due, level: target }] : points;
}

function sum(level: Decimal | undefined, added: Decimal): Decimal | undefined {
  return level?.plus(added);
}

function stepBetween(from: Point, to: Point, unit: Measure): PathStep {
  const change = to.level !== undefined && from.level !== undefined ? to.level.minus(from.level) : undefined;
  return {
    ...(from.year === undefined ? {} : { fromYear: from.year }),
    toYear: to.year as number,
    from: known(from.level, unit),
    to: known(to.level, unit),
    change: known(change, differenceUnit(unit)),
    neededPerYear: known(
      from.year === undefined ? undefined : change?.div((to.year as number) - from.year),
      perYearUnit(unit),
    ),
  };
}

/** A level as a quantity, refused if it is unknown. */
export function known(level: Decimal | undefined, unit: Measure): Quantity | Refusal {
  return level === undefined ? refusal('missing-input') : quantity(level, unit);
}
