import {
  divideFractions,
  fraction,
  fractionOf,
  fractionQuantity,
  isRefusal,
  multiplyFractions,
  quantity,
  zeroBaselineRefusal,
  type Explanation,
  type Fraction,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import { aimStep } from '../explaining/aimSteps.js';
import { directionOf } from '../model/direction.js';
import type { Read } from '../model/readTarget.js';
import { observedBounds } from '../observing/observedBounds.js';
import { exactly, spanOf } from '../observing/span.js';
import type { MultipleTarget } from '../kinds/levelTargets.js';
import type { TargetDirection } from '../kinds/targetCommon.js';
import type { ObservedFigure } from '../observation.js';
import type { MultipleGap } from '../results/levelGaps.js';
import { currentQuantity, levelResult } from './gapResult.js';
import { aimOf, boundsAsked, type AimFound, type Given } from './given.js';
import { missing, withAll } from './known.js';
import { currentOf } from './aimCourse.js';

/** The gap of a multiple of an earlier level. */
export function multipleGap(given: Given<'multiple'>): MultipleGap {
  const { read } = given;
  const { unit, target } = read;
  const base = baseOf(given);
  const times = fractionOf(target.times);
  const level = withAll([base], ([from]) => multiplyFractions(from, times));
  const found = withoutGoal(level, aimFor(given, base, isRefusal(level) ? fraction(0n) : level));
  const goal = isRefusal(level) ? level : fractionQuantity(level, unit);
  return levelResult(given, found, {
    extra: {
      targetTimes: quantity(target.times, 'times'),
      currentTimes: withAll([base, currentOf(found.aim)], ([from, { value }]) =>
        fractionQuantity(divideFractions(value, from), 'times'),
      ),
      target: goal,
      current: currentQuantity(aimFor(given, base, fraction(0n)).aim, unit),
      ...(isRefusal(level) ? { isMet: 'unknown', achievedPercent: level, gap: level } : {}),
    },
    steps: () => [timesStep(read, base, goal), ...(isRefusal(goal) ? [] : [aimStep(found.aim)])],
  });
}

/** The earlier level: as stated, or as found in its year; of one that is not known, or zero, there is no multiple. */
function baseOf(given: Given<'multiple'>): Fraction | Refusal {
  const { read, target, rows } = given;
  const { value, year } = read.baseline;
  const row = rows.find((one) => one.year === year && one.figureStatus !== 'forecast');
  const base =
    value === undefined
      ? row?.value === undefined
        ? undefined
        : spanOf(row.value, observedBounds(target, 'value')).value
      : fractionOf(value);
  if (base === undefined) return missing('baseline');
  return base.numerator === 0n ? zeroBaselineRefusal : base;
}

function aimFor(given: Given<'multiple'>, base: Fraction | Refusal, level: Fraction): AimFound {
  const { target: stated, read } = given;
  const direction = directionOf(read) as TargetDirection;
  return aimOf(given, {
    unit: read.unit,
    direction,
    ...boundsAsked(stated, direction, level),
    year: read.target.year,
    // The target hangs on the earlier level as it is printed.
    baseline: { span: isRefusal(base) ? undefined : exactly(base), year: read.baseline.year },
    levelAt: ({ value, standardError, year }) =>
      // The input has been checked to tell a level.
      year === read.baseline.year
        ? undefined
        : spanOf(value as ObservedFigure, observedBounds(stated, 'value'), standardError),
  });
}

/** An aim of which nobody knows where it lies: no level tells anything of it. */
function withoutGoal(level: Fraction | Refusal, found: AimFound): AimFound {
  return isRefusal(level)
    ? { ...found, aim: { ...found.aim, current: level, baseline: level, earlier: [] } }
    : found;
}

function timesStep(
  { baseline, unit, target }: Read<MultipleTarget>,
  base: Fraction | Refusal,
  level: Quantity | Refusal,
): Explanation {
  const values = { times: quantity(target.times, 'times'), level };
  const say =
    baseline.year === undefined
      ? { vi: 'Mục tiêu bằng {times} kỳ gốc: {level}.', en: 'Target, {times} the baseline: {level}.' }
      : {
          vi: `Mục tiêu bằng {times} năm ${String(baseline.year)}: {level}.`,
          en: `Target, {times} that of ${String(baseline.year)}: {level}.`,
        };
  return isRefusal(base)
    ? { say, values }
    : {
        say,
        values: { ...values, baseline: fractionQuantity(base, unit) },
        arithmetic: '{baseline} × {times} = {level}',
      };
}
