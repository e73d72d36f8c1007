import {
  compareFractions,
  divideFractions,
  fractionOf,
  fractionQuantity,
  isRefusal,
  multiplyFractions,
  quantity,
  subtractFractions,
  type Explanation,
  type FigureInput,
  type Fraction,
  type Quantity,
} from '../../foundation/internal.js';
import { aimStep } from '../explaining/aimSteps.js';
import { observedBounds } from '../observing/observedBounds.js';
import { spanOf, type Spanned } from '../observing/span.js';
import type { ObservedFigure, TargetObservation } from '../observation.js';
import type { RatioGap } from '../results/levelGaps.js';
import { differenceUnit } from '../units.js';
import { currentQuantity, levelResult } from './gapResult.js';
import { aimOf, boundsAsked, type Given } from './given.js';
import { missing, withAll } from './known.js';

/** The gap of a ratio to another figure of the same year. */
export function ratioGap(given: Given<'ratio'>): RatioGap {
  const { target: stated, read, rows } = given;
  const { unit, target, direction, comparedName } = read;
  const { baseline } = stated;
  const found = aimOf(given, {
    unit: 'times',
    direction,
    ...boundsAsked(stated, direction, target.times, stated.target.times),
    year: target.year,
    baseline: baseline && {
      span: ratioAt(given, baseline.value, baseline.comparedWith),
      year: baseline.year,
    },
    levelAt: ({ value, comparedWith }) => ratioAt(given, value, comparedWith),
  });
  const { current } = found.aim;
  const last = isRefusal(current)
    ? rows.filter(({ figureStatus }) => figureStatus !== 'forecast').at(-1)
    : rows.find(({ year }) => year === current.year);
  const level = numberOf(given, last, 'value');
  const other = numberOf(given, last, 'comparedWith');
  const wanted = withAll([other], ([compared]) => multiplyFractions(compared, fractionOf(target.times)));
  const show = (value: Fraction): Quantity => fractionQuantity(value, unit);
  return levelResult(given, found, {
    extra: {
      comparedName,
      targetTimes: quantity(target.times, 'times'),
      currentTimes: currentQuantity(found.aim, 'times'),
      target: withAll([wanted], ([goal]) => show(goal)),
      current: withAll([level], ([now]) => show(now)),
      levelGap: withAll([wanted, level], ([goal, now]) =>
        fractionQuantity(
          direction === 'at-least' ? subtractFractions(goal, now) : subtractFractions(now, goal),
          differenceUnit(unit),
        ),
      ),
    },
    steps: () => [
      aimStep(found.aim),
      ...(isRefusal(level) || isRefusal(other) ? [] : [ratioStep(comparedName, show(level), show(other))]),
    ],
  });
}

function ratioStep(comparedName: RatioGap['comparedName'], level: Quantity, other: Quantity): Explanation {
  return {
    say: { vi: 'So với {name}: {level} so với {other}.', en: 'Beside {name}: {level} to {other}.' },
    values: { name: comparedName, level, other },
  };
}

function ratioAt(
  { target }: Given<'ratio'>,
  value: ObservedFigure | undefined,
  comparedWith: FigureInput | undefined,
): Spanned | undefined {
  if (value === undefined || comparedWith === undefined) return undefined;
  const above = spanOf(value, observedBounds(target, 'value'));
  const below = spanOf(comparedWith, observedBounds(target, 'comparedWith'));
  // What is printed above zero is above zero for all that it may stand for.
  const ends = [above.lower, above.upper]
    .flatMap((part) => [below.lower, below.upper].map((whole) => divideFractions(part, whole)))
    .sort(compareFractions);
  return {
    value: above.value && divideFractions(above.value, below.value as Fraction),
    lower: ends[0] as Fraction,
    upper: ends.at(-1) as Fraction,
  };
}

function numberOf(
  { target }: Given<'ratio'>,
  row: TargetObservation | undefined,
  member: 'value' | 'comparedWith',
): Fraction | ReturnType<typeof missing> {
  const figure = row?.[member];
  const value = figure === undefined ? undefined : spanOf(figure, observedBounds(target, member)).value;
  return value ?? missing(member === 'value' ? 'observations' : member);
}
