import {
  fractionOf,
  fractionQuantity,
  multiplyFractions,
  quantity,
  range,
  type Explanation,
  type Measure,
  type Quantity,
  decimalText,
  type Decimal,
} from '../../foundation/internal.js';
import { aimStep, lackWords } from '../explaining/aimSteps.js';
import { directionOf } from '../model/direction.js';
import { observedBounds } from '../observing/observedBounds.js';
import { averageOf, placeLevels } from '../observing/places.js';
import { spanOf, wordedSpan } from '../observing/span.js';
import type { TargetCondition } from '../kinds/targetCommon.js';
import type { LevelGap } from '../results/levelGaps.js';
import type { ObservedFigure } from '../observation.js';
import { averagedUnit, differenceUnit, totalUnit } from '../units.js';
import { endsOf, lackOf, valueOf } from './aim.js';
import { currentQuantity, levelResult } from './gapResult.js';
import { aimOf, boundsAsked, statedBaseline, type Given } from './given.js';
import { gapOf } from './measureAim.js';

/** The gap of a level to reach, to stay under, to hit or to stay within. */
export function levelGap(given: Given<'level'>): LevelGap {
  const { target: stated, read } = given;
  const { unit, target, denominator } = read;
  const direction = directionOf(read) as TargetCondition;
  const { value, from, to } = target;
  const found = aimOf(given, {
    unit,
    direction,
    ...(value === undefined
      ? {
          lower: wordedSpan(fractionOf(from as Decimal), stated.target.from, stated.wording, 'lower'),
          upper: wordedSpan(fractionOf(to as Decimal), stated.target.to, stated.wording, 'upper'),
        }
      : boundsAsked(stated, direction, value, stated.target.value)),
    year: target.year,
    baseline: statedBaseline(stated, stated.baseline),
    levelAt: ({ value: level, places, standardError }) =>
      places === undefined
        ? // The input has been checked to tell one of the two.
          spanOf(level as ObservedFigure, observedBounds(stated, 'value'), standardError)
        : averageOf(placeLevels(stated, places)),
  });
  const current = valueOf(found.aim.current);
  const gap = current && lackOf(endsOf(found.aim), current);
  const total = gap &&
    denominator && {
      gap: fractionQuantity(gap, differenceUnit(unit)),
      over: quantity(denominator, averagedUnit(unit) as Measure),
      lack: fractionQuantity(multiplyFractions(gap, fractionOf(denominator)), totalUnit(unit)),
    };
  // Of what is where it has to be there is nothing to add up.
  const isTold = gap !== undefined && (direction === 'between' ? gap.numerator > 0n : gap.numerator !== 0n);
  return levelResult(given, found, {
    extra: {
      target:
        value === undefined
          ? range({ lower: decimalText(from as Decimal), upper: decimalText(to as Decimal) }, unit)
          : quantity(value, unit),
      current: currentQuantity(found.aim, unit),
      ...(denominator === undefined ? {} : { totalGap: total?.lack ?? gapOf(found.aim) }),
    },
    steps: () => [aimStep(found.aim), ...(total && isTold ? [totalStep(total)] : [])],
  });

  function totalStep(told: Readonly<Record<'gap' | 'over' | 'lack', Quantity>>): Explanation {
    const outcome = lackWords(found.aim, told.lack);
    return {
      say: { vi: `Tính chung {over} ${outcome.vi}.`, en: `Over all {over}: ${outcome.en}.` },
      values: { ...told },
      arithmetic: '{gap|size} × {over} = {lack|size}',
    };
  }
}
