import {
  divideFractions,
  fraction,
  fractionOf,
  isRefusal,
  multiplyFractions,
  quantity,
  fractionQuantity,
  type Decimal,
  type Fraction,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import { aimStep } from '../explaining/aimSteps.js';
import { COUNT, SHARE } from '../explaining/shareWords.js';
import { wholeSteps } from '../explaining/wholeSteps.js';
import { directionOf, isStrictlyWorded } from '../model/direction.js';
import { readFigure } from '../model/readTarget.js';
import { observedBounds } from '../observing/observedBounds.js';
import type { StatedPoint } from '../observing/foundLevels.js';
import { exactly, spanOf, type Spanned } from '../observing/span.js';
import type { TargetObservation } from '../observation.js';
import type { ShareOfYear } from '../kinds/countTargets.js';
import type { TargetDirection } from '../kinds/targetCommon.js';
import type { ShareGap } from '../results/countGaps.js';
import { currentQuantity, levelResult } from './gapResult.js';
import { countAim, countToReach } from './countOfShare.js';
import { aimOf, boundsAsked, type Given } from './given.js';
import { wholeOf } from './impliedWhole.js';
import { missing, withAll } from './known.js';
import { gapOf, standingOf } from './measureAim.js';

/** The gap of a share, in points and as a count. */
export function shareGap(given: Given<'share'>): ShareGap {
  const { target: stated, read, rows } = given;
  const { unit, denominator, target, of } = read;
  const direction = directionOf(read) as TargetDirection;
  // The input has been checked to tell the share.
  const goal =
    target.numerator && denominator
      ? percentOf(fractionOf(target.numerator), fractionOf(denominator))
      : fractionOf(target.value as Decimal);
  const found = aimOf(given, {
    unit: 'percent',
    direction,
    ...boundsAsked(stated, direction, goal, stated.target.value),
    year: target.year,
    baseline: stated.baseline && baselineOf(given, stated.baseline),
    levelAt: (row) => shareAt(given, row),
  });
  const last = rows.filter(({ figureStatus }) => figureStatus !== 'forecast').at(-1);
  const whole = (last && wholeAt(given, last)) ?? denominator;
  const wanted = target.numerator ?? countToReach(direction, isStrictlyWorded(stated), goal, whole);
  const count = countAim(given, wanted, direction);
  const numerator: Quantity | Refusal =
    last?.numerator === undefined ? missing('numerator') : currentQuantity(count.aim, unit);
  const told = wholeOf(read, whole, stated.target.value);
  return levelResult(given, found, {
    extra: {
      ...(of === undefined ? {} : { of }),
      targetPercent: fractionQuantity(goal, 'percent'),
      currentPercent: currentQuantity(found.aim, 'percent'),
      targetNumerator: wanted === undefined ? missing('denominator') : quantity(wanted, unit),
      currentNumerator: numerator,
      numeratorGap: withAll([wanted === undefined ? missing('denominator') : wanted, numerator], () =>
        gapOf(count.aim),
      ),
      ...told,
      // Counts tell whether a target is met even where no whole is known.
      ...(isRefusal(found.aim.current) && wanted !== undefined && !isRefusal(numerator)
        ? standingOf(count.aim)
        : {}),
    },
    steps: () => [
      // Where the count is told, the share is not said to be unknown.
      aimStep(found.aim, isRefusal(numerator) || wanted === undefined ? undefined : SHARE),
      ...(wanted === undefined ? [] : [aimStep(count.aim, COUNT[direction])]),
      ...wholeSteps(read, told),
    ],
  });
}

function percentOf(part: Fraction, whole: Fraction): Fraction {
  return divideFractions(multiplyFractions(part, fraction(100n)), whole);
}

function wholeAt(
  { target }: Pick<Given<'share'>, 'target'>,
  { denominator }: TargetObservation,
): Decimal | undefined {
  return denominator === undefined
    ? undefined
    : readFigure(denominator, observedBounds(target, 'denominator'));
}

/** A share from its count where that is known, since a printed share may be rounded up, past what the count reaches. */
export function shareAt(
  given: Pick<Given<'share'>, 'target' | 'read'>,
  row: TargetObservation,
): Spanned | undefined {
  const { target, read } = given;
  const whole = wholeAt(given, row) ?? read.denominator;
  if (row.numerator !== undefined && whole !== undefined) {
    const count = readFigure(row.numerator, observedBounds(target, 'numerator'));
    return exactly(percentOf(fractionOf(count), fractionOf(whole)));
  }
  return row.value === undefined
    ? undefined
    : spanOf(row.value, observedBounds(target, 'value'), row.standardError);
}

function baselineOf(given: Given<'share'>, { year, ...parts }: ShareOfYear): StatedPoint {
  return { span: shareAt(given, { year: 0, ...parts }), year };
}
