import {
  addFractions,
  divideFractions,
  fraction,
  fractionOf,
  fractionQuantity,
  isRefusal,
  subtractFractions,
  type Fraction,
  type Measure,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import type { Read } from '../model/readTarget.js';
import { signed } from '../assessments/levels/rates.js';
import { lastDay } from '../observing/chooseTarget.js';
import type { Milestone } from '../kinds/onLevel.js';
import type { MilestoneOutcome, PathStep, TargetPath } from '../results/targetPathTypes.js';
import { differenceUnit, perYearUnit } from '../units.js';
import { endsOf, goalOf, holds, lackOf, levelsOf, valueOf, type Aim, type FoundLevel } from './aim.js';
import { missing, withAll } from './known.js';

/** A point of the way; its level may hang on one that is not known. */
interface Point {
  readonly year: number | undefined;
  readonly level: Fraction | Refusal;
}

/** The planned way of an aim: how its milestones were kept, and from the present over those to come to the target. */
export function pathOf(aim: Aim, milestones: readonly Read<Milestone>[]): TargetPath {
  const planned = plannedPoints(aim, milestones);
  const { current } = aim;
  const now: Point = isRefusal(current)
    ? { year: undefined, level: current }
    : { year: current.year, level: current.value ?? missing('observations') };
  const ends = endsOf(aim);
  const { goal, way } = goalOf(ends, valueOf(aim.baseline), valueOf(current));
  const rest = planned.filter(({ year }) => now.year === undefined || year > now.year);
  const last = rest.at(-1) ?? now;
  // Where no present year is known, there is a milestone.
  const isShort =
    (last.year as number) < (aim.year ?? -Infinity) &&
    // What is past the target need not come back to it.
    (isRefusal(last.level) || lackOf(ends, last.level).numerator >= 0n);
  const points = [now, ...rest, ...(isShort ? [{ year: aim.year, level: goal }] : [])];
  const end = isShort ? goal : last.level;
  return {
    milestones: planned.map((point) => milestoneOutcome(aim, point, way)),
    steps: points.slice(1).map((after, index) => stepBetween(points[index] as Point, after, aim.unit)),
    remainder: withAll([end], ([level]) => fractionQuantity(lackOf(ends, level), differenceUnit(aim.unit))),
    closesGap: isRefusal(end) ? 'unknown' : isShort || holds(ends, aim.isStrict, end) ? 'yes' : 'no',
  };
}

interface PlannedPoint extends Point {
  readonly year: number;
}

/** The levels of the milestones; the first that only adds something does so to the last level found before its year. */
function plannedPoints(aim: Aim, milestones: readonly Read<Milestone>[]): readonly PlannedPoint[] {
  const known = levelsOf(aim);
  const points: PlannedPoint[] = [];
  for (const { year, value, added } of milestones) {
    const before = points.at(-1)?.level ?? startOf(aim, known, year);
    points.push({
      year,
      level:
        value === undefined
          ? withAll([before], ([from]) => addFractions(from, fractionOf(added as NonNullable<typeof added>)))
          : fractionOf(value),
    });
  }
  return points;
}

function startOf({ baseline }: Aim, known: readonly FoundLevel[], year: number): Fraction | Refusal {
  const found = known.filter((level) => level.year < year).at(-1);
  const stated = isRefusal(baseline) ? undefined : baseline.value;
  return found?.value ?? stated ?? missing('observations');
}

function milestoneOutcome(aim: Aim, { year, level }: PlannedPoint, way: number): MilestoneOutcome {
  const found = levelsOf(aim).find((one) => one.year === year);
  const value = found?.value ?? missing('observations');
  const lack = withAll([level, value], ([planned, there]) => signed(subtractFractions(planned, there), way));
  const show = (one: Fraction | Refusal, unit: Measure): Quantity | Refusal =>
    withAll([one], ([number]) => fractionQuantity(number, unit));
  const isDue = aim.date <= lastDay(year);
  return {
    year,
    target: show(level, aim.unit),
    current: show(value, aim.unit),
    gap: show(lack, differenceUnit(aim.unit)),
    milestoneStatus:
      !isRefusal(lack) && lack.numerator <= 0n
        ? 'met'
        : isDue
          ? 'due'
          : isRefusal(lack)
            ? 'undetermined'
            : 'missed',
  };
}

function stepBetween(from: Point, to: Point, unit: Measure): PathStep {
  const change = withAll([from.level, to.level], ([before, after]) => subtractFractions(after, before));
  const end = to.year as number;
  const show = (one: Fraction | Refusal, of: Measure): Quantity | Refusal =>
    withAll([one], ([number]) => fractionQuantity(number, of));
  return {
    years: { ...(from.year === undefined ? {} : { from: from.year }), to: end },
    before: show(from.level, unit),
    after: show(to.level, unit),
    change: show(change, differenceUnit(unit)),
    // A level that is known has a year.
    neededPerYear: withAll([change], ([step]) =>
      fractionQuantity(
        divideFractions(step, fraction(BigInt(end - (from.year as number)))),
        perYearUnit(unit),
      ),
    ),
  };
}
