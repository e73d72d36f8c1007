import {
  quantity,
  range,
  zeroDenominatorRefusal,
  type Decimal,
  type FigureInput,
} from '../../foundation/internal.js';
import { impliedWholes } from '../model/impliedWhole.js';
import type { Read } from '../model/readTarget.js';
import type { ShareTarget } from '../kinds/countTargets.js';
import type { ShareGap } from '../results/countGaps.js';
import { missing } from './known.js';

/** The whole of a share, and where it is implied, what it may be. */
export type Whole = Pick<ShareGap, 'denominator' | 'denominatorRange'>;

/** The whole: as given, or what a count and the share that it is of it imply. */
export function wholeOf(
  { target, unit }: Read<ShareTarget>,
  denominator: Decimal | undefined,
  printed: FigureInput | undefined,
): Whole {
  if (denominator !== undefined) return { denominator: quantity(denominator, unit) };
  const { numerator, value } = target;
  if (numerator === undefined || value === undefined || printed === undefined)
    return { denominator: missing('denominator') };
  if (value.isZero()) return { denominator: zeroDenominatorRefusal };
  const { first, last } = impliedWholes(numerator, printed);
  return {
    // Where any whole number can be meant, the one nearest to the quotient can.
    denominator: quantity(numerator.times(100).div(value).round(), unit),
    denominatorRange: range({ lower: String(first), upper: String(last) }, unit),
  };
}
