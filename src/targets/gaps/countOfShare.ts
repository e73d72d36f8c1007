import {
  divideFractions,
  fraction,
  fractionOf,
  multiplyFractions,
  toDecimal,
  type Decimal,
  type Fraction,
} from '../../foundation/internal.js';
import type { TargetDirection } from '../kinds/targetCommon.js';
import { readFigure } from '../model/readTarget.js';
import { observedBounds } from '../observing/observedBounds.js';
import { exactly } from '../observing/span.js';
import { aimOf, settled, type AimFound, type Given } from './given.js';

/** A share as a count. */
export function countAim(
  given: Given<'share'>,
  wanted: Decimal | undefined,
  direction: TargetDirection,
): AimFound {
  const { target, read } = given;
  const base = read.baseline?.numerator;
  const goal = wanted === undefined ? exactly(fraction(0n)) : settled(wanted);
  return aimOf(given, {
    unit: read.unit,
    direction,
    ...(direction === 'at-most' ? { upper: goal } : { lower: goal }),
    // The count that a share comes to is one that is enough.
    ...(read.target.numerator === undefined ? { isStrict: false } : {}),
    year: read.target.year,
    baseline: target.baseline && { span: base && settled(base), year: target.baseline.year },
    levelAt: ({ numerator }) =>
      numerator === undefined
        ? undefined
        : settled(readFigure(numerator, observedBounds(target, 'numerator'))),
  });
}

/** The smallest count that reaches the share, or for a ceiling the largest that does not pass it; beyond it, where it is not enough. */
export function countToReach(
  direction: TargetDirection,
  isStrict: boolean,
  goal: Fraction,
  whole: Decimal | undefined,
): Decimal | undefined {
  if (whole === undefined) return undefined;
  const { numerator, denominator } = divideFractions(
    multiplyFractions(goal, fractionOf(whole)),
    fraction(100n),
  );
  const down = numerator / denominator;
  const isWhole = numerator % denominator === 0n;
  const least = isWhole && !isStrict ? down : down + 1n;
  const most = isWhole && isStrict ? down - 1n : down;
  return toDecimal(direction === 'at-most' ? most : least);
}
