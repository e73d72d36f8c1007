import {
  addFractions,
  boundsOf,
  compareFractions,
  divideFractions,
  fraction,
  multiplyFractions,
  range,
  subtractFractions,
  type Fraction,
  type Quantity,
  type Range,
} from '../../foundation/internal.js';
import { signed, signOf } from '../assessments/levels/rates.js';
import { isFar, type Spanned } from '../observing/span.js';
import { differenceUnit } from '../units.js';
import { endsOf, goalOf, lackOf, type Aim, type EarlierPoint, type Ends, type FoundLevel } from './aim.js';

/** How much may be missing, where the figure is uncertain. */
export function gapRangeOf(aim: Aim, { lower, upper }: FoundLevel): Range | undefined {
  if (compareFractions(lower, upper) === 0) return undefined;
  const ends = endsOf(aim);
  const middle = middleOf(ends);
  // Within a range it is the middle that lies farthest from both ends.
  const isAround =
    middle !== undefined && compareFractions(lower, middle) < 0 && compareFractions(middle, upper) < 0;
  const levels = [lower, upper, ...(isAround ? [middle] : [])];
  return rangeOf(
    levels.map((level) => lackOf(ends, level)),
    differenceUnit(aim.unit),
  );
}

function middleOf({ lower, upper }: Ends): Fraction | undefined {
  return lower && upper && divideFractions(addFractions(lower, upper), fraction(2n));
}

function rangeOf<M extends Quantity['unit']>(values: readonly Fraction[], unit: M): Range<M> {
  const sorted = [...values].sort(compareFractions);
  const end = (value: Fraction | undefined): Fraction | null => (!value || isFar(value) ? null : value);
  return range(boundsOf({ lower: end(sorted[0]), upper: end(sorted.at(-1)) }), unit);
}

/** What the pace may be, as a multiple of what is required, where the figures are uncertain. */
export function ratioRangeOf(
  aim: Aim,
  baseline: EarlierPoint,
  current: FoundLevel,
): Range<'times'> | undefined {
  const { year } = aim;
  const from = baseline.year;
  const isExact = [baseline, current].every(({ lower, upper }) => compareFractions(lower, upper) === 0);
  if (isExact || year === undefined || from === undefined || current.year <= from) return undefined;
  const { goal, way } = goalOf(endsOf(aim), baseline.value, current.value);
  const corners = bothEnds(baseline).flatMap((start) => bothEnds(current).map((now) => ({ start, now })));
  if (corners.some(({ start }) => signOf(signed(subtractFractions(goal, start), way)) <= 0)) return undefined;
  const time = fraction(BigInt(year - from), BigInt(current.year - from));
  return rangeOf(
    corners.map(({ start, now }) =>
      multiplyFractions(divideFractions(subtractFractions(now, start), subtractFractions(goal, start)), time),
    ),
    'times',
  );
}

function bothEnds({ lower, upper }: Spanned): readonly Fraction[] {
  return [lower, upper];
}
