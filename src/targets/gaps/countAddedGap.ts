import {
  addFractions,
  fraction,
  fractionOf,
  fractionQuantity,
  isRefusal,
  quantity,
  subtractFractions,
  type Decimal,
  type Explanation,
  type Fraction,
  type Quantity,
} from '../../foundation/internal.js';
import { aimStep, type AimWords } from '../explaining/aimSteps.js';
import { readFigure } from '../model/readTarget.js';
import { observedBounds } from '../observing/observedBounds.js';
import { exactly, type Spanned } from '../observing/span.js';
import type { TargetObservation } from '../observation.js';
import type { CountAddedGap } from '../results/countGaps.js';
import type { Aim } from './aim.js';
import { currentQuantity, levelResult } from './gapResult.js';
import { aimOf, boundsAsked, type Given } from './given.js';
import { missing, withAll } from './known.js';
import { currentOf } from './aimCourse.js';
import { percentQuantity } from './aimShares.js';

/** The gap of a number to be added to what there was. */
export function countAddedGap(given: Given<'count-added'>): CountAddedGap {
  const { target: stated, read } = given;
  const { unit, denominator, baseline, target } = read;
  const toAdd = fractionOf(target.added);
  const found = aimOf(given, {
    unit,
    direction: 'at-least',
    ...boundsAsked(stated, 'at-least', toAdd, stated.target.added),
    year: target.year,
    // Before anything was added there were none of them.
    baseline: { span: exactly(fraction(0n)), year: baseline?.year },
    levelAt: (row) => addedAt(given, row),
  });
  const { aim } = found;
  const start = baseline?.value === undefined ? missing('baseline') : fractionOf(baseline.value);
  const whole = denominator === undefined ? missing('denominator') : fractionOf(denominator);
  const extra = {
    targetAdded: quantity(target.added, unit),
    currentAdded: currentQuantity(aim, unit),
    target: withAll([start], ([from]) => fractionQuantity(addFractions(from, toAdd), unit)),
    current: withAll([start, currentOf(aim)], ([from, { value }]) =>
      fractionQuantity(addFractions(from, value), unit),
    ),
    targetPercent: withAll([start, whole], ([from, all]) => percentQuantity(addFractions(from, toAdd), all)),
    currentPercent: withAll([start, currentOf(aim), whole], ([from, { value }, all]) =>
      percentQuantity(addFractions(from, value), all),
    ),
  };
  return levelResult(given, found, {
    extra,
    steps: () => [
      aimStep(aim, ADDED),
      ...(isRefusal(start) ? [] : totalSteps(extra, fractionQuantity(start, unit))),
    ],
    ...(isRefusal(start) ? {} : { pathAim: onTopOf(start, aim) }),
  });
}

function addedAt({ target, read }: Given<'count-added'>, row: TargetObservation): Spanned {
  const figure = (member: 'added' | 'value'): Fraction =>
    fractionOf(readFigure(row[member] as string, observedBounds(target, member)));
  if (row.added !== undefined) return exactly(figure('added'));
  // The input has been checked to tell what there was, where it does not say what was added.
  return exactly(subtractFractions(figure('value'), fractionOf(read.baseline?.value as Decimal)));
}

/** The same aim in all, with what there was. */
function onTopOf(start: Fraction, aim: Aim): Aim {
  const raised = <T extends Spanned>(span: T): T => ({
    ...span,
    value: span.value && addFractions(span.value, start),
    lower: addFractions(span.lower, start),
    upper: addFractions(span.upper, start),
  });
  return {
    ...aim,
    lower: raised(aim.lower as Spanned),
    baseline: isRefusal(aim.baseline) ? aim.baseline : raised(aim.baseline),
    current: isRefusal(aim.current) ? aim.current : raised(aim.current),
    earlier: aim.earlier.map(raised),
  };
}

const ADDED: AimWords = {
  now: { vi: 'đã tăng thêm {current}', en: 'added so far: {current}' },
  goal: { vi: 'mục tiêu tăng thêm', en: 'target' },
};

type Totals = Pick<CountAddedGap, 'targetAdded' | 'target' | 'targetPercent'>;

function totalSteps({ targetAdded, target, targetPercent }: Totals, start: Quantity): readonly Explanation[] {
  return [
    {
      say: isRefusal(targetPercent)
        ? { vi: 'Khi đạt mục tiêu có {target}.', en: 'With the target met there are {target}.' }
        : {
            vi: 'Khi đạt mục tiêu có {target}, bằng {targetPercent} tổng số.',
            en: 'With the target met there are {target}, {targetPercent} of all.',
          },
      values: { start, targetAdded, target, targetPercent },
      arithmetic: '{start} + {targetAdded} = {target}',
    },
  ];
}
