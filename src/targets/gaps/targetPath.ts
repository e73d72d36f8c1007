import {
  isRefusal,
  quantity,
  toDecimal,
  type BilingualText,
  type Explanation,
  type Measure,
  type Quantity,
} from '../../foundation/internal.js';
import { lackOf, type Aim, type Point } from './aim.js';
import { ifKnown, known, missing } from './known.js';
import type { Read } from '../reading/readTarget.js';
import type { Milestone } from '../formerTarget.js';
import type { PathStep, TargetPath } from '../targetGapResult.js';
import { differenceUnit, perYearUnit } from '../units.js';

/** The planned way of an aim: from the present over the milestones, and on to the target if its year is still to come. */
export function pathOf(aim: Aim, milestones: readonly Read<Milestone>[]): TargetPath {
  const points = pointsOf(aim, milestones);
  const steps = points.slice(1).map((after, index) => stepBetween(points[index] as Point, after, aim.unit));
  const last = points.at(-1)?.level;
  if (last === undefined) return { steps, remainder: missing('current'), closesGap: 'unknown' };
  const remainder = lackOf(aim, last);
  return {
    steps,
    remainder: quantity(remainder, differenceUnit(aim.unit)),
    closesGap: remainder.lte(0) ? 'yes' : 'no',
  };
}

function pointsOf({ current, target }: Aim, milestones: readonly Read<Milestone>[]): readonly Point[] {
  let point = current;
  const points = [point];
  for (const { year, value, added } of milestones) {
    point = { year, level: value ?? (added && point.level?.plus(added)) };
    points.push(point);
  }
  const isShort = target.year !== undefined && point.year !== undefined && point.year < target.year;
  return isShort ? [...points, target] : points;
}

function stepBetween(from: Point, to: Point, unit: Measure): PathStep {
  const change = from.level && to.level?.minus(from.level);
  const end = to.year as number;
  return {
    years: { ...(from.year === undefined ? {} : { from: from.year }), to: end },
    before: known(from.level, unit, 'current'),
    after: known(to.level, unit, 'current'),
    change: known(change, differenceUnit(unit), 'current'),
    neededPerYear: ifKnown({ current: change, 'current.year': from.year }, (given) =>
      quantity(given.current.div(end - given['current.year']), perYearUnit(unit)),
    ),
  };
}

/** The planned way in words, step by step, and whether it gets there. */
export function pathSteps({ steps, remainder }: TargetPath): readonly Explanation[] {
  return [
    ...steps
      .filter(({ after }) => !isRefusal(after))
      .map((step) => ({
        say: sayStep(step),
        values: {
          year: String(step.years.to),
          before: step.before,
          after: step.after,
          change: step.change,
          pace: step.neededPerYear,
        },
      })),
    ...(isRefusal(remainder) ? [] : [{ say: REMAINDER[signOf(remainder)], values: { figure: remainder } }]),
  ];
}

/** -1, 0 or 1. */
function signOf(figure: Quantity): -1 | 0 | 1 {
  return toDecimal(figure).comparedTo(0) as -1 | 0 | 1;
}

function sayStep({ change, neededPerYear }: PathStep): BilingualText {
  if (isRefusal(change)) return { vi: 'Lộ trình đến năm {year}: {after}.', en: 'Path to {year}: {after}.' };
  const sign = signOf(change);
  if (sign === 0)
    return { vi: 'Lộ trình đến năm {year}: giữ {after}.', en: 'Path to {year}: stays at {after}.' };
  // An average says nothing of years in its unit.
  const [each, eachYear] = change.unit.includes('/') ? [' mỗi năm', ' a year'] : ['', ''];
  const [average, onAverage] = isRefusal(neededPerYear)
    ? ['', '']
    : [` (bình quân {pace|size}${each})`, ` (on average {pace|size}${eachYear})`];
  return {
    vi: `Lộ trình đến năm {year}: từ {before} ${sign > 0 ? 'lên' : 'xuống'} {after}, {change|moved}${average}.`,
    en: `Path to {year}: from {before} to {after}, ${sign > 0 ? 'up' : 'down'} {change|size}${onAverage}.`,
  };
}

const REMAINDER: Readonly<Record<-1 | 0 | 1, BilingualText>> = {
  [-1]: {
    vi: 'Thực hiện đúng lộ trình thì vượt mục tiêu {figure|size}.',
    en: 'At its end the path is past the target by {figure|size}.',
  },
  0: { vi: 'Thực hiện đúng lộ trình thì đạt mục tiêu.', en: 'The path closes the gap exactly.' },
  1: {
    vi: 'Thực hiện đúng lộ trình thì vẫn còn thiếu {figure} so với mục tiêu.',
    en: 'At its end the path falls short of the target by {figure}.',
  },
};
